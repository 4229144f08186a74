import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __nccwpck_require__(9654);
const bundle_1 = __nccwpck_require__(7742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
	return {
		mediaType: options.certificateChain
			? bundle_1.BUNDLE_V02_MEDIA_TYPE
			: bundle_1.BUNDLE_V03_MEDIA_TYPE,
		content: {
			$case: 'messageSignature',
			messageSignature: {
				messageDigest: {
					algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
					digest: options.digest,
				},
				signature: options.signature,
			},
		},
		verificationMaterial: toVerificationMaterial(options),
	};
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
	return {
		mediaType: options.certificateChain
			? bundle_1.BUNDLE_V02_MEDIA_TYPE
			: bundle_1.BUNDLE_V03_MEDIA_TYPE,
		content: {
			$case: 'dsseEnvelope',
			dsseEnvelope: toEnvelope(options),
		},
		verificationMaterial: toVerificationMaterial(options),
	};
}
function toEnvelope(options) {
	return {
		payloadType: options.artifactType,
		payload: options.artifact,
		signatures: [toSignature(options)],
	};
}
function toSignature(options) {
	return {
		keyid: options.keyHint || '',
		sig: options.signature,
	};
}
// Verification material
function toVerificationMaterial(options) {
	return {
		content: toKeyContent(options),
		tlogEntries: [],
		timestampVerificationData: { rfc3161Timestamps: [] },
	};
}
function toKeyContent(options) {
	if (options.certificate) {
		if (options.certificateChain) {
			return {
				$case: 'x509CertificateChain',
				x509CertificateChain: {
					certificates: [{ rawBytes: options.certificate }],
				},
			};
		}
		else {
			return {
				$case: 'certificate',
				certificate: { rawBytes: options.certificate },
			};
		}
	}
	else {
		return {
			$case: 'publicKey',
			publicKey: {
				hint: options.keyHint || '',
			},
		};
	}
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
	return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
	return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
	return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
	return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
	fields;
	constructor(message, fields) {
		super(message);
		this.fields = fields;
	}
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = exports.yI = exports.DQ = __webpack_unused_export__ = exports.Km = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __nccwpck_require__(8456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __nccwpck_require__(7742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
Object.defineProperty(exports, "Km", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
Object.defineProperty(exports, "DQ", ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } }));
var error_1 = __nccwpck_require__(7714);
Object.defineProperty(exports, "yI", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __nccwpck_require__(3404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __nccwpck_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __nccwpck_require__(9654);
const bundle_1 = __nccwpck_require__(7742);
const validate_1 = __nccwpck_require__(9352);
const bundleFromJSON = (obj) => {
	const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
	switch (bundle.mediaType) {
		case bundle_1.BUNDLE_V01_MEDIA_TYPE:
			(0, validate_1.assertBundleV01)(bundle);
			break;
		case bundle_1.BUNDLE_V02_MEDIA_TYPE:
			(0, validate_1.assertBundleV02)(bundle);
			break;
		default:
			(0, validate_1.assertBundleLatest)(bundle);
			break;
	}
	return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
	return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
	return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
	return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(7714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
	const invalidValues = validateBundleBase(b);
	if (invalidValues.length > 0) {
		throw new error_1.ValidationError('invalid bundle', invalidValues);
	}
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
	const invalidValues = [];
	invalidValues.push(...validateBundleBase(b));
	invalidValues.push(...validateInclusionPromise(b));
	if (invalidValues.length > 0) {
		throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
	}
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
	try {
		assertBundleV01(b);
		return true;
	}
	catch (e) {
		return false;
	}
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
	const invalidValues = [];
	invalidValues.push(...validateBundleBase(b));
	invalidValues.push(...validateInclusionProof(b));
	if (invalidValues.length > 0) {
		throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
	}
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
	const invalidValues = [];
	invalidValues.push(...validateBundleBase(b));
	invalidValues.push(...validateInclusionProof(b));
	invalidValues.push(...validateNoCertificateChain(b));
	if (invalidValues.length > 0) {
		throw new error_1.ValidationError('invalid bundle', invalidValues);
	}
}
function validateBundleBase(b) {
	const invalidValues = [];
	// Media type validation
	if (b.mediaType === undefined ||
		(!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
			!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
		invalidValues.push('mediaType');
	}
	// Content-related validation
	if (b.content === undefined) {
		invalidValues.push('content');
	}
	else {
		switch (b.content.$case) {
			case 'messageSignature':
				if (b.content.messageSignature.messageDigest === undefined) {
					invalidValues.push('content.messageSignature.messageDigest');
				}
				else {
					if (b.content.messageSignature.messageDigest.digest.length === 0) {
						invalidValues.push('content.messageSignature.messageDigest.digest');
					}
				}
				if (b.content.messageSignature.signature.length === 0) {
					invalidValues.push('content.messageSignature.signature');
				}
				break;
			case 'dsseEnvelope':
				if (b.content.dsseEnvelope.payload.length === 0) {
					invalidValues.push('content.dsseEnvelope.payload');
				}
				if (b.content.dsseEnvelope.signatures.length !== 1) {
					invalidValues.push('content.dsseEnvelope.signatures');
				}
				else {
					if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
						invalidValues.push('content.dsseEnvelope.signatures[0].sig');
					}
				}
				break;
		}
	}
	// Verification material-related validation
	if (b.verificationMaterial === undefined) {
		invalidValues.push('verificationMaterial');
	}
	else {
		if (b.verificationMaterial.content === undefined) {
			invalidValues.push('verificationMaterial.content');
		}
		else {
			switch (b.verificationMaterial.content.$case) {
				case 'x509CertificateChain':
					if (b.verificationMaterial.content.x509CertificateChain.certificates
						.length === 0) {
						invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
					}
					b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
						if (cert.rawBytes.length === 0) {
							invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
						}
					});
					break;
				case 'certificate':
					if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
						invalidValues.push('verificationMaterial.content.certificate.rawBytes');
					}
					break;
			}
		}
		if (b.verificationMaterial.tlogEntries === undefined) {
			invalidValues.push('verificationMaterial.tlogEntries');
		}
		else {
			if (b.verificationMaterial.tlogEntries.length > 0) {
				b.verificationMaterial.tlogEntries.forEach((entry, i) => {
					if (entry.logId === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
					}
					if (entry.kindVersion === undefined) {
						invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
					}
				});
			}
		}
	}
	return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
	const invalidValues = [];
	if (b.verificationMaterial &&
		b.verificationMaterial.tlogEntries?.length > 0) {
		b.verificationMaterial.tlogEntries.forEach((entry, i) => {
			if (entry.inclusionPromise === undefined) {
				invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
			}
		});
	}
	return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
	const invalidValues = [];
	if (b.verificationMaterial &&
		b.verificationMaterial.tlogEntries?.length > 0) {
		b.verificationMaterial.tlogEntries.forEach((entry, i) => {
			if (entry.inclusionProof === undefined) {
				invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
			}
			else {
				if (entry.inclusionProof.checkpoint === undefined) {
					invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
				}
			}
		});
	}
	return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
	const invalidValues = [];
	/* istanbul ignore next */
	if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
		invalidValues.push('verificationMaterial.content.$case');
	}
	return invalidValues;
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ASN1ParseError extends Error {
}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {
}
exports.ASN1TypeError = ASN1TypeError;


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var obj_1 = __nccwpck_require__(990);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return obj_1.ASN1Obj; } }));


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __nccwpck_require__(1121);
// Decodes the length of a DER-encoded ANS.1 element from the supplied stream.
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-length-and-value-bytes
function decodeLength(stream) {
	const buf = stream.getUint8();
	// If the most significant bit is UNSET the length is just the value of the
	// byte.
	if ((buf & 0x80) === 0x00) {
		return buf;
	}
	// Otherwise, the lower 7 bits of the first byte indicate the number of bytes
	// that follow to encode the length.
	const byteCount = buf & 0x7f;
	// Ensure the encoded length can safely fit in a JS number.
	if (byteCount > 6) {
		throw new error_1.ASN1ParseError('length exceeds 6 byte limit');
	}
	// Iterate over the bytes that encode the length.
	let len = 0;
	for (let i = 0; i < byteCount; i++) {
		const byte = stream.getUint8();
		// The first byte of a multi-byte length must not be zero; a leading zero
		// means the length could have been encoded in fewer bytes (non-minimal).
		if (i === 0 && byte === 0x00) {
			throw new error_1.ASN1ParseError('non-minimal length encoding');
		}
		len = len * 256 + byte;
	}
	// This is a valid ASN.1 length encoding, but we don't support it.
	if (len === 0) {
		throw new error_1.ASN1ParseError('indefinite length encoding not supported');
	}
	// Lengths less than 128 must use the short form; rejecting them here ensures
	// the encoding is minimal (strict DER).
	if (len < 128) {
		throw new error_1.ASN1ParseError('non-minimal length encoding');
	}
	return len;
}
// Translates the supplied value to a DER-encoded length.
function encodeLength(len) {
	if (len < 128) {
		return Buffer.from([len]);
	}
	// Bitwise operations on large numbers are not supported in JS, so we need to
	// use BigInts.
	let val = BigInt(len);
	const bytes = [];
	while (val > 0n) {
		bytes.unshift(Number(val & 255n));
		val = val >> 8n;
	}
	return Buffer.from([0x80 | bytes.length, ...bytes]);
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const stream_1 = __nccwpck_require__(1673);
const error_1 = __nccwpck_require__(1121);
const length_1 = __nccwpck_require__(4243);
const parse_1 = __nccwpck_require__(1044);
const tag_1 = __nccwpck_require__(9343);
class ASN1Obj {
	tag;
	subs;
	value;
	constructor(tag, value, subs) {
		this.tag = tag;
		this.value = value;
		this.subs = subs;
	}
	// Constructs an ASN.1 object from a Buffer of DER-encoded bytes.
	static parseBuffer(buf) {
		const stream = new stream_1.ByteStream(buf);
		const obj = parseStream(stream);
		// Ensure the entire buffer was consumed; trailing data after the top-level
		// object indicates a malformed (or maliciously padded) encoding.
		if (stream.position !== stream.length) {
			throw new error_1.ASN1ParseError('invalid trailing data');
		}
		return obj;
	}
	toDER() {
		const valueStream = new stream_1.ByteStream();
		if (this.subs.length > 0) {
			for (const sub of this.subs) {
				valueStream.appendView(sub.toDER());
			}
		}
		else {
			valueStream.appendView(this.value);
		}
		const value = valueStream.buffer;
		// Concat tag/length/value
		const obj = new stream_1.ByteStream();
		obj.appendChar(this.tag.toDER());
		obj.appendView((0, length_1.encodeLength)(value.length));
		obj.appendView(value);
		return obj.buffer;
	}
	/////////////////////////////////////////////////////////////////////////////
	// Convenience methods for parsing ASN.1 primitives into JS types
	// Returns the ASN.1 object's value as a boolean. Throws an error if the
	// object is not a boolean.
	toBoolean() {
		if (!this.tag.isBoolean()) {
			throw new error_1.ASN1TypeError('not a boolean');
		}
		return (0, parse_1.parseBoolean)(this.value);
	}
	// Returns the ASN.1 object's value as a BigInt. Throws an error if the
	// object is not an integer.
	toInteger() {
		if (!this.tag.isInteger()) {
			throw new error_1.ASN1TypeError('not an integer');
		}
		return (0, parse_1.parseInteger)(this.value);
	}
	// Returns the ASN.1 object's value as an OID string. Throws an error if the
	// object is not an OID.
	toOID() {
		if (!this.tag.isOID()) {
			throw new error_1.ASN1TypeError('not an OID');
		}
		return (0, parse_1.parseOID)(this.value);
	}
	// Returns the ASN.1 object's value as a Date. Throws an error if the object
	// is not either a UTCTime or a GeneralizedTime.
	toDate() {
		switch (true) {
			case this.tag.isUTCTime():
				return (0, parse_1.parseTime)(this.value, true);
			case this.tag.isGeneralizedTime():
				return (0, parse_1.parseTime)(this.value, false);
			default:
				throw new error_1.ASN1TypeError('not a date');
		}
	}
	// Returns the ASN.1 object's value as a number[] where each number is the
	// value of a bit in the bit string. Throws an error if the object is not a
	// bit string.
	toBitString() {
		if (!this.tag.isBitString()) {
			throw new error_1.ASN1TypeError('not a bit string');
		}
		return (0, parse_1.parseBitString)(this.value);
	}
}
exports.ASN1Obj = ASN1Obj;
/////////////////////////////////////////////////////////////////////////////
// Internal stream parsing functions
// Maximum nesting depth for parsed ASN.1 objects. Bounds the mutual recursion
// between parseStream and collectSubs so that deeply nested DER cannot exhaust
// the call stack (denial of service).
const MAX_DEPTH = 100;
function parseStream(stream, depth = 0) {
	if (depth > MAX_DEPTH) {
		throw new error_1.ASN1ParseError('maximum nesting depth exceeded');
	}
	// Parse tag, length, and value from stream
	const tag = new tag_1.ASN1Tag(stream.getUint8());
	const len = (0, length_1.decodeLength)(stream);
	const value = stream.slice(stream.position, len);
	const start = stream.position;
	let subs = [];
	// If the object is constructed, parse its children. Sometimes, children
	// are embedded in OCTESTRING objects, so we need to check those
	// for children as well.
	if (tag.constructed) {
		subs = collectSubs(stream, len, depth);
	}
	else if (tag.isOctetString()) {
		// Attempt to parse children of OCTETSTRING objects. If anything fails,
		// assume the object is not constructed and treat as primitive. This is
		// intentional: it transparently unwraps DER content embedded in an OCTET
		// STRING (e.g. X.509 extnValue, CMS eContent). The error is swallowed
		// because a parse failure simply means the bytes are an opaque primitive
		// value rather than a nested structure.
		try {
			subs = collectSubs(stream, len, depth);
		}
		catch (e) {
			// Fail silently and treat as primitive
		}
	}
	// If there are no children, move stream cursor to the end of the object
	if (subs.length === 0) {
		stream.seek(start + len);
	}
	return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len, depth) {
	// Calculate end of object content
	const end = stream.position + len;
	// Make sure there are enough bytes left in the stream. This should never
	// happen, cause it'll get caught when the stream is sliced in parseStream.
	// Leaving as an extra check just in case.
	/* istanbul ignore if */
	if (end > stream.length) {
		throw new error_1.ASN1ParseError('invalid length');
	}
	// Parse all children
	const subs = [];
	while (stream.position < end) {
		subs.push(parseStream(stream, depth + 1));
	}
	// When we're done parsing children, we should be at the end of the object
	if (stream.position !== end) {
		throw new error_1.ASN1ParseError('invalid length');
	}
	return subs;
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
// Parse a BigInt from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-integer
function parseInteger(buf) {
	let pos = 0;
	const end = buf.length;
	let val = buf[pos];
	const neg = val > 0x7f;
	// Consume any padding bytes
	const pad = neg ? 0xff : 0x00;
	while (val == pad && ++pos < end) {
		val = buf[pos];
	}
	// Calculate remaining bytes to read
	const len = end - pos;
	if (len === 0)
		return BigInt(neg ? -1 : 0);
	// Handle two's complement for negative numbers
	val = neg ? val - 256 : val;
	// Parse remaining bytes
	let n = BigInt(val);
	for (let i = pos + 1; i < end; ++i) {
		n = n * BigInt(256) + BigInt(buf[i]);
	}
	return n;
}
// Parse an ASCII string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseStringASCII(buf) {
	return buf.toString('ascii');
}
// Parse a Date from the DER-encoded buffer
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5.1
function parseTime(buf, shortYear) {
	const timeStr = parseStringASCII(buf);
	// Parse the time string into matches - captured groups start at index 1
	const m = shortYear
		? RE_TIME_SHORT_YEAR.exec(timeStr)
		: RE_TIME_LONG_YEAR.exec(timeStr);
	if (!m) {
		throw new Error('invalid time');
	}
	// Translate dates with a 2-digit year to 4 digits per the spec
	if (shortYear) {
		let year = Number(m[1]);
		year += year >= 50 ? 1900 : 2000;
		m[1] = year.toString();
	}
	// Translate to ISO8601 format and parse
	return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}
// Parse an OID from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-object-identifier
function parseOID(buf) {
	let pos = 0;
	const end = buf.length;
	// Consume first byte which encodes the first two OID components
	let n = buf[pos++];
	const first = Math.floor(n / 40);
	const second = n % 40;
	let oid = `${first}.${second}`;
	// Consume remaining bytes. Use a BigInt accumulator so that arcs which
	// exceed 32 bits are not silently truncated (a truncated arc could be made
	// to collide with a trusted OID).
	let val = 0n;
	for (; pos < end; ++pos) {
		n = buf[pos];
		val = (val << 7n) + BigInt(n & 0x7f);
		// If the left-most bit is NOT set, then this is the last byte in the
		// sequence and we can add the value to the OID and reset the accumulator
		if ((n & 0x80) === 0) {
			oid += `.${val}`;
			val = 0n;
		}
	}
	return oid;
}
// Parse a boolean from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseBoolean(buf) {
	// DER requires a BOOLEAN to be a single byte that is either 0x00 (false) or
	// 0xff (true). Reject any other (non-canonical) encoding.
	if (buf.length !== 1) {
		throw new error_1.ASN1ParseError('invalid boolean');
	}
	switch (buf[0]) {
		case 0x00:
			return false;
		case 0xff:
			return true;
		default:
			throw new error_1.ASN1ParseError('invalid boolean');
	}
}
// Parse a bit string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-bit-string
function parseBitString(buf) {
	// First byte tell us how many unused bits are in the last byte
	const unused = buf[0];
	// The number of unused bits must be in the range 0-7.
	if (unused > 7) {
		throw new error_1.ASN1ParseError('invalid bit string');
	}
	const start = 1;
	const end = buf.length;
	const bits = [];
	for (let i = start; i < end; ++i) {
		const byte = buf[i];
		// The skip value is only used for the last byte
		const skip = i === end - 1 ? unused : 0;
		// Iterate over each bit in the byte (most significant first)
		for (let j = 7; j >= skip; --j) {
			// Read the bit and add it to the bit string
			bits.push((byte >> j) & 0x01);
		}
	}
	return bits;
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Tag = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(1121);
const UNIVERSAL_TAG = {
	BOOLEAN: 0x01,
	INTEGER: 0x02,
	BIT_STRING: 0x03,
	OCTET_STRING: 0x04,
	OBJECT_IDENTIFIER: 0x06,
	SEQUENCE: 0x10,
	SET: 0x11,
	PRINTABLE_STRING: 0x13,
	UTC_TIME: 0x17,
	GENERALIZED_TIME: 0x18,
};
const TAG_CLASS = {
	UNIVERSAL: 0x00,
	APPLICATION: 0x01,
	CONTEXT_SPECIFIC: 0x02,
	PRIVATE: 0x03,
};
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-tag-bytes
class ASN1Tag {
	number;
	constructed;
	class;
	constructor(enc) {
		// Bits 0 through 4 are the tag number
		this.number = enc & 0x1f;
		// Bit 5 is the constructed bit
		this.constructed = (enc & 0x20) === 0x20;
		// Bit 6 & 7 are the class
		this.class = enc >> 6;
		if (this.number === 0x1f) {
			throw new error_1.ASN1ParseError('long form tags not supported');
		}
		if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0x00) {
			throw new error_1.ASN1ParseError('unsupported tag 0x00');
		}
	}
	isUniversal() {
		return this.class === TAG_CLASS.UNIVERSAL;
	}
	isContextSpecific(num) {
		const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
		return num !== undefined ? res && this.number === num : res;
	}
	isBoolean() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
	}
	isInteger() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
	}
	isBitString() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
	}
	isOctetString() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
	}
	isOID() {
		return (this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER);
	}
	isUTCTime() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
	}
	isGeneralizedTime() {
		return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
	}
	toDER() {
		return this.number | (this.constructed ? 0x20 : 0x00) | (this.class << 6);
	}
}
exports.ASN1Tag = ASN1Tag;


/***/ }),

/***/ 9368:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto_1 = __importDefault(__nccwpck_require__(6982));
function createPublicKey(key, type = 'spki') {
	if (typeof key === 'string') {
		if (key.startsWith('-----')) {
			return crypto_1.default.createPublicKey(key);
		}
		else {
			return crypto_1.default.createPublicKey({
				key: Buffer.from(key, 'base64'),
				format: 'der',
				type: type,
			});
		}
	}
	else {
		return crypto_1.default.createPublicKey({ key, format: 'der', type: type });
	}
}
function digest(algorithm, ...data) {
	const hash = crypto_1.default.createHash(algorithm);
	for (const d of data) {
		hash.update(d);
	}
	return hash.digest();
}
function verify(data, key, signature, algorithm) {
	// The try/catch is to work around an issue in Node 14.x where verify throws
	// an error in some scenarios if the signature is invalid.
	try {
		return crypto_1.default.verify(algorithm, data, key, signature);
	}
	catch (e) {
		/* istanbul ignore next */
		return false;
	}
}
function bufferEqual(a, b) {
	try {
		return crypto_1.default.timingSafeEqual(a, b);
	}
	catch {
		/* istanbul ignore next */
		return false;
	}
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PAE_PREFIX = 'DSSEv1';
// DSSE Pre-Authentication Encoding
function preAuthEncoding(payloadType, payload) {
	const typeBytes = Buffer.from(payloadType, 'utf-8');
	return Buffer.concat([
		Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, 'ascii'),
		typeBytes,
		Buffer.from(` ${payload.length} `, 'ascii'),
		payload,
	]);
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const BASE64_ENCODING = 'base64';
const UTF8_ENCODING = 'utf-8';
function base64Encode(str) {
	return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
	return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}


/***/ }),

/***/ 3917:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var asn1_1 = __nccwpck_require__(6027);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return asn1_1.ASN1Obj; } }));
exports.crypto = __importStar(__nccwpck_require__(9368));
exports.dsse = __importStar(__nccwpck_require__(9032));
exports.encoding = __importStar(__nccwpck_require__(2788));
exports.json = __importStar(__nccwpck_require__(3327));
exports.pem = __importStar(__nccwpck_require__(1055));
var rfc3161_1 = __nccwpck_require__(994);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return rfc3161_1.RFC3161Timestamp; } }));
var stream_1 = __nccwpck_require__(1673);
Object.defineProperty(exports, "ByteStream", ({ enumerable: true, get: function () { return stream_1.ByteStream; } }));
var x509_1 = __nccwpck_require__(9358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return x509_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return x509_1.X509Certificate; } }));
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return x509_1.X509SCTExtension; } }));


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack_module, exports) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalize = canonicalize;
// JSON canonicalization per https://github.com/cyberphone/json-canonicalization
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function canonicalize(object) {
	let buffer = '';
	if (object === null || typeof object !== 'object' || object.toJSON != null) {
		// Primitives or toJSONable objects
		buffer += JSON.stringify(object);
	}
	else if (Array.isArray(object)) {
		// Array - maintain element order
		buffer += '[';
		let first = true;
		object.forEach((element) => {
			if (!first) {
				buffer += ',';
			}
			first = false;
			// recursive call
			buffer += canonicalize(element);
		});
		buffer += ']';
	}
	else {
		// Object - Sort properties before serializing
		buffer += '{';
		let first = true;
		Object.keys(object)
			.sort()
			.forEach((property) => {
			if (!first) {
				buffer += ',';
			}
			first = false;
			buffer += JSON.stringify(property);
			buffer += ':';
			// recursive call
			buffer += canonicalize(object[property]);
		});
		buffer += '}';
	}
	return buffer;
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHA2_HASH_ALGOS = exports.RSA_SIGNATURE_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
	'1.2.840.10045.4.3.1': 'sha224',
	'1.2.840.10045.4.3.2': 'sha256',
	'1.2.840.10045.4.3.3': 'sha384',
	'1.2.840.10045.4.3.4': 'sha512',
};
exports.RSA_SIGNATURE_ALGOS = {
	'1.2.840.113549.1.1.14': 'sha224',
	'1.2.840.113549.1.1.11': 'sha256',
	'1.2.840.113549.1.1.12': 'sha384',
	'1.2.840.113549.1.1.13': 'sha512',
};
exports.SHA2_HASH_ALGOS = {
	'2.16.840.1.101.3.4.2.1': 'sha256',
	'2.16.840.1.101.3.4.2.2': 'sha384',
	'2.16.840.1.101.3.4.2.3': 'sha512',
};


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDER = toDER;
exports.fromDER = fromDER;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
	let der = '';
	certificate.split('\n').forEach((line) => {
		if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
			return;
		}
		der += line;
	});
	return Buffer.from(der, 'base64');
}
// Translates a DER-encoded buffer into a PEM-encoded string. Standard PEM
// encoding dictates that each certificate should have a trailing newline after
// the footer.
function fromDER(certificate, type = 'CERTIFICATE') {
	// Base64-encode the certificate.
	const der = certificate.toString('base64');
	// Split the certificate into lines of 64 characters.
	const lines = der.match(/.{1,64}/g) || '';
	return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`]
		.join('\n')
		.concat('\n');
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161TimestampVerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class RFC3161TimestampVerificationError extends Error {
}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;


/***/ }),

/***/ 994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __nccwpck_require__(2714);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return timestamp_1.RFC3161Timestamp; } }));


/***/ }),

/***/ 2714:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
const tstinfo_1 = __nccwpck_require__(2925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_PKCS9_CONTENT_TYPE_TSTINFO = '1.2.840.113549.1.9.16.1.4';
const OID_PKCS9_MESSAGE_DIGEST_KEY = '1.2.840.113549.1.9.4';
class RFC3161Timestamp {
	root;
	constructor(asn1) {
		this.root = asn1;
	}
	static parse(der) {
		const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
		return new RFC3161Timestamp(asn1);
	}
	get status() {
		return this.pkiStatusInfoObj.subs[0].toInteger();
	}
	get contentType() {
		return this.contentTypeObj.toOID();
	}
	get eContentType() {
		return this.eContentTypeObj.toOID();
	}
	get signingTime() {
		return this.tstInfo.genTime;
	}
	get signerIssuer() {
		return this.signerSidObj.subs[0].value;
	}
	get signerSerialNumber() {
		return this.signerSidObj.subs[1].value;
	}
	get signerDigestAlgorithm() {
		const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
		return oid_1.SHA2_HASH_ALGOS[oid];
	}
	get signatureAlgorithm() {
		const oid = this.signatureAlgorithmObj.subs[0].toOID();
		return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
	}
	get signatureValue() {
		return this.signatureValueObj.value;
	}
	get tstInfo() {
		// Need to unpack tstInfo from an OCTET STRING
		return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
	}
	verify(data, publicKey) {
		if (!this.timeStampTokenObj) {
			throw new error_1.RFC3161TimestampVerificationError('timeStampToken is missing');
		}
		// Check for expected ContentInfo content type
		if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
			throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
		}
		// Check for expected encapsulated content type
		if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
			throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
		}
		// Check that the tstInfo references the correct artifact
		this.tstInfo.verify(data);
		// Check that the signed message digest matches the tstInfo
		this.verifyMessageDigest();
		// Check that the signature is valid for the signed attributes
		this.verifySignature(publicKey);
	}
	verifyMessageDigest() {
		// Check that the tstInfo matches the signed data
		const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
		const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
		if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) {
			throw new error_1.RFC3161TimestampVerificationError('signed data does not match tstInfo');
		}
	}
	verifySignature(key) {
		// Encode the signed attributes for verification
		const signedAttrs = this.signedAttrsObj.toDER();
		signedAttrs[0] = 0x31; // Change context-specific tag to SET
		// Check that the signature is valid for the signed attributes
		const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
		if (!verified) {
			throw new error_1.RFC3161TimestampVerificationError('signature verification failed');
		}
	}
	// https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
	get pkiStatusInfoObj() {
		// pkiStatusInfo is the first element of the timestamp response sequence
		return this.root.subs[0];
	}
	// https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
	get timeStampTokenObj() {
		// timeStampToken is the first element of the timestamp response sequence
		return this.root.subs[1];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-3
	get contentTypeObj() {
		return this.timeStampTokenObj.subs[0];
	}
	// https://www.rfc-editor.org/rfc/rfc5652#section-3
	get signedDataObj() {
		const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
		return obj.subs[0];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
	get encapContentInfoObj() {
		return this.signedDataObj.subs[2];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
	get signerInfosObj() {
		// SignerInfos is the last element of the signed data sequence
		const sd = this.signedDataObj;
		return sd.subs[sd.subs.length - 1];
	}
	// https://www.rfc-editor.org/rfc/rfc5652#section-5.1
	get signerInfoObj() {
		// Only supporting one signer
		return this.signerInfosObj.subs[0];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
	get eContentTypeObj() {
		return this.encapContentInfoObj.subs[0];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
	get eContentObj() {
		return this.encapContentInfoObj.subs[1];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get signedAttrsObj() {
		const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
		return signedAttrs;
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get messageDigestAttributeObj() {
		const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() &&
			sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
		return messageDigest;
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get signerSidObj() {
		return this.signerInfoObj.subs[1];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get signerDigestAlgorithmObj() {
		// Signature is the 2nd element of the signerInfoObj object
		return this.signerInfoObj.subs[2];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get signatureAlgorithmObj() {
		// Signature is the 4th element of the signerInfoObj object
		return this.signerInfoObj.subs[4];
	}
	// https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
	get signatureValueObj() {
		// Signature is the 6th element of the signerInfoObj object
		return this.signerInfoObj.subs[5];
	}
}
exports.RFC3161Timestamp = RFC3161Timestamp;


/***/ }),

/***/ 2925:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSTInfo = void 0;
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const error_1 = __nccwpck_require__(7512);
class TSTInfo {
	root;
	constructor(asn1) {
		this.root = asn1;
	}
	get version() {
		return this.root.subs[0].toInteger();
	}
	get genTime() {
		return this.root.subs[4].toDate();
	}
	get messageImprintHashAlgorithm() {
		const oid = this.messageImprintObj.subs[0].subs[0].toOID();
		return oid_1.SHA2_HASH_ALGOS[oid];
	}
	get messageImprintHashedMessage() {
		return this.messageImprintObj.subs[1].value;
	}
	get raw() {
		return this.root.toDER();
	}
	verify(data) {
		const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
		if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) {
			throw new error_1.RFC3161TimestampVerificationError('message imprint does not match artifact');
		}
	}
	// https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
	get messageImprintObj() {
		return this.root.subs[2];
	}
}
exports.TSTInfo = TSTInfo;


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ByteStream = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class StreamError extends Error {
}
class ByteStream {
	static BLOCK_SIZE = 1024;
	buf;
	view;
	start = 0;
	constructor(buffer) {
		if (buffer) {
			this.buf = buffer;
			this.view = Buffer.from(buffer);
		}
		else {
			this.buf = Buffer.alloc(0);
			this.view = Buffer.from(this.buf);
		}
	}
	get buffer() {
		return this.view.subarray(0, this.start);
	}
	get length() {
		return this.view.byteLength;
	}
	get position() {
		return this.start;
	}
	seek(position) {
		this.start = position;
	}
	// Returns a Buffer containing the specified number of bytes starting at the
	// given start position.
	slice(start, len) {
		const end = start + len;
		if (end > this.length) {
			throw new StreamError('request past end of buffer');
		}
		return this.view.subarray(start, end);
	}
	appendChar(char) {
		this.ensureCapacity(1);
		this.view[this.start] = char;
		this.start += 1;
	}
	appendUint16(num) {
		this.ensureCapacity(2);
		const value = new Uint16Array([num]);
		const view = new Uint8Array(value.buffer);
		this.view[this.start] = view[1];
		this.view[this.start + 1] = view[0];
		this.start += 2;
	}
	appendUint24(num) {
		this.ensureCapacity(3);
		const value = new Uint32Array([num]);
		const view = new Uint8Array(value.buffer);
		this.view[this.start] = view[2];
		this.view[this.start + 1] = view[1];
		this.view[this.start + 2] = view[0];
		this.start += 3;
	}
	appendView(view) {
		this.ensureCapacity(view.length);
		this.view.set(view, this.start);
		this.start += view.length;
	}
	getBlock(size) {
		if (size <= 0) {
			return Buffer.alloc(0);
		}
		if (this.start + size > this.view.length) {
			throw new Error('request past end of buffer');
		}
		const result = this.view.subarray(this.start, this.start + size);
		this.start += size;
		return result;
	}
	getUint8() {
		return this.getBlock(1)[0];
	}
	getUint16() {
		const block = this.getBlock(2);
		return (block[0] << 8) | block[1];
	}
	ensureCapacity(size) {
		if (this.start + size > this.view.byteLength) {
			const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
			this.realloc(this.view.byteLength + blockSize);
		}
	}
	realloc(size) {
		const newArray = Buffer.alloc(size);
		const newView = Buffer.from(newArray);
		// Copy the old buffer into the new one
		newView.set(this.view);
		this.buf = newArray;
		this.view = newView;
	}
}
exports.ByteStream = ByteStream;


/***/ }),

/***/ 3566:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __nccwpck_require__(6027);
const crypto = __importStar(__nccwpck_require__(9368));
const oid_1 = __nccwpck_require__(1817);
const pem = __importStar(__nccwpck_require__(1055));
const ext_1 = __nccwpck_require__(6389);
const EXTENSION_OID_SUBJECT_KEY_ID = '2.5.29.14';
const EXTENSION_OID_KEY_USAGE = '2.5.29.15';
const EXTENSION_OID_SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENSION_OID_BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENSION_OID_AUTHORITY_KEY_ID = '2.5.29.35';
exports.EXTENSION_OID_SCT = '1.3.6.1.4.1.11129.2.4.2';
class X509Certificate {
	root;
	constructor(asn1) {
		this.root = asn1;
	}
	static parse(cert) {
		const der = typeof cert === 'string' ? pem.toDER(cert) : cert;
		const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
		return new X509Certificate(asn1);
	}
	get tbsCertificate() {
		return this.tbsCertificateObj;
	}
	get version() {
		// version number is the first element of the version context specific tag
		const ver = this.versionObj.subs[0].toInteger();
		return `v${(ver + BigInt(1)).toString()}`;
	}
	get serialNumber() {
		return this.serialNumberObj.value;
	}
	get notBefore() {
		// notBefore is the first element of the validity sequence
		return this.validityObj.subs[0].toDate();
	}
	get notAfter() {
		// notAfter is the second element of the validity sequence
		return this.validityObj.subs[1].toDate();
	}
	get issuer() {
		return this.issuerObj.value;
	}
	get subject() {
		return this.subjectObj.value;
	}
	get publicKey() {
		return this.subjectPublicKeyInfoObj.toDER();
	}
	get signatureAlgorithm() {
		const oid = this.signatureAlgorithmObj.subs[0].toOID();
		if (oid_1.RSA_SIGNATURE_ALGOS[oid]) {
			return oid_1.RSA_SIGNATURE_ALGOS[oid];
		}
		return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
	}
	get signatureValue() {
		// Signature value is a bit string, so we need to skip the first byte
		return this.signatureValueObj.value.subarray(1);
	}
	get subjectAltName() {
		const ext = this.extSubjectAltName;
		return ext?.uri || /* istanbul ignore next */ ext?.rfc822Name;
	}
	get extensions() {
		// The extension list is the first (and only) element of the extensions
		// context specific tag
		/* istanbul ignore next */
		const extSeq = this.extensionsObj?.subs[0];
		/* istanbul ignore next */
		return extSeq?.subs || [];
	}
	get extKeyUsage() {
		const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
		return ext ? new ext_1.X509KeyUsageExtension(ext) : undefined;
	}
	get extBasicConstraints() {
		const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
		return ext ? new ext_1.X509BasicConstraintsExtension(ext) : undefined;
	}
	get extSubjectAltName() {
		const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
		return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : undefined;
	}
	get extAuthorityKeyID() {
		const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
		return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : undefined;
	}
	get extSubjectKeyID() {
		const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
		return ext
			? new ext_1.X509SubjectKeyIDExtension(ext)
			: /* istanbul ignore next */ undefined;
	}
	get extSCT() {
		const ext = this.findExtension(exports.EXTENSION_OID_SCT);
		return ext ? new ext_1.X509SCTExtension(ext) : undefined;
	}
	get isCA() {
		const ca = this.extBasicConstraints?.isCA || false;
		// If the KeyUsage extension is present, keyCertSign must be set
		/* istanbul ignore else */
		if (this.extKeyUsage) {
			return ca && this.extKeyUsage.keyCertSign;
		}
		// TODO: test coverage for this case
		/* istanbul ignore next */
		return ca;
	}
	extension(oid) {
		const ext = this.findExtension(oid);
		return ext ? new ext_1.X509Extension(ext) : undefined;
	}
	verify(issuerCertificate) {
		// Use the issuer's public key if provided, otherwise use the subject's
		const publicKey = issuerCertificate?.publicKey || this.publicKey;
		const key = crypto.createPublicKey(publicKey);
		return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
	}
	validForDate(date) {
		return this.notBefore <= date && date <= this.notAfter;
	}
	equals(other) {
		return this.root.toDER().equals(other.root.toDER());
	}
	// Creates a copy of the certificate with a new buffer
	clone() {
		const der = this.root.toDER();
		const clone = Buffer.alloc(der.length);
		der.copy(clone);
		return X509Certificate.parse(clone);
	}
	findExtension(oid) {
		// Find the extension with the given OID. The OID will always be the first
		// element of the extension sequence
		return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
	}
	/////////////////////////////////////////////////////////////////////////////
	// The following properties use the documented x509 structure to locate the
	// desired ASN.1 object
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.1
	get tbsCertificateObj() {
		// tbsCertificate is the first element of the certificate sequence
		return this.root.subs[0];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2
	get signatureAlgorithmObj() {
		// signatureAlgorithm is the second element of the certificate sequence
		return this.root.subs[1];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.3
	get signatureValueObj() {
		// signatureValue is the third element of the certificate sequence
		return this.root.subs[2];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1
	get versionObj() {
		// version is the first element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[0];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
	get serialNumberObj() {
		// serialNumber is the second element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[1];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4
	get issuerObj() {
		// issuer is the fourth element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[3];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
	get validityObj() {
		// version is the fifth element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[4];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.6
	get subjectObj() {
		// subject is the sixth element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[5];
	}
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7
	get subjectPublicKeyInfoObj() {
		// subjectPublicKeyInfo is the seventh element of the tbsCertificate sequence
		return this.tbsCertificateObj.subs[6];
	}
	// Extensions can't be located by index because their position varies. Instead,
	// we need to find the extensions context specific tag
	// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.9
	get extensionsObj() {
		return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(0x03));
	}
}
exports.X509Certificate = X509Certificate;


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __nccwpck_require__(1673);
const sct_1 = __nccwpck_require__(6144);
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
class X509Extension {
	root;
	constructor(asn1) {
		this.root = asn1;
	}
	get oid() {
		return this.root.subs[0].toOID();
	}
	get critical() {
		// The critical field is optional and will be the second element of the
		// extension sequence if present. Default to false if not present.
		return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
	}
	get value() {
		return this.extnValueObj.value;
	}
	get valueObj() {
		return this.extnValueObj;
	}
	get extnValueObj() {
		// The extnValue field will be the last element of the extension sequence
		return this.root.subs[this.root.subs.length - 1];
	}
}
exports.X509Extension = X509Extension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9
class X509BasicConstraintsExtension extends X509Extension {
	get isCA() {
		return this.sequence.subs[0]?.toBoolean() ?? false;
	}
	get pathLenConstraint() {
		return this.sequence.subs.length > 1
			? this.sequence.subs[1].toInteger()
			: undefined;
	}
	// The extnValue field contains a single sequence wrapping the isCA and
	// pathLenConstraint.
	get sequence() {
		return this.extnValueObj.subs[0];
	}
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3
class X509KeyUsageExtension extends X509Extension {
	get digitalSignature() {
		return this.bitString[0] === 1;
	}
	get keyCertSign() {
		return this.bitString[5] === 1;
	}
	get crlSign() {
		return this.bitString[6] === 1;
	}
	// The extnValue field contains a single bit string which is a bit mask
	// indicating which key usages are enabled.
	get bitString() {
		return this.extnValueObj.subs[0].toBitString();
	}
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
class X509SubjectAlternativeNameExtension extends X509Extension {
	get rfc822Name() {
		return this.findGeneralName(0x01)?.value.toString('ascii');
	}
	get uri() {
		return this.findGeneralName(0x06)?.value.toString('ascii');
	}
	// Retrieve the value of an otherName with the given OID.
	otherName(oid) {
		const otherName = this.findGeneralName(0x00);
		if (otherName === undefined) {
			return undefined;
		}
		// The otherName is a sequence containing an OID and a value.
		// Need to check that the OID matches the one we're looking for.
		const otherNameOID = otherName.subs[0].toOID();
		if (otherNameOID !== oid) {
			return undefined;
		}
		// The otherNameValue is a sequence containing the actual value.
		const otherNameValue = otherName.subs[1];
		return otherNameValue.subs[0].value.toString('ascii');
	}
	findGeneralName(tag) {
		return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
	}
	// The extnValue field contains a sequence of GeneralNames.
	get generalNames() {
		return this.extnValueObj.subs[0].subs;
	}
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.1
class X509AuthorityKeyIDExtension extends X509Extension {
	get keyIdentifier() {
		return this.findSequenceMember(0x00)?.value;
	}
	findSequenceMember(tag) {
		return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
	}
	// The extnValue field contains a single sequence wrapping the keyIdentifier
	get sequence() {
		return this.extnValueObj.subs[0];
	}
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2
class X509SubjectKeyIDExtension extends X509Extension {
	get keyIdentifier() {
		return this.extnValueObj.subs[0].value;
	}
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc6962#section-3.3
class X509SCTExtension extends X509Extension {
	constructor(asn1) {
		super(asn1);
	}
	get signedCertificateTimestamps() {
		const buf = this.extnValueObj.subs[0].value;
		const stream = new stream_1.ByteStream(buf);
		// The overall list length is encoded in the first two bytes -- note this
		// is the length of the list in bytes, NOT the number of SCTs in the list
		const end = stream.getUint16() + 2;
		const sctList = [];
		while (stream.position < end) {
			// Read the length of the next SCT
			const sctLength = stream.getUint16();
			// Slice out the bytes for the next SCT and parse it
			const sct = stream.getBlock(sctLength);
			sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
		}
		if (stream.position !== end) {
			throw new Error('SCT list length does not match actual length');
		}
		return sctList;
	}
}
exports.X509SCTExtension = X509SCTExtension;


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __nccwpck_require__(3566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return cert_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return cert_1.X509Certificate; } }));
var ext_1 = __nccwpck_require__(6389);
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return ext_1.X509SCTExtension; } }));


/***/ }),

/***/ 6144:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SignedCertificateTimestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto = __importStar(__nccwpck_require__(9368));
const stream_1 = __nccwpck_require__(1673);
class SignedCertificateTimestamp {
	version;
	logID;
	timestamp;
	extensions;
	hashAlgorithm;
	signatureAlgorithm;
	signature;
	constructor(options) {
		this.version = options.version;
		this.logID = options.logID;
		this.timestamp = options.timestamp;
		this.extensions = options.extensions;
		this.hashAlgorithm = options.hashAlgorithm;
		this.signatureAlgorithm = options.signatureAlgorithm;
		this.signature = options.signature;
	}
	get datetime() {
		return new Date(Number(this.timestamp.readBigInt64BE()));
	}
	// Returns the hash algorithm used to generate the SCT's signature.
	// https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
	get algorithm() {
		switch (this.hashAlgorithm) {
			/* istanbul ignore next */
			case 0:
				return 'none';
			/* istanbul ignore next */
			case 1:
				return 'md5';
			/* istanbul ignore next */
			case 2:
				return 'sha1';
			/* istanbul ignore next */
			case 3:
				return 'sha224';
			case 4:
				return 'sha256';
			/* istanbul ignore next */
			case 5:
				return 'sha384';
			/* istanbul ignore next */
			case 6:
				return 'sha512';
			/* istanbul ignore next */
			default:
				return 'unknown';
		}
	}
	verify(preCert, key) {
		// Assemble the digitally-signed struct (the data over which the signature
		// was generated).
		// https://www.rfc-editor.org/rfc/rfc6962#section-3.2
		const stream = new stream_1.ByteStream();
		stream.appendChar(this.version);
		stream.appendChar(0x00); // SignatureType = certificate_timestamp(0)
		stream.appendView(this.timestamp);
		stream.appendUint16(0x01); // LogEntryType = precert_entry(1)
		stream.appendView(preCert);
		stream.appendUint16(this.extensions.byteLength);
		/* istanbul ignore next - extensions are very uncommon */
		if (this.extensions.byteLength > 0) {
			stream.appendView(this.extensions);
		}
		return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
	}
	// Parses a SignedCertificateTimestamp from a buffer. SCTs are encoded using
	// TLS encoding which means the fields and lengths of most fields are
	// specified as part of the SCT and TLS specs.
	// https://www.rfc-editor.org/rfc/rfc6962#section-3.2
	// https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
	static parse(buf) {
		const stream = new stream_1.ByteStream(buf);
		// Version - enum { v1(0), (255) }
		const version = stream.getUint8();
		// Log ID  - struct { opaque key_id[32]; }
		const logID = stream.getBlock(32);
		// Timestamp - uint64
		const timestamp = stream.getBlock(8);
		// Extensions - opaque extensions<0..2^16-1>;
		const extenstionLength = stream.getUint16();
		const extensions = stream.getBlock(extenstionLength);
		// Hash algo - enum { sha256(4), . . . (255) }
		const hashAlgorithm = stream.getUint8();
		// Signature algo - enum { anonymous(0), rsa(1), dsa(2), ecdsa(3), (255) }
		const signatureAlgorithm = stream.getUint8();
		// Signature  - opaque signature<0..2^16-1>;
		const sigLength = stream.getUint16();
		const signature = stream.getBlock(sigLength);
		// Check that we read the entire buffer
		if (stream.position !== buf.length) {
			throw new Error('SCT buffer length mismatch');
		}
		return new SignedCertificateTimestamp({
			version,
			logID,
			timestamp,
			extensions,
			hashAlgorithm,
			signatureAlgorithm,
			signature,
		});
	}
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: envelope.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Envelope = void 0;
exports.Envelope = {
	fromJSON(object) {
		return {
			payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
			payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
			signatures: globalThis.Array.isArray(object?.signatures)
				? object.signatures.map((e) => exports.Signature.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.payload.length !== 0) {
			obj.payload = base64FromBytes(message.payload);
		}
		if (message.payloadType !== "") {
			obj.payloadType = message.payloadType;
		}
		if (message.signatures?.length) {
			obj.signatures = message.signatures.map((e) => exports.Signature.toJSON(e));
		}
		return obj;
	},
};
exports.Signature = {
	fromJSON(object) {
		return {
			sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
			keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.sig.length !== 0) {
			obj.sig = base64FromBytes(message.sig);
		}
		if (message.keyid !== "") {
			obj.keyid = message.keyid;
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: google/protobuf/timestamp.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Timestamp = void 0;
exports.Timestamp = {
	fromJSON(object) {
		return {
			seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
			nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.seconds !== "0") {
			obj.seconds = message.seconds;
		}
		if (message.nanos !== 0) {
			obj.nanos = Math.round(message.nanos);
		}
		return obj;
	},
};
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/dsse.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSELogEntryV002 = exports.DSSERequestV002 = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(4649);
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.DSSERequestV002 = {
	fromJSON(object) {
		return {
			envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : undefined,
			verifiers: globalThis.Array.isArray(object?.verifiers)
				? object.verifiers.map((e) => verifier_1.Verifier.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.envelope !== undefined) {
			obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
		}
		if (message.verifiers?.length) {
			obj.verifiers = message.verifiers.map((e) => verifier_1.Verifier.toJSON(e));
		}
		return obj;
	},
};
exports.DSSELogEntryV002 = {
	fromJSON(object) {
		return {
			payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : undefined,
			signatures: globalThis.Array.isArray(object?.signatures)
				? object.signatures.map((e) => verifier_1.Signature.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.payloadHash !== undefined) {
			obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
		}
		if (message.signatures?.length) {
			obj.signatures = message.signatures.map((e) => verifier_1.Signature.toJSON(e));
		}
		return obj;
	},
};
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 381:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/entry.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateEntryRequest = exports.Spec = exports.Entry = void 0;
/* eslint-disable */
const dsse_1 = __nccwpck_require__(6764);
const hashedrekord_1 = __nccwpck_require__(4969);
exports.Entry = {
	fromJSON(object) {
		return {
			kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
			apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
			spec: isSet(object.spec) ? exports.Spec.fromJSON(object.spec) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.kind !== "") {
			obj.kind = message.kind;
		}
		if (message.apiVersion !== "") {
			obj.apiVersion = message.apiVersion;
		}
		if (message.spec !== undefined) {
			obj.spec = exports.Spec.toJSON(message.spec);
		}
		return obj;
	},
};
exports.Spec = {
	fromJSON(object) {
		return {
			spec: isSet(object.hashedRekordV002)
				? { $case: "hashedRekordV002", hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002) }
				: isSet(object.dsseV002)
					? { $case: "dsseV002", dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002) }
					: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.spec?.$case === "hashedRekordV002") {
			obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002);
		}
		else if (message.spec?.$case === "dsseV002") {
			obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
		}
		return obj;
	},
};
exports.CreateEntryRequest = {
	fromJSON(object) {
		return {
			spec: isSet(object.hashedRekordRequestV002)
				? {
					$case: "hashedRekordRequestV002",
					hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002),
				}
				: isSet(object.dsseRequestV002)
					? { $case: "dsseRequestV002", dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002) }
					: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.spec?.$case === "hashedRekordRequestV002") {
			obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002);
		}
		else if (message.spec?.$case === "dsseRequestV002") {
			obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
		}
		return obj;
	},
};
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/hashedrekord.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HashedRekordLogEntryV002 = exports.HashedRekordRequestV002 = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
const verifier_1 = __nccwpck_require__(7543);
exports.HashedRekordRequestV002 = {
	fromJSON(object) {
		return {
			digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
			signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.digest.length !== 0) {
			obj.digest = base64FromBytes(message.digest);
		}
		if (message.signature !== undefined) {
			obj.signature = verifier_1.Signature.toJSON(message.signature);
		}
		return obj;
	},
};
exports.HashedRekordLogEntryV002 = {
	fromJSON(object) {
		return {
			data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : undefined,
			signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.data !== undefined) {
			obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
		}
		if (message.signature !== undefined) {
			obj.signature = verifier_1.Signature.toJSON(message.signature);
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/verifier.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Verifier = exports.PublicKey = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.PublicKey = {
	fromJSON(object) {
		return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
	},
	toJSON(message) {
		const obj = {};
		if (message.rawBytes.length !== 0) {
			obj.rawBytes = base64FromBytes(message.rawBytes);
		}
		return obj;
	},
};
exports.Verifier = {
	fromJSON(object) {
		return {
			verifier: isSet(object.publicKey)
				? { $case: "publicKey", publicKey: exports.PublicKey.fromJSON(object.publicKey) }
				: isSet(object.x509Certificate)
					? { $case: "x509Certificate", x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate) }
					: undefined,
			keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.verifier?.$case === "publicKey") {
			obj.publicKey = exports.PublicKey.toJSON(message.verifier.publicKey);
		}
		else if (message.verifier?.$case === "x509Certificate") {
			obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
		}
		if (message.keyDetails !== 0) {
			obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
		}
		return obj;
	},
};
exports.Signature = {
	fromJSON(object) {
		return {
			content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
			verifier: isSet(object.verifier) ? exports.Verifier.fromJSON(object.verifier) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.content.length !== 0) {
			obj.content = base64FromBytes(message.content);
		}
		if (message.verifier !== undefined) {
			obj.verifier = exports.Verifier.toJSON(message.verifier);
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_bundle.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Bundle = exports.VerificationMaterial = exports.TimestampVerificationData = void 0;
/* eslint-disable */
const envelope_1 = __nccwpck_require__(4649);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_rekor_1 = __nccwpck_require__(5204);
exports.TimestampVerificationData = {
	fromJSON(object) {
		return {
			rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps)
				? object.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.rfc3161Timestamps?.length) {
			obj.rfc3161Timestamps = message.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
		}
		return obj;
	},
};
exports.VerificationMaterial = {
	fromJSON(object) {
		return {
			content: isSet(object.publicKey)
				? { $case: "publicKey", publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey) }
				: isSet(object.x509CertificateChain)
					? {
						$case: "x509CertificateChain",
						x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain),
					}
					: isSet(object.certificate)
						? { $case: "certificate", certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate) }
						: undefined,
			tlogEntries: globalThis.Array.isArray(object?.tlogEntries)
				? object.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e))
				: [],
			timestampVerificationData: isSet(object.timestampVerificationData)
				? exports.TimestampVerificationData.fromJSON(object.timestampVerificationData)
				: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.content?.$case === "publicKey") {
			obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey);
		}
		else if (message.content?.$case === "x509CertificateChain") {
			obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain);
		}
		else if (message.content?.$case === "certificate") {
			obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
		}
		if (message.tlogEntries?.length) {
			obj.tlogEntries = message.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
		}
		if (message.timestampVerificationData !== undefined) {
			obj.timestampVerificationData = exports.TimestampVerificationData.toJSON(message.timestampVerificationData);
		}
		return obj;
	},
};
exports.Bundle = {
	fromJSON(object) {
		return {
			mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
			verificationMaterial: isSet(object.verificationMaterial)
				? exports.VerificationMaterial.fromJSON(object.verificationMaterial)
				: undefined,
			content: isSet(object.messageSignature)
				? { $case: "messageSignature", messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature) }
				: isSet(object.dsseEnvelope)
					? { $case: "dsseEnvelope", dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope) }
					: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.mediaType !== "") {
			obj.mediaType = message.mediaType;
		}
		if (message.verificationMaterial !== undefined) {
			obj.verificationMaterial = exports.VerificationMaterial.toJSON(message.verificationMaterial);
		}
		if (message.content?.$case === "messageSignature") {
			obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature);
		}
		else if (message.content?.$case === "dsseEnvelope") {
			obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
		}
		return obj;
	},
};
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_common.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeRange = exports.X509CertificateChain = exports.SubjectAlternativeName = exports.X509Certificate = exports.DistinguishedName = exports.ObjectIdentifierValuePair = exports.ObjectIdentifier = exports.PublicKeyIdentifier = exports.PublicKey = exports.RFC3161SignedTimestamp = exports.LogId = exports.MessageSignature = exports.HashOutput = exports.SubjectAlternativeNameType = exports.PublicKeyDetails = exports.HashAlgorithm = void 0;
exports.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON = hashAlgorithmToJSON;
exports.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
exports.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
exports.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
/* eslint-disable */
const timestamp_1 = __nccwpck_require__(5000);
/**
 * Only a subset of the secure hash standard algorithms are supported.
 * See <https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf> for more
 * details.
 * UNSPECIFIED SHOULD not be used, primary reason for inclusion is to force
 * any proto JSON serialization to emit the used hash algorithm, as default
 * option is to *omit* the default value of an enum (which is the first
 * value, represented by '0'.
 */
var HashAlgorithm;
(function (HashAlgorithm) {
	HashAlgorithm[HashAlgorithm["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
	HashAlgorithm[HashAlgorithm["SHA2_256"] = 1] = "SHA2_256";
	HashAlgorithm[HashAlgorithm["SHA2_384"] = 2] = "SHA2_384";
	HashAlgorithm[HashAlgorithm["SHA2_512"] = 3] = "SHA2_512";
	/**
	 * SHA3_256 - Used for LMS
	 *
	 * @deprecated
	 */
	HashAlgorithm[HashAlgorithm["SHA3_256"] = 4] = "SHA3_256";
	/**
	 * SHA3_384 - Used for LMS
	 *
	 * @deprecated
	 */
	HashAlgorithm[HashAlgorithm["SHA3_384"] = 5] = "SHA3_384";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
function hashAlgorithmFromJSON(object) {
	switch (object) {
		case 0:
		case "HASH_ALGORITHM_UNSPECIFIED":
			return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;
		case 1:
		case "SHA2_256":
			return HashAlgorithm.SHA2_256;
		case 2:
		case "SHA2_384":
			return HashAlgorithm.SHA2_384;
		case 3:
		case "SHA2_512":
			return HashAlgorithm.SHA2_512;
		case 4:
		case "SHA3_256":
			return HashAlgorithm.SHA3_256;
		case 5:
		case "SHA3_384":
			return HashAlgorithm.SHA3_384;
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
	}
}
function hashAlgorithmToJSON(object) {
	switch (object) {
		case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
			return "HASH_ALGORITHM_UNSPECIFIED";
		case HashAlgorithm.SHA2_256:
			return "SHA2_256";
		case HashAlgorithm.SHA2_384:
			return "SHA2_384";
		case HashAlgorithm.SHA2_512:
			return "SHA2_512";
		case HashAlgorithm.SHA3_256:
			return "SHA3_256";
		case HashAlgorithm.SHA3_384:
			return "SHA3_384";
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
	}
}
/**
 * Details of a specific public key, capturing the the key encoding method,
 * and signature algorithm.
 *
 * PublicKeyDetails captures the public key/hash algorithm combinations
 * recommended in the Sigstore ecosystem.
 *
 * This is modelled as a linear set as we want to provide a small number of
 * opinionated options instead of allowing every possible permutation.
 *
 * Any changes to this enum MUST be reflected in the algorithm registry.
 *
 * See: <https://github.com/sigstore/architecture-docs/blob/main/algorithm-registry.md>
 *
 * To avoid the possibility of contradicting formats such as PKCS1 with
 * ED25519 the valid permutations are listed as a linear set instead of a
 * cartesian set (i.e one combined variable instead of two, one for encoding
 * and one for the signature algorithm).
 */
var PublicKeyDetails;
(function (PublicKeyDetails) {
	PublicKeyDetails[PublicKeyDetails["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
	/**
	 * PKCS1_RSA_PKCS1V5 - RSA
	 *
	 * @deprecated
	 */
	PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
	/**
	 * PKCS1_RSA_PSS - See RFC8017
	 *
	 * @deprecated
	 */
	PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
	/** @deprecated */
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
	/** @deprecated */
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
	/** PKIX_RSA_PKCS1V15_2048_SHA256 - RSA public key in PKIX format, PKCS#1v1.5 signature */
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
	/** PKIX_RSA_PSS_2048_SHA256 - RSA public key in PKIX format, RSASSA-PSS signature */
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
	PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
	/**
	 * PKIX_ECDSA_P256_HMAC_SHA_256 - ECDSA
	 *
	 * @deprecated
	 */
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
	/** PKIX_ECDSA_P256_SHA_256 - See NIST FIPS 186-4 */
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
	/** PKIX_ED25519 - Ed 25519 */
	PublicKeyDetails[PublicKeyDetails["PKIX_ED25519"] = 7] = "PKIX_ED25519";
	PublicKeyDetails[PublicKeyDetails["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
	/**
	 * PKIX_ECDSA_P384_SHA_256 - These algorithms are deprecated and should not be used, but they
	 * were/are being used by most Sigstore clients implementations.
	 *
	 * @deprecated
	 */
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
	/** @deprecated */
	PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
	/**
	 * LMS_SHA256 - LMS and LM-OTS
	 *
	 * These algorithms are deprecated and should not be used.
	 * There are no plans to support SLH-DSA at this time.
	 *
	 * USER WARNING: LMS and LM-OTS are both stateful signature schemes.
	 * Using them correctly requires discretion and careful consideration
	 * to ensure that individual secret keys are not used more than once.
	 * In addition, LM-OTS is a single-use scheme, meaning that it
	 * MUST NOT be used for more than one signature per LM-OTS key.
	 * If you cannot maintain these invariants, you MUST NOT use these
	 * schemes.
	 *
	 * @deprecated
	 */
	PublicKeyDetails[PublicKeyDetails["LMS_SHA256"] = 14] = "LMS_SHA256";
	/** @deprecated */
	PublicKeyDetails[PublicKeyDetails["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
	/**
	 * ML_DSA_44 - ML-DSA
	 *
	 * These ML_DSA_44, ML_DSA_65 and ML-DSA_87 algorithms are the pure variants
	 * that take data to sign rather than the prehash variants (HashML-DSA), which
	 * take digests. While considered quantum-resistant, their usage
	 * involves tradeoffs in that signatures and keys are much larger, and
	 * this makes deployments more costly.
	 *
	 * USER WARNING: ML_DSA_44, ML_DSA_65 and ML_DSA_87 are experimental algorithms.
	 * In the future they MAY be used by private Sigstore deployments, but
	 * they are not yet fully functional. This warning will be removed when
	 * these algorithms are widely supported by Sigstore clients and servers,
	 * but care should still be taken for production environments.
	 *
	 * See NIST FIPS 204, RFC 9881 for algorithm identifiers
	 */
	PublicKeyDetails[PublicKeyDetails["ML_DSA_44"] = 23] = "ML_DSA_44";
	PublicKeyDetails[PublicKeyDetails["ML_DSA_65"] = 21] = "ML_DSA_65";
	PublicKeyDetails[PublicKeyDetails["ML_DSA_87"] = 22] = "ML_DSA_87";
})(PublicKeyDetails || (exports.PublicKeyDetails = PublicKeyDetails = {}));
function publicKeyDetailsFromJSON(object) {
	switch (object) {
		case 0:
		case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
			return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;
		case 1:
		case "PKCS1_RSA_PKCS1V5":
			return PublicKeyDetails.PKCS1_RSA_PKCS1V5;
		case 2:
		case "PKCS1_RSA_PSS":
			return PublicKeyDetails.PKCS1_RSA_PSS;
		case 3:
		case "PKIX_RSA_PKCS1V5":
			return PublicKeyDetails.PKIX_RSA_PKCS1V5;
		case 4:
		case "PKIX_RSA_PSS":
			return PublicKeyDetails.PKIX_RSA_PSS;
		case 9:
		case "PKIX_RSA_PKCS1V15_2048_SHA256":
			return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;
		case 10:
		case "PKIX_RSA_PKCS1V15_3072_SHA256":
			return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;
		case 11:
		case "PKIX_RSA_PKCS1V15_4096_SHA256":
			return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;
		case 16:
		case "PKIX_RSA_PSS_2048_SHA256":
			return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;
		case 17:
		case "PKIX_RSA_PSS_3072_SHA256":
			return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;
		case 18:
		case "PKIX_RSA_PSS_4096_SHA256":
			return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;
		case 6:
		case "PKIX_ECDSA_P256_HMAC_SHA_256":
			return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;
		case 5:
		case "PKIX_ECDSA_P256_SHA_256":
			return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;
		case 12:
		case "PKIX_ECDSA_P384_SHA_384":
			return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;
		case 13:
		case "PKIX_ECDSA_P521_SHA_512":
			return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;
		case 7:
		case "PKIX_ED25519":
			return PublicKeyDetails.PKIX_ED25519;
		case 8:
		case "PKIX_ED25519_PH":
			return PublicKeyDetails.PKIX_ED25519_PH;
		case 19:
		case "PKIX_ECDSA_P384_SHA_256":
			return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;
		case 20:
		case "PKIX_ECDSA_P521_SHA_256":
			return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;
		case 14:
		case "LMS_SHA256":
			return PublicKeyDetails.LMS_SHA256;
		case 15:
		case "LMOTS_SHA256":
			return PublicKeyDetails.LMOTS_SHA256;
		case 23:
		case "ML_DSA_44":
			return PublicKeyDetails.ML_DSA_44;
		case 21:
		case "ML_DSA_65":
			return PublicKeyDetails.ML_DSA_65;
		case 22:
		case "ML_DSA_87":
			return PublicKeyDetails.ML_DSA_87;
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
	}
}
function publicKeyDetailsToJSON(object) {
	switch (object) {
		case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
			return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
		case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
			return "PKCS1_RSA_PKCS1V5";
		case PublicKeyDetails.PKCS1_RSA_PSS:
			return "PKCS1_RSA_PSS";
		case PublicKeyDetails.PKIX_RSA_PKCS1V5:
			return "PKIX_RSA_PKCS1V5";
		case PublicKeyDetails.PKIX_RSA_PSS:
			return "PKIX_RSA_PSS";
		case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
			return "PKIX_RSA_PKCS1V15_2048_SHA256";
		case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
			return "PKIX_RSA_PKCS1V15_3072_SHA256";
		case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
			return "PKIX_RSA_PKCS1V15_4096_SHA256";
		case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
			return "PKIX_RSA_PSS_2048_SHA256";
		case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
			return "PKIX_RSA_PSS_3072_SHA256";
		case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
			return "PKIX_RSA_PSS_4096_SHA256";
		case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
			return "PKIX_ECDSA_P256_HMAC_SHA_256";
		case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
			return "PKIX_ECDSA_P256_SHA_256";
		case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
			return "PKIX_ECDSA_P384_SHA_384";
		case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
			return "PKIX_ECDSA_P521_SHA_512";
		case PublicKeyDetails.PKIX_ED25519:
			return "PKIX_ED25519";
		case PublicKeyDetails.PKIX_ED25519_PH:
			return "PKIX_ED25519_PH";
		case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
			return "PKIX_ECDSA_P384_SHA_256";
		case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
			return "PKIX_ECDSA_P521_SHA_256";
		case PublicKeyDetails.LMS_SHA256:
			return "LMS_SHA256";
		case PublicKeyDetails.LMOTS_SHA256:
			return "LMOTS_SHA256";
		case PublicKeyDetails.ML_DSA_44:
			return "ML_DSA_44";
		case PublicKeyDetails.ML_DSA_65:
			return "ML_DSA_65";
		case PublicKeyDetails.ML_DSA_87:
			return "ML_DSA_87";
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
	}
}
var SubjectAlternativeNameType;
(function (SubjectAlternativeNameType) {
	SubjectAlternativeNameType[SubjectAlternativeNameType["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
	SubjectAlternativeNameType[SubjectAlternativeNameType["EMAIL"] = 1] = "EMAIL";
	SubjectAlternativeNameType[SubjectAlternativeNameType["URI"] = 2] = "URI";
	/**
	 * OTHER_NAME - OID 1.3.6.1.4.1.57264.1.7
	 * See https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md#1361415726417--othername-san
	 * for more details.
	 */
	SubjectAlternativeNameType[SubjectAlternativeNameType["OTHER_NAME"] = 3] = "OTHER_NAME";
})(SubjectAlternativeNameType || (exports.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
function subjectAlternativeNameTypeFromJSON(object) {
	switch (object) {
		case 0:
		case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
			return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
		case 1:
		case "EMAIL":
			return SubjectAlternativeNameType.EMAIL;
		case 2:
		case "URI":
			return SubjectAlternativeNameType.URI;
		case 3:
		case "OTHER_NAME":
			return SubjectAlternativeNameType.OTHER_NAME;
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
	}
}
function subjectAlternativeNameTypeToJSON(object) {
	switch (object) {
		case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
			return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
		case SubjectAlternativeNameType.EMAIL:
			return "EMAIL";
		case SubjectAlternativeNameType.URI:
			return "URI";
		case SubjectAlternativeNameType.OTHER_NAME:
			return "OTHER_NAME";
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
	}
}
exports.HashOutput = {
	fromJSON(object) {
		return {
			algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
			digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.algorithm !== 0) {
			obj.algorithm = hashAlgorithmToJSON(message.algorithm);
		}
		if (message.digest.length !== 0) {
			obj.digest = base64FromBytes(message.digest);
		}
		return obj;
	},
};
exports.MessageSignature = {
	fromJSON(object) {
		return {
			messageDigest: isSet(object.messageDigest) ? exports.HashOutput.fromJSON(object.messageDigest) : undefined,
			signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.messageDigest !== undefined) {
			obj.messageDigest = exports.HashOutput.toJSON(message.messageDigest);
		}
		if (message.signature.length !== 0) {
			obj.signature = base64FromBytes(message.signature);
		}
		return obj;
	},
};
exports.LogId = {
	fromJSON(object) {
		return { keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0) };
	},
	toJSON(message) {
		const obj = {};
		if (message.keyId.length !== 0) {
			obj.keyId = base64FromBytes(message.keyId);
		}
		return obj;
	},
};
exports.RFC3161SignedTimestamp = {
	fromJSON(object) {
		return {
			signedTimestamp: isSet(object.signedTimestamp)
				? Buffer.from(bytesFromBase64(object.signedTimestamp))
				: Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.signedTimestamp.length !== 0) {
			obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
		}
		return obj;
	},
};
exports.PublicKey = {
	fromJSON(object) {
		return {
			rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : undefined,
			keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
			validFor: isSet(object.validFor) ? exports.TimeRange.fromJSON(object.validFor) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.rawBytes !== undefined) {
			obj.rawBytes = base64FromBytes(message.rawBytes);
		}
		if (message.keyDetails !== 0) {
			obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
		}
		if (message.validFor !== undefined) {
			obj.validFor = exports.TimeRange.toJSON(message.validFor);
		}
		return obj;
	},
};
exports.PublicKeyIdentifier = {
	fromJSON(object) {
		return { hint: isSet(object.hint) ? globalThis.String(object.hint) : "" };
	},
	toJSON(message) {
		const obj = {};
		if (message.hint !== "") {
			obj.hint = message.hint;
		}
		return obj;
	},
};
exports.ObjectIdentifier = {
	fromJSON(object) {
		return { id: globalThis.Array.isArray(object?.id) ? object.id.map((e) => globalThis.Number(e)) : [] };
	},
	toJSON(message) {
		const obj = {};
		if (message.id?.length) {
			obj.id = message.id.map((e) => Math.round(e));
		}
		return obj;
	},
};
exports.ObjectIdentifierValuePair = {
	fromJSON(object) {
		return {
			oid: isSet(object.oid) ? exports.ObjectIdentifier.fromJSON(object.oid) : undefined,
			value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.oid !== undefined) {
			obj.oid = exports.ObjectIdentifier.toJSON(message.oid);
		}
		if (message.value.length !== 0) {
			obj.value = base64FromBytes(message.value);
		}
		return obj;
	},
};
exports.DistinguishedName = {
	fromJSON(object) {
		return {
			organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
			commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.organization !== "") {
			obj.organization = message.organization;
		}
		if (message.commonName !== "") {
			obj.commonName = message.commonName;
		}
		return obj;
	},
};
exports.X509Certificate = {
	fromJSON(object) {
		return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
	},
	toJSON(message) {
		const obj = {};
		if (message.rawBytes.length !== 0) {
			obj.rawBytes = base64FromBytes(message.rawBytes);
		}
		return obj;
	},
};
exports.SubjectAlternativeName = {
	fromJSON(object) {
		return {
			type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
			identity: isSet(object.regexp)
				? { $case: "regexp", regexp: globalThis.String(object.regexp) }
				: isSet(object.value)
					? { $case: "value", value: globalThis.String(object.value) }
					: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.type !== 0) {
			obj.type = subjectAlternativeNameTypeToJSON(message.type);
		}
		if (message.identity?.$case === "regexp") {
			obj.regexp = message.identity.regexp;
		}
		else if (message.identity?.$case === "value") {
			obj.value = message.identity.value;
		}
		return obj;
	},
};
exports.X509CertificateChain = {
	fromJSON(object) {
		return {
			certificates: globalThis.Array.isArray(object?.certificates)
				? object.certificates.map((e) => exports.X509Certificate.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.certificates?.length) {
			obj.certificates = message.certificates.map((e) => exports.X509Certificate.toJSON(e));
		}
		return obj;
	},
};
exports.TimeRange = {
	fromJSON(object) {
		return {
			start: isSet(object.start) ? fromJsonTimestamp(object.start) : undefined,
			end: isSet(object.end) ? fromJsonTimestamp(object.end) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.start !== undefined) {
			obj.start = message.start.toISOString();
		}
		if (message.end !== undefined) {
			obj.end = message.end.toISOString();
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function fromTimestamp(t) {
	let millis = (globalThis.Number(t.seconds) || 0) * 1_000;
	millis += (t.nanos || 0) / 1_000_000;
	return new globalThis.Date(millis);
}
function fromJsonTimestamp(o) {
	if (o instanceof globalThis.Date) {
		return o;
	}
	else if (typeof o === "string") {
		return new globalThis.Date(o);
	}
	else {
		return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
	}
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 5204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_rekor.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
exports.KindVersion = {
	fromJSON(object) {
		return {
			kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
			version: isSet(object.version) ? globalThis.String(object.version) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.kind !== "") {
			obj.kind = message.kind;
		}
		if (message.version !== "") {
			obj.version = message.version;
		}
		return obj;
	},
};
exports.Checkpoint = {
	fromJSON(object) {
		return { envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : "" };
	},
	toJSON(message) {
		const obj = {};
		if (message.envelope !== "") {
			obj.envelope = message.envelope;
		}
		return obj;
	},
};
exports.InclusionProof = {
	fromJSON(object) {
		return {
			logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
			rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
			treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
			hashes: globalThis.Array.isArray(object?.hashes)
				? object.hashes.map((e) => Buffer.from(bytesFromBase64(e)))
				: [],
			checkpoint: isSet(object.checkpoint) ? exports.Checkpoint.fromJSON(object.checkpoint) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.logIndex !== "0") {
			obj.logIndex = message.logIndex;
		}
		if (message.rootHash.length !== 0) {
			obj.rootHash = base64FromBytes(message.rootHash);
		}
		if (message.treeSize !== "0") {
			obj.treeSize = message.treeSize;
		}
		if (message.hashes?.length) {
			obj.hashes = message.hashes.map((e) => base64FromBytes(e));
		}
		if (message.checkpoint !== undefined) {
			obj.checkpoint = exports.Checkpoint.toJSON(message.checkpoint);
		}
		return obj;
	},
};
exports.InclusionPromise = {
	fromJSON(object) {
		return {
			signedEntryTimestamp: isSet(object.signedEntryTimestamp)
				? Buffer.from(bytesFromBase64(object.signedEntryTimestamp))
				: Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.signedEntryTimestamp.length !== 0) {
			obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
		}
		return obj;
	},
};
exports.TransparencyLogEntry = {
	fromJSON(object) {
		return {
			logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
			logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
			kindVersion: isSet(object.kindVersion) ? exports.KindVersion.fromJSON(object.kindVersion) : undefined,
			integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
			inclusionPromise: isSet(object.inclusionPromise) ? exports.InclusionPromise.fromJSON(object.inclusionPromise) : undefined,
			inclusionProof: isSet(object.inclusionProof) ? exports.InclusionProof.fromJSON(object.inclusionProof) : undefined,
			canonicalizedBody: isSet(object.canonicalizedBody)
				? Buffer.from(bytesFromBase64(object.canonicalizedBody))
				: Buffer.alloc(0),
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.logIndex !== "0") {
			obj.logIndex = message.logIndex;
		}
		if (message.logId !== undefined) {
			obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
		}
		if (message.kindVersion !== undefined) {
			obj.kindVersion = exports.KindVersion.toJSON(message.kindVersion);
		}
		if (message.integratedTime !== "0") {
			obj.integratedTime = message.integratedTime;
		}
		if (message.inclusionPromise !== undefined) {
			obj.inclusionPromise = exports.InclusionPromise.toJSON(message.inclusionPromise);
		}
		if (message.inclusionProof !== undefined) {
			obj.inclusionProof = exports.InclusionProof.toJSON(message.inclusionProof);
		}
		if (message.canonicalizedBody.length !== 0) {
			obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_trustroot.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ClientTrustConfig = exports.ServiceConfiguration = exports.Service = exports.SigningConfig = exports.TrustedRoot = exports.CertificateAuthority = exports.TransparencyLogInstance = exports.ServiceSelector = void 0;
exports.serviceSelectorFromJSON = serviceSelectorFromJSON;
exports.serviceSelectorToJSON = serviceSelectorToJSON;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(5334);
/**
 * ServiceSelector specifies how a client SHOULD select a set of
 * Services to connect to. A client SHOULD throw an error if
 * the value is SERVICE_SELECTOR_UNDEFINED.
 */
var ServiceSelector;
(function (ServiceSelector) {
	ServiceSelector[ServiceSelector["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
	/**
	 * ALL - Clients SHOULD select all Services based on supported API version
	 * and validity window.
	 */
	ServiceSelector[ServiceSelector["ALL"] = 1] = "ALL";
	/**
	 * ANY - Clients SHOULD select one Service based on supported API version
	 * and validity window. It is up to the client implementation to
	 * decide how to select the Service, e.g. random or round-robin.
	 */
	ServiceSelector[ServiceSelector["ANY"] = 2] = "ANY";
	/**
	 * EXACT - Clients SHOULD select a specific number of Services based on
	 * supported API version and validity window, using the provided
	 * `count`. It is up to the client implementation to decide how to
	 * select the Service, e.g. random or round-robin.
	 */
	ServiceSelector[ServiceSelector["EXACT"] = 3] = "EXACT";
})(ServiceSelector || (exports.ServiceSelector = ServiceSelector = {}));
function serviceSelectorFromJSON(object) {
	switch (object) {
		case 0:
		case "SERVICE_SELECTOR_UNDEFINED":
			return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;
		case 1:
		case "ALL":
			return ServiceSelector.ALL;
		case 2:
		case "ANY":
			return ServiceSelector.ANY;
		case 3:
		case "EXACT":
			return ServiceSelector.EXACT;
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
	}
}
function serviceSelectorToJSON(object) {
	switch (object) {
		case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
			return "SERVICE_SELECTOR_UNDEFINED";
		case ServiceSelector.ALL:
			return "ALL";
		case ServiceSelector.ANY:
			return "ANY";
		case ServiceSelector.EXACT:
			return "EXACT";
		default:
			throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
	}
}
exports.TransparencyLogInstance = {
	fromJSON(object) {
		return {
			baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
			hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
			publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : undefined,
			logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
			checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : undefined,
			operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.baseUrl !== "") {
			obj.baseUrl = message.baseUrl;
		}
		if (message.hashAlgorithm !== 0) {
			obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
		}
		if (message.publicKey !== undefined) {
			obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
		}
		if (message.logId !== undefined) {
			obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
		}
		if (message.checkpointKeyId !== undefined) {
			obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
		}
		if (message.operator !== "") {
			obj.operator = message.operator;
		}
		return obj;
	},
};
exports.CertificateAuthority = {
	fromJSON(object) {
		return {
			subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : undefined,
			uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
			certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : undefined,
			validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
			operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.subject !== undefined) {
			obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
		}
		if (message.uri !== "") {
			obj.uri = message.uri;
		}
		if (message.certChain !== undefined) {
			obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
		}
		if (message.validFor !== undefined) {
			obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
		}
		if (message.operator !== "") {
			obj.operator = message.operator;
		}
		return obj;
	},
};
exports.TrustedRoot = {
	fromJSON(object) {
		return {
			mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
			tlogs: globalThis.Array.isArray(object?.tlogs)
				? object.tlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
				: [],
			certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities)
				? object.certificateAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
				: [],
			ctlogs: globalThis.Array.isArray(object?.ctlogs)
				? object.ctlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
				: [],
			timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities)
				? object.timestampAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.mediaType !== "") {
			obj.mediaType = message.mediaType;
		}
		if (message.tlogs?.length) {
			obj.tlogs = message.tlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
		}
		if (message.certificateAuthorities?.length) {
			obj.certificateAuthorities = message.certificateAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
		}
		if (message.ctlogs?.length) {
			obj.ctlogs = message.ctlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
		}
		if (message.timestampAuthorities?.length) {
			obj.timestampAuthorities = message.timestampAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
		}
		return obj;
	},
};
exports.SigningConfig = {
	fromJSON(object) {
		return {
			mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
			caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map((e) => exports.Service.fromJSON(e)) : [],
			oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map((e) => exports.Service.fromJSON(e)) : [],
			rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls)
				? object.rekorTlogUrls.map((e) => exports.Service.fromJSON(e))
				: [],
			rekorTlogConfig: isSet(object.rekorTlogConfig)
				? exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig)
				: undefined,
			tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map((e) => exports.Service.fromJSON(e)) : [],
			tsaConfig: isSet(object.tsaConfig) ? exports.ServiceConfiguration.fromJSON(object.tsaConfig) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.mediaType !== "") {
			obj.mediaType = message.mediaType;
		}
		if (message.caUrls?.length) {
			obj.caUrls = message.caUrls.map((e) => exports.Service.toJSON(e));
		}
		if (message.oidcUrls?.length) {
			obj.oidcUrls = message.oidcUrls.map((e) => exports.Service.toJSON(e));
		}
		if (message.rekorTlogUrls?.length) {
			obj.rekorTlogUrls = message.rekorTlogUrls.map((e) => exports.Service.toJSON(e));
		}
		if (message.rekorTlogConfig !== undefined) {
			obj.rekorTlogConfig = exports.ServiceConfiguration.toJSON(message.rekorTlogConfig);
		}
		if (message.tsaUrls?.length) {
			obj.tsaUrls = message.tsaUrls.map((e) => exports.Service.toJSON(e));
		}
		if (message.tsaConfig !== undefined) {
			obj.tsaConfig = exports.ServiceConfiguration.toJSON(message.tsaConfig);
		}
		return obj;
	},
};
exports.Service = {
	fromJSON(object) {
		return {
			url: isSet(object.url) ? globalThis.String(object.url) : "",
			majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
			validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
			operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.url !== "") {
			obj.url = message.url;
		}
		if (message.majorApiVersion !== 0) {
			obj.majorApiVersion = Math.round(message.majorApiVersion);
		}
		if (message.validFor !== undefined) {
			obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
		}
		if (message.operator !== "") {
			obj.operator = message.operator;
		}
		return obj;
	},
};
exports.ServiceConfiguration = {
	fromJSON(object) {
		return {
			selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
			count: isSet(object.count) ? globalThis.Number(object.count) : 0,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.selector !== 0) {
			obj.selector = serviceSelectorToJSON(message.selector);
		}
		if (message.count !== 0) {
			obj.count = Math.round(message.count);
		}
		return obj;
	},
};
exports.ClientTrustConfig = {
	fromJSON(object) {
		return {
			mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
			trustedRoot: isSet(object.trustedRoot) ? exports.TrustedRoot.fromJSON(object.trustedRoot) : undefined,
			signingConfig: isSet(object.signingConfig) ? exports.SigningConfig.fromJSON(object.signingConfig) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.mediaType !== "") {
			obj.mediaType = message.mediaType;
		}
		if (message.trustedRoot !== undefined) {
			obj.trustedRoot = exports.TrustedRoot.toJSON(message.trustedRoot);
		}
		if (message.signingConfig !== undefined) {
			obj.signingConfig = exports.SigningConfig.toJSON(message.signingConfig);
		}
		return obj;
	},
};
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_verification.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Input = exports.Artifact = exports.ArtifactVerificationOptions_ObserverTimestampOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions = exports.ArtifactVerificationOptions_CtlogOptions = exports.ArtifactVerificationOptions_TlogOptions = exports.ArtifactVerificationOptions = exports.PublicKeyIdentities = exports.CertificateIdentities = exports.CertificateIdentity = void 0;
/* eslint-disable */
const sigstore_bundle_1 = __nccwpck_require__(715);
const sigstore_common_1 = __nccwpck_require__(5334);
const sigstore_trustroot_1 = __nccwpck_require__(1997);
exports.CertificateIdentity = {
	fromJSON(object) {
		return {
			issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
			san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : undefined,
			oids: globalThis.Array.isArray(object?.oids)
				? object.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.issuer !== "") {
			obj.issuer = message.issuer;
		}
		if (message.san !== undefined) {
			obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
		}
		if (message.oids?.length) {
			obj.oids = message.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
		}
		return obj;
	},
};
exports.CertificateIdentities = {
	fromJSON(object) {
		return {
			identities: globalThis.Array.isArray(object?.identities)
				? object.identities.map((e) => exports.CertificateIdentity.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.identities?.length) {
			obj.identities = message.identities.map((e) => exports.CertificateIdentity.toJSON(e));
		}
		return obj;
	},
};
exports.PublicKeyIdentities = {
	fromJSON(object) {
		return {
			publicKeys: globalThis.Array.isArray(object?.publicKeys)
				? object.publicKeys.map((e) => sigstore_common_1.PublicKey.fromJSON(e))
				: [],
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.publicKeys?.length) {
			obj.publicKeys = message.publicKeys.map((e) => sigstore_common_1.PublicKey.toJSON(e));
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions = {
	fromJSON(object) {
		return {
			signers: isSet(object.certificateIdentities)
				? {
					$case: "certificateIdentities",
					certificateIdentities: exports.CertificateIdentities.fromJSON(object.certificateIdentities),
				}
				: isSet(object.publicKeys)
					? { $case: "publicKeys", publicKeys: exports.PublicKeyIdentities.fromJSON(object.publicKeys) }
					: undefined,
			tlogOptions: isSet(object.tlogOptions)
				? exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions)
				: undefined,
			ctlogOptions: isSet(object.ctlogOptions)
				? exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions)
				: undefined,
			tsaOptions: isSet(object.tsaOptions)
				? exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions)
				: undefined,
			integratedTsOptions: isSet(object.integratedTsOptions)
				? exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions)
				: undefined,
			observerOptions: isSet(object.observerOptions)
				? exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions)
				: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.signers?.$case === "certificateIdentities") {
			obj.certificateIdentities = exports.CertificateIdentities.toJSON(message.signers.certificateIdentities);
		}
		else if (message.signers?.$case === "publicKeys") {
			obj.publicKeys = exports.PublicKeyIdentities.toJSON(message.signers.publicKeys);
		}
		if (message.tlogOptions !== undefined) {
			obj.tlogOptions = exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
		}
		if (message.ctlogOptions !== undefined) {
			obj.ctlogOptions = exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
		}
		if (message.tsaOptions !== undefined) {
			obj.tsaOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
		}
		if (message.integratedTsOptions !== undefined) {
			obj.integratedTsOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
		}
		if (message.observerOptions !== undefined) {
			obj.observerOptions = exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions_TlogOptions = {
	fromJSON(object) {
		return {
			threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
			performOnlineVerification: isSet(object.performOnlineVerification)
				? globalThis.Boolean(object.performOnlineVerification)
				: false,
			disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.threshold !== 0) {
			obj.threshold = Math.round(message.threshold);
		}
		if (message.performOnlineVerification !== false) {
			obj.performOnlineVerification = message.performOnlineVerification;
		}
		if (message.disable !== false) {
			obj.disable = message.disable;
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions_CtlogOptions = {
	fromJSON(object) {
		return {
			threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
			disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.threshold !== 0) {
			obj.threshold = Math.round(message.threshold);
		}
		if (message.disable !== false) {
			obj.disable = message.disable;
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions_TimestampAuthorityOptions = {
	fromJSON(object) {
		return {
			threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
			disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.threshold !== 0) {
			obj.threshold = Math.round(message.threshold);
		}
		if (message.disable !== false) {
			obj.disable = message.disable;
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
	fromJSON(object) {
		return {
			threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
			disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.threshold !== 0) {
			obj.threshold = Math.round(message.threshold);
		}
		if (message.disable !== false) {
			obj.disable = message.disable;
		}
		return obj;
	},
};
exports.ArtifactVerificationOptions_ObserverTimestampOptions = {
	fromJSON(object) {
		return {
			threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
			disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.threshold !== 0) {
			obj.threshold = Math.round(message.threshold);
		}
		if (message.disable !== false) {
			obj.disable = message.disable;
		}
		return obj;
	},
};
exports.Artifact = {
	fromJSON(object) {
		return {
			data: isSet(object.artifactUri)
				? { $case: "artifactUri", artifactUri: globalThis.String(object.artifactUri) }
				: isSet(object.artifact)
					? { $case: "artifact", artifact: Buffer.from(bytesFromBase64(object.artifact)) }
					: isSet(object.artifactDigest)
						? { $case: "artifactDigest", artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest) }
						: undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.data?.$case === "artifactUri") {
			obj.artifactUri = message.data.artifactUri;
		}
		else if (message.data?.$case === "artifact") {
			obj.artifact = base64FromBytes(message.data.artifact);
		}
		else if (message.data?.$case === "artifactDigest") {
			obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
		}
		return obj;
	},
};
exports.Input = {
	fromJSON(object) {
		return {
			artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : undefined,
			artifactVerificationOptions: isSet(object.artifactVerificationOptions)
				? exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions)
				: undefined,
			bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : undefined,
			artifact: isSet(object.artifact) ? exports.Artifact.fromJSON(object.artifact) : undefined,
		};
	},
	toJSON(message) {
		const obj = {};
		if (message.artifactTrustRoot !== undefined) {
			obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
		}
		if (message.artifactVerificationOptions !== undefined) {
			obj.artifactVerificationOptions = exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
		}
		if (message.bundle !== undefined) {
			obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
		}
		if (message.artifact !== undefined) {
			obj.artifact = exports.Artifact.toJSON(message.artifact);
		}
		return obj;
	},
};
function bytesFromBase64(b64) {
	return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
	return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
	return value !== null && value !== undefined;
}


/***/ }),

/***/ 9654:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
	for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(4649), exports);
__exportStar(__nccwpck_require__(715), exports);
__exportStar(__nccwpck_require__(5334), exports);
__exportStar(__nccwpck_require__(5204), exports);
__exportStar(__nccwpck_require__(1997), exports);
__exportStar(__nccwpck_require__(9732), exports);


/***/ }),

/***/ 3835:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
	for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__nccwpck_require__(6764), exports);
__exportStar(__nccwpck_require__(381), exports);
__exportStar(__nccwpck_require__(4969), exports);
__exportStar(__nccwpck_require__(7543), exports);


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSESignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
class DSSESignatureContent {
	env;
	constructor(env) {
		this.env = env;
	}
	compareDigest(digest) {
		return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
	}
	// For a DSSE envelope the signature is computed over the pre-authentication
	// encoding (PAE), so the digest of the signed bytes is the digest of the PAE.
	// This is what a Rekor v2 hashedrekord entry records for a DSSE envelope.
	compareSignedDigest(digest) {
		return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.preAuthEncoding));
	}
	compareSignature(signature) {
		return core_1.crypto.bufferEqual(signature, this.signature);
	}
	verifySignature(key) {
		return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
	}
	get signature() {
		return this.env.signatures.length > 0
			? this.env.signatures[0].sig
			: Buffer.from('');
	}
	// DSSE Pre-Authentication Encoding
	get preAuthEncoding() {
		return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
	}
}
exports.DSSESignatureContent = DSSESignatureContent;


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSignedEntity = toSignedEntity;
exports.signatureContent = signatureContent;
const core_1 = __nccwpck_require__(3917);
const dsse_1 = __nccwpck_require__(2635);
const message_1 = __nccwpck_require__(6531);
function toSignedEntity(bundle, artifact) {
	const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
	const timestamps = [];
	for (const entry of tlogEntries) {
		if (entry.integratedTime && entry.integratedTime !== '0') {
			timestamps.push({
				$case: 'transparency-log',
				tlogEntry: entry,
			});
		}
	}
	for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
		timestamps.push({
			$case: 'timestamp-authority',
			timestamp: core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp)),
		});
	}
	return {
		signature: signatureContent(bundle, artifact),
		key: key(bundle),
		tlogEntries,
		timestamps,
	};
}
function signatureContent(bundle, artifact) {
	switch (bundle.content.$case) {
		case 'dsseEnvelope':
			return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
		case 'messageSignature':
			return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
	}
}
function key(bundle) {
	switch (bundle.verificationMaterial.content.$case) {
		case 'publicKey':
			return {
				$case: 'public-key',
				hint: bundle.verificationMaterial.content.publicKey.hint,
			};
		case 'x509CertificateChain':
			return {
				$case: 'certificate',
				certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain
					.certificates[0].rawBytes)),
			};
		case 'certificate':
			return {
				$case: 'certificate',
				certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes)),
			};
	}
}


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const protobuf_specs_1 = __nccwpck_require__(9654);
// Map from the Sigstore protobuf HashAlgorithm enum to
// the string values used by the Node.js crypto module.
const HASH_ALGORITHM_MAP = {
	[protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: 'sha256',
	[protobuf_specs_1.HashAlgorithm.SHA2_256]: 'sha256',
	[protobuf_specs_1.HashAlgorithm.SHA2_384]: 'sha384',
	[protobuf_specs_1.HashAlgorithm.SHA2_512]: 'sha512',
	[protobuf_specs_1.HashAlgorithm.SHA3_256]: 'sha3-256',
	[protobuf_specs_1.HashAlgorithm.SHA3_384]: 'sha3-384',
};
class MessageSignatureContent {
	signature;
	messageDigest;
	artifact;
	hashAlgorithm;
	constructor(messageSignature, artifact) {
		this.signature = messageSignature.signature;
		this.messageDigest = messageSignature.messageDigest.digest;
		this.artifact = artifact;
		this.hashAlgorithm =
			HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm] ??
				/* istanbul ignore next */ 'sha256';
	}
	compareSignature(signature) {
		return core_1.crypto.bufferEqual(signature, this.signature);
	}
	compareDigest(digest) {
		return core_1.crypto.bufferEqual(digest, this.messageDigest);
	}
	// For a message signature the signature is computed over the artifact, so the
	// digest of the signed bytes is the artifact's message digest.
	compareSignedDigest(digest) {
		return this.compareDigest(digest);
	}
	verifySignature(key) {
		return core_1.crypto.verify(this.artifact, key, this.signature, this.hashAlgorithm);
	}
}
exports.MessageSignatureContent = MessageSignatureContent;


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolicyError = exports.VerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class BaseError extends Error {
	code;
	cause; /* eslint-disable-line @typescript-eslint/no-explicit-any */
	constructor({ code, message, cause, }) {
		super(message);
		this.code = code;
		this.cause = cause;
		this.name = this.constructor.name;
	}
}
class VerificationError extends BaseError {
}
exports.VerificationError = VerificationError;
class PolicyError extends BaseError {
}
exports.PolicyError = PolicyError;


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.BL = exports.jO = exports.mk = __webpack_unused_export__ = exports.DC = void 0;
/* istanbul ignore file */
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var bundle_1 = __nccwpck_require__(2544);
Object.defineProperty(exports, "DC", ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } }));
var error_1 = __nccwpck_require__(6849);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
Object.defineProperty(exports, "mk", ({ enumerable: true, get: function () { return error_1.VerificationError; } }));
var trust_1 = __nccwpck_require__(7822);
Object.defineProperty(exports, "jO", ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } }));
var verifier_1 = __nccwpck_require__(4433);
Object.defineProperty(exports, "BL", ({ enumerable: true, get: function () { return verifier_1.Verifier; } }));


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificateChainVerifier = void 0;
exports.verifyCertificateChain = verifyCertificateChain;
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
	// Filter list of trusted CAs to those which are valid for the given
	// timestamp
	const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
	/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
	let error;
	for (const ca of cas) {
		try {
			const verifier = new CertificateChainVerifier({
				trustedCerts: ca.certChain,
				untrustedCert: leaf,
				timestamp,
			});
			return verifier.verify();
		}
		catch (err) {
			error = err;
		}
	}
	// If we failed to verify the certificate chain for all of the trusted
	// CAs, throw the last error we encountered.
	throw new error_1.VerificationError({
		code: 'CERTIFICATE_ERROR',
		message: 'Failed to verify certificate chain',
		cause: error,
	});
}
class CertificateChainVerifier {
	untrustedCert;
	trustedCerts;
	localCerts;
	timestamp;
	constructor(opts) {
		this.untrustedCert = opts.untrustedCert;
		this.trustedCerts = opts.trustedCerts;
		this.localCerts = dedupeCertificates([
			...opts.trustedCerts,
			opts.untrustedCert,
		]);
		this.timestamp = opts.timestamp;
	}
	verify() {
		// Construct certificate path from leaf to root
		const certificatePath = this.sort();
		// Perform validation checks on each certificate in the path
		this.checkPath(certificatePath);
		const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
		if (!validForDate) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'certificate is not valid or expired at the specified date',
			});
		}
		// Return verified certificate path
		return certificatePath;
	}
	sort() {
		const leafCert = this.untrustedCert;
		// Construct all possible paths from the leaf
		let paths = this.buildPaths(leafCert);
		// Filter for paths which contain a trusted certificate
		paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
		if (paths.length === 0) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'no trusted certificate path found',
			});
		}
		// Find the shortest of possible paths
		/* istanbul ignore next */
		const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
		// Construct chain from shortest path
		// Removes the last certificate in the path, which will be a second copy
		// of the root certificate given that the root is self-signed.
		return [leafCert, ...path].slice(0, -1);
	}
	// Recursively build all possible paths from the leaf to the root
	buildPaths(certificate) {
		const paths = [];
		const issuers = this.findIssuer(certificate);
		if (issuers.length === 0) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'no valid certificate path found',
			});
		}
		for (let i = 0; i < issuers.length; i++) {
			const issuer = issuers[i];
			// Base case - issuer is self
			if (issuer.equals(certificate)) {
				paths.push([certificate]);
				continue;
			}
			// Recursively build path for the issuer
			const subPaths = this.buildPaths(issuer);
			// Construct paths by appending the issuer to each subpath
			for (let j = 0; j < subPaths.length; j++) {
				paths.push([issuer, ...subPaths[j]]);
			}
		}
		return paths;
	}
	// Return all possible issuers for the given certificate
	findIssuer(certificate) {
		let issuers = [];
		let keyIdentifier;
		// Exit early if the certificate is self-signed
		if (certificate.subject.equals(certificate.issuer)) {
			if (certificate.verify()) {
				return [certificate];
			}
		}
		// If the certificate has an authority key identifier, use that
		// to find the issuer
		if (certificate.extAuthorityKeyID) {
			keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
			// TODO: Add support for authorityCertIssuer/authorityCertSerialNumber
			// though Fulcio doesn't appear to use these
		}
		// Find possible issuers by comparing the authorityKeyID/subjectKeyID
		// or issuer/subject. Potential issuers are added to the result array.
		this.localCerts.forEach((possibleIssuer) => {
			if (keyIdentifier) {
				/* istanbul ignore else */
				if (possibleIssuer.extSubjectKeyID) {
					if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
						issuers.push(possibleIssuer);
					}
					return;
				}
			}
			// Fallback to comparing certificate issuer and subject if
			// subjectKey/authorityKey extensions are not present
			if (possibleIssuer.subject.equals(certificate.issuer)) {
				issuers.push(possibleIssuer);
			}
		});
		// Remove any issuers which fail to verify the certificate
		issuers = issuers.filter((issuer) => {
			try {
				return certificate.verify(issuer);
			}
			catch (ex) {
				/* istanbul ignore next - should never error */
				return false;
			}
		});
		return issuers;
	}
	checkPath(path) {
		/* istanbul ignore if */
		if (path.length < 1) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'certificate chain must contain at least one certificate',
			});
		}
		// Ensure that all certificates beyond the leaf are CAs
		const validCAs = path.slice(1).every((cert) => cert.isCA);
		if (!validCAs) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'intermediate certificate is not a CA',
			});
		}
		// Certificate's issuer must match the subject of the next certificate
		// in the chain
		for (let i = path.length - 2; i >= 0; i--) {
			/* istanbul ignore if */
			if (!path[i].issuer.equals(path[i + 1].subject)) {
				throw new error_1.VerificationError({
					code: 'CERTIFICATE_ERROR',
					message: 'incorrect certificate name chaining',
				});
			}
		}
		// Check pathlength constraints
		for (let i = 0; i < path.length; i++) {
			const cert = path[i];
			// If the certificate is a CA, check the path length
			if (cert.extBasicConstraints?.isCA) {
				const pathLength = cert.extBasicConstraints.pathLenConstraint;
				// The path length, if set, indicates how many intermediate
				// certificates (NOT including the leaf) are allowed to follow. The
				// pathLength constraint of any intermediate CA certificate MUST be
				// greater than or equal to it's own depth in the chain (with an
				// adjustment for the leaf certificate)
				if (pathLength !== undefined && pathLength < i - 1) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: 'path length constraint exceeded',
					});
				}
			}
		}
	}
}
exports.CertificateChainVerifier = CertificateChainVerifier;
// Remove duplicate certificates from the array
function dedupeCertificates(certs) {
	for (let i = 0; i < certs.length; i++) {
		for (let j = i + 1; j < certs.length; j++) {
			if (certs[i].equals(certs[j])) {
				certs.splice(j, 1);
				j--;
			}
		}
	}
	return certs;
}


/***/ }),

/***/ 3771:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyPublicKey = verifyPublicKey;
exports.verifyCertificate = verifyCertificate;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const sct_1 = __nccwpck_require__(1633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
	const key = trustMaterial.publicKey(hint);
	timestamps.forEach((timestamp) => {
		if (!key.validFor(timestamp)) {
			throw new error_1.VerificationError({
				code: 'PUBLIC_KEY_ERROR',
				message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
			});
		}
	});
	return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {
	// Check that leaf certificate chains to a trusted CA
	let path = [];
	timestamps.forEach((timestamp) => {
		path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
	});
	return {
		scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
		signer: getSigner(path[0]),
	};
}
function getSigner(cert) {
	let issuer;
	const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
	/* istanbul ignore next */
	if (issuerExtension) {
		issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
	}
	else {
		issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
	}
	const oids = cert.extensions.map((ext) => {
		const oid = ext.subs[0].toOID();
		return {
			oid: { id: oid.split('.').map(Number) },
			value: ext.subs[ext.subs.length - 1].value,
		};
	});
	const identity = {
		extensions: { issuer },
		subjectAlternativeName: cert.subjectAltName,
		oids,
	};
	return {
		key: core_1.crypto.createPublicKey(cert.publicKey),
		identity,
	};
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySCTs = verifySCTs;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
function verifySCTs(cert, issuer, ctlogs) {
	let extSCT;
	// Verifying the SCT requires that we remove the SCT extension and
	// re-encode the TBS structure to DER -- this value is part of the data
	// over which the signature is calculated. Since this is a destructive action
	// we create a copy of the certificate so we can remove the SCT extension
	// without affecting the original certificate.
	const clone = cert.clone();
	// Intentionally not using the findExtension method here because we want to
	// remove the the SCT extension from the certificate before calculating the
	// PreCert structure
	for (let i = 0; i < clone.extensions.length; i++) {
		const ext = clone.extensions[i];
		if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
			extSCT = new core_1.X509SCTExtension(ext);
			// Remove the extension from the certificate
			clone.extensions.splice(i, 1);
			break;
		}
	}
	// No SCT extension found to verify
	if (!extSCT) {
		return [];
	}
	// Found an SCT extension but it has no SCTs
	/* istanbul ignore if -- too difficult to fabricate test case for this */
	if (extSCT.signedCertificateTimestamps.length === 0) {
		return [];
	}
	// Construct the PreCert structure
	// https://www.rfc-editor.org/rfc/rfc6962#section-3.2
	const preCert = new core_1.ByteStream();
	// Calculate hash of the issuer's public key
	const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
	preCert.appendView(issuerId);
	// Re-encodes the certificate to DER after removing the SCT extension
	const tbs = clone.tbsCertificate.toDER();
	preCert.appendUint24(tbs.length);
	preCert.appendView(tbs);
	// Calculate and return the verification results for each SCT
	return extSCT.signedCertificateTimestamps.map((sct) => {
		// Find the ctlog instance that corresponds to the SCT's logID
		const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
			logID: sct.logID,
			targetDate: sct.datetime,
		});
		// See if the SCT is valid for any of the CT logs
		const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
		if (!verified) {
			throw new error_1.VerificationError({
				code: 'CERTIFICATE_ERROR',
				message: 'SCT verification failed',
			});
		}
		return sct.logID;
	});
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
exports.verifyExtensions = verifyExtensions;
exports.verifyOIDs = verifyOIDs;
const error_1 = __nccwpck_require__(6849);
// Verifies that the signer's SAN matches the policy identity. The
// policyIdentity is treated as a JavaScript regular expression pattern and
// tested against the full signerIdentity string. For exact matching, use
// anchored patterns (e.g. '^user@example\\.com$').
function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
	if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
		throw new error_1.PolicyError({
			code: 'UNTRUSTED_SIGNER_ERROR',
			message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
		});
	}
}
function verifyExtensions(policyExtensions, signerExtensions = {}) {
	let key;
	for (key in policyExtensions) {
		if (signerExtensions[key] !== policyExtensions[key]) {
			throw new error_1.PolicyError({
				code: 'UNTRUSTED_SIGNER_ERROR',
				message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
			});
		}
	}
}
function verifyOIDs(policyOIDs, signerOIDs = []) {
	for (const policyOID of policyOIDs) {
		const match = signerOIDs.find((signerOID) => oidEquals(policyOID.oid?.id, signerOID.oid?.id) &&
			policyOID.value.equals(signerOID.value));
		if (!match) {
			const oid = policyOID.oid?.id.join('.') ?? '<unknown>';
			throw new error_1.PolicyError({
				code: 'UNTRUSTED_SIGNER_ERROR',
				message: `invalid certificate extension - missing OID ${oid}`,
			});
		}
	}
}
function oidEquals(a, b) {
	if (a === undefined || b === undefined) {
		return false;
	}
	return a.length === b.length && a.every((v, i) => v === b[i]);
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getTSATimestamp = getTSATimestamp;
exports.getTLogTimestamp = getTLogTimestamp;
const tsa_1 = __nccwpck_require__(4472);
function getTSATimestamp(timestamp, data, timestampAuthorities) {
	(0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
	return {
		type: 'timestamp-authority',
		logID: timestamp.signerSerialNumber,
		timestamp: timestamp.signingTime,
	};
}
function getTLogTimestamp(entry) {
	// Only entries with an inclusion promise provide a verifiable timestamp
	if (!entry.inclusionPromise) {
		return undefined;
	}
	return {
		type: 'transparency-log',
		logID: entry.logId.keyId,
		timestamp: new Date(Number(entry.integratedTime) * 1000),
	};
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const certificate_1 = __nccwpck_require__(8412);
const trust_1 = __nccwpck_require__(7822);
function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
	const signingTime = timestamp.signingTime;
	// Filter for CAs which were valid at the time of signing
	timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
	// Filter for CAs which match serial and issuer embedded in the timestamp
	timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
		serialNumber: timestamp.signerSerialNumber,
		issuer: timestamp.signerIssuer,
	});
	// Check that we can verify the timestamp with AT LEAST ONE of the remaining
	// CAs
	const verified = timestampAuthorities.some((ca) => {
		try {
			verifyTimestampForCA(timestamp, data, ca);
			return true;
		}
		catch (e) {
			return false;
		}
	});
	if (!verified) {
		throw new error_1.VerificationError({
			code: 'TIMESTAMP_ERROR',
			message: 'timestamp could not be verified',
		});
	}
}
function verifyTimestampForCA(timestamp, data, ca) {
	const [leaf, ...cas] = ca.certChain;
	const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
	const signingTime = timestamp.signingTime;
	// Verify the certificate chain for the provided CA
	try {
		new certificate_1.CertificateChainVerifier({
			untrustedCert: leaf,
			trustedCerts: cas,
			timestamp: signingTime,
		}).verify();
	}
	catch (e) {
		throw new error_1.VerificationError({
			code: 'TIMESTAMP_ERROR',
			message: 'invalid certificate chain',
		});
	}
	// Check that the signing certificate's key can be used to verify the
	// timestamp signature.
	timestamp.verify(data, signingKey);
}
// Filters the list of CAs to those which have a leaf signing certificate which
// matches the given serial number and issuer.
function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
	return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
		core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
		core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogCheckpoint = void 0;
exports.verifyCheckpoint = verifyCheckpoint;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
// Separator between the note and the signatures in a checkpoint
const CHECKPOINT_SEPARATOR = '\n\n';
// Checkpoint signatures are of the following form:
// "\u2013 <identity> <key_hint+signature_bytes>\n"
// where:
// - the prefix is an emdash (U+2014).
// - <identity> gives a human-readable representation of the signing ID.
// - <key_hint+signature_bytes> is the first 4 bytes of the SHA256 hash of the
//   associated public key followed by the signature bytes.
const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
// Verifies the checkpoint value in the given tlog entry. There are two steps
// to the verification:
// 1. Verify that all signatures in the checkpoint can be verified against a
//    trusted public key
// 2. Verify that the root hash in the checkpoint matches the root hash in the
//    inclusion proof
// See: https://github.com/transparency-dev/formats/blob/main/log/README.md
function verifyCheckpoint(entry, tlogs) {
	const inclusionProof = entry.inclusionProof;
	const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
	const checkpoint = LogCheckpoint.fromString(signedNote.note);
	// Verify that the signatures in the checkpoint are all valid
	if (!verifySignedNote(signedNote, tlogs)) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'invalid checkpoint signature',
		});
	}
	return checkpoint;
}
// Verifies the signatures in the SignedNote. For each signature, the
// corresponding transparency log is looked up by the key hint and the
// signature is verified against the public key in the transparency log.
// Throws an error if any of the signatures are invalid.
function verifySignedNote(signedNote, tlogs) {
	const data = Buffer.from(signedNote.note, 'utf-8');
	return signedNote.signatures.some((signature) => {
		// Find the transparency log instance with the matching key hint
		const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint) &&
			// Match the signature name to the base URL of the tlog. The name is
			// attacker-controlled, so it MUST be compared as a literal substring
			// and never coerced into a RegExp (as String.prototype.match would).
			tlog.baseURL.includes(signature.name));
		if (!tlog) {
			return false;
		}
		return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
	});
}
// SignedNote represents a signed note from a transparency log checkpoint. Consists
// of a body (or note) and one more signatures calculated over the body. See
// https://github.com/transparency-dev/formats/blob/main/log/README.md#signed-envelope
class SignedNote {
	note;
	signatures;
	constructor(note, signatures) {
		this.note = note;
		this.signatures = signatures;
	}
	// Deserialize a SignedNote from a string
	static fromString(envelope) {
		if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'missing checkpoint separator',
			});
		}
		// Split the note into the header and the data portions at the separator
		const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
		const header = envelope.slice(0, split + 1);
		const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);
		// Find all the signature lines in the data portion
		const matches = data.matchAll(SIGNATURE_REGEX);
		// Parse each of the matched signature lines into the name and signature.
		// The first four bytes of the signature are the key hint (should match the
		// first four bytes of the log ID), and the rest is the signature itself.
		const signatures = Array.from(matches, (match) => {
			const [, name, signature] = match;
			const sigBytes = Buffer.from(signature, 'base64');
			if (sigBytes.length < 5) {
				throw new error_1.VerificationError({
					code: 'TLOG_INCLUSION_PROOF_ERROR',
					message: 'malformed checkpoint signature',
				});
			}
			return {
				name,
				keyHint: sigBytes.subarray(0, 4),
				signature: sigBytes.subarray(4),
			};
		});
		if (signatures.length === 0) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'no signatures found in checkpoint',
			});
		}
		return new SignedNote(header, signatures);
	}
}
// LogCheckpoint represents a transparency log checkpoint. Consists of the
// following:
//  - origin: the name of the transparency log
//  - logSize: the size of the log at the time of the checkpoint
//  - logHash: the root hash of the log at the time of the checkpoint
//  - rest: the rest of the checkpoint body, which is a list of log entries
// See:
// https://github.com/transparency-dev/formats/blob/main/log/README.md#checkpoint-body
class LogCheckpoint {
	origin;
	logSize;
	logHash;
	rest;
	constructor(origin, logSize, logHash, rest) {
		this.origin = origin;
		this.logSize = logSize;
		this.logHash = logHash;
		this.rest = rest;
	}
	static fromString(note) {
		const lines = note.trimEnd().split('\n');
		if (lines.length < 3) {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'too few lines in checkpoint header',
			});
		}
		const origin = lines[0];
		// logSize is attacker-controlled and parsed before any signature is
		// verified, so guard against BigInt() throwing an uncaught SyntaxError on
		// malformed input.
		let logSize;
		try {
			logSize = BigInt(lines[1]);
		}
		catch {
			throw new error_1.VerificationError({
				code: 'TLOG_INCLUSION_PROOF_ERROR',
				message: 'invalid checkpoint log size',
			});
		}
		const rootHash = Buffer.from(lines[2], 'base64');
		const rest = lines.slice(3);
		return new LogCheckpoint(origin, logSize, rootHash, rest);
	}
}
exports.LogCheckpoint = LogCheckpoint;


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSE_API_VERSION_V1 = void 0;
exports.verifyDSSETLogBody = verifyDSSETLogBody;
exports.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.DSSE_API_VERSION_V1 = '0.0.1';
// Compare the given dsse tlog entry to the given bundle
function verifyDSSETLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case exports.DSSE_API_VERSION_V1:
			return verifyDSSE001TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
			});
	}
}
// Compare the given dsse tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyDSSETLogBodyV2(tlogEntry, content) {
	const spec = tlogEntry.spec?.spec;
	if (!spec) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: `missing dsse spec`,
		});
	}
	switch (spec.$case) {
		case 'dsseV002':
			return verifyDSSE002TLogBody(spec.dsseV002, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported version: ${spec.$case}`,
			});
	}
}
// Compare the given dsse v0.0.1 tlog entry to the given DSSE envelope.
function verifyDSSE001TLogBody(tlogEntry, content) {
	// Ensure the bundle's DSSE only contains a single signature
	if (tlogEntry.spec.signatures?.length !== 1) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature count mismatch',
		});
	}
	const tlogSig = tlogEntry.spec.signatures[0].signature;
	// Ensure that the signature in the bundle's DSSE matches tlog entry
	if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'tlog entry signature mismatch',
		});
	// Ensure the digest of the bundle's DSSE payload matches the digest in the
	// tlog entry
	const tlogHash = tlogEntry.spec.payloadHash?.value || '';
	if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'DSSE payload hash mismatch',
		});
	}
}
// Compare the given dsse v0.0.2 tlog entry to the given DSSE envelope.
function verifyDSSE002TLogBody(spec, content) {
	// Ensure the bundle's DSSE only contains a single signature
	if (spec.signatures?.length !== 1) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature count mismatch',
		});
	}
	const tlogSig = spec.signatures[0].content;
	// Ensure that the signature in the bundle's DSSE matches tlog entry
	if (!content.compareSignature(tlogSig))
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'tlog entry signature mismatch',
		});
	// Ensure the digest of the bundle's DSSE payload matches the digest in the
	// tlog entry
	const tlogHash = spec.payloadHash?.digest || Buffer.from('');
	if (!content.compareDigest(tlogHash)) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'DSSE payload hash mismatch',
		});
	}
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HASHEDREKORD_API_VERSION_V1 = void 0;
exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
exports.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
exports.HASHEDREKORD_API_VERSION_V1 = '0.0.1';
// Compare the given hashedrekord tlog entry to the given bundle
function verifyHashedRekordTLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case exports.HASHEDREKORD_API_VERSION_V1:
			return verifyHashedrekord001TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
			});
	}
}
// Compare the given hashedrekor tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyHashedRekordTLogBodyV2(tlogEntry, content) {
	const spec = tlogEntry.spec?.spec;
	if (!spec) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: `missing dsse spec`,
		});
	}
	switch (spec.$case) {
		case 'hashedRekordV002':
			return verifyHashedrekord002TLogBody(spec.hashedRekordV002, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported version: ${spec.$case}`,
			});
	}
}
// Compare the given hashedrekord v0.0.1 tlog entry to the given message
// signature
function verifyHashedrekord001TLogBody(tlogEntry, content) {
	// Ensure that the bundles message signature matches the tlog entry
	const tlogSig = tlogEntry.spec.signature.content || '';
	if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature mismatch',
		});
	}
	// Ensure that the bundle's signed digest matches the tlog entry
	const tlogDigest = tlogEntry.spec.data.hash?.value || '';
	if (!content.compareSignedDigest(Buffer.from(tlogDigest, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'digest mismatch',
		});
	}
}
// Compare the given hashedrekord v0.0.2 tlog entry to the given message
// signature
function verifyHashedrekord002TLogBody(spec, content) {
	// Ensure that the bundles message signature matches the tlog entry
	const tlogSig = spec.signature?.content || Buffer.from('');
	if (!content.compareSignature(tlogSig)) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature mismatch',
		});
	}
	// Ensure that the bundle's signed digest matches the tlog entry
	const tlogHash = spec.data?.digest || Buffer.from('');
	if (!content.compareSignedDigest(tlogHash)) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'digest mismatch',
		});
	}
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogBody = verifyTLogBody;
exports.verifyTLogInclusion = verifyTLogInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const v2_1 = __nccwpck_require__(3835);
const error_1 = __nccwpck_require__(6849);
const dsse_1 = __nccwpck_require__(7005);
const hashedrekord_1 = __nccwpck_require__(1484);
const intoto_1 = __nccwpck_require__(7703);
const checkpoint_1 = __nccwpck_require__(9266);
const merkle_1 = __nccwpck_require__(7046);
const set_1 = __nccwpck_require__(333);
// Verifies that the given tlog entry matches the supplied signature content.
function verifyTLogBody(entry, sigContent) {
	const { kind, version } = entry.kindVersion;
	// The canonicalized body is attacker-controlled; parse defensively so
	// malformed JSON yields a VerificationError rather than an uncaught
	// SyntaxError.
	let body;
	try {
		body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
	}
	catch {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'invalid canonicalized body',
		});
	}
	// validate body
	if (kind !== body.kind || version !== body.apiVersion) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
		});
	}
	switch (kind) {
		case 'dsse':
			// Rekor V1 and V2 use incompatible types so we need to branch here based on version
			if (version == dsse_1.DSSE_API_VERSION_V1) {
				return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
			}
			else {
				const entryRekorV2 = v2_1.Entry.fromJSON(body);
				return (0, dsse_1.verifyDSSETLogBodyV2)(entryRekorV2, sigContent);
			}
		case 'intoto':
			return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
		case 'hashedrekord':
			// Rekor V1 and V2 use incompatible types so we need to branch here based on version
			if (version == hashedrekord_1.HASHEDREKORD_API_VERSION_V1) {
				return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
			}
			else {
				const entryRekorV2 = v2_1.Entry.fromJSON(body);
				return (0, hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2, sigContent);
			}
		/* istanbul ignore next */
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported kind: ${kind}`,
			});
	}
}
function verifyTLogInclusion(entry, tlogAuthorities) {
	let inclusionVerified = false;
	if (isTLogEntryWithInclusionPromise(entry)) {
		(0, set_1.verifyTLogSET)(entry, tlogAuthorities);
		inclusionVerified = true;
	}
	if (isTLogEntryWithInclusionProof(entry)) {
		// Bind the claimed log ID to the authority that verifies the checkpoint.
		const matchingAuthorities = tlogAuthorities.filter((tlog) => tlog.logID.equals(entry.logId.keyId));
		const checkpoint = (0, checkpoint_1.verifyCheckpoint)(entry, matchingAuthorities);
		(0, merkle_1.verifyMerkleInclusion)(entry, checkpoint);
		inclusionVerified = true;
	}
	if (!inclusionVerified) {
		throw new error_1.VerificationError({
			code: 'TLOG_MISSING_INCLUSION_ERROR',
			message: 'inclusion could not be verified',
		});
	}
	return;
}
function isTLogEntryWithInclusionPromise(entry) {
	return entry.inclusionPromise !== undefined;
}
function isTLogEntryWithInclusionProof(entry) {
	return entry.inclusionProof !== undefined;
}


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __nccwpck_require__(6849);
// Compare the given intoto tlog entry to the given bundle
function verifyIntotoTLogBody(tlogEntry, content) {
	switch (tlogEntry.apiVersion) {
		case '0.0.2':
			return verifyIntoto002TLogBody(tlogEntry, content);
		default:
			throw new error_1.VerificationError({
				code: 'TLOG_BODY_ERROR',
				message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
			});
	}
}
// Compare the given intoto v0.0.2 tlog entry to the given DSSE envelope.
function verifyIntoto002TLogBody(tlogEntry, content) {
	// Ensure the bundle's DSSE contains a single signature
	if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'signature count mismatch',
		});
	}
	// Signature is double-base64-encoded in the tlog entry
	const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
	// Ensure that the signature in the bundle's DSSE matches tlog entry
	if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'tlog entry signature mismatch',
		});
	}
	// Ensure the digest of the bundle's DSSE payload matches the digest in the
	// tlog entry
	const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
	if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
		throw new error_1.VerificationError({
			code: 'TLOG_BODY_ERROR',
			message: 'DSSE payload hash mismatch',
		});
	}
}
function base64Decode(str) {
	return Buffer.from(str, 'base64').toString('utf-8');
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyMerkleInclusion = verifyMerkleInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
function verifyMerkleInclusion(entry, checkpoint) {
	const inclusionProof = entry.inclusionProof;
	// logIndex is attacker-controlled; parse defensively so malformed input
	// yields a VerificationError rather than an uncaught SyntaxError.
	let logIndex;
	try {
		logIndex = BigInt(inclusionProof.logIndex);
	}
	catch {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'invalid inclusion proof log index',
		});
	}
	const treeSize = BigInt(checkpoint.logSize);
	if (logIndex < 0n || logIndex >= treeSize) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: `invalid index: ${logIndex}`,
		});
	}
	// Figure out which subset of hashes corresponds to the inner and border
	// nodes
	const { inner, border } = decompInclProof(logIndex, treeSize);
	if (inclusionProof.hashes.length !== inner + border) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'invalid hash count',
		});
	}
	const innerHashes = inclusionProof.hashes.slice(0, inner);
	const borderHashes = inclusionProof.hashes.slice(inner);
	// The entry's hash is the leaf hash
	const leafHash = hashLeaf(entry.canonicalizedBody);
	// Chain the hashes belonging to the inner and border portions
	const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
	// Calculated hash should match the root hash in the inclusion proof
	if (!core_1.crypto.bufferEqual(calculatedHash, checkpoint.logHash)) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROOF_ERROR',
			message: 'calculated root hash does not match inclusion proof',
		});
	}
}
// Breaks down inclusion proof for a leaf at the specified index in a tree of
// the specified size. The split point is where paths to the index leaf and
// the (size - 1) leaf diverge. Returns lengths of the bottom and upper proof
// parts.
function decompInclProof(index, size) {
	const inner = innerProofSize(index, size);
	const border = onesCount(index >> BigInt(inner));
	return { inner, border };
}
// Computes a subtree hash for a node on or below the tree's right border.
// Assumes the provided proof hashes are ordered from lower to higher levels
// and seed is the initial hash of the node specified by the index.
function chainInner(seed, hashes, index) {
	return hashes.reduce((acc, h, i) => {
		if ((index >> BigInt(i)) & BigInt(1)) {
			return hashChildren(h, acc);
		}
		else {
			return hashChildren(acc, h);
		}
	}, seed);
}
// Computes a subtree hash for nodes along the tree's right border.
function chainBorderRight(seed, hashes) {
	return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
}
function innerProofSize(index, size) {
	return bitLength(index ^ (size - BigInt(1)));
}
// Counts the number of ones in the binary representation of the given number.
// https://en.wikipedia.org/wiki/Hamming_weight
function onesCount(num) {
	return num.toString(2).split('1').length - 1;
}
// Returns the number of bits necessary to represent an integer in binary.
function bitLength(n) {
	if (n === 0n) {
		return 0;
	}
	return n.toString(2).length;
}
// Hashing logic according to RFC6962.
// https://datatracker.ietf.org/doc/html/rfc6962#section-2
function hashChildren(left, right) {
	return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
}
function hashLeaf(leaf) {
	return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogSET = verifyTLogSET;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const error_1 = __nccwpck_require__(6849);
const trust_1 = __nccwpck_require__(7822);
// Verifies the SET for the given entry against the list of trusted
// transparency logs. Returns true if the SET can be verified against at least
// one of the trusted logs; otherwise, returns false.
function verifyTLogSET(entry, tlogs) {
	// Filter the list of tlog instances to only those which might be able to
	// verify the SET
	const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
		logID: entry.logId.keyId,
		targetDate: new Date(Number(entry.integratedTime) * 1000),
	});
	// Check to see if we can verify the SET against any of the valid tlogs
	const verified = validTLogs.some((tlog) => {
		// Re-create the original Rekor verification payload
		const payload = toVerificationPayload(entry);
		// Canonicalize the payload and turn into a buffer for verification
		const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');
		// Extract the SET from the tlog entry
		const signature = entry.inclusionPromise.signedEntryTimestamp;
		return core_1.crypto.verify(data, tlog.publicKey, signature);
	});
	if (!verified) {
		throw new error_1.VerificationError({
			code: 'TLOG_INCLUSION_PROMISE_ERROR',
			message: 'inclusion promise could not be verified',
		});
	}
}
// Returns a properly formatted "VerificationPayload" for one of the
// transaction log entires in the given bundle which can be used for SET
// verification.
function toVerificationPayload(entry) {
	const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
	return {
		body: canonicalizedBody.toString('base64'),
		integratedTime: Number(integratedTime),
		logIndex: Number(logIndex),
		logID: logId.keyId.toString('hex'),
	};
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterCertAuthorities = filterCertAuthorities;
exports.filterTLogAuthorities = filterTLogAuthorities;
function filterCertAuthorities(certAuthorities, timestamp) {
	return certAuthorities.filter((ca) => {
		return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
	});
}
// Filter the list of tlog instances to only those which match the given log
// ID and have public keys which are valid for the given integrated time.
function filterTLogAuthorities(tlogAuthorities, criteria) {
	return tlogAuthorities.filter((tlog) => {
		// If we're filtering by log ID and the log IDs don't match, we can't use
		// this tlog
		if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
			return false;
		}
		// Check that the integrated time is within the validFor range
		return (tlog.validFor.start <= criteria.targetDate &&
			criteria.targetDate <= tlog.validFor.end);
	});
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
exports.toTrustMaterial = toTrustMaterial;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __nccwpck_require__(3917);
const protobuf_specs_1 = __nccwpck_require__(9654);
const error_1 = __nccwpck_require__(6849);
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8640000000000000);
var filter_1 = __nccwpck_require__(9738);
Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
function toTrustMaterial(root, keys) {
	const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
	return {
		certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
		timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
		tlogs: root.tlogs.map(createTLogAuthority),
		ctlogs: root.ctlogs.map(createTLogAuthority),
		publicKey: keyFinder,
	};
}
function createTLogAuthority(tlogInstance) {
	const keyDetails = tlogInstance.publicKey.keyDetails;
	const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
		keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
		? 'pkcs1'
		: 'spki';
	/* istanbul ignore next */
	return {
		baseURL: tlogInstance.baseUrl,
		logID: tlogInstance.checkpointKeyId
			? tlogInstance.checkpointKeyId.keyId
			: tlogInstance.logId.keyId,
		publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
		validFor: {
			start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
			end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
		},
	};
}
function createCertAuthority(ca) {
	/* istanbul ignore next */
	return {
		certChain: ca.certChain.certificates.map((cert) => {
			return core_1.X509Certificate.parse(Buffer.from(cert.rawBytes));
		}),
		validFor: {
			start: ca.validFor?.start || BEGINNING_OF_TIME,
			end: ca.validFor?.end || END_OF_TIME,
		},
	};
}
function keyLocator(keys) {
	return (hint) => {
		const key = (keys || {})[hint];
		if (!key) {
			throw new error_1.VerificationError({
				code: 'PUBLIC_KEY_ERROR',
				message: `key not found: ${hint}`,
			});
		}
		return {
			publicKey: core_1.crypto.createPublicKey(key.rawBytes),
			validFor: (date) => {
				/* istanbul ignore next */
				return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
					(key.validFor?.end || END_OF_TIME) >= date);
			},
		};
	};
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Verifier = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __nccwpck_require__(9023);
const error_1 = __nccwpck_require__(6849);
const key_1 = __nccwpck_require__(3771);
const policy_1 = __nccwpck_require__(8037);
const timestamp_1 = __nccwpck_require__(7968);
const tlog_1 = __nccwpck_require__(8218);
class Verifier {
	trustMaterial;
	options;
	constructor(trustMaterial, options = {}) {
		this.trustMaterial = trustMaterial;
		this.options = {
			ctlogThreshold: options.ctlogThreshold ?? 1,
			tlogThreshold: options.tlogThreshold ?? 1,
			timestampThreshold: options.timestampThreshold ?? options.tsaThreshold ?? 1,
			tsaThreshold: 0,
		};
	}
	verify(entity, policy) {
		const timestamps = this.verifyTimestamps(entity);
		const signer = this.verifySigningKey(entity, timestamps);
		this.verifyTLogs(entity);
		this.verifySignature(entity, signer);
		if (policy) {
			this.verifyPolicy(policy, signer.identity || {});
		}
		return signer;
	}
	// Checks that all of the timestamps in the entity are valid and returns them
	verifyTimestamps(entity) {
		const timestamps = [];
		for (const timestamp of entity.timestamps) {
			switch (timestamp.$case) {
				case 'timestamp-authority':
					timestamps.push((0, timestamp_1.getTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities));
					break;
				case 'transparency-log': {
					const result = (0, timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);
					if (result) {
						timestamps.push(result);
					}
					break;
				}
			}
		}
		// Check for duplicate timestamps
		if (containsDupes(timestamps)) {
			throw new error_1.VerificationError({
				code: 'TIMESTAMP_ERROR',
				message: 'duplicate timestamp',
			});
		}
		if (timestamps.length < this.options.timestampThreshold) {
			throw new error_1.VerificationError({
				code: 'TIMESTAMP_ERROR',
				message: `expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`,
			});
		}
		return timestamps.map((t) => t.timestamp);
	}
	// Checks that the signing key is valid for all of the the supplied timestamps
	// and returns the signer.
	verifySigningKey({ key }, timestamps) {
		switch (key.$case) {
			case 'public-key': {
				return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
			}
			case 'certificate': {
				const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
				/* istanbul ignore next - no fixture */
				if (containsDupes(result.scts)) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: 'duplicate SCT',
					});
				}
				if (result.scts.length < this.options.ctlogThreshold) {
					throw new error_1.VerificationError({
						code: 'CERTIFICATE_ERROR',
						message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
					});
				}
				return result.signer;
			}
		}
	}
	// Checks that the tlog entries are valid for the supplied content
	verifyTLogs({ signature: content, tlogEntries }) {
		const entryIDs = [];
		tlogEntries.forEach((entry) => {
			(0, tlog_1.verifyTLogInclusion)(entry, this.trustMaterial.tlogs);
			(0, tlog_1.verifyTLogBody)(entry, content);
			entryIDs.push({
				logID: entry.logId.keyId,
				body: entry.canonicalizedBody,
			});
		});
		// Check for duplicate entries so that repeated copies of a single entry
		// cannot be counted more than once toward the threshold. Inclusion
		// verification authenticates the log ID and body, but a proof does not
		// authenticate the top-level log index.
		if (containsDupes(entryIDs)) {
			throw new error_1.VerificationError({
				code: 'TLOG_ERROR',
				message: 'duplicate tlog entry',
			});
		}
		if (entryIDs.length < this.options.tlogThreshold) {
			throw new error_1.VerificationError({
				code: 'TLOG_ERROR',
				message: `expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`,
			});
		}
	}
	// Checks that the signature is valid for the supplied content
	verifySignature(entity, signer) {
		if (!entity.signature.verifySignature(signer.key)) {
			throw new error_1.VerificationError({
				code: 'SIGNATURE_ERROR',
				message: 'signature verification failed',
			});
		}
	}
	verifyPolicy(policy, identity) {
		// Check the subject alternative name of the signer matches the policy
		/* istanbul ignore else */
		if (policy.subjectAlternativeName) {
			(0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
		}
		// Check that the extensions of the signer match the policy
		/* istanbul ignore else */
		if (policy.extensions) {
			(0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
		}
		// Check that the OIDs of the signer match the policy
		/* istanbul ignore if */
		if (policy.oids) {
			(0, policy_1.verifyOIDs)(policy.oids, identity.oids);
		}
	}
}
exports.Verifier = Verifier;
// Checks for duplicate items in the array. Objects are compared using
// deep equality.
function containsDupes(arr) {
	for (let i = 0; i < arr.length; i++) {
		for (let j = i + 1; j < arr.length; j++) {
			if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
				return true;
			}
		}
	}
	return false;
}


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7030:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = format;
exports.qg = parse;
const TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
const TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/**
 * RegExp to match chars that must be quoted-pair in RFC 9110 sec 5.6.4
 */
const QUOTE_REGEXP = /[\\"]/g;
/**
 * RegExp to match type in RFC 9110 sec 8.3.1
 *
 * media-type = type "/" subtype
 * type       = token
 * subtype    = token
 */
const TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
	const C = function () { };
	C.prototype = Object.create(null);
	return C;
})();
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
	const { type, parameters } = obj;
	if (!type || !TYPE_REGEXP.test(type)) {
		throw new TypeError(`Invalid type: ${type}`);
	}
	let result = type;
	if (parameters) {
		for (const param of Object.keys(parameters)) {
			if (!TOKEN_REGEXP.test(param)) {
				throw new TypeError(`Invalid parameter name: ${param}`);
			}
			result += `; ${param}=${qstring(parameters[param])}`;
		}
	}
	return result;
}
/**
 * Parse a `Content-Type` header.
 */
function parse(header, options) {
	const len = header.length;
	let index = skipOWS(header, 0, len);
	const valueStart = index;
	index = skipValue(header, index, len);
	const valueEnd = trailingOWS(header, valueStart, index);
	const type = header.slice(valueStart, valueEnd).toLowerCase();
	const parameters = options?.parameters === false
		? new NullObject()
		: parseParameters(header, index, len);
	return { type, parameters };
}
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, index, len) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index = skipOWS(header, index + 1 /* Skip over ; */, len);
		const keyStart = index;
		while (index < len) {
			const code = header.charCodeAt(index);
			if (code === SEMI)
				continue parameter;
			if (code === EQ) {
				const keyEnd = trailingOWS(header, keyStart, index);
				const key = header.slice(keyStart, keyEnd).toLowerCase();
				index = skipOWS(header, index + 1, len);
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					index++;
					let value = "";
					while (index < len) {
						const code = header.charCodeAt(index++);
						if (code === DQUOTE) {
							index = skipValue(header, index, len);
							if (parameters[key] === undefined)
								parameters[key] = value;
							break;
						}
						if (code === BSLASH && index < len) {
							value += header[index++];
							continue;
						}
						value += String.fromCharCode(code);
					}
					continue parameter;
				}
				const valueStart = index;
				index = skipValue(header, index, len);
				if (parameters[key] === undefined) {
					const valueEnd = trailingOWS(header, valueStart, index);
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				continue parameter;
			}
			index++;
		}
	}
	return parameters;
}
/**
 * Skip over characters until a semicolon.
 */
function skipValue(str, index, len) {
	while (index < len) {
		const char = str.charCodeAt(index);
		if (char === SEMI)
			break;
		index++;
	}
	return index;
}
/**
 * Skip optional whitespace (OWS) in an HTTP header value.
 *
 * OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
 */
function skipOWS(header, index, len) {
	while (index < len) {
		const char = header.charCodeAt(index);
		if (char !== SP && char !== HTAB)
			break;
		index++;
	}
	return index;
}
/**
 * Trim optional whitespace (OWS) from the end of a substring.
 *
 * OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
 */
function trailingOWS(header, start, end) {
	while (end > start) {
		const char = header.charCodeAt(end - 1);
		if (char !== SP && char !== HTAB)
			break;
		end--;
	}
	return end;
}
/**
 * Serialize a parameter value.
 */
function qstring(str) {
	if (TOKEN_REGEXP.test(str))
		return str;
	if (TEXT_REGEXP.test(str))
		return `"${str.replace(QUOTE_REGEXP, "\\$&")}"`;
	throw new TypeError(`Invalid parameter value: ${str}`);
}
//# sourceMappingURL=index.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
	A: () => (/* reexport */ liveUpstream),
	P: () => (/* reexport */ openAttester)
});

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) {
		return navigator.userAgent;
	}

	if (typeof process === "object" && process.version !== undefined) {
		return `Node.js/${process.version.substr(1)} (${process.platform}; ${
			process.arch
		})`;
	}

	return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": userAgent
	},
	mediaType: {
		format: ""
	}
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
	if (!object) {
		return {};
	}
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else {
			Object.assign(result, { [key]: options[key] });
		}
	});
	return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
	for (const key in obj) {
		if (obj[key] === void 0) {
			delete obj[key];
		}
	}
	return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? { method, url } : { url: method }, options);
	} else {
		options = Object.assign({}, route);
	}
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) {
			mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
				(preview) => !mergedOptions.mediaType.previews.includes(preview)
			).concat(mergedOptions.mediaType.previews);
		}
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) {
		return url;
	}
	return url + separator + names.map((name) => {
		if (name === "q") {
			return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		}
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) {
		return [];
	}
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) {
		if (keysToOmit.indexOf(key) === -1) {
			result[key] = object[key];
		}
	}
	return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) {
			part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		}
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) {
		return encodeUnreserved(key) + "=" + value;
	} else {
		return value;
	}
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") {
				value = value.substring(0, parseInt(modifier, 10));
			}
			result.push(
				encodeValue(operator, value, isKeyOperator(operator) ? key : "")
			);
		} else {
			if (modifier === "*") {
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						result.push(
							encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
						);
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							result.push(encodeValue(operator, value[k], k));
						}
					});
				}
			} else {
				const tmp = [];
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						tmp.push(encodeValue(operator, value2));
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							tmp.push(encodeUnreserved(k));
							tmp.push(encodeValue(operator, value[k].toString()));
						}
					});
				}
				if (isKeyOperator(operator)) {
					result.push(encodeUnreserved(key) + "=" + tmp.join(","));
				} else if (tmp.length !== 0) {
					result.push(tmp.join(","));
				}
			}
		}
	} else {
		if (operator === ";") {
			if (isDefined(value)) {
				result.push(encodeUnreserved(key));
			}
		} else if (value === "" && (operator === "&" || operator === "?")) {
			result.push(encodeUnreserved(key) + "=");
		} else if (value === "") {
			result.push("");
		}
	}
	return result;
}
function parseUrl(template) {
	return {
		expand: expand.bind(null, template)
	};
}
function expand(template, context) {
	var operators = ["+", "#", ".", "/", ";", "?", "&"];
	template = template.replace(
		/\{([^\{\}]+)\}|([^\{\}]+)/g,
		function(_, expression, literal) {
			if (expression) {
				let operator = "";
				const values = [];
				if (operators.indexOf(expression.charAt(0)) !== -1) {
					operator = expression.charAt(0);
					expression = expression.substr(1);
				}
				expression.split(/,/g).forEach(function(variable) {
					var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
					values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
				});
				if (operator && operator !== "+") {
					var separator = ",";
					if (operator === "?") {
						separator = "&";
					} else if (operator !== "#") {
						separator = operator;
					}
					return (values.length !== 0 ? operator : "") + values.join(separator);
				} else {
					return values.join(",");
				}
			} else {
				return encodeReserved(literal);
			}
		}
	);
	if (template === "/") {
		return template;
	} else {
		return template.replace(/\/$/, "");
	}
}

// pkg/dist-src/parse.js
function parse(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) {
		url = options.baseUrl + url;
	}
	const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
	const remainingParameters = omit(parameters, omittedParameters);
	const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
	if (!isBinaryRequest) {
		if (options.mediaType.format) {
			headers.accept = headers.accept.split(/,/).map(
				(format) => format.replace(
					/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
					`application/vnd$1$2.${options.mediaType.format}`
				)
			).join(",");
		}
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) {
				const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
				headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
					const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
					return `application/vnd.github.${preview}-preview${format}`;
				}).join(",");
			}
		}
	}
	if (["GET", "HEAD"].includes(method)) {
		url = addQueryParameters(url, remainingParameters);
	} else {
		if ("data" in remainingParameters) {
			body = remainingParameters.data;
		} else {
			if (Object.keys(remainingParameters).length) {
				body = remainingParameters;
			}
		}
	}
	if (!headers["content-type"] && typeof body !== "undefined") {
		headers["content-type"] = "application/json; charset=utf-8";
	}
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
		body = "";
	}
	return Object.assign(
		{ method, url, headers },
		typeof body !== "undefined" ? { body } : null,
		options.request ? { request: options.request } : null
	);
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
	return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse
	});
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


// EXTERNAL MODULE: ./node_modules/content-type/dist/index.js
var dist = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
	val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
	val !== null &&
	typeof val === "object" &&
	val.constructor &&
	val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";

	if (typeof spaceParam === "number") {
		space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	} else if (typeof spaceParam === "string") {
		space = spaceParam.slice(0, 10);
	}

	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer)
		? new Set(replacer.map(String))
		: null;

	/**
	 * Prepares a value for stringification by resolving toJSON, handling BigInts,
	 * applying custom replacers, and unwrapping primitive objects.
	 *
	 * @param {object|Array} parent The parent object or array holding the value.
	 * @param {string} key The key associated with the value.
	 * @param {any} val The raw value to process.
	 * @returns {any} The processed value ready for stringification.
	 */
	const prepareVal = (parent, key, val) => {
		const isObject = val !== null && typeof val === "object";
		const hasToJSON = isObject && typeof val.toJSON === "function";

		if (hasToJSON) {
			val = val.toJSON(key);
		}

		const isNoise = typeof val === "string" && noiseValue.test(val);

		if (isNoise) return val + "n";

		const isBigInt = typeof val === "bigint";

		if (isBigInt) {
			const supportsRawJSON = "rawJSON" in JSON;

			if (supportsRawJSON) return JSON.rawJSON(val.toString());

			return val.toString() + "n";
		}

		if (isFunctionReplacer) {
			val = replacer.call(parent, key, val);
		}

		const isPostReplacerObject = val !== null && typeof val === "object";

		if (isPostReplacerObject) {
			const isPrimitiveWrapper =
				val instanceof Number ||
				val instanceof String ||
				val instanceof Boolean;

			if (isPrimitiveWrapper) {
				val = val.valueOf();
			}
		}

		return val;
	};

	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

	if (isUnstringifiable(rootProcessed)) {
		return undefined;
	}

	const isRootPrimitive =
		rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);

	if (isRootPrimitive || isRootNativeRawJSON) {
		return originalStringify(rootProcessed);
	}

	const chunks = [];
	let level = 0;

	const stack = [
		{
			parent: { "": rootProcessed },
			key: "",
			val: rootProcessed,
			isArray: Array.isArray(rootProcessed),
			keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
			index: 0,
			first: true,
		},
	];

	const visited = new WeakSet([rootProcessed]);

	while (stack.length > 0) {
		const node = stack[stack.length - 1];

		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}

		let isDone = false;

		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");

				if (space) chunks.push("\n" + space.repeat(level));

				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);

				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject =
						childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);

					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) {
							throw new TypeError("Converting circular structure to JSON");
						}

						visited.add(childVal);

						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true,
						});

						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else {
				isDone = true;
			}
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];

				const isFilteredOutByArray = propertyList && !propertyList.has(k);

				if (isFilteredOutByArray) continue;

				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);

				if (isUnstringifiable(childVal)) continue;

				if (!node.first) chunks.push(",");

				if (space) {
					chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				} else {
					chunks.push(originalStringify(k) + ":");
				}

				const isComplexObject =
					childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);

				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) {
						throw new TypeError("Converting circular structure to JSON");
					}

					visited.add(childVal);

					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true,
					});

					node.first = false;

					break; // Stop current loop level to process the newly pushed stack node
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}

			const isNodeFullyProcessed =
				node.index >= node.keys.length && stack[stack.length - 1] === node;

			if (isNodeFullyProcessed) {
				isDone = true;
			}
		}

		if (isDone) {
			level--;

			if (!node.first && space) chunks.push("\n" + space.repeat(level));

			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}

	return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" \u2192 "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
	try {
		const supportsRawJSON = "rawJSON" in JSON;

		if (supportsRawJSON) {
			return originalStringify(
				value,
				(key, val) => {
					if (typeof val === "bigint") return JSON.rawJSON(val.toString());

					const hasFunctionReplacer = typeof replacer === "function";

					if (hasFunctionReplacer) return replacer(key, val);

					const isKeyInArrayReplacer =
						Array.isArray(replacer) && replacer.includes(key);

					if (isKeyInArrayReplacer) return val;

					return val;
				},
				space,
			);
		}

		if (!value) return originalStringify(value, replacer, space);

		const convertedToCustomJSON = originalStringify(
			value,
			(key, val) => {
				const isNoise = typeof val === "string" && noiseValue.test(val);

				if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

				if (typeof val === "bigint") return val.toString() + "n";

				const hasFunctionReplacer = typeof replacer === "function";

				if (hasFunctionReplacer) return replacer(key, val);

				const isKeyInArrayReplacer =
					Array.isArray(replacer) && replacer.includes(key);

				if (isKeyInArrayReplacer) return val;

				return val;
			},
			space,
		);

		const processedJSON = convertedToCustomJSON.replace(
			bigIntsStringify,
			"$1$2$3",
		); // Delete one "n" off the end of every BigInt value

		const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

		return denoisedJSON;
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);

			if (convertedJSON === undefined) return undefined;

			const supportsRawJSON = "rawJSON" in JSON;

			if (supportsRawJSON) return convertedJSON;

			const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

			return processedJSON.replace(noiseStringify, "$1$2$3");
		}

		throw error;
	}
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();

	if (featureCache.has(parseFingerprint)) {
		return featureCache.get(parseFingerprint);
	}

	try {
		const result = JSON.parse(
			"1",
			(_, __, context) => !!context?.source && context.source === "1",
		);
		featureCache.set(parseFingerprint, result);

		return result;
	} catch {
		featureCache.set(parseFingerprint, false);

		return false;
	}
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	const isCustomFormatBigInt =
		typeof value === "string" && customFormat.test(value);

	if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

	const isNoiseValue = typeof value === "string" && noiseValue.test(value);
	if (isNoiseValue) return value.slice(0, -1);

	const hasUserReviver = typeof userReviver === "function";

	if (!hasUserReviver) return value;

	return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isNumber = typeof value === "number";
		const isOutOfBounds =
			value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
		const isBigNumber = isNumber && isOutOfBounds;
		const isInt = context && intRegex.test(context.source);
		const isBigInt = isBigNumber && isInt;

		if (isBigInt) return BigInt(context.source);

		const hasCustomReviver = typeof reviver === "function";

		if (!hasCustomReviver) return value;

		return reviver(key, value, context);
	});
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
	/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{ parent: rootHolder, key: "", visited: false }];

	while (stack.length > 0) {
		const node = stack[stack.length - 1];

		if (!node.visited) {
			node.visited = true;

			const value = node.parent[node.key];
			const isComplexObject = value !== null && typeof value === "object";

			if (isComplexObject) {
				const keys = Object.keys(value);

				for (let i = keys.length - 1; i >= 0; i--) {
					stack.push({ parent: value, key: keys[i], visited: false });
				}
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];

			if (typeof value === "string") {
				const isCustomFormatBigInt = customFormat.test(value);

				if (isCustomFormatBigInt) {
					value = BigInt(value.slice(0, -1));
				} else {
					const isNoise = noiseValue.test(value);

					if (isNoise) value = value.slice(0, -1);
				}
			}

			const hasUserReviver = typeof userReviver === "function";

			if (hasUserReviver) {
				value = userReviver.call(parent, key, value);
			}

			const isDeleted = value === undefined;

			if (isDeleted) {
				delete parent[key];
			} else {
				parent[key] = value;
			}

			stack.pop();
		}
	}

	return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
	return text.replace(
		stringsOrLargeNumbers,
		(match, digits, fractional, exponential) => {
			const isString = match[0] === '"';
			const isNoise = isString && noiseValueWithQuotes.test(match);

			if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

			const hasFractionalOrExponential = fractional || exponential;

			// With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
			const isLessThanMaxSafeInt =
				digits &&
				(digits.length < MAX_DIGITS ||
					(digits.length === MAX_DIGITS && digits <= MAX_INT));

			const isStandardValue =
				isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

			if (isStandardValue) return match;

			return '"' + match + 'n"';
		},
	);
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);

	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

		// Find and mark big numbers with "n"
		const serializedData = serializeBigInts(text);

		return originalParse(serializedData, (key, value, context) =>
			convertMarkedBigIntsReviver(key, value, context, reviver),
		);
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);

			return applyReviverIteratively(parsed, reviver);
		}

		throw error;
	}
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
	name;
	/**
	 * http status code
	 */
	status;
	/**
	 * Request options that lead to the error.
	 */
	request;
	/**
	 * Response object if a response was received
	 */
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) {
			this.status = 0;
		}
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) {
			this.response = options.response;
		}
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) {
			requestCopy.headers = Object.assign({}, options.request.headers, {
				authorization: options.request.headers.authorization.replace(
					/(?<! ) .*$/,
					" [REDACTED]"
				)
			});
		}
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
	headers: {
		"user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
	}
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) {
		throw new Error(
			"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
		);
	}
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(
		Object.entries(requestOptions.headers).map(([name, value]) => [
			name,
			String(value)
		])
	);
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			// duplex must be set if request.body is ReadableStream or Async Iterables.
			// See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) {
					message = error.cause.message;
				} else if (typeof error.cause === "string") {
					message = error.cause;
				}
			}
		}
		const requestError = new RequestError(message, 500, {
			request: requestOptions
		});
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) {
		responseHeaders[key] = value;
	}
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(
			`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
		);
	}
	if (status === 204 || status === 205) {
		return octokitResponse;
	}
	if (requestOptions.method === "HEAD") {
		if (status < 400) {
			return octokitResponse;
		}
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) {
		return response.text().catch(noop);
	}
	const mimetype = (0,dist/* parse */.qg)(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
	// (RFC 2046) and must never be decoded as text, even when the response
	// carries a (misleading) `charset=utf-8` parameter \u2014 see #751.
	mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
		return response.text().catch(noop);
	} else {
		return response.arrayBuffer().catch(
			/* v8 ignore next -- @preserve */
			() => new ArrayBuffer(0)
		);
	}
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") {
		return data;
	}
	if (data instanceof ArrayBuffer) {
		return "Unknown error";
	}
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) {
			return fetchWrapper(endpoint2.parse(endpointOptions));
		}
		const request2 = (route2, parameters2) => {
			return fetchWrapper(
				endpoint2.parse(endpoint2.merge(route2, parameters2))
			);
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: dist_bundle_withDefaults.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: dist_bundle_withDefaults.bind(null, endpoint2)
	});
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./packages/http/build/http-error.js
/** What a server, or the way to it, did wrong. The message names the host and never a credential. */
class HttpError extends Error {
	kind;
	status;
	/** Of a request that is sent once only: the server may have done what it was asked for. */
	mayBeDone;
	constructor(kind, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = 'HttpError';
		this.kind = kind;
		this.status = options.status;
		this.mayBeDone = options.mayBeDone === true;
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/headers-of.js
/** What every request to the API says. */
function headersOf(token) {
	return {
		accept: 'application/vnd.github+json',
		'x-github-api-version': apiVersion,
		...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
	};
}
/** The first one; the next breaks nothing that is read here, but GHES before 3.21 refuses it. https://docs.github.com/en/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28';

;// CONCATENATED MODULE: ./packages/github-api/build/read-text.js
/** A whole body; the client that gives it bounds it. Bytes that are no UTF-8 are replaced. */
async function readText(body) {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of body)
		text += decoder.decode(chunk, { stream: true });
	return text + decoder.decode();
}

;// CONCATENATED MODULE: ./packages/github-api/build/octokit-fetch.js

/**
 * Our HTTP in the place of Octokit's `fetch`. No `Response` is made: it would load undici, and its body would be
 * read outside of the limits, stalls and retries that `send` watches over.
 */
function octokitFetch(http, { method, maxBytes }) {
	return (url, { headers, body }) => {
		const { 'user-agent': _, ...rest } = headers;
		const sent = body === undefined ? {} : { body: Buffer.from(body) };
		const request = { method, url, headers: rest, maxBytes, isOnce: method !== 'GET', ...sent };
		return http.send(request, async (response) => ({
			status: response.status,
			url: response.url,
			headers: new Map(Object.entries(response.headers)),
			body: await readText(response.body),
		}));
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-json.js

function parseJson(text, from) {
	try {
		return JSON.parse(String(text));
	}
	catch (cause) {
		throw new HttpError('unreadable', `the answer of "${from}" is not JSON`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-ask.js





/** A hundred advisories, of 64 KB each at most, are what GitHub has to say on one page. */
const advisoryBytes = 8 * 2 ** 20;
function createAsk({ http, url, token }, { method = 'GET', maxBytes = advisoryBytes, isTooMuch } = {}) {
	const baseUrl = url.replace(/\/+$/, '');
	const octokit = request.defaults({
		baseUrl,
		headers: headersOf(token),
		// Octokit would write to the console when a server calls an endpoint deprecated.
		request: {
			fetch: octokitFetch(http, { method, maxBytes }),
			parseSuccessResponseBody: false,
			log: silent,
		},
	});
	return async (route, parameters) => {
		const { data, headers } = await octokit(`${method} ${route}`, parameters).catch(unwrap);
		const asked = new URL(octokit.endpoint(`${method} ${route}`, parameters).url);
		const from = `${asked.host}${asked.pathname}`;
		if (isTooMuch?.(Buffer.from(String(data))) === true)
			throw new HttpError('too-large', `the answer of "${from}" has more parts than any of its size`);
		// What is deleted is nothing to tell of.
		const value = method === 'DELETE' ? undefined : parseJson(data, from);
		return { answer: { value, path: '', from }, link: headers.link };
	};
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Octokit puts an error of its own around ours, and calls it HttpError too. */
function unwrap(error) {
	throw error instanceof Error ? (error.cause ?? error) : error;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
}

;// CONCATENATED MODULE: ./packages/github-api/build/next-page.js


/**
 * The parameters by which the `next` link of an answer differs from a first page: `page`, or a cursor. Only they are
 * taken, and never the address, so that an answer cannot choose where the token goes.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api and RFC 8288, section 3
 */
function nextPage(link) {
	for (const [, target = '', parameters = ''] of (link ?? '').matchAll(links)) {
		if (isNext.test(parameters))
			return cursorOf(target);
	}
	return undefined;
}
const links = /<([^<>]*)>([^<]*)/g;
const isNext = /;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i;
// A page that cannot be asked for must not look like the end of the list.
function cursorOf(target) {
	const query = new URLSearchParams(target.slice(target.indexOf('?') + 1));
	for (const name of ['page', 'after']) {
		const value = query.get(name);
		if (value !== null)
			return { [name]: value };
	}
	throw new HttpError('unreadable', `${quoted(target)} does not say which page is the next`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/answer.js

/** The error for an answer that is not what GitHub documents. */
function unreadable({ path, from }, expected) {
	const what = path === '' ? 'the answer' : `"${path}" in the answer`;
	return new HttpError('unreadable', `${what} of "${from}" is not ${expected}`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-fields.js

function parseFields(answer) {
	const { value } = answer;
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw unreadable(answer, 'an object');
	const entries = new Map(Object.entries(value));
	const prefix = answer.path === '' ? '' : `${answer.path}.`;
	const get = (name) => ({
		value: entries.get(name),
		path: `${prefix}${name}`,
		from: answer.from,
	});
	const optional = (name, parse) => (entries.get(name) ?? undefined) === undefined ? undefined : parse(get(name));
	return {
		get,
		text: (name) => parseText(get(name)),
		optionalText: (name) => optional(name, parseText),
		id: (name) => parseId(get(name)),
		flag: (name) => parseFlag(get(name)),
		optionalTime: (name) => optional(name, parseTime),
	};
}
function parseText(field) {
	if (typeof field.value !== 'string')
		throw unreadable(field, 'a text');
	return field.value;
}
function parseId(field) {
	if (typeof field.value !== 'number' || !Number.isSafeInteger(field.value))
		throw unreadable(field, 'a whole number');
	return field.value;
}
function parseFlag(field) {
	if (typeof field.value !== 'boolean')
		throw unreadable(field, 'true or false');
	return field.value;
}
function parseTime(field) {
	const time = Date.parse(parseText(field));
	if (Number.isNaN(time))
		throw unreadable(field, 'a time');
	return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-attestation.js


/**
 * https://docs.github.com/en/rest/repos/attestations#list-attestations: the bundle is there or, as null and from version
 * 2026-03-10 of the API on always, at an address.
 */
function parseAttestation(answer) {
	const attestation = parseFields(answer);
	const bundle = attestation.get('bundle').value ?? undefined;
	if (bundle !== undefined)
		return { kind: 'inline', bundle };
	const url = attestation.optionalText('bundle_url');
	if (url === undefined)
		throw unreadable(answer, 'an attestation, or the address of one');
	return { kind: 'elsewhere', url };
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-list.js

function parseList(answer) {
	const { value, path, from } = answer;
	if (!Array.isArray(value))
		throw unreadable(answer, 'a list');
	const prefix = path === '' ? '' : `${path}.`;
	return value.map((item, index) => ({ value: item, path: `${prefix}${index}`, from }));
}

;// CONCATENATED MODULE: ./packages/github-api/build/split-repository.js


/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
function splitRepository(repository) {
	const [owner = '', repo = '', ...rest] = repository.split('/');
	if (![owner, repo].every(isName) || rest.length > 0)
		throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
	return { owner, repo };
}
function isName(text) {
	return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/github-api/build/list-attestations.js






/** Of a hundred each. */
const maxPages = 20;
/** Every attestation of all pages. When one of them cannot be had, those before it are told with the reason. */
async function listAttestations(ask, repository, parameters) {
	const items = [];
	let cursor = {};
	try {
		const named = { ...splitRepository(repository), ...parameters, per_page: '100' };
		for (let count = 0; count < maxPages; count += 1) {
			const page = await ask(route, { ...named, ...cursor });
			items.push(...parseList(parseFields(page.answer).get('attestations')).map(parseAttestation));
			cursor = nextPage(page.link);
			if (cursor === undefined)
				return { items, broken: undefined };
		}
		return { items, broken: tooMany() };
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		// Only of the first page it says that there is none; a later one was promised.
		const isNone = error.status === 404 && cursor !== undefined && Object.keys(cursor).length === 0;
		return { items, broken: isNone ? undefined : error };
	}
}
const route = '/repos/{owner}/{repo}/attestations/{subject_digest}';
function tooMany() {
	return new HttpError('too-large', `there are more than ${maxPages} pages of attestations for one digest, and what is behind them is not known`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/unsure.js

/** An error about a change, of which GitHub has said that it is done, in words that nobody understands. */
function unsure(error) {
	if (!(error instanceof HttpError) || error.kind !== 'unreadable' || error.status !== undefined)
		throw error;
	throw new HttpError(error.kind, error.message, { cause: error, mayBeDone: true });
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-attestation-api.js





/** Bundles may have predicates of 16 MiB, which base64 makes 22, and stand on one page. */
const maxBytes = 64 * 2 ** 20;
function createAttestationApi(options, { isTooMuch } = {}) {
	const ask = createAsk(options, { maxBytes, isTooMuch });
	const post = createAsk(options, { method: 'POST' });
	return {
		list: async (repository, digest, { predicateType } = {}) => listAttestations(ask, repository, {
			subject_digest: digest,
			...(predicateType === undefined ? {} : { predicate_type: predicateType }),
		}),
		create: async (repository, bundle) => {
			const data = JSON.stringify({ bundle });
			const asked = { ...splitRepository(repository), data };
			const { answer } = await post('/repos/{owner}/{repo}/attestations', asked).catch(unsure);
			return numberOf(answer);
		},
	};
}
/** GitHub has said that it is stored, in words that nobody understands. */
function numberOf(answer) {
	try {
		return parseFields(answer).id('id');
	}
	catch (error) {
		return unsure(error);
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/bundle-limits.js
/** More than any signer makes, and little enough to be verified within a second; what is beyond is refused unread. */
const bundleLimits = {
	payloadBytes: 24 * 1024 * 1024,
	certificates: 8,
	logEntries: 16,
	timestamps: 16,
	/** In base64, with the certificates that may lie in it. */
	timestampCharacters: 64 * 1024,
	/** A log with 2^64 leaves needs 64. */
	proofHashes: 64,
	/** Lists, objects and members of its JSON: there are about fifty, and a thousand hashes where all of the above is full. */
	parts: 2000,
	/** Of several in one file: real ones have more than fifty. */
	bytesPerPart: 32,
};

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/has-too-many-parts.js

/**
 * Whether text that is to be parsed has more lists, objects and members than bundles of its size, which are base64 for
 * the most part: of `[{},{},\u2026` the parser makes fifty times its size in memory.
 */
function hasTooManyParts(json) {
	let left = bundleLimits.parts + json.length / bundleLimits.bytesPerPart;
	for (let at = 0; at < json.length && left >= 0; at += 1) {
		const byte = json[at];
		if (byte === comma || byte === bracket || byte === brace)
			left -= 1;
	}
	return left < 0;
}
const [comma, bracket, brace] = [0x2c, 0x5b, 0x7b];

;// CONCATENATED MODULE: ./packages/attestation/build/find/or-error.js

/** What went wrong at a server, as a value: others that are asked at the same time are not lost with it. */
async function orError(asked) {
	try {
		return await asked;
	}
	catch (error) {
		if (error instanceof HttpError)
			return error;
		throw error;
	}
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/is-loopback.js
/** Whether a host, as a URL has it, is this machine: on Linux the unspecified address is too. */
function isLoopback(host) {
	return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f\w\w:\w+|0:0)\])$/.test(host);
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/snappy-length.js
/**
 * How long the packed bytes say that they will be, a varint of at most 32 bits, and where they go on; undefined for
 * bytes that do not say it.
 */
function snappyLength(packed) {
	let length = 0;
	for (let index = 0; index < 5; index += 1) {
		const byte = packed[index];
		if (byte === undefined)
			return undefined;
		length += (byte & 0x7f) * 2 ** (7 * index);
		if (byte < 0x80)
			return length < 2 ** 32 ? { length, next: index + 1 } : undefined;
	}
	return undefined;
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/unpack-snappy.js

/**
 * Unpacks what https://github.com/google/snappy/blob/main/format_description.txt describes; undefined for anything
 * else. The length stands in front, so that nothing larger than `maxBytes` is ever allocated; every step writes at
 * least one byte, so that hostile bytes cannot keep us busy.
 */
function unpackSnappy(packed, maxBytes) {
	const head = snappyLength(packed);
	if (head === undefined || head.length > maxBytes)
		return undefined;
	const output = new Uint8Array(head.length);
	let [from, to] = [head.next, 0];
	while (from < packed.length) {
		const element = readElement(packed, from);
		if (element === undefined || element.length > output.length - to)
			return undefined;
		const { length, start, offset } = element;
		if (offset === undefined) {
			if (start + length > packed.length)
				return undefined;
			output.set(packed.subarray(start, start + length), to);
			from = start + length;
		}
		else {
			if (offset === 0 || offset > to)
				return undefined;
			// What is copied may be what is just being written.
			for (let index = to; index < to + length; index += 1)
				output[index] = output[index - offset] ?? 0;
			from = start;
		}
		to += length;
	}
	return to === output.length ? output : undefined;
}
function readElement(bytes, at) {
	const tag = bytes[at] ?? 0;
	const upper = tag >>> 2;
	switch (tag & 3) {
		case 0: {
			const extra = upper < 60 ? 0 : upper - 59;
			const length = extra === 0 ? upper : readNumber(bytes, at + 1, extra);
			return length === undefined
				? undefined
				: { length: length + 1, start: at + 1 + extra, offset: undefined };
		}
		case 1: {
			const low = readNumber(bytes, at + 1, 1);
			if (low === undefined)
				return undefined;
			return { length: (upper & 7) + 4, start: at + 2, offset: (tag >>> 5) * 256 + low };
		}
		default: {
			const size = (tag & 3) === 2 ? 2 : 4;
			const offset = readNumber(bytes, at + 1, size);
			return offset === undefined ? undefined : { length: upper + 1, start: at + 1 + size, offset };
		}
	}
}
/** Little-endian; undefined where the bytes end before. */
function readNumber(bytes, at, size) {
	if (at + size > bytes.length)
		return undefined;
	let value = 0;
	for (let index = 0; index < size; index += 1)
		value += (bytes[at + index] ?? 0) * 2 ** (8 * index);
	return value;
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/read-bundle-at.js






/** A predicate has 16 MiB at most; base64 makes 22 of them, and the certificate and its witnesses come on top. */
const read_bundle_at_maxBytes = 32 * 2 ** 20;
/**
 * A bundle that GitHub has put elsewhere, as JSON that nobody has looked at. The address comes with its own right to
 * read, so that no token goes there. Throws HttpError.
 */
async function readBundleAt(address, { api, mostBytes }) {
	const { href, host } = checkAddress(address, api);
	const limit = Math.min(read_bundle_at_maxBytes, mostBytes);
	return api.http.send({ method: 'GET', url: href, maxBytes: read_bundle_at_maxBytes }, async ({ headers, body }) => {
		const chunks = [];
		for await (const chunk of body)
			chunks.push(chunk);
		const raw = Buffer.concat(chunks);
		const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
		const bytes = type === 'application/json' ? raw : unpack(raw, { host, limit });
		if (bytes.length > limit)
			throw tooLarge(host, limit);
		return { json: read_bundle_at_parseJson(bytes, host), bytes: bytes.length };
	});
}
/** GitHub names it, but whoever can stand in for GitHub could send us into this machine or away from https. */
function checkAddress(address, { url: apiUrl }) {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	const isAllowed = url !== undefined &&
		(isLoopback(url.hostname)
			? isLoopback(new URL(apiUrl).hostname)
			: url.protocol === 'https:' && url.username === '' && url.password === '');
	if (isAllowed && /^https?:$/.test(url.protocol))
		return url;
	throw new HttpError('unreadable', `${quoted(address.slice(0, 200))} is no address that a bundle is fetched from`);
}
function unpack(packed, { host, limit }) {
	const said = snappyLength(packed);
	if (said !== undefined && said.length > limit)
		throw tooLarge(host, limit);
	const bytes = unpackSnappy(packed, limit);
	if (bytes === undefined)
		throw new HttpError('unreadable', `what "${host}" sends for a bundle cannot be unpacked`);
	return bytes;
}
function tooLarge(host, limit) {
	return new HttpError('too-large', `a bundle at "${host}" is larger than ${limit} bytes`);
}
function read_bundle_at_parseJson(bytes, host) {
	if (hasTooManyParts(bytes))
		throw new HttpError('too-large', `a bundle at "${host}" has more parts than any bundle`);
	try {
		const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return json;
	}
	catch (cause) {
		throw new HttpError('unreadable', `what "${host}" sends for a bundle is not JSON`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/unread-reason.js
/** What a server did wrong, as the reason for which something is not known. */
function unreadReason(kind) {
	return reasons[kind];
}
const reasons = {
	network: 'network',
	stalled: 'network',
	server: 'network',
	permission: 'permission',
	'rate-limit': 'rate-limit',
	'too-large': 'too-large',
	unreadable: 'unreadable',
	// Something was promised there.
	'not-found': 'unreadable',
};

;// CONCATENATED MODULE: ./packages/attestation/build/find/to-unread.js

/** What a server did wrong, as the reason for which a place is not known. */
function toUnread(source, { kind, message }) {
	return { source, reason: unreadReason(kind), message };
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/on-github.js






/**
 * All that GitHub stores for a digest. That it has none proves nothing: who may write there may delete, and a token
 * that may not read is told the same. Whatever cannot be read is named.
 */
async function findOnGithub(lookup) {
	const { api, repository, digest, predicateType } = lookup;
	const source = { kind: 'github', host: new URL(api.url).host, repository };
	const store = createAttestationApi(api, { isTooMuch: hasTooManyParts });
	const list = await store.list(repository, digest, { predicateType });
	const bundles = [];
	const unread = list.broken === undefined ? [] : [toUnread(source, list.broken)];
	for await (const one of readAll(list.items, api)) {
		if (one instanceof HttpError)
			unread.push(toUnread(source, one));
		else
			bundles.push({ source, json: one });
	}
	return { bundles, unread };
}
/** Of all bundles behind addresses together, unpacked. */
const allBytes = 256 * 2 ** 20;
const atOnce = 4;
/** Each bundle as JSON that nobody has looked at, or why it could not be read. */
async function* readAll(items, api) {
	let mostBytes = allBytes;
	for (let start = 0; start < items.length; start += atOnce) {
		const some = items.slice(start, start + atOnce);
		const read = await Promise.all(some.map((item) => item.kind === 'inline'
			? { json: item.bundle, bytes: 0 }
			: orError(readBundleAt(item.url, { api, mostBytes }))));
		for (const one of read) {
			yield one instanceof HttpError ? one : one.json;
			mostBytes -= one instanceof HttpError ? 0 : one.bytes;
		}
		mostBytes = Math.max(0, mostBytes);
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/find-release-attestations.js

/** What GitHub stores about releases of an object of git: one request, and more only where it has more than a hundred. */
function findReleaseAttestations({ object, ...lookup }) {
	const algorithm = object.length === 64 ? 'sha256' : 'sha1';
	return findOnGithub({ ...lookup, digest: `${algorithm}:${object}`, predicateType: 'release' });
}

;// CONCATENATED MODULE: ./packages/attestation/build/attestation-error.js
/** What is wrong with a bundle, a root, a token or an answer; caught where it becomes a verdict or a failed step. */
class AttestationError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'AttestationError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/compare-assets.js

/**
 * An asset that was there when the release was attested cannot be taken away, and none can be added since: a difference
 * is a fault of whoever tells it.
 */
function compareAssets(expected, attested) {
	const named = `${attested.size} ${attested.size === 1 ? 'asset' : 'assets'}`;
	if (expected === undefined)
		return { id: 'assets', expected, actual: named, outcome: 'not-compared' };
	const missing = [...expected.keys()].filter((name) => !attested.has(name));
	const others = [...attested.keys()].filter((name) => !expected.has(name));
	const changed = [...attested].flatMap(([name, sha256]) => {
		const now = expected.get(name);
		return now === undefined || now === sha256 ? [] : [name];
	});
	const differences = [
		...told('without', missing),
		...told('with what the release does not have:', others),
		...told('with another sha256 of', changed),
	];
	return {
		id: 'assets',
		expected: `the ${expected.size} of the release`,
		actual: [named, ...differences].join(', '),
		outcome: differences.length === 0 ? 'pass' : 'fail',
	};
}
/** A release has a thousand assets at most; a few names say what is wrong. */
function told(what, names) {
	if (names.length === 0)
		return [];
	const more = names.length > few ? ` and ${names.length - few} more` : '';
	return [`${what} ${names.slice(0, few).map(quoted).join(', ')}${more}`];
}
const few = 3;

;// CONCATENATED MODULE: ./packages/attestation/build/release/compare-release.js

/** Each thing that a release attestation says, held against what is known without it. */
function compareRelease(claims, expected) {
	return [
		compareNames(claims, expected),
		compare('repository-id', expected.repositoryId, claims.repositoryId),
		compare('tag', expected.tag, claims.tag),
		compare('object', expected.object, claims.object),
		compare('release-id', expected.releaseId, claims.releaseId),
		compareAssets(expected.assets, claims.assets),
	];
}
/** GitHub does not tell names apart by case, and a repository that was renamed since keeps its number. */
function compareNames(claims, expected) {
	const check = compare('repository', expected.repository, claims.repository);
	const isSame = expected.repository?.toLowerCase() === claims.repository.toLowerCase() ||
		expected.repositoryId === claims.repositoryId;
	return check.outcome === 'fail' && isSame ? { ...check, outcome: 'pass' } : check;
}
function compare(id, expected, actual) {
	if (expected === undefined)
		return { id, expected, actual, outcome: 'not-compared' };
	return { id, expected, actual, outcome: expected === actual ? 'pass' : 'fail' };
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-authority.js
/** The organisation of the certificate that has issued the signer's. */
const releaseAuthority = 'GitHub, Inc.';

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-signer.js
/**
 * Who signs release attestations: GitHub itself, by a certificate of its own authority that is no workflow's and has
 * no extension of Fulcio's. Seen in the attestation of a release of 2026-08-13, and what GitHub's own client asks for:
 * https://github.com/cli/cli/blob/trunk/pkg/cmd/release/shared/attestation.go
 */
const releaseSigner = 'https://dotcom.releases.github.com';

;// CONCATENATED MODULE: ./packages/attestation/build/service/to-fields.js
/** The fields of a JSON object; of anything else, none. */
function toFields(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-predicate-types.js
/**
 * GitHub wrote v0.1 in 2025 and writes v0.2 since; only the name of the release's number differs.
 * https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md
 */
const releasePredicateTypes = [
	'https://in-toto.io/attestation/release/v0.2',
	'https://in-toto.io/attestation/release/v0.1',
];

;// CONCATENATED MODULE: ./packages/attestation/build/release/to-release-claims.js




/**
 * Reads a statement about a release, strictly: what GitHub writes in another form than the ones that are known may mean
 * something else. Throws AttestationError.
 */
function toReleaseClaims({ predicateType, predicate, subject }) {
	const type = releasePredicateTypes.find((known) => known === predicateType);
	if (type === undefined)
		throw predicateError(`its predicate type is ${quoted(predicateType)}, which is no release`);
	const fields = toFields(predicate);
	const tag = textOf(fields, 'tag');
	const repository = textOf(fields, 'repository');
	const purl = textOf(fields, 'purl');
	if (!isPurlOf(purl, repository, tag))
		throw predicateError(`its package URL ${quoted(purl)} is not that of ${quoted(tag)} of ${quoted(repository)}`);
	return {
		predicateType: type,
		repository,
		repositoryId: idOf(fields, 'repositoryId'),
		ownerId: idOf(fields, 'ownerId'),
		releaseId: idOf(fields, type.endsWith('v0.1') ? 'releaseId' : 'databaseId'),
		tag,
		...toSubjects(subject, purl),
	};
}
function textOf(fields, name) {
	const value = fields[name];
	if (typeof value === 'string' && value !== '')
		return value;
	throw predicateError(`the member ${quoted(name)} of its predicate is no text`);
}
/** GitHub writes numbers as text. */
function idOf(fields, name) {
	const value = textOf(fields, name);
	if (/^[1-9]\d{0,19}$/.test(value))
		return value;
	throw predicateError(`the member ${quoted(name)} of its predicate is no number`);
}
/** GitHub escapes the tag (`a/b` is `a%2Fb`) and keeps the case of names. https://github.com/package-url/purl-spec */
function isPurlOf(purl, repository, tag) {
	const before = `pkg:github/${repository}@`;
	if (!purl.startsWith(before))
		return false;
	const version = purl.slice(before.length);
	return version === tag || unescaped(version) === tag;
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}
/** One subject is the tag, by the package URL; every other one is an asset, by its name. */
function toSubjects(subjects, purl) {
	const [first, ...more] = subjects.filter(({ uri }) => uri !== undefined);
	if (first === undefined || more.length > 0 || first.uri !== purl || first.name !== undefined)
		throw subjectError('it does not have one subject with the package URL of the release');
	const assets = new Map();
	for (const { name, uri, digest } of subjects) {
		if (uri !== undefined)
			continue;
		const sha256 = onlyDigest(digest, { sha256: /^[0-9a-f]{64}$/ });
		if (name === undefined || sha256 === undefined)
			throw subjectError('a subject is neither the tag nor an asset with its sha256');
		if (assets.has(name))
			throw subjectError(`two assets are called ${quoted(name)}`);
		assets.set(name, sha256);
	}
	const object = onlyDigest(first.digest, { sha1: /^[0-9a-f]{40}$/, sha256: /^[0-9a-f]{64}$/ });
	if (object === undefined)
		throw subjectError('its tag is not named by one object of git');
	return { object, assets };
}
/** The digest, when it is the only one and of a form that is looked for. */
function onlyDigest(digest, forms) {
	const [only, ...others] = Object.entries(digest);
	if (only === undefined || others.length > 0)
		return undefined;
	const [algorithm, value] = only;
	const form = Object.hasOwn(forms, algorithm) ? forms[algorithm] : undefined;
	return form?.test(value) === true ? value : undefined;
}
function predicateError(why) {
	return new AttestationError('unreadable-predicate', `cannot read the release attestation: ${why}`);
}
function subjectError(why) {
	return new AttestationError('unreadable-statement', `cannot read the release attestation: ${why}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/judge-release.js





/** Who has signed comes before what is said. */
function judgeRelease(json, expected, verify) {
	try {
		const verified = verify(json);
		const signer = checkSigner(verified);
		if (signer.some(({ outcome }) => outcome === 'fail'))
			return { kind: 'foreign', checks: signer };
		const claims = toReleaseClaims(verified.statement);
		return {
			kind: 'signed',
			claims,
			signedAt: earliest(verified),
			checks: [...signer, ...compareRelease(claims, expected)],
		};
	}
	catch (error) {
		if (error instanceof AttestationError)
			return { kind: 'refused', error };
		throw error;
	}
}
function checkSigner({ claims }) {
	const { subjectAlternativeName: signer, authority = 'nobody' } = claims;
	return [
		{
			id: 'signer',
			expected: releaseSigner,
			actual: signer,
			outcome: signer === releaseSigner ? 'pass' : 'fail',
		},
		{
			id: 'authority',
			expected: releaseAuthority,
			actual: authority,
			outcome: authority === releaseAuthority ? 'pass' : 'fail',
		},
	];
}
function earliest({ signedTimes }) {
	return new Date(Math.min(...signedTimes.map(({ at }) => at.getTime())));
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __nccwpck_require__(1040);
;// CONCATENATED MODULE: ./packages/attestation/build/bundle/refused-bundle.js

/** Why a bundle cannot be read. */
function refusedBundle(why, cause) {
	return new AttestationError('unreadable-bundle', `cannot read the bundle: ${why}`, { cause });
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/check-shape.js



const mediaTypes = new Set([
	'application/vnd.dev.sigstore.bundle+json;version=0.1',
	'application/vnd.dev.sigstore.bundle+json;version=0.2',
	'application/vnd.dev.sigstore.bundle+json;version=0.3',
	'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
/**
 * What the library's reader leaves open: which versions there are, that a choice is made once (it takes the first of two
 * contents, another verifier the second), how much there may be, and how many have signed.
 */
function checkShape(bundle) {
	if (!mediaTypes.has(bundle.mediaType)) {
		throw refusedBundle('its "mediaType" is none of the versions 0.1 to 0.3');
	}
	const material = objectIn(bundle, 'verificationMaterial');
	exactlyOne(bundle, ['dsseEnvelope', 'messageSignature']);
	exactlyOne(material, ['certificate', 'x509CertificateChain', 'publicKey']);
	atMost(material.x509CertificateChain, 'certificates', bundleLimits.certificates);
	const timestamps = material.timestampVerificationData;
	for (const timestamp of atMost(timestamps, 'rfc3161Timestamps', bundleLimits.timestamps)) {
		checkTimestamp(timestamp);
	}
	for (const entry of atMost(material, 'tlogEntries', bundleLimits.logEntries)) {
		atMost(isObject(entry) ? entry.inclusionProof : undefined, 'hashes', bundleLimits.proofHashes);
	}
	if (bundle.dsseEnvelope !== undefined) {
		checkEnvelope(objectIn(bundle, 'dsseEnvelope'));
	}
}
function checkTimestamp(timestamp) {
	const text = isObject(timestamp) ? timestamp.signedTimestamp : undefined;
	if (typeof text === 'string' && text.length > bundleLimits.timestampCharacters) {
		throw refusedBundle(`a timestamp of it has more than ${bundleLimits.timestampCharacters} characters`);
	}
}
function checkEnvelope(envelope) {
	const { payload, signatures } = envelope;
	if (typeof payload === 'string' && payload.length > (bundleLimits.payloadBytes / 3) * 4) {
		throw refusedBundle(`its payload has more than ${bundleLimits.payloadBytes} bytes`);
	}
	const count = Array.isArray(signatures) ? signatures.length : 0;
	if (count !== 1) {
		throw new AttestationError('signature-count', `the envelope must have exactly one signature: it has ${count}`);
	}
}
function objectIn(parent, key) {
	const value = parent[key];
	if (!isObject(value)) {
		throw refusedBundle(`its "${key}" is no object`);
	}
	return value;
}
function exactlyOne(parent, keys) {
	const found = keys.filter((key) => parent[key] !== undefined && parent[key] !== null);
	if (found.length !== 1) {
		throw refusedBundle(`it must have exactly one of ${keys.join(', ')}, and has ${found.length}`);
	}
}
function atMost(parent, key, limit) {
	const list = isObject(parent) ? parent[key] : undefined;
	if (list === undefined || list === null) {
		return [];
	}
	if (!Array.isArray(list) || list.length > limit) {
		throw refusedBundle(`its "${key}" is no list of at most ${limit}`);
	}
	return list;
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/is-too-deep.js
/** Bundles have eight levels; what is in the payload is bytes here. */
const maxDepth = 32;
/** Whether parsed JSON is nested deeper than any bundle: what goes down into it later would run out of stack. */
function isTooDeep(json) {
	let level = [json];
	for (let depth = 0; depth <= maxDepth && level.length > 0; depth++) {
		level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
	}
	return level.length > 0;
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/read-bundle.js




/** Any Sigstore bundle: one of a message or by a bare key too, which no attestation is. */
function readBundle(json) {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		throw refusedBundle('it is no JSON object');
	}
	if (isTooDeep(json)) {
		throw refusedBundle('it is nested deeper than any bundle');
	}
	checkShape({ ...json });
	try {
		return (0,bundle_dist/* bundleFromJSON */.vw)(json);
	}
	catch (cause) {
		throw refusedBundle(whyNot(cause), cause);
	}
}
function whyNot(cause) {
	if (cause instanceof bundle_dist/* ValidationError */.yI) {
		return `these of its fields are absent or wrong: ${cause.fields.join(', ')}`;
	}
	return cause instanceof Error ? cause.message : 'it is malformed';
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/parse-bundle.js



/** An attestation: a statement in an envelope, signed by the holder of a certificate. */
function parseBundle(json) {
	const bundle = readBundle(json);
	if (!(0,bundle_dist/* isBundleWithDsseEnvelope */.Km)(bundle)) {
		throw refusedBundle('it is the signature of a message, and no attestation');
	}
	if ((0,bundle_dist/* isBundleWithPublicKey */.DQ)(bundle)) {
		throw refusedBundle('it has a bare key and no certificate, so that nothing says who signed');
	}
	return bundle;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __nccwpck_require__(3917);
;// CONCATENATED MODULE: ./packages/attestation/build/certificate/has-long-identifier.js
/** Those of Sigstore have at most a dozen. */
const has_long_identifier_maxBytes = 32;
/**
 * Whether an object identifier in it is longer than any real one: the library takes time for one that grows with the
 * square of its length, and it reads them before anything is verified.
 */
function hasLongIdentifier(der) {
	return (der.tag.isOID() && der.value.length > has_long_identifier_maxBytes) || der.subs.some(hasLongIdentifier);
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/parse-certificate.js



/** Those of Fulcio have less than 2 KiB. */
const parse_certificate_maxBytes = 16 * 1024;
/** Strict DER, and no extension twice (RFC 5280, 4.2): the second of two would be one that nobody looks at. */
function parseCertificate(der) {
	if (der.length > parse_certificate_maxBytes) {
		throw refused(`it has ${der.length} bytes, and ${parse_certificate_maxBytes} are allowed`);
	}
	const certificate = decoded(der);
	const twice = firstTwice(identifiersOf(certificate));
	if (twice !== undefined) {
		throw refused(`it has the extension ${twice} twice`);
	}
	return certificate;
}
function decoded(der) {
	try {
		// a copy, since what comes from base64 may lie in a buffer that is shared
		const certificate = core_dist.X509Certificate.parse(Buffer.from(der));
		parse_certificate_readAll(certificate);
		return certificate;
	}
	catch (cause) {
		throw refused(cause instanceof Error ? cause.message : 'it is no DER', cause);
	}
}
/** All that is read later, where the library does not expect to fail. */
function parse_certificate_readAll(certificate) {
	if (hasLongIdentifier(certificate.root)) {
		throw new Error('it has an object identifier without end');
	}
	const { version, signatureAlgorithm, notBefore, notAfter } = certificate;
	if (version !== 'v3' || signatureAlgorithm === undefined) {
		throw new Error('it is of no kind that Sigstore makes');
	}
	if (Number.isNaN(notBefore.getTime()) || Number.isNaN(notAfter.getTime())) {
		throw new Error('its validity is no time');
	}
	void [certificate.issuer, certificate.publicKey, certificate.isCA];
	void [certificate.extKeyUsage?.digitalSignature, certificate.extSubjectKeyID?.keyIdentifier];
	void [certificate.extAuthorityKeyID?.keyIdentifier, certificate.subject];
}
function identifiersOf(certificate) {
	try {
		return certificate.extensions.map((extension) => identifierOf(extension));
	}
	catch (cause) {
		throw refused('its extensions are malformed', cause);
	}
}
function identifierOf(extension) {
	const [identifier] = extension.subs;
	if (identifier === undefined) {
		throw new Error('an extension without an identifier');
	}
	return identifier.toOID();
}
function firstTwice(identifiers) {
	return identifiers.find((identifier, index) => identifiers.indexOf(identifier) !== index);
}
function refused(why, cause) {
	return new AttestationError('unreadable-certificate', `cannot read a certificate: ${why}`, {
		cause,
	});
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/leaf-of.js


/** The signer's certificate: the one, or the first of a chain. The others of the chain are never looked at. */
function leafOf(bundle) {
	const { content } = bundle.verificationMaterial;
	switch (content.$case) {
		case 'certificate':
			return parseCertificate(content.certificate.rawBytes);
		case 'x509CertificateChain': {
			const [leaf] = content.x509CertificateChain.certificates;
			if (leaf !== undefined) {
				return parseCertificate(leaf.rawBytes);
			}
		}
	}
	throw refusedBundle('it has no certificate');
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/certificate-claims.js
/** The number is the last one of the object identifier. */
const claimNumbers = {
	issuer: 8,
	buildSignerUri: 9,
	buildSignerDigest: 10,
	runnerEnvironment: 11,
	sourceRepositoryUri: 12,
	sourceRepositoryDigest: 13,
	sourceRepositoryRef: 14,
	sourceRepositoryIdentifier: 15,
	sourceRepositoryOwnerUri: 16,
	sourceRepositoryOwnerIdentifier: 17,
	buildConfigUri: 18,
	buildConfigDigest: 19,
	buildTrigger: 20,
	runInvocationUri: 21,
	sourceRepositoryVisibility: 22,
	deploymentEnvironment: 23,
	tokenSubject: 24,
};

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/extension-value.js


/** What an extension holds, decoded from DER to its last byte; undefined when the certificate does not have it. */
function extensionValue(certificate, oid) {
	const value = certificate.extension(oid)?.value;
	if (value === undefined) {
		return undefined;
	}
	try {
		return core_dist.ASN1Obj.parseBuffer(Buffer.from(value));
	}
	catch (cause) {
		throw new AttestationError('unreadable-certificate', `cannot read the extension ${oid} of the certificate: it is no DER`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/check-purpose.js


const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/**
 * That the certificate is for signing code and is no authority's own. The library verifies the chain and neither of
 * these: with a certificate for a web server, or a timestamp, of the same authority anybody could sign.
 */
function checkPurpose(certificate) {
	const why = notForCode(certificate);
	if (why !== undefined) {
		throw new AttestationError('bad-certificate', `the certificate is not one for signing code: ${why}`);
	}
}
function notForCode(certificate) {
	if (!purposes(certificate).includes(codeSigning)) {
		return 'its extended key usage does not say "codeSigning"';
	}
	if (certificate.extBasicConstraints?.isCA === true) {
		return 'it is one of an authority';
	}
	if (certificate.extKeyUsage?.digitalSignature === false) {
		return 'its key usage does not say "digitalSignature"';
	}
	return undefined;
}
function purposes(certificate) {
	const usage = extensionValue(certificate, extendedKeyUsage);
	return (usage?.subs ?? []).filter((use) => use.tag.isOID()).map((use) => use.toOID());
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/organization-of.js

const organization = '2.5.4.10';
/** The one organisation in a distinguished name (`issuer` or `subject` as the library gives it: without tag and length). */
function organizationOf(name) {
	const found = attributesOf(name).filter(([type]) => type === organization);
	return found.length === 1 ? found[0]?.[1] : undefined;
}
/** Name ::= SEQUENCE OF SET OF SEQUENCE { type, value } (RFC 5280, 4.1.2.4); the sets follow each other in `name`. */
function attributesOf(name) {
	const sets = core_dist.ASN1Obj.parseBuffer(Buffer.concat([header(name.length), name])).subs;
	return sets
		.flatMap((set) => set.subs)
		.flatMap(({ subs: [type, value] }) => type?.tag.isOID() && value !== undefined ? [[type.toOID(), value.value.toString()]] : []);
}
function header(length) {
	if (length < 0x80) {
		return Buffer.from([0x30, length]);
	}
	return length < 0x100
		? Buffer.from([0x30, 0x81, length])
		: Buffer.from([0x30, 0x82, length >> 8, length & 0xff]);
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/read-claim.js



/** Where Fulcio's claims are: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const arc = '1.3.6.1.4.1.57264.1';
const utf8String = 0x0c;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The text of one of the extensions .8 to .24, which are DER UTF8String. Those before them, .1 to .6, hold raw bytes;
 * a claim in that form here is refused, since verifiers that compare raw bytes would read another one.
 */
function readClaim(certificate, name) {
	const oid = `${arc}.${claimNumbers[name]}`;
	const value = extensionValue(certificate, oid);
	if (value === undefined) {
		return undefined;
	}
	if (value.tag.toDER() !== utf8String) {
		throw read_claim_refused(oid, name, 'it is no UTF8String');
	}
	try {
		return decoder.decode(value.value);
	}
	catch {
		throw read_claim_refused(oid, name, 'it is no UTF-8');
	}
}
function read_claim_refused(oid, name, why) {
	return new AttestationError('unreadable-certificate', `cannot read the extension ${oid} (${name}) of the certificate: ${why}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/subject-names.js


const printable = /^[\x21-\x7e]+$/;
/** The subject alternative names, in order. */
function subjectNames(certificate) {
	const names = extensionValue(certificate, '2.5.29.17');
	return (names?.subs ?? []).map((name) => {
		const text = name.value.toString('latin1');
		if (!name.tag.isContextSpecific() || (!name.tag.constructed && !printable.test(text))) {
			throw new AttestationError('unreadable-certificate', 'cannot read the subject alternative name of the certificate: it has characters that no name has');
		}
		return { number: name.tag.number, text };
	});
}

;// CONCATENATED MODULE: ./packages/attestation/build/certificate/read-claims.js






/** GeneralName's number of a URI. */
const uri = 6;
/** What the certificate says, which is nobody's word until its chain is verified. */
function readClaims(certificate) {
	checkPurpose(certificate);
	return {
		subjectAlternativeName: oneUri(certificate),
		authority: organizationOf(certificate.issuer),
		notBefore: certificate.notBefore,
		notAfter: certificate.notAfter,
		extensions: extensionsOf(certificate),
	};
}
/** With two names a verifier and a reader may each look at their own one. */
function oneUri(certificate) {
	const names = subjectNames(certificate);
	const [name] = names;
	if (name === undefined || names.length > 1 || name.number !== uri) {
		throw new AttestationError('bad-certificate', `the certificate must be for exactly one URI: it is for ${names.length} names, of which ${names.filter(({ number }) => number === uri).length} are URIs`);
	}
	return name.text;
}
function extensionsOf(certificate) {
	const claims = {};
	for (const name of claimNames) {
		const text = readClaim(certificate, name);
		if (text !== undefined) {
			claims[name] = text;
		}
	}
	return claims;
}
const claimNames = Object.keys(claimNumbers).filter((name) => Object.hasOwn(claimNumbers, name));

;// CONCATENATED MODULE: ./packages/attestation/build/instance/thresholds.js
/** What each instance writes into every bundle; `custom` takes the strictest when the user names no other. */
const thresholds_thresholds = {
	'public-good': { logEntries: 1, certificateTimestamps: 1, signedTimes: 1 },
	github: { logEntries: 0, certificateTimestamps: 0, signedTimes: 1 },
	custom: { logEntries: 1, certificateTimestamps: 1, signedTimes: 1 },
};

;// CONCATENATED MODULE: ./packages/attestation/build/statement/check-json.js
const check_json_maxDepth = 64;
/**
 * Why JSON text must not be read, for reasons that JSON.parse does not see: nested deeper than anything real, or an
 * object with one key twice, of which this reader takes the last and another one the first. The text may still be no
 * JSON.
 */
function checkJson(text) {
	const open = [];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '{' || character === '[') {
			if (open.push(new Set()) > check_json_maxDepth) {
				return `it is nested more than ${check_json_maxDepth} deep`;
			}
		}
		else if (character === '}' || character === ']') {
			open.pop();
		}
		else if (character === '"') {
			const end = endOfString(text, at + 1);
			if (isKey(text, end) && !isFirst(open.at(-1), text.slice(at, end))) {
				return 'one of its objects has a key twice';
			}
			at = end - 1;
		}
	}
	return undefined;
}
/** Behind the closing quote. */
function endOfString(text, from) {
	let at = from;
	while (at < text.length && text[at] !== '"') {
		at += text[at] === '\\' ? 2 : 1;
	}
	return at + 1;
}
function isKey(text, from) {
	let at = from;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') {
		at++;
	}
	return text[at] === ':';
}
function isFirst(keys, key) {
	const name = check_json_unescaped(key);
	return keys === undefined || keys.size < keys.add(name).size;
}
function check_json_unescaped(key) {
	if (!key.includes('\\')) {
		return key.slice(1, -1);
	}
	try {
		return JSON.parse(key);
	}
	catch {
		return key;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/statement/digest-pattern.js
const patterns = new Map([
	['sha256', /^[0-9a-f]{64}$/],
	['sha384', /^[0-9a-f]{96}$/],
	['sha512', /^[0-9a-f]{128}$/],
]);
/** How a digest that we compare is written; undefined for algorithms that we do not compare. */
function digestPattern(algorithm) {
	return patterns.get(algorithm);
}

;// CONCATENATED MODULE: ./packages/attestation/build/statement/parse-subjects.js

/** GitHub takes 1,024; a release attestation lists each asset of its release. */
const maxSubjects = 16_384;
/** A statement's subjects, or why they are none. */
function parseSubjects(json) {
	if (!Array.isArray(json) || json.length === 0 || json.length > maxSubjects) {
		return `its "subject" is no list of 1 to ${maxSubjects} subjects`;
	}
	const subjects = [];
	for (const [index, value] of json.entries()) {
		const subject = parseSubject(value);
		if (typeof subject === 'string') {
			return `its subject ${index + 1} ${subject}`;
		}
		subjects.push(subject);
	}
	return subjects;
}
function parseSubject(json) {
	if (!parse_subjects_isObject(json)) {
		return 'is no object';
	}
	const { name, uri, digest } = json;
	if ((name !== undefined && typeof name !== 'string') ||
		(uri !== undefined && typeof uri !== 'string')) {
		return 'has a "name" or a "uri" that is no text';
	}
	const digests = parseDigests(digest);
	if (typeof digests === 'string') {
		return digests;
	}
	return {
		...(name === undefined ? {} : { name }),
		...(uri === undefined ? {} : { uri }),
		digest: digests,
	};
}
function parseDigests(json) {
	const entries = parse_subjects_isObject(json) ? Object.entries(json) : [];
	if (entries.length === 0) {
		return 'has no digest';
	}
	const digests = [];
	for (const [algorithm, hex] of entries) {
		if (typeof hex !== 'string' || !(digestPattern(algorithm)?.test(hex) ?? hex !== '')) {
			return `has a digest "${algorithm.slice(0, 20)}" that is not of this algorithm, in lower-case hex`;
		}
		digests.push([algorithm, hex]);
	}
	return Object.fromEntries(digests);
}
function parse_subjects_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/attestation/build/statement/statement.js
/**
 * The versions there are: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, and the one before,
 * which has the same fields and is what npm signs (`sigstore@2.1.0`).
 */
const statementTypes = [
	'https://in-toto.io/Statement/v1',
	'https://in-toto.io/Statement/v0.1',
];

;// CONCATENATED MODULE: ./packages/attestation/build/statement/parse-statement.js




const payloadType = 'application/vnd.in-toto+json';
const parse_statement_decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What an envelope holds, when it is an in-toto statement; nobody's word until the envelope is verified. */
function parseStatement(envelope) {
	if (envelope.payloadType !== payloadType) {
		throw refusedStatement(`the type of the payload is not "${payloadType}"`);
	}
	const json = toObject(toText(envelope.payload));
	const type = statementTypes.find((known) => known === json._type);
	if (type === undefined) {
		throw refusedStatement(`its "_type" is none of ${statementTypes.join(', ')}`);
	}
	const { predicateType, predicate, subject } = json;
	if (typeof predicateType !== 'string' || predicateType === '') {
		throw refusedStatement('its "predicateType" is no text');
	}
	return { _type: type, subject: subjectsOf(subject), predicateType, predicate };
}
function toText(payload) {
	try {
		return parse_statement_decoder.decode(payload);
	}
	catch (cause) {
		throw refusedStatement('it is no UTF-8', cause);
	}
}
function toObject(text) {
	const why = checkJson(text);
	if (why !== undefined) {
		throw refusedStatement(why);
	}
	const json = parsed(text);
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		throw refusedStatement('it is no JSON object');
	}
	return { ...json };
}
function parsed(text) {
	try {
		return JSON.parse(text);
	}
	catch (cause) {
		throw refusedStatement('it is no JSON', cause);
	}
}
function subjectsOf(subject) {
	const subjects = parseSubjects(subject);
	if (typeof subjects === 'string') {
		throw refusedStatement(subjects);
	}
	return subjects;
}
function refusedStatement(why, cause) {
	return new AttestationError('unreadable-statement', `cannot read the statement: ${why}`, {
		cause,
	});
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/attestation/build/verify/logged-certificate.js
/**
 * The signer's certificate in an entry of Rekor, PEM or DER, in each kind of entry that the library verifies:
 * https://github.com/sigstore/rekor/tree/main/pkg/types, https://github.com/sigstore/rekor-tiles/tree/main/api/proto.
 */
function loggedCertificate(body) {
	const entry = logged_certificate_parsed(body);
	const spec = ['spec'];
	switch (`${at(entry, ['kind'])} ${at(entry, ['apiVersion'])}`) {
		case 'dsse 0.0.1':
			return base64(at(entry, [...spec, 'signatures', '0', 'verifier']));
		case 'dsse 0.0.2':
			return base64(at(entry, [...spec, 'dsseV002', 'signatures', '0', ...certificate]));
		case 'hashedrekord 0.0.1':
			return base64(at(entry, [...spec, 'signature', 'publicKey', 'content']));
		case 'hashedrekord 0.0.2':
			return base64(at(entry, [...spec, 'hashedRekordV002', 'signature', ...certificate]));
		case 'intoto 0.0.2':
			return base64(at(entry, [...spec, 'content', 'envelope', 'signatures', '0', 'publicKey']));
		default:
			return undefined;
	}
}
const certificate = ['verifier', 'x509Certificate', 'rawBytes'];
function logged_certificate_parsed(body) {
	try {
		return JSON.parse(Buffer.from(body).toString());
	}
	catch {
		return undefined;
	}
}
function at(value, path) {
	return path.reduce((parent, key) => typeof parent === 'object' && parent !== null
		? new Map(Object.entries(parent)).get(key)
		: undefined, value);
}
function base64(value) {
	return typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify/check-log-signer.js



/**
 * That every entry names the certificate of the bundle. The library compares signature and digest only; for ECDSA
 * another key can be found under which the same signature is good, so that a log would show its readers another signer
 * than the bundle has.
 */
function checkLogSigner(bundle, leaf) {
	for (const entry of bundle.verificationMaterial.tlogEntries) {
		const logged = loggedCertificate(entry.canonicalizedBody);
		if (logged === undefined || !isSame(logged, leaf)) {
			throw new AttestationError('bad-log-entry', 'an entry of a transparency log does not name the certificate of the bundle');
		}
	}
}
function isSame(logged, leaf) {
	try {
		return new external_node_crypto_namespaceObject.X509Certificate(logged).raw.equals(leaf.root.toDER());
	}
	catch {
		return false;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify/check-witnesses.js

/**
 * That as many witnesses as are asked for vouch for a verified entity. The library counts what they have said, and one
 * of them says as often as anybody asks: two timestamps of one authority are one witness, and so are two entries of
 * one log.
 */
function checkWitnesses(entity, thresholds) {
	const logs = new Set(entity.tlogEntries.map(({ logId }) => nameOf(logId?.keyId)));
	if (logs.size < thresholds.logEntries)
		throw tooFew('bad-log-entry', 'transparency logs', thresholds.logEntries, logs.size);
	const certificateLogs = new Set(certificateLogsOf(entity));
	const { certificateTimestamps, signedTimes } = thresholds;
	if (certificateLogs.size < certificateTimestamps)
		throw tooFew('bad-certificate-timestamp', 'certificate transparency logs', certificateTimestamps, certificateLogs.size);
	const clocks = new Set(entity.timestamps.flatMap(clockOf));
	if (clocks.size < signedTimes)
		throw tooFew('bad-signed-time', 'authorities that sign a time', signedTimes, clocks.size);
}
function certificateLogsOf({ key }) {
	if (key.$case === 'public-key')
		return [];
	const { signedCertificateTimestamps = [] } = key.certificate.extSCT ?? {};
	return signedCertificateTimestamps.map(({ logID }) => nameOf(logID));
}
/** A log signs its time with the promise only. */
function clockOf(time) {
	switch (time.$case) {
		case 'timestamp-authority': {
			const { signerIssuer, signerSerialNumber } = time.timestamp;
			return [`${nameOf(signerIssuer)} ${nameOf(signerSerialNumber)}`];
		}
		case 'transparency-log': {
			const { inclusionPromise, logId } = time.tlogEntry;
			return inclusionPromise === undefined ? [] : [nameOf(logId?.keyId)];
		}
	}
}
function nameOf(bytes = new Uint8Array()) {
	return Buffer.from(bytes).toString('hex');
}
function tooFew(code, witnesses, ...[least, have]) {
	return new AttestationError(code, `too few different witnesses: expected ${least} ${witnesses}, got ${have}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/instance/instance-of.js
/** The instance whose authorities bear an organisation's name; anybody can choose a name, so it decides no trust. */
function instanceOf(organization) {
	switch (organization) {
		case 'sigstore.dev':
			return 'public-good';
		case 'GitHub, Inc.':
			return 'github';
		default:
			return 'custom';
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify/choose-root.js




/**
 * The one root that may vouch for the certificate: of an instance that the caller allows, with an authority that bears
 * the issuer's name and key. A bundle that only names another issuer gets no other root.
 */
function chooseRoot(leaf, roots, allowed) {
	const organization = organizationOf(leaf.issuer);
	const known = [...roots.byInstance.values()].filter((root) => (root.organization ?? organization) === organization && hasIssuer(root, leaf));
	const chosen = allowed
		.map((instance) => known.find((root) => root.instance === instance))
		.find((root) => root !== undefined);
	if (chosen === undefined) {
		throw choose_root_refused({ leaf, known, roots, allowed });
	}
	return chosen;
}
function hasIssuer({ material }, leaf) {
	const issuerKey = leaf.extAuthorityKeyID?.keyIdentifier;
	return material.certificateAuthorities.some(({ certChain }) => certChain.some((authority) => {
		const key = authority.extSubjectKeyID?.keyIdentifier;
		return (authority.subject.equals(leaf.issuer) &&
			(issuerKey === undefined || key === undefined || key.equals(issuerKey)));
	}));
}
function choose_root_refused({ leaf, known, roots, allowed }) {
	const organization = organizationOf(leaf.issuer);
	const [other] = known;
	const instance = other?.instance ?? instanceOf(organization);
	// anybody who has an own Sigstore may be "custom": its root is what is missing then
	if (!allowed.includes(instance) && (other !== undefined || instance !== 'custom')) {
		return new AttestationError('unknown-issuer', `the certificate is of the instance "${instance}", and only ${allowed.map((name) => `"${name}"`).join(', ')} may sign here`);
	}
	if (allowed.includes(instance) && !roots.byInstance.has(instance)) {
		return new AttestationError('no-root', `there is no trusted root of the instance "${instance}": give one with its signing authorities`);
	}
	return new AttestationError('unknown-issuer', `no trusted root has the authority that issued the certificate${organization === undefined ? '' : `, of ${quoted(organization)}`}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify/signed-times.js
/** The times of a verified entity, earliest first. */
function signedTimes(entity) {
	return entity.timestamps
		.map(toSignedTime)
		.filter((time) => time !== undefined)
		.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
/** A log signs its time with the promise only: next to a mere proof of inclusion the time is anybody's. */
function toSignedTime(time) {
	switch (time.$case) {
		case 'timestamp-authority':
			return { by: 'timestamp-authority', at: time.timestamp.signingTime };
		case 'transparency-log': {
			const { inclusionPromise, integratedTime } = time.tlogEntry;
			const at = new Date(Number(integratedTime) * 1000);
			return inclusionPromise === undefined ? undefined : { by: 'log', at };
		}
	}
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __nccwpck_require__(4187);
;// CONCATENATED MODULE: ./packages/attestation/build/verify/to-entity.js



/** What the library verifies of a bundle whose leaf was read already, so that only its timestamps can still be no DER. */
function toEntity(bundle, artifact) {
	const entity = entityOf(bundle, artifact);
	if (entity.timestamps.some(isWithoutEnd)) {
		throw to_entity_unreadable('an object identifier in it has no end');
	}
	return entity;
}
function entityOf(bundle, artifact) {
	try {
		return (0,verify_dist/* toSignedEntity */.DC)(bundle, artifact);
	}
	catch (cause) {
		throw to_entity_unreadable('it is no DER', cause);
	}
}
function isWithoutEnd(time) {
	return time.$case === 'timestamp-authority' && hasLongIdentifier(time.timestamp.root);
}
function to_entity_unreadable(why, cause) {
	return new AttestationError('bad-signed-time', `cannot read a timestamp of the bundle: ${why}`, {
		cause,
	});
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify/verify-entity.js


/** Signature, chain, witnesses and times against one root alone; what the signed bytes say is not looked at. */
function verifyEntity(entity, material, thresholds) {
	const verifier = new verify_dist/* Verifier */.BL(material, {
		tlogThreshold: thresholds.logEntries,
		ctlogThreshold: thresholds.certificateTimestamps,
		// without any signed time the library verifies no chain
		timestampThreshold: Math.max(1, thresholds.signedTimes),
	});
	try {
		verifier.verify(entity);
	}
	catch (cause) {
		throw verify_entity_refused(cause);
	}
}
function verify_entity_refused(cause) {
	if (!(cause instanceof verify_dist/* VerificationError */.mk)) {
		// parts of a bundle that the library reads only now
		const why = cause instanceof Error ? cause.message : 'malformed';
		return new AttestationError('unreadable-bundle', `a part of the bundle is malformed: ${why}`, {
			cause,
		});
	}
	const code = codeOf(cause);
	return new AttestationError(code, `${whatFails[code]}: ${cause.message}`, { cause });
}
function codeOf({ code, message }) {
	switch (code) {
		case 'TIMESTAMP_ERROR':
			return 'bad-signed-time';
		case 'CERTIFICATE_ERROR':
			return message.includes('SCT') ? 'bad-certificate-timestamp' : 'bad-certificate';
		case 'PUBLIC_KEY_ERROR':
			return 'unknown-key';
		case 'SIGNATURE_ERROR':
			return 'bad-signature';
		default:
			return 'bad-log-entry';
	}
}
const whatFails = {
	'bad-signed-time': 'no signed time vouches for the signature',
	'bad-certificate-timestamp': 'no certificate transparency log vouches for the certificate',
	'bad-certificate': 'the certificate is of no trusted authority, or was not valid when it signed',
	'unknown-key': 'the key is not known, or was not valid when it signed',
	'bad-signature': 'the signature is not that of the signed bytes',
	'bad-log-entry': 'no transparency log vouches for the signature',
};

;// CONCATENATED MODULE: ./packages/attestation/build/verify/verify-bundle.js










/**
 * A pure function: no clock, no network. The times are those that witnesses signed. Throws an AttestationError; what the
 * certificate and the statement say is for the policy to judge.
 */
function verifyBundle(bundle, { roots, instances, thresholds }) {
	const leaf = leafOf(bundle);
	const root = chooseRoot(leaf, roots, instances);
	const entity = toEntity(bundle);
	const least = thresholds ?? thresholds_thresholds[root.instance];
	verifyEntity(entity, root.material, least);
	checkWitnesses(entity, least);
	checkLogSigner(bundle, leaf);
	return {
		instance: root.instance,
		claims: readClaims(leaf),
		statement: parseStatement(bundle.content.dsseEnvelope),
		signedTimes: signedTimes(entity),
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-verifier.js


/** GitHub signs releases by its own instance, of public repositories too: no other root is looked at. */
function releaseVerifier(roots) {
	return (json) => verifyBundle(parseBundle(json), { roots, instances: ['github'] });
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/to-seconds.js
/** ISO 8601 in UTC; a timestamp authority tells no more. */
function toSeconds(time) {
	return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/why-failed.js

/** The first thing that is not as expected; undefined when there is none. */
function whyFailed(checks) {
	const failed = checks.find(({ outcome }) => outcome === 'fail');
	if (failed === undefined)
		return undefined;
	const { id, expected = '', actual } = failed;
	return `${id}: expected ${quoted(expected)}, found ${quoted(actual)}`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-attester.js





/** `roots` is called when there is an attestation to verify. */
function releaseAttester(api, roots) {
	return async (repository, object) => {
		const found = await findReleaseAttestations({ api, repository, object });
		const known = found.bundles.length === 0 ? none : await roots();
		return toAnswer(found, object, releaseVerifier(known));
	};
}
const none = { byInstance: new Map(), warnings: [] };
/** What was read and verified stands, whatever else could not be read. */
function toAnswer({ bundles, unread }, object, verify) {
	const expected = { ...anything, object };
	const judged = bundles.map(({ json }) => judgeRelease(json, expected, verify));
	const releases = judged.flatMap(toReleases);
	const [first] = unread;
	if (releases.length === 0 && first !== undefined)
		return toUnknown(first);
	return {
		kind: 'known',
		value: { releases, refused: judged.flatMap((one) => whyRefused(one) ?? []) },
	};
}
/** Which repository, tag and assets it is of, is for the ladder to compare. */
const anything = {
	repository: undefined,
	repositoryId: undefined,
	tag: undefined,
	releaseId: undefined,
	assets: undefined,
};
function whyRefused(judged) {
	return judged.kind === 'refused' ? judged.error.message : whyFailed(judged.checks);
}
function toReleases(judged) {
	if (judged.kind !== 'signed' || whyRefused(judged) !== undefined)
		return [];
	const { repository, repositoryId, tag, object } = judged.claims;
	return [{ repository, repositoryId, tag, object, signedAt: toSeconds(judged.signedAt) }];
}
function toUnknown({ reason, message }) {
	return { kind: 'unknown', reason, message };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/guard-error.js
/** Something the user can act on; thrown, and caught once at the edge. */
class GuardError extends Error {
	code;
	/** Each bundle of the command line has a class of its own: what one throws, another catches. */
	static [Symbol.hasInstance](value) {
		return value instanceof Error && value.name === 'GuardError';
	}
	constructor(code, message, options) {
		super(message, options);
		this.name = 'GuardError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/instance/instance.js
/** Who signs certificates and witnesses them: sigstore.dev, GitHub's own Sigstore, or one that the user names. */
const instances = ['public-good', 'github', 'custom'];

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/attestation/build/file/read-bounded.js



/** All of a file that the user has named, which must be no pipe and no device, and not larger than it may be. */
async function readBounded(file) {
	const handle = await openFile(file);
	try {
		const stats = await handle.stat();
		if (!stats.isFile())
			throw read_bounded_refused(file, 'it is no regular file');
		return await read_bounded_readAll(handle, file);
	}
	finally {
		await handle.close();
	}
}
async function openFile({ path, purpose }) {
	try {
		// A pipe would wait for somebody who writes into it.
		return await (0,promises_namespaceObject.open)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
	}
	catch (cause) {
		throw new GuardError('path-not-found', `cannot read ${purpose} ${quoted(path)}${read_bounded_codeOf(cause)}; check the path, and that it may be read`, { cause });
	}
}
function read_bounded_codeOf(cause) {
	const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause;
	return isCoded ? ` (${cause.code})` : '';
}
/** One byte more than allowed is asked for, since a file can grow after its size was looked at. */
async function read_bounded_readAll(handle, file) {
	const chunks = [];
	const stream = handle.createReadStream({ autoClose: false, end: file.maxBytes });
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		chunks.push(bytes);
		size += bytes.length;
	}
	if (size > file.maxBytes)
		throw read_bounded_refused(file, `it is larger than ${file.maxBytes} bytes`);
	return Buffer.concat(chunks);
}
function read_bounded_refused({ path, purpose }, why) {
	return new GuardError('bad-input', `cannot use ${quoted(path)} as ${purpose}: ${why}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/age-warning.js

const maxMonths = 5;
/**
 * GitHub replaces its authorities about twice a year, and an older root refuses what the newest ones sign. Public-good
 * keeps its own for years.
 */
function ageWarning(root, now) {
	const since = new Date(now);
	since.setUTCMonth(since.getUTCMonth() - maxMonths);
	if (root.instance !== 'github' || root.newest >= since) {
		return undefined;
	}
	const newest = root.newest.toISOString().slice(0, 10);
	return `the newest entry of the trusted root ${quoted(root.source)} of the instance "github" is of ${newest}, more than ${maxMonths} months ago: where newer attestations are refused, give the output of "gh attestation trusted-root" as the trusted root`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/github-root.json
const github_root_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"https://github.com/sigstore/sigstore-rust/blob/948c31788666372867657203618d84848443eb7d/crates/sigstore-trust-root/src/trusted_root_github.json","sha256":"484cdfe1a7c65479c5ba2a22193d1be90f0020db1997de696ab207434c62fbb7","date":"2026-06-29","comment":"TUF target \\"trusted_root.json\\" of https://tuf-repo.github.com, targets version 10; sha256 is of the target\'s bytes","root":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","certificateAuthorities":[{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUW3TJVeOvr+NSvJXdOw8nEEn7HhQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTIzMDkxMjE0MDY1NFoXDTI0MDkxMTE0MDY1NFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsosodObhuHG6Pr5vp5y+pmnKawS1h2hwv3r3hBwqh3ZHJAw64mhDnDs9fw4jKkZEBYRSVyOHyZppz4day8hgpTIDwdj44Oan4RDb+wmj04jfhVLjLsQ4Q/X4K/ynRgNXo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUm0vkDkQZ29hutYdayJobIRmf/iMwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIwIBl93E7vkWTvdeIm1WSIM4qNsj0ApE8LCj3k1vrY5x6/7yhAZs7QlO3/FBCoEeaZAjEAlJcNr37uZq9BYHODHBeO/gP+6EfbzsNaLV22ASBlhF/a9y83ESLuqCNN7IxGxmWT"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2023-10-27T16:30:00Z","end":"2024-05-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKzCCAbCgAwIBAgIUOpyw2HaZefsj/4SPXutGof8E2CkwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEJNJWvW8fckfk/oQmh+qCeIlFXl9YLEkKSjZCgcVB92Fi1HQnvmpCiyqpvP91SmT1/G6QbrmTGV7MmIQlDnBWHNUT+jwZ3elGu/yfr/v8U0uhZTIli/BMj5Y4ICHK/j4do3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUD0fF3cs+ldPyiWohHJ3JmO91V7gwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAO7BRC9i7oGUHjjlcHU/bfqk2NLy7t6wm3K5W+jBLFbAj6sVjYcY+rrYhop/OjclbQIxALafBKLPIPjoCI29BUHwLBFP6e92ZlyaoFtoqccceXAevRaDjXFvb5+M7wnD6AuAJw=="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-05-13T00:00:00Z","end":"2024-10-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKzCCAbCgAwIBAgIUQeyd9UH06yZ63pDuqjgUZ58CnpMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MTAwMzEyMDAwMFoXDTI1MTAwMzEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwvbET2w+j9j9j50iTInH1gb9GSXkpsCvWz5orX1zgme+/Qh/5gMkpfmgfOSLV2ZRgT1hzujYmnKQvP2mCxYnbwQELAkAf+VhEY/7Uw3zZvguGQSdF1cxzRHiMTOha5eFo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUMib9z4ZYBcQANTVvVCa3KoTGbBUwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAPIU/zlJiJrxn6oTWNdEAD/YBSnhyxcvpq1D2DzFy8E8hbkEfMZPErYL7HyoL/BkdwIxAN9KDEKyktEUBrfHehfcLAzI2kERJx+8DSslXswOIbLaeqYfWsmrQAt5C0X/nOWxXA=="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-10-07T00:00:00Z","end":"2025-06-19T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKTCCAbCgAwIBAgIUU7Y2PESb8FK88XCRQvI2rKDB5skwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEevMuOTGccTTXLu65xinRJP4gxkOemyAPCmUXEvhXKtLd+aDgN87PI0QxutOmPuQD2dLZVfxQmt5lvwJpUDIVYkKpH3mDxYbF6MJPMbq+A/EhkMaOS2+mcJRJdY2uam0Vo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU8tE1L3b7FV3qJKzSqy1w97vPt6AwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDZwAwZAIwSIsnfcDIvp+9SGBe9Es4xLDgZ6/B3wtODu+jtNUznQFPw1/WHa3iBMp3vYPkIqZDAjBBD4AKu166Hg7tDd5E8ckSCNNDkXD0Q7Xdl4yujgqv0goVMeOgRA1pKDGszhunjAQ="},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-05-27T00:00:00Z","end":"2025-12-09T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUNansGfOzaol+jXgh/wsz0X36zTMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE24Un0srydTqXkWtrVrNdgPRNa1cCZqBRpFImYqItuVs/mszkn+RSlwcMzg/LwphU84qwA8Xv2z8ZaIETHspoQgMO4dP5zhJ5W8M+9crL1kR4Co2vS3TJZF9Qpsg+HiTro3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUGO6KtZB8c9gbXS2uNF3tXCtFNhEwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIxALmOdTRy/SiOc+QSf+eAPz24xWGhMryvNpyNvBZDeyqthC9KaMKmX+kHwJ0A6/bTXQIwE1mPbkH6tBXuWxlR/2Bj7UZ3MADlHSYGQUjpHMdQqJk17UVBywad5U6uA/f0pFdU"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-11-13T00:00:00Z","end":"2026-07-13T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"fulcio.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICKjCCAbCgAwIBAgIUCZdc6761A2K2ny11d+8tvDIlBuAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8K+awztD1Q48OQsI2PzffEwHJxdHoKneYSSRgnG6VCk0RlZWeVHM7EwpsDMgMMz98IrRqVBAjxSt7fs39rz6NUKG3T26Khv0gmzuJ1xG0j0BmK0j0kkfRvzYpQKv108to3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUgeNOwb9e7ggupu+PZL6nr0Wgm88wHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIweEGv0C3qXaA2+oPahLsBzRA2C5+oWNE5Jq1Qpqrn0QeDCSY5eCKzwFjVa5eICks5AjEAsifahLxtAiHc0I2SWHYX3s3sfOLPArgK6oBM0hKbIMCOokEUhss67N06KOuV2rqQ"},{"rawBytes":"MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2026-06-12T00:00:00Z"}}],"timestampAuthorities":[{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICHDCCAaGgAwIBAgIUNDVlmtZuvoujn4KwiC/oxIr8hxAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTIzMDgzMTEyMDAwMFoXDTI0MDgzMDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEV/zJhNTdu0Fa9hGCUih/JvqEoE81tEWrAVwUXXhdRgIY9hIFErLhNo6sSOpV9d7Zuy0KWMHhcimCUr41a1732ByVRy3f+Z4QhqpsgFMh5b5J90HJLK7HOyUZjehAnvSno3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUGwE6T5ZIh6lY9wP6vt42UHyVMewwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaQAwZgIxAJo48LtrSsn0UmLtqGiUKg2EUvso+aDN5EyjpvMmobZ/Oq9zjnR7Of369hoABW4/1gIxANg5ZW4FqijhsXnA3md6jM9yLrLCI9QL+KnuZnXq6WgAcNQaAN7PNNjVDKV3iJEklw=="},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2023-10-27T16:30:00Z","end":"2024-05-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUPPgn6ner1PU/75CQ+62fdBuazaAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEA0pG1mAC4qafk1JJuOoIvhnMME9XmBDxjGFreDLnyzaexIzRw+UHUFy8C2gE6Me+0tIGQt4Ftbu66NGmfvBkR6boPMYQSU2O5X5ykZBm/9LR/Aqz0lgmBy/OlXvTJjglo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUDa4GVhd97Z2V8kiVl9DB0kC53CMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwEQHd++b7IBAAuqT2/1i/wXf1WM2XrkFF6qd1c3kFcBVvdLQyJ5KoyNUHnfCCVJROAjEA+FoASOEcARlU6RqVcif9JthHwzh6nNwz0AfAHvO8xantN/7HjiLmFrFEGR/g0kN/"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-05-13T00:00:00Z","end":"2024-10-25T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUH7swiMTn+svhcDh80OeZccDTj7AwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MTAwNDEyMDAwMFoXDTI1MTAwNDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEM7jdYNBTeD6hjym2/y73b50u2AFQsf8305Sr1NleOqamH9aWt6obhJQH3NoNUw9iFzHcDvafYWQFMu7SmOxS5n3aqwwfR8oJxKnEl36uCmGB+8TXS3B76SVTHEhG5rzOo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUQvz9YbWX3S6a+jruBkhRBiE2RCkwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxAI4dhu5iyx/g+z1vKAAWvHtebl1ZwsC+Vwgjm6Ttlq5yLNHHvYEnJ/h15Qv2IuXvdgIwZ8H/iy4lXsFJdFYSsB1/zavl24EgxSzxK/pCpihXMetYYDA/lX3xMyquisMx45rN"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2024-10-07T00:00:00Z","end":"2025-06-19T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUaaAaeAO3NzYXR/muq5YMnGY34IUwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEAjyAb+jWITMjkgbjWC02N05Zf5/kPs73ICf5/8lHSyHnoqqItP2z3fkMpWiRpelX8eIjzCjZ0Zht+DpGxtJUNh5jMa+fFv2qoDLGbnQ17DXKXCr9nWHF4vCMflHZK5JHo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUyvAcv8s1s37A/IWZAwdEptzjfWIwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwMnoHA4qDtR3eRohUIhvHGG70xT9XMfEnuj0kRvi9wu9VumL4pXqz1ktJgTBm6DrYAjEA5SYnRfUm2yAYmGEkJr9RvSCV9O7X+fL8KqfM4TOPrXJLMERQjhRXbWZ4DjxvifnF"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-05-27T00:00:00Z","end":"2025-12-09T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUHiljSG9Nx/Qf/gPpl7V1kyRh/jYwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEG1ZUJgbtNpInC7jR9hi4OMWK5yF5VeRpmCs6ADS5lx23MEHo3ek32O123e3YwH+J3F9Vbpd7ePQHnpdc6tsBcQ/y/NPw2Vf+VwMI/E35C5/3Y9A5kRXq9CFXC1bU6Fj6o3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUXa9JaNrcN+1Je5aHEemVnH2XXtMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwJyVOay8lriDg4Up0VFWc/o19mzuQeoEItzM2dG50eXF4KbPo9zfdviS3D6StPFRGAjEA5IHCXJ8qP8CsAsQmT3IPimUTAvDNJZI4GFIxs+od/R/EUHGu4NxuwPX3A1ZnJP7z"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2025-11-13T00:00:00Z","end":"2026-07-13T00:00:00Z"}},{"subject":{"organization":"GitHub, Inc.","commonName":"Internal Services Root"},"uri":"timestamp.githubapp.com","certChain":{"certificates":[{"rawBytes":"MIICGzCCAaGgAwIBAgIUFzPb1un+DvofqFPzAXiB5slHM1IwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAETpok7Tndv57l0YnFjKL+VpcusM8A2xgbTdV353wW8IynvsLTGAjF1BNS4x80TDKHbXxN3jSoSId1u1c3sCWpuEqHB1bbBqCfrlslNn6hyWzhwtiqRLE4LM0T+RPclKQCo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUu/GnSzNLJ4IjG9elW5L5a/W61JMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxANGz5WZBgyZqGnuhr0gDhUW2s4ZXkJ1CMUaFzynjsQ0/8WZghN7Jh04vmT4Vl8y9zgIwJeBHIZNDZtjzDQB0UC+7im4snua3zsBrRbsEtWnqQhDzyT580H/uF4EVQN2kUUtZ"},{"rawBytes":"MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"},{"rawBytes":"MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="}]},"validFor":{"start":"2026-06-12T00:00:00Z"}}]}}');
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __nccwpck_require__(9654);
;// CONCATENATED MODULE: ./packages/attestation/build/roots/check-validity.js
/**
 * Why a period is none. The library takes an absent start for "since ever", so that a key without one would vouch for
 * times when it was not in use yet.
 */
function checkValidity(period) {
	const { start, end } = period ?? {};
	if (start === undefined || Number.isNaN(start.getTime())) {
		return 'does not say since when it is valid';
	}
	if (end !== undefined && !(end > start)) {
		return 'is valid until a time before it begins';
	}
	return undefined;
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/check-authority.js


/** Why a certificate or timestamp authority of a root is broken: its chain leads from what signs to what signs itself. */
function checkAuthority(authority) {
	const chain = authority.certChain?.certificates ?? [];
	if (chain.length === 0) {
		return 'has no certificate';
	}
	try {
		const certificates = chain.map(({ rawBytes }) => new external_node_crypto_namespaceObject.X509Certificate(rawBytes));
		return checkValidity(authority.validFor) ?? (isChain(certificates) ? undefined : noChain);
	}
	catch {
		return 'has a certificate that cannot be read';
	}
}
const noChain = 'has certificates of which one did not sign the one before it';
function isChain(certificates) {
	return certificates.every((certificate, index) => {
		const issuer = certificates[index + 1];
		return issuer === undefined || isSignedBy(certificate, issuer);
	});
}
/** The chains of one root end in the same certificates. */
const known = new Map();
function isSignedBy(certificate, issuer) {
	const pair = `${certificate.fingerprint256} ${issuer.fingerprint256}`;
	const before = known.get(pair);
	if (before !== undefined) {
		return before;
	}
	const signed = certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
	known.set(pair, signed);
	return signed;
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/check-log.js


/** Why a transparency log of a root is broken. */
function checkLog({ baseUrl, publicKey, logId, checkpointKeyId, }) {
	const key = spkiOf(publicKey?.rawBytes);
	if (key === undefined) {
		return 'has no key that can be read';
	}
	const identifier = (checkpointKeyId ?? logId)?.keyId;
	if (!check_log_identifiersOf(baseUrl, key).some((known) => identifier?.equals(known))) {
		return 'has an identifier that is not that of its key';
	}
	return checkValidity(publicKey?.validFor);
}
/** RSA keys of older logs are PKCS #1, and are known by the hash of the other form all the same. */
function spkiOf(bytes) {
	for (const type of ['spki', 'pkcs1']) {
		try {
			const key = (0,external_node_crypto_namespaceObject.createPublicKey)({ key: bytes ?? Buffer.alloc(0), format: 'der', type });
			return key.export({ format: 'der', type: 'spki' });
		}
		catch { }
	}
	return undefined;
}
/**
 * The hash of the key (RFC 6962, 3.2), or of the checkpoint's origin and an Ed25519 key
 * (https://github.com/C2SP/C2SP/blob/main/signed-note.md), which Rekor v2 uses.
 */
function check_log_identifiersOf(baseUrl, key) {
	const origin = URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
	const note = Buffer.concat([Buffer.from(`${origin}\n`), Buffer.from([1]), key.subarray(-32)]);
	return [sha256(key), sha256(note)];
}
function sha256(bytes) {
	return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/refused-root.js


/** Why a trusted root is not used; `source` is its address or path. */
function refusedRoot(source, why, cause) {
	return new AttestationError('unreadable-root', `cannot use the trusted root ${quoted(source)}: ${why}`, { cause });
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/trusted-certificate.js

/**
 * A certificate of a root, of which the library asks the same for every bundle: it compares all pairs by encoding both,
 * and verifies the authorities' own signatures each time. That is half of what a bundle costs.
 */
class TrustedCertificate extends core_dist.X509Certificate {
	/** What does not change by itself: whether the issuer, or the own key, has signed this. */
	#verified = new WeakMap();
	verify(issuer = this) {
		const known = this.#verified.get(issuer);
		if (known !== undefined) {
			return known;
		}
		const verified = super.verify(issuer);
		this.#verified.set(issuer, verified);
		return verified;
	}
	/** The same certificate has the same signature, which needs no encoding. */
	equals(other) {
		return (this === other || (this.signatureValue.equals(other.signatureValue) && super.equals(other)));
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/parse-root.js






const parse_root_mediaTypes = new Set([
	'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
	'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
	'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
/** More than any instance has, so that a file cannot make us verify without end. */
const maxParts = 200;
/** A trusted root, refused when anything in it is broken: half a root would make good bundles look forged. */
function parseRoot(json, source) {
	const root = parse_root_decoded(json, source);
	if (!parse_root_mediaTypes.has(root.mediaType)) {
		throw refusedRoot(source, 'its "mediaType" is not that of a trusted root');
	}
	if (root.certificateAuthorities.length === 0) {
		throw refusedRoot(source, 'it has no certificate authority');
	}
	const why = broken(root);
	if (why !== undefined) {
		throw refusedRoot(source, why);
	}
	try {
		return { root, material: toMaterial(root) };
	}
	catch (cause) {
		throw refusedRoot(source, 'one of its keys or certificates cannot be read', cause);
	}
}
function parse_root_decoded(json, source) {
	try {
		return protobuf_specs_dist.TrustedRoot.fromJSON(json);
	}
	catch (cause) {
		throw refusedRoot(source, 'it is malformed', cause);
	}
}
/** The first part that is broken. */
function broken(root) {
	const parts = [
		['tlogs', root.tlogs.map((log) => () => checkLog(log))],
		['ctlogs', root.ctlogs.map((log) => () => checkLog(log))],
		['certificateAuthorities', root.certificateAuthorities.map((ca) => () => checkAuthority(ca))],
		['timestampAuthorities', root.timestampAuthorities.map((ca) => () => checkAuthority(ca))],
	];
	for (const [name, checks] of parts) {
		if (checks.length > maxParts) {
			return `it has more than ${maxParts} ${name}`;
		}
		for (const [index, check] of checks.entries()) {
			const why = check();
			if (why !== undefined) {
				return `its ${name}[${index}] ${why}`;
			}
		}
	}
	return undefined;
}
function toMaterial(root) {
	const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
	return {
		...material,
		certificateAuthorities: material.certificateAuthorities.map(toAuthority),
		timestampAuthorities: material.timestampAuthorities.map(toAuthority),
	};
}
function toAuthority({ certChain, validFor }) {
	return { certChain: certChain.map(({ root }) => new TrustedCertificate(root)), validFor };
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/load-root.js



/** A root, and whose: the instance that the caller names, or the one of the organisation in its authorities' names. */
function loadRoot(json, source, instance) {
	const parsed = parseRoot(json, source);
	return {
		instance: instance ?? instanceFrom(parsed),
		source,
		organization: undefined,
		isRead: true,
		material: parsed.material,
		newest: newestOf(parsed.root),
	};
}
function instanceFrom({ material }) {
	const found = new Set(material.certificateAuthorities.map(({ certChain: [first] }) => instanceOf(first && organizationOf(first.subject))));
	const [instance] = found;
	return found.size === 1 && instance !== undefined ? instance : 'custom';
}
function newestOf(root) {
	const starts = [
		...[...root.tlogs, ...root.ctlogs].map((log) => log.publicKey?.validFor?.start),
		...[...root.certificateAuthorities, ...root.timestampAuthorities].map((authority) => authority.validFor?.start),
	];
	return new Date(Math.max(...starts.map((start) => start?.getTime() ?? 0)));
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/public-good-root.json
const public_good_root_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"https://github.com/sigstore/root-signing/blob/60cf2ce8b2e45d600dc17c4421e8c751e75772be/targets/trusted_root.json","sha256":"6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66","date":"2026-08-21","comment":"TUF target \\"trusted_root.json\\" of https://tuf-repo-cdn.sigstore.dev, unchanged since 2025-09-22; sha256 is of the target\'s bytes","root":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
;// CONCATENATED MODULE: ./packages/attestation/build/roots/embedded-root.js



/** The root that ships with the product. There is none for an instance of the user's own. */
function embeddedRoot(instance) {
	switch (instance) {
		case 'public-good':
			return readLater({ ...public_good_root_namespaceObject, instance, organization: 'sigstore.dev' });
		case 'github':
			return readLater({ ...github_root_namespaceObject, instance, organization: 'GitHub, Inc.' });
		case 'custom':
			return undefined;
	}
}
/** Checking the keys and chains of a root takes longer than a bundle, and most bundles are of one instance. */
function readLater({ instance, source, organization, root }) {
	let loaded;
	const read = () => {
		loaded ??= loadRoot(root, source, instance);
		return loaded;
	};
	return {
		instance,
		source,
		organization,
		get isRead() {
			return loaded !== undefined;
		},
		get material() {
			return read().material;
		},
		get newest() {
			return read().newest;
		},
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/roots-in-text.js

const maxCharacters = 4 * 1024 * 1024;
/** One root as JSON, or one on each line as `gh attestation trusted-root` prints them. */
function rootsInText(text, path) {
	if (text.length > maxCharacters) {
		throw refusedRoot(path, `it has more than ${maxCharacters} characters`);
	}
	const whole = roots_in_text_parsed(text);
	if (whole !== undefined) {
		return [whole];
	}
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const roots = lines.map(roots_in_text_parsed).filter((json) => json !== undefined);
	if (roots.length === 0 || roots.length < lines.length) {
		throw refusedRoot(path, 'it is neither JSON nor JSON lines');
	}
	return roots;
}
function roots_in_text_parsed(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/load-roots.js






/** The roots of a run. With a file nothing else is trusted: an own Sigstore means not the public one too. */
function loadRoots({ instances: wanted = instances, file, now, }) {
	const roots = file === undefined ? embeddedRoots(wanted) : rootsOfFile(file);
	return {
		byInstance: new Map(roots.map((root) => [root.instance, root])),
		get warnings() {
			return roots.flatMap((root) => (root.isRead ? (ageWarning(root, now) ?? []) : []));
		},
	};
}
function embeddedRoots(wanted) {
	const roots = wanted.map(embeddedRoot).filter((root) => root !== undefined);
	const [only] = roots.length === 1 ? roots : [];
	// There is no other that might be looked into instead, and its age can be told at once.
	void only?.material;
	return roots;
}
function rootsOfFile({ path, text, instance }) {
	const texts = rootsInText(text, path);
	// Of several, as `gh attestation trusted-root` prints, the names tell which is whose.
	const owner = texts.length === 1 ? instance : undefined;
	const roots = texts.map((json) => loadRoot(json, path, owner));
	const twice = roots.find((root, index) => roots.slice(0, index).some((other) => other.instance === root.instance));
	if (twice !== undefined) {
		throw refusedRoot(path, `it has two roots of the instance "${twice.instance}"`);
	}
	return roots;
}

;// CONCATENATED MODULE: ./packages/attestation/build/roots/read-roots.js



/** The roots of a run, from the user's file where one is named. */
async function readRoots({ instances, file, now }) {
	if (file === undefined)
		return loadRoots({ instances, now });
	const path = (0,external_node_path_namespaceObject.resolve)(file);
	const bytes = await readBounded({ path, purpose: 'the trusted root', maxBytes: mostBytes });
	// One that is for a single instance may bear any name; for several the names in it tell which is whose.
	const [instance] = instances.length === 1 ? instances : [];
	return loadRoots({
		instances,
		file: { path: file, text: bytes.toString('utf8'), instance },
		now,
	});
}
/** GitHub's has 32 kB. */
const mostBytes = 4 * 2 ** 20;

;// CONCATENATED MODULE: ./packages/attestation/build/release/release-roots.js




/** The roots that `releaseVerifier` takes GitHub's from. Throws GuardError for a file that cannot be used. */
async function releaseRoots({ file, now }) {
	if (file === undefined)
		return readRoots({ instances: ['github'], file, now });
	try {
		return await readRoots({ instances: instances, file, now });
	}
	catch (cause) {
		if (!(cause instanceof AttestationError))
			throw cause;
		throw new GuardError('bad-input', cause.message, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/release/open-attester.js


/** What verifies attestations of releases in a run; most runs need no root at all, and read none. */
function openAttester({ file, onWarning }) {
	let loaded;
	const load = async () => {
		const roots = await releaseRoots({ file, now: new Date() });
		for (const warning of roots.warnings)
			onWarning(warning);
		return roots;
	};
	const roots = () => {
		loaded ??= load();
		return loaded;
	};
	return {
		attester: (api) => releaseAttester(api, roots),
		ready: async () => {
			if (file !== undefined)
				await roots();
		},
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/object-cache.js

/** Each file holds exactly the bytes that the id is the hash of: `type size NUL bytes`. */
function objectCache(folder) {
	return {
		read(id) {
			const entry = folder.read(id);
			return entry === undefined || hash(id, entry) !== id ? undefined : parseEntry(entry);
		},
		write(id, { type, bytes }) {
			folder.write(id, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]));
		},
	};
}
function hash(id, entry) {
	return (0,external_node_crypto_namespaceObject.createHash)(id.length === 40 ? 'sha1' : 'sha256')
		.update(entry)
		.digest('hex');
}
function parseEntry(entry) {
	const end = entry.indexOf(0);
	const [, name, size] = /^(\w+) (\d+)$/.exec(entry.toString('latin1', 0, end)) ?? [];
	const type = types.find((one) => one === name);
	const bytes = entry.subarray(end + 1);
	return type === undefined || Number(size) !== bytes.length ? undefined : { type, bytes };
}
const types = ['commit', 'tree', 'blob', 'tag'];

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/size-on-disk.js
/** Most file systems give out blocks of 4 KiB, and most entries are smaller. */
function sizeOnDisk(bytes) {
	return Math.ceil(bytes / block) * block;
}
const block = 4096;

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/make-room.js



/** Removes the oldest files of a folder until they are under `maxBytes`; gives what is left. */
function makeRoom(path, maxBytes) {
	const files = (0,external_node_fs_namespaceObject.readdirSync)(path).flatMap((name) => toFile((0,external_node_path_namespaceObject.join)(path, name)));
	let used = files.reduce((sum, { size }) => sum + size, 0);
	if (used <= maxBytes)
		return used;
	for (const file of files.toSorted((a, b) => a.time - b.time)) {
		if (used <= maxBytes * kept)
			break;
		(0,external_node_fs_namespaceObject.rmSync)(file.path, { force: true });
		used -= file.size;
	}
	return used;
}
/** So that not each new file costs another look at all. */
const kept = 0.75;
/** Half-written files of processes that died are files like others: they grow old. */
function toFile(path) {
	const stats = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
	if (stats?.isFile() !== true)
		return [];
	return [{ path, size: sizeOnDisk(stats.size), time: stats.mtimeMs }];
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/read-regular-file.js

/** The bytes of a file; undefined for everything else: links, pipes, folders, files that are too large or cannot be read. */
function readRegularFile(path, maxBytes) {
	try {
		const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
		try {
			const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
			return stats.isFile() && stats.size <= maxBytes ? (0,external_node_fs_namespaceObject.readFileSync)(file) : undefined;
		}
		finally {
			(0,external_node_fs_namespaceObject.closeSync)(file);
		}
	}
	catch {
		return undefined;
	}
}
/** A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag. */
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/cache-shard.js






/**
 * One folder of the cache. It is looked at only when something is written to it, so that bounding the cache costs
 * nothing where nothing is new.
 */
class CacheShard {
	#path;
	#isFolder;
	/** Bytes in it, once they were counted; what other processes add meanwhile is counted by the next. */
	#used;
	constructor(path) {
		this.#path = path;
	}
	read(name) {
		this.#isFolder ??= isFolder(this.#path);
		return this.#isFolder ? readRegularFile((0,external_node_path_namespaceObject.join)(this.#path, name), cache_shard_maxBytes) : undefined;
	}
	/** Under another name first: a reader sees all of a file or none, and the last writer wins with the same bytes. */
	write(name, bytes) {
		if (bytes.length > cache_shard_maxBytes)
			return;
		this.#open();
		const temporary = (0,external_node_path_namespaceObject.join)(this.#path, `.tmp-${(0,external_node_crypto_namespaceObject.randomBytes)(8).toString('hex')}`);
		try {
			(0,external_node_fs_namespaceObject.writeFileSync)(temporary, bytes, { flag: 'wx', mode: 0o600 });
			(0,external_node_fs_namespaceObject.renameSync)(temporary, (0,external_node_path_namespaceObject.join)(this.#path, name));
		}
		catch (error) {
			(0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
			throw error;
		}
		this.#used = (this.#used ?? 0) + sizeOnDisk(bytes.length);
	}
	#open() {
		if (!isFolder(this.#path))
			(0,external_node_fs_namespaceObject.mkdirSync)(this.#path, { recursive: true, mode: 0o700 });
		if (!isFolder(this.#path))
			throw new Error('there is a file or a link where a folder must be');
		this.#isFolder = true;
		if (this.#used === undefined || this.#used > cache_shard_maxBytes)
			this.#used = makeRoom(this.#path, cache_shard_maxBytes);
	}
}
/** 256 MiB in all; the largest entries are files of 1 MiB. */
const cache_shard_maxBytes = 1024 * 1024 + 4096;
function isFolder(path) {
	return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/open-cache-folder.js



/**
 * A folder that many processes may use at once, each file in one of 256 folders by the first two digits of its name.
 * A folder that cannot be used, or where others may write, is told once, and nothing is kept then. `version` is the
 * layout; other layouts may stand beside it in the same folder.
 */
function openCacheFolder(path, warn, version = 'git-1') {
	const root = (0,external_node_path_namespaceObject.join)(path, version);
	const tell = (why) => warn(`cannot keep answers in "${path}": ${why}; they are asked for again in the next run`);
	const trouble = troubleWith(root, version);
	if (trouble === undefined)
		return toFolder(root, tell);
	tell(trouble);
	return undefined;
}
function troubleWith(root, version) {
	try {
		(0,external_node_fs_namespaceObject.mkdirSync)(root, { recursive: true, mode: 0o700 });
		(0,external_node_fs_namespaceObject.accessSync)(root, external_node_fs_namespaceObject.constants.R_OK | external_node_fs_namespaceObject.constants.W_OK | external_node_fs_namespaceObject.constants.X_OK);
		const stats = (0,external_node_fs_namespaceObject.lstatSync)(root);
		if (!stats.isDirectory())
			return `"${version}" in it is not a folder`;
		const isOthers = process.getuid !== undefined && process.getuid() !== stats.uid;
		const isOpen = process.platform !== 'win32' && (stats.mode & 0o022) !== 0;
		return isOthers || isOpen ? 'other users may write there' : undefined;
	}
	catch (error) {
		return open_cache_folder_codeOf(error);
	}
}
/** `EACCES`, `EROFS`, `ENOSPC`: the path is in the message already. */
function open_cache_folder_codeOf(error) {
	if (typeof error !== 'object' || error === null)
		return `${error}`;
	if ('code' in error)
		return `${error.code}`;
	return 'message' in error ? `${error.message}` : `${error}`;
}
function toFolder(root, tell) {
	const shards = new Map();
	const shardOf = (name) => {
		const prefix = name.slice(0, 2);
		const shard = shards.get(prefix) ?? new CacheShard((0,external_node_path_namespaceObject.join)(root, prefix));
		shards.set(prefix, shard);
		return shard;
	};
	let isFull = false;
	return {
		read: (name) => shardOf(name).read(name.slice(2)),
		write(name, bytes) {
			if (isFull)
				return;
			try {
				shardOf(name).write(name.slice(2), bytes);
			}
			catch (error) {
				isFull = true;
				tell(open_cache_folder_codeOf(error));
			}
		},
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/reached-facts.js

/**
 * A file for each fact, named by the hash of what it says, so that a damaged one is none. Unlike objects, facts prove
 * nothing by themselves: who may write to the folder may write any.
 */
function reachedFacts(folder, { url, ids }) {
	// Thousands of tips are said in one hash.
	const all = reached_facts_sha256([...ids].sort().join('\n'));
	const toEntry = (commit) => {
		const text = `${commit} is reached from ${all} in ${url}\n`;
		return { name: `${reached_facts_sha256(text)}.reached`, bytes: Buffer.from(text) };
	};
	return {
		has(commit) {
			const { name, bytes } = toEntry(commit);
			return folder.read(name)?.equals(bytes) === true;
		},
		add(commit) {
			const { name, bytes } = toEntry(commit);
			folder.write(name, bytes);
		},
	};
}
function reached_facts_sha256(text) {
	return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/remember-history.js

/**
 * Asks only about wants that were not reached from the very same haves before. Leaving those out changes nothing in
 * the answer: all that they lead to is reached as well. Tag objects are asked for each time, since the answer names
 * their commits.
 */
function rememberHistory(folder, readHistory) {
	return async (repository, { wants, haves }) => {
		const facts = reachedFacts(folder, { url: repository.url, ids: haves });
		const open = wants.filter((want) => !facts.has(want));
		if (open.length === 0)
			return { commits: new Map(), unknown: [], peeled: new Map() };
		const history = await readHistory(repository, { wants: open, haves });
		const unknown = new Set(history.unknown);
		for (const want of open)
			if (!unknown.has(want) && !history.commits.has(want) && !history.peeled.has(want))
				facts.add(want);
		return history;
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/known-objects.js
/**
 * Objects that somebody may ask for again, by their hash: in memory everything that came, on disk what was looked at.
 */
class KnownObjects {
	#cache;
	#objects = new Map();
	#kept = new Set();
	#bytes = 0;
	constructor(cache) {
		this.#cache = cache;
	}
	get(id) {
		const object = this.#objects.get(id);
		if (object === undefined)
			return this.#read(id);
		if (!this.#kept.has(id))
			this.#cache?.write(id, object);
		this.#kept.add(id);
		return object;
	}
	/** The oldest go when there are too many: they only cost another request. */
	add(id, object) {
		if (this.#objects.has(id))
			return;
		this.#objects.set(id, object);
		this.#bytes += object.bytes.length + overhead;
		for (const [oldest, { bytes }] of this.#objects) {
			if (this.#bytes <= known_objects_maxBytes)
				return;
			this.#objects.delete(oldest);
			this.#bytes -= bytes.length + overhead;
		}
	}
	#read(id) {
		const object = this.#cache?.read(id);
		if (object === undefined)
			return undefined;
		this.#kept.add(id);
		this.add(id, object);
		return object;
	}
}
const known_objects_maxBytes = 64 * 1024 * 1024;
/** What an object costs beside its bytes, roughly. */
const overhead = 300;

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/unreadable.js

/** What is wrong with the bytes of an answer; who asked says which repository's they are. */
function unreadable_unreadable(what, cause) {
	return new HttpError('unreadable', what, { cause });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/is-object-id.js
/**
 * gitprotocol-common, "obj-id": an object name in lower case hexadecimal; 40 digits in a sha1 repository, 64 in a
 * sha256 one. https://git-scm.com/docs/gitprotocol-common#_abnf_notation
 */
function isObjectId(text, format) {
	return (format === 'sha1' ? sha1 : is_object_id_sha256).test(text);
}
const sha1 = /^[0-9a-f]{40}$/;
const is_object_id_sha256 = /^[0-9a-f]{64}$/;

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/commit-time.js
/**
 * When the committer says that a commit was made, ISO 8601 in UTC: `committer Name <email> <seconds> <zone>`
 * (https://git-scm.com/docs/git-commit-tree#_commit_information). Attacker-controlled like the rest of the commit;
 * undefined where it is no time that a year of four digits has, or is 0, which tools write for none.
 */
function commitTime(bytes) {
	const length = Math.min(bytes.length, maxHead);
	const commit = Buffer.from(bytes.buffer, bytes.byteOffset, length);
	const end = commit.indexOf('\n\n');
	const head = commit.toString('latin1', 0, end === -1 ? length : end);
	const line = head.split('\n').find((one) => one.startsWith('committer '));
	// The last ">" is where git itself begins to read: a name can look like a time.
	const [, digits] = /> (\d{1,12}) [+-]\d+$/.exec(line ?? '') ?? [];
	const seconds = Number(digits ?? 0);
	if (seconds === 0 || seconds > last)
		return undefined;
	return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** Room for a thousand parents; signatures come behind the line. */
const maxHead = 64 * 1024;
const last = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/id-length.js
/** Bytes of an object id; its text has twice as many characters. */
function idLength(format) {
	return format === 'sha1' ? 20 : 32;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-id-line.js

/** A line `key id` of a commit or tag; undefined where another line stands. */
function readIdLine(bytes, { at, key, format }) {
	const start = at + key.length + 1;
	const end = start + idLength(format) * 2;
	const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', at, end + 1);
	const id = line.slice(key.length + 1, -1);
	if (line !== `${key} ${id}\n` || !/^[0-9a-f]+$/.test(id) || id.length !== end - start)
		return undefined;
	return { id, end: end + 1 };
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-commit.js


/** `tree <id>`, then a line `parent <id>` for each parent; what follows (people, dates, signatures) is nobody's here. */
function parseCommit(bytes, format) {
	const tree = readIdLine(bytes, { at: 0, key: 'tree', format });
	if (tree === undefined)
		throw unreadable_unreadable('a commit names no tree');
	const parents = [];
	let end = tree.end;
	for (;;) {
		const parent = readIdLine(bytes, { at: end, key: 'parent', format });
		if (parent === undefined)
			return { tree: tree.id, parents };
		parents.push(parent.id);
		end = parent.end;
	}
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-tag.js


/** `object <id>`, then `type <type>` of that object; it may be a tag again. */
function parseTag(bytes, format) {
	const object = readIdLine(bytes, { at: 0, key: 'object', format });
	if (object === undefined)
		throw unreadable_unreadable('a tag names no object');
	const rest = Buffer.from(bytes.subarray(object.end, object.end + 16)).toString('latin1');
	const type = parse_tag_types.find((one) => rest.startsWith(`type ${one}\n`));
	if (type === undefined)
		throw unreadable_unreadable('a tag names an object of an unknown type');
	return { object: object.id, type };
}
const parse_tag_types = ['commit', 'tree', 'blob', 'tag'];

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-tree.js


/**
 * The entries of a tree by name: `<mode in octal> <name> NUL <id>`, again and again. A name is bytes; it is the key
 * as latin1 text, so that different names never become one. A name twice is refused: git and GitHub would pick either.
 */
function parseTree(bytes, format) {
	const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const entries = new Map();
	for (let at = 0; at < tree.length;) {
		const { name, entry, end } = readEntry(tree, at, idLength(format));
		if (entries.has(name))
			throw unreadable_unreadable('a tree has a name twice');
		entries.set(name, entry);
		at = end;
	}
	return entries;
}
function readEntry(tree, at, idBytes) {
	const space = tree.indexOf(0x20, at);
	const nul = tree.indexOf(0, at);
	const end = nul + 1 + idBytes;
	if (space === -1 || nul === -1 || space > nul || end > tree.length)
		throw unreadable_unreadable('a tree has an entry that ends early');
	const mode = tree.toString('latin1', at, space);
	const name = tree.toString('latin1', space + 1, nul);
	const kind = kindOf(mode);
	if (kind === undefined || name === '' || name.includes('/'))
		throw unreadable_unreadable('a tree has an entry that git would not write');
	const entry = { kind, id: tree.toString('hex', nul + 1, end) };
	return { name, entry, end };
}
/** Of the mode's six octal digits the first two are the type, the rest permissions. Old versions of git padded them. */
function kindOf(mode) {
	const [, type] = /^0*([0-7]{1,2})[0-7]{4}$/.exec(mode) ?? [];
	return type === undefined ? undefined : kinds[type];
}
const kinds = {
	'4': 'folder',
	'10': 'file',
	'12': 'link',
	'16': 'submodule',
};

;// CONCATENATED MODULE: ./packages/git-wire/build/files/max-file-bytes.js
/** Of one file; a larger one is not what a runner reads as a workflow or an action. The audit of a tree has the same bound. */
const usual = 1024 * 1024;
/** No object is read that is larger. */
const most = 8 * usual;
/** Whoever reads more than workflows and actions says so. */
function maxFileBytes({ maxBytes = usual }) {
	return Math.min(maxBytes, most);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/to-tree-names.js
/** The names on the way to a path as trees have them: bytes, as latin1 text. Undefined for what no tree can hold. */
function toTreeNames(path) {
	if (path === '')
		return [];
	const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
	return names.some((name) => impossible.test(name)) ? undefined : names;
}
/** Whoever follows a path means other places by dots than a hostile tree that has them for names. */
const impossible = /^\.{0,2}$|\0/;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/find-path.js







/** Follows a path from its commit through the trees that are known. */
function findPath(objects, wanted) {
	const { commit, path } = wanted;
	const maxBytes = maxFileBytes(wanted);
	const names = toTreeNames(path);
	if (names === undefined)
		return { commit, path, kind: 'absent' };
	if (names.length > find_path_maxDepth)
		return { commit, path, kind: 'too-large' };
	const root = rootOf(objects, commit);
	if (root.kind === 'no-commit')
		return { commit, path, kind: 'no-commit' };
	if (root.kind === 'missing')
		return { ...root, remaining: names.length, maxBytes };
	const entry = descend(objects, root.id, names);
	if (entry.kind === 'missing')
		return { ...entry, maxBytes };
	const { committedAt } = root;
	const isRead = entry.kind === 'file' || (entry.kind === 'folder' && wanted.isListed === true);
	if (!isRead)
		return { commit, path, committedAt, kind: entry.kind };
	const type = entry.kind === 'file' ? 'blob' : 'tree';
	const object = objects.get(entry.id);
	if (object === undefined)
		return { kind: 'missing', id: entry.id, type, remaining: 0, maxBytes };
	return { commit, path, committedAt, ...contentOf(ofType(object, type), objects, maxBytes) };
}
function contentOf(object, { format }, maxBytes) {
	if (object.type === 'tree')
		return { kind: 'folder', names: toNames(entriesOf(object, format)) };
	const { bytes } = object;
	if (bytes.length > maxBytes)
		return { kind: 'too-large' };
	return { kind: 'file', bytes };
}
/** Those that are no text are left out: no path can name them. */
function toNames(entries) {
	const names = [...entries].map(([name, { kind }]) => {
		const text = Buffer.from(name, 'latin1').toString('utf8');
		return kind === 'folder' ? `${text}/` : text;
	});
	return names.filter((name) => !name.includes('\uFFFD')).sort();
}
/** As many as the walk through a tree of one's own goes down. */
const find_path_maxDepth = 64;
/** The tree of a commit, also where a tag object stands for the commit. */
function rootOf(objects, commit) {
	let id = commit;
	for (let depth = 0; depth < maxTags; depth += 1) {
		const object = objects.get(id);
		if (object === undefined)
			return { kind: 'missing', id, type: 'commit' };
		// Pins are text of others: a folder or a file may be what one names, and leads nowhere.
		if (object.type === 'tree' || object.type === 'blob')
			return { kind: 'no-commit' };
		if (object.type === 'commit') {
			const { tree } = parseCommit(object.bytes, objects.format);
			return { kind: 'tree', id: tree, committedAt: commitTime(object.bytes) };
		}
		id = parseTag(object.bytes, objects.format).object;
	}
	throw unreadable_unreadable(`"${commit}" is over ${maxTags} tags away from a commit`);
}
const maxTags = 10;
/** What stands behind `names`; a link or submodule on the way ends it, since what lies behind is not in this tree. */
function descend(objects, root, names) {
	let entry = { kind: 'folder', id: root };
	for (const [index, name] of names.entries()) {
		if (entry.kind === 'file')
			return { kind: 'absent' };
		if (entry.kind !== 'folder')
			return entry;
		const tree = objects.get(entry.id);
		const remaining = names.length - index;
		if (tree === undefined)
			return { kind: 'missing', id: entry.id, type: 'tree', remaining };
		const next = entriesOf(ofType(tree, 'tree'), objects.format).get(name);
		if (next === undefined)
			return { kind: 'absent' };
		entry = next;
	}
	return entry;
}
/** The same trees lead to many files. */
const find_path_parsed = new WeakMap();
function entriesOf(tree, format) {
	const known = find_path_parsed.get(tree);
	if (known !== undefined)
		return known;
	const entries = parseTree(tree.bytes, format);
	find_path_parsed.set(tree, entries);
	return entries;
}
function ofType(object, type) {
	if (object.type === type)
		return object;
	throw unreadable_unreadable(`a ${object.type} stands where a ${type} must be`);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/first-dialect.js
/**
 * The dialect to begin with. GitHub refuses `combine` and every `tree:N` but `tree:0`
 * (https://github.com/tianocore/edk2-edkrepo/issues/247); asking in vain would cost a request for each repository.
 */
function firstDialect(url) {
	return /^https:\/\/(?:[^/]+\.)?(?:github|ghe)\.com\//.test(url) ? 'blobless' : 'combined';
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/git-refusal.js

/**
 * A server that gave up and said why, in an `ERR` line or on side-band 3. Git's own says nothing at all when it does
 * not like an argument: it ends after the headers, and `reason` is undefined.
 */
class GitRefusal extends HttpError {
	reason;
	constructor(reason) {
		super(reason === undefined ? 'unreadable' : 'server', toMessage(reason));
		this.name = 'GitRefusal';
		this.reason = reason;
	}
}
function toMessage(reason) {
	return reason === undefined
		? 'the answer is empty, as from a server that does not speak git protocol version 2; it needs git 2.28 or newer'
		: `the server refused: "${reason}"`;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/refusal-of.js

/** The refusal behind an error of `UploadPack`, which tells it with the name of the repository. */
function refusalOf(error) {
	const cause = error instanceof Error ? error.cause : undefined;
	return cause instanceof GitRefusal ? cause : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/budget.js

/** Bytes that may still be unpacked; counted down by everything that takes memory. */
class Budget {
	#left;
	#largest;
	constructor(total, largest) {
		this.#left = total;
		this.#largest = largest;
	}
	/** Takes `size` bytes off, before there is memory for them. */
	spend(size) {
		if (size > this.#largest)
			throw new HttpError('too-large', `an object has ${size} bytes, over ${this.#largest}`);
		this.#left -= size;
		if (this.#left < 0)
			throw new HttpError('too-large', 'the objects of the pack are too large together');
	}
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./packages/git-wire/build/objects/inflate-member.js


/** Inflates the zlib stream at the start of `bytes`, which must give `size` bytes, neither more nor less. */
function inflateMember(bytes, size) {
	const { buffer, engine } = inflate(bytes, size);
	if (buffer.length !== size)
		throw unreadable_unreadable('the pack has an object of another size than it says');
	return { data: buffer, consumed: engine.bytesWritten };
}
/** `info` also returns the engine, which knows how much it has read. The chunk is the whole answer where that is small. */
function inflate(bytes, size) {
	const chunkSize = Math.min(Math.max(size + 1, 64), 64 * 1024);
	try {
		return parseInflated((0,external_node_zlib_.inflateSync)(bytes, { info: true, maxOutputLength: size + 1, chunkSize }));
	}
	catch (cause) {
		throw unreadable_unreadable('the pack has an object that cannot be inflated', cause);
	}
}
/** What `info` changes is documented (https://nodejs.org/api/zlib.html#class-options), but not in the types. */
function parseInflated(answer) {
	if ('engine' in answer && 'buffer' in answer && Buffer.isBuffer(answer.buffer)) {
		const { buffer, engine } = answer;
		if (typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
			const { bytesWritten } = engine;
			if (typeof bytesWritten === 'number')
				return { buffer, engine: { bytesWritten } };
		}
	}
	throw new TypeError('zlib gave no engine');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-varint.js

/** A number in groups of seven bits, the lowest first. More than six groups are 4 TB, and nobody's. */
function readVarint(bytes, start) {
	let value = 0;
	for (let index = 0; index < 6; index += 1) {
		const byte = bytes[start + index];
		if (byte === undefined)
			throw unreadable_unreadable('the pack ends within a size');
		value += (byte & 127) * 128 ** index;
		if (byte < 0x80)
			return { value, end: start + index + 1 };
	}
	throw unreadable_unreadable('the pack has a size of more than six bytes');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-entries.js




/**
 * Every entry of a pack: type and size in a varint, for a delta its base, then a zlib stream whose end nobody
 * announces (https://git-scm.com/docs/gitformat-pack#_pack_pack_files_have_the_following_format). Offsets count from
 * the first entry, since deltas name only distances.
 */
function readEntries(bytes, options) {
	const entries = [];
	let offset = 0;
	for (let index = 0; index < options.count; index += 1) {
		const { entry, end } = read_entries_readEntry(bytes, offset, options);
		entries.push(entry);
		offset = end;
	}
	if (offset !== bytes.length)
		throw unreadable_unreadable('the pack goes on behind its last object');
	return entries;
}
function read_entries_readEntry(bytes, offset, { format, budget }) {
	const head = readHead(bytes, offset);
	const { kind, base, end } = readBase(bytes, { ...head, offset, format });
	budget.spend(head.size);
	const member = inflateMember(bytes.subarray(end), head.size);
	const entry = { kind, base, offset, data: member.data };
	return { entry, end: end + member.consumed };
}
/** Four bits of the size, three of the type, then seven more of the size in each byte. */
function readHead(bytes, offset) {
	const first = bytes[offset];
	if (first === undefined)
		throw unreadable_unreadable('the pack ends before its last object');
	const type = (first >> 4) & 7;
	if (first < 0x80)
		return { type, size: first & 15, start: offset + 1 };
	const { value, end } = readVarint(bytes, offset + 1);
	return { type, size: (first & 15) + value * 16, start: end };
}
function readBase(bytes, { type, start, offset, format }) {
	const kind = objectTypes[type];
	if (kind !== undefined)
		return { kind, base: undefined, end: start };
	if (type === ofsDelta) {
		const { distance, end } = readDistance(bytes, start);
		return { kind: 'delta', base: offset - distance, end };
	}
	if (type !== refDelta)
		throw unreadable_unreadable(`the pack has an object of the unknown type ${type}`);
	const end = start + idLength(format);
	return { kind: 'delta', base: bytes.toString('hex', start, end), end };
}
const ofsDelta = 6;
const refDelta = 7;
const objectTypes = {
	1: 'commit',
	2: 'tree',
	3: 'blob',
	4: 'tag',
};
/** Big-endian groups of seven bits; each that goes on adds one, so that no distance has two spellings. */
function readDistance(bytes, start) {
	let value = -1;
	for (let end = start; end < start + 7; end += 1) {
		const byte = bytes[end];
		if (byte === undefined)
			break;
		value = (value + 1) * 128 + (byte & 127);
		if (byte < 0x80)
			return { distance: value, end: end + 1 };
	}
	throw unreadable_unreadable('the pack has a delta whose base is too far away');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/apply-delta.js


/**
 * The object that a delta makes of its base: the sizes of both in varints, then instructions, each of which copies
 * from the base or brings its own bytes (https://git-scm.com/docs/gitformat-pack#_deltified_representation).
 */
function applyDelta(base, delta, budget) {
	const from = readVarint(delta, 0);
	if (from.value !== base.length)
		throw unreadable_unreadable('the pack has a delta for another base');
	const to = readVarint(delta, from.end);
	budget.spend(to.value);
	const result = Buffer.alloc(to.value);
	let filled = 0;
	for (let at = to.end; at < delta.length;) {
		const { part, end } = readInstruction(base, delta, at);
		if (part.length > result.length - filled)
			throw unreadable_unreadable('the pack has a delta that makes more than it says');
		result.set(part, filled);
		filled += part.length;
		at = end;
	}
	if (filled !== result.length)
		throw unreadable_unreadable('the pack has a delta that makes less than it says');
	return result;
}
function readInstruction(base, delta, at) {
	const first = delta[at] ?? 0;
	if (first >= 0x80)
		return readCopy(base, delta, at);
	if (first === 0)
		throw unreadable_unreadable('the pack has a delta with a reserved instruction');
	const end = at + 1 + first;
	if (end > delta.length)
		throw unreadable_unreadable('the pack has a delta that ends early');
	return { part: delta.subarray(at + 1, end), end };
}
/** Seven bits say which bytes of offset and size follow; a size of zero stands for 64 KiB. */
function readCopy(base, delta, at) {
	const first = delta[at] ?? 0;
	let end = at + 1;
	let offset = 0;
	let size = 0;
	for (let bit = 0; bit < 7; bit += 1) {
		if ((first & (1 << bit)) === 0)
			continue;
		const byte = delta[end];
		if (byte === undefined)
			throw unreadable_unreadable('the pack has a delta that ends early');
		if (bit < 4)
			offset += byte * 256 ** bit;
		else
			size += byte * 256 ** (bit - 4);
		end += 1;
	}
	const length = size === 0 ? 0x10000 : size;
	if (offset + length > base.length)
		throw unreadable_unreadable('the pack has a delta that copies what its base does not have');
	return { part: base.subarray(offset, offset + length), end };
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/object-id.js

/** The hash of `type size NUL bytes`: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function objectId(format, { type, bytes }) {
	return (0,external_node_crypto_namespaceObject.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/resolve-entries.js



/**
 * The objects that the entries stand for. Each object that is known wakes the deltas that waited for it, so that
 * neither long chains nor circles can do harm: who is never woken has no base in this pack.
 */
function* resolveEntries(entries, { format, budget }) {
	const waiting = deltasByBase(entries);
	const ready = [];
	for (const { kind, data, offset } of entries)
		if (kind !== 'delta')
			ready.push({ type: kind, bytes: data, offset, depth: 0 });
	let count = 0;
	for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
		const id = objectId(format, next);
		count += 1;
		yield { id, type: next.type, bytes: next.bytes };
		for (const delta of woken(waiting, next.offset, id))
			ready.push(grown(next, delta, budget));
	}
	if (count < entries.length)
		throw unreadable_unreadable('the pack has a delta whose base is not in it');
}
function deltasByBase(entries) {
	const waiting = new Map();
	for (const entry of entries) {
		if (entry.base === undefined)
			continue;
		const others = waiting.get(entry.base);
		if (others === undefined)
			waiting.set(entry.base, [entry]);
		else
			others.push(entry);
	}
	return waiting;
}
/** Taken out, since the same object may stand in a pack twice. */
function* woken(waiting, offset, id) {
	for (const base of [offset, id]) {
		yield* waiting.get(base) ?? [];
		waiting.delete(base);
	}
}
/** git itself makes no longer chain: https://git-scm.com/docs/git-config#Documentation/git-config.txt-packdepth */
const resolve_entries_maxDepth = 4095;
function grown(base, { data, offset }, budget) {
	if (base.depth === resolve_entries_maxDepth)
		throw unreadable_unreadable(`the pack has over ${resolve_entries_maxDepth} deltas in a row`);
	return {
		type: base.type,
		bytes: applyDelta(base.bytes, data, budget),
		offset,
		depth: base.depth + 1,
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-pack.js







/**
 * The objects of a pack that is complete in itself, deltas resolved, in no order that means anything. Nothing comes
 * out before the checksum over the whole was right. Throws HttpError: too-large or unreadable.
 *
 * A pack (https://git-scm.com/docs/gitformat-pack) is `PACK`, a version, the count of its entries, the entries, and a
 * checksum over all of that.
 */
async function* readPack(stream, options) {
	const pack = await collect(stream, options.maxBytes);
	const body = checkedBody(pack, options.format);
	const count = entryCount(body, options.maxObjects);
	const budget = new Budget(options.maxBytes, options.maxObjectBytes);
	const entries = readEntries(body.subarray(headerLength), { ...options, count, budget });
	yield* resolveEntries(entries, { ...options, budget });
}
const headerLength = 12;
async function collect(stream, maxBytes) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > maxBytes)
			throw new HttpError('too-large', `the pack is over ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}
function checkedBody(pack, format) {
	const end = pack.length - idLength(format);
	if (end < headerLength)
		throw unreadable_unreadable('the pack ends before its checksum');
	const body = pack.subarray(0, end);
	if (!(0,external_node_crypto_namespaceObject.createHash)(format).update(body).digest().equals(pack.subarray(end)))
		throw unreadable_unreadable('the checksum of the pack is wrong');
	return body;
}
function entryCount(body, maxObjects) {
	if (body.toString('latin1', 0, 4) !== 'PACK')
		throw unreadable_unreadable('the pack has no header');
	const version = body.readUInt32BE(4);
	if (version !== 2 && version !== 3)
		throw unreadable_unreadable(`the pack is of the unknown version ${version}`);
	const count = body.readUInt32BE(8);
	if (count > maxObjects)
		throw new HttpError('too-large', `the pack has ${count} objects, over ${maxObjects}`);
	return count;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/to-pkt-line.js
/** A line of text as git sends it; `undefined` and `''` are not lines: use `flush` and `delimiter`. See pkt-line.ts. */
function toPktLine(text) {
	const length = Buffer.byteLength(text) + 5;
	return `${length.toString(16).padStart(4, '0')}${text}\n`;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/command-request.js

function toCommandRequest({ command, format, args }) {
	const lines = [
		toPktLine(`command=${command}`),
		format === 'sha1' ? '' : toPktLine(`object-format=${format}`),
		'0001',
		...args.map(toPktLine),
		'0000',
	];
	return Buffer.from(lines.join(''));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/fetch-request.js

function toFetchRequest(request) {
	const { format, wants, haves = [], filter, deepen, isDone } = request;
	const args = [
		'no-progress',
		'ofs-delta',
		...(filter === undefined ? [] : [`filter ${filter}`]),
		...(deepen === undefined ? [] : [`deepen ${deepen}`]),
		...wants.map((id) => `want ${id}`),
		...haves.map((id) => `have ${id}`),
		...(isDone ? ['done'] : []),
	];
	return toCommandRequest({ command: 'fetch', format, args });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/server-text.js
/** Words of a server for a message: one short line without control characters. Attacker-controlled. */
function toServerText(bytes) {
	const text = Buffer.from(bytes.subarray(0, longest)).toString('utf8');
	return text.replaceAll(/[\p{C}\p{Z}"]+/gu, ' ').trim();
}
const longest = 200;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/read-until-flush.js


/** The lines of text or data up to the flush packet, which is the end of an answer that came whole. */
async function* readUntilFlush(lines) {
	let isEmpty = true;
	let isWhole = false;
	for await (const line of lines) {
		isEmpty = false;
		if (isWhole)
			throw unreadable_unreadable('the answer goes on after its end');
		if (line.kind === 'data')
			yield line.bytes;
		else if (line.kind === 'flush')
			isWhole = true;
		else
			throw unreadable_unreadable(`the answer has a ${line.kind} packet where none belongs`);
	}
	if (isEmpty)
		throw new GitRefusal(undefined);
	if (!isWhole)
		throw unreadable_unreadable('the answer ends early');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/side-band.js





/**
 * gitprotocol-v2, "packfile section", and gitprotocol-pack, "Packfile Data": the first byte of each line says what
 * the others are. 1 is the pack, 2 progress, which is for people and skipped, 3 a fatal error.
 * https://git-scm.com/docs/gitprotocol-pack#_packfile_data
 */
async function* readSideBand(lines) {
	let count = 0;
	for await (const bytes of readUntilFlush(lines)) {
		count += 1;
		if (count > maxLines)
			throw new HttpError('too-large', `the pack has over ${maxLines} lines`);
		const [band] = bytes;
		const data = bytes.subarray(1);
		if (band === 3)
			throw new GitRefusal(toServerText(data));
		if (band !== 1 && band !== 2)
			throw unreadable_unreadable(`the pack has a side-band ${band}`);
		if (band === 1)
			yield data;
	}
}
/** Git fills its lines with 8 KB or more. A byte a line would cost a hundred times the memory of the pack. */
const maxLines = 200_000;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/throw-if-error.js


/**
 * gitprotocol-pack, "error-line": `ERR` and a text, in the place of any line, when a server gives up.
 * https://git-scm.com/docs/gitprotocol-pack#_pkt_line_format
 */
function throwIfError(line) {
	if (Buffer.from(line.subarray(0, marker.length)).equals(marker)) {
		throw new GitRefusal(toServerText(line.subarray(marker.length)));
	}
}
const marker = Buffer.from('ERR ');

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/fetch-response.js






async function readFetchResponse(lines) {
	const iterator = lines[Symbol.asyncIterator]();
	const rest = { [Symbol.asyncIterator]: () => iterator };
	const found = { acknowledgments: new Set(), 'shallow-info': new Set() };
	const toResponse = (pack) => ({
		acknowledged: found.acknowledgments,
		shallow: found['shallow-info'],
		pack,
	});
	for (let isFirst = true;; isFirst = false) {
		const name = await readSectionName(iterator, isFirst);
		if (name === 'packfile')
			return toResponse(readSideBand(rest));
		if (name !== 'acknowledgments' && name !== 'shallow-info') {
			throw unreadable_unreadable(`it has a section "${name}", which was not asked for`);
		}
		const end = await readSection(iterator, found[name]);
		if (end === 'flush')
			return toResponse(undefined);
	}
}
async function readSectionName(lines, isFirst) {
	const { value, done } = await lines.next();
	if (done === true && isFirst)
		throw new GitRefusal(undefined);
	if (done === true)
		throw unreadable_unreadable('the answer ends early');
	if (value.kind !== 'data')
		throw unreadable_unreadable(`there is a ${value.kind} packet instead of a section`);
	throwIfError(value.bytes);
	return toServerText(value.bytes);
}
/** `ACK <id>`, `shallow <id>`; `NAK`, `ready` and `unshallow <id>` say nothing that we need. */
async function readSection(lines, ids) {
	for (let count = 0; count < fetch_response_maxLines; count += 1) {
		const { value, done } = await lines.next();
		if (done === true)
			throw unreadable_unreadable('the answer ends early');
		if (value.kind === 'flush' || value.kind === 'delimiter')
			return value.kind;
		if (value.kind !== 'data')
			throw unreadable_unreadable('there is a response end inside of a section');
		throwIfError(value.bytes);
		const [, id] = /^(?:ACK|shallow) ([0-9a-f]+)$/.exec(toServerText(value.bytes)) ?? [];
		if (id !== undefined)
			ids.add(id);
	}
	throw new HttpError('too-large', `a section has over ${fetch_response_maxLines} lines`);
}
const fetch_response_maxLines = 200_000;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/fetch-objects.js




/** Objects by id, and what the filter leaves of all that they lead to; of commits never their parents. One request. */
function fetchObjects(ask, repository, { format, wants, filter, maxBytes }) {
	return ask(repository, {
		what: 'read files',
		body: toFetchRequest({ format, wants, filter, deepen: 1, isDone: true }),
		maxBytes: maxBytes + framing,
		read: (lines) => readAnswer(lines, { format, maxBytes, maxObjectBytes, maxObjects }),
	});
}
/** What pkt-lines, side-bands and progress may add. */
const framing = 64 * 1024;
const maxObjectBytes = 8 * 1024 * 1024;
const maxObjects = 250_000;
async function readAnswer(lines, options) {
	const { pack } = await readFetchResponse(lines);
	if (pack === undefined)
		throw unreadable_unreadable('the answer has no pack');
	const objects = [];
	for await (const object of readPack(pack, options))
		objects.push(object);
	return objects;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/filter-of.js
/**
 * What a server leaves out of the pack (https://git-scm.com/docs/git-rev-list, "--filter"). What is asked for by id
 * always comes. `tree:N` counts levels from there: 1 is the tree itself, 2 the files and folders in it.
 */
function filterOf(dialect, missing) {
	if (dialect === 'unfiltered')
		return undefined;
	if (dialect === 'stepwise')
		return 'tree:0';
	if (dialect === 'blobless' || missing.every(({ type }) => type === 'blob'))
		return 'blob:none';
	const depth = Math.max(...missing.map(({ remaining }) => remaining)) + 1;
	return `combine:tree:${depth}+blob:limit=${smallFile}`;
}
/** Of 3,182 actions and workflows in 386 repositories 97 of 100 are smaller. What else is that small costs 4 KB. */
const smallFile = 16 * 1024;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/object-info-request.js

/**
 * gitprotocol-v2, "object-info": `size` and an `oid` for each object whose size is wanted.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
function toObjectInfoRequest(format, ids) {
	const args = ['size', ...ids.map((id) => `oid ${id}`)];
	return toCommandRequest({ command: 'object-info', format, args });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/object-info-response.js




/**
 * gitprotocol-v2, "object-info": a line with the attributes that follow, then `obj-id SP obj-size` in bytes for each
 * object, without a size where the server does not have it. Objects that nobody asked for are an error.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
async function readObjectInfo(lines, ids) {
	const asked = new Set(ids);
	const sizes = new Map();
	let hasAttributes = false;
	for await (const bytes of readUntilFlush(lines)) {
		throwIfError(bytes);
		const line = Buffer.from(bytes).toString('latin1').trimEnd();
		if (!hasAttributes && line !== 'size')
			throw notOfSizes(bytes);
		if (hasAttributes) {
			const [, id = '', size] = /^([0-9a-f]+)(?: (\d{1,15}))?$/.exec(line) ?? [];
			if (!asked.delete(id))
				throw notOfSizes(bytes);
			if (size !== undefined)
				sizes.set(id, Number(size));
		}
		hasAttributes = true;
	}
	return sizes;
}
function notOfSizes(line) {
	return unreadable_unreadable(`"${toServerText(line)}" is not the size of an object that was asked for`);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/read-sizes.js



/**
 * Sizes in bytes of those objects that the server tells one of; of none where it does not speak `object-info`, which
 * its own list of capabilities would say for a request more. One request.
 */
async function readSizes(ask, repository, { format, ids }) {
	try {
		return await ask(repository, {
			what: 'read sizes of files',
			body: toObjectInfoRequest(format, ids),
			maxBytes: read_sizes_maxBytes(ids),
			read: (lines) => readObjectInfo(lines, ids),
		});
	}
	catch (error) {
		if (!(error instanceof HttpError) || isGone.has(error.kind))
			throw error;
		return new Map();
	}
}
/** Then there will be no files either; everything else says only that it does not know this question. */
const isGone = new Set(['network', 'stalled', 'rate-limit']);
function read_sizes_maxBytes(ids) {
	return 4096 + ids.length * 128;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/get-missing.js






/** Asks once for all that is missing. Afterwards each is known, gone or too large, or will be asked for otherwise. */
async function getMissing(search, missing) {
	try {
		await fetchMissing(search, missing);
	}
	catch (error) {
		if (!(await adapt(search, missing, error)))
			throw error;
	}
}
async function fetchMissing(search, missing) {
	const { ask, repository, format, objects, dialect } = search;
	const wants = [...new Set(missing.map(({ id }) => id))];
	const filter = filterOf(dialect, missing);
	const maxBytes = get_missing_mostBytes(dialect, missing);
	for (const object of await fetchObjects(ask, repository, { format, wants, filter, maxBytes }))
		objects.add(object.id, object);
	const lost = wants.find((id) => objects.get(id) === undefined);
	if (lost !== undefined)
		throw unreadable_unreadable(`cannot read files of "${repository.url}": the answer has no object "${lost}"`);
}
/** Room for the files alone where nothing else can come. */
function get_missing_mostBytes(dialect, missing) {
	const ofFiles = missing.reduce((sum, { maxBytes }) => sum + maxBytes + 1024, 0);
	if (dialect === 'unfiltered')
		return get_missing_most * 2;
	return missing.every(({ type }) => type === 'blob') ? Math.min(ofFiles, get_missing_most) : get_missing_most;
}
/** The trees of one commit of the largest of 386 repositories are 1 MB, the largest `combined` pack is 1.5 MB. */
const get_missing_most = 16 * 1024 * 1024;
/** Whether the next request can do better than the one that failed. */
async function adapt(search, missing, error) {
	const refusal = refusalOf(error);
	if (refusal !== undefined)
		return get_missing_isGone(search, missing, refusal.reason) || speak(search, refusal.reason);
	if (!(error instanceof HttpError) || error.kind !== 'too-large')
		return false;
	return await shrink(search, missing);
}
/** `upload-pack: not our ref <id>`, git's words for an object that it does not have. */
function get_missing_isGone({ gone }, missing, reason = '') {
	const id = /\bnot our ref ([0-9a-f]+)/.exec(reason)?.[1];
	if (id === undefined || !missing.some((one) => one.id === id))
		return false;
	gone.add(id);
	return true;
}
/**
 * Git's own server ends without a word when it knows no filter at all; where it knows some it names the other. A
 * repository that lacks some of its files, as a partial clone does, fails over any filter that must know their size.
 */
function speak(search, reason) {
	const next = afterRefusal(search.dialect);
	const isAgainstFilter = reason === undefined || /filter/.test(reason);
	if (next === undefined)
		return false;
	if (!isAgainstFilter && search.dialect !== 'combined')
		return false;
	if (isAgainstFilter && next === 'blobless')
		search.learn(next);
	search.dialect = next;
	return true;
}
function afterRefusal(dialect) {
	if (dialect === 'combined')
		return 'blobless';
	return dialect === 'unfiltered' ? undefined : 'unfiltered';
}
/** Fewer at once: files without those that are too large; trees level by level. */
async function shrink(search, missing) {
	if (missing.some(({ type }) => type !== 'blob')) {
		const isNew = search.dialect !== 'stepwise' && search.dialect !== 'unfiltered';
		search.dialect = 'stepwise';
		return isNew;
	}
	// Of two bounds for the same file the larger counts.
	const files = missing.toSorted((a, b) => a.maxBytes - b.maxBytes);
	const ids = new Map(files.map((one) => [one.id, one]));
	const [only, ...others] = ids.values();
	if (only !== undefined && others.length === 0)
		search.large.add(only.id);
	else if (!(await findLarge(search, ids)))
		await getHalves(search, [...ids.values()]);
	return true;
}
/** Whether the server tells which files are too large: the others can be asked for all at once then. */
async function findLarge({ ask, repository, format, large }, files) {
	const sizes = await readSizes(ask, repository, { format, ids: [...files.keys()] });
	const found = [...files.values()].filter(({ id, maxBytes }) => (sizes.get(id) ?? 0) > maxBytes);
	for (const { id } of found)
		large.add(id);
	return found.length > 0;
}
/** Until the one that is too large is alone. */
async function getHalves(search, missing) {
	const middle = missing.length >> 1;
	await getMissing(search, missing.slice(0, middle));
	await getMissing(search, missing.slice(middle));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/read-files.js






/**
 * Follows every path as far as objects are known, asks for all that are missing at once, and follows again: one
 * request where the server understands `combined` and files are small, two where it does not, none for what is known.
 */
async function readFiles(source, repository, wanted) {
	const format = repository.format ?? formatOf(wanted);
	const search = toSearch(source, repository, format);
	for (let round = 0; round < maxRounds; round += 1) {
		const ends = wanted.map((one) => follow(search, one));
		const missing = ends.filter((end) => end.kind === 'missing');
		if (missing.length === 0)
			return ends.filter((end) => end.kind !== 'missing');
		await getMissing(search, missing);
	}
	throw unreadable_unreadable(`"${repository.url}" takes over ${maxRounds} requests for its files`);
}
/** More than any path has levels; each request brings at least one object, or an object that is not there. */
const maxRounds = 100;
function formatOf(wanted) {
	return wanted.every(({ commit }) => isObjectId(commit, 'sha256')) ? 'sha256' : 'sha1';
}
function toSearch({ ask, objects, dialects }, repository, format) {
	const { origin } = new URL(repository.url);
	const dialect = dialects.get(origin) ?? firstDialect(repository.url);
	const learn = (learned) => dialects.set(origin, learned);
	const [gone, large] = [new Set(), new Set()];
	return { ask, repository, format, objects, gone, large, dialect, learn };
}
/** As far as the way is known, or as it ever will be. */
function follow(search, wanted) {
	const { commit, path } = wanted;
	// Pins are text of others; a server would end over one that is no id of its repository, and answer none.
	if (!isObjectId(commit, search.format))
		return { commit, path, kind: 'no-commit' };
	const end = explained(search, wanted);
	if (end.kind !== 'missing')
		return end;
	if (search.large.has(end.id))
		return { commit, path, kind: 'too-large' };
	if (!search.gone.has(end.id))
		return end;
	if (end.type === 'commit')
		return { commit, path, kind: 'no-commit' };
	throw unreadable_unreadable(`"${search.repository.url}" does not have all that "${commit}" consists of`);
}
function explained({ objects, format, repository }, wanted) {
	try {
		return findPath({ format, get: (id) => objects.get(id) }, wanted);
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		const { commit, path } = wanted;
		const what = `"${path}" at "${commit}" of "${repository.url}"`;
		throw unreadable_unreadable(`cannot read ${what}: ${error.message}`, error);
	}
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ls-refs-request.js

/**
 * gitprotocol-v2, "ls-refs": asks for HEAD, the branches and the tags. `peel` adds the object behind an annotated
 * tag, `symrefs` the branch that HEAD means. Without `ref-prefix` a server would also send every `refs/pull/`.
 * https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
function toLsRefsRequest(format) {
	const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'].map((prefix) => `ref-prefix ${prefix}`);
	return toCommandRequest({ command: 'ls-refs', format, args: ['peel', 'symrefs', ...prefixes] });
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ref-name.js
/**
 * Whether git would let a ref have this name: no control characters, no space, none of `~^:?*[\`, no `..`, `//`,
 * `@{`, no part that begins with a dot or ends with `.lock`, and no dot or slash at the end.
 * https://git-scm.com/docs/git-check-ref-format#_description
 */
function isRefName(name) {
	return name.length > 0 && !forbidden.test(name);
}
const forbidden = /[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|(?:^|\/)\.|\.lock(?:\/|$)|^\/|[./]$|^@$/;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ls-refs-response.js








/**
 * gitprotocol-v2, "ls-refs": a line for each ref, then a flush packet. `obj-id SP refname`, and after more spaces
 * `symref-target:<ref>` and `peeled:<obj-id>`; attributes that we do not know are skipped, and so are refs that no
 * prefix asked for, which a server may send. https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
async function readLsRefs(lines, format) {
	const found = new Map();
	for await (const bytes of readUntilFlush(lines)) {
		if (found.size === maxRefs)
			throw new HttpError('too-large', `it has over ${maxRefs} refs`);
		const line = parseLine(bytes, format);
		if (found.has(line.name))
			throw unreadable_unreadable(`"${toServerText(bytes)}" is a ref for the second time`);
		found.set(line.name, line);
	}
	const refs = [...found.values()].filter(({ name }) => counted.test(name)).map(toRef);
	return { head: branchOf(found.get('HEAD')?.target), refs };
}
/** The largest repositories that are used by name have some 100,000. */
const maxRefs = 500_000;
const counted = /^refs\/(?:heads|tags)\//;
function parseLine(bytes, format) {
	throwIfError(bytes);
	const [object = '', name = '', ...attributes] = ls_refs_response_toText(bytes).split(' ');
	const peeled = attributeOf(attributes, 'peeled:');
	const ids = peeled === undefined ? [object] : [object, peeled];
	if (!ids.every((id) => isObjectId(id, format)) || !isRefName(name)) {
		throw unreadable_unreadable(`"${toServerText(bytes)}" is not a ref with its object`);
	}
	return { name, object, peeled, target: attributeOf(attributes, 'symref-target:') };
}
/** Git does not ask names to be UTF-8. Two names that differ must not become one. */
function ls_refs_response_toText(bytes) {
	const text = Buffer.from(bytes).toString((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf8' : 'latin1');
	return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function attributeOf(attributes, name) {
	return attributes.find((attribute) => attribute.startsWith(name))?.slice(name.length);
}
function toRef({ name, object, peeled }) {
	return { name, object, peeled };
}
function branchOf(target) {
	const isBranch = target?.startsWith('refs/heads/') === true && isRefName(target);
	return isBranch ? target : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/list-refs.js



/** One request; one more where the object names turn out to be of the other format, which is not asked before. */
async function listRefs(ask, repository) {
	const format = repository.format ?? 'sha1';
	try {
		return await listIn(format);
	}
	catch (error) {
		if (!isOfOtherFormat(error))
			throw error;
		return await listIn(format === 'sha1' ? 'sha256' : 'sha1');
	}
	function listIn(format) {
		return ask(repository, {
			what: 'list the refs',
			body: toLsRefsRequest(format),
			maxBytes: list_refs_maxBytes,
			read: async (lines, url) => ({ format, url, ...(await readLsRefs(lines, format)) }),
		});
	}
}
const list_refs_maxBytes = 64 * 1024 * 1024;
/** "mismatched object format" is told to git's own standard error, and often to nobody else. */
function isOfOtherFormat(error) {
	const refusal = refusalOf(error);
	if (refusal === undefined)
		return false;
	return refusal.reason === undefined || /object.format/.test(refusal.reason);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/read-pkt-lines.js

/** The lines of a stream, wherever it is cut into chunks. The bytes are attacker-controlled. See pkt-line.ts. */
async function* readPktLines(stream) {
	let held = [];
	let size = 0;
	let wanted = headerSize;
	for await (const chunk of stream) {
		held.push(chunk);
		size += chunk.length;
		if (size < wanted)
			continue;
		const bytes = held.length === 1 ? chunk : Buffer.concat(held, size);
		let at = 0;
		for (;;) {
			const left = bytes.length - at;
			wanted = left < headerSize ? headerSize : Math.max(lengthAt(bytes, at), headerSize);
			if (left < wanted)
				break;
			yield toLine(bytes, at);
			at += wanted;
		}
		held = [bytes.subarray(at)];
		size = bytes.length - at;
	}
	if (size > 0)
		throw unreadable_unreadable('the answer ends in the middle of a line');
}
const headerSize = 4;
const read_pkt_lines_longest = 65_520;
const special = ['flush', 'delimiter', 'response-end'];
function toLine(bytes, at) {
	const length = lengthAt(bytes, at);
	const kind = special[length];
	return kind === undefined
		? { kind: 'data', bytes: bytes.subarray(at + headerSize, at + length) }
		: { kind };
}
function lengthAt(bytes, at) {
	let length = 0;
	for (let index = at; index < at + headerSize; index += 1) {
		const digit = hexDigit(bytes[index] ?? 0);
		if (digit === undefined)
			throw unreadable_unreadable('a line has no length: this is not git protocol');
		length = length * 16 + digit;
	}
	if (length > read_pkt_lines_longest || length === 3)
		throw unreadable_unreadable(`a line says that it has ${length} bytes`);
	return length;
}
function hexDigit(byte) {
	if (byte >= 0x30 && byte <= 0x39)
		return byte - 0x30;
	const letter = byte | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/upload-pack.js





function createUploadPack(http) {
	const movedTo = new Map();
	return async (repository, { what, body, maxBytes, read }) => {
		const url = movedTo.get(repository.url) ?? repository.url;
		const request = {
			method: 'POST',
			url: `${url}.git/${service}`,
			...toContent(repository, body),
			maxBytes,
		};
		try {
			return await http.send(request, (response) => {
				const place = placeOf(response);
				if (place !== url)
					movedTo.set(repository.url, place);
				return read(linesOf(response), place);
			});
		}
		catch (error) {
			if (!(error instanceof HttpError))
				throw error;
			const why = upload_pack_whyNot(error, repository.authorization !== undefined);
			const options = error.status === undefined ? {} : { status: error.status };
			const message = `cannot ${what} of "${url}": ${why}`;
			throw new HttpError(error.kind, message, { ...options, cause: error });
		}
	};
}
const service = 'git-upload-pack';
/** From this size on git compresses too: `http.c`, `remote-curl.c`. */
const longRequest = 1024;
function toContent({ authorization }, body) {
	const isLong = body.length > longRequest;
	const headers = {
		'git-protocol': 'version=2',
		'content-type': `application/x-${service}-request`,
		accept: mediaType,
		...(isLong ? { 'content-encoding': 'gzip' } : {}),
		...(authorization === undefined ? {} : { authorization }),
	};
	return { headers, body: isLong ? (0,external_node_zlib_.gzipSync)(body) : body };
}
const mediaType = `application/x-${service}-result`;
function placeOf({ url }) {
	const place = /^([^?#]*?)(?:\.git)?\/git-upload-pack$/.exec(url)?.[1];
	if (place !== undefined)
		return place;
	const where = toServerText(Buffer.from(url));
	throw unreadable_unreadable(`it leads to "${where}", which is no repository; check the address of the server`);
}
function linesOf({ headers, body }) {
	const type = headers['content-type'] ?? '';
	if (type === mediaType)
		return readPktLines(body);
	throw unreadable_unreadable(`the answer is "${toServerText(Buffer.from(type))}" and not from git; check the address of the server, and whether it wants a login`);
}
/** GitHub answers 401 to the anonymous, and 404 to a token, where there is no repository that they may see. */
function upload_pack_whyNot({ status, message }, hasToken) {
	if (status === 401 && hasToken) {
		return 'the server answers 401: it does not accept the token; give another, or none for what is public';
	}
	return status === 401 || status === 404
		? `the server answers ${status}: there is no such repository, or it is private and needs a token that may read it`
		: message;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/to-history.js



/**
 * What a pack says of the wants. A want that is a tree or a blob, or a tag of one, is no commit that the server has:
 * it is unknown, since in `commits` its absence would say that it is reachable. The filter leaves out the tree of a
 * commit in the pack also where it is wanted.
 */
async function toHistory(pack, wants, format) {
	const { commits, tags, others } = await sort(pack, format);
	const unknown = [];
	const peeled = new Map();
	for (const want of wants) {
		const tag = lastOf(want, tags);
		if (tag === undefined ? others.has(want) : tag.type !== 'commit')
			unknown.push(want);
		else if (tag !== undefined)
			peeled.set(want, tag.object);
	}
	return { commits, unknown, peeled };
}
async function sort(pack, format) {
	const commits = new Map();
	const tags = new Map();
	const others = new Set();
	for await (const { id, type, bytes } of pack) {
		if (type === 'commit') {
			const { tree, parents } = parseCommit(bytes, format);
			commits.set(id, parents);
			others.add(tree);
		}
		else if (type === 'tag')
			tags.set(id, parseTag(bytes, format));
		else
			others.add(id);
	}
	return { commits, tags, others };
}
/** The tag at the end of a chain of tags. Names are hashes, so that there are no circles. */
function lastOf(id, tags) {
	let last = tags.get(id);
	while (last?.type === 'tag') {
		last = tags.get(last.object);
		if (last === undefined)
			throw unreadable_unreadable('a tag names a tag that is not in the pack');
	}
	return last;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/fetch-history.js






/**
 * Commits only: `tree:0` leaves out every tree and with them all content. A server that does not filter is asked
 * again without, and sends more than is looked at.
 */
async function fetchHistory(source, wants) {
	try {
		return await fetchFiltered(source, wants, 'tree:0');
	}
	catch (error) {
		if (!isAgainstFilter(error))
			throw error;
		return await fetchFiltered(source, wants, undefined);
	}
}
function fetchFiltered({ ask, repository, format, haves }, wants, filter) {
	return ask(repository, {
		what: 'read the history',
		body: toFetchRequest({ format, wants, haves, filter, isDone: true }),
		maxBytes: fetch_history_maxBytes,
		read: (lines) => fetch_history_readAnswer(lines, wants, format),
	});
}
/** Some 200,000 commits; smaller objects than those could be millions, and cost 15 \u00b5s each. */
const fetch_history_maxBytes = 64 * 1024 * 1024;
const limits = { maxBytes: fetch_history_maxBytes, maxObjects: 250_000, maxObjectBytes: 16 * 1024 * 1024 };
async function fetch_history_readAnswer(lines, wants, format) {
	const { pack, shallow } = await readFetchResponse(lines);
	if (pack === undefined)
		throw unreadable_unreadable('the answer has no pack');
	const history = await toHistory(readPack(pack, { ...limits, format }), wants, format);
	if (shallow.size > 0 && history.commits.size > 0) {
		throw unreadable_unreadable('the server has only part of the history: it is a shallow clone');
	}
	return history;
}
/** Git's own server ends without a word; others name the filter. */
function isAgainstFilter(error) {
	const refusal = refusalOf(error);
	return refusal !== undefined && (refusal.reason === undefined || /filter/.test(refusal.reason));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/is-missing.js

/** Whether a server refused a want because it does not have it: git's words are `upload-pack: not our ref <id>`. */
function isMissing(error) {
	return /\bnot our ref\b/.test(refusalOf(error)?.reason ?? '');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/read-held.js


/**
 * Which of some objects a server has, in one request: said to be ours (`have`), it acknowledges those that it knows,
 * and sends nothing, since what is wanted is among them. https://git-scm.com/docs/gitprotocol-v2#_fetch
 */
function readHeld({ ask, repository, format, haves: [tip = ''] }, ids) {
	return ask(repository, {
		what: 'ask for pins',
		body: toFetchRequest({ format, wants: [tip], haves: [tip, ...ids], isDone: false }),
		maxBytes: read_held_maxBytes,
		read: async (lines) => (await readFetchResponse(lines)).acknowledged,
	});
}
const read_held_maxBytes = 16 * 1024 * 1024;

;// CONCATENATED MODULE: ./packages/git-wire/build/read-history.js





/**
 * One request when the server has every want. It refuses the whole question for one that it does not have; then it
 * is asked which it has, and once more for those.
 */
async function readHistory(ask, repository, { wants, haves }) {
	if (wants.length + haves.length > maxIds) {
		throw new HttpError('too-large', `there are more than ${maxIds} refs and pins to ask about`);
	}
	const format = read_history_formatOf(repository, haves[0] ?? wants[0]);
	const isId = (text) => isObjectId(text, format);
	const source = { ask, repository, format, haves: [...new Set(haves)].filter(isId) };
	const distinct = [...new Set(wants)];
	const possible = distinct.filter(isId);
	const impossible = distinct.filter((want) => !isId(want));
	const history = possible.length === 0 ? nothing : await settle(source, possible);
	return { ...history, unknown: [...impossible, ...history.unknown] };
}
/** 5 MB of request in a sha1 repository; git's own server reads up to 10. */
const maxIds = 100_000;
const nothing = { commits: new Map(), unknown: [], peeled: new Map() };
function read_history_formatOf({ format }, id) {
	return format ?? (id?.length === 64 ? 'sha256' : 'sha1');
}
async function settle(source, wants) {
	try {
		return await readCommits(source, wants);
	}
	catch (error) {
		if (!isMissing(error))
			throw error;
		if (wants.length === 1)
			return { ...nothing, unknown: wants };
		return source.haves.length === 0
			? await byHalves(source, wants)
			: await withoutMissing(source, wants);
	}
}
/**
 * A tree among the wants hides the blobs and trees below it, which then would seem to be reachable: the others are
 * asked for again without it, until there are only commits.
 */
async function readCommits(source, wants) {
	let rest = wants;
	const unknown = [];
	for (let round = 0; round < mostRounds && rest.length > 0; round += 1) {
		const history = await fetchHistory(source, rest);
		unknown.push(...history.unknown);
		if (history.unknown.length === 0)
			return { ...history, unknown };
		const others = new Set(history.unknown);
		rest = rest.filter((want) => !others.has(want));
	}
	if (rest.length > 0)
		throw new HttpError('too-large', 'the pins are trees within trees');
	return { ...nothing, unknown };
}
const mostRounds = 8;
/** Three requests in all, however many it does not have. */
async function withoutMissing(source, wants) {
	const held = await readHeld(source, wants);
	const rest = wants.filter((want) => held.has(want));
	const unknown = wants.filter((want) => !held.has(want));
	const history = await readCommits(source, rest);
	return { ...history, unknown: [...history.unknown, ...unknown] };
}
/** At worst two requests for each. */
const mostToHalve = 32;
async function byHalves(source, wants) {
	if (wants.length > mostToHalve) {
		throw new HttpError('too-large', `there are more than ${mostToHalve} pins, and no ref`);
	}
	const middle = Math.ceil(wants.length / 2);
	const first = await settle(source, wants.slice(0, middle));
	const second = await settle(source, wants.slice(middle));
	return {
		commits: new Map([...first.commits, ...second.commits]),
		unknown: [...first.unknown, ...second.unknown],
		peeled: new Map([...first.peeled, ...second.peeled]),
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/create-git-client.js








function createGitClient({ http, cache, onWarning = () => { } }) {
	const ask = createUploadPack(http);
	const folder = cache === undefined ? undefined : openCacheFolder(cache, onWarning);
	const objects = new KnownObjects(folder && objectCache(folder));
	const files = { ask, objects, dialects: new Map() };
	const history = (repository, question) => readHistory(ask, repository, question);
	return {
		listRefs: (repository) => listRefs(ask, repository),
		readHistory: folder === undefined ? history : rememberHistory(folder, history),
		readFiles: (repository, wanted) => readFiles(files, repository, wanted),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/batched.js
/**
 * Answers of many look-ups that are asked for one by one: those that come before the event loop has turned share one
 * request, up to `size`. Without a token GitHub answers sixty requests an hour.
 */
function batched(ask, size) {
	let open;
	return async (name) => {
		open ??= startBatch(ask, () => {
			open = undefined;
		});
		const { names, answers } = open;
		names.add(name);
		if (names.size >= size)
			open = undefined;
		const answer = (await answers).get(name);
		if (answer === undefined)
			throw new Error(`"${name}" has no answer`);
		return answer;
	};
}
function startBatch(ask, onStart) {
	const names = new Set();
	const answers = new Promise((resolve) => setImmediate(resolve)).then(() => {
		onStart();
		return ask([...names]);
	});
	return { names, answers };
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-advisory.js


/** https://docs.github.com/en/rest/security-advisories/global-advisories#list-global-security-advisories */
function parseAdvisory(answer) {
	const advisory = parseFields(answer);
	const vulnerabilities = advisory.get('vulnerabilities');
	return {
		id: advisory.text('ghsa_id'),
		severity: toSeverity(advisory.text('severity')),
		summary: advisory.text('summary'),
		isWithdrawn: advisory.optionalTime('withdrawn_at') !== undefined,
		vulnerabilities: vulnerabilities.value === null ? [] : parseList(vulnerabilities).map(parseVulnerability),
	};
}
// A new word for a severity must not hide the advisory.
function toSeverity(text) {
	switch (text) {
		case 'critical':
		case 'high':
		case 'medium':
		case 'low':
			return text;
		default:
			return 'unknown';
	}
}
function parseVulnerability(answer) {
	const vulnerability = parseFields(answer);
	const named = vulnerability.get('package');
	return {
		action: named.value === null ? undefined : parseAction(named),
		// No range is told: then every version.
		range: vulnerability.optionalText('vulnerable_version_range') ?? '>= 0',
		firstPatched: vulnerability.optionalText('first_patched_version'),
	};
}
function parseAction(answer) {
	const named = parseFields(answer);
	return named.text('ecosystem') === 'actions' ? named.optionalText('name') : undefined;
}

;// CONCATENATED MODULE: ./packages/github-api/build/list-advisories.js

/**
 * The advisories of many repositories, by the name that each was asked for. Those of malware are told only to who asks
 * for them; a name in `affects` needs no version.
 */
async function listAdvisories(list, repositories) {
	const affects = repositories.join(',');
	const both = await Promise.all(['reviewed', 'malware'].map((type) => list('/advisories', { type, ecosystem: 'actions', affects })));
	const standing = both
		.flat()
		.map(parseAdvisory)
		.filter(({ isWithdrawn }) => !isWithdrawn);
	return new Map(repositories.map((name) => [name, standing.flatMap((one) => concerning(one, name))]));
}
function concerning(advisory, repository) {
	const { id, severity, summary } = advisory;
	const vulnerabilities = advisory.vulnerabilities
		.filter(({ action }) => isIn(repository, action))
		.map(({ range, firstPatched }) => ({ range, firstPatched }));
	return vulnerabilities.length === 0 ? [] : [{ id, severity, summary, vulnerabilities }];
}
function isIn(repository, action) {
	return `${action}/`.toLowerCase().startsWith(`${repository}/`.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-comparison.js


/**
 * Whether the head is in the history of the base.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
function parseComparison(answer) {
	const comparison = parseFields(answer);
	const status = comparison.text('status');
	switch (status) {
		case 'identical':
		case 'behind':
			return true;
		case 'ahead':
		case 'diverged':
			return false;
		default:
			throw unreadable(comparison.get('status'), 'a way in which two commits can stand to each other');
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-facts.js

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
function parseFacts(answer) {
	const repository = parseFields(answer);
	return {
		id: repository.id('id'),
		ownerId: parseFields(repository.get('owner')).id('id'),
		fullName: repository.text('full_name'),
		isArchived: repository.flag('archived'),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-release.js

/** https://docs.github.com/en/rest/releases/releases#list-releases; servers before GHES 3.20 do not know `immutable`. */
function parseRelease(answer) {
	const release = parseFields(answer);
	const hasImmutable = release.get('immutable').value !== undefined;
	return {
		tag: release.text('tag_name'),
		isDraft: release.flag('draft'),
		isImmutable: hasImmutable && release.flag('immutable'),
		publishedAt: release.optionalTime('published_at'),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/read-pages.js




/** Every item of a list that comes in pages. A list that has no end is an HttpError. */
async function readPages(ask, { route, parameters, most, within }) {
	const items = [];
	let cursor = {};
	for (let count = 0; count < most; count += 1) {
		const page = await ask(route, { ...parameters, per_page: '100', ...cursor });
		const { answer } = page;
		items.push(...parseList(within === undefined ? answer : parseFields(answer).get(within)));
		cursor = nextPage(page.link);
		if (cursor === undefined)
			return items;
	}
	throw new HttpError('too-large', `"${route}" has more than ${most} pages of a hundred, and what is behind them is not known`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-github-api.js








function createGithubApi(options) {
	const ask = createAsk(options);
	const most = options.token === undefined ? create_github_api_maxPages.anonymous : create_github_api_maxPages.known;
	const list = (route, parameters) => readPages(ask, { route, parameters, most });
	const advisories = batched((names) => listAdvisories(list, names), 50);
	return {
		readFacts: async (repository) => {
			const { answer } = await ask('/repos/{owner}/{repo}', splitRepository(repository));
			return parseFacts(answer);
		},
		listAdvisories: async (repository) => {
			splitRepository(repository);
			return advisories(repository);
		},
		listReleases: (repository) => listReleases(list, repository),
		isAncestor: async (repository, commit, base) => {
			const { answer } = await ask('/repos/{owner}/{repo}/compare/{basehead}', {
				...splitRepository(repository),
				basehead: `${base}...${commit}`,
				...withoutFiles,
			});
			return parseComparison(answer);
		},
	};
}
/** Sixty requests an hour are for all that is asked without a token, a thousand with that of a workflow. */
const create_github_api_maxPages = { anonymous: 3, known: 20 };
/** Changed files, hundreds of them, stand on the first page only. */
const withoutFiles = { page: '2', per_page: '1' };
async function listReleases(list, repository) {
	const items = await list('/repos/{owner}/{repo}/releases', splitRepository(repository));
	const published = items.map(parseRelease).filter(({ isDraft }) => !isDraft);
	return new Map(published.map(({ tag, isImmutable, publishedAt }) => [tag, { isImmutable, publishedAt }]));
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./packages/http/build/connect/is-excepted.js
/** Whether `no_proxy` names a host: itself or a parent domain, as in curl and git; with a port, only that port. */
function isExcepted(url, noProxy) {
	const host = url.hostname.replace(/\.$/, '');
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	return noProxy
		.toLowerCase()
		.split(/[\s,]+/)
		.some((entry) => {
		if (entry === '*')
			return true;
		const [, name = '', itsPort = port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(bracketed(entry)) ?? [];
		return name !== '' && itsPort === port && (host === name || host.endsWith(`.${name}`));
	});
}
/** `::1` is written without brackets in these lists, but not in URLs. */
function bracketed(entry) {
	return /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/.test(entry) ? `[${entry}]` : entry;
}

;// CONCATENATED MODULE: ./packages/http/build/connect/find-proxy.js


/** The proxy for a URL, by the variables that curl and git obey: https://everything.curl.dev/usingcurl/proxies/env.html */
function findProxy(url, environment) {
	const text = look(environment, `${url.protocol.slice(0, -1)}_proxy`) ?? look(environment, 'all_proxy');
	if (text === undefined || isExcepted(url, look(environment, 'no_proxy') ?? ''))
		return undefined;
	const address = text.includes('://') ? text : `http://${text}`;
	const proxy = URL.canParse(address) ? new URL(address) : undefined;
	if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
		return proxy;
	throw new HttpError('network', `cannot reach "${url.host}": the proxy variables name something that is not an HTTP proxy; set them to "http://host:port"`);
}
function look(environment, name) {
	return environment[name] || environment[name.toUpperCase()] || undefined;
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./packages/http/build/connect/guarded-lookup.js


/**
 * Looks names up, and refuses those that lead where nobody may go. It is asked when a connection is made, so that a name
 * which has another address the second time (DNS rebinding) is refused too.
 */
function guardedLookup(mayReach) {
	return (hostname, options, callback) => {
		(0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, found) => {
			if (error !== null)
				return callback(error, []);
			const refused = found.find(({ address }) => !mayReach(address));
			if (refused !== undefined)
				return callback(refusedAddress(hostname, refused.address), []);
			const [{ address = '', family = 0 } = {}] = found;
			if (options.all === true)
				callback(null, found);
			else
				callback(null, address, family);
		});
	};
}
function refusedAddress(host, address) {
	return new HttpError('permission', `"${host}" is at "${address}", where nobody is asked`);
}

;// CONCATENATED MODULE: ./packages/http/build/connect/load-library.js
/** Node's client for `http:` or `https:`, loaded when it is first needed. */
async function loadLibrary(protocol) {
	return protocol === 'https:' ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./packages/http/build/connect/proxy-error.js
/** The proxy, and not the server behind it, could not be reached or refused. */
class ProxyError extends Error {
	host;
	status;
	constructor(host, { status, cause }) {
		super('no tunnel', { cause });
		this.name = 'ProxyError';
		this.host = host;
		this.status = status;
	}
}

;// CONCATENATED MODULE: external "node:querystring"
const external_node_querystring_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
;// CONCATENATED MODULE: ./packages/http/build/connect/proxy-headers.js

/** The name and password in a proxy's URL, as the proxy wants them. A `%` that begins no escape is one: passwords have them. */
function proxyHeaders({ username, password }) {
	if (username === '' && password === '')
		return {};
	const pair = `${(0,external_node_querystring_namespaceObject.unescape)(username)}:${(0,external_node_querystring_namespaceObject.unescape)(password)}`;
	return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./packages/http/build/connect/load-tunnels.js





/**
 * Makes agents that reach https servers by `CONNECT`: https://www.rfc-editor.org/rfc/rfc9110#CONNECT. What a proxy
 * answers is never taken for the server's answer, since it comes unencrypted: https://www.kb.cert.org/vuls/id/905344
 */
async function loadTunnels(proxy, { timeout, ...options }) {
	const { Agent } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
	const { request } = await loadLibrary(proxy.protocol);
	class TunnelAgent extends Agent {
		createConnection(target, done) {
			const sent = request(connectTo(target, proxy));
			const timer = setTimeout(() => sent.destroy(new Error('the proxy does not answer')), timeout);
			sent.once('close', () => clearTimeout(timer));
			whenOpen(sent, proxy, (error, socket) => {
				if (error)
					return done?.(error, socket);
				const overTunnel = { ...target, socket };
				done?.(null, super.createConnection(overTunnel) ?? socket);
			});
		}
	}
	return () => new TunnelAgent(options);
}
function connectTo(target, proxy) {
	const { host } = target;
	const authority = `${host?.includes(':') ? `[${host}]` : host}:${target.port}`;
	const headers = { host: authority, ...proxyHeaders(proxy) };
	const { protocol, hostname, port } = (0,external_node_url_namespaceObject.urlToHttpOptions)(new URL(proxy.origin));
	return { protocol, hostname, port, method: 'CONNECT', path: authority, headers, agent: false };
}
function whenOpen(sent, proxy, done) {
	// The type wants a stream beside an error; nobody looks at it.
	const fail = (error) => done(error, new external_node_stream_namespaceObject.Duplex());
	sent.on('error', (cause) => fail(new ProxyError(proxy.host, { cause })));
	sent.once('connect', ({ statusCode = 0 }, socket) => {
		if (statusCode >= 200 && statusCode < 300)
			return done(null, socket);
		socket.destroy();
		fail(new ProxyError(proxy.host, { status: statusCode }));
	});
	sent.end();
}

;// CONCATENATED MODULE: ./packages/http/build/connect/create-connector.js







function createConnector(settings) {
	const { environment, perHost, stallAfter, mayReach } = settings;
	const agents = new Map();
	const options = {
		keepAlive: true,
		maxFreeSockets: perHost,
		// Node's 250 ms for one address fail on slow links: https://github.com/nodejs/node/issues/54359
		autoSelectFamilyAttemptTimeout: 1000,
	};
	const lookup = mayReach === undefined ? {} : { lookup: guardedLookup(mayReach) };
	const direct = async (url, head) => {
		const { request, Agent } = await loadLibrary(url.protocol);
		const agent = create_connector_kept(agents, url.protocol, () => new Agent({ ...options, ...lookup }));
		return request({ ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url), ...head, agent });
	};
	const tunnelled = async (url, proxy, head) => {
		const { request } = await loadLibrary('https:');
		const createAgent = await loadTunnels(proxy, { ...options, timeout: 2 * stallAfter });
		const agent = create_connector_kept(agents, proxy.href, createAgent);
		return request({ ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url), ...head, agent });
	};
	return {
		async open(url, head) {
			// Nobody looks up what is an address already.
			const address = url.hostname.replace(/^\[|\]$/g, '');
			if ((0,external_node_net_namespaceObject.isIP)(address) !== 0 && mayReach?.(address) === false)
				throw refusedAddress(url.host, address);
			const proxy = findProxy(url, environment);
			if (!proxy)
				return direct(url, head);
			if (url.protocol === 'https:')
				return tunnelled(url, proxy, head);
			const headers = { ...head.headers, host: url.host, ...proxyHeaders(proxy) };
			return direct(new URL(proxy.origin), { ...head, headers, path: url.href });
		},
		close() {
			for (const agent of agents.values())
				agent.destroy();
		},
	};
}
function create_connector_kept(map, key, create) {
	const value = map.get(key) ?? create();
	map.set(key, value);
	return value;
}

;// CONCATENATED MODULE: ./packages/http/build/redirect/first-hop.js

function firstHop(request) {
	const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
		throw new HttpError('network', 'the address of a server has to begin with "https://"; check it');
	}
	// An address stands in reports and recordings, so that no credential may.
	url.username = '';
	url.password = '';
	return { url, headers: lowerCased(request.headers ?? {}), trail: [url.href] };
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./packages/http/build/redirect/next-hop.js

const mostRedirects = 5;
/**
 * Where a redirect leads, if it may. A POST stays a POST: git servers answer 301 for a repository that has moved, and
 * mean the same question. https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
function nextHop(hop, redirect, request) {
	const { status, location } = redirect;
	const url = readLocation(hop.url, location);
	if (!url)
		throw next_hop_refused(hop.url, status, 'without saying where to');
	const isAnother = status === 303 && (request.method === 'POST' || request.method === 'PUT');
	const refusal = isAnother ? 'to another question' : next_hop_whyNot(url, hop, request);
	if (refusal !== undefined)
		throw next_hop_refused(hop.url, status, refusal);
	return {
		url,
		headers: url.origin === hop.url.origin ? hop.headers : withoutCredentials(hop.headers),
		trail: [...hop.trail, hop.url.href],
	};
}
function readLocation(base, location) {
	if (location === undefined || !URL.canParse(location, base.href))
		return undefined;
	const url = new URL(location, base);
	url.username = '';
	url.password = '';
	return url;
}
function next_hop_whyNot(url, hop, request) {
	if (url.protocol !== 'https:' && url.protocol !== hop.url.protocol)
		return 'away from https';
	if (!mayLeadTo(url, request))
		return `to another host, "${url.host.slice(0, 200)}"`;
	if (hop.trail.includes(url.href))
		return 'in a circle';
	return hop.trail.length > mostRedirects ? `more than ${mostRedirects} times` : undefined;
}
function mayLeadTo(url, { url: asked, redirectsTo = [] }) {
	if (url.host === new URL(asked).host)
		return true;
	return typeof redirectsTo === 'function' ? redirectsTo(url) : redirectsTo.includes(url.host);
}
/** https://curl.se/docs/CVE-2018-1000007.html: a header meant for one origin must not reach another. */
function withoutCredentials(headers) {
	const { authorization: _, cookie: __, ...rest } = headers;
	return rest;
}
function next_hop_refused(from, status, why) {
	return new HttpError('unreadable', `"${from.host}" redirects ${why}, which is not followed; check the address of the server`, { status });
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/drain.js
const drain_mostBytes = 64 * 1024;
const drain_longest = 250;
/** Reads to its end what nobody wants, so that the connection can be kept; not if that would take long. */
function drain(message) {
	if (message.readableEnded || message.destroyed)
		return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, drain_longest);
		const done = () => {
			clearTimeout(timer);
			resolve();
		};
		let bytes = 0;
		message.on('data', ({ length }) => {
			bytes += length;
			if (bytes > drain_mostBytes)
				done();
		});
		for (const event of ['end', 'error', 'close'])
			message.once(event, done);
		message.resume();
	});
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/head-bytes.js
/** Bytes of a status line and headers: each field with `: ` and a line end, and an empty line after them. */
function headBytes({ httpVersion, statusMessage = '', rawHeaders, }) {
	const statusLine = `HTTP/${httpVersion} 200 ${statusMessage}\r\n\r\n`.length;
	return rawHeaders.reduce((bytes, text) => bytes + text.length + 2, statusLine);
}

;// CONCATENATED MODULE: ./packages/http/build/retry/failure.js
/** An attempt that failed, and whether another one is worth it. Only the error in it leaves this package. */
class Failure extends Error {
	error;
	retry;
	constructor(error, retry) {
		super(error.message, { cause: error });
		this.name = 'Failure';
		this.error = error;
		this.retry = retry;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/retry/parse-retry-after.js
/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date. Milliseconds from now, never below 0. */
function parseRetryAfter(text, now) {
	if (text === undefined)
		return undefined;
	const trimmed = text.trim();
	if (/^\d{1,15}$/.test(trimmed))
		return Number(trimmed) * 1000;
	if (!httpDate.test(trimmed))
		return undefined;
	const date = Date.parse(trimmed);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** https://www.rfc-editor.org/rfc/rfc9110#http.date; the two old forms are not sent by anybody any more. */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

;// CONCATENATED MODULE: ./packages/http/build/exchange/status-failure.js


/** A status that says nothing of when to come back. */
function statusFailure(host, status) {
	const { kind, text, retry = 'never' } = meanings[status] ?? meaningOf(status);
	const error = new HttpError(kind, `"${host}" answers ${status}: ${text}`, { status });
	return new Failure(error, retry);
}
const missing = {
	kind: 'not-found',
	text: 'there is nothing, or nothing that may be seen; check the name, and the token where it is private',
};
const status_failure_forbidden = {
	kind: 'permission',
	text: 'it does not show this; check that a token is given where one is needed, and that it may read',
};
const overloaded = {
	kind: 'server',
	text: 'it cannot answer now; try again later',
	retry: 'often',
};
const meanings = {
	401: status_failure_forbidden,
	403: status_failure_forbidden,
	404: missing,
	407: { kind: 'permission', text: 'the proxy wants a name and a password; put them into its URL' },
	410: missing,
	429: {
		kind: 'rate-limit',
		text: 'it was asked too often; ask again later, or with a token that may ask more',
		retry: 'often',
	},
	500: { kind: 'server', text: 'it failed; try again later', retry: 'once' },
	502: overloaded,
	503: overloaded,
	504: overloaded,
};
function meaningOf(status) {
	if (status >= 500)
		return { kind: 'server', text: 'it failed; try again later' };
	return {
		kind: 'unreadable',
		text: 'that is no answer to what was asked; check the address of the server',
	};
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/judge-status.js




/** Why an answer is none. A host that says when to come back is left alone until then, if that is soon. */
function judgeStatus({ status, headers }, host) {
	const later = comeBackIn(status, headers);
	if (later === undefined)
		return statusFailure(host.name, status);
	const retry = host.pause(later) ? 'agreed' : 'never';
	return new Failure(limited(host.name, status, later), retry);
}
/** Milliseconds. GitHub says 403 where others say 429, and tells the end of its limits in seconds since 1970. */
function comeBackIn(status, headers) {
	if (status !== 403 && status !== 429 && status < 500)
		return undefined;
	const after = parseRetryAfter(headers['retry-after'], Date.now());
	if (after !== undefined || status >= 500)
		return after;
	if (headers['x-ratelimit-remaining'] !== '0')
		return undefined;
	const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
	return Number.isSafeInteger(reset) ? Math.max(0, reset * 1000 - Date.now()) : unknown;
}
/** GitHub's limits are hours: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const unknown = 3_600_000;
function limited(host, status, later) {
	const when = later < 86_400_000 ? `in ${Math.ceil(later / 1000)} s` : 'another day';
	const advice = status < 500 ? 'wait, or give a token that may ask more' : 'wait';
	return new HttpError('rate-limit', `"${host}" answers ${status}: it wants to be asked again ${when}; ${advice}`, { status });
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./packages/http/build/exchange/code-meaning.js
/**
 * What a code of Node or OpenSSL says of a connection:
 * https://nodejs.org/api/errors.html#nodejs-error-codes, https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
function codeMeaning(code) {
	return code_meaning_meanings.find(({ codes }) => codes.test(code)) ?? other;
}
const other = {
	kind: 'network',
	why: 'the connection failed',
	advice: 'check the network and the proxy variables',
	retry: 'often',
};
const code_meaning_meanings = [
	{
		codes: /^ENOTFOUND$/,
		kind: 'network',
		why: 'nobody knows this name',
		advice: 'check the address of the server, the network and the proxy variables',
		retry: 'never',
	},
	{
		codes: /^EAI_AGAIN$/,
		kind: 'network',
		why: 'names cannot be looked up',
		advice: 'check the network and the proxy variables',
		retry: 'often',
	},
	{
		codes: /^ECONNREFUSED$/,
		kind: 'network',
		why: 'nobody listens there',
		advice: 'check the address of the server, the network and the proxy variables',
		retry: 'often',
	},
	{
		codes: /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
		kind: 'network',
		why: 'the connection was closed before the answer was complete',
		advice: 'try again later',
		retry: 'often',
	},
	{
		codes: /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|INVALID_CA|CERT_UNTRUSTED)/,
		kind: 'network',
		why: 'its certificate comes from nobody that is trusted here',
		advice: 'name the file of its authority in NODE_EXTRA_CA_CERTS',
		retry: 'never',
	},
	{
		codes: /^(CERT_|ERR_TLS_CERT)/,
		kind: 'network',
		why: 'its certificate is not good for it',
		advice: 'check the address of the server, and the clock of this machine',
		retry: 'never',
	},
	{
		codes: /^(ERR_SSL_|ERR_TLS_|EPROTO)/,
		kind: 'network',
		why: 'no secure connection can be agreed on',
		advice: 'check the address of the server and the proxy variables',
		retry: 'never',
	},
	{
		codes: /^HPE_/,
		kind: 'unreadable',
		why: 'what it answers is not HTTP',
		advice: 'check the address of the server',
		retry: 'never',
	},
	{
		codes: /^(Z_|ERR_ZLIB)/,
		kind: 'unreadable',
		why: 'its answer cannot be unpacked',
		advice: 'try again later',
		retry: 'never',
	},
	{
		codes: /^ERR_(INVALID_CHAR|HTTP_INVALID_HEADER_VALUE)$/,
		kind: 'permission',
		why: 'the token has characters that cannot be sent',
		advice: 'check how it is set',
		retry: 'never',
	},
];

;// CONCATENATED MODULE: ./packages/http/build/exchange/network-failure.js




/** What went wrong on the way to a host; undefined for what is no fault of the way, but our own. */
function networkFailure(host, cause) {
	if (cause instanceof Failure)
		return cause;
	if (cause instanceof HttpError)
		return new Failure(cause, 'never');
	if (cause instanceof ProxyError)
		return proxyFailure(host, cause);
	const code = network_failure_codeOf(cause);
	return code === undefined ? undefined : codeFailure(`"${host}"`, code, cause);
}
function proxyFailure(host, { host: proxy, status, cause }) {
	const name = `the proxy "${proxy}", on the way to "${host}"`;
	if (status === undefined)
		return codeFailure(name, network_failure_codeOf(cause) ?? 'ETIMEDOUT', cause);
	const text = `cannot reach ${name}: it answers ${status}; check the proxy variables, and what the proxy allows`;
	return status >= 500
		? new Failure(new HttpError('network', text, { status }), 'often')
		: new Failure(new HttpError('permission', text, { status }), 'never');
}
function codeFailure(name, code, cause) {
	const { kind, why, advice, retry } = codeMeaning(code);
	const what = kind === 'unreadable' ? 'read the answer of' : 'reach';
	const text = `cannot ${what} ${name}: ${why} (${code}); ${advice}`;
	return new Failure(new HttpError(kind, text, { cause }), retry);
}
function network_failure_codeOf(cause) {
	if (typeof cause !== 'object' || cause === null || !('code' in cause))
		return undefined;
	return typeof cause.code === 'string' ? cause.code : undefined;
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/watch-body.js

/** The bytes of a body, which has to be as long as it says: what follows would be read as another request. */
async function* watchBody({ size, open }, { onBytes, onError }) {
	let left = size;
	try {
		for await (const chunk of open()) {
			left -= chunk.length;
			if (left < 0)
				break;
			yield chunk;
			onBytes(chunk.length);
		}
		if (left !== 0)
			throw new HttpError('unreadable', 'what is sent has changed meanwhile');
	}
	catch (cause) {
		onError(cause);
		throw cause;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/line.js




/** One request on the wire, from the connection to the last byte of its answer. */
class Line {
	/** What broke it first; whatever is thrown later is only the echo. */
	failure;
	/** Whether anything of the request may have reached the server. */
	mayHaveArrived = false;
	#host;
	#wait;
	#sent;
	#answer;
	#refuse = () => { };
	constructor(host) {
		this.#host = host;
		this.#wait = host.clock.watch((error, mayRetry) => {
			this.failure ??= new Failure(error, mayRetry ? 'queue-again' : 'never');
			this.#sent?.destroy(error);
			// A request that is still without a connection, or that ended unheard, tells nothing itself.
			this.#refuse(error);
		});
	}
	/** Sends, and waits for status and headers. */
	async ask(sent, body) {
		this.#sent = sent;
		this.#followPhases(sent);
		const answer = new Promise((resolve, reject) => {
			this.#refuse = reject;
			sent.once('response', resolve);
			// Stays for what comes after the answer: an error that nobody hears ends the process.
			sent.on('error', reject);
			// A status 101 closes it without an error, and what is never told ends the process as if all were well.
			sent.once('close', () => reject(new ClosedError()));
		});
		if (this.failure)
			this.#refuse(this.failure);
		else if (body === undefined || body instanceof Uint8Array)
			sent.end(body);
		else
			this.#pour(body, sent);
		this.#answer = await answer;
		this.#wait.phase = 'the rest of its answer';
		this.#wait.progress(performance.now());
		this.pause();
		return this.#answer;
	}
	/** What the server takes is a sign of life, as what it sends is. */
	#pour(body, sent) {
		const onBytes = (count) => this.#wait.received(count, performance.now());
		// Before the request is destroyed for it, which would say that the connection was closed.
		const onError = (cause) => this.#refuse(cause);
		(0,external_node_stream_promises_namespaceObject.pipeline)(watchBody(body, { onBytes, onError }), sent).catch(onError);
	}
	/** The server is to move. */
	resume() {
		this.#host.clock.resume(this.#wait);
	}
	received(bytes) {
		this.#wait.received(bytes, performance.now());
	}
	/** It is our turn. */
	pause() {
		this.#wait.pause(performance.now());
	}
	/** Keeps and returns the failure that a cause stands for; a mistake of our own stays what it is. */
	break(cause) {
		const failure = networkFailure(this.#host.name, cause);
		this.failure ??= failure && this.#isStale() ? new Failure(failure.error, 'at-once') : failure;
		return this.failure ?? cause;
	}
	/** As `break`, before there was an answer: the last thing that is asked of a host which nobody can reach. */
	miss(cause) {
		const broken = this.break(cause);
		if (!(broken instanceof Failure) || broken.error.kind !== 'network')
			return broken;
		if (this.#host.missed(broken.error))
			this.failure = new Failure(broken.error, 'never');
		return this.failure;
	}
	/** A connection whose answer was read to its end is kept for others. */
	close() {
		this.#host.clock.forget(this.#wait);
		if (!this.#answer?.readableEnded)
			this.#sent?.destroy();
	}
	/** Names what is waited for. It is no progress yet: up to its headers a server has one time for all. */
	#followPhases(sent) {
		const expectAnswer = () => {
			this.#wait.phase = 'its answer';
			this.mayHaveArrived = true;
		};
		const expectSecurity = () => {
			this.#wait.phase = 'a secure connection';
		};
		sent.once('socket', (socket) => {
			if (sent.reusedSocket || !socket.connecting)
				return expectAnswer();
			const isSecure = 'encrypted' in socket;
			socket.once('connect', isSecure ? expectSecurity : expectAnswer);
			socket.once('secureConnect', expectAnswer);
		});
	}
	/** The server had closed a kept connection, and we did not know yet. */
	#isStale() {
		return this.#sent?.reusedSocket === true && this.#answer === undefined;
	}
}
/** As Node tells it of other connections that are closed too early. */
class ClosedError extends Error {
	code = 'ECONNRESET';
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/bound-bytes.js

/** Passes on what comes, until it is more than anybody wants. */
async function* boundBytes(chunks, { host, maxBytes }) {
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > maxBytes) {
			throw new HttpError('too-large', `the answer of "${host}" is larger than ${maxBytes} bytes; nothing of it is used`);
		}
		yield chunk;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/decode.js

/** Unpacks gzip while it comes; undefined for an encoding that was not asked for. */
function decode(chunks, encoding) {
	if (encoding === undefined || encoding === 'identity')
		return chunks;
	return /^(x-)?gzip$/i.test(encoding) ? gunzip(chunks) : undefined;
}
async function* gunzip(chunks) {
	const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
	const unpacked = createGunzip();
	// An error of any part is thrown where the last one is read.
	(0,external_node_stream_namespaceObject.pipeline)(chunks, unpacked, () => { });
	yield* unpacked;
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/read-body.js




/** Around a packed body: a gzip header and trailer, and blocks that cannot be packed. */
const packing = 64 * 1024;
/** The body of an answer, unpacked. What goes wrong breaks the line, and is thrown as an HttpError too. */
async function* readBody(message, line, limits) {
	const { host, maxBytes } = limits;
	try {
		const raw = boundBytes(receive(message, line, limits), { host, maxBytes: maxBytes + packing });
		const decoded = decode(raw, limits.encoding);
		if (!decoded)
			throw strangelyPacked(host);
		yield* boundBytes(decoded, limits);
	}
	catch (cause) {
		const failure = line.break(cause);
		throw failure instanceof Failure ? failure.error : failure;
	}
}
function strangelyPacked(host) {
	const why = 'it is packed in a way that was not asked for';
	return new HttpError('unreadable', `cannot read the answer of "${host}": ${why}; check the address of the server`);
}
async function* receive(message, line, { count }) {
	line.resume();
	for await (const chunk of message.iterator({ destroyOnReturn: false })) {
		const bytes = chunk;
		count(bytes.length);
		line.received(bytes.length);
		line.pause();
		yield bytes;
		line.resume();
	}
	line.pause();
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/to-once.js


/**
 * A failure of a request that may not be repeated blindly. A server that refuses, or says when to come back, has done
 * nothing: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
function toOnce(cause, mayHaveArrived) {
	if (!(cause instanceof Failure) || !mayHaveArrived)
		return cause;
	const { kind, message, status } = cause.error;
	const isRefused = kind === 'rate-limit' || (status !== undefined && status < 500);
	if (isRefused)
		return cause;
	const error = new HttpError(kind, message, { status, cause: cause.error, mayBeDone: true });
	return new Failure(error, 'never');
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/exchange.js






/** Sends one request and reads its answer. Throws a Failure, or what `read` throws while nothing else is wrong. */
async function exchange(all, read) {
	const line = new Line(all.host);
	try {
		const message = await ask(all, line);
		const response = toResponse(message, line, all);
		if (isUnderstood(all.request, response.status)) {
			const result = await read(response);
			await drain(message);
			return { kind: 'result', result };
		}
		await drain(message);
		return judge(response, all);
	}
	catch (cause) {
		const failure = line.failure ?? cause;
		throw all.request.isOnce === true ? toOnce(failure, line.mayHaveArrived) : failure;
	}
	finally {
		line.close();
	}
}
async function ask({ run, host, hop, request }, line) {
	try {
		const sent = await run.connector.open(hop.url, {
			method: request.method,
			headers: {
				'user-agent': run.settings.userAgent,
				'accept-encoding': 'gzip',
				...hop.headers,
				...lengthOf(request.body),
			},
		});
		run.traffic.requests++;
		const message = await line.ask(sent, request.body);
		host.answered();
		run.traffic.bytes += headBytes(message);
		return message;
	}
	catch (cause) {
		throw line.miss(cause);
	}
}
/** Of bytes Node knows it itself; a stream without it would be sent in chunks, which upload servers refuse. */
function lengthOf(body) {
	return body === undefined || body instanceof Uint8Array
		? {}
		: { 'content-length': `${body.size}` };
}
function toResponse(message, line, { run, host, hop, request }) {
	const count = (bytes) => {
		run.traffic.bytes += bytes;
	};
	const { maxBytes, method } = request;
	// An answer to HEAD names the packing of a body that it does not have.
	const encoding = method === 'HEAD' ? undefined : message.headers['content-encoding'];
	return {
		status: message.statusCode ?? 0,
		headers: flat(message.headers),
		url: hop.url.href,
		body: readBody(message, line, { host: host.name, maxBytes, encoding, count }),
	};
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]));
}
function isUnderstood({ accepts }, status) {
	return accepts ? accepts(status) : status >= 200 && status < 300;
}
function judge({ status, headers }, { host }) {
	if (isRedirect(status))
		return { kind: 'redirect', status, location: headers.location };
	throw judgeStatus({ status, headers }, host);
}
/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4: those that name another address for the same question. */
function isRedirect(status) {
	return [301, 302, 303, 307, 308].includes(status);
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/send-once.js



/** One attempt: the request, and the same again wherever redirects lead that are allowed. */
async function sendOnce(run, request, read) {
	let hop = firstHop(request);
	for (;;) {
		const { url } = hop;
		const host = run.hostOf(url);
		const outcome = await host.visit(() => exchange({ run, host, hop, request }, read));
		if (outcome.kind === 'result')
			return outcome.result;
		hop = nextHop(hop, outcome, request);
	}
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/http/build/host/slots.js
/** Lets so many through at once; the others follow in the order in which they came. */
class Slots {
	#free;
	#queue = [];
	#refusal;
	constructor(size) {
		this.#free = size;
	}
	async use(work) {
		await this.#enter();
		try {
			return await work();
		}
		finally {
			this.#leave();
		}
	}
	/** From now on nobody is let in, nor are those that wait. */
	close(reason) {
		this.#refusal = reason;
		for (const one of this.#queue.splice(0))
			one.refuse(reason);
	}
	#enter() {
		if (this.#refusal)
			return Promise.reject(this.#refusal);
		if (this.#free > 0) {
			this.#free--;
			return Promise.resolve();
		}
		return new Promise((enter, refuse) => this.#queue.push({ enter, refuse }));
	}
	#leave() {
		const next = this.#queue.shift();
		if (next)
			next.enter();
		else
			this.#free++;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/host/wait.js
/** What has to come within `stallAfter` for an answer to count as coming: a server may not drip either. */
const leastBytes = 16 * 1024;
/** How long one request has been waiting for its server; time in which we are busy ourselves is not counted. */
class Wait {
	giveUp;
	/** Milliseconds of silence that it may cost, where that is less than what counts as a stall. */
	allowance;
	/** What is waited for, as a message says it. */
	phase = 'a connection';
	#since;
	#silent = 0;
	#total = 0;
	#bytes = 0;
	constructor(giveUp, allowance) {
		this.giveUp = giveUp;
		this.allowance = allowance;
	}
	/** The server is to move. */
	begin(now) {
		this.#since ??= now;
	}
	/** It is our turn. */
	pause(now) {
		if (this.#since === undefined)
			return;
		this.#silent += now - this.#since;
		this.#total += now - this.#since;
		this.#since = undefined;
	}
	/** Something came; a little of it does not end the silence. */
	received(bytes, now) {
		this.#bytes += bytes;
		if (this.#bytes >= leastBytes)
			this.progress(now);
	}
	/** The silence so far was none. */
	progress(now) {
		const isWaiting = this.#since !== undefined;
		this.pause(now);
		this.#silent = 0;
		this.#bytes = 0;
		if (isWaiting)
			this.begin(now);
	}
	/** Of the time so far, this was ours: the process was too busy to see what came. */
	excuse(milliseconds, now) {
		if (this.#since !== undefined)
			this.#since = Math.min(now, this.#since + milliseconds);
	}
	get isWaiting() {
		return this.#since !== undefined;
	}
	silence(now) {
		return this.#silent + this.#running(now);
	}
	total(now) {
		return this.#total + this.#running(now);
	}
	#running(now) {
		return this.#since === undefined ? 0 : now - this.#since;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/host/stall-clock.js


/** The clock looks so often within `stallAfter`, to learn when the process itself was busy. */
const ticks = 10;
/** Of what is left of the budget, what one request may spend: those that come after it are asked, too. */
const share = 2 / 3;
/** An answer may take so many times `stallAfter`, however steadily it comes. */
const longestAnswer = 12;
/**
 * Watches all requests to one host. A request that waits for `stallAfter` is given up. What such waits cost together
 * is wall time: when thirty requests stall side by side for ten seconds, that is ten seconds of the budget. When it is
 * spent every request is given up, and the host is closed.
 */
class StallClock {
	#host;
	#limits;
	#close;
	#waits = new Set();
	#timer;
	#spent = 0;
	#end;
	#countedUntil = Number.NEGATIVE_INFINITY;
	constructor(host, limits, close) {
		this.#host = host;
		this.#limits = limits;
		this.#close = close;
	}
	watch(giveUp) {
		if (this.#end)
			throw this.#end;
		const wait = new Wait(giveUp, share * this.#unspent(performance.now()));
		this.#waits.add(wait);
		this.resume(wait);
		return wait;
	}
	/** The server is to move. */
	resume(wait) {
		wait.begin(performance.now());
		if (this.#timer === undefined)
			this.#arm(performance.now());
	}
	forget(wait) {
		this.#waits.delete(wait);
		if (this.#waits.size === 0)
			this.#disarm();
	}
	#arm(now) {
		this.#disarm();
		const waiting = [...this.#waits].filter((wait) => wait.isWaiting);
		if (waiting.length === 0)
			return;
		const left = Math.min(...waiting.map((wait) => this.#left(wait, now)));
		const next = Math.max(1, Math.min(left, this.#limits.stallAfter / ticks));
		// What arrived while the timer was due is read before anybody is judged.
		const judge = () => this.#judge(performance.now() - now - next);
		this.#timer = setTimeout(() => setImmediate(judge), next);
	}
	#disarm() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
	#judge(late) {
		const now = performance.now();
		for (const wait of this.#waits) {
			wait.excuse(Math.max(0, late), now);
			if (wait.isWaiting && this.#left(wait, now) < 1)
				this.#stalled(wait, now);
		}
		this.#arm(now);
	}
	/** Milliseconds for which a request may still wait. */
	#left(wait, now) {
		const { stallAfter, stallBudget } = this.#limits;
		return Math.min(stallAfter - wait.silence(now), longestAnswer * stallAfter - wait.total(now), wait.allowance - wait.silence(now), stallBudget - this.#spent - this.#uncounted(wait, now));
	}
	/** Of the budget, what nobody has spent, nor is about to. */
	#unspent(now) {
		const pending = [...this.#waits].map((wait) => this.#uncounted(wait, now));
		return this.#limits.stallBudget - this.#spent - Math.max(0, ...pending);
	}
	/** Of a silence, what no other one has paid for. */
	#uncounted(wait, now) {
		return now - Math.max(now - wait.silence(now), this.#countedUntil);
	}
	#stalled(wait, now) {
		const { stallAfter, stallBudget } = this.#limits;
		const isEndless = wait.total(now) > longestAnswer * stallAfter - 1;
		this.#spent += isEndless ? stallBudget : this.#uncounted(wait, now);
		this.#countedUntil = now;
		this.#waits.delete(wait);
		const time = seconds(isEndless ? wait.total(now) : wait.silence(now));
		// What is left of the budget must be worth a request.
		const isSpent = stallBudget - this.#spent < stallAfter / ticks;
		wait.giveUp(stalled(this.#host, `waited ${time} for ${wait.phase}`), !isSpent);
		if (isSpent)
			this.#giveUpAll();
	}
	#giveUpAll() {
		const cost = seconds(this.#limits.stallBudget);
		const reason = stalled(this.#host, `its stalls have cost ${cost}, no more is spent on it`);
		this.#end = reason;
		for (const wait of this.#waits)
			wait.giveUp(reason, false);
		this.#waits.clear();
		this.#close(reason);
	}
}
function stalled(host, why) {
	return new HttpError('stalled', `"${host}" does not answer: ${why}; try again later`);
}
function seconds(milliseconds) {
	return `${Math.round(milliseconds / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./packages/http/build/host/host.js



/** So many connections may fail in a row, before anything was ever answered. */
const mostMisses = 4;
/** What all requests to one host share. */
class Host {
	name;
	clock;
	#slots;
	#patience;
	#pausedUntil = 0;
	#misses = 0;
	#hasAnswered = false;
	constructor(name, settings) {
		this.name = name;
		this.#slots = new Slots(settings.perHost);
		this.#patience = settings.longestPause;
		this.clock = new StallClock(name, settings, (reason) => this.#slots.close(reason));
	}
	/** Works in one of the host's places, and not before a pause that the host has asked for is over. */
	visit(work) {
		return this.#slots.use(async () => {
			const left = this.#pausedUntil - performance.now();
			if (left > 0)
				await (0,external_node_timers_promises_namespaceObject.setTimeout)(left);
			return work();
		});
	}
	answered() {
		this.#hasAnswered = true;
	}
	/** Whether it is given up: a host that cannot be reached at all must not eat the retries of those that can. */
	missed(reason) {
		this.#misses++;
		if (this.#hasAnswered || this.#misses < mostMisses)
			return false;
		this.#slots.close(reason);
		return true;
	}
	/** Agrees to leave the host alone for a while, unless it has asked for too much in this run. */
	pause(milliseconds) {
		const now = performance.now();
		const more = now + milliseconds - Math.max(now, this.#pausedUntil);
		if (more > this.#patience)
			return false;
		if (more > 0) {
			this.#patience -= more;
			this.#pausedUntil = now + milliseconds;
		}
		return true;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/retry/create-retries.js


const create_retries_most = {
	never: 0,
	once: 1,
	often: 3,
	'at-once': 8,
	'queue-again': 1,
	agreed: 3,
};
function createRetries(settings) {
	let budget = settings.retryBudget;
	return {
		async repeat(attempt) {
			for (let retries = 0;; retries++) {
				try {
					return await attempt();
				}
				catch (cause) {
					if (!(cause instanceof Failure))
						throw cause;
					if (retries >= create_retries_most[cause.retry])
						throw cause.error;
					if (cause.retry === 'at-once')
						continue;
					if (budget === 0)
						throw cause.error;
					budget--;
					if (cause.retry !== 'queue-again')
						await (0,external_node_timers_promises_namespaceObject.setTimeout)(pauseBefore(retries, settings));
				}
			}
		},
	};
}
/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function pauseBefore(retries, { random, retryPause }) {
	return random() * retryPause * 2 ** retries;
}

;// CONCATENATED MODULE: ./packages/http/build/settings.js
function toSettings(options) {
	return {
		perHost: 32,
		stallAfter: 10_000,
		// Twenty are promised; the rest is for what goes on between two stalls.
		stallBudget: 18_000,
		retryBudget: 30,
		retryPause: 300,
		longestPause: 20_000,
		random: Math.random,
		...options,
	};
}

;// CONCATENATED MODULE: ./packages/http/build/create-http-client.js





function createHttpClient(options) {
	const settings = toSettings(options);
	const traffic = { requests: 0, bytes: 0 };
	const hosts = new Map();
	const connector = createConnector(settings);
	const retries = createRetries(settings);
	const run = {
		settings,
		traffic,
		connector,
		hostOf(url) {
			const host = hosts.get(url.host) ?? new Host(url.host, settings);
			hosts.set(url.host, host);
			return host;
		},
	};
	return {
		send: (request, read) => retries.repeat(() => sendOnce(run, request, read)),
		traffic,
		close: () => connector.close(),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/live/to-known.js

/** What a server did wrong as an answer that nobody has; anything else that is thrown is a bug of ours. */
async function toKnown(asked) {
	try {
		return { kind: 'known', value: await asked() };
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		return { kind: 'unknown', reason: to_known_reasons[error.kind], message: error.message };
	}
}
const to_known_reasons = {
	network: 'network',
	stalled: 'network',
	server: 'network',
	permission: 'permission',
	// Servers say so of what they do not want to show.
	'not-found': 'permission',
	'rate-limit': 'rate-limit',
	'too-large': 'too-large',
	unreadable: 'unreadable',
};

;// CONCATENATED MODULE: ./packages/closure/build/live/api-questions.js

/** What only GitHub's API answers, within what it grants to somebody without a token. */
function apiQuestions(api, { isAnonymous, attester }) {
	const facts = isAnonymous ? within(anonymous.facts, needsToken) : toKnown;
	const releases = isAnonymous ? within(anonymous.releases, needsToken) : toKnown;
	// Each is a request, and whoever writes an action decides how many there are.
	const attested = isAnonymous
		? within(anonymous.attested, needsToken)
		: within(attestations, asked);
	const holds = isAnonymous ? within(0, needsToken) : within(comparisons, spent);
	return {
		holds: (name, { commit, tip }) => holds(() => api.isAncestor(name, commit, tip)),
		facts: (name) => facts(() => api.readFacts(name)),
		// Many repositories share a request.
		advisories: (name) => toKnown(() => api.listAdvisories(name)),
		attested: (name, object) => {
			if (attester === undefined)
				return Promise.resolve(noAttester);
			return attested(() => attester(name, object)).then(api_questions_flat);
		},
		releases: (name) => releases(async () => Object.fromEntries(await api.listReleases(name))),
	};
}
/**
 * Of 60 requests an hour; the rest is left for advisories, pages and a second run.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const anonymous = { facts: 15, releases: 10, attested: 10 };
/** Of the thousand an hour that the token of a workflow grants. */
const comparisons = 50;
/** Of the same thousand; a policy asks for them, so that there are more. */
const attestations = 200;
/** Asks the first of them, and answers the rest. */
function within(most, message) {
	let left = most;
	return (ask) => {
		left -= 1;
		if (left >= 0)
			return toKnown(ask);
		return Promise.resolve({ kind: 'unknown', reason: 'rate-limit', message });
	};
}
const needsToken = 'without a token the API answers a few questions an hour only, and this one was not asked: set GITHUB_TOKEN';
const spent = 'this run has compared as many commits by the API as one may';
const asked = 'this run has asked for as many attestations of releases as one may';
const noAttester = {
	kind: 'unknown',
	reason: 'undecidable',
	message: 'this program verifies no attestations of releases',
};
function api_questions_flat(answer) {
	return answer.kind === 'known' ? answer.value : answer;
}

;// CONCATENATED MODULE: ./packages/core/build/model/uses/parse-image.js
/**
 * Splits an image reference; undefined when it names nothing. A first component is a registry when it holds `.`,
 * `:` or a capital letter, or is `localhost`.
 * Source: https://github.com/distribution/reference (grammar on top of reference.go, and normalize.go)
 */
function parseImage(whole) {
	const part = slice(whole, 0, whole.text.trimEnd().length);
	const digestAt = part.text.indexOf('@');
	const named = digestAt === -1 ? part.text.length : digestAt;
	const head = part.text.slice(0, named);
	const slash = head.indexOf('/');
	const nameFrom = slash !== -1 && isRegistry(head.slice(0, slash)) ? slash + 1 : 0;
	const colon = head.lastIndexOf(':');
	const tagAt = colon > head.lastIndexOf('/') ? colon : -1;
	const nameEnd = tagAt === -1 ? named : tagAt;
	if (nameEnd <= nameFrom)
		return undefined;
	return {
		...part,
		registry: nameFrom === 0 ? undefined : slice(part, 0, slash),
		name: slice(part, nameFrom, nameEnd),
		tag: tagAt === -1 ? undefined : slice(part, tagAt + 1, named),
		digest: digestAt === -1 ? undefined : slice(part, digestAt + 1, part.text.length),
	};
}
function isRegistry(text) {
	return text === 'localhost' || /[.:A-Z]/.test(text);
}
/**
 * The source stretch of `text.slice(from, to)`. Where the spelling differs from the text (escapes, folding,
 * values of expressions) the whole part is the narrowest honest answer.
 */
function slice(part, from, to) {
	const text = part.text.slice(from, to);
	const isVerbatim = part.source.text.slice(part.start, part.end) === part.text;
	if (!isVerbatim)
		return { ...part, text };
	return { source: part.source, start: part.start + from, end: part.start + to, text };
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/repository-url.js



/**
 * Where a registry has a repository, `https://ghcr.io/v2/owner/name`. The name is text of a scanned file, so it has to
 * keep the grammar before it is part of a URL.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
function repositoryUrl({ registry, name }) {
	const isName = host.test(registry) && name.length <= 255 && path.test(name);
	if (!isName || !URL.canParse(`https://${registry}`))
		throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}`)}`);
	const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
	// As Docker does it: nobody has a certificate for this machine.
	const scheme = isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
	return `${scheme}://${server}/v2/${name}`;
}
const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;

;// CONCATENATED MODULE: ./packages/oci-registry/build/manifest-url.js



/** Where a registry has the manifest of a tag. */
function manifestUrl(image) {
	const url = repositoryUrl(image);
	if (word.test(image.tag))
		return `${url}/manifests/${image.tag}`;
	const { registry, name, tag } = image;
	throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}:${tag}`)}`);
}
const word = /^\w[\w.-]{0,127}$/;

;// CONCATENATED MODULE: ./packages/oci-registry/build/parse-challenges.js
/**
 * `WWW-Authenticate`: any number of challenges, parted by commas as their parameters are; one with `token68` has no
 * parameters. What follows a mistake is dropped. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
function parseChallenges(header) {
	const challenges = [];
	let at = 0;
	while (at < header.length) {
		const gap = match(separator, header, at)?.[0] ?? '';
		const isStart = at === 0 || gap.includes(',');
		at += gap.length;
		const parameter = match(parameterForm, header, at);
		const scheme = isStart && parameter === undefined ? match(schemeForm, header, at) : undefined;
		if (parameter !== undefined)
			addParameter(challenges.at(-1)?.parameters, parameter);
		if (scheme !== undefined)
			challenges.push({ scheme: named(scheme), parameters: new Map() });
		const length = (parameter ?? scheme)?.[0].length;
		if (length === undefined)
			break;
		at += length;
	}
	return challenges;
}
const token = "[!#$%&'*+.^_`|~\\w-]+";
const separator = /[ \t,]*/y;
/** `name = token` or `name = "quoted string"` */
const parameterForm = new RegExp(`(${token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`, 'y');
/** A scheme, and a token68 when one follows: `Negotiate dGVzdA==`. */
const schemeForm = new RegExp(`(${token})(?:[ \\t]+[\\w.~+/-]+=*(?=[ \\t]*(?:,|$)))?`, 'y');
function match(form, text, at) {
	form.lastIndex = at;
	return form.exec(text) ?? undefined;
}
function addParameter(parameters, [, name = '', quoted, plain = '']) {
	const key = name.toLowerCase();
	if (parameters === undefined || parameters.has(key))
		return;
	parameters.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain);
}
function named([, scheme = '']) {
	return scheme.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-bytes.js
/** A whole body; the client that gives it bounds it. */
async function readBytes(body) {
	const chunks = [];
	for await (const chunk of body)
		chunks.push(chunk);
	return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-token.js





/** A token for one repository. Throws HttpError. https://distribution.github.io/distribution/spec/auth/token/ */
async function readToken(refusal) {
	const { http, repository, challenge, credentials } = refusal;
	const bearer = parseChallenges(challenge).find(({ scheme }) => scheme === 'bearer');
	const realm = bearer?.parameters.get('realm');
	if (bearer === undefined || realm === undefined)
		throw new HttpError('permission', `"${repository.registry}" ${unanswerable(credentials)}`);
	const url = checkRealm(realm, repository);
	const service = bearer.parameters.get('service');
	const question = {
		...(service === undefined ? {} : { service }),
		scope: scopeOf(refusal, bearer.parameters.get('scope')),
	};
	const request = toRequest(url, question, credentials);
	return parseToken(await http.send(request, ({ body }) => readBytes(body)), url);
}
function unanswerable(credentials) {
	return credentials === undefined
		? 'gives out no anonymous tokens; log in, or give a name and a password'
		: 'does not say where a login is to be exchanged for a token';
}
/** What is asked first only wants to look; what we are about to do is ours to say. */
function scopeOf({ repository, actions = 'pull' }, told) {
	const own = `repository:${repository.name}:${actions}`;
	return actions === 'pull' ? (told ?? own) : own;
}
/** The registry chooses whom we ask: anybody in public, but nobody behind its back on this machine. */
function checkRealm(realm, { registry }) {
	const url = URL.canParse(realm) ? new URL(realm) : undefined;
	const isSafe = url !== undefined &&
		url.username === '' &&
		url.password === '' &&
		(isLoopback(url.hostname) ? isLoopback(hostOf(registry)) : url.protocol === 'https:');
	if (!isSafe)
		throw new HttpError('unreadable', `"${registry}" sends for a token to ${quoted(realm)}, which is no address that can be trusted with the question`);
	return url;
}
function hostOf(registry) {
	return new URL(`http://${registry}`).hostname;
}
const read_token_maxBytes = 2 ** 16;
/** A password is told in a header, an identity token in a body: neither may stand in an address, which is logged. */
function toRequest(url, question, credentials) {
	if (credentials?.kind === 'identity-token')
		return toExchange(url, question, credentials.token);
	for (const [name, value] of Object.entries(question))
		url.searchParams.set(name, value);
	const asked = { method: 'GET', url: url.href, maxBytes: read_token_maxBytes };
	if (credentials === undefined)
		return asked;
	const pair = `${credentials.username}:${credentials.password}`;
	const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
	return { ...asked, headers: { authorization } };
}
/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function toExchange({ href: url }, question, token) {
	const form = new URLSearchParams({
		grant_type: 'refresh_token',
		client_id: 'portcullis',
		refresh_token: token,
		...question,
	});
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	return { method: 'POST', url, headers, body: Buffer.from(`${form}`), maxBytes: read_token_maxBytes };
}
function parseToken(bytes, { host }) {
	const { token, access_token: accessToken } = parseObject(bytes);
	const found = token ?? accessToken;
	// It becomes a header: no spaces, no line breaks.
	if (typeof found !== 'string' || !/^[\x21-\x7e]+$/.test(found))
		throw new HttpError('unreadable', `the answer of "${host}" holds no token`);
	return found;
}
function parseObject(bytes) {
	try {
		const value = JSON.parse(new TextDecoder().decode(bytes));
		return typeof value === 'object' && value !== null ? { ...value } : {};
	}
	catch {
		return {};
	}
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/open-registry.js




/** Asks nobody yet. Throws HttpError for a name that no repository can have. */
function openRegistry(options) {
	const { http, repository } = options;
	const url = repositoryUrl(repository);
	const { origin } = new URL(url);
	let authorization;
	const ask = ({ understands, ...request }, read) => {
		const isOurs = authorization !== undefined && new URL(request.url).origin === origin;
		const headers = { ...request.headers, ...(isOurs ? { authorization } : {}) };
		const accepts = (status) => status === 401 || understands.includes(status);
		return http.send({ ...request, headers: defined(headers), accepts }, (response) => toAsked(response, read));
	};
	return {
		repository,
		url,
		async send(request, read) {
			const first = await ask(request, read);
			if (first.kind === 'answer')
				return first.result;
			// Not known yet, or a token whose time is over.
			authorization = await authorize(first.challenge, options);
			const second = await ask(request, read);
			if (second.kind === 'answer')
				return second.result;
			throw stranger(options);
		},
	};
}
async function toAsked(response, read) {
	const { status, headers } = response;
	if (status === 401)
		return { kind: 'refused', challenge: headers['www-authenticate'] ?? '' };
	return { kind: 'answer', result: await read(response) };
}
function defined(headers) {
	const entries = Object.entries(headers);
	return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** https://www.rfc-editor.org/rfc/rfc7617 where no tokens are given out. */
async function authorize(challenge, options) {
	const { credentials } = options;
	const schemes = parseChallenges(challenge).map(({ scheme }) => scheme);
	const isBasic = schemes.includes('basic') && !schemes.includes('bearer');
	if (!isBasic || credentials?.kind !== 'password')
		return `Bearer ${await readToken({ ...options, challenge })}`;
	const { username, password } = credentials;
	return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function stranger({ repository, credentials }) {
	const { registry, name } = repository;
	const who = credentials === undefined ? 'nobody without a login' : 'this login';
	const what = credentials === undefined
		? `"${registry}" shows "${name}" to ${who}, or does not have it`
		: `"${registry}" does not let ${who} do this with "${name}"; check name and password, and what they may`;
	return new HttpError('permission', what, { status: 401 });
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/digest-of.js

/** As registries write it: `sha256:\u2026`. */
function digestOf(bytes) {
	return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/media-types.js
/** https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const media_types_mediaTypes = {
	index: 'application/vnd.oci.image.index.v1+json',
	manifest: 'application/vnd.oci.image.manifest.v1+json',
	/** The configuration of what is no image: two bytes, `{}`. */
	empty: 'application/vnd.oci.empty.v1+json',
};

;// CONCATENATED MODULE: ./packages/oci-registry/build/image-types.js

/** An index first: a registry that is not told so gives the manifest of one platform. */
const imageTypes = [
	media_types_mediaTypes.index,
	'application/vnd.docker.distribution.manifest.list.v2+json',
	media_types_mediaTypes.manifest,
	'application/vnd.docker.distribution.manifest.v2+json',
];

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-manifest.js





/** Registries need not take larger ones. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const read_manifest_maxBytes = 4 * 2 ** 20;
function readManifest(registry, asked) {
	const headers = { accept: imageTypes.join(', ') };
	return registry.send({ ...asked, headers, maxBytes: read_manifest_maxBytes, understands: [200] }, (response) => toManifest(response, asked));
}
async function toManifest(response, asked) {
	const { headers } = response;
	const { host } = new URL(asked.url);
	const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	if (type !== undefined && !imageTypes.includes(type))
		throw new HttpError('unreadable', `"${host}" answered ${quoted(type)} where an image was asked for`);
	const told = headers['docker-content-digest'];
	if (told !== undefined && !/^sha256:[\da-f]{64}$/.test(told))
		throw new HttpError('unreadable', `"${host}" named ${quoted(told)} as a digest`);
	if (asked.method === 'HEAD')
		return { digest: told };
	const digest = digestOf(await readBytes(response.body));
	if (told !== undefined && told !== digest)
		throw new HttpError('unreadable', `"${host}" sent other content than its digest "${told}" names`);
	return { digest };
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-digest.js




/**
 * The digest that a tag stands for now, `sha256:\u2026`: of the index where an image has several platforms. A HEAD request
 * is answered by every registry, and counts as no pull at Docker Hub. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 */
async function readDigest(http, image, credentials) {
	const url = manifestUrl(image);
	const registry = openRegistry({ http, repository: image, credentials });
	const head = await readManifest(registry, { method: 'HEAD', url });
	// Naming the digest in a header is a "should" of the specification.
	const { digest } = head.digest ? head : await readManifest(registry, { method: 'GET', url });
	if (digest !== undefined)
		return digest;
	throw new HttpError('unreadable', `"${image.registry}" names no digest of "${image.name}"`);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/to-image-name.js
/**
 * Whom to ask for an image, as Docker completes what is left out: Docker Hub, its official images, `latest`.
 * Source: https://github.com/distribution/reference (normalize.go)
 */
function toImageName({ registry, name, tag }) {
	const host = registry === undefined || registry.text === 'index.docker.io' ? hub : registry.text;
	const isOfficial = host === hub && !name.text.includes('/');
	return {
		registry: host,
		name: isOfficial ? `library/${name.text}` : name.text,
		tag: tag?.text ?? 'latest',
	};
}
const hub = 'docker.io';

;// CONCATENATED MODULE: ./packages/closure/build/live/ask-digest.js



/** Asks an image's own registry, `alpine:3.20` as in `docker://alpine:3.20`. */
async function askDigest(http, image) {
	const source = { path: '', repositoryPath: '', kind: 'config', text: image };
	const parsed = parseImage({ source, start: 0, end: image.length, text: image });
	if (parsed !== undefined)
		return toKnown(() => readDigest(http, toImageName(parsed)));
	return { kind: 'unknown', reason: 'undecidable', message: `${quoted(image)} names no image` };
}

;// CONCATENATED MODULE: ./packages/git-wire/build/git-home.js
/**
 * A token of GitHub's is the password of a user of this name.
 * Source: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation
 */
function toGitHome(name, server, token) {
	const url = `${server.replace(/\/+$/, '')}/${name}`;
	if (token === undefined)
		return { url };
	const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
	return { url, authorization: `Basic ${pair}` };
}

;// CONCATENATED MODULE: ./packages/closure/build/live/to-file-answer.js
/** Bytes as text, without a byte order mark; no other encoding than UTF-8 is guessed. */
function toFileAnswer(file) {
	const { commit, path, committedAt } = file;
	const asked = { commit, path, committedAt };
	if (file.kind === 'folder') {
		const { kind, names } = file;
		return names === undefined ? { ...asked, kind } : { ...asked, kind, names };
	}
	if (file.kind !== 'file')
		return { ...asked, kind: file.kind };
	try {
		return { ...asked, kind: 'file', text: to_file_answer_decoder.decode(file.bytes) };
	}
	catch {
		return { ...asked, kind: 'encoding' };
	}
}
const to_file_answer_decoder = new TextDecoder('utf-8', { fatal: true });

;// CONCATENATED MODULE: ./packages/closure/build/live/git-questions.js





/** What git itself answers: all that verdicts and the closure need. `asked` collects the repositories. */
function gitQuestions(git, servers, asked) {
	const homes = new Map();
	const homeOf = (name) => homes.get(name.toLowerCase()) ?? toGitHome(name, servers.server, servers.token);
	const ask = (name, question) => {
		if (!isPossible(name))
			return Promise.resolve(git_questions_impossible(name));
		asked.add(name.toLowerCase());
		return toKnown(question);
	};
	return {
		refs: (name) => ask(name, async () => {
			const { advertisement, home } = await findRefs(git, name, servers);
			homes.set(name.toLowerCase(), home);
			return git_questions_toAnswer(advertisement);
		}),
		history: (name, { format, wants, haves }) => ask(name, async () => {
			const history = await git.readHistory({ ...homeOf(name), format }, { wants, haves });
			return {
				commits: Object.fromEntries(history.commits),
				unknown: history.unknown,
				peeled: Object.fromEntries(history.peeled),
			};
		}),
		files: async (name, wanted) => {
			const answer = await ask(name, () => git.readFiles(homeOf(name), wanted));
			if (answer.kind === 'unknown')
				return wanted.map(() => answer);
			return answer.value.map((file) => ({ kind: 'known', value: toFileAnswer(file) }));
		},
	};
}
/** Names come from files of others: one of dots would be another path of the server. */
function isPossible(name) {
	return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name);
}
function git_questions_impossible(name) {
	const message = `no repository can be called ${quoted(name)}`;
	return { kind: 'unknown', reason: 'undecidable', message };
}
/** Another server is asked only when the first one says that it has no such repository. */
async function findRefs(git, name, { server, token, fallback }) {
	const home = toGitHome(name, server, token);
	try {
		return { advertisement: await git.listRefs(home), home };
	}
	catch (error) {
		const isGone = error instanceof HttpError && error.kind === 'not-found';
		if (!isGone || fallback === undefined)
			throw error;
		const other = toGitHome(name, fallback, undefined);
		return { advertisement: await git.listRefs(other), home: other };
	}
}
function git_questions_toAnswer({ format, url, head, refs }) {
	const page = url.replace(/\.git$/, '');
	return {
		format,
		answeredAs: new URL(page).pathname.split('/').slice(-2).join('/'),
		url: page,
		head,
		refs: refs.map(({ name, object, peeled }) => peeled === undefined ? { name, object } : { name, object, peeled }),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/live-upstream.js






/** Asks live servers. */
function liveUpstream(options) {
	const { servers, environment, userAgent, cache, attester, onWarning } = options;
	const http = createHttpClient({ environment, userAgent });
	const asked = new Set();
	const git = gitQuestions(createGitClient({ http, cache, onWarning }), servers, asked);
	const { token, api: url } = servers;
	const api = { http, url, token };
	return {
		...git,
		...apiQuestions(createGithubApi(api), {
			isAnonymous: token === undefined,
			attester: attester?.(api),
		}),
		digest: (image) => askDigest(http, image),
		get traffic() {
			return { repositories: asked.size, ...http.traffic };
		},
	};
}

;// CONCATENATED MODULE: ./packages/cli/build/online.js
/** A bundle of its own: who asks no server loads nothing of it. */



var __webpack_exports__liveUpstream = __webpack_exports__.A;
var __webpack_exports__openAttester = __webpack_exports__.P;
export { __webpack_exports__liveUpstream as liveUpstream, __webpack_exports__openAttester as openAttester };

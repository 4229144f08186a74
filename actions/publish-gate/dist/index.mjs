import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
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
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}

const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!external_fs_namespaceObject.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
		encoding: 'utf8'
	});
}
function file_command_prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = utils_toCommandValue(value);
	// These should realistically never happen, but just in case someone finds a
	// way to exploit uuid generation let's not allow keys or values that contain
	// the delimiter.
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	}
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:http"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_http_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};



class oidc_utils_OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
		if (!token) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
		}
		return token;
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
		if (!runtimeUrl) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
		}
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter(this, void 0, void 0, function* () {
			var _a;
			const httpclient = oidc_utils_OidcClient.createHttpClient();
			const res = yield httpclient
				.getJson(id_token_url)
				.catch(error => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			});
			const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
			if (!id_token) {
				throw new Error('Response json body do not have ID Token field');
			}
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				// New ID Token is requested from action service
				let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
				if (audience) {
					const encodedAudience = encodeURIComponent(audience);
					id_token_url = `${id_token_url}&audience=${encodedAudience}`;
				}
				debug(`ID token url is ${id_token_url}`);
				const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			}
			catch (error) {
				throw new Error(`Error message: ${error.message}`);
			}
		});
	}
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';

class Summary {
	constructor() {
		this._buffer = '';
	}
	/**
	 * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	 * Also checks r/w permissions.
	 *
	 * @returns step summary file path
	 */
	filePath() {
		return summary_awaiter(this, void 0, void 0, function* () {
			if (this._filePath) {
				return this._filePath;
			}
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) {
				throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			}
			try {
				yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
			}
			catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	 * Wraps content in an HTML tag, adding any HTML attributes
	 *
	 * @param {string} tag HTML tag to wrap
	 * @param {string | null} content content within the tag
	 * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	 *
	 * @returns {string} content wrapped in HTML element
	 */
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs)
			.map(([key, value]) => ` ${key}="${value}"`)
			.join('');
		if (!content) {
			return `<${tag}${htmlAttrs}>`;
		}
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	 * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	 *
	 * @param {SummaryWriteOptions} [options] (optional) options for write operation
	 *
	 * @returns {Promise<Summary>} summary instance
	 */
	write(options) {
		return summary_awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			const writeFunc = overwrite ? writeFile : appendFile;
			yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
			return this.emptyBuffer();
		});
	}
	/**
	 * Clears the summary buffer and wipes the summary file
	 *
	 * @returns {Summary} summary instance
	 */
	clear() {
		return summary_awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	 * Returns the current summary buffer as a string
	 *
	 * @returns {string} string of summary buffer
	 */
	stringify() {
		return this._buffer;
	}
	/**
	 * If the summary buffer is empty
	 *
	 * @returns {boolen} true if the buffer is empty
	 */
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	 * Resets the summary buffer without writing to summary file
	 *
	 * @returns {Summary} summary instance
	 */
	emptyBuffer() {
		this._buffer = '';
		return this;
	}
	/**
	 * Adds raw text to the summary buffer
	 *
	 * @param {string} text content to add
	 * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	 *
	 * @returns {Summary} summary instance
	 */
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	 * Adds the operating system-specific end-of-line marker to the buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL);
	}
	/**
	 * Adds an HTML codeblock to the summary buffer
	 *
	 * @param {string} code content to render within fenced code block
	 * @param {string} lang (optional) language to syntax highlight code
	 *
	 * @returns {Summary} summary instance
	 */
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, (lang && { lang }));
		const element = this.wrap('pre', this.wrap('code', code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML list to the summary buffer
	 *
	 * @param {string[]} items list of items to render
	 * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	 *
	 * @returns {Summary} summary instance
	 */
	addList(items, ordered = false) {
		const tag = ordered ? 'ol' : 'ul';
		const listItems = items.map(item => this.wrap('li', item)).join('');
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML table to the summary buffer
	 *
	 * @param {SummaryTableCell[]} rows table rows
	 *
	 * @returns {Summary} summary instance
	 */
	addTable(rows) {
		const tableBody = rows
			.map(row => {
			const cells = row
				.map(cell => {
				if (typeof cell === 'string') {
					return this.wrap('td', cell);
				}
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? 'th' : 'td';
				const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
				return this.wrap(tag, data, attrs);
			})
				.join('');
			return this.wrap('tr', cells);
		})
			.join('');
		const element = this.wrap('table', tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds a collapsable HTML details element to the summary buffer
	 *
	 * @param {string} label text for the closed state
	 * @param {string} content collapsable content
	 *
	 * @returns {Summary} summary instance
	 */
	addDetails(label, content) {
		const element = this.wrap('details', this.wrap('summary', label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML image tag to the summary buffer
	 *
	 * @param {string} src path to the image you to embed
	 * @param {string} alt text description of the image
	 * @param {SummaryImageOptions} options (optional) addition image attributes
	 *
	 * @returns {Summary} summary instance
	 */
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
		const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML section heading element
	 *
	 * @param {string} text heading text
	 * @param {number | string} [level=1] (optional) the heading level, default: 1
	 *
	 * @returns {Summary} summary instance
	 */
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
			? tag
			: 'h1';
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML thematic break (<hr>) to the summary buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addSeparator() {
		const element = this.wrap('hr', null);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML line break (<br>) to the summary buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addBreak() {
		const element = this.wrap('br', null);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML blockquote to the summary buffer
	 *
	 * @param {string} text quote text
	 * @param {string} cite (optional) citation url
	 *
	 * @returns {Summary} summary instance
	 */
	addQuote(text, cite) {
		const attrs = Object.assign({}, (cite && { cite }));
		const element = this.wrap('blockquote', text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML anchor tag to the summary buffer
	 *
	 * @param {string} text link text/content
	 * @param {string} href hyperlink
	 *
	 * @returns {Summary} summary instance
	 */
	addLink(text, href) {
		const element = this.wrap('a', text, { href });
		return this.addRaw(element).addEOL();
	}
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;


//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';


const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
	return io_util_awaiter(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		}
		catch (err) {
			if (err.code === 'ENOENT') {
				return false;
			}
			throw err;
		}
		return true;
	});
}

/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) {
		throw new Error('isRooted() parameter "p" cannot be empty');
	}
	if (IS_WINDOWS) {
		return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
		); // e.g. C: or C:\hello
	}
	return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
	return io_util_awaiter(this, void 0, void 0, function* () {
		let stats = undefined;
		try {
			// test file exists
			stats = yield stat(filePath);
		}
		catch (err) {
			if (err.code !== 'ENOENT') {
				// eslint-disable-next-line no-console
				console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS) {
				// on Windows, test for valid extension
				const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
				if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
					return filePath;
				}
			}
			else {
				if (isUnixExecutable(stats)) {
					return filePath;
				}
			}
		}
		// try each extension
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = undefined;
			try {
				stats = yield stat(filePath);
			}
			catch (err) {
				if (err.code !== 'ENOENT') {
					// eslint-disable-next-line no-console
					console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS) {
					// preserve the case of the actual file (since an extension was appended)
					try {
						const directory = external_path_namespaceObject.dirname(filePath);
						const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) {
							if (upperName === actualName.toUpperCase()) {
								filePath = external_path_namespaceObject.join(directory, actualName);
								break;
							}
						}
					}
					catch (err) {
						// eslint-disable-next-line no-console
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				}
				else {
					if (isUnixExecutable(stats)) {
						return filePath;
					}
				}
			}
		}
		return '';
	});
}
function normalizeSeparators(p) {
	p = p || '';
	if (IS_WINDOWS) {
		// convert slashes on Windows
		p = p.replace(/\//g, '\\');
		// remove redundant slashes
		return p.replace(/\\\\+/g, '\\');
	}
	// remove redundant slashes
	return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
	return ((stats.mode & 1) > 0 ||
		((stats.mode & 8) > 0 &&
			process.getgid !== undefined &&
			stats.gid === process.getgid()) ||
		((stats.mode & 64) > 0 &&
			process.getuid !== undefined &&
			stats.uid === process.getuid()));
}

//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
	return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
		const { force, recursive, copySourceDirectory } = readCopyOptions(options);
		const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
		// Dest is an existing file, but not forcing
		if (destStat && destStat.isFile() && !force) {
			return;
		}
		// If dest is an existing directory, should copy inside.
		const newDest = destStat && destStat.isDirectory() && copySourceDirectory
			? path.join(dest, path.basename(source))
			: dest;
		if (!(yield ioUtil.exists(source))) {
			throw new Error(`no such file or directory: ${source}`);
		}
		const sourceStat = yield ioUtil.stat(source);
		if (sourceStat.isDirectory()) {
			if (!recursive) {
				throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
			}
			else {
				yield cpDirRecursive(source, newDest, 0, force);
			}
		}
		else {
			if (path.relative(source, newDest) === '') {
				// a file cannot be copied to itself
				throw new Error(`'${newDest}' and '${source}' are the same file`);
			}
			yield io_copyFile(source, newDest, force);
		}
	});
}


/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
	return io_awaiter(this, void 0, void 0, function* () {
		ok(fsPath, 'a path argument must be provided');
		yield ioUtil.mkdir(fsPath, { recursive: true });
	});
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
	return io_awaiter(this, void 0, void 0, function* () {
		if (!tool) {
			throw new Error("parameter 'tool' is required");
		}
		// recursive when check=true
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS) {
					throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				}
				else {
					throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
				}
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) {
			return matches[0];
		}
		return '';
	});
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
	return io_awaiter(this, void 0, void 0, function* () {
		if (!tool) {
			throw new Error("parameter 'tool' is required");
		}
		// build the list of extensions to try
		const extensions = [];
		if (IS_WINDOWS && process.env['PATHEXT']) {
			for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
				if (extension) {
					extensions.push(extension);
				}
			}
		}
		// if it's rooted, return it if exists. otherwise return empty.
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) {
				return [filePath];
			}
			return [];
		}
		// if any path separators, return empty
		if (tool.includes(external_path_namespaceObject.sep)) {
			return [];
		}
		// build the list of directories
		//
		// Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
		// it feels like we should not do this. Checking the current directory seems like more of a use
		// case of a shell, and the which() function exposed by the toolkit should strive for consistency
		// across platforms.
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
				if (p) {
					directories.push(p);
				}
			}
		}
		// find all matches
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
			if (filePath) {
				matches.push(filePath);
			}
		}
		return matches;
	});
}
function readCopyOptions(options) {
	const force = options.force == null ? true : options.force;
	const recursive = Boolean(options.recursive);
	const copySourceDirectory = options.copySourceDirectory == null
		? true
		: Boolean(options.copySourceDirectory);
	return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
	return io_awaiter(this, void 0, void 0, function* () {
		// Ensure there is not a run away recursive copy
		if (currentDepth >= 255)
			return;
		currentDepth++;
		yield mkdirP(destDir);
		const files = yield ioUtil.readdir(sourceDir);
		for (const fileName of files) {
			const srcFile = `${sourceDir}/${fileName}`;
			const destFile = `${destDir}/${fileName}`;
			const srcFileStat = yield ioUtil.lstat(srcFile);
			if (srcFileStat.isDirectory()) {
				// Recurse
				yield cpDirRecursive(srcFile, destFile, currentDepth, force);
			}
			else {
				yield io_copyFile(srcFile, destFile, force);
			}
		}
		// Change the mode for the newly created directory
		yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
	});
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
	return io_awaiter(this, void 0, void 0, function* () {
		if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
			// unlink/re-link it
			try {
				yield ioUtil.lstat(destFile);
				yield ioUtil.unlink(destFile);
			}
			catch (e) {
				// Try to override file permission
				if (e.code === 'EPERM') {
					yield ioUtil.chmod(destFile, '0666');
					yield ioUtil.unlink(destFile);
				}
				// other errors = it doesn't exist, no work to do
			}
			// Copy over symlink
			const symlinkFull = yield ioUtil.readlink(srcFile);
			yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
		}
		else if (!(yield ioUtil.exists(destFile)) || force) {
			yield ioUtil.copyFile(srcFile, destFile);
		}
	});
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) {
			throw new Error("Parameter 'toolPath' cannot be null or empty.");
		}
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) {
			this.options.listeners.debug(message);
		}
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
		if (toolrunner_IS_WINDOWS) {
			// Windows + cmd file
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) {
					cmd += ` ${a}`;
				}
			}
			// Windows + verbatim
			else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) {
					cmd += ` ${a}`;
				}
			}
			// Windows (regular)
			else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) {
					cmd += ` ${this._windowsQuoteCmdArg(a)}`;
				}
			}
		}
		else {
			// OSX/Linux - this can likely be improved with some form of quoting.
			// creating processes on Unix is fundamentally different than Windows.
			// on Unix, execvp() takes an arg array.
			cmd += toolPath;
			for (const a of args) {
				cmd += ` ${a}`;
			}
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(external_os_namespaceObject.EOL);
			while (n > -1) {
				const line = s.substring(0, n);
				onLine(line);
				// the rest of the string ...
				s = s.substring(n + external_os_namespaceObject.EOL.length);
				n = s.indexOf(external_os_namespaceObject.EOL);
			}
			return s;
		}
		catch (err) {
			// streaming lines to console is best effort.  Don't fail a build.
			this._debug(`error processing line. Failed with error ${err}`);
			return '';
		}
	}
	_getSpawnFileName() {
		if (toolrunner_IS_WINDOWS) {
			if (this._isCmdFile()) {
				return process.env['COMSPEC'] || 'cmd.exe';
			}
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (toolrunner_IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += ' ';
					argline += options.windowsVerbatimArguments
						? a
						: this._windowsQuoteCmdArg(a);
				}
				argline += '"';
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return (this._endsWith(upperToolPath, '.CMD') ||
			this._endsWith(upperToolPath, '.BAT'));
	}
	_windowsQuoteCmdArg(arg) {
		// for .exe, apply the normal quoting rules that libuv applies
		if (!this._isCmdFile()) {
			return this._uvQuoteCmdArg(arg);
		}
		// otherwise apply quoting rules specific to the cmd.exe command line parser.
		// the libuv rules are generic and are not designed specifically for cmd.exe
		// command line parser.
		//
		// for a detailed description of the cmd.exe command line parser, refer to
		// http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
		// need quotes for empty arg
		if (!arg) {
			return '""';
		}
		// determine whether the arg needs to be quoted
		const cmdSpecialChars = [
			' ',
			'\t',
			'&',
			'(',
			')',
			'[',
			']',
			'{',
			'}',
			'^',
			'=',
			';',
			'!',
			"'",
			'+',
			',',
			'`',
			'~',
			'|',
			'<',
			'>',
			'"'
		];
		let needsQuotes = false;
		for (const char of arg) {
			if (cmdSpecialChars.some(x => x === char)) {
				needsQuotes = true;
				break;
			}
		}
		// short-circuit if quotes not needed
		if (!needsQuotes) {
			return arg;
		}
		// the following quoting rules are very similar to the rules that by libuv applies.
		//
		// 1) wrap the string in quotes
		//
		// 2) double-up quotes - i.e. " => ""
		//
		//    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
		//    doesn't work well with a cmd.exe command line.
		//
		//    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
		//    for example, the command line:
		//          foo.exe "myarg:""my val"""
		//    is parsed by a .NET console app into an arg array:
		//          [ "myarg:\"my val\"" ]
		//    which is the same end result when applying libuv quoting rules. although the actual
		//    command line from libuv quoting rules would look like:
		//          foo.exe "myarg:\"my val\""
		//
		// 3) double-up slashes that precede a quote,
		//    e.g.  hello \world    => "hello \world"
		//          hello\"world    => "hello\\""world"
		//          hello\\"world   => "hello\\\\""world"
		//          hello world\    => "hello world\\"
		//
		//    technically this is not required for a cmd.exe command line, or the batch argument parser.
		//    the reasons for including this as a .cmd quoting rule are:
		//
		//    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
		//       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
		//
		//    b) it's what we've been doing previously (by deferring to node default behavior) and we
		//       haven't heard any complaints about that aspect.
		//
		// note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
		// escaped when used on the command line directly - even though within a .cmd file % can be escaped
		// by using %%.
		//
		// the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
		// the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
		//
		// one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
		// often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
		// variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
		// to an external program.
		//
		// an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
		// % can be escaped within a .cmd file.
		let reverse = '"';
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			// walk the string in reverse
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === '\\') {
				reverse += '\\'; // double the slash
			}
			else if (arg[i - 1] === '"') {
				quoteHit = true;
				reverse += '"'; // double the quote
			}
			else {
				quoteHit = false;
			}
		}
		reverse += '"';
		return reverse.split('').reverse().join('');
	}
	_uvQuoteCmdArg(arg) {
		// Tool runner wraps child_process.spawn() and needs to apply the same quoting as
		// Node in certain cases where the undocumented spawn option windowsVerbatimArguments
		// is used.
		//
		// Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
		// see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
		// pasting copyright notice from Node within this function:
		//
		//      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
		//
		//      Permission is hereby granted, free of charge, to any person obtaining a copy
		//      of this software and associated documentation files (the "Software"), to
		//      deal in the Software without restriction, including without limitation the
		//      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
		//      sell copies of the Software, and to permit persons to whom the Software is
		//      furnished to do so, subject to the following conditions:
		//
		//      The above copyright notice and this permission notice shall be included in
		//      all copies or substantial portions of the Software.
		//
		//      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
		//      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
		//      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
		//      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
		//      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
		//      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
		//      IN THE SOFTWARE.
		if (!arg) {
			// Need double quotation for empty argument
			return '""';
		}
		if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
			// No quotation needed
			return arg;
		}
		if (!arg.includes('"') && !arg.includes('\\')) {
			// No embedded double quotes or backslashes, so I can just wrap
			// quote marks around the whole thing.
			return `"${arg}"`;
		}
		// Expected input/output:
		//   input : hello"world
		//   output: "hello\"world"
		//   input : hello""world
		//   output: "hello\"\"world"
		//   input : hello\world
		//   output: hello\world
		//   input : hello\\world
		//   output: hello\\world
		//   input : hello\"world
		//   output: "hello\\\"world"
		//   input : hello\\"world
		//   output: "hello\\\\\"world"
		//   input : hello world\
		//   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
		//                             but it appears the comment is wrong, it should be "hello world\\"
		let reverse = '"';
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			// walk the string in reverse
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === '\\') {
				reverse += '\\';
			}
			else if (arg[i - 1] === '"') {
				quoteHit = true;
				reverse += '\\';
			}
			else {
				quoteHit = false;
			}
		}
		reverse += '"';
		return reverse.split('').reverse().join('');
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 10000
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result['windowsVerbatimArguments'] =
			options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) {
			result.argv0 = `"${toolPath}"`;
		}
		return result;
	}
	/**
	 * Exec a tool.
	 * Output will be streamed to the live console.
	 * Returns promise with return code
	 *
	 * @param     tool     path to tool to exec
	 * @param     options  optional exec options.  See ExecOptions
	 * @returns   number
	 */
	exec() {
		return toolrunner_awaiter(this, void 0, void 0, function* () {
			// root the tool path if it is unrooted and contains relative pathing
			if (!isRooted(this.toolPath) &&
				(this.toolPath.includes('/') ||
					(toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
				// prefer options.cwd if it is specified, however options.cwd may also need to be rooted
				this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			}
			// if the tool is only a file name, then resolve it from the PATH
			// otherwise verify it exists (add extension on Windows if necessary)
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug('arguments:');
				for (const arg of this.args) {
					this._debug(`   ${arg}`);
				}
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) {
					optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
				}
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on('debug', (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) {
					return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
				}
				const fileName = this._getSpawnFileName();
				const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = '';
				if (cp.stdout) {
					cp.stdout.on('data', (data) => {
						if (this.options.listeners && this.options.listeners.stdout) {
							this.options.listeners.stdout(data);
						}
						if (!optionsNonNull.silent && optionsNonNull.outStream) {
							optionsNonNull.outStream.write(data);
						}
						stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
							if (this.options.listeners && this.options.listeners.stdline) {
								this.options.listeners.stdline(line);
							}
						});
					});
				}
				let errbuffer = '';
				if (cp.stderr) {
					cp.stderr.on('data', (data) => {
						state.processStderr = true;
						if (this.options.listeners && this.options.listeners.stderr) {
							this.options.listeners.stderr(data);
						}
						if (!optionsNonNull.silent &&
							optionsNonNull.errStream &&
							optionsNonNull.outStream) {
							const s = optionsNonNull.failOnStdErr
								? optionsNonNull.errStream
								: optionsNonNull.outStream;
							s.write(data);
						}
						errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
							if (this.options.listeners && this.options.listeners.errline) {
								this.options.listeners.errline(line);
							}
						});
					});
				}
				cp.on('error', (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on('exit', (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on('close', (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on('done', (error, exitCode) => {
					if (stdbuffer.length > 0) {
						this.emit('stdline', stdbuffer);
					}
					if (errbuffer.length > 0) {
						this.emit('errline', errbuffer);
					}
					cp.removeAllListeners();
					if (error) {
						reject(error);
					}
					else {
						resolve(exitCode);
					}
				});
				if (this.options.input) {
					if (!cp.stdin) {
						throw new Error('child process missing stdin');
					}
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = '';
	function append(c) {
		// we only escape double quotes.
		if (escaped && c !== '"') {
			arg += '\\';
		}
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === '"') {
			if (!escaped) {
				inQuotes = !inQuotes;
			}
			else {
				append(c);
			}
			continue;
		}
		if (c === '\\' && escaped) {
			append(c);
			continue;
		}
		if (c === '\\' && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === ' ' && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = '';
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) {
		args.push(arg.trim());
	}
	return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false; // tracks whether the process has exited and stdio is closed
		this.processError = '';
		this.processExitCode = 0;
		this.processExited = false; // tracks whether the process has exited
		this.processStderr = false; // tracks whether stderr was written to
		this.delay = 10000; // 10 seconds
		this.done = false;
		this.timeout = null;
		if (!toolPath) {
			throw new Error('toolPath must not be empty');
		}
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) {
			this.delay = options.delay;
		}
	}
	CheckComplete() {
		if (this.done) {
			return;
		}
		if (this.processClosed) {
			this._setResult();
		}
		else if (this.processExited) {
			this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
		}
	}
	_debug(message) {
		this.emit('debug', message);
	}
	_setResult() {
		// determine whether there is an error
		let error;
		if (this.processExited) {
			if (this.processError) {
				error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			}
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
				error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			}
			else if (this.processStderr && this.options.failOnStdErr) {
				error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
			}
		}
		// clear the timeout
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit('done', error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) {
			return;
		}
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
	return exec_awaiter(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) {
			throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		}
		// Path to tool to execute should be first arg
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		const runner = new ToolRunner(toolPath, args, options);
		return runner.exec();
	});
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
	return exec_awaiter(this, void 0, void 0, function* () {
		var _a, _b;
		let stdout = '';
		let stderr = '';
		//Using string decoder covers the case where a mult-byte character is split
		const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
		const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
		const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
		const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
		const stdErrListener = (data) => {
			stderr += stderrDecoder.write(data);
			if (originalStdErrListener) {
				originalStdErrListener(data);
			}
		};
		const stdOutListener = (data) => {
			stdout += stdoutDecoder.write(data);
			if (originalStdoutListener) {
				originalStdoutListener(data);
			}
		};
		const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
		const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		//flush any remaining characters
		stdout += stdoutDecoder.end();
		stderr += stderrDecoder.end();
		return {
			exitCode,
			stdout,
			stderr
		};
	});
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};





const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';

//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
	/**
	 * A code indicating that the action was successful
	 */
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	 * A code indicating that the action was a failure
	 */
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
	command_issueCommand('add-mask', {}, secret);
}

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
	if (options && options.required && !val) {
		throw new Error(`Input required and not supplied: ${name}`);
	}
	if (options && options.trimWhitespace === false) {
		return val;
	}
	return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
	const inputs = getInput(name, options)
		.split('\n')
		.filter(x => x !== '');
	if (options && options.trimWhitespace === false) {
		return inputs;
	}
	return inputs.map(input => input.trim());
}

/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
	const filePath = process.env['GITHUB_OUTPUT'] || '';
	if (filePath) {
		return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
	}
	process.stdout.write(external_os_namespaceObject.EOL);
	command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}


/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
	command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}


/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}






/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./packages/files/build/system-error-code.js

/** What the system answered to a call, such as `ENOENT`; undefined for every other error. */
function systemErrorCode(error) {
	if (!external_node_util_namespaceObject.types.isNativeError(error) || !('code' in error))
		return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/files/build/describe-system-error.js

/** What Node says of a failed call to the file system, in a few words and without the path. */
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === undefined)
		throw error;
	return descriptions.get(code) ?? `the system answers ${code}`;
}
const descriptions = new Map([
	['EACCES', 'the permission to read it is missing'],
	['EPERM', 'the permission to read it is missing'],
	['ENOENT', 'it is not there'],
	['ENOTDIR', 'it is not there'],
	['ELOOP', 'its links lead in a circle'],
	['ENAMETOOLONG', 'its path is longer than the system allows'],
]);

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

;// CONCATENATED MODULE: ./packages/attestation/build/subject/bad-subject.js

/** What names a subject cannot be taken. */
function badSubject(message, cause) {
	return new AttestationError('bad-subject', message, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./packages/attestation/build/subject/subject.js
const digestAlgorithms = ['sha256', 'sha384', 'sha512'];

;// CONCATENATED MODULE: ./packages/attestation/build/subject/hash-file.js







/**
 * The digests of a file's bytes: `sha256`, and what else is asked for, in one pass and with one buffer however large
 * the file is. Throws when it is a link or no regular file, and when it changes meanwhile: nobody knows then what
 * the digest is of.
 */
async function hashFile(path, others = []) {
	const file = await attempt(path, () => (0,promises_namespaceObject.open)(path, flags));
	try {
		return await attempt(path, () => hashOpen(file, path, new Set(['sha256', ...others])));
	}
	finally {
		await file.close();
	}
}
// A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag.
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
async function hashOpen(file, path, algorithms) {
	const before = await file.stat({ bigint: true });
	if (!before.isFile())
		throw badSubject(`cannot hash ${quoted(path)}: it is no regular file`);
	const hashes = digestAlgorithms.flatMap((name) => algorithms.has(name) ? [{ name, hash: (0,external_node_crypto_namespaceObject.createHash)(name) }] : []);
	const size = await readInto(file, Number(before.size), hashes.map(({ hash }) => hash));
	// By its name: another file may bear it by now.
	const after = await (0,promises_namespaceObject.lstat)(path, { bigint: true });
	const isSame = BigInt(size) === before.size && facts.every((fact) => after[fact] === before[fact]);
	if (!isSame)
		throw badSubject(`cannot hash ${quoted(path)}: it changed while it was read; run this again`);
	return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash.digest('hex')]));
}
const facts = ['ino', 'size', 'mtimeNs', 'ctimeNs'];
/** How many bytes there were: of a file that grows no more than one buffer beyond what it had. */
async function readInto(file, fileSize, hashes) {
	// Larger ones make nothing faster; a thousand small files need no large one each.
	const buffer = Buffer.allocUnsafe(Math.min(fileSize + 1, 256 * 1024));
	let size = 0;
	while (size <= fileSize) {
		const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
		if (bytesRead === 0)
			break;
		size += bytesRead;
		for (const hash of hashes)
			hash.update(buffer.subarray(0, bytesRead));
	}
	return size;
}
async function attempt(path, work) {
	try {
		return await work();
	}
	catch (error) {
		const code = systemErrorCode(error);
		if (code === undefined)
			throw error;
		// What O_NOFOLLOW makes of a link.
		const why = code === 'ELOOP' ? 'it is a symbolic link' : describeSystemError(error);
		throw badSubject(`cannot hash ${quoted(path)}: ${why}`, error);
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/subject/hash-files.js

/**
 * Hashes files, a few at once: while one is read the other is hashed. More than that gains nothing, since all hashing
 * is done by one thread.
 */
async function hashFiles(paths, others = []) {
	const results = [];
	const queue = paths.entries();
	const work = async () => {
		for (const [index, path] of queue)
			results[index] = await hashFile(path, others);
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return results;
}
const atOnce = 4;

;// CONCATENATED MODULE: ./packages/release/build/seal/seal-error.js
class SealError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'SealError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/seal/read-folder.js






/** Everything in a folder, sorted by name; nothing is followed. Throws SealError, and AttestationError for what changes meanwhile. */
async function readFolder(folder) {
	const listed = read_folder_attempt(folder, () => list(folder));
	if (listed.length > most)
		throw new SealError('extra-file', `${quoted(folder)} has more than ${most} entries`);
	const files = listed.filter(({ stats }) => stats.isFile());
	const digests = await hashFiles(files.map(({ name }) => (0,external_node_path_namespaceObject.join)(folder, name)));
	const hashed = new Map(files.map(({ name }, index) => [name, digests[index]?.sha256]));
	return listed.map(({ name, stats }) => {
		const sha256 = hashed.get(name);
		if (sha256 !== undefined)
			return { kind: 'file', name, size: stats.size, sha256 };
		const other = stats.isDirectory() ? 'folder' : 'other';
		return { kind: stats.isSymbolicLink() ? 'link' : other, name };
	});
}
/** A release has a thousand assets. */
const most = 1000;
function list(folder) {
	return (0,external_node_fs_namespaceObject.readdirSync)(folder)
		.sort()
		.map((name) => ({ name, stats: (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(folder, name)) }));
}
function read_folder_attempt(folder, work) {
	try {
		return work();
	}
	catch (cause) {
		const why = describeSystemError(cause);
		throw new SealError('missing-file', `cannot look into ${quoted(folder)}: ${why}`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/few-at-once.js
/**
 * Does work on every item, a few at once, and gives the results in the order of the items. After a result that
 * `isEnd` calls the end nothing more is begun; what was not begun is undefined.
 */
async function fewAtOnce(items, work, isEnd = () => false) {
	const results = items.map(() => undefined);
	const waiting = items.entries();
	let isOver = false;
	const worker = async () => {
		while (!isOver) {
			const next = waiting.next();
			if (next.done === true)
				return;
			const [index, item] = next.value;
			const result = await work(item);
			results[index] = result;
			isOver ||= isEnd(result);
		}
	};
	await Promise.all(Array.from({ length: few_at_once_atOnce }, worker));
	return results;
}
/** What is asked are services that anybody shares, which limit how many requests a client may send. */
const few_at_once_atOnce = 4;

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

;// CONCATENATED MODULE: ./packages/oci-registry/build/docker-config/ask-helper.js


/**
 * Asks a credential helper of Docker, a program beside it; undefined when it knows no login.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function askHelper(run, { helper, server }) {
	if (!/^[\w.-]+$/.test(helper))
		throw failed(helper, 'that is no name of a helper');
	const { code, stdout } = await run(`docker-credential-${helper}`, ['get'], server);
	if (code === 0)
		return parseAnswer(helper, stdout);
	// The one failure that all helpers tell in the same words, on standard output.
	if (/^credentials not found/.test(stdout.trim()))
		return undefined;
	throw failed(helper, `it ends with code ${code}`);
}
/** A name of this form says that the secret is an identity token. */
const tokenName = '<token>';
function parseAnswer(helper, text) {
	const { Username: username, Secret: secret } = parse(helper, text);
	if (typeof username !== 'string' || typeof secret !== 'string')
		throw failed(helper, 'what it says is no login');
	if (secret === '')
		return undefined;
	if (username === tokenName)
		return { kind: 'identity-token', token: secret };
	return { kind: 'password', username, password: secret };
}
function parse(helper, text) {
	try {
		const json = JSON.parse(text);
		return typeof json === 'object' && json !== null ? { ...json } : {};
	}
	catch {
		// Without its cause, which would have the secret in it.
		throw failed(helper, 'what it says is not JSON');
	}
}
function failed(helper, why) {
	return new HttpError('permission', `cannot ask ${quoted(`docker-credential-${helper}`)} for a login: ${why}; log in again, or give a name and a password`);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/docker-config/is-for-registry.js
/**
 * Whether a name in a configuration of Docker means a registry: exactly its host and port, as any of the forms that
 * logins are stored under. Never a part of a name, since a password would go to `ghcr.io.example`.
 */
function isForRegistry(key, registry) {
	const [, host = ''] = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? [];
	return host !== '' && plain(host) === plain(registry);
}
function plain(host) {
	const lower = host.toLowerCase();
	return hubNames.includes(lower) ? 'docker.io' : lower;
}
/** https://github.com/docker/cli/blob/master/cli/config/configfile/file.go has the first, logins of others the rest. */
const hubNames = ['index.docker.io', 'registry-1.docker.io', 'docker.io'];

;// CONCATENATED MODULE: ./packages/oci-registry/build/docker-config/parse-docker-config.js

/** Throws HttpError. The message never has anything of the file in it. */
function parseDockerConfig(text, path) {
	const config = toMap(parse_docker_config_parse(text, path));
	return {
		auths: new Map([...toMap(config.get('auths'))].map(([name, json]) => [name, toLogin(json)])),
		helpers: new Map([...toMap(config.get('credHelpers'))].flatMap(([name, helper]) => typeof helper === 'string' && helper !== '' ? [[name, helper]] : [])),
		store: toText(config.get('credsStore')),
	};
}
function parse_docker_config_parse(text, path) {
	try {
		const json = JSON.parse(text);
		return json;
	}
	catch {
		// What cannot be parsed is named by the parser, and it may be a password.
		throw new HttpError('unreadable', `cannot read the logins in "${path}": that is not JSON`);
	}
}
function toLogin(json) {
	const login = toMap(json);
	return { auth: toText(login.get('auth')), identityToken: toText(login.get('identitytoken')) };
}
function toText(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function toMap(value) {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/docker-config/read-credentials.js






/** The login that Docker would use at a registry; undefined when there is none. Throws HttpError. */
async function readCredentials(registry, { environment, run }) {
	const path = pathOf(environment);
	const text = path === undefined ? undefined : await readIfThere(path);
	if (path === undefined || text === undefined)
		return undefined;
	const config = parseDockerConfig(text, path);
	const helper = find(config.helpers, registry) ?? config.store;
	const server = registry === 'docker.io' ? hubKey : registry;
	const asked = helper === undefined ? undefined : await askHelper(run, { helper, server });
	return asked ?? toCredentials(find(config.auths, registry), path);
}
/** As Docker calls its own registry in its configuration, and to its helpers. */
const hubKey = 'https://index.docker.io/v1/';
function pathOf({ DOCKER_CONFIG: folder, HOME: home, USERPROFILE: profile, }) {
	if (folder)
		return (0,external_node_path_namespaceObject.join)(folder, 'config.json');
	const own = home || profile;
	return own ? (0,external_node_path_namespaceObject.join)(own, '.docker', 'config.json') : undefined;
}
async function readIfThere(path) {
	try {
		return await (0,promises_namespaceObject.readFile)(path, 'utf8');
	}
	catch (cause) {
		if (isMissing(cause))
			return undefined;
		throw new HttpError('unreadable', `cannot read the logins in "${path}"`, { cause });
	}
}
function isMissing(cause) {
	return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function find(all, registry) {
	for (const [key, value] of all)
		if (isForRegistry(key, registry))
			return value;
	return undefined;
}
function toCredentials(login, path) {
	if (login?.identityToken !== undefined)
		return { kind: 'identity-token', token: login.identityToken };
	if (login?.auth === undefined)
		return undefined;
	const pair = Buffer.from(login.auth, 'base64').toString();
	const end = pair.indexOf(':');
	if (end < 1)
		throw new HttpError('unreadable', `a login in "${path}" has no name and password`);
	return { kind: 'password', username: pair.slice(0, end), password: pair.slice(end + 1) };
}

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

;// CONCATENATED MODULE: ./packages/oci-registry/build/is-loopback.js
/** Whether a host, as a URL has it, is this machine: on Linux the unspecified address is too. */
function isLoopback(host) {
	return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f\w\w:\w+|0:0)\])$/.test(host);
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
const maxBytes = 2 ** 16;
/** A password is told in a header, an identity token in a body: neither may stand in an address, which is logged. */
function toRequest(url, question, credentials) {
	if (credentials?.kind === 'identity-token')
		return toExchange(url, question, credentials.token);
	for (const [name, value] of Object.entries(question))
		url.searchParams.set(name, value);
	const asked = { method: 'GET', url: url.href, maxBytes };
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
	return { method: 'POST', url, headers, body: Buffer.from(`${form}`), maxBytes };
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

;// CONCATENATED MODULE: ./packages/oci-registry/build/repository-url.js



/**
 * Where a registry has a repository, `https://ghcr.io/v2/owner/name`. The name is text of a scanned file, so it has to
 * keep the grammar before it is part of a URL.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
function repositoryUrl({ registry, name }) {
	const isName = host.test(registry) && name.length <= 255 && repository_url_path.test(name);
	if (!isName || !URL.canParse(`https://${registry}`))
		throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}`)}`);
	const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
	// As Docker does it: nobody has a certificate for this machine.
	const scheme = isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
	return `${scheme}://${server}/v2/${name}`;
}
const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const repository_url_path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;

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

;// CONCATENATED MODULE: ./packages/oci-registry/build/media-types.js
/** https://github.com/opencontainers/image-spec/blob/main/media-types.md */
const mediaTypes = {
	index: 'application/vnd.oci.image.index.v1+json',
	manifest: 'application/vnd.oci.image.manifest.v1+json',
	/** The configuration of what is no image: two bytes, `{}`. */
	empty: 'application/vnd.oci.empty.v1+json',
};

;// CONCATENATED MODULE: ./packages/oci-registry/build/parse-object.js

/** JSON that has to be an object. Throws HttpError. */
function parse_object_parseObject(bytes, from) {
	try {
		const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			return { ...value };
	}
	catch (cause) {
		throw new HttpError('unreadable', `what ${from} sends is not JSON`, { cause });
	}
	throw new HttpError('unreadable', `what ${from} sends is not a JSON object`);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/parse-index.js


/** The entries of an image index. Throws HttpError. */
function parseIndex(bytes, from) {
	const { manifests } = parse_object_parseObject(bytes, from);
	if (!Array.isArray(manifests))
		throw new HttpError('unreadable', `what ${from} lists is no list of manifests`);
	if (!isWritable(manifests))
		throw new HttpError('unreadable', `what ${from} lists is nested too deep`);
	return manifests.map(toEntry);
}
/** JSON can be read to any depth, and be written only as deep as the stack. */
function isWritable(json) {
	try {
		return JSON.stringify(json) !== '';
	}
	catch (error) {
		if (error instanceof RangeError)
			return false;
		throw error;
	}
}
/** Nobody's entry may be lost, so that none is refused; one that says nothing is known by its text. */
function toEntry(json) {
	const fields = new Map(Object.entries(typeof json === 'object' && json !== null ? json : {}));
	const [digest, artifactType] = [fields.get('digest'), fields.get('artifactType')];
	return {
		digest: typeof digest === 'string' ? digest : JSON.stringify(json),
		artifactType: typeof artifactType === 'string' ? artifactType : undefined,
		json,
	};
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/listed-referrers.js




const listed_referrers_maxBytes = 4 * 2 ** 20;
const maxPages = 50;
/**
 * What refers to an image, as the registry itself knows; nothing, where it does not. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
async function* listedReferrers(registry, digest) {
	let next = `${registry.url}/referrers/${digest}`;
	for (let count = 0; next !== undefined; count += 1) {
		if (count === maxPages)
			throw endless(registry, digest);
		const page = await readPage(registry, next);
		if (page === undefined && count > 0)
			throw new HttpError('unreadable', `"${registry.repository.registry}" does not have a page of referrers that it has promised`);
		yield* page?.entries ?? [];
		next = page?.next;
	}
}
/** Registries that do not know the question say 404, and some 400, 405 or 406. */
const unknown = [400, 404, 405, 406];
function readPage(registry, url) {
	const headers = { accept: mediaTypes.index };
	const understands = [200, ...unknown];
	const request = { method: 'GET', url, headers, maxBytes: listed_referrers_maxBytes, understands };
	return registry.send(request, async ({ status, headers: { link }, body }) => {
		if (status !== 200)
			return undefined;
		const entries = parseIndex(await readBytes(body), `"${registry.repository.registry}"`);
		return { entries, next: nextOf(link, url) };
	});
}
/** On the same server only: an answer must not choose whom we ask. */
function nextOf(link, url) {
	const [, target] = /<([^<>]*)>\s*;[^<]*\brel="?next\b/i.exec(link ?? '') ?? [];
	if (target === undefined)
		return undefined;
	const next = URL.canParse(target, url) ? new URL(target, url) : undefined;
	if (next?.origin === new URL(url).origin)
		return next.href;
	throw new HttpError('unreadable', 'the next page of referrers is at another server');
}
function endless({ repository }, digest) {
	return new HttpError('too-large', `"${repository.registry}" lists more than ${maxPages} pages of what refers to "${digest}"`);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/digest-of.js

/** As registries write it: `sha256:\u2026`. */
function digestOf(bytes) {
	return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/image-types.js

/** An index first: a registry that is not told so gives the manifest of one platform. */
const imageTypes = [
	mediaTypes.index,
	'application/vnd.docker.distribution.manifest.list.v2+json',
	mediaTypes.manifest,
	'application/vnd.docker.distribution.manifest.v2+json',
];

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-content.js






/** Reads a manifest or a blob; undefined where the registry has none. Throws HttpError. */
function readContent(registry, { kind, reference, maxBytes = 4 * 2 ** 20 }) {
	if (!isReference.test(reference))
		throw new HttpError('unreadable', `${quoted(reference)} is no digest that can be asked for`);
	const url = `${registry.url}/${kind}/${reference}`;
	const headers = { accept: kind === 'blobs' ? '*/*' : imageTypes.join(', ') };
	const isLocal = isLoopback(new URL(url).hostname);
	// Blobs are given out by whichever server stores them; what comes from there is known by its digest.
	const redirectsTo = ({ protocol, hostname }) => kind === 'blobs' && (isLoopback(hostname) ? isLocal : protocol === 'https:');
	const request = { method: 'GET', url, headers, maxBytes, redirectsTo };
	return registry.send({ ...request, understands: [200, 404] }, (response) => toContent(response, reference));
}
/** It comes from what others have written, and becomes a part of an address. */
const isReference = /^(?:sha256:[\da-f]{64}|\w[\w.-]{0,127})$/;
async function toContent(response, reference) {
	const { status, headers, url } = response;
	if (status === 404)
		return undefined;
	const bytes = await readBytes(response.body);
	const digest = digestOf(bytes);
	if (reference.includes(':') && digest !== reference)
		throw new HttpError('unreadable', `"${new URL(url).host}" sent other content than its digest "${reference}" names`);
	const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	return { bytes, digest, mediaType, etag: headers.etag };
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/referrers-tag.js
/**
 * Where clients keep a list of what refers to an image when the registry keeps none.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema
 */
function referrersTag(digest) {
	return digest.replace(':', '-');
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/list-referrers.js





/**
 * What refers to an image: as the registry lists it, and as the tag does that others keep where it does not. Both are
 * asked, since a registry that has learned to list knows nothing of what was there before. Never throws HttpError.
 */
async function listReferrers(registry, digest) {
	const entries = new Map();
	const broken = [];
	for (const list of [listedReferrers, taggedReferrers]) {
		try {
			for await (const entry of list(registry, digest))
				if (!entries.has(entry.digest))
					entries.set(entry.digest, entry);
		}
		catch (error) {
			if (!(error instanceof HttpError))
				throw error;
			broken.push(error);
		}
	}
	return { entries: [...entries.values()], broken };
}
async function* taggedReferrers(registry, digest) {
	const reference = referrersTag(digest);
	const content = await readContent(registry, { kind: 'manifests', reference });
	if (content !== undefined)
		yield* parseIndex(content.bytes, `"${registry.repository.registry}"`);
}

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

;// CONCATENATED MODULE: ./packages/attestation/build/find/read-referrer.js




/** A predicate has 16 MiB at most; base64 makes 22 of them, and the certificate and its witnesses come on top. */
const read_referrer_maxBytes = 32 * 2 ** 20;
/** The bundle that a manifest holds; undefined when it is no attestation. Throws HttpError. */
async function readReferrer(registry, referrer) {
	const reference = await readLayer(registry, referrer);
	if (reference === undefined)
		return undefined;
	const content = await readContent(registry, { kind: 'blobs', reference, maxBytes: read_referrer_maxBytes });
	if (content === undefined)
		throw new HttpError('unreadable', `the bundle ${quoted(reference)} is named, and not there`);
	if (hasTooManyParts(content.bytes))
		throw new HttpError('too-large', `the bundle ${quoted(reference)} has more parts than any bundle`);
	const json = parse_object_parseObject(content.bytes, `"${registry.repository.registry}"`);
	return { json, bytes: content.bytes.length };
}
/** The digest of the one layer that is a bundle. */
async function readLayer(registry, { digest, image, bundleType }) {
	const content = await readContent(registry, { kind: 'manifests', reference: digest });
	const what = `the manifest ${quoted(digest)}`;
	if (content === undefined)
		throw new HttpError('unreadable', `${what} is listed, and not there`);
	const { layers, subject } = parse_object_parseObject(content.bytes, `"${registry.repository.registry}"`);
	const bundles = (Array.isArray(layers) ? layers : [])
		.map(read_referrer_toMap)
		.filter((layer) => textIn(layer, 'mediaType').startsWith(bundleType));
	const [bundle, ...more] = bundles;
	if (bundle === undefined)
		return undefined;
	if (read_referrer_toMap(subject).get('digest') !== image)
		throw new HttpError('unreadable', `${what} is listed for this image, and refers to another`);
	if (more.length > 0)
		throw new HttpError('unreadable', `${what} holds more than one bundle`);
	return textIn(bundle, 'digest');
}
/** What is no text is none: an object may not even be written as one. */
function textIn(map, key) {
	const value = map.get(key);
	return typeof value === 'string' ? value : '';
}
function read_referrer_toMap(value) {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
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

;// CONCATENATED MODULE: ./packages/attestation/build/find/in-registry.js





/** More than anybody attaches to one image; each one costs two requests. */
const mostReferrers = 500;
const in_registry_atOnce = 4;
/** Of all bundles of one image together. */
const mostBytes = 256 * 2 ** 20;
/**
 * All bundles that refer to an image. That there are none proves nothing: who may push may also delete. Whatever cannot
 * be read is named.
 */
async function findInRegistry(lookup) {
	const { repository, digest } = lookup;
	const image = `${repository.registry}/${repository.name}`;
	const source = { kind: 'registry', image, digest };
	const bundles = [];
	const unread = [];
	try {
		const registry = openRegistry(lookup);
		const { entries, broken } = await listReferrers(registry, digest);
		unread.push(...broken.map((error) => toUnread(source, error)));
		const readings = readAll(registry, { entries: entries.filter(mayBeBundle), image: digest });
		for await (const one of readings) {
			if (one instanceof HttpError)
				unread.push(toUnread(source, one));
			else
				bundles.push({ source, json: one });
		}
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		unread.push(toUnread(source, error));
	}
	return { bundles, unread: [...new Map(unread.map((one) => [one.message, one])).values()] };
}
/** Writers need not tell it in the index; then the manifest says. */
function mayBeBundle({ artifactType }) {
	return artifactType === undefined || artifactType.startsWith(bundleType);
}
/** Of every version: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const bundleType = 'application/vnd.dev.sigstore.bundle';
/** Each bundle as JSON that nobody has looked at, or why it could not be read. */
async function* readAll(registry, { entries, image }) {
	let left = mostBytes;
	for (let start = 0; start < Math.min(entries.length, mostReferrers); start += in_registry_atOnce) {
		if (left <= 0)
			return yield tooMuch(`over ${mostBytes} bytes of them`);
		const some = entries.slice(start, start + in_registry_atOnce);
		const read = await Promise.all(some.map(({ digest }) => orError(readReferrer(registry, { digest, image, bundleType }))));
		for (const one of read) {
			if (one instanceof HttpError)
				yield one;
			else if (one !== undefined)
				yield one.json;
			left -= one instanceof HttpError ? 0 : (one?.bytes ?? 0);
		}
	}
	if (entries.length > mostReferrers)
		yield tooMuch(`over ${mostReferrers} of them`);
}
function tooMuch(what) {
	return new HttpError('too-large', `not every attestation of the image is read: there are ${what}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/attached.js




/** What is attached to an image, seen with the login that Docker has for its registry. */
async function findAttached(lookup) {
	const { image, http, environment, runProgram: run } = lookup;
	const { registry, name, digest } = image;
	try {
		const credentials = await readCredentials(registry, { environment, run });
		return await findInRegistry({ http, repository: image, digest, credentials });
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		const source = { kind: 'registry', image: `${registry}/${name}`, digest };
		return { bundles: [], unread: [toUnread(source, error)] };
	}
}

;// CONCATENATED MODULE: ./packages/files/build/to-posix.js

/** A path of this system with `/` between its parts; elsewhere than on Windows `\` is part of a name. */
function toPosix(path) {
	return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/numbered-bundle.js
/** How bundles of one asset are called, the first, the second: `app.sigstore.json`, `app.2.sigstore.json`. */
function numberedBundle(stem, number) {
	return number === 1 ? `${stem}.sigstore.json` : `${stem}.${number}.sigstore.json`;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./packages/files/build/read-regular-file.js



/**
 * Reads one regular file and never more than `maxBytes` of it, however large it says that it is. A link in the last
 * part of the path is not followed, a pipe is not waited for.
 */
function readRegularFile(path, maxBytes) {
	try {
		const file = (0,external_node_fs_namespaceObject.openSync)(path, read_regular_file_flags);
		try {
			return (0,external_node_fs_namespaceObject.fstatSync)(file).isFile() ? read_regular_file_readBytes(file, maxBytes) : unread('it is no regular file');
		}
		finally {
			(0,external_node_fs_namespaceObject.closeSync)(file);
		}
	}
	catch (error) {
		// What O_NOFOLLOW makes of a link.
		const isLink = systemErrorCode(error) === 'ELOOP';
		return unread(isLink ? 'it is a symbolic link' : describeSystemError(error));
	}
}
// Windows has neither flag, and no pipes in a tree.
const read_regular_file_flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function read_regular_file_readBytes(file, maxBytes) {
	const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
	const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
	let length = 0;
	while (length < buffer.length) {
		const count = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, buffer.length - length, null);
		if (count === 0)
			return { kind: 'bytes', bytes: buffer.subarray(0, length) };
		length += count;
	}
	if (size > maxBytes)
		return tooLarge(maxBytes);
	return unread('it grows while it is read');
}
function tooLarge(maxBytes) {
	const most = `${maxBytes / 2 ** 20} MiB`;
	return { kind: 'unread', reason: 'too-large', message: `it is larger than ${most}` };
}
function unread(message) {
	return { kind: 'unread', reason: 'unreadable', message };
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/read-bundle-file.js



function readBundleFile({ file, shown, isList }) {
	const source = { kind: 'file', path: shown };
	const read = readRegularFile(file, read_bundle_file_maxBytes);
	if (read.kind === 'unread')
		return { ...none, unread: [read_bundle_file_unread(source, read.message, read.reason)], bytes: 0 };
	const bytes = read.bytes.length;
	if (!(0,external_node_buffer_namespaceObject.isUtf8)(read.bytes))
		return { ...none, unread: [read_bundle_file_unread(source, 'it is no UTF-8 text')], bytes };
	if (hasTooManyParts(read.bytes))
		return { ...none, unread: [read_bundle_file_unread(source, tooManyParts, 'too-large')], bytes };
	const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
	const parts = toParts(text, source, isList);
	if (parts.length > maxBundles)
		return { ...none, unread: [read_bundle_file_unread(source, tooMany, 'too-large')], bytes };
	return {
		bundles: parts.filter(({ json }) => json !== undefined),
		unread: parts.flatMap((part) => part.json === undefined ? [read_bundle_file_unread(part.source, 'it is no JSON object')] : []),
		bytes,
	};
}
const none = { bundles: [], unread: [] };
const read_bundle_file_maxBytes = 64 * 2 ** 20;
const maxBundles = 10_000;
const tooMany = `it has more than ${maxBundles} lines`;
const tooManyParts = 'it has more parts than bundles of its size';
function toParts(text, source, isList) {
	const whole = isList ? undefined : parsed(text);
	if (whole !== undefined)
		return [{ source, json: whole }];
	const lines = text
		.split('\n')
		.flatMap((line, index) => line.trim() === '' ? [] : [{ source: { ...source, line: index + 1 }, json: parsed(line) }]);
	const isNoList = !isList && lines[0]?.json === undefined;
	return lines.length === 0 || isNoList ? [{ source, json: undefined }] : lines;
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
	}
	catch (error) {
		if (error instanceof SyntaxError)
			return undefined;
		throw error;
	}
}
function read_bundle_file_unread(source, why, reason = 'unreadable') {
	return { source, reason, message: `cannot read a bundle from here: ${why}` };
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/read-bundle-files.js

/** The bundles of files, one after the other, of which no more is read at once than memory holds. */
function readBundleFiles(files) {
	const found = [];
	let room = maxTotalBytes;
	for (const [index, file] of files.entries()) {
		if (room <= 0) {
			found.push(read_bundle_files_tooMuch(files.slice(index)));
			break;
		}
		const one = readBundleFile(file);
		room -= one.bytes;
		found.push(one);
	}
	return {
		bundles: found.flatMap(({ bundles }) => bundles),
		unread: found.flatMap(({ unread }) => unread),
	};
}
/** Parsed, bundles take some times their size in memory. */
const maxTotalBytes = 128 * 2 ** 20;
function read_bundle_files_tooMuch(files) {
	const message = `cannot read this file: those before it have ${maxTotalBytes / 2 ** 20} MiB, which is the most that is read at once; name it alone`;
	const unread = files.map(({ shown }) => ({
		source: { kind: 'file', path: shown },
		reason: 'too-large',
		message,
	}));
	return { bundles: [], unread };
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/beside.js




/**
 * The bundles that lie beside a file under its name: `FILE.sigstore.json`, `FILE.2.sigstore.json` and so on as
 * `saveBundle` writes them, and `FILE.sigstore`.
 */
async function findBeside(file) {
	const paths = [...numbered(file), `${file}.sigstore`].filter(isThere);
	return readBundleFiles(paths.map((path) => ({ file: path, shown: toPosix(path), isList: false })));
}
/** Up to the first that is not there. */
function numbered(file) {
	const all = Array.from({ length: maxNumber }, (_, index) => numberedBundle(file, index + 1));
	const end = all.findIndex((path) => !isThere(path));
	return end === -1 ? all : all.slice(0, end);
}
const maxNumber = 100;
/** What cannot be looked at is there, and reading it says why. */
function isThere(path) {
	try {
		return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
	}
	catch (error) {
		return systemErrorCode(error) !== 'ENAMETOOLONG';
	}
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

;// CONCATENATED MODULE: ./packages/attestation/build/find/bundle-files.js



/** The files below a folder that bear the name of a bundle, in an order that is the same everywhere. */
function bundleFiles(folder, shown) {
	const files = [];
	const unread = [];
	const pending = [{ folder, shown, depth: 0 }];
	let count = 0;
	for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
		const entries = listFolder(next.folder);
		if (typeof entries === 'string') {
			unread.push(unreadable(next.shown, `cannot look into this folder: ${entries}`));
			continue;
		}
		count += entries.length;
		if (count > maxEntries || next.depth > maxDepth) {
			unread.push({ ...unreadable(next.shown, bundle_files_tooMuch), reason: 'too-large' });
			break;
		}
		for (const entry of entries) {
			const [file, path] = [(0,external_node_path_namespaceObject.join)(next.folder, entry.name), `${next.shown}/${entry.name}`];
			if (entry.isDirectory())
				pending.push({ folder: file, shown: path, depth: next.depth + 1 });
			else if (!isBundleName(entry.name))
				continue;
			// Opening it refuses links and whatever else is no file, and says so.
			else
				files.push({ file, shown: path, isList: entry.name.endsWith('.jsonl') });
		}
	}
	return { files, unread };
}
const maxEntries = 50_000;
const maxDepth = 16;
const bundle_files_tooMuch = `cannot look at all of this folder: it has more than ${maxEntries} files, or folders more than ${maxDepth} deep; name the bundles themselves`;
/** `gh attestation download` writes `.jsonl`. */
function isBundleName(name) {
	return /\.(?:sigstore|sigstore\.json|jsonl)$/.test(name);
}
function listFolder(folder) {
	try {
		return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	}
	catch (error) {
		return describeSystemError(error);
	}
}
function unreadable(path, message) {
	return { source: { kind: 'file', path }, reason: 'unreadable', message };
}

;// CONCATENATED MODULE: ./packages/attestation/build/find/in-folder.js






/**
 * The bundles of a file or of a folder that the user names, and of the folders in it. What bears the name of a bundle
 * and cannot be read is told. A link is followed where the user names it, and nowhere else.
 */
async function findInFolder(path) {
	const real = realPath(path);
	const shown = toPosix(path).replace(/\/+$/, '');
	if (!(0,external_node_fs_namespaceObject.statSync)(real).isDirectory())
		return readBundleFile({ file: real, shown, isList: real.endsWith('.jsonl') });
	const { files, unread } = bundleFiles(real, shown);
	const found = readBundleFiles(files);
	return { bundles: found.bundles, unread: [...unread, ...found.unread] };
}
function realPath(path) {
	try {
		return (0,external_node_fs_namespaceObject.realpathSync)(path);
	}
	catch (error) {
		throw new GuardError('path-not-found', `cannot read bundles from ${quoted(path)}: ${describeSystemError(error)}`, { cause: error });
	}
}

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
function dist_bundle_parse(options) {
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
	return dist_bundle_parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: dist_bundle_parse
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
function answer_unreadable({ path, from }, expected) {
	const what = path === '' ? 'the answer' : `"${path}" in the answer`;
	return new HttpError('unreadable', `${what} of "${from}" is not ${expected}`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-fields.js

function parseFields(answer) {
	const { value } = answer;
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw answer_unreadable(answer, 'an object');
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
		throw answer_unreadable(field, 'a text');
	return field.value;
}
function parseId(field) {
	if (typeof field.value !== 'number' || !Number.isSafeInteger(field.value))
		throw answer_unreadable(field, 'a whole number');
	return field.value;
}
function parseFlag(field) {
	if (typeof field.value !== 'boolean')
		throw answer_unreadable(field, 'true or false');
	return field.value;
}
function parseTime(field) {
	const time = Date.parse(parseText(field));
	if (Number.isNaN(time))
		throw answer_unreadable(field, 'a time');
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
		throw answer_unreadable(answer, 'an attestation, or the address of one');
	return { kind: 'elsewhere', url };
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-list.js

function parseList(answer) {
	const { value, path, from } = answer;
	if (!Array.isArray(value))
		throw answer_unreadable(answer, 'a list');
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
const list_attestations_maxPages = 20;
/** Every attestation of all pages. When one of them cannot be had, those before it are told with the reason. */
async function listAttestations(ask, repository, parameters) {
	const items = [];
	let cursor = {};
	try {
		const named = { ...splitRepository(repository), ...parameters, per_page: '100' };
		for (let count = 0; count < list_attestations_maxPages; count += 1) {
			const page = await ask(route, { ...named, ...cursor });
			items.push(...parseList(parseFields(page.answer).get('attestations')).map(parseAttestation));
			cursor = nextPage(page.link);
			if (cursor === undefined)
				return { items, broken: undefined };
		}
		return { items, broken: list_attestations_tooMany() };
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
function list_attestations_tooMany() {
	return new HttpError('too-large', `there are more than ${list_attestations_maxPages} pages of attestations for one digest, and what is behind them is not known`);
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
const create_attestation_api_maxBytes = 64 * 2 ** 20;
function createAttestationApi(options, { isTooMuch } = {}) {
	const ask = createAsk(options, { maxBytes: create_attestation_api_maxBytes, isTooMuch });
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
			throw read_bundle_at_tooLarge(host, limit);
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
		throw read_bundle_at_tooLarge(host, limit);
	const bytes = unpackSnappy(packed, limit);
	if (bytes === undefined)
		throw new HttpError('unreadable', `what "${host}" sends for a bundle cannot be unpacked`);
	return bytes;
}
function read_bundle_at_tooLarge(host, limit) {
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
	for await (const one of on_github_readAll(list.items, api)) {
		if (one instanceof HttpError)
			unread.push(toUnread(source, one));
		else
			bundles.push({ source, json: one });
	}
	return { bundles, unread };
}
/** Of all bundles behind addresses together, unpacked. */
const allBytes = 256 * 2 ** 20;
const on_github_atOnce = 4;
/** Each bundle as JSON that nobody has looked at, or why it could not be read. */
async function* on_github_readAll(items, api) {
	let mostBytes = allBytes;
	for (let start = 0; start < items.length; start += on_github_atOnce) {
		const some = items.slice(start, start + on_github_atOnce);
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

;// CONCATENATED MODULE: ./packages/attestation/build/find/find-bundles.js





/** Every bundle that may speak of a subject, from all places; what could not be looked at is named. */
async function findBundles(subjects, places) {
	const lookups = places.bundles.length > 0
		? places.bundles.map((path) => () => findInFolder(path))
		: subjects.flatMap((one) => lookupsOf(one, places));
	const found = (await fewAtOnce(lookups, (lookup) => lookup())).flatMap((one) => one ?? []);
	return {
		bundles: found.flatMap(({ bundles }) => bundles),
		unread: found.flatMap(({ unread }) => unread),
	};
}
function lookupsOf({ subject, path, image }, places) {
	const { github, registry } = places;
	const { sha256 } = subject.digests;
	const lookups = [];
	if (path !== undefined)
		lookups.push(() => findBeside(path));
	// GitHub knows subjects by this digest only.
	if (github !== undefined && sha256 !== undefined)
		lookups.push(() => findOnGithub({ ...github, digest: `sha256:${sha256}` }));
	if (registry !== undefined && image !== undefined)
		lookups.push(() => findAttached({ ...registry, image }));
	return lookups;
}

;// CONCATENATED MODULE: ./packages/attestation/build/subject/digest-keys.js

/** `sha256:\u2026` and so on, as they are written: upper case is another text. Algorithms that we do not compare are left out. */
function digestKeys(digests) {
	const known = digests;
	return digestAlgorithms.flatMap((name) => {
		const hex = known[name];
		return hex === undefined ? [] : [`${name}:${hex}`];
	});
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/to-check.js
/** A row's outcome, without a code when it passes. */
function toCheck(id, { expected, actual }, code) {
	return { id, expected, actual, outcome: code === undefined ? 'pass' : 'fail', code };
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-subject.js


/** That the statement is about the bytes at hand: the only thing that ties it to them. Names are the signer's words. */
function checkSubject({ digests }, subjects, index) {
	const expected = digestKeys(digests).join(' ');
	const [found] = index.find(digests);
	if (found !== undefined)
		return toCheck('subject', { expected, actual: digestKeys(found.digest).join(' ') }, undefined);
	const [only] = subjects;
	const actual = subjects.length === 1 && only !== undefined
		? Object.entries(only.digest)
			.map(([name, hex]) => `${name}:${hex}`)
			.join(' ')
		: `none of ${subjects.length} subjects`;
	return toCheck('subject', { expected, actual }, 'other-subject');
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/judge-subject.js

/** One attestation against one subject: it passes when no row fails, and every row is in the report. */
function judgeSubject(candidate, subject) {
	const { source, identity, attestation, index, before, after } = candidate;
	const checks = [...before, checkSubject(subject, attestation.statement.subject, index), ...after];
	const isPassing = checks.every(({ outcome }) => outcome === 'pass');
	return { source, verdict: isPassing ? 'pass' : 'fail', error: undefined, identity, checks };
}

;// CONCATENATED MODULE: ./packages/attestation/build/statement/provenance-type.js
/** https://slsa.dev/spec/v1.0/provenance */
const provenanceType = 'https://slsa.dev/provenance/v1';

;// CONCATENATED MODULE: ./packages/attestation/build/policy/split-workflow.js
/**
 * A workflow as certificates name it, `owner/name/.github/workflows/file.yml@ref`, in its parts; undefined when it has
 * another shape, and then it is nothing but a text.
 *
 * File names and refs may both contain `@`, so neither the first nor the last one parts them. But a file lies directly
 * in the folder, so its name has no `/`, and every ref that is no commit begins with `refs/`: the first `/` behind the
 * folder is the one of `refs/`, whatever stands before and after it. Where there is none, the ref is a commit, which
 * has no `@`, so that the last one parts them. Every text has one reading at most: a branch `v1@refs/tags/v1` stays a
 * branch, and `a.yml@refs` stays the name of a file.
 */
function splitWorkflow(text) {
	const { repository, rest = '' } = shape.exec(text)?.groups ?? {};
	if (repository === undefined)
		return undefined;
	const slash = rest.indexOf('/');
	if (slash === -1)
		return atCommit(repository, rest);
	const isRef = rest.slice(0, slash).endsWith('@refs') && slash + 1 < rest.length;
	const end = slash - '@refs'.length;
	return isRef && end > 0 ? toName(repository, rest.slice(0, end), rest.slice(end + 1)) : undefined;
}
/** Neither owners nor repositories can have an `@` in their names. */
const shape = /^(?<repository>[^/@]+\/[^/@]+)\/\.github\/workflows\/(?<rest>.+)$/s;
function atCommit(repository, rest) {
	const { name = rest, commit } = commitAtEnd.exec(rest)?.groups ?? {};
	return toName(repository, name, commit);
}
const commitAtEnd = /^(?<name>.+)@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/s;
function toName(repository, name, ref) {
	const file = `.github/workflows/${name}`;
	return { repository, path: `${repository}/${file}`, file, ref };
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/parse-identity.js

/**
 * The workflow that `https://SERVER/owner/name/.github/workflows/file.yml@ref` names; undefined for every identity
 * that is not one of that server, has no ref, or has another shape: it is compared as a whole, or not at all.
 */
function parseIdentity(identity, server) {
	if (!identity.startsWith(`${server}/`))
		return undefined;
	const name = splitWorkflow(identity.slice(server.length + 1));
	return name?.ref === undefined ? undefined : { ...name, ref: name.ref };
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/provenance-fields.js

/**
 * What provenance of a build type says that the certificate says too; undefined for a build type whose fields nobody
 * here knows. The form of the first is `provenance.ts` of
 * https://github.com/actions/toolkit/tree/main/packages/attest, and of the second `provenance.ts` of
 * https://github.com/npm/cli/tree/latest/workspaces/libnpmpublish.
 */
function provenanceFields(buildType, { extensions }) {
	switch (buildType) {
		case 'https://actions.github.io/buildtypes/workflow/v1':
			return [
				...shared(extensions),
				{ path: [...workflow, 'ref'], said: extensions.sourceRepositoryRef },
				{ path: [...github, 'runner_environment'], said: extensions.runnerEnvironment },
				{ path: builder, said: extensions.buildSignerUri },
			];
		case 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1':
			return [
				...shared(extensions),
				{ path: [...workflow, 'ref'], said: configOf(extensions)?.ref },
				{ path: builder, said: after(npmRunner, extensions.runnerEnvironment) },
			];
		default:
			return undefined;
	}
}
const workflow = ['buildDefinition', 'externalParameters', 'workflow'];
const github = ['buildDefinition', 'internalParameters', 'github'];
const source = ['buildDefinition', 'resolvedDependencies', 0];
const builder = ['runDetails', 'builder', 'id'];
const npmRunner = 'https://github.com/actions/runner/';
function shared(extensions) {
	const { sourceRepositoryUri: uri, sourceRepositoryRef } = extensions;
	const isSaid = uri !== undefined && sourceRepositoryRef !== undefined;
	return [
		{ path: [...workflow, 'repository'], said: uri },
		{ path: [...workflow, 'path'], said: configOf(extensions)?.file },
		{ path: [...github, 'event_name'], said: extensions.buildTrigger },
		{ path: [...github, 'repository_id'], said: extensions.sourceRepositoryIdentifier },
		{ path: [...github, 'repository_owner_id'], said: extensions.sourceRepositoryOwnerIdentifier },
		{ path: [...source, 'uri'], said: isSaid ? `git+${uri}@${sourceRepositoryRef}` : undefined },
		{ path: [...source, 'digest', 'gitCommit'], said: extensions.sourceRepositoryDigest },
		{ path: ['runDetails', 'metadata', 'invocationId'], said: extensions.runInvocationUri },
	];
}
/** The workflow at the top of the run, whose server is that of its repository. */
function configOf({ buildConfigUri, sourceRepositoryUri }) {
	const server = /^https?:\/\/[^/]+/.exec(sourceRepositoryUri ?? '')?.[0];
	return buildConfigUri === undefined || server === undefined
		? undefined
		: parseIdentity(buildConfigUri, server);
}
function after(start, text) {
	return text === undefined ? undefined : `${start}${text}`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/read-at.js
/** What stands at a path in parsed JSON; undefined where it leads nowhere. Never a property that JSON has not written. */
function readAt(value, path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
			return undefined;
		at = Object.getOwnPropertyDescriptor(at, key)?.value;
	}
	return at;
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-predicate.js




/**
 * That provenance says what the certificate says: a workflow writes its own provenance, and whoever can run a step in
 * it can write another repository, commit or run there. Other predicates say nothing that a certificate says, and are
 * not asked; provenance in a form that cannot be compared fails, since its writer chooses the form.
 */
function checkPredicate({ claims, statement: { predicateType, predicate }, }) {
	if (!isProvenance.test(predicateType))
		return undefined;
	const buildType = readAt(predicate, ['buildDefinition', 'buildType']);
	const isKnown = predicateType === provenanceType;
	const fields = isKnown ? provenanceFields(buildType, claims) : undefined;
	if (fields === undefined)
		return toCheck(id, unknownForm(predicateType, buildType ?? readAt(predicate, ['buildType'])), check_predicate_unknown);
	const wrong = fields.find((field) => !isSame(field, predicate));
	if (wrong === undefined) {
		const expected = `${fields.length} fields as the certificate has them`;
		return toCheck(id, { expected, actual: expected }, undefined);
	}
	const { path, said } = wrong;
	const name = path.join('.');
	return said === undefined
		? toCheck(id, { expected: `${name}, which the certificate does not say`, actual: undefined }, 'absent-extension')
		: toCheck(id, { expected: `${name}: ${said}`, actual: show(readAt(predicate, path)) }, 'differs');
}
/** However it is written, and before SLSA had its own address: a reader may take more for provenance than we compare. */
const isProvenance = /^https?:\/\/(?:slsa\.dev|in-toto\.io)\/provenance(?![\w-])/i;
const id = 'predicate-matches-certificate';
const check_predicate_unknown = 'unknown-build-type';
function isSame({ path, said }, predicate) {
	return said !== undefined && readAt(predicate, path) === said;
}
function unknownForm(predicateType, buildType) {
	const expected = 'provenance v1 of a build type whose fields are known';
	return { expected, actual: `${predicateType} of the build type ${show(buildType) ?? 'none'}` };
}
/** Anything may stand there. */
function show(value) {
	if (value === undefined || typeof value === 'string')
		return value;
	return JSON.stringify(value).slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/count.js
/** `no findings`, `1 finding`, `2 findings`. */
function count(number, noun) {
	if (number === 0)
		return `no ${noun}s`;
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-subjects.js



/**
 * That the statement lists the files at hand and nothing else: each of them, as often as it is at hand, and no subject
 * that is none of them.
 */
function checkSubjects(atHand, listed, index) {
	const found = new Set();
	let [absent, twice] = [0, 0];
	for (const { digests, times } of distinct(atHand)) {
		const matching = index.find(digests);
		for (const subject of matching)
			found.add(subject);
		if (matching.length === 0)
			absent += times;
		else if (matching.length > times)
			twice += 1;
		else
			absent += times - matching.length;
	}
	const others = listed.length - found.size;
	const expected = `${count(atHand.length, 'subject')}, each the digest of a file at hand`;
	const actual = [
		count(listed.length, 'subject'),
		...(others > 0 ? [`${others} of files that are not at hand`] : []),
		...(absent > 0 ? [`${absent} of the files at hand not among them`] : []),
		...(twice > 0 ? [`${count(twice, 'digest')} under more names than there are files`] : []),
	].join(', ');
	const code = twice > 0 ? 'listed-twice' : others + absent > 0 ? 'differs' : undefined;
	return toCheck('subjects', { expected, actual }, code);
}
/** Files with the same bytes are one, so many times. */
function distinct(atHand) {
	const counted = new Map();
	for (const { digests } of atHand) {
		const key = digestKeys(digests).join(' ');
		counted.set(key, { digests, times: (counted.get(key)?.times ?? 0) + 1 });
	}
	return counted.values();
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-age.js

/** The earliest time that a witness has signed, which nobody can make later; a time to come is a wrong clock's. */
function checkAge({ signedTimes }, maxAge, now) {
	const earliest = Math.min(...signedTimes.map(({ at }) => at.getTime()));
	const oldest = now.getTime() - maxAge;
	const isFresh = earliest >= oldest && earliest <= now.getTime() + skew;
	const expected = `signed at ${new Date(oldest).toISOString()} or later, and not in the future`;
	const actual = Number.isFinite(earliest) ? new Date(earliest).toISOString() : undefined;
	return toCheck('max-age', { expected, actual }, isFresh ? undefined : 'differs');
}
/** Five minutes, as usual between clocks that somebody sets. */
const skew = 300_000;

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-instance.js

/**
 * Who may have signed. What GitHub's own instance signs stands in no public log, so that nobody would see what was
 * signed for a public repository there: where the policy takes both, each has to sign for its own kind.
 * https://docs.github.com/en/actions/concepts/security/artifact-attestations
 */
function checkInstance({ instance, claims }, { instances }) {
	const said = { expected: instances.join(', '), actual: instance };
	if (!instances.includes(instance))
		return toCheck('instance', said, 'differs');
	if (instance !== 'github' || !instances.includes('public-good'))
		return toCheck('instance', said, undefined);
	const visibility = claims.extensions.sourceRepositoryVisibility;
	if (visibility === 'private' || visibility === 'internal')
		return toCheck('instance', said, undefined);
	const expected = visibility === undefined
		? 'public-good, unless the certificate says that the repository is not public'
		: `public-good for a ${visibility} repository`;
	const code = visibility === undefined ? 'absent-extension' : 'differs';
	return toCheck('instance', { expected, actual: instance }, code);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/path-matcher.js
/**
 * Whether a path from the repository's root fits a glob: `*` and `?` stand for characters of one name, `**` for any
 * number of folders, all else for itself. A pull request can bring both a glob and a path that it is slow on, so
 * no regular expression is made of it: the work is bounded by the product of their lengths.
 */
function pathMatcher(glob) {
	const names = glob.replace(/^\.?\//, '').split('/');
	const known = new Map();
	return (path) => {
		const isMatch = known.get(path) ?? fits(names, path.split('/'), folders);
		known.set(path, isMatch);
		return isMatch;
	};
}
const characters = {
	any: '*',
	isOne: (pattern, item) => pattern === '?' || pattern === item,
};
const folders = {
	any: '**',
	isOne: (pattern, item) => pattern === item || fits([...pattern], [...item], characters),
};
/** Goes back to the last wildcard only, since what an earlier one could take, that one can take too. */
function fits(pattern, items, { any, isOne }) {
	let [at, wildcard, taken] = [0, -1, 0];
	for (let item = 0; item < items.length;) {
		const wanted = pattern[at];
		if (wanted === any)
			[wildcard, taken, at] = [at, item, at + 1];
		else if (wanted !== undefined && isOne(wanted, items[item] ?? ''))
			[at, item] = [at + 1, item + 1];
		else if (wildcard === -1)
			return false;
		else
			[at, taken, item] = [wildcard + 1, taken + 1, taken + 1];
	}
	return pattern.slice(at).every((rest) => rest === any);
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/matches-pattern.js

/** Letter for letter, or as a glob. */
function matchesPattern({ kind, text }, value) {
	if (kind === 'exact')
		return value === text;
	return value.length <= longest && pathMatcher(text)(value);
}
/** The predicate type is the signer's to choose, and the work grows with the product of both lengths. */
const longest = 4096;

;// CONCATENATED MODULE: ./packages/attestation/build/policy/show-pattern.js
/** As a policy writes it. */
function showPattern({ kind, text }) {
	return kind === 'glob' ? `glob:${text}` : text;
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/compare.js
/** Why a text is not the one that is expected; undefined when it is. */
function compare(expected, actual) {
	if (actual === expected)
		return undefined;
	return actual.toLowerCase() === expected.toLowerCase() ? 'differs-in-case' : 'differs';
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-repository.js




/** The repository by its whole address: the same name on another server is another repository. */
function checkRepository(pattern, actual, server) {
	const whole = `${server}/${pattern.text}`;
	const said = { expected: showPattern({ kind: pattern.kind, text: whole }), actual };
	if (actual === undefined)
		return toCheck('repository', said, 'absent-extension');
	const isOn = actual.startsWith(`${server}/`);
	const isMatch = isOn && matchesPattern(pattern, actual.slice(server.length + 1));
	return toCheck('repository', said, isMatch ? undefined : (compare(whole, actual) ?? 'differs'));
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-run.js


/** The run that has signed against the run that asks. An attempt is a number, and nothing stands behind it. */
function checkRun(rule, actual, { server, repository, runId, runAttempt }) {
	const run = `${server}/${repository}/actions/runs/${runId}`;
	const isSameAttempt = rule === 'same-attempt';
	const expected = isSameAttempt ? `${run}/attempts/${runAttempt}` : `${run}/attempts/*`;
	const codeOf = (uri) => {
		if (isSameAttempt)
			return compare(expected, uri);
		const attempt = uri.lastIndexOf('/attempts/');
		const isNumber = /^\/attempts\/[1-9]\d*$/.test(uri.slice(attempt));
		return attempt === -1 || !isNumber ? 'differs' : compare(run, uri.slice(0, attempt));
	};
	return toCheck('run', { expected, actual }, actual === undefined ? 'absent-extension' : codeOf(actual));
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-text.js




/** A row that is one text of the attestation. What it does not say is no match for any pattern. */
function checkText(id, pattern, actual) {
	const said = { expected: showPattern(pattern), actual };
	if (actual === undefined)
		return toCheck(id, said, 'absent-extension');
	if (matchesPattern(pattern, actual))
		return toCheck(id, said, undefined);
	return toCheck(id, said, compare(pattern.text, actual) ?? 'differs');
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/check-workflow.js






/** A workflow part by part, so that no ref can pass for a file or a file for a ref. */
function checkWorkflow(id, actual, { pattern, server }) {
	const whole = { kind: pattern.kind, text: `${server}/${pattern.text}` };
	const said = { expected: showPattern(whole), actual };
	const code = actual === undefined ? 'absent-extension' : codeOf(pattern, actual, server);
	return toCheck(id, said, code);
}
function codeOf(pattern, actual, server) {
	const wanted = splitWorkflow(pattern.text);
	const found = parseIdentity(actual, server);
	if (wanted === undefined || found === undefined)
		return 'differs';
	const { kind } = pattern;
	const isPath = matchesPattern({ kind, text: wanted.path }, found.path);
	const isRef = wanted.ref === undefined || matchesPattern({ kind, text: wanted.ref }, found.ref);
	if (isPath && isRef)
		return undefined;
	const path = compare(wanted.path, found.path);
	const ref = wanted.ref === undefined ? undefined : compare(wanted.ref, found.ref);
	return path === 'differs' || ref === 'differs' ? 'differs' : 'differs-in-case';
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/policy-checks.js






/** The rows of the policy that are the same for every subject of a statement, in the order of AttestationCheckId. */
function policyChecks(attestation, { policy, run, now }) {
	const { claims, statement } = attestation;
	const { extensions } = claims;
	const { server } = policy;
	const text = (id, pattern, actual) => pattern && checkText(id, pattern, actual);
	const workflow = (id, pattern, actual) => pattern && checkWorkflow(id, actual, { pattern, server });
	const { repository, maxAge } = policy;
	const rule = policy.run;
	return [
		checkInstance(attestation, policy),
		text('issuer', policy.issuer, extensions.issuer),
		text('identity', policy.identity, claims.subjectAlternativeName),
		repository && checkRepository(repository, extensions.sourceRepositoryUri, server),
		text('repository-id', policy.repositoryId, extensions.sourceRepositoryIdentifier),
		text('owner-id', policy.ownerId, extensions.sourceRepositoryOwnerIdentifier),
		workflow('signer-workflow', policy.signerWorkflow, extensions.buildSignerUri),
		text('signer-digest', policy.signerDigest, extensions.buildSignerDigest),
		workflow('caller-workflow', policy.callerWorkflow, extensions.buildConfigUri),
		text('caller-digest', policy.callerDigest, extensions.buildConfigDigest),
		text('source-ref', policy.sourceRef, extensions.sourceRepositoryRef),
		text('source-commit', policy.sourceCommit, extensions.sourceRepositoryDigest),
		rule === 'any' || run === undefined
			? undefined
			: checkRun(rule, extensions.runInvocationUri, run),
		text('runner-environment', policy.runnerEnvironment, extensions.runnerEnvironment),
		text('environment', policy.environment, extensions.deploymentEnvironment),
		text('trigger', policy.trigger, extensions.buildTrigger),
		text('visibility', policy.visibility, extensions.sourceRepositoryVisibility),
		text('predicate-type', policy.predicateType, statement.predicateType),
		maxAge === undefined ? undefined : checkAge(attestation, maxAge, now),
	].filter((check) => check !== undefined);
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/subject-index.js


/** The subjects of a statement by their digests, so that a thousand files are looked up in one statement at once. */
class SubjectIndex {
	byDigest = new Map();
	constructor(subjects) {
		for (const subject of subjects)
			for (const key of digestKeys(subject.digest)) {
				const known = this.byDigest.get(key);
				if (known === undefined)
					this.byDigest.set(key, [subject]);
				else
					known.push(subject);
			}
	}
	/** Those that share a digest with the bytes at hand, and of which every other digest that both give is the same. */
	find(digests) {
		const near = new Set(digestKeys(digests).flatMap((key) => this.byDigest.get(key) ?? []));
		return [...near].filter(({ digest }) => digestAlgorithms.every((name) => isAlike(digests[name], digest[name])));
	}
	get keys() {
		return this.byDigest.keys();
	}
}
function isAlike(one, other) {
	return one === undefined || other === undefined || one === other;
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/to-identity.js
/** Who signed what and when, as the report shows it. */
function toIdentity(attestation) {
	const { instance, claims, statement, signedTimes } = attestation;
	const earliest = Math.min(...signedTimes.map(({ at }) => at.getTime()));
	return {
		instance,
		subjectAlternativeName: claims.subjectAlternativeName,
		predicateType: statement.predicateType,
		signedAt: new Date(earliest).toISOString(),
		claims: claims.extensions,
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/to-candidate.js





/** Judges all that does not depend on which of the subjects is asked for. */
function toCandidate({ source, attestation }, atHand, context) {
	const { policy } = context;
	const { subject } = attestation.statement;
	const index = new SubjectIndex(subject);
	const isExact = policy.subjects === 'exact';
	const after = [
		isExact ? checkSubjects(atHand, subject, index) : undefined,
		policy.predicateMatchesCertificate ? checkPredicate(attestation) : undefined,
	].filter((check) => check !== undefined);
	const before = policyChecks(attestation, context);
	return { source, attestation, identity: toIdentity(attestation), index, before, after };
}

;// CONCATENATED MODULE: ./packages/attestation/build/judge/verdict-of.js

/** What follows of how many attestations pass. What could not be looked at is never a pass, and never a proof against. */
function verdictOf({ passing, found, least, unread }) {
	if (passing >= least)
		return { verdict: 'pass', reason: undefined };
	const have = `attestations that pass: ${passing} of ${found}, and the policy asks for ${least}`;
	if (unread.length > 0) {
		const places = count(unread.length, 'place');
		const message = `${have}: ${places} that may hold more could not be looked at`;
		return { verdict: 'inconclusive', reason: { code: 'not-looked-at', message } };
	}
	if (found === 0)
		return { verdict: 'fail', reason: { code: 'none-found', message: noneFound } };
	const code = passing === 0 ? 'none-passes' : 'too-few-pass';
	return { verdict: 'fail', reason: { code, message: have } };
}
/** Whoever can delete attestations leaves the same behind as somebody who never signed. */
const noneFound = 'no attestation was found: it was never signed, is kept in another place, or was deleted there';

;// CONCATENATED MODULE: ./packages/attestation/build/judge/judge-attempts.js





/**
 * Judges what was verified, for each subject by itself. Throws GuardError when the policy asks for a run and there is
 * none.
 */
function judgeAttempts(attempts, request) {
	const { subjects, policy, run } = request;
	if (policy.run !== 'any' && run === undefined)
		throw new GuardError('bad-usage', `cannot judge "run: ${policy.run}" outside of a workflow run: write "run: any" in a policy for consumers`);
	const candidates = attempts.flatMap((attempt) => attempt.kind === 'verified' ? [toCandidate(attempt, subjects, request)] : []);
	const refused = attempts.flatMap((attempt) => attempt.kind === 'refused' ? [toRefused(attempt)] : []);
	const room = Math.max(10, Math.floor(mostListed / subjects.length));
	const naming = byDigest(candidates);
	// Of those that name another subject, people want to know only where there is nothing else.
	const judge = (subject) => {
		const near = new Set(digestKeys(subject.digests).flatMap((key) => naming.get(key) ?? []));
		const asked = near.size > 0 ? [...near] : candidates.slice(0, room);
		const reports = asked.map((candidate) => judgeSubject(candidate, subject));
		const unjudged = near.size > 0 ? 0 : candidates.length - asked.length;
		return { subject, reports: [...reports, ...refused], unjudged };
	};
	return subjects.map((subject) => toReport(judge(subject), room, request));
}
/** Failures in one report over all of its subjects: more than that nobody reads. */
const mostListed = 10_000;
function toRefused({ source, error }) {
	return { source, verdict: 'fail', error, identity: undefined, checks: [] };
}
function byDigest(candidates) {
	const naming = new Map();
	for (const candidate of candidates)
		for (const key of candidate.index.keys) {
			const known = naming.get(key);
			if (known === undefined)
				naming.set(key, [candidate]);
			else
				known.push(candidate);
		}
	return naming;
}
function toReport({ subject, reports, unjudged }, room, { unread, policy }) {
	const passing = reports.filter(({ verdict }) => verdict === 'pass');
	const failing = reports.filter(({ verdict }) => verdict === 'fail');
	const listed = new Set([...passing, ...failing.slice(0, room)]);
	const found = reports.length + unjudged;
	const least = policy.minAttestations;
	return {
		version: 1,
		subject,
		...verdictOf({ passing: passing.length, found, least, unread }),
		attestations: reports.filter((report) => listed.has(report)),
		unlisted: found - listed.size,
		unread,
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/is-too-deep.js
/** Bundles have eight levels; what is in the payload is bytes here. */
const is_too_deep_maxDepth = 32;
/** Whether parsed JSON is nested deeper than any bundle: what goes down into it later would run out of stack. */
function isTooDeep(json) {
	let level = [json];
	for (let depth = 0; depth <= is_too_deep_maxDepth && level.length > 0; depth++) {
		level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
	}
	return level.length > 0;
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

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/refused-bundle.js

/** Why a bundle cannot be read. */
function refusedBundle(why, cause) {
	return new AttestationError('unreadable-bundle', `cannot read the bundle: ${why}`, { cause });
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

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __nccwpck_require__(1040);
;// CONCATENATED MODULE: ./packages/attestation/build/bundle/check-shape.js



const check_shape_mediaTypes = new Set([
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
	if (!check_shape_mediaTypes.has(bundle.mediaType)) {
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
	const name = unescaped(key);
	return keys === undefined || keys.size < keys.add(name).size;
}
function unescaped(key) {
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
	const json = toObject(parse_statement_toText(envelope.payload));
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
function parse_statement_toText(payload) {
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
	const json = parse_statement_parsed(text);
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		throw refusedStatement('it is no JSON object');
	}
	return { ...json };
}
function parse_statement_parsed(text) {
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
		if (logged === undefined || !check_log_signer_isSame(logged, leaf)) {
			throw new AttestationError('bad-log-entry', 'an entry of a transparency log does not name the certificate of the bundle');
		}
	}
}
function check_log_signer_isSame(logged, leaf) {
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
	const code = verify_entity_codeOf(cause);
	return new AttestationError(code, `${whatFails[code]}: ${cause.message}`, { cause });
}
function verify_entity_codeOf({ code, message }) {
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

;// CONCATENATED MODULE: ./packages/attestation/build/judge/try-bundles.js






/**
 * Verifies each bundle once, however often it was found. One certificate's signature under one statement counts once
 * also where its bytes differ: of an ECDSA signature anybody can make a second one that is as good.
 */
function tryBundles(bundles, request) {
	const seen = new Set();
	const isNew = (key) => !seen.has(key) && seen.add(key).has(key);
	return bundles
		.filter(({ json }) => isTooDeep(json) || isNew(hash(JSON.stringify(json) ?? '')))
		.flatMap((found) => {
		const { attempt, key } = tryBundle(found, request);
		return key === undefined || isNew(key) ? [attempt] : [];
	});
}
function tryBundle({ source, json }, request) {
	try {
		const bundle = parseBundle(json);
		const attestation = verifyBundle(bundle, request);
		const key = `${hash(leafOf(bundle).root.toDER())} ${hash(bundle.content.dsseEnvelope.payload)}`;
		return { attempt: { kind: 'verified', source, attestation }, key };
	}
	catch (error) {
		if (!(error instanceof AttestationError))
			throw error;
		const { code, message } = error;
		return { attempt: { kind: 'refused', source, error: { code, message } } };
	}
}
function hash(bytes) {
	return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/open-rows.js

/**
 * What to tell somebody whose policy takes what any run of the repository has signed: whoever may push a branch may
 * change the workflow there, and run it. Undefined where a row says which runs count.
 */
function openRows(policy) {
	const { identity, sourceRef, sourceCommit, trigger, environment } = policy;
	const { signerDigest, callerDigest, signerWorkflow, callerWorkflow } = policy;
	const asked = [identity, sourceRef, sourceCommit, trigger, environment];
	const isAsked = [...asked, signerDigest, callerDigest].some((row) => row !== undefined);
	const isAtRef = [signerWorkflow, callerWorkflow].some((row) => row !== undefined && splitWorkflow(row.text)?.ref !== undefined);
	if (isAsked || isAtRef || policy.run !== 'any')
		return undefined;
	return 'the policy asks for no "source-ref", "trigger" or "environment": what a run on any branch, or for a pull request, has signed passes too';
}

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

;// CONCATENATED MODULE: ./packages/attestation/build/instance/instance.js
/** Who signs certificates and witnesses them: sigstore.dev, GitHub's own Sigstore, or one that the user names. */
const instances = ['public-good', 'github', 'custom'];

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
	const bytes = await readBounded({ path, purpose: 'the trusted root', maxBytes: read_roots_mostBytes });
	// One that is for a single instance may bear any name; for several the names in it tell which is whose.
	const [instance] = instances.length === 1 ? instances : [];
	return loadRoots({
		instances,
		file: { path: file, text: bytes.toString('utf8'), instance },
		now,
	});
}
/** GitHub's has 32 kB. */
const read_roots_mostBytes = 4 * 2 ** 20;

;// CONCATENATED MODULE: ./packages/attestation/build/verify-artifacts/with-named-digests.js


/**
 * The subjects, their files with every digest that a statement names, each of which has to be right. Few name another
 * than SHA-256, and the others take four times as long.
 */
async function withNamedDigests(atHand, attempts) {
	const named = digestAlgorithms.filter((name) => attempts.some((one) => isNamedIn(one, name)));
	const files = atHand.flatMap(({ subject, path }) => path !== undefined && named.some((name) => subject.digests[name] === undefined)
		? [{ subject, path }]
		: []);
	const given = digestAlgorithms.filter((name) => files.some(({ subject }) => name in subject.digests));
	const hashed = await hashFiles(files.map(({ path }) => path), [...named, ...given]);
	const complete = new Map(files.map(({ subject }, index) => [subject, completed(subject, hashed[index])]));
	return atHand.map(({ subject }) => complete.get(subject) ?? subject);
}
function isNamedIn(attempt, name) {
	if (attempt.kind === 'refused')
		return false;
	return attempt.attestation.statement.subject.some(({ digest }) => digest[name] !== undefined);
}
/** What is asked for stays what it is, also where by now, or by a checksum file, its path is that of other bytes. */
function completed(subject, hashed = {}) {
	const digests = { ...hashed, ...subject.digests };
	const isSame = digestAlgorithms.every((one) => (hashed[one] ?? digests[one]) === digests[one]);
	return isSame ? { name: subject.name, digests } : subject;
}

;// CONCATENATED MODULE: ./packages/attestation/build/verify-artifacts/verify-artifacts.js






/** Looks for bundles and holds them against the policy. */
async function verifyArtifacts(request) {
	const { subjects, places, policy, trustedRoot, run, now } = request;
	const { instances, thresholds } = policy;
	const roots = await readRoots({ instances, file: trustedRoot, now });
	const found = await findBundles(subjects, places);
	const attempts = tryBundles(found.bundles, { roots, instances, thresholds });
	const reports = judgeAttempts(attempts, {
		subjects: await withNamedDigests(subjects, attempts),
		unread: found.unread,
		policy,
		run,
		now,
	});
	const isAnyPassing = reports.some(({ verdict }) => verdict === 'pass');
	const note = isAnyPassing ? openRows(policy) : undefined;
	return { reports, warnings: note === undefined ? roots.warnings : [...roots.warnings, note] };
}

;// CONCATENATED MODULE: ./packages/release/build/seal/verify-each.js

/** Each has a statement of its own, that names nothing else: it is verified alone, and its policy asks just that. */
async function verifyEach(subjects, around) {
	const reports = [];
	for (const subject of subjects)
		reports.push(...(await verifyArtifacts({ ...around, subjects: [subject] })).reports);
	return reports;
}

;// CONCATENATED MODULE: ./packages/release/build/words/name-few.js

/** A few of many names, for a sentence. */
function nameFew(names) {
	const more = names.length > few ? ` and ${names.length - few} more` : '';
	return `${names.slice(0, few).map(quoted).join(', ')}${more}`;
}
const few = 3;

;// CONCATENATED MODULE: ./packages/release/build/gate/check-folder.js



/**
 * The sealed files of a folder that was downloaded: all of them, each with the sealed bytes, and beside them nothing but
 * attestations. One file that is not as it should be means that somebody had his hands in it. Throws SealError.
 */
function checkFolder(entries, sealed) {
	const strange = entries.find(({ kind }) => kind !== 'file');
	if (strange !== undefined)
		throw new SealError('no-file', `${quoted(strange.name)} is no regular file (${strange.kind}), and the seal has no others: ${nothing}`);
	const files = entries.flatMap((entry) => (entry.kind === 'file' ? [entry] : []));
	const found = new Map(files.map((file) => [file.name, file]));
	const wanted = new Map(sealed.map((file) => [file.name, file.sha256]));
	const missing = sealed.filter(({ name }) => !found.has(name));
	throwIfAny('missing-file', missing, 'was sealed, and is not there');
	const extra = files.filter(({ name }) => !wanted.has(name) && !name.endsWith(bundleEnding));
	throwIfAny('extra-file', extra, 'is there, and was not sealed');
	const other = files.filter(({ name, sha256 }) => (wanted.get(name) ?? sha256) !== sha256);
	throwIfAny('other-bytes', other, 'has other bytes than were sealed');
	return files.filter(({ name }) => wanted.has(name));
}
/** Nothing that was sealed as a file can be called so. */
const bundleEnding = '.sigstore.json';
const nothing = 'nothing is let through; find out which step or job changed the artifact';
function throwIfAny(code, files, what) {
	if (files.length === 0)
		return;
	throw new SealError(code, `${nameFew(files.map(({ name }) => name))} ${what}: ${nothing}`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/why-refused.js

/** What the first attestation of a file lacks: a row of the policy, or its form; else why there is none. */
function whyRefused({ attestations, unread, reason }) {
	const [first] = attestations;
	if (first?.error !== undefined)
		return first.error.message;
	const failed = first?.checks.find(({ outcome }) => outcome === 'fail');
	if (failed === undefined)
		return unread[0]?.message ?? reason?.message ?? 'nobody says why';
	const { id, expected, actual } = failed;
	const found = actual === undefined ? 'and it does not say' : `and it is ${quoted(actual)}`;
	return `${id} has to be ${quoted(expected)}, ${found}`;
}

;// CONCATENATED MODULE: ./packages/release/build/gate/check-verdicts.js



/** Whether each of the files has an attestation that passes. Throws SealError. */
function checkVerdicts(reports, files) {
	for (const { name } of files) {
		const report = reports.find(({ subject }) => subject.name === name);
		if (report?.verdict === 'pass')
			continue;
		const why = report === undefined ? 'nobody has looked at it' : whyRefused(report);
		throw new SealError('not-attested', `the attestation of ${quoted(name)} does not pass: ${why}; nothing is let through`);
	}
}

;// CONCATENATED MODULE: ./packages/release/build/plan/bad-input.js

function badInput(message) {
	return new GuardError('bad-input', message);
}

;// CONCATENATED MODULE: ./packages/release/build/gate/choose-files.js


/** Those whose names one of the patterns fits; each has to fit one at least. Throws GuardError. */
function chooseFiles(files, patterns) {
	if (patterns.length === 0)
		throw badInput('the input "files" is empty: name the files that are published, such as "*.whl"');
	const idle = patterns.find((pattern) => !files.some(({ name }) => choose_files_fits(name, pattern)));
	if (idle !== undefined)
		throw badInput(`no file that was sealed is called ${quoted(idle)}: nothing is let through; correct the input "files", or what the build makes`);
	return files.filter(({ name }) => patterns.some((pattern) => choose_files_fits(name, pattern)));
}
/** `*` stands for any characters. Each part is looked for once, from left to right, so that no pattern takes long. */
function choose_files_fits(name, pattern) {
	const [first = '', ...rest] = pattern.split('*');
	const last = rest.pop();
	if (last === undefined)
		return name === pattern;
	if (!name.startsWith(first) || !name.endsWith(last))
		return false;
	let at = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, at);
		if (found === -1)
			return false;
		at = found + part.length;
	}
	return at + last.length <= name.length;
}

;// CONCATENATED MODULE: ./packages/files/build/to-write-error.js


/** Why a file could not be written, for the one who named it; what is no answer of the system is our bug. */
function toWriteError(file, error) {
	const code = systemErrorCode(error);
	if (code === undefined)
		return error;
	const reason = to_write_error_reasons.get(code) ?? `the system answers ${code}`;
	return new GuardError('cannot-write', `cannot write "${file}": ${reason}`, { cause: error });
}
const to_write_error_reasons = new Map([
	['ENOENT', 'its folder is not there'],
	['ENOTDIR', 'its folder is not there'],
	['EISDIR', 'it is a folder'],
	['EACCES', 'the permission to write there is missing'],
	['EPERM', 'the permission to write there is missing'],
	['EROFS', 'the file system is read-only'],
	['ENAMETOOLONG', 'its path is longer than the system allows'],
	['ENOSPC', 'no space is left'],
]);

;// CONCATENATED MODULE: ./packages/release/build/seal/open-sealed.js







/**
 * The bytes of a sealed file, hashed on the way: the last of them are given only when all are the sealed ones, so that
 * nobody ever has a whole file of others. Throws SealError.
 */
async function* openSealed(folder, asset) {
	const file = await (0,promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, asset.name), open_sealed_flags).catch((cause) => {
		const why = describeSystemError(cause);
		throw new SealError('missing-file', `cannot read ${quoted(asset.name)}: ${why}`, { cause });
	});
	try {
		const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
		let held = new Uint8Array();
		let size = 0;
		for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 2 ** 18 })) {
			const bytes = chunk;
			hash.update(bytes);
			size += bytes.length;
			if (size > asset.size)
				break;
			if (held.length > 0)
				yield held;
			held = bytes;
		}
		if (size !== asset.size || hash.digest('hex') !== asset.sha256)
			throw new SealError('other-bytes', `${quoted(asset.name)} is not what was sealed: nothing more is uploaded`);
		yield held;
	}
	finally {
		await file.close();
	}
}
// A pipe would wait for a writer. Windows has neither flag.
const open_sealed_flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

;// CONCATENATED MODULE: ./packages/release/build/gate/copy-files.js







/**
 * Copies sealed files into a folder that nobody has put anything into: it has all of them at once, or none. Each is
 * hashed on its way. Throws GuardError and SealError.
 */
async function copyFiles(files, { from, to }) {
	let scratch;
	try {
		(0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(to), { recursive: true });
		scratch = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(to), '.portcullis-'));
		for (const file of files)
			await copy(file, { from, to: scratch });
		// Actions in containers run as somebody else.
		(0,external_node_fs_namespaceObject.chmodSync)(scratch, 0o755);
		removeEmpty(to);
		(0,external_node_fs_namespaceObject.renameSync)(scratch, to);
	}
	catch (error) {
		if (scratch !== undefined)
			(0,external_node_fs_namespaceObject.rmSync)(scratch, { recursive: true, force: true });
		const isTold = error instanceof SealError || error instanceof GuardError;
		throw isTold ? error : toWriteError(to, error);
	}
}
async function copy(file, { from, to }) {
	const copied = await (0,promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(to, file.name), 'wx', 0o644);
	try {
		for await (const bytes of openSealed(from, file))
			await copied.writeFile(bytes);
	}
	finally {
		await copied.close();
	}
}
/** Files that are there would be published with ours. */
function removeEmpty(folder) {
	try {
		(0,external_node_fs_namespaceObject.rmdirSync)(folder);
	}
	catch (error) {
		const code = systemErrorCode(error);
		if (code === 'ENOENT')
			return;
		if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')
			throw error;
		throw new GuardError('cannot-write', `cannot write into ${quoted(folder)}: there is something in it already, which would be published too; name a folder that is not there yet`);
	}
}

;// CONCATENATED MODULE: ./packages/release/build/plan/check-asset-name.js


/**
 * Refuses names that GitHub would change when the file is uploaded, so that what was sealed and what is downloaded would
 * bear different names, and those that the seal takes itself.
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
function checkAssetName(name) {
	const why = check_asset_name_whyNot(name);
	if (why !== undefined)
		throw badInput(`cannot release a file called ${quoted(name)}: ${why}; rename it in the build`);
}
function check_asset_name_whyNot(name) {
	if (!/^[\w.+-]+$/.test(name) || /^[.-]|\.$/.test(name))
		return 'GitHub keeps letters, digits, "_", ".", "+" and "-" only, and a dot neither first nor last';
	if (name.length > check_asset_name_longest)
		return `it is longer than ${check_asset_name_longest} characters`;
	return isOwnName(name) ? 'the seal writes a file of this name itself' : undefined;
}
const check_asset_name_longest = 200;
function isOwnName(name) {
	return name.toUpperCase() === 'SHA256SUMS' || /\.sigstore(?:\.jsonl?)?$/i.test(name);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-digest-lines.js



/**
 * What the build hands over beside its artifact: a line `sha256  name` for each file, as `sha256sum` writes it. It comes
 * by another way than the files do, so that who changes one has not changed the other.
 */
function parseDigestLines(text) {
	const files = text
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map(parseLine);
	if (files.length > parse_digest_lines_most)
		throw badInput(`cannot release ${files.length} files: ${parse_digest_lines_most} are the most`);
	const known = new Map();
	for (const { name } of files) {
		const other = known.get(name.toLowerCase());
		if (other !== undefined)
			throw badInput(`${quoted(other)} and ${quoted(name)} are one file where case does not count; name each file once`);
		known.set(name.toLowerCase(), name);
	}
	return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function parseLine(line) {
	const [, sha256, name] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
	if (sha256 === undefined || name === undefined)
		throw badInput(`cannot read ${quoted(line)} as a digest: write what "sha256sum FILE" prints, 64 hex digits, two spaces and the name`);
	checkAssetName(name);
	return { name, sha256 };
}
/** A release has a thousand assets, and each file may come with its bundle. */
const parse_digest_lines_most = 400;

;// CONCATENATED MODULE: ./packages/release/build/seal/checksums-name.js
/** The file of a release that has the checksums of all that was built. */
const checksumsName = 'SHA256SUMS';

;// CONCATENATED MODULE: ./packages/release/build/gate/parse-sealed-digests.js


/** The output `digests` of the release workflow. Throws GuardError. */
function parseSealedDigests(text) {
	const lines = text.split(/\r?\n/);
	const own = lines.filter((line) => parse_sealed_digests_form.test(line));
	return {
		artifacts: parseDigestLines(lines.filter((line) => !parse_sealed_digests_form.test(line)).join('\n')),
		checksums: own.map((line) => ({ name: checksumsName, sha256: line.slice(0, 64) })),
	};
}
const parse_sealed_digests_form = new RegExp(`^[\\da-f]{64} [ *]${checksumsName}$`);

;// CONCATENATED MODULE: ./packages/release/build/gate/pass-gate.js








/**
 * Lets through exactly the files that are asked for, when all of the folder is as it was sealed and each of them has an
 * attestation of this very run beside it. Asks no server. Throws GuardError, SealError and AttestationError.
 */
async function passGate(gate) {
	const { artifacts, checksums } = parseSealedDigests(gate.digests);
	const wanted = new Set(chooseFiles(artifacts, gate.patterns).map(({ name }) => name));
	const assets = (0,external_node_path_namespaceObject.join)(gate.from, 'assets');
	const sealed = checkFolder(await readFolder(assets), [...artifacts, ...checksums]);
	const files = sealed.filter(({ name }) => wanted.has(name));
	checkVerdicts(await verify(files, { ...gate, assets }), files);
	await copyFiles(files, { from: assets, to: gate.to });
	return files;
}
/** What is verified are the sealed digests, whatever becomes of the files meanwhile. */
function verify(files, { assets, policy, trustedRoot, run, now }) {
	const places = { bundles: [], github: undefined, registry: undefined };
	const subjects = files.map(({ name, sha256 }) => {
		const path = (0,external_node_path_namespaceObject.join)(assets, name);
		return { subject: { name, digests: { sha256 } }, path, image: undefined };
	});
	return verifyEach(subjects, { places, policy, trustedRoot, run, now });
}

;// CONCATENATED MODULE: ./packages/attestation/build/attest/is-known-failure.js



/** Whether it is told to the user as it is: everything else that is thrown is our bug. */
function isKnownFailure(error) {
	return (error instanceof AttestationError || error instanceof HttpError || error instanceof GuardError);
}

;// CONCATENATED MODULE: ./packages/release/build/publish/publish-error.js
/** Why nothing more is done; docs/errors.md has a line for each code. */
class PublishError extends Error {
	code;
	isPublic;
	constructor({ code, why, isPublic }) {
		super(why);
		this.name = 'PublishError';
		this.code = code;
		this.isPublic = isPublic;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/packages/package-error.js
class PackageError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'PackageError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/break-log-command.js
/**
 * The runner obeys `##[command]` anywhere in a line of a log: a backslash keeps it a text.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakLogCommand(text) {
	return text.replaceAll('##[', '##\\[');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/show-invisible.js
/**
 * Writes out every code point that a reader cannot see or that moves what he sees: controls (C0, C1,
 * ESC), line separators, bidirectional overrides (https://trojansource.codes), zero-width and tag
 * characters, lone surrogates. A newline shows as `\n`, U+202E as `\u{202E}`.
 */
function showInvisible(text) {
	return text.replace(invisible, toVisible);
}
/** U+FE0F only asks for the colour form of an emoji, and real step names are full of it. */
const invisible = /(?!\u{FE0F})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const show_invisible_short = new Map([
	['\n', '\\n'],
	['\r', '\\r'],
	['\t', '\\t'],
]);
function toVisible(character) {
	const code = character.codePointAt(0) ?? 0;
	return show_invisible_short.get(character) ?? `\\u{${code.toString(16).toUpperCase()}}`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-terminal.js


/**
 * Attacker-controlled text for a terminal or a log: one line, no control, no command. `::command::`
 * counts at the start of a line only, and every line of ours begins with our own words.
 */
function escapeTerminal(text) {
	return breakLogCommand(showInvisible(text));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-lines.js

/**
 * Attacker-controlled lines, such as a patch, for a terminal or a log: what readers cannot see is written out, and
 * commands for the runner are broken up.
 */
function escapeLines(text) {
	return text.split('\n').map(escape_lines_toVisible).join('\n');
}
/** The runner passes over blanks before `::command::`, so that the mark of a patch's context line does not help. */
function escape_lines_toVisible(line) {
	const escaped = line.replace(/\r$/, '').split('\t').map(escapeTerminal).join('\t');
	return escaped.replace(/^(\s*):(?=:)/, '$1\\:');
}

;// CONCATENATED MODULE: ./packages/runner/build/fail.js


/**
 * The last words of an action that fails. `setFailed` escapes what would end its own command, and the runner prints
 * the message again, decoded: a name of a file must be no command there either.
 */
function fail(message) {
	setFailed(escapeLines(message));
}

;// CONCATENATED MODULE: ./packages/runner/build/to-error-message.js

/** What is thrown, as the action's last words; `fail` escapes it. */
function to_error_message_toErrorMessage(error) {
	if (error instanceof GuardError)
		return error.message;
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `this is a bug of Portcullis and not of what it audits; report it with these lines:\n${stack}`;
}

;// CONCATENATED MODULE: ./packages/runner/build/release/end-stage.js




/** Runs a stage of a release; whatever it throws becomes the action's last words, and a job that failed. */
async function endStage(name, work) {
	// Node ends with 0 when nothing is left to wait for, also where a verdict never came.
	process.exitCode = 1;
	try {
		await work();
		process.exitCode = 0;
	}
	catch (error) {
		fail(`${name}: ${toReleaseError(error)}`);
	}
}
function toReleaseError(error) {
	const isKnown = error instanceof SealError ||
		error instanceof PublishError ||
		error instanceof PackageError ||
		isKnownFailure(error);
	return isKnown ? error.message : to_error_message_toErrorMessage(error);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-markdown.js

/**
 * Attacker-controlled text inside a line of GitHub's Markdown: nothing in it is syntax, HTML, a cell's
 * end, a link, a mention or a log command. Character references never open a construct
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); what GitHub links
 * after decoding them (URLs, @mentions, #1, GH-1, commits) is split by a zero-width space.
 */
function escapeMarkdown(text) {
	return showInvisible(text)
		.replace(syntax, (character) => `&#${character.charCodeAt(0)};`)
		.replace(linked, (start) => `${start}&#8203;`);
}
const syntax = /[&<>|`*_[\]\\~$#@]|:(?=:|\/\/)/g;
const linked = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

;// CONCATENATED MODULE: ./packages/runner/build/release/gate-markdown.js

/** For a job summary: what was let through, and by whose word. */
function gateMarkdown(files, { signer, to }) {
	const lines = [
		`### Let through to ${escapeMarkdown(to)}`,
		'',
		`Sealed in this run by ${escapeMarkdown(signer.workflow)} at \`${signer.commit}\``,
		'',
		'| file | SHA-256 |',
		'|---|---|',
		...files.map(({ name, sha256 }) => `| ${escapeMarkdown(name)} | \`${sha256}\` |`),
		'',
	];
	return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-run-context.js

/**
 * The run around, of which the runner's variables tell; undefined outside of workflows. A container that is given half of
 * them is refused, since outside of a run every run's attestations count.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function toRunContext(environment, server) {
	const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	if (environment.GITHUB_ACTIONS !== 'true')
		return undefined;
	if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID || !GITHUB_RUN_ATTEMPT)
		throw new GuardError('bad-usage', 'cannot tell which run this is: with GITHUB_ACTIONS there have to be GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT; pass all of them on');
	return {
		server,
		repository: GITHUB_REPOSITORY,
		runId: GITHUB_RUN_ID,
		runAttempt: GITHUB_RUN_ATTEMPT,
	};
}

;// CONCATENATED MODULE: ./packages/release/build/gate/to-gate-signer.js


/**
 * The release workflow that has to have signed: the one that is named, else that of the repository and commit which the
 * gate itself is used from. Throws GuardError where that is no commit, since it may be another one tomorrow.
 */
function toGateSigner(named, { repository, ref }) {
	if (named !== undefined)
		return parseSigner(named);
	if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
		throw badInput(`cannot tell which release workflow has to have signed: this action is used from the work tree; ${advice}`);
	if (ref === undefined || !isCommit.test(ref))
		throw badInput(`cannot tell which release workflow has to have signed: this action is used by ${quoted(ref ?? '')}, which is no commit; ${advice}`);
	return { workflow: `${repository}/.github/workflows/release.yml`, commit: ref };
}
const isCommit = /^(?:[\da-f]{40}|[\da-f]{64})$/;
const advice = 'use it by the full commit that the release workflow is called by, or name that workflow by "signer-workflow"';
function parseSigner(text) {
	const [, workflow, commit = ''] = to_gate_signer_form.exec(text) ?? [];
	if (workflow !== undefined && isCommit.test(commit))
		return { workflow, commit };
	throw badInput(`the input "signer-workflow" cannot be ${quoted(text)}: write "owner/name/.github/workflows/release.yml@" and the full commit that it is called by`);
}
const to_gate_signer_form = /^([\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml)@([\da-f]+)$/;

;// CONCATENATED MODULE: ./packages/release/build/plan/environments.js
/** As `.github/workflows/release.yml` names them; certificates have the name of the second one. */
const environments = { gate: 'release-gate', release: 'release' };

;// CONCATENATED MODULE: ./packages/attestation/build/oidc/issuer-of.js
/**
 * Who issues the tokens of jobs of a server, exactly. An enterprise can have its own below GitHub's, with its name at
 * the end, which the user then names.
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise
 */
function issuerOf(serverUrl) {
	const { hostname, origin } = new URL(serverUrl);
	if (hostname === 'github.com')
		return 'https://token.actions.githubusercontent.com';
	// Tenants with data residency: https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
	if (/^[a-z\d-]+\.ghe\.com$/.test(hostname))
		return `https://token.actions.${hostname}`;
	return `${origin}/_services/token`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/row-forms.js
/**
 * What a value must look like: a slip that could never match is told when the policy is read, and so is a glob that
 * leaves the owner open, since anybody can register a name that fits. Where there is no `glob` the value is exact.
 */
const rowForms = {
	issuer: {
		exact: /^https?:\/\/[^\s/]+(?:\/.+)?$/,
		expected: 'expected the whole address of one issuer, which is never a glob',
	},
	identity: {
		exact: /^[a-z][a-z0-9+.-]*:.+$/i,
		glob: /^[a-z][a-z0-9+.-]*:\/\/[^/*?]+\/[^/*?]+\/.+$/i,
		expected: 'expected a URI; of a glob, host and owner are written out',
	},
	repository: {
		exact: /^[\w.-]+\/[\w.-]+$/,
		glob: /^[\w.-]+\/[\w.*?-]+$/,
		expected: 'expected "owner/name"; of a glob, the owner is written out',
	},
	'repository-id': { exact: /^[1-9]\d{0,18}$/, expected: 'expected the number as digits' },
	'owner-id': { exact: /^[1-9]\d{0,18}$/, expected: 'expected the number as digits' },
	'signer-workflow': workflowForm(),
	'signer-digest': commitForm(),
	'caller-workflow': workflowForm(),
	'caller-digest': commitForm(),
	'source-ref': {
		exact: /^refs\/.+$/,
		glob: /^refs\/.+$/,
		expected: 'expected a whole ref, such as "refs/heads/main" or "glob:refs/tags/v*"',
	},
	'source-commit': commitForm(),
	'runner-environment': {
		exact: /^[\w.-]+$/,
		expected: 'expected "github-hosted", "self-hosted" or "any"',
	},
	environment: { exact: /^.+$/, glob: /^.+$/, expected: 'expected the name of an environment' },
	trigger: {
		exact: /^[a-z_]+$/,
		glob: /^[a-z_*?]+$/,
		expected: 'expected the name of an event, such as "push"',
	},
	visibility: {
		exact: /^(?:public|private|internal)$/,
		expected: 'expected "public", "private" or "internal"',
	},
	'predicate-type': {
		exact: /^[a-z][a-z0-9+.-]*:.+$/i,
		glob: /^(?:[a-z][a-z0-9+.-]*:.+|\*\*)$/i,
		expected: 'expected the whole URI, such as "https://slsa.dev/provenance/v1", or "glob:**" for every one',
	},
};
function workflowForm() {
	return {
		exact: /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^/]+\.ya?ml(?:@(?:refs\/.+|[0-9a-f]{40}|[0-9a-f]{64}))?$/,
		glob: /^[\w.-]+\/[\w.*?-]+\/\.github\/workflows\/[^/]+(?:\/.+)?$/,
		expected: 'expected "owner/name/.github/workflows/file.yml", with "@refs/\u2026" or a whole commit behind it when that is asked too; of a glob, the owner is written out',
	};
}
function commitForm() {
	return {
		exact: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
		expected: 'expected a whole commit, 40 or 64 digits in lower case, which is never a glob',
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-pattern.js



/** A value as what it is compared with; throws when it could never match, or would match what nobody had in mind. */
function toPattern(key, value) {
	const form = rowForms[key];
	const isGlob = value.text.startsWith(globMark);
	const text = isGlob ? value.text.slice(globMark.length) : value.text;
	const shape = isGlob ? form.glob : form.exact;
	const isWorkflow = key === 'signer-workflow' || key === 'caller-workflow';
	const isRight = shape?.test(text) === true && (!isWorkflow || splitWorkflow(text) !== undefined);
	if (!isRight)
		throw value.refuse(`cannot take ${quoted(value.text)} for "${key}": ${form.expected}`);
	// What else may be named so is taken as it stands.
	if (!isGlob && key !== 'environment' && text.includes('*'))
		throw value.refuse(`cannot take ${quoted(text)} for "${key}": nothing is named so; write "glob:" before a pattern`);
	return { kind: isGlob ? 'glob' : 'exact', text };
}
const globMark = 'glob:';

;// CONCATENATED MODULE: ./packages/attestation/build/policy/read-patterns.js

/** The rows that are compared with what an attestation says. */
function readPatterns(rows) {
	const read = (key) => {
		const value = rows.value(key);
		return value === undefined ? undefined : toPattern(key, value);
	};
	return {
		issuer: read('issuer'),
		identity: read('identity'),
		repository: read('repository'),
		repositoryId: read('repository-id'),
		ownerId: read('owner-id'),
		signerWorkflow: read('signer-workflow'),
		signerDigest: read('signer-digest'),
		callerWorkflow: read('caller-workflow'),
		callerDigest: read('caller-digest'),
		sourceRef: read('source-ref'),
		sourceCommit: read('source-commit'),
		runnerEnvironment: read('runner-environment'),
		environment: read('environment'),
		trigger: read('trigger'),
		visibility: read('visibility'),
		predicateType: read('predicate-type'),
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-count.js

/** A whole number within bounds. */
function toCount(key, value, least) {
	const isCount = /^(?:0|[1-9]\d?)$/.test(value.text) && Number(value.text) >= least;
	if (isCount)
		return Number(value.text);
	throw value.refuse(`cannot take ${quoted(value.text)} for "${key}": expected a whole number from ${least} to 99`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/read-thresholds.js


/** Witnesses of an own Sigstore; those of the others are known, and no policy lowers them. */
function readThresholds(rows, instances) {
	const keys = ['log-entries', 'certificate-timestamps', 'signed-times'];
	const first = keys.map((key) => rows.value(key)).find((value) => value !== undefined);
	if (first === undefined)
		return undefined;
	if (instances.some((instance) => instance !== 'custom'))
		throw first.refuse('cannot take "thresholds" unless "instance" is "custom" alone: what the others write is known, and no policy lowers it');
	const read = (key, usual, least) => {
		const value = rows.value(key);
		return value === undefined ? usual : toCount(key, value, least);
	};
	const { logEntries, certificateTimestamps, signedTimes } = thresholds_thresholds.custom;
	return {
		logEntries: read('log-entries', logEntries, 0),
		certificateTimestamps: read('certificate-timestamps', certificateTimestamps, 0),
		// Without a signed time nobody knows whether the certificate was still good.
		signedTimes: read('signed-times', signedTimes, 1),
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-duration.js

/** `45m`, `12h`, `30d` in milliseconds. */
function toDuration(value) {
	const { amount, unit } = to_duration_shape.exec(value.text)?.groups ?? {};
	const length = units.get(unit ?? '');
	if (length === undefined)
		throw value.refuse(`cannot take ${quoted(value.text)} for "max-age": expected minutes, hours or days, such as "45m", "12h" or "30d"`);
	return Number(amount) * length;
}
const to_duration_shape = /^(?<amount>[1-9]\d{0,4})(?<unit>[mhd])$/;
const units = new Map([
	['m', 60_000],
	['h', 3_600_000],
	['d', 86_400_000],
]);

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-names.js


/**
 * Refuses a policy that accepts anybody's signature, and asks for the repository where only the signing workflow is
 * named: a public reusable workflow signs for everybody who calls it, so that its name alone is nobody's.
 */
function toNames(patterns, around) {
	const { identity, signerWorkflow, callerWorkflow, repositoryId, ownerId } = patterns;
	if (identity !== undefined)
		checkIdentity(identity, around);
	const isCallerNamed = [patterns.repository, repositoryId, ownerId, callerWorkflow].some(isGiven);
	const repository = isCallerNamed
		? patterns.repository
		: (repositoryOfIdentity(identity, around.server) ?? repositoryOfWorkflow(signerWorkflow));
	const isSomebody = [identity, repositoryId].some(isGiven) ||
		[signerWorkflow, callerWorkflow].some(isOfOneRepository) ||
		repository?.kind === 'exact';
	if (!isSomebody)
		throw around.refuse(tooWide(patterns));
	const isWorkflow = identity === undefined || identity.text.startsWith(`${around.server}/`);
	return { repository, isWorkflow };
}
/** A workflow of another server than the policy's would be taken for a signer of another kind, and asked less. */
function checkIdentity({ kind, text }, { server, refuse }) {
	const isOnServer = text.startsWith(`${server}/`);
	if (kind === 'glob' && isOnServer)
		throw refuse(`cannot take a glob for "identity" on ${quoted(server)}: name "signer-workflow", whose parts are compared one by one`);
	if (!isOnServer && text.includes('/.github/workflows/'))
		throw refuse(`cannot take ${quoted(text)} for "identity": it is a workflow, and not one on ${quoted(server)}, which is the "server"`);
}
function isGiven(pattern) {
	return pattern !== undefined;
}
/** In every other one of the owner somebody could add a workflow with a name that fits. */
function isOfOneRepository(workflow) {
	const name = workflow && splitWorkflow(workflow.text);
	return name !== undefined && !/[*?]/.test(name.repository);
}
function repositoryOfIdentity(identity, server) {
	if (identity?.text.startsWith(`${server}/`) !== true)
		return undefined;
	const text = identity.text
		.slice(server.length + 1)
		.split('/', 2)
		.join('/');
	return { kind: 'exact', text };
}
/** Of a glob as a glob. */
function repositoryOfWorkflow(workflow) {
	const name = workflow === undefined ? undefined : splitWorkflow(workflow.text);
	return workflow && name && { kind: workflow.kind, text: name.repository };
}
function tooWide({ repository, ownerId, signerWorkflow, callerWorkflow }) {
	const isOfOwner = [repository, ownerId, signerWorkflow, callerWorkflow].some(isGiven);
	const whom = isOfOwner ? 'anybody who can write to one repository of that owner' : 'anybody';
	return `cannot take a policy that accepts any workflow of ${whom}: name "repository" in full, "repository-id", "signer-workflow", "caller-workflow" or "identity"`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-word.js

/** One of a few words. */
function toWord(key, value, words) {
	const word = words.find((known) => known === value.text);
	if (word !== undefined)
		return word;
	throw value.refuse(`cannot take ${quoted(value.text)} for "${key}": expected ${words.map((known) => `"${known}"`).join(', ')}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-run-rule.js


/**
 * Inside of a run, what the same repository signed in another run does not count unless the policy says so: an older
 * build is as well signed as this one. What somebody else's repository signed can be of no run of ours.
 */
function toRunRule(value, around) {
	if (value !== undefined)
		return toWord('run', value, runRules);
	const { run, server, repository, isWorkflow } = around;
	if (run === undefined || !isWorkflow)
		return 'any';
	const isOurs = run.server === server &&
		(repository === undefined || matchesPattern(repository, run.repository));
	return isOurs ? 'same-run' : 'any';
}
const runRules = ['any', 'same-run', 'same-attempt'];

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-server.js

/** The server whose repositories and workflows the policy names; that of the run when it names none. */
function toServer(value, run) {
	if (value === undefined)
		return run?.server ?? 'https://github.com';
	if (/^https?:\/\/[^\s/?#@]+$/.test(value.text) && value.text === value.text.toLowerCase())
		return value.text;
	throw value.refuse(`cannot take ${quoted(value.text)} for "server": expected its address in lower case, with nothing behind the host, such as "https://github.com"`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/build-policy.js











/** Rows and defaults together; each default is the strict side, and docs/attestation-policy.md says why. */
function buildPolicy(rows, run) {
	checkVersion(rows);
	const server = toServer(rows.value('server'), run);
	const patterns = readPatterns(rows);
	const names = toNames(patterns, { server, refuse: rows.refuse });
	const instances = toInstances(rows, server);
	const subjects = rows.value('subjects');
	const least = rows.value('min-attestations');
	const maxAge = rows.value('max-age');
	const { isWorkflow, ...named } = names;
	return {
		...patterns,
		...named,
		server,
		instances,
		thresholds: readThresholds(rows, instances),
		issuer: patterns.issuer ?? { kind: 'exact', text: issuerOf(server) },
		run: toRunRule(rows.value('run'), { run, server, ...names }),
		// Whatever else somebody signs says less of where the bytes come from than who asks nothing takes it to say.
		predicateType: patterns.predicateType ?? { kind: 'exact', text: provenanceType },
		runnerEnvironment: toRunnerEnvironment(patterns.runnerEnvironment, isWorkflow),
		maxAge: maxAge === undefined ? undefined : toDuration(maxAge),
		subjects: subjects === undefined ? 'superset' : toWord('subjects', subjects, subjectRules),
		minAttestations: least === undefined ? 1 : toCount('min-attestations', least, 1),
		predicateMatchesCertificate: isOn(rows),
	};
}
function checkVersion(rows) {
	const version = rows.value('version');
	if (version !== undefined)
		toWord('version', version, ['1']);
}
const subjectRules = ['exact', 'superset'];
/**
 * GitHub signs for public repositories by public-good and for all others by its own instance, and the check `instance`
 * holds a bundle to that. An own Sigstore is taken only where somebody names it, or another server than github.com.
 */
function toInstances({ instances: named }, server) {
	if (named !== undefined)
		return [...new Set(named.map((one) => toWord('instance', one, instances)))];
	return server === 'https://github.com' ? ['public-good', 'github'] : ['github', 'custom'];
}
/** Somebody who runs a workflow on his own machine can change everything in it; other signers have other runners. */
function toRunnerEnvironment(asked, isWorkflow) {
	if (asked !== undefined)
		return asked.text === 'any' ? undefined : asked;
	return isWorkflow ? { kind: 'exact', text: 'github-hosted' } : undefined;
}
function isOn(rows) {
	const key = 'predicate-matches-certificate';
	const value = rows.value(key);
	return value === undefined || toWord(key, value, ['true', 'false']) === 'true';
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/text-problem.js

/** Why a text cannot be a row's value: what nobody sees in it would make it match nothing, or something else. */
function textProblem(text) {
	if (text.length > 1000)
		return `cannot take ${quoted(text)}: it is longer than 1000 characters`;
	if (/^\S(?:\P{Cc}*\S)?$/u.test(text))
		return undefined;
	return `cannot take ${quoted(text)}: it is empty, begins or ends with a space, or has a control character`;
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-policy.js



/**
 * A policy from options or inputs, which have the keys and values of a policy file; several instances stand apart by
 * commas or white space. Throws GuardError 'bad-usage'.
 */
function toPolicy(values, run) {
	const { instance } = values;
	return buildPolicy({
		value: (key) => toValue(values[key]),
		instances: instance?.split(/[\s,]+/).map((text) => ({ text, refuse })),
		refuse,
	}, run);
}
function toValue(text) {
	if (text === undefined)
		return undefined;
	const problem = textProblem(text);
	if (problem !== undefined)
		throw refuse(problem);
	return { text, refuse };
}
function refuse(message) {
	return new GuardError('bad-usage', message);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/seal-policy.js

/**
 * What an attestation of the release has to say, row by row: built from this commit of this branch, by a dispatch, signed
 * by this commit of the release workflow in its environment and, within the run, in this very run.
 */
function sealPolicy(plan, choice) {
	const { signer, ref, environment, run } = choice;
	return toPolicy({
		...choice.services,
		server: plan.server,
		repository: plan.repository,
		'signer-workflow': signer.workflow,
		'signer-digest': signer.commit,
		'source-ref': ref,
		'source-commit': plan.commit,
		environment,
		trigger: 'workflow_dispatch',
		subjects: 'exact',
		run: run === undefined ? 'any' : 'same-run',
	}, run);
}

;// CONCATENATED MODULE: ./packages/runner/build/check-in-workspace.js



/**
 * Refuses a folder that lies, or leads by a link, outside of the workspace and of the runner's temporary folder: what a
 * pull request puts into the tree must not choose where we write.
 */
function checkInWorkspace(folder, workspace) {
	const allowed = [workspace, process.env.RUNNER_TEMP].flatMap((root) => root === undefined || root === '' ? [] : (check_in_workspace_realPath(root) ?? []));
	const real = nearestPath(folder);
	if (allowed.some((root) => `${real}${external_node_path_namespaceObject.sep}`.startsWith(`${root}${external_node_path_namespaceObject.sep}`)))
		return;
	throw new GuardError('cannot-write', `cannot write into "${folder}": it lies outside of the workspace and of RUNNER_TEMP`);
}
/** Of the folder, or of the one above it that is there. */
function nearestPath(folder) {
	const real = check_in_workspace_realPath(folder);
	return real ?? ((0,external_node_path_namespaceObject.dirname)(folder) === folder ? folder : nearestPath((0,external_node_path_namespaceObject.dirname)(folder)));
}
function check_in_workspace_realPath(path) {
	try {
		return (0,external_node_fs_namespaceObject.realpathSync)(path);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/lines-input.js

/** An input with one value a line. */
function linesInput(name) {
	return getMultilineInput(name).filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./packages/audit/build/online/to-token.js

/** A token that can stand in a header, which holds printable ASCII; undefined when there is none. It is never shown. */
function toToken(name, value) {
	const token = value?.trim() ?? '';
	if (token === '')
		return undefined;
	if (/^[!-~]+$/.test(token))
		return token;
	throw new GuardError('bad-usage', `cannot use ${name}: a token has no blanks and no line breaks`);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/to-server-url.js

/**
 * The address of a server without a slash at its end; undefined when there is none. Whoever listens on the way
 * could change every answer, so that `http` is for servers on this machine only.
 */
function toServerUrl(name, value) {
	if (value === undefined || value === '')
		return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === '';
	if (isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && to_server_url_isLoopback(url))))
		return url.href.replace(/\/+$/, '');
	// A password could stand before it.
	const shown = value.includes('@') ? 'an address with "@"' : quoted(value);
	const hint = url?.protocol === 'http:' ? '; http is for servers on this machine only' : '';
	throw new GuardError('bad-usage', `cannot use ${shown} as ${name}: write it as "https://github.example.com"${hint}`);
}
function to_server_url_isLoopback({ hostname }) {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/servers-from.js

/**
 * The servers that the variables of a runner name (https://docs.github.com/en/actions/reference/workflows-and-actions/variables),
 * else github.com. Without a token: who may use one says which.
 */
function serversFrom(environment, fallback) {
	const server = toServerUrl('GITHUB_SERVER_URL', environment.GITHUB_SERVER_URL) ?? servers_from_github;
	const api = toServerUrl('GITHUB_API_URL', environment.GITHUB_API_URL);
	const second = toServerUrl('the fallback server', fallback);
	return {
		server,
		api: api ?? apiOf(server),
		fallback: second === server ? undefined : second,
	};
}
const servers_from_github = 'https://github.com';
/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiOf(server) {
	const { host } = new URL(server);
	const isOwnServer = host !== 'github.com' && !host.endsWith('.ghe.com');
	return isOwnServer ? `${server}/api/v3` : `https://api.${host}`;
}

;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: ./packages/runner/build/run-program.js

/** Runs a program to its end, and shows nothing of it; `code` is not 0 either when there is none of that name. */
async function runProgram(program, args, stdin) {
	const input = Buffer.from(stdin);
	const options = { silent: true, ignoreReturnCode: true, input };
	try {
		const { exitCode, stdout } = await getExecOutput(program, [...args], options);
		return { code: exitCode, stdout };
	}
	catch {
		return { code: 127, stdout: '' };
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/outside-of.js



/** The server that runs the workflow, with the token that is given as an input and no other. */
function outsideOf(input) {
	const token = toToken('the input "token"', input);
	if (token !== undefined)
		core_setSecret(token);
	const { server, api } = serversFrom(process.env, undefined);
	const userAgent = `${tool.name}/${tool.version}`;
	return { server, api, token, environment: process.env, userAgent, runProgram: runProgram };
}

;// CONCATENATED MODULE: ./packages/runner/build/text-input.js

/** The runner gives an input that is not set as ''. */
function textInput(name) {
	const value = getInput(name);
	return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/runner/build/release/read-gate.js










/** The inputs of publish-gate, and the run around. Throws GuardError. */
function readGate() {
	const workspace = (0,external_node_fs_namespaceObject.realpathSync)(process.env.GITHUB_WORKSPACE ?? process.cwd());
	const [from, to] = [needed('from'), needed('to')];
	checkInWorkspace((0,external_node_path_namespaceObject.resolve)(workspace, to), workspace);
	const signer = toGateSigner(textInput('signer-workflow'), {
		repository: process.env.GITHUB_ACTION_REPOSITORY || undefined,
		ref: process.env.GITHUB_ACTION_REF || undefined,
	});
	const run = readRun();
	const trustedRoot = textInput('trusted-root');
	const gate = {
		from: (0,external_node_path_namespaceObject.resolve)(workspace, from),
		to: (0,external_node_path_namespaceObject.resolve)(workspace, to),
		digests: getInput('digests'),
		patterns: linesInput('files'),
		policy: policyOf(run, signer),
		run,
		trustedRoot: trustedRoot === undefined ? undefined : (0,external_node_path_namespaceObject.resolve)(workspace, trustedRoot),
		now: new Date(),
	};
	return { gate, signer, to };
}
/** '' would be the workspace. */
function needed(name) {
	const value = textInput(name);
	if (value !== undefined)
		return value;
	throw new GuardError('bad-input', `the input "${name}" is empty: name a folder`);
}
function readRun() {
	// Nobody is asked, and so no token is wanted.
	const run = toRunContext(process.env, outsideOf(undefined).server);
	if (run !== undefined)
		return run;
	throw new GuardError('bad-usage', 'nothing is sealed outside of a workflow: GITHUB_ACTIONS is not set');
}
function policyOf(run, signer) {
	const { GITHUB_SHA: commit = '', GITHUB_REF: ref = '' } = process.env;
	const services = { instance: textInput('instance'), issuer: textInput('issuer') };
	const environment = environments.release;
	return sealPolicy({ ...run, commit }, { signer, ref, environment, services, run });
}

;// CONCATENATED MODULE: ./packages/runner/build/release/run-publish-gate.js





/** What publish-gate does: lets through what was sealed in this very run, and nothing else. */
async function runPublishGate() {
	await endStage('publish-gate', async () => {
		const { gate, signer, to } = readGate();
		const files = await passGate(gate);
		for (const { name, sha256 } of files)
			info(`"${name}" was sealed in this run: sha256:${sha256}`);
		setOutput('files', files.map(({ name }) => name).join('\n'));
		if (process.env.GITHUB_STEP_SUMMARY)
			await summary.addRaw(gateMarkdown(files, { signer, to })).write();
	});
}

;// CONCATENATED MODULE: ./actions/publish-gate/build/index.js

runPublishGate();


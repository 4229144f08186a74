import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
/******/ var __webpack_modules__ = ({

/***/ 456:
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
const protobuf_specs_1 = __nccwpck_require__(654);
const bundle_1 = __nccwpck_require__(742);
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

/***/ 742:
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

/***/ 714:
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

/***/ 40:
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
var build_1 = __nccwpck_require__(456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __nccwpck_require__(742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
Object.defineProperty(exports, "Km", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
Object.defineProperty(exports, "DQ", ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } }));
var error_1 = __nccwpck_require__(714);
Object.defineProperty(exports, "yI", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __nccwpck_require__(404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __nccwpck_require__(352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 404:
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
const protobuf_specs_1 = __nccwpck_require__(654);
const bundle_1 = __nccwpck_require__(742);
const validate_1 = __nccwpck_require__(352);
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

/***/ 352:
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
const error_1 = __nccwpck_require__(714);
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

/***/ 30:
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

/***/ 0:
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
const envelope_1 = __nccwpck_require__(30);
const sigstore_common_1 = __nccwpck_require__(334);
const sigstore_rekor_1 = __nccwpck_require__(204);
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

/***/ 334:
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
const timestamp_1 = __nccwpck_require__(0);
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

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_rekor.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
/* eslint-disable */
const sigstore_common_1 = __nccwpck_require__(334);
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

/***/ 997:
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
const sigstore_common_1 = __nccwpck_require__(334);
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

/***/ 732:
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
const sigstore_common_1 = __nccwpck_require__(334);
const sigstore_trustroot_1 = __nccwpck_require__(997);
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

/***/ 654:
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
__exportStar(__nccwpck_require__(30), exports);
__exportStar(__nccwpck_require__(715), exports);
__exportStar(__nccwpck_require__(334), exports);
__exportStar(__nccwpck_require__(204), exports);
__exportStar(__nccwpck_require__(997), exports);
__exportStar(__nccwpck_require__(732), exports);


/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;

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
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
	command_issueCommand('notice', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
}

;// CONCATENATED MODULE: ./packages/release/build/plan/bad-input.js

function badInput(message) {
	return new GuardError('bad-input', message);
}

;// CONCATENATED MODULE: ./packages/release/build/images/to-image-tags.js


/**
 * The tags of a release: its version, and those of `floating` that are moved to it. A prerelease moves none of them,
 * since who pulls `latest` has not asked for it. Throws GuardError.
 */
function toImageTags({ images, version, isPrerelease }, floating) {
	// A tag has no "+".
	const own = version.replaceAll('+', '_');
	const names = isPrerelease ? [own] : [own, ...floating];
	const wrong = floating.find((tag) => !/^\w[\w.-]{0,127}$/.test(tag) || tag === own);
	if (wrong !== undefined)
		throw badInput(`cannot move the tag ${quoted(wrong)}: name one such as "latest" or "1"`);
	return images.flatMap(({ name, digest }) => names.map((tag) => ({ name, tag, digest, isFloating: tag !== own })));
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

;// CONCATENATED MODULE: ./packages/release/build/images/look-up-tags.js

/** What each tag stands for now. Throws HttpError where nobody says: that is no registry without the tag. */
function lookUpTags(tags, current) {
	return Promise.all(tags.map(async (image) => ({ ...image, current: await current(image).catch(orNone) })));
}
function orNone(error) {
	if (error instanceof HttpError && error.kind === 'not-found')
		return undefined;
	throw error;
}

;// CONCATENATED MODULE: ./packages/release/build/images/next-tag-step.js
/**
 * Which tag is set next. None is while one of them may not be; those of the version come before those that everybody
 * pulls. What stands already for its digest is left alone, so that this can be run again.
 */
function nextTagStep(images) {
	const taken = images.find(({ isFloating, current, digest }) => !isFloating && current !== undefined && current !== digest);
	if (taken !== undefined)
		return {
			kind: 'refuse',
			why: `"${taken.name}:${taken.tag}" is ${taken.current} already, and not ${taken.digest}, which this release has: no tag is moved; release another version`,
		};
	const open = images.filter(({ current, digest }) => current !== digest);
	const next = open.find(({ isFloating }) => !isFloating) ?? open[0];
	return next === undefined ? { kind: 'done' } : { kind: 'tag', image: next };
}

;// CONCATENATED MODULE: ./packages/release/build/images/next-tag-of.js



/** What is to be done next, as the registry says now. Throws PublishError when no tag may be set, and HttpError. */
async function nextTagOf(tags, { current }) {
	const step = nextTagStep(await lookUpTags(tags, current));
	if (step.kind !== 'refuse')
		return step;
	throw new PublishError({ code: 'tag-exists', why: step.why, isPublic: true });
}

;// CONCATENATED MODULE: ./packages/release/build/images/move-tags.js


/** Sets the tags of a release, when everything else of it is public. Throws PublishError and HttpError. */
async function moveTags(tags, ports) {
	// Each is set once, and once more where the answer was lost.
	for (let steps = 0; steps <= 2 * tags.length; steps += 1) {
		const step = await nextTagOf(tags, ports);
		if (step.kind === 'done')
			return;
		const { name, tag, digest } = step.image;
		ports.onStep(`let "${name}:${tag}" stand for ${digest}`);
		await ports.tag(step.image);
	}
	const why = 'the registry says that it sets tags, and does not show them: look at its images';
	throw new PublishError({ code: 'no-progress', why, isPublic: true });
}

;// CONCATENATED MODULE: ./packages/release/build/images/release-images.js


/**
 * Attaches the attestation of each image, and only then lets tags stand for them: who pulls by a tag finds what the
 * image has to show. Nothing is written where the version is somebody else's, or one attestation is not the sealed one.
 * Throws PublishError, SealError, AttestationError and HttpError; another try goes on where this one stopped.
 */
async function releaseImages(images, tags, ports) {
	const sealed = await Promise.all(images.map(async (image) => ({ image, bundle: await ports.read(image) })));
	await nextTagOf(tags, ports);
	for (const { image, bundle } of sealed) {
		const isNew = await ports.attach(image, bundle);
		const what = isNew ? 'attached to' : 'was there already, at';
		ports.onStep(`the attestation ${what} "${image.name}@${image.digest}"`);
	}
	await moveTags(tags, ports);
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/oci-registry/build/digest-of.js

/** As registries write it: `sha256:\u2026`. */
function digestOf(bytes) {
	return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/in-sequence.js
const queues = new Map();
/** Does work after all work of the same name, whether that has failed or not. */
async function inSequence(name, work) {
	const before = queues.get(name) ?? Promise.resolve();
	const result = before.then(work, work);
	queues.set(name, result);
	try {
		return await result;
	}
	finally {
		if (queues.get(name) === result)
			queues.delete(name);
	}
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

;// CONCATENATED MODULE: ./packages/oci-registry/build/put-blob.js



/** An upload that ended in the dark is looked for, and begun again once. */
const mostTries = 2;
/**
 * Stores bytes, unless they are there. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put
 */
async function putBlob(registry, bytes) {
	const digest = digestOf(bytes);
	for (let count = 1; !(await hasBlob(registry, digest)); count += 1) {
		try {
			return await upload(registry, bytes, digest);
		}
		catch (error) {
			const isUnclear = error instanceof HttpError && error.mayBeDone;
			if (!isUnclear || count >= mostTries)
				throw error;
		}
	}
}
function hasBlob(registry, digest) {
	const url = `${registry.url}/blobs/${digest}`;
	// A redirect to where it is stored says that it is there.
	const understands = [200, 307, 302, 301, 404];
	const request = { method: 'HEAD', url, maxBytes: 0, understands };
	return registry.send(request, async ({ status }) => status !== 404);
}
async function upload(registry, bytes, digest) {
	const url = await beginUpload(registry);
	url.searchParams.set('digest', digest);
	const headers = { 'content-type': 'application/octet-stream' };
	const request = { method: 'PUT', url: url.href, headers, body: bytes, isOnce: true };
	await registry.send({ ...request, maxBytes: answerBytes, understands: [201, 204] }, async () => { });
}
const answerBytes = 2 ** 16;
async function beginUpload(registry) {
	const url = `${registry.url}/blobs/uploads/`;
	const request = { method: 'POST', url, maxBytes: answerBytes, understands: [202] };
	const location = await registry.send({ ...request, body: new Uint8Array(0) }, async ({ headers, url: asked }) => headers.location ? new URL(headers.location, asked) : undefined);
	if (location !== undefined && isAllowed(location, new URL(url)))
		return location;
	throw new HttpError('unreadable', `"${registry.repository.registry}" does not say where to upload, or names a place that cannot be trusted`);
}
/** It may be another server, which is not told who we are; never one behind the registry's back on this machine. */
function isAllowed({ protocol, hostname }, registry) {
	if (isLoopback(hostname))
		return isLoopback(registry.hostname);
	return protocol === 'https:';
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/put-manifest.js

/** Stores a manifest. Sending one again changes nothing. Throws HttpError. */
async function putManifest(registry, { json, mediaType, tag, etag }) {
	const body = Buffer.from(JSON.stringify(json));
	const digest = digestOf(body);
	const url = `${registry.url}/manifests/${tag ?? digest}`;
	const headers = {
		'content-type': mediaType,
		...(etag === undefined ? {} : { 'if-match': etag }),
	};
	const request = { method: 'PUT', url, headers, body, maxBytes: 2 ** 16 };
	const understands = [200, 201, 202, 412];
	const status = await registry.send({ ...request, understands }, async (one) => one.status);
	return { digest, size: body.length, isStored: status !== 412 };
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

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/oci-registry/build/referrers-tag.js
/**
 * Where clients keep a list of what refers to an image when the registry keeps none.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema
 */
function referrersTag(digest) {
	return digest.replace(':', '-');
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/tag-referrer.js








/**
 * Lists a referrer under the tag that stands in for a registry's own list. Who writes the tag overwrites what others
 * have written since it was read: registries ignore `If-Match`. So we read again until nothing that was ever there is
 * missing twice in a row, and put back what is, of others too.
 */
async function tagReferrer(registry, { image, entry, pause }) {
	const known = new Map();
	for (let [writes, calm] = [0, 0]; calm < 2;) {
		const index = await readIndex(registry, image);
		const there = new Set(index.entries.map(({ digest }) => digest));
		for (const { digest, json } of [...index.entries, { digest: entry.digest, json: entry }])
			if (!known.has(digest))
				known.set(digest, json);
		if ([...known.keys()].every((digest) => there.has(digest))) {
			calm += 1;
		}
		else {
			if (writes === mostWrites)
				throw overwritten(registry, image);
			calm = 0;
			writes += 1;
			await writeIndex(registry, image, { ...index, manifests: [...known.values()] });
		}
		if (calm < 2)
			await (0,promises_namespaceObject.setTimeout)(pause * (0.5 + Math.random()));
	}
}
const mostWrites = 12;
/** Throws HttpError for what is no index: a tag that somebody uses for something else is not overwritten. */
async function readIndex(registry, image) {
	const reference = referrersTag(image);
	const content = await readContent(registry, { kind: 'manifests', reference });
	if (content === undefined)
		return { entries: [], rest: {}, etag: undefined };
	const from = `"${registry.repository.registry}"`;
	const entries = parseIndex(content.bytes, from);
	return { entries, rest: parse_object_parseObject(content.bytes, from), etag: content.etag };
}
/** Whether it was refused, since somebody else was faster, is seen when it is read again. */
async function writeIndex(registry, image, { rest, etag, manifests }) {
	const json = { ...rest, schemaVersion: 2, mediaType: mediaTypes.index, manifests };
	await putManifest(registry, {
		json,
		mediaType: mediaTypes.index,
		tag: referrersTag(image),
		etag,
	});
}
function overwritten({ repository: { registry, name } }, image) {
	return new HttpError('server', `others overwrite what refers to "${name}@${image}" at "${registry}" all the time; attach to one image by one job after the other`);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/attach-artifact.js










/**
 * Attaches an artifact to an image, and gives the digest of the manifest that refers to the image. Throws HttpError,
 * also when the registry does not list it in the end.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
function attachArtifact(registry, attachment) {
	const { registry: host, name } = registry.repository;
	return inSequence(`${host}/${name}@${attachment.digest}`, () => attach(registry, attachment));
}
async function attach(registry, { digest, artifact, pause = 400 }) {
	const subject = await describeImage(registry, digest);
	await putBlob(registry, artifact.bytes);
	await putBlob(registry, emptyBlob);
	const json = toManifest(subject, artifact);
	const { mediaType, annotations } = artifact;
	const stored = await putManifest(registry, { json, mediaType: mediaTypes.manifest });
	const entry = {
		mediaType: mediaTypes.manifest,
		digest: stored.digest,
		size: stored.size,
		artifactType: mediaType,
		annotations,
	};
	if (!(await isListed(registry, digest, stored.digest)))
		await tagReferrer(registry, { image: digest, entry, pause });
	return stored.digest;
}
const emptyBlob = Buffer.from('{}');
/** Of what has no manifest nobody can say what it is; most registries take an attachment to it all the same. */
async function describeImage(registry, digest) {
	const content = await readContent(registry, { kind: 'manifests', reference: digest });
	const { registry: host, name } = registry.repository;
	if (content === undefined)
		throw new HttpError('not-found', `"${host}" has no image "${name}@${digest}"; push it first`, {
			status: 404,
		});
	const { mediaType } = parse_object_parseObject(content.bytes, `"${host}"`);
	const type = typeof mediaType === 'string' ? mediaType : content.mediaType;
	return { mediaType: type ?? mediaTypes.manifest, digest, size: content.bytes.length };
}
/** Some registries answer as if they kept a list, and do not; some need no tag beside it. */
async function isListed(registry, image, digest) {
	for await (const entry of listedReferrers(registry, image))
		if (entry.digest === digest)
			return true;
	return false;
}
function toManifest(subject, { mediaType, bytes, annotations }) {
	return {
		schemaVersion: 2,
		mediaType: mediaTypes.manifest,
		artifactType: mediaType,
		config: {
			mediaType: mediaTypes.empty,
			digest: digestOf(emptyBlob),
			size: emptyBlob.length,
		},
		layers: [{ mediaType, digest: digestOf(bytes), size: bytes.length }],
		subject,
		annotations,
	};
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
		.map(toMap)
		.filter((layer) => textIn(layer, 'mediaType').startsWith(bundleType));
	const [bundle, ...more] = bundles;
	if (bundle === undefined)
		return undefined;
	if (toMap(subject).get('digest') !== image)
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
function toMap(value) {
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
const atOnce = 4;
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
	for (let start = 0; start < Math.min(entries.length, mostReferrers); start += atOnce) {
		if (left <= 0)
			return yield tooMuch(`over ${mostBytes} bytes of them`);
		const some = entries.slice(start, start + atOnce);
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

;// CONCATENATED MODULE: ./packages/attestation/build/store/is-same-signature.js
/** Whether two bundles, as JSON, hold one signature over one payload. ECDSA signs nothing twice in the same way. */
function isSameSignature(left, right) {
	const [one, other] = [signedOf(left), signedOf(right)];
	return one !== undefined && one === other;
}
function signedOf(bundle) {
	const envelope = is_same_signature_toMap(is_same_signature_toMap(bundle).get('dsseEnvelope'));
	const payload = envelope.get('payload');
	const signature = is_same_signature_toMap(is_same_signature_toMap(envelope.get('signatures')).get('0')).get('sig');
	const isSigned = typeof payload === 'string' && typeof signature === 'string';
	return isSigned ? `${payload} ${signature}` : undefined;
}
function is_same_signature_toMap(value) {
	return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

;// CONCATENATED MODULE: ./packages/attestation/build/store/in-registry.js






/** As newer versions of cosign look for it: `cosign verify-attestation --new-bundle-format`. */
const in_registry_bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * Attaches a bundle to an image. Throws AttestationError `store-failed` for what the registry refuses, HttpError for
 * what may pass.
 */
async function attachToImage(upload) {
	const { repository, digest, bundle, predicateType, now, pause } = upload;
	const image = `${repository.registry}/${repository.name}@${digest}`;
	if (upload.mayBeThere === true && (await isAttached(upload)))
		return { image, digest: undefined };
	const annotations = {
		'org.opencontainers.image.created': now.toISOString(),
		'dev.sigstore.bundle.content': 'dsse-envelope',
		'dev.sigstore.bundle.predicateType': predicateType,
	};
	const bytes = Buffer.from(JSON.stringify(bundle));
	try {
		const registry = openRegistry({ ...upload, actions: 'pull,push' });
		const artifact = { mediaType: in_registry_bundleType, bytes, annotations };
		const attachment = { digest, artifact, ...(pause === undefined ? {} : { pause }) };
		return { image, digest: await attachArtifact(registry, attachment) };
	}
	catch (error) {
		throw error instanceof HttpError ? toRefusal(error, image) : error;
	}
}
/**
 * Throws HttpError when that cannot be told: attaching again could be the second time. What somebody else has attached,
 * and nobody can read, is not ours.
 */
async function isAttached(upload) {
	const { bundles, unread } = await findInRegistry(upload);
	if (bundles.some(({ json }) => isSameSignature(json, upload.bundle)))
		return true;
	const trouble = unread.find(({ reason }) => reason === 'network' || reason === 'rate-limit');
	if (trouble === undefined)
		return false;
	const { registry, name } = upload.repository;
	throw new HttpError('network', `it is not known whether ${quoted(`${registry}/${name}`)} has the attestation, so that it is not attached: looking for it fails: ${trouble.message}`, { mayBeDone: true });
}
/** What registries say to artifacts that do not know version 1.1 of the specification. */
const oldRegistry = [400, 405, 415, 422];
function toRefusal(error, image) {
	const { kind, status = 0, message } = error;
	const isRefused = kind !== 'rate-limit' && status >= 400 && status < 500;
	// Without a login we do not even ask.
	if (!isRefused && kind !== 'permission')
		return error;
	const what = `cannot attach the attestation to "${image}"`;
	const why = oldRegistry.includes(status)
		? `the registry answers ${status}, as those do that take images only; store the bundle elsewhere`
		: message;
	return new AttestationError('store-failed', `${what}: ${why}`, { cause: error });
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
	return protocol === 'https:' ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
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
	const { Agent } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
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
		const agent = kept(agents, url.protocol, () => new Agent({ ...options, ...lookup }));
		return request({ ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url), ...head, agent });
	};
	const tunnelled = async (url, proxy, head) => {
		const { request } = await loadLibrary('https:');
		const createAgent = await loadTunnels(proxy, { ...options, timeout: 2 * stallAfter });
		const agent = kept(agents, proxy.href, createAgent);
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
function kept(map, key, create) {
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
		throw refused(hop.url, status, 'without saying where to');
	const isAnother = status === 303 && (request.method === 'POST' || request.method === 'PUT');
	const refusal = isAnother ? 'to another question' : whyNot(url, hop, request);
	if (refusal !== undefined)
		throw refused(hop.url, status, refusal);
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
function whyNot(url, hop, request) {
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
function refused(from, status, why) {
	return new HttpError('unreadable', `"${from.host}" redirects ${why}, which is not followed; check the address of the server`, { status });
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/drain.js
const drain_mostBytes = 64 * 1024;
const longest = 250;
/** Reads to its end what nobody wants, so that the connection can be kept; not if that would take long. */
function drain(message) {
	if (message.readableEnded || message.destroyed)
		return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, longest);
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
const forbidden = {
	kind: 'permission',
	text: 'it does not show this; check that a token is given where one is needed, and that it may read',
};
const overloaded = {
	kind: 'server',
	text: 'it cannot answer now; try again later',
	retry: 'often',
};
const meanings = {
	401: forbidden,
	403: forbidden,
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
	return Number.isSafeInteger(reset) ? Math.max(0, reset * 1000 - Date.now()) : judge_status_unknown;
}
/** GitHub's limits are hours: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const judge_status_unknown = 3_600_000;
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
	const code = codeOf(cause);
	return code === undefined ? undefined : codeFailure(`"${host}"`, code, cause);
}
function proxyFailure(host, { host: proxy, status, cause }) {
	const name = `the proxy "${proxy}", on the way to "${host}"`;
	if (status === undefined)
		return codeFailure(name, codeOf(cause) ?? 'ETIMEDOUT', cause);
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
function codeOf(cause) {
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
	const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
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
				await (0,promises_namespaceObject.setTimeout)(left);
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


const most = {
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
					if (retries >= most[cause.retry])
						throw cause.error;
					if (cause.retry === 'at-once')
						continue;
					if (budget === 0)
						throw cause.error;
					budget--;
					if (cause.retry !== 'queue-again')
						await (0,promises_namespaceObject.setTimeout)(pauseBefore(retries, settings));
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

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-manifest.js





/** Registries need not take larger ones. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const read_manifest_maxBytes = 4 * 2 ** 20;
function readManifest(registry, asked) {
	const headers = { accept: imageTypes.join(', ') };
	return registry.send({ ...asked, headers, maxBytes: read_manifest_maxBytes, understands: [200] }, (response) => read_manifest_toManifest(response, asked));
}
async function read_manifest_toManifest(response, asked) {
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

;// CONCATENATED MODULE: ./packages/oci-registry/build/tag-image.js



/**
 * Lets a tag stand for an image that the registry has: its manifest is stored again, byte by byte, under that name.
 * Throws HttpError. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests
 */
async function tagImage(registry, { digest, tag }) {
	const { registry: host, name } = registry.repository;
	if (!/^\w[\w.-]{0,127}$/.test(tag))
		throw new HttpError('unreadable', `no tag can be called ${quoted(tag)}`);
	const content = await readContent(registry, { kind: 'manifests', reference: digest });
	if (content?.mediaType === undefined || content.digest !== digest)
		throw new HttpError('not-found', `"${host}" has no image "${name}@${digest}"`, { status: 404 });
	const headers = { 'content-type': content.mediaType };
	const url = `${registry.url}/manifests/${tag}`;
	const request = { method: 'PUT', url, headers, body: content.bytes, maxBytes: 2 ** 16 };
	await registry.send({ ...request, understands: [200, 201, 202] }, async () => { });
}

;// CONCATENATED MODULE: ./packages/release/build/plan/image-registry.js
/**
 * The one registry that takes the token of a job, which is sent to no other.
 * https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 */
const imageRegistry = 'ghcr.io';

;// CONCATENATED MODULE: ./packages/attestation/build/statement/check-json.js
const maxDepth = 64;
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
			if (open.push(new Set()) > maxDepth) {
				return `it is nested more than ${maxDepth} deep`;
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
	if (!isObject(json)) {
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
	const entries = isObject(json) ? Object.entries(json) : [];
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
function isObject(value) {
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
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
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
		return decoder.decode(payload);
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

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./packages/attestation/build/bundle/refused-bundle.js

/** Why a bundle cannot be read. */
function refusedBundle(why, cause) {
	return new AttestationError('unreadable-bundle', `cannot read the bundle: ${why}`, { cause });
}

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
		atMost(check_shape_isObject(entry) ? entry.inclusionProof : undefined, 'hashes', bundleLimits.proofHashes);
	}
	if (bundle.dsseEnvelope !== undefined) {
		checkEnvelope(objectIn(bundle, 'dsseEnvelope'));
	}
}
function checkTimestamp(timestamp) {
	const text = check_shape_isObject(timestamp) ? timestamp.signedTimestamp : undefined;
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
	if (!check_shape_isObject(value)) {
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
	const list = check_shape_isObject(parent) ? parent[key] : undefined;
	if (list === undefined || list === null) {
		return [];
	}
	if (!Array.isArray(list) || list.length > limit) {
		throw refusedBundle(`its "${key}" is no list of at most ${limit}`);
	}
	return list;
}
function check_shape_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
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
		return (0,dist/* bundleFromJSON */.vw)(json);
	}
	catch (cause) {
		throw refusedBundle(read_bundle_whyNot(cause), cause);
	}
}
function read_bundle_whyNot(cause) {
	if (cause instanceof dist/* ValidationError */.yI) {
		return `these of its fields are absent or wrong: ${cause.fields.join(', ')}`;
	}
	return cause instanceof Error ? cause.message : 'it is malformed';
}

;// CONCATENATED MODULE: ./packages/attestation/build/bundle/parse-bundle.js



/** An attestation: a statement in an envelope, signed by the holder of a certificate. */
function parseBundle(json) {
	const bundle = readBundle(json);
	if (!(0,dist/* isBundleWithDsseEnvelope */.Km)(bundle)) {
		throw refusedBundle('it is the signature of a message, and no attestation');
	}
	if ((0,dist/* isBundleWithPublicKey */.DQ)(bundle)) {
		throw refusedBundle('it has a bare key and no certificate, so that nothing says who signed');
	}
	return bundle;
}

;// CONCATENATED MODULE: ./packages/release/build/seal/image-bundle-name.js
/** Names of images have "/" and ":", files of artifacts have neither; what stands for them is in no image's name. */
function imageBundleName(image) {
	return `${image.replaceAll('/', '+').replaceAll(':', '@')}.sigstore.json`;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
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

;// CONCATENATED MODULE: ./packages/release/build/seal/seal-error.js
class SealError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'SealError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/seal/open-sealed.js







/**
 * The bytes of a sealed file, hashed on the way: the last of them are given only when all are the sealed ones, so that
 * nobody ever has a whole file of others. Throws SealError.
 */
async function* openSealed(folder, asset) {
	const file = await (0,external_node_fs_promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, asset.name), flags).catch((cause) => {
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
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

;// CONCATENATED MODULE: ./packages/release/build/images/read-image-bundle.js





/**
 * The attestation of an image, byte by byte the sealed one: the job that sealed has verified it, and who attaches it does
 * not judge it again. Throws SealError and AttestationError.
 */
async function readImageBundle(folder, image) {
	const { bundle, digest } = image;
	if (bundle.name !== imageBundleName(image.name) || bundle.size > read_image_bundle_mostBytes)
		throw read_image_bundle_refused(image, `there is no bundle called ${quoted(bundle.name)} of its size`);
	const chunks = [];
	for await (const chunk of openSealed(folder, bundle))
		chunks.push(chunk);
	const json = JSON.parse(Buffer.concat(chunks).toString('utf8'));
	const { subject, predicateType } = parseStatement(parseBundle(json).content.dsseEnvelope);
	if (subject.some(({ digest: { sha256 } }) => `sha256:${sha256}` === digest))
		return { json, predicateType };
	throw read_image_bundle_refused(image, 'its bundle speaks of something else');
}
/** A predicate has 16 MiB at most, and base64 adds a third. */
const read_image_bundle_mostBytes = 32 * 2 ** 20;
function read_image_bundle_refused({ name }, why) {
	return new SealError('not-attested', `cannot attach the attestation of ${quoted(name)}: ${why}`);
}

;// CONCATENATED MODULE: ./packages/release/build/images/to-repository.js
/** Of `REGISTRY/NAME`, which was parsed. */
function toRepository(name) {
	const slash = name.indexOf('/');
	return { registry: name.slice(0, slash), name: name.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./packages/release/build/images/with-advice.js


/**
 * Says to who is not let in what lets him in.
 * https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
 */
async function withAdvice(work) {
	try {
		return await work;
	}
	catch (error) {
		const cause = error instanceof AttestationError ? error.cause : error;
		if (!(cause instanceof HttpError) || cause.kind !== 'permission')
			throw error;
		const { message, status } = cause;
		throw new HttpError('permission', `${message}; ${advice}`, { status, cause: error });
	}
}
const advice = 'give the job "permissions: packages: write", and this repository the role "Write" under "Manage Actions access" in the settings of the package';

;// CONCATENATED MODULE: ./packages/release/build/images/open-images.js







/** Images at a real registry. */
function openImages({ bundles, login, http: options, now, onStep, }) {
	const http = createHttpClient(options);
	const optionsFor = (image) => {
		const repository = toRepository(image.name);
		const isOurs = repository.registry === imageRegistry;
		return { http, repository, credentials: isOurs ? { kind: 'password', ...login } : undefined };
	};
	return {
		read: (image) => readImageBundle(bundles, image),
		attach: async (image, { json: bundle, predicateType }) => {
			const upload = { ...optionsFor(image), digest: image.digest, bundle, predicateType };
			// Whether an earlier attempt has, nobody remembers.
			const attaching = attachToImage({ ...upload, now: now(), mayBeThere: true });
			return (await withAdvice(attaching)).digest !== undefined;
		},
		current: (image) => {
			const { repository, credentials } = optionsFor(image);
			return withAdvice(readDigest(http, { ...repository, tag: image.tag }, credentials));
		},
		tag: (image) => {
			const registry = openRegistry({ ...optionsFor(image), actions: 'pull,push' });
			return withAdvice(tagImage(registry, image));
		},
		onStep,
	};
}

;// CONCATENATED MODULE: ./packages/attestation/build/attest/is-known-failure.js



/** Whether it is told to the user as it is: everything else that is thrown is our bug. */
function isKnownFailure(error) {
	return (error instanceof AttestationError || error instanceof HttpError || error instanceof GuardError);
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
function toErrorMessage(error) {
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
	return isKnown ? error.message : toErrorMessage(error);
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

;// CONCATENATED MODULE: ./packages/runner/build/release/images-markdown.js

/** For a job summary: each image with the tags that stand for it now. */
function imagesMarkdown(images, tags) {
	const lines = [
		'### Images',
		'',
		'| image | digest | tags |',
		'|---|---|---|',
		...images.map(({ name, digest }) => {
			const own = tags.filter((tag) => tag.name === name).map(({ tag }) => `\`${tag}\``);
			return `| ${escapeMarkdown(name)} | \`${digest}\` | ${own.join(', ')} |`;
		}),
		'',
		'The attestation of each is attached to it in the registry.',
		'',
	];
	return lines.map((line) => `${line}\n`).join('');
}

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

;// CONCATENATED MODULE: ./packages/release/build/seal/to-manifest-json.js

/** The same manifest is the same bytes. */
function toManifestJson(manifest) {
	const { version, repository, commit, tag, run, files, images } = manifest;
	const ordered = {
		version,
		repository,
		commit,
		tag,
		// Not its attempt: what another one seals of the same bytes is the same seal.
		run: { id: run.id },
		files: files.map(({ name, kind, size, sha256, embeddedFrom }) => ({
			name,
			kind,
			size,
			sha256,
			embeddedFrom,
		})),
		images: images.map(({ name, digest, bundle }) => ({
			name,
			digest,
			bundle: { name: bundle.name, size: bundle.size, sha256: bundle.sha256 },
		})),
	};
	const text = `${JSON.stringify(ordered, undefined, 2)}\n`;
	return { text, sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex') };
}

;// CONCATENATED MODULE: ./packages/release/build/seal/parse-manifest.js




/**
 * The manifest of a seal, which has to be the one of this digest: that came by another way, and is what is trusted. A
 * manifest that we would not write so is none. Throws SealError.
 */
function parseManifest(bytes, sha256) {
	const found = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
	if (found !== sha256)
		throw unreadable(`it is ${found}, and ${quoted(sha256)} was sealed: it was replaced meanwhile`);
	const manifest = parse_manifest_toManifest(parseJson(bytes));
	if (manifest === undefined || toManifestJson(manifest).sha256 !== found)
		throw unreadable('it is none that this version writes: seal and publish by one commit of the workflow');
	return manifest;
}
function parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	}
	catch {
		throw unreadable('it is no JSON');
	}
}
function parse_manifest_toManifest(json) {
	const { version, repository, commit, tag, run, files, images } = toFields(json);
	const { id } = toFields(run);
	if (version !== 1 || !Array.isArray(files) || !Array.isArray(images))
		return undefined;
	const sealed = { files: files.map(toFile), images: images.map(toImage) };
	if ([...sealed.files, ...sealed.images].includes(undefined))
		return undefined;
	return {
		version,
		repository: textOf(repository),
		commit: textOf(commit),
		tag: textOf(tag),
		run: { id: textOf(id) },
		files: sealed.files.flatMap((file) => file ?? []),
		images: sealed.images.flatMap((image) => image ?? []),
	};
}
function toFile(json) {
	const { kind, embeddedFrom } = toFields(json);
	const bytes = toBundle(json);
	if (kind !== 'artifact' && kind !== 'checksums' && kind !== 'bundle')
		return undefined;
	if (bytes === undefined)
		return undefined;
	const from = embeddedFrom === undefined ? {} : { embeddedFrom: textOf(embeddedFrom) };
	return { ...bytes, kind, ...from };
}
function toImage(json) {
	const { name, digest, bundle: given } = toFields(json);
	const bundle = toBundle(given);
	return bundle && { name: textOf(name), digest: textOf(digest), bundle };
}
function toBundle(json) {
	const { name, size, sha256 } = toFields(json);
	if (typeof size !== 'number')
		return undefined;
	return { name: textOf(name), size, sha256: textOf(sha256) };
}
/** What is no text becomes another one, and the digest tells. */
function textOf(value) {
	return `${value}`;
}
function toFields(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
function unreadable(why) {
	return new SealError('unreadable-seal', `cannot take the manifest of the seal: ${why}`);
}

;// CONCATENATED MODULE: ./packages/release/build/words/name-few.js

/** A few of many names, for a sentence. */
function nameFew(names) {
	const more = names.length > few ? ` and ${names.length - few} more` : '';
	return `${names.slice(0, few).map(quoted).join(', ')}${more}`;
}
const few = 3;

;// CONCATENATED MODULE: ./packages/release/build/seal/check-seal.js


/** Whether a seal is of this very plan. Another attempt of the same run may have made it. Throws GuardError. */
function checkSeal(manifest, plan) {
	const other = [
		['repository', manifest.repository, plan.repository],
		['tag', manifest.tag, plan.tag],
		['commit', manifest.commit, plan.commit],
		['run', manifest.run.id, plan.run.id],
	].find(([, sealed, planned]) => sealed !== planned);
	if (other !== undefined)
		throw check_seal_refused(`its ${other[0]} is ${quoted(`${other[1]}`)} and not ${quoted(`${other[2]}`)}`);
	const listed = [
		...manifest.files
			.filter(({ kind }) => kind === 'artifact')
			.map(({ name, sha256, embeddedFrom }) => [name, embeddedFrom ?? sha256]),
		...manifest.images.map(({ name, digest }) => [name, digest]),
	];
	const sealed = new Map(listed);
	const planned = [
		...plan.files.map(({ name, sha256 }) => [name, sha256]),
		...plan.images.map(({ name, digest }) => [name, digest]),
	];
	const missing = planned.filter(([name, digest]) => sealed.get(name) !== digest);
	if (missing.length > 0)
		throw check_seal_refused(`it is without ${nameFew(missing.map(([name]) => name))} as the build says it`);
	// Counted as they are listed: of a name that is there twice each reader could take another one.
	if (listed.length > planned.length)
		throw check_seal_refused('it has what the build does not say');
}
function check_seal_refused(why) {
	return new GuardError('bad-input', `cannot take the seal of another release: ${why}; run all jobs of the release again`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/checksums-name.js
/** The file of a release that has the checksums of all that was built. */
const checksumsName = 'SHA256SUMS';

;// CONCATENATED MODULE: ./packages/release/build/seal/sbom-bundle-name.js
/** The asset that attests an SBOM of all other files; no file of a build may have a name that ends so. */
function sbomBundleName(sbom) {
	return `${sbom}.attestation.sigstore.json`;
}

;// CONCATENATED MODULE: ./packages/release/build/seal/expected-bundles.js




/** Provenance of each file and image, and the SBOM of all others. Throws GuardError where two would have one name. */
function expectedBundles({ files, images, sbom }) {
	const named = images.map(({ name, digest }) => ({ name, sha256: digest.replace('sha256:', '') }));
	const each = [
		...files.map((file) => ({ path: `assets/${file.name}.sigstore.json`, subject: file })),
		...named.map((image) => ({ path: `images/${imageBundleName(image.name)}`, subject: image })),
	];
	const bundles = each.map(({ path, subject: { name, sha256 } }) => ({
		path,
		what: { kind: 'provenance' },
		subjects: [{ name, sha256 }],
	}));
	if (sbom === undefined)
		return bundles;
	const others = files.filter(({ name, kind }) => kind === 'artifact' && name !== sbom);
	const all = [...others, ...named].map(({ name, sha256 }) => ({ name, sha256 }));
	const path = `assets/${sbomBundleName(sbom)}`;
	checkFree(path, { bundles, sbom, subjects: all });
	return [...bundles, { path, what: { kind: 'sbom', name: sbom }, subjects: all }];
}
function checkFree(path, { bundles, sbom, subjects }) {
	const problem = `cannot release with the SBOM ${quoted(sbom)}`;
	if (subjects.length === 0)
		throw badInput(`${problem}: there is nothing else that it could be of; leave "sbom" empty`);
	const other = bundles.find((one) => one.path.toLowerCase() === path.toLowerCase());
	if (other !== undefined)
		throw badInput(`${problem}: its attestation would have the name of that of ${quoted(`${other.subjects[0]?.name}`)}; rename that file in the build`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/to-checksums.js
/** What `sha256sum --check` reads. */
function toChecksums(files) {
	return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

;// CONCATENATED MODULE: ./packages/release/build/seal/check-manifest.js






/**
 * Whether a manifest names what was built, the checksums of it and the attestations of both, once each and nothing else;
 * `checkSeal` holds what was built against what the build says. Who has the job that seals could make a file public
 * otherwise by calling it an attestation, or exchange one by calling it an installer. Throws SealError.
 */
function checkManifest(manifest, { sbom, installers }) {
	const { files } = manifest;
	const wanted = wantedFiles(manifest, sbom);
	const found = new Set();
	for (const { name, kind } of files) {
		if (wanted.get(name) !== kind || found.has(name))
			throw check_manifest_refused('extra-file', `${quoted(name)} (${kind}) is not of this release`);
		found.add(name);
	}
	const missing = [...wanted.keys()].find((name) => !found.has(name));
	if (missing !== undefined)
		throw check_manifest_refused('missing-file', `${quoted(missing)} is missing`);
	const other = files.find(({ name, embeddedFrom }) => embeddedFrom !== undefined && !installers.includes(name));
	if (other !== undefined)
		throw check_manifest_refused('other-bytes', `${quoted(other.name)} has other bytes than the build says, and is no installer of this release`);
	checkChecksums(files);
}
function wantedFiles({ files, images }, sbom) {
	const built = files.flatMap(({ name, kind, sha256 }) => kind === 'artifact' ? [{ name, kind, sha256 }] : []);
	const sums = { name: checksumsName, kind: 'checksums', sha256: '' };
	const attested = built.length === 0 ? [] : [...built, sums];
	const bundles = expectedBundles({ files: attested, images, sbom })
		.flatMap(({ path }) => (path.startsWith('assets/') ? [path.slice('assets/'.length)] : []))
		.map((name) => [name, 'bundle']);
	return new Map([...attested.map(({ name, kind }) => [name, kind]), ...bundles]);
}
function checkChecksums(files) {
	const text = toChecksums(files.filter(({ kind }) => kind === 'artifact'));
	const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
	const sums = files.find(({ kind }) => kind === 'checksums');
	if (sums !== undefined && sums.sha256 !== sha256)
		throw check_manifest_refused('other-bytes', `${quoted(sums.name)} has not the checksums of the files`);
}
function check_manifest_refused(code, why) {
	return new SealError(code, `cannot take the seal: ${why}; find out what has changed it in the job that seals`);
}

;// CONCATENATED MODULE: ./packages/runner/build/release/read-seal.js





/**
 * The manifest in the folder `sealed`: the one of the digest `seal`, which came by another way, and of this very release.
 * Nothing else in the folder has been looked at. Throws GuardError and SealError.
 */
function readSeal({ workspace, plan, inputs }) {
	const sha256 = getInput('seal');
	if (!/^[\da-f]{64}$/.test(sha256))
		throw new GuardError('bad-input', `the input "seal" is ${quoted(sha256)}: give the output "seal" of the job that seals, 64 hex digits`);
	// '' would be the workspace.
	const folder = (0,external_node_path_namespaceObject.resolve)(workspace, getInput('sealed') || 'sealed');
	const found = readRegularFile((0,external_node_path_namespaceObject.join)(folder, 'seal.json'), read_seal_mostBytes);
	if (found.kind === 'unread')
		throw new SealError('unreadable-seal', `cannot read the manifest of the seal: ${found.message}`);
	const manifest = parseManifest(found.bytes, sha256);
	checkSeal(manifest, plan);
	checkManifest(manifest, inputs);
	return { manifest, sha256, folder };
}
/** A thousand files, with names of two hundred characters. */
const read_seal_mostBytes = 2 ** 20;

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

;// CONCATENATED MODULE: ./packages/release/build/publish/check-notes.js

/**
 * The text of a release as somebody writes it: not longer than GitHub takes with our marker behind it, and without a
 * marker of its own, since nobody could tell then whose draft it is. Throws GuardError.
 */
function checkNotes(notes) {
	if (notes.length > check_notes_longest)
		throw check_notes_refused(`has ${notes.length} characters: ${check_notes_longest} are the most, link to the others`);
	if (/<!--\s*portcullis\b/i.test(notes))
		throw check_notes_refused('has a comment that begins with "portcullis": take it out, only we write those');
	return notes;
}
/** All inputs together reach a step as one variable, of which Linux takes 128 KiB; GitHub takes texts of 125,000. */
const check_notes_longest = 60_000;
function check_notes_refused(why) {
	return new GuardError('bad-input', `the input "notes" ${why}`);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-release-inputs.js



/** Reads `toJSON(inputs)` of the release workflow. Throws GuardError that names the input and what it accepts. */
function parseReleaseInputs(text) {
	const given = parse_release_inputs_parseObject(text);
	const unknown = Object.keys(given).find((name) => !names.has(name));
	if (unknown !== undefined)
		throw badInput(`the release workflow has no input ${quoted(unknown)}: take it out`);
	const word = (name) => parse_release_inputs_toText(given[name], name).trim() || undefined;
	const lines = (name) => parse_release_inputs_toText(given[name], name)
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const inputs = {
		tag: word('tag') ?? '',
		version: word('version'),
		artifact: toArtifact(word('artifact-id'), word('artifact-digest')),
		digests: parse_release_inputs_toText(given.digests, 'digests'),
		sbom: word('sbom'),
		installers: lines('installers'),
		images: parse_release_inputs_toText(given.images, 'images'),
		imageTags: lines('image-tags'),
		npm: lines('npm'),
		crates: lines('crates'),
		notes: checkNotes(parse_release_inputs_toText(given.notes, 'notes')),
		isPrerelease: toBoolean(given.prerelease, 'prerelease'),
		isSolo: toBoolean(given.solo, 'solo') ?? false,
		isDryRun: toBoolean(given['dry-run'], 'dry-run') ?? false,
	};
	if ((inputs.artifact === undefined) !== (inputs.digests.trim() === ''))
		throw badInput('the inputs "artifact-id", "artifact-digest" and "digests" belong together: give all three, or none where there are images only');
	return inputs;
}
const parse_release_inputs_all = [
	'tag',
	'version',
	'artifact-id',
	'artifact-digest',
	'digests',
	'sbom',
	'installers',
	'images',
	'image-tags',
	'npm',
	'crates',
	'notes',
	'prerelease',
	'solo',
	'dry-run',
];
const names = new Set(parse_release_inputs_all);
function parse_release_inputs_parseObject(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			return { ...value };
	}
	catch {
		// Said below, as of any other text that is none.
	}
	throw badInput('the input "inputs" is no JSON object: write "${{ toJSON(inputs) }}"');
}
function parse_release_inputs_toText(value, name) {
	if (value === undefined || value === null)
		return '';
	if (typeof value === 'string')
		return value;
	throw badInput(`the input "${name}" is no text: write it in quotes`);
}
/** The runner gives booleans as such, and as text where they were given as text. */
function toBoolean(value, name) {
	if (value === undefined || value === null || value === '')
		return undefined;
	if (value === true || value === 'true')
		return true;
	if (value === false || value === 'false')
		return false;
	throw badInput(`the input "${name}" is ${quoted(`${value}`)}: write true or false`);
}
function toArtifact(id, digest) {
	if (id === undefined && digest === undefined)
		return undefined;
	// The upload tells the digest without its kind, the API with it.
	const hex = /^(?:sha256:)?([\da-f]{64})$/.exec(digest ?? '')?.[1];
	// Fifteen digits: more would be another number in JavaScript.
	if (!/^[1-9]\d{0,14}$/.test(id ?? '') || hex === undefined)
		throw badInput('give the outputs "artifact-id" and "artifact-digest" of the step that uploads the artifact, both');
	return { id: Number(id), digest: `sha256:${hex}` };
}

;// CONCATENATED MODULE: ./packages/release/build/plan/check-roles.js



/**
 * Refuses names that are none of the files of the release, and files with two roles: checksums are written into an
 * installer, which would make another package or SBOM of it.
 */
function checkRoles({ sbom, installers, npm, crates }, files) {
	const roles = { sbom: sbom === undefined ? [] : [sbom], installers, npm, crates };
	const known = new Set(files.map(({ name }) => name));
	const taken = new Map();
	for (const [input, names] of Object.entries(roles)) {
		const missing = names.filter((name) => !known.has(name));
		if (missing.length > 0)
			throw badInput(`the input "${input}" names ${nameFew(missing)}, and the digests of the build do not: give the name of a file as it stands there`);
		for (const name of names) {
			const other = taken.get(name);
			if (other !== undefined)
				throw badInput(twice(name, input, other));
			taken.set(name, input);
		}
	}
}
function twice(name, input, other) {
	if (input === other)
		return `the input "${input}" names ${quoted(name)} twice: name it once`;
	return `the inputs "${other}" and "${input}" both name ${quoted(name)}: a file is one of them`;
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

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-images.js



/** Images by digest, a line each: `ghcr.io/owner/name@sha256:HEX`. */
function parseImages(text) {
	const images = text
		.split(/\s+/)
		.filter((line) => line !== '')
		.map(parseImage);
	if (images.length > parse_images_most)
		throw badInput(`cannot release ${images.length} images: ${parse_images_most} are the most`);
	const names = new Set(images.map(({ name }) => name));
	if (names.size < images.length)
		throw badInput('an image is named twice: a release has one digest for each name');
	return images.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Registries are asked several times for each. */
const parse_images_most = 100;
function parseImage(text) {
	const [, name, digest] = parse_images_form.exec(text) ?? [];
	if (name === undefined || digest === undefined)
		throw badInput(`cannot release the image ${quoted(text)}: name it by registry and digest, "ghcr.io/owner/name@sha256:HEX"`);
	if (name.length > parse_images_longest)
		throw badInput(`cannot release the image ${quoted(text)}: its name is longer than ${parse_images_longest} characters`);
	if (!name.startsWith(`${imageRegistry}/`))
		throw badInput(`cannot release the image ${quoted(text)}: "${imageRegistry}" is the only registry that takes the token of a job, and a release has no other; push the image there`);
	return { name, digest };
}
/** Its attestation is a file of that name. */
const parse_images_longest = 200;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const parse_images_form = /^([\w.-]+(?::\d{1,5})?(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)+)@(sha256:[\da-f]{64})$/;

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-tag.js


/**
 * The name of the tag that a release gets. Narrower than git is: what is left means the same in a path, a shell, an
 * address and a sentence, and cannot be taken for a commit or a ref of another kind.
 * https://git-scm.com/docs/git-check-ref-format
 */
function parseTag(text) {
	const why = parse_tag_whyNot(text);
	if (why === undefined)
		return text;
	throw badInput(`cannot release as the tag ${quoted(text)}: ${why}; choose one such as "v1.2.3"`);
}
function parse_tag_whyNot(text) {
	if (text === '')
		return 'it is empty';
	if (text.length > parse_tag_longest)
		return `it is longer than ${parse_tag_longest} characters`;
	if (!/^[\w.+@/-]+$/.test(text))
		return 'it has others than letters, digits and "_", ".", "+", "@", "/", "-"';
	if (!/^[A-Za-z\d]/.test(text))
		return 'it does not begin with a letter or a digit';
	if (/\.\.|\/\/|\/\.|\.\/|[./]$|\.lock(?:\/|$)/.test(text))
		return 'git knows no such name';
	if (/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(text))
		return 'it looks like a commit';
	if (/^(?:refs|heads|tags|remotes)\//.test(text) || text === 'HEAD')
		return 'it looks like another ref';
	return undefined;
}
const parse_tag_longest = 100;

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-version.js


/**
 * The version that a tag stands for: what the tag ends with, behind nothing, `v`, or a name such as `tool-v` or `tool/`.
 * Where it is given too, both have to agree, or the files would say one version and the release another.
 */
function parseVersion(given, tag) {
	const found = given ?? /(?:^|[-/@_])v?(\d[\w.+-]*)$/.exec(tag)?.[1] ?? /^v(\d.*)$/.exec(tag)?.[1];
	if (found === undefined)
		throw badInput(`the tag ${quoted(tag)} names no version: give it as the input "version"`);
	if (!parse_version_form.test(found) || found.length > parse_version_longest)
		throw badInput(`cannot take ${quoted(found)} as a version: write one such as "1.2.3" or "1.2.3-rc.1"`);
	const before = tag.slice(0, -found.length);
	if (tag.endsWith(found) && /^(?:|.*[-/@_])v?$/.test(before))
		return found;
	throw badInput(`the tag ${quoted(tag)} is not of the version ${quoted(found)}: give the tag that ends with it, such as "v${found}"`);
}
/** Digits and parts of letters and digits between single signs: https://semver.org, PEP 440 and their like. */
const parse_version_form = /^\d+(?:[.+-]?[A-Za-z\d]+)*$/;
const parse_version_longest = 60;

;// CONCATENATED MODULE: ./packages/release/build/plan/to-release-plan.js







/** Throws GuardError for what cannot be released so. */
function toReleasePlan(inputs, { context, commit }) {
	const tag = parseTag(inputs.tag);
	const version = parseVersion(inputs.version, tag);
	const files = parseDigestLines(inputs.digests);
	const images = parseImages(inputs.images);
	if (files.length + images.length === 0)
		throw badInput('there is nothing to release: the build gives neither digests of files nor images');
	checkRoles(inputs, files);
	if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit))
		throw badInput(`the run is at ${quoted(commit)}, which is no commit: run this in a workflow`);
	return {
		server: context.server,
		repository: context.repository,
		tag,
		version,
		commit,
		run: { id: context.runId, attempt: context.runAttempt },
		isDryRun: inputs.isDryRun,
		isPrerelease: inputs.isPrerelease ?? isEarly(version),
		files,
		images,
	};
}
/** By https://semver.org and PEP 440, neither of which takes what is behind "+" into account. */
function isEarly(version) {
	return /-|[\d.](?:a|b|rc|dev|alpha|beta)\.?\d*/i.test(version.replace(/\+.*/, ''));
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
	const server = toServerUrl('GITHUB_SERVER_URL', environment.GITHUB_SERVER_URL) ?? github;
	const api = toServerUrl('GITHUB_API_URL', environment.GITHUB_API_URL);
	const second = toServerUrl('the fallback server', fallback);
	return {
		server,
		api: api ?? apiOf(server),
		fallback: second === server ? undefined : second,
	};
}
const github = 'https://github.com';
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

;// CONCATENATED MODULE: ./packages/runner/build/release/read-stage.js







/** Throws GuardError for what cannot be released so. */
function readStage() {
	const outside = outsideOf(textInput('token'));
	const run = toRunContext(process.env, outside.server);
	if (run === undefined)
		throw new GuardError('bad-usage', 'a release is made by a workflow: GITHUB_ACTIONS is not set');
	const inputs = parseReleaseInputs(getInput('inputs'));
	const commit = process.env.GITHUB_SHA ?? '';
	return {
		workspace: (0,external_node_fs_namespaceObject.realpathSync)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
		inputs,
		plan: toReleasePlan(inputs, { context: run, commit }),
		outside,
		run,
		ref: process.env.GITHUB_REF ?? '',
	};
}

;// CONCATENATED MODULE: ./packages/runner/build/release/run-release-images.js








/** What release-images does: attaches the sealed attestations to the images, and lets tags stand for them last. */
async function runReleaseImages() {
	await endStage('release-images', async () => {
		const stage = readStage();
		const { plan, inputs } = stage;
		if (plan.isDryRun)
			throw new GuardError('bad-input', 'a dry run tags nothing: leave the job of this step out');
		const { manifest, folder } = readSeal(stage);
		const tags = toImageTags(plan, inputs.imageTags);
		try {
			await releaseImages(manifest.images, tags, openAll(stage, folder));
		}
		catch (error) {
			notice(stopped);
			throw error;
		}
		if (process.env.GITHUB_STEP_SUMMARY)
			await summary.addRaw(imagesMarkdown(manifest.images, tags)).write();
	});
}
const stopped = 'the release is public, and its images are not complete: when what is in the way is gone, run this job again, which goes on where it stopped';
function openAll({ outside }, folder) {
	const { token: password, environment, userAgent } = outside;
	const username = environment.GITHUB_ACTOR;
	if (password === undefined || !username)
		throw new GuardError('bad-input', 'the registry wants a login: GITHUB_ACTOR or the input "token" is empty; give a token with packages: write');
	return openImages({
		bundles: (0,external_node_path_namespaceObject.join)(folder, 'images'),
		login: { username, password },
		http: { environment, userAgent },
		now: () => new Date(),
		onStep: (step) => info(escapeLines(step)),
	});
}

;// CONCATENATED MODULE: ./actions/release-images/build/index.js

runReleaseImages();


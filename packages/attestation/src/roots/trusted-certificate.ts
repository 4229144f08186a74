import { X509Certificate } from '@sigstore/core';

/**
 * A certificate of a root, of which the library asks the same for every bundle: it compares all pairs by encoding both,
 * and verifies the authorities' own signatures each time. That is half of what a bundle costs.
 */
export class TrustedCertificate extends X509Certificate {
  /** What does not change by itself: whether the issuer, or the own key, has signed this. */
  readonly #verified = new WeakMap<X509Certificate, boolean>();

  override verify(issuer: X509Certificate = this): boolean {
    const known = this.#verified.get(issuer);
    if (known !== undefined) {
      return known;
    }
    const verified = super.verify(issuer);
    this.#verified.set(issuer, verified);
    return verified;
  }

  /** The same certificate has the same signature, which needs no encoding. */
  override equals(other: X509Certificate): boolean {
    return (
      this === other || (this.signatureValue.equals(other.signatureValue) && super.equals(other))
    );
  }
}

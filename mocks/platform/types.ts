/**
 * The cryptography that is slow or absent in plain JavaScript, behind one port with two implementations:
 * `node.ts` (node:crypto) and `web.ts` (WebCrypto and @noble/curves). Hashes and HMAC are not here: @noble/hashes is
 * synchronous and the same on both.
 *
 * Nothing draws randomness: every nonce, seed and private scalar is an argument, so that a world can repeat itself.
 */
export interface Platform {
  /**
   * AES-256-GCM (NIST SP 800-38D).
   * @returns ciphertext followed by the 16-byte tag
   */
  aesGcmSeal(input: AesGcmSeal): Promise<Uint8Array<ArrayBuffer>>
  /** Opens what {@link Platform.aesGcmSeal} made. @throws {CipherError} for a wrong key, iv, aad, tag or length alike */
  aesGcmOpen(input: AesGcmOpen): Promise<Uint8Array<ArrayBuffer>>
  /**
   * AES-CBC without unpadding (NIST SP 800-38A); the caller knows its padding (XML Encryption fills it with anything).
   * @param input `key` 16, 24 or 32 bytes; `iv` 16 bytes; `ciphertext` a positive multiple of 16 bytes
   * @throws {CipherError} for wrong lengths
   */
  aesCbcDecryptRaw(input: AesCbcDecrypt): Promise<Uint8Array<ArrayBuffer>>
  /**
   * The public point of a P-256 private scalar.
   * @param scalar 32 bytes, big endian, 1 ≤ scalar < n
   * @returns 65 bytes: 04 ‖ x ‖ y
   * @throws {CipherError} when the scalar is out of range
   */
  p256PublicPoint(scalar: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** Whether 65 bytes are an uncompressed point of P-256 other than infinity. Synchronous: keys are read so. */
  p256IsPoint(point: Uint8Array): boolean
  /**
   * ECDH on P-256 (NIST SP 800-56A §5.7.1.2).
   * @param scalar own private scalar, 32 bytes
   * @param point the peer's uncompressed point, 65 bytes
   * @returns the x coordinate of the shared point, 32 bytes
   * @throws {CipherError} when the scalar is out of range or the point is not on the curve
   */
  p256SharedX(scalar: Uint8Array, point: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /**
   * RSAES-OAEP with SHA-256 and MGF1-SHA-256 (RFC 8017 §7.1.1); the 32-byte seed is the caller's.
   * @returns as many bytes as the modulus
   * @throws {CipherError} when the message is too long or the key is no RSA key
   */
  rsaOaepEncrypt(input: RsaOaepEncrypt): Promise<Uint8Array<ArrayBuffer>>
  /** RSAES-OAEP decryption (RFC 8017 §7.1.2). @throws {CipherError} for every failure alike */
  rsaOaepDecrypt(input: RsaOaepDecrypt): Promise<Uint8Array<ArrayBuffer>>
}

interface AesGcmSeal {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** 12 bytes, never used twice with one key. */
  readonly iv: Uint8Array
  /** Authenticated, not encrypted. Default: empty. */
  readonly aad?: Uint8Array
  readonly plaintext: Uint8Array
}

interface AesGcmOpen extends Omit<AesGcmSeal, 'plaintext'> {
  /** Ciphertext followed by the 16-byte tag. */
  readonly sealed: Uint8Array
}

interface AesCbcDecrypt {
  readonly key: Uint8Array
  readonly iv: Uint8Array
  readonly ciphertext: Uint8Array
}

/** An RSA public key as its two numbers, big endian, without leading zeros. */
export interface RsaPublicKey {
  readonly modulus: Uint8Array
  readonly exponent: Uint8Array
}

interface RsaOaepEncrypt {
  readonly publicKey: RsaPublicKey
  readonly message: Uint8Array
  /** 32 bytes of randomness. */
  readonly seed: Uint8Array
  /** Default: empty. */
  readonly label?: Uint8Array
}

interface RsaOaepDecrypt {
  /** PKCS #8 DER. */
  readonly privateKey: Uint8Array
  readonly ciphertext: Uint8Array
  readonly label?: Uint8Array
}

/** Cryptography refused its input. It says which operation, never why: a reason would be an oracle. */
export class CipherError extends Error {
  readonly code = 'CIPHER_FAILED'

  constructor(operation: string) {
    super(`${operation} failed: wrong key, or damaged or unsuitable input`)
    this.name = 'CipherError'
  }
}

/** Runs `work` and turns whatever it throws into a {@link CipherError} that names `operation`. */
export async function guarded<T>(operation: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw new CipherError(operation)
  }
}

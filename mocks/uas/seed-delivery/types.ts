/** What a seed is for; part of what it is sealed with, so that blobs cannot be swapped (uas-and-cap §7.1). */
export type SeedUse = 'TOTP' | 'OCRA'

/** One value for each use that a token has. */
export type PerUse<T> = Readonly<Partial<Record<SeedUse, T>>>

/** Draws bytes from a stream of the world. */
export type RandomBytes = (length: number) => Uint8Array

/** A device's public key, taken apart and checked. `id` is equal exactly for equal keys, whatever form they came in. */
export type ClientKey = P256ClientKey | RsaClientKey | OpaqueClientKey

export interface P256ClientKey {
  readonly kind: 'P-256'
  readonly id: string
  /** Uncompressed, 65 bytes, on the curve. */
  readonly point: Uint8Array
}

export interface RsaClientKey {
  readonly kind: 'RSA'
  readonly id: string
  /** Big endian, without leading zeros, at least 2048 bits. */
  readonly modulus: Uint8Array
  readonly exponent: Uint8Array
  /** The third part of `MODULUSHEX,EXPONENTHEX,keyId`. */
  readonly keyId?: string
}

/** A key only a plugin understands. */
interface OpaqueClientKey {
  readonly kind: 'opaque'
  readonly id: string
  readonly text: string
}

/** The other half of a {@link ClientKey}, as the device keeps it. */
export type ClientPrivateKey =
  | { readonly kind: 'P-256'; readonly scalar: Uint8Array }
  | { readonly kind: 'RSA'; readonly pkcs8: Uint8Array }
  | { readonly kind: 'opaque'; readonly value: unknown }

/** What both ends know and the blob is bound to. */
export interface SeedContext {
  readonly serialNum: string
  readonly clientPublicKeyId: string
  /** In any spelling: white space, hyphens and case are ignored. */
  readonly activationCode: string
}

export interface EncryptionRequest extends SeedContext {
  readonly clientKey: ClientKey
  readonly seeds: PerUse<Uint8Array>
}

export interface DecryptionRequest extends SeedContext {
  readonly use: SeedUse
  /** Base64. */
  readonly blob: string
  readonly privateKey: ClientPrivateKey
}

/** An encryption whose randomness is drawn. */
export interface PreparedEncryption {
  /** The expensive part: asynchronous, without randomness, repeatable. @returns base64 blobs */
  seal(): Promise<PerUse<string>>
}

/**
 * How seeds travel from the server to the device. Split in two, so that the randomness can be drawn inside the
 * transaction and the elliptic curve work done after its commit.
 *
 * @example
 * const clientKey = delivery.parseClientKey(body.clientPublicKey)          // throws ClientKeyInvalid
 * const prepared = delivery.prepareEncryption({ clientKey, ...rest }, random)
 * return reply({ finish: async () => ({ encryptedSeeds: await prepared.seal() }) })
 */
export interface SeedDelivery {
  readonly profile: string
  /** The seeds travel readable: to be refused in production and to be flagged in every response (§7.5). */
  readonly weak: boolean
  /** @throws {ClientKeyInvalid} the text is no acceptable key; nothing may be created then */
  parseClientKey(text: string): ClientKey
  /** @throws {ClientKeyInvalid} the key's kind does not fit the profile */
  prepareEncryption(request: EncryptionRequest, random: RandomBytes): PreparedEncryption
  /** The device's side. @throws {SeedUnreadable} for every failure alike */
  decryptSeed(request: DecryptionRequest): Promise<Uint8Array>
}

/** The text is not one of the accepted forms, off the curve, or too short. */
export class ClientKeyInvalid extends Error {
  readonly code = 'CLIENT_KEY_INVALID'

  constructor(reason: string) {
    super(`client public key: ${reason}`)
    this.name = 'ClientKeyInvalid'
  }
}

/** Wrong key, code, serial, use or damage: deliberately one error (uas-and-cap §7.2, no oracle). */
export class SeedUnreadable extends Error {
  readonly code = 'SEED_UNREADABLE'

  constructor() {
    super('the seed cannot be read with this key and activation code')
    this.name = 'SeedUnreadable'
  }
}

/** Applies an asynchronous function to every use present, keeping the order TOTP, OCRA. */
export async function mapUses<T, U>(values: PerUse<T>, map: (value: T, use: SeedUse) => U | Promise<U>) {
  const mapped: Partial<Record<SeedUse, U>> = {}
  for (const use of ['TOTP', 'OCRA'] as const) {
    const value = values[use]
    if (value !== undefined) mapped[use] = await map(value, use)
  }
  return mapped as PerUse<U>
}

/** The synchronous {@link mapUses}. */
export function mapUsesSync<T, U>(values: PerUse<T>, map: (value: T, use: SeedUse) => U): PerUse<U> {
  const mapped: Partial<Record<SeedUse, U>> = {}
  for (const use of ['TOTP', 'OCRA'] as const) {
    const value = values[use]
    if (value !== undefined) mapped[use] = map(value, use)
  }
  return mapped
}

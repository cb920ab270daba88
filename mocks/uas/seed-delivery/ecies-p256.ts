import { platform } from '#platform'
import { base64ToBytes, bytesToBase64, bytesToHex, concatBytes } from '../../kernel/lib/bytes.ts'
import { IV_BYTES, seedAad, seedKey } from './binding.ts'
import {
  ClientKeyInvalid,
  type DecryptionRequest,
  type EncryptionRequest,
  mapUses,
  mapUsesSync,
  type PreparedEncryption,
  type RandomBytes,
  SeedUnreadable,
} from './types.ts'

const VERSION = 'uas-emu/ecies-1'
const FORMAT = 0x01
const POINT_BYTES = 65
const SCALAR_BYTES = 32
/** The order n of P-256 (SEC 2 §2.4.2): private scalars are 1 to n − 1. */
const ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'

/**
 * Profile `ecies-p256-1` (uas-and-cap §7.1): ephemeral ECDH on P-256, HKDF-SHA256, AES-256-GCM.
 * Blob: 01 ‖ ephemeral point (65) ‖ iv (12) ‖ ciphertext ‖ tag (16).
 *
 * Draws, in this order: the ephemeral private scalar (32 bytes, again while out of range), then 12 bytes of iv for each
 * seed, TOTP before OCRA. All seeds of one call share the ephemeral key; their keys differ by their use.
 *
 * @throws {ClientKeyInvalid} the client's key is not on P-256
 */
export function prepareEcies(request: EncryptionRequest, random: RandomBytes): PreparedEncryption {
  const { clientKey, seeds } = request
  if (clientKey.kind !== 'P-256') throw new ClientKeyInvalid('the profile needs a P-256 key')
  const scalar = drawScalar(random)
  const ivs = mapUsesSync(seeds, () => random(IV_BYTES))
  return {
    async seal() {
      const ephemeral = await platform.p256PublicPoint(scalar)
      const shared = await platform.p256SharedX(scalar, clientKey.point)
      return mapUses(seeds, async (plaintext, use) => {
        const key = seedKey(VERSION, shared, use, request, [ephemeral, clientKey.point])
        const iv = ivs[use] ?? new Uint8Array(0)
        const sealed = await platform.aesGcmSeal({ key, iv, aad: seedAad(VERSION, use, request), plaintext })
        return bytesToBase64(concatBytes(Uint8Array.of(FORMAT), ephemeral, iv, sealed))
      })
    },
  }
}

/** Opens a blob of {@link prepareEcies}. @throws {SeedUnreadable} */
export async function decryptEcies(request: DecryptionRequest): Promise<Uint8Array> {
  try {
    if (request.privateKey.kind !== 'P-256') throw new SeedUnreadable()
    const { scalar } = request.privateKey
    const blob = base64ToBytes(request.blob)
    if (blob[0] !== FORMAT) throw new SeedUnreadable()
    const ephemeral = blob.subarray(1, 1 + POINT_BYTES)
    const iv = blob.subarray(1 + POINT_BYTES, 1 + POINT_BYTES + IV_BYTES)
    const own = await platform.p256PublicPoint(scalar)
    const shared = await platform.p256SharedX(scalar, ephemeral)
    const key = seedKey(VERSION, shared, request.use, request, [ephemeral, own])
    const aad = seedAad(VERSION, request.use, request)
    return await platform.aesGcmOpen({ key, iv, aad, sealed: blob.subarray(1 + POINT_BYTES + IV_BYTES) })
  } catch {
    throw new SeedUnreadable()
  }
}

/** A private scalar: 32 random bytes, drawn again in the one case in 2³² that they are out of range. */
export function drawScalar(random: RandomBytes): Uint8Array {
  for (;;) {
    const scalar = random(SCALAR_BYTES)
    if (isPrivateScalar(scalar)) return scalar
  }
}

/** Hex of equal length compares as the numbers do. */
function isPrivateScalar(scalar: Uint8Array): boolean {
  return scalar.some((byte) => byte !== 0) && bytesToHex(scalar) < ORDER
}

import { platform } from '#platform'
import { base64ToBytes, bytesToBase64, concatBytes, lengthPrefixed, uint } from '../../kernel/lib/bytes.ts'
import { IV_BYTES, seedAad, seedKey } from './binding.ts'
import {
  ClientKeyInvalid,
  type DecryptionRequest,
  type EncryptionRequest,
  mapUses,
  mapUsesSync,
  type PreparedEncryption,
  type RandomBytes,
  type SeedContext,
  SeedUnreadable,
} from './types.ts'

const VERSION = 'uas-emu/rsa-oaep-1'
const FORMAT = 0x02
const HEADER_BYTES = 3
const CEK_BYTES = 32
const OAEP_SEED_BYTES = 32

/**
 * Profile `rsa-oaep-1` (uas-and-cap §7.4): a random 32-byte key wrapped with RSA-OAEP-SHA256, then as the elliptic
 * profile. The layout and the version text are ours, the document leaves them open:
 * 02 ‖ length of the wrapped key (2, big endian) ‖ wrapped key ‖ iv (12) ‖ ciphertext ‖ tag (16); the wrapped key takes
 * the place of the two points in the derivation.
 *
 * Draws, in this order: the key (32 bytes), the OAEP seed (32), then 12 bytes of iv for each seed, TOTP before OCRA.
 *
 * @throws {ClientKeyInvalid} the client's key is not RSA
 */
export function prepareRsaOaep(request: EncryptionRequest, random: RandomBytes): PreparedEncryption {
  const { clientKey, seeds } = request
  if (clientKey.kind !== 'RSA') throw new ClientKeyInvalid('the profile needs an RSA key')
  const cek = random(CEK_BYTES)
  const oaepSeed = random(OAEP_SEED_BYTES)
  const ivs = mapUsesSync(seeds, () => random(IV_BYTES))
  return {
    async seal() {
      const wrap = { publicKey: clientKey, message: cek, seed: oaepSeed, label: wrapLabel(request) }
      const wrapped = await platform.rsaOaepEncrypt(wrap)
      return mapUses(seeds, async (plaintext, use) => {
        const key = seedKey(VERSION, cek, use, request, [wrapped])
        const iv = ivs[use] ?? new Uint8Array(0)
        const sealed = await platform.aesGcmSeal({ key, iv, aad: seedAad(VERSION, use, request), plaintext })
        return bytesToBase64(concatBytes(Uint8Array.of(FORMAT), uint(wrapped.length, 2), wrapped, iv, sealed))
      })
    },
  }
}

/** Opens a blob of {@link prepareRsaOaep}. @throws {SeedUnreadable} */
export async function decryptRsaOaep(request: DecryptionRequest): Promise<Uint8Array> {
  try {
    if (request.privateKey.kind !== 'RSA') throw new SeedUnreadable()
    const { wrapped, iv, sealed } = takeApart(base64ToBytes(request.blob))
    const unwrap = { privateKey: request.privateKey.pkcs8, ciphertext: wrapped, label: wrapLabel(request) }
    const cek = await platform.rsaOaepDecrypt(unwrap)
    const key = seedKey(VERSION, cek, request.use, request, [wrapped])
    return await platform.aesGcmOpen({ key, iv, aad: seedAad(VERSION, request.use, request), sealed })
  } catch {
    throw new SeedUnreadable()
  }
}

function takeApart(blob: Uint8Array) {
  const [format, high = 0, low = 0] = blob
  if (format !== FORMAT) throw new SeedUnreadable()
  const ivStart = HEADER_BYTES + high * 256 + low
  return {
    wrapped: blob.subarray(HEADER_BYTES, ivStart),
    iv: blob.subarray(ivStart, ivStart + IV_BYTES),
    sealed: blob.subarray(ivStart + IV_BYTES),
  }
}

function wrapLabel(context: SeedContext): Uint8Array {
  return lengthPrefixed(VERSION, context.serialNum, context.clientPublicKeyId)
}

import { base64ToBytes, bytesToBase64 } from '../../kernel/lib/bytes.ts'
import { parseClientKey } from './client-key.ts'
import { decryptEcies, prepareEcies } from './ecies-p256.ts'
import { decryptRsaOaep, prepareRsaOaep } from './rsa-oaep.ts'
import { mapUsesSync, type SeedDelivery, SeedUnreadable } from './types.ts'

export { normaliseActivationCode } from './binding.ts'
export { p256Spki, parseClientKey, sameClientKey } from './client-key.ts'
export { drawScalar } from './ecies-p256.ts'
export { type SeedPlugin, seedDeliveryFromPlugin } from './plugin.ts'
export {
  type ClientKey,
  ClientKeyInvalid,
  type ClientPrivateKey,
  type DecryptionRequest,
  type PerUse,
  type PreparedEncryption,
  type RandomBytes,
  type SeedDelivery,
  SeedUnreadable,
} from './types.ts'

/** The built-in values of `crypto.profile`; `plugin` needs a module, see `seedDeliveryFromPlugin`. */
type SeedDeliveryProfile = 'ecies-p256-1' | 'rsa-oaep-1' | 'plain-test'

/** The default: elliptic curves, and `rsa-oaep-1` for devices that come with an RSA key (uas-and-cap §7.1). */
export const eciesP256: SeedDelivery = {
  profile: 'ecies-p256-1',
  weak: false,
  parseClientKey,
  prepareEncryption: (request, random) =>
    request.clientKey.kind === 'RSA' ? prepareRsaOaep(request, random) : prepareEcies(request, random),
  decryptSeed: (request) => (request.privateKey.kind === 'RSA' ? decryptRsaOaep(request) : decryptEcies(request)),
}

/** RSA keys only (uas-and-cap §7.4). */
export const rsaOaep: SeedDelivery = {
  profile: 'rsa-oaep-1',
  weak: false,
  parseClientKey,
  prepareEncryption: prepareRsaOaep,
  decryptSeed: decryptRsaOaep,
}

/** Base64 of the seed, for debugging by hand (uas-and-cap §7.5). The key is still checked, the code is ignored. */
export const plainTest: SeedDelivery = {
  profile: 'plain-test',
  weak: true,
  parseClientKey,
  prepareEncryption: ({ seeds }) => ({ seal: async () => mapUsesSync(seeds, bytesToBase64) }),
  async decryptSeed({ blob }) {
    try {
      return base64ToBytes(blob)
    } catch {
      throw new SeedUnreadable()
    }
  },
}

const PROFILES: Readonly<Record<SeedDeliveryProfile, SeedDelivery>> = {
  'ecies-p256-1': eciesP256,
  'rsa-oaep-1': rsaOaep,
  'plain-test': plainTest,
}

/**
 * The seed delivery of a built-in profile.
 * @throws {RangeError} another name; the message lists the known ones
 */
export function seedDelivery(profile: string): SeedDelivery {
  const found = Object.hasOwn(PROFILES, profile) ? PROFILES[profile as SeedDeliveryProfile] : undefined
  if (found) return found
  throw new RangeError(`unknown crypto.profile ${profile}; known: ${Object.keys(PROFILES).join(', ')}, or a plugin`)
}

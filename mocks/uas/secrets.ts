import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SecretHash } from './model.ts'
import type { UasTransaction } from './types.ts'

const hashOf = (salt: string, secret: string): string => bytesToHex(sha256(utf8ToBytes(`${salt}:${secret}`)))

/** Salted SHA-256 of a password or code. */
export function hashSecret(c: UasTransaction, secret: string): SecretHash {
  const salt = c.random.stream('uas/salt').hex(16)
  return { salt, hash: hashOf(salt, secret) }
}

/** Compares digests, whose length never differs, without leaving at the first difference. */
export function secretMatches(stored: SecretHash | null, secret: string): boolean {
  if (!stored) return false
  const given = hashOf(stored.salt, secret)
  let difference = 0
  for (let i = 0; i < given.length; i++) difference |= given.charCodeAt(i) ^ stored.hash.charCodeAt(i)
  return difference === 0
}

/** Levenshtein distance of two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Longest word that is compared: longer ones are no misspelling. */
const LONGEST = 80

/** The known words that are likely meant, nearest first, at most three. */
export function nearest(word: string, known: readonly string[]): string[] {
  const wanted = word.slice(0, LONGEST).toLowerCase()
  return known
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Beyond so many, a message points to where they are listed instead of listing them. */
const LISTABLE = 12

/** `Did you mean "user.create"?`, or the whole list when it is short, or where to find it. */
export function suggest(word: string, known: readonly string[], where: string): string {
  const near = nearest(word, known)
  if (near.length > 0) return `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`
  if (known.length === 0) return 'There are none.'
  return known.length <= LISTABLE ? `Known: ${known.join(', ')}.` : `They are listed at ${where}.`
}

/** Between a letter or figure of any script and what is none: \b knows the Latin ones without accents only. */
const edge = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}\\p{M}])(?![\\p{L}\\p{N}\\p{M}]))';

/** The same pattern with its \b standing at the edges of words of all scripts. */
export function withWordEdges(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`;
  return new RegExp(pattern.source.replaceAll('\\b', edge), flags);
}

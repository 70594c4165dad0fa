import { type CitedSource, withoutComma } from './cited-source';

/** One RIS record of the type NEWS, lines ended by CR LF as the format wants. */
export function risRecord(source: CitedSource): string {
  const { published } = source;
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...source.people.map(
      ({ given, family }) => ['AU', given === null ? withoutComma(family) : `${family}, ${given}`] as const,
    ),
    ['TI', source.headline],
    ['T2', source.outlet],
    ['PB', source.outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published === null ? null : `${published.replaceAll('-', '/')}/`],
    ['LA', source.language],
    ['UR', source.address],
    ['Y2', `${source.accessed.replaceAll('-', '/')}/`],
    ['ID', source.id],
    ['ER', ''],
  ];
  return `${lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]))
    .join('\r\n')}\r\n\r\n`;
}

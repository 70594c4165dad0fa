/** The zones of a country by ISO 3166-1 alpha-2, IANA names; none where there is no such country. */
export function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: object = new Intl.Locale(`und-${country}`);
  // A getter in Node 20's V8, a method in later ones (ECMA-402, Intl Locale Info).
  const method: unknown = Reflect.get(locale, 'getTimeZones');
  const given: unknown =
    typeof method === 'function' ? Reflect.apply(method, locale, []) : Reflect.get(locale, 'timeZones');
  return Array.isArray(given) ? given.filter((zone) => typeof zone === 'string') : [];
}

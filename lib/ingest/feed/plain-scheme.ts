/** Readers of feeds had a scheme of their own, before an address or for its scheme: "feed:https://…", "feed://…". */
export function plainScheme(address: string): string {
  return address.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '').replace(/^feed:\/\//i, 'http://');
}

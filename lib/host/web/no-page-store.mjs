/**
 * Takes the place of Next's own store of pages, and keeps nothing. Pages are kept by our page cache, which
 * is told when coverage changes; Next's would go on giving the old page until its time is up.
 */
export default class NoPageStore {
  async get() {
    return null;
  }

  async set() {}

  async revalidateTag() {}

  resetRequestCache() {}
}

/** The address of the browser's part of this build; it changes with what the site is built from. */
export const beginPath = `/begin.js?${process.env.SITE_BUILT_FROM ?? ''}`;

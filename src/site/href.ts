/** A link to a path of this site under its base, e.g. `href('/evidence/')`. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** The absolute address of a path of this site. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** What to hand on to others, in a browser: the address of a path where this page was found. */
export const shared = (path: string): string => new URL(href(path), location.href).href;

/** The address of this page to hand on, in a browser. */
export const here = (): string => location.href;

import { escape } from '../../../lib/escape.ts';
import { href } from '../../../site/href.ts';

/** Sources by the names that their figure has for them, each a link to its line on the evidence page, as HTML. */
export const sourceLinks = (ids: readonly string[], names: Readonly<Record<string, string>>): string =>
	ids.map((id) => `<a href="${href(`/evidence/#source-${id}`)}">${escape(names[id] ?? id)}</a>`).join('; ');

import { z } from 'zod';
import { countWords } from '../lib/segment.ts';
import { spanWords } from '../lib/text-fragment.ts';
import { claims, words } from './fields.ts';

/** A few words of a page, from the edge of a word to that of another. */
const part = words.refine((text) => /^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u.test(text), {
	error: 'it begins and ends with a word',
});

/** Words of a source's page that carry claims: a quotation on record, which stands there letter for letter, or its first and last words. */
const passage = z
	.strictObject({
		/** The language of the words. */
		lang: z.enum(['en', 'ja', 'zh-Hant', 'zh-Hans', 'fil', 'vi']),
		/** Table, record and field of the quotation, as in `voices.kano.words`. */
		quoted: z
			.string()
			.regex(/^[a-z]+\.[\w-]+\.[a-z]+$/, { error: 'a quotation is named by table, record and field, parted by dots' })
			.optional(),
		start: part.optional(),
		end: part.optional(),
		claims,
	})
	.refine(({ quoted, start, end }) => (quoted === undefined ? start !== undefined : (start ?? end) === undefined), {
		error: 'a passage has either quoted, or start and perhaps end',
	})
	.superRefine(({ lang, start, end }, context) => {
		for (const [field, text] of Object.entries({ start, end })) {
			const count = text === undefined ? 0 : countWords(text, lang);
			const message = `it has ${String(count)} words, at most ${String(spanWords)}`;
			if (count > spanWords) context.addIssue({ code: 'custom', path: [field], message, input: text });
		}
	});

/** What of a source's page its claims rest on: one passage a list of claims; without claims it is for links that mean none. */
export const passages = z.array(passage).min(1);

export type Passage = z.infer<typeof passage>;

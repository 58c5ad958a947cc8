import { wordsOf } from './segment.ts';

/** The words of a page that an address opens at: those that begin the passage, and, where it is longer, those that end it. */
export interface Span {
	start: string;
	end?: string | undefined;
}

/** The most words that the beginning and the end of a span have each. */
export const spanWords = 4;

/** Quotation marks, apostrophes, brackets, dashes and dots: a page may set them otherwise than those who quote it. */
const variable = /['’‘"“”()[\]（）「」『』–—…]/;

type Place = readonly [from: number, to: number];

/** The words of a text in runs in which nothing stands that pages set in different ways. */
function runsOf(text: string, lang: string): Place[][] {
	const runs: Place[][] = [[]];
	for (const { segment, index, isWordLike } of wordsOf(text, lang)) {
		if (variable.test(segment)) runs.push([]);
		else if (isWordLike) runs.at(-1)?.push([index, index + segment.length]);
	}
	return runs.filter((run) => run.length > 0);
}

/**
 * Whether a word surely ends at a place of a text: at a space or a sign, and in scripts without spaces where hiragana, with
 * which a phrase ends, gives way to another script. Elsewhere in these, browsers may part words otherwise than we do.
 */
const isSure = (text: string, at: number): boolean =>
	!/[^\P{L}\p{Script=Latin}]{2}/u.test(text.slice(at - 1, at + 1)) ||
	/^\p{Script=Hiragana}\P{Script=Hiragana}/u.test(text.slice(at - 1, at + 1));

/** As many of the four words as end, or, from the end on, begin at a sure edge; all four where none does. */
function part(text: string, words: readonly Place[], from: 'start' | 'end'): string {
	const counts = Array.from({ length: Math.min(spanWords, words.length) }, (_, index) => index + 1).reverse();
	const taken = (count: number): readonly Place[] => (from === 'start' ? words.slice(0, count) : words.slice(-count));
	const inner = (count: number): number =>
		from === 'start' ? (taken(count).at(-1)?.[1] ?? 0) : (taken(count)[0]?.[0] ?? 0);
	const count = counts.find((one) => isSure(text, inner(one))) ?? spanWords;
	return text.slice(taken(count)[0]?.[0], taken(count).at(-1)?.[1]);
}

/**
 * The first and the last words of a quotation in the language of this tag, at most four each, or nothing where it has no
 * words. They begin and end at the edges of words, as browsers ask, in scripts without spaces too; between them the page
 * may read otherwise.
 */
export function spanOf(text: string, lang: string): Span | undefined {
	const runs = runsOf(text, lang);
	const long = runs.filter((run) => run.length > 1);
	const [first, ...others] = long.length > 0 ? long : runs;
	if (!first) return undefined;
	const rest = others.at(-1) ?? first.slice(spanWords);
	const start = part(text, first, 'start');
	return rest.length > 0 ? { start, end: part(text, rest, 'end') } : { start };
}

/**
 * Words as a text directive has them: signs and spaces are percent-encoded, since `-`, `,` and `&` have a meaning in it and
 * others none in an address. Letters stay, of whatever script, as they are code points of an address and take less room.
 */
const encoded = (words: string): string =>
	words.replace(/[^\p{L}\p{M}\p{N}._~]/gu, (sign) => encodeURIComponent(sign).replace('-', '%2D'));

/** A span as a text directive, after the WICG's Scroll to Text Fragment, section 3.3: `:~:text=start,end`. */
export const textDirective = ({ start, end }: Span): string =>
	`:~:text=${[start, ...(end === undefined ? [] : [end])].map(encoded).join(',')}`;

/** An address that opens its page at a span; a browser that does not know text fragments, or a page that has not the words, opens as without it. */
export const addressAt = (url: string, span: Span): string =>
	`${url}${url.includes('#') ? '' : '#'}${textDirective(span)}`;

/** Archives of the web, whose addresses lead to a page within theirs. */
const archive =
	/^https?:\/\/(?:[\w-]+\.)*(?:archive\.(?:org|today|ph|is|md|vn|li|fo)|megalodon\.jp|webcitation\.org)\//;
/** Viewers of scanned or laid-out books and papers, and videos: their words are no text of the page. */
const noText =
	/^https?:\/\/(?:[\w-]+\.)*(?:books\.google\.[a-z.]+|scribd\.com|issuu\.com|youtube\.com|youtu\.be|vimeo\.com|nicovideo\.jp|bilibili\.com)\//;
/** Files that a browser shows in a viewer of its own, or not at all. */
const file = /\.(?:pdf|djvu|docx?|pptx?|mp[34]|webm)(?:[?#]|$)|\/pdf\//i;

/** Whether an address leads into an archive of the web. */
export const isArchive = (url: string): boolean => archive.test(url);

/** Whether a page can be opened at words of it: it is no file, video, book viewer or archived copy. */
export const opensAtWords = (url: string): boolean => !isArchive(url) && !noText.test(url) && !file.test(url);

import type { Facts } from '../content/facts.ts';
import type { SectionText } from '../content/section.ts';
import { mainState, stateText } from '../content/steps.ts';
import { pictureName } from '../figures/kit/picture-names.ts';
import { pictureShapes } from '../figures/kit/picture.ts';
import { escape } from '../lib/escape.ts';
import { longDate } from '../words/dates.ts';
import { language, phrase } from '../words/index.ts';

/** The absolute address of a path of the site. */
type Absolute = (path: string) => string;

/** Web fonts are blocked in most mail programs; these are on every computer. */
const serif = 'font-family:Georgia,serif';
const small = `${serif};font-size:14px;line-height:21px`;
const width = 600;

const link = (address: string, words: string): string => `<a href="${escape(address)}">${escape(words)}</a>`;
const line = (style: string, inner: string): string => `<tr><td align="left" style="${style}">${inner}</td></tr>`;

/** A picture for phones, on which most e-mails are read: its letters keep their size there, and on a desk it is no wider. */
const pictureWidth = 432;

/** The picture that stands for a figure, with what it shows said in words. */
function picture(facts: Facts, figure: string, absolute: Absolute): string {
	const state = mainState(facts, figure);
	const { width: across, height } = pictureShapes.phone;
	const name = pictureName({ figure, state, shape: 'phone', theme: 'light' });
	const shape = `width="${String(pictureWidth)}" height="${String((pictureWidth * height) / across)}"`;
	const { alt } = stateText(facts, figure, state);
	return line(
		'padding:0 0 16px 0',
		`<img src="${absolute(`/pictures/${name}.png`)}" ${shape} alt="${escape(alt)}" border="0" style="display:block;width:100%;max-width:${String(pictureWidth)}px;height:auto">`,
	);
}

/** A section with the picture of the first of its figures that is not among those shown before, and its key points. */
function section(facts: Facts, one: SectionText, shown: Set<string>, absolute: Absolute): string {
	const figure = one.steps.map((step) => step.figure).find((name) => !shown.has(name));
	if (figure !== undefined) shown.add(figure);
	const keys = one.steps.map(({ key }) =>
		line(`${serif};font-size:18px;line-height:27px;padding:0 0 12px 0`, escape(key)),
	);
	return [
		line(
			'padding:24px 0 12px 0',
			`<h2 style="${serif};font-size:24px;line-height:30px;margin:0">${escape(one.title)}</h2>`,
		),
		...(figure === undefined ? [] : [picture(facts, figure, absolute)]),
		...keys,
		line(
			`${small};padding:0 0 12px 0`,
			link(absolute(`/#${one.slug}`), phrase('newsroom.newsletter.section', { title: one.title })),
		),
	].join('\n');
}

/** What the newsletter ends with: where the sentences come from, and the terms. */
const ending = ({ story }: Facts): string =>
	phrase('newsroom.newsletter.terms', {
		article: story.article.name,
		authors: story.authors.join(', '),
		version: story.version,
		checked: longDate(story.checked),
		licence: story.licence.text,
		map: story.licence.map,
	});

/**
 * The key points as an e-mail: tables, styles on each element, pictures by address, no script and no style sheet. It sets
 * no colour of its own, so that each mail program shows it in its reader's light or dark.
 */
export function newsletterHtml(facts: Facts, absolute: Absolute): string {
	const { story, sections } = facts;
	const shown = new Set<string>();
	const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
	const rows = [
		line(`${small};padding:0 0 8px 0`, escape(story.kicker)),
		line(
			'padding:0 0 8px 0',
			`<h1 style="${serif};font-size:34px;line-height:40px;margin:0">${escape(story.title)}</h1>`,
		),
		line(`${serif};font-size:18px;line-height:27px;padding:0 0 12px 0`, escape(story.dek)),
		line(`${small};padding:0 0 12px 0`, link(absolute('/'), phrase('newsroom.newsletter.story'))),
		...sections.map((one) => section(facts, one, shown, absolute)),
		line(`${small};padding:24px 0 8px 0`, escape(ending(facts))),
		line(`${small};padding:0`, link(absolute('/evidence/'), phrase('newsroom.newsletter.evidence'))),
	];
	return `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(story.title)}</title>
</head>
<body style="margin:0;padding:0">
<table ${table} width="100%"><tr><td align="center" style="padding:16px">
<!--[if mso]><table ${table} width="${String(width)}"><tr><td><![endif]-->
<table ${table} width="100%" style="max-width:${String(width)}px">
${rows.join('\n')}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

/** Text in lines of at most 72 characters, as mail programs quote it; an address stays whole. */
function wrapped(text: string): string {
	const lines: string[] = [];
	for (const word of text.split(/[ \n]+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < 72) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}

/** The key points as plain text, for programs and readers that take no HTML. */
export function newsletterText(facts: Facts, absolute: Absolute): string {
	const { story, sections } = facts;
	const heading = (words: string, under: string): string => `${words}\n${under.repeat([...words].length)}`;
	const blocks = [
		heading(story.title, '='),
		story.dek,
		absolute('/'),
		...sections.flatMap(({ title, slug, steps }) => [
			heading(title, '-'),
			...steps.map(({ key }) => key),
			absolute(`/#${slug}`),
		]),
		ending(facts),
		`${phrase('newsroom.newsletter.evidence')}: ${absolute('/evidence/')}`,
	];
	return `${blocks.map((block) => (/^.*\n[=-]+$/.test(block) ? block : wrapped(block))).join('\n\n')}\n`;
}

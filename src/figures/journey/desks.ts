import type { Wording } from '../../content/wording-schema.ts';
import type { Laid, Layout } from '../kit/drawn/fit.ts';
import type { Block, Mark } from '../kit/drawn/block.ts';
import { set } from '../kit/drawn/set.ts';
import type { Group, Shape } from '../kit/drawn/types.ts';
import { strength, noteMarks } from './marks.ts';
import { scriptOf, seen } from './tell.ts';
import type { Entry, Words } from './data.ts';

/** A column of the table: its head, its share of the width, and what a wording has in it. */
interface Column {
	head: string;
	share: number;
	blocks: (wording: Wording, size: number, small: number, lit: boolean) => Block[];
}

const cell = (text: string | undefined, block: Omit<Block, 'text'>): Block[] => (text ? [{ text, ...block }] : []);

/** How the words of a wording are set in a cell, of which some are marked. */
const worded = (wording: Wording, size: number, lit: boolean, marks: Mark[]): Omit<Block, 'text'> => ({
	...{ size, role: lit ? 'ink' : 'soft', marks, ...scriptOf(wording) },
});

const outlet = (labels: Words, share: number, dates = false): Column => ({
	head: '',
	share,
	blocks: (wording, size, small, lit) => [
		{ text: wording.outlet, size, weight: lit ? 600 : 400, role: lit ? 'ink' : 'soft' },
		// Where there is little room it says how a wording was seen, and its card whose words they are.
		...cell([...(dates ? [wording.date] : []), ...seen(wording, labels).slice(0, dates ? undefined : 1)].join(' · '), {
			size: small,
			role: 'soft',
		}),
	],
});

const attack = (labels: Words, share: number): Column => ({
	head: labels.attack,
	share,
	blocks(wording, size, _, lit) {
		const { attack: text = '' } = wording;
		// What is not “if” is marked, and so is her own word.
		return cell(text, worded(wording, size, lit, /^if$/i.test(text) ? [] : [{ text, as: 'band' }]));
	},
});

const home = (labels: Words, share: number): Column => ({
	head: labels.home,
	share,
	blocks(wording, size, _, lit) {
		const { home: text = '' } = wording;
		// In Japanese its form is the choice.
		return cell(text, worded(wording, size, lit, wording.lang === 'en' ? [] : [{ text, as: 'outline' }]));
	},
});

const verb = (labels: Words, share: number, notes: boolean): Column => ({
	head: labels.verb,
	share,
	blocks(wording, size, small, lit) {
		const { verb: text = '', note = '', lang } = wording;
		const marks: Mark[] = lang === 'en' ? [{ text: text.split(' ')[0] ?? '', as: strength(text) }] : [];
		return [
			...cell(text, worded(wording, size, lit, marks)),
			...(notes ? cell(note, { size: small, role: 'soft', gap: 3, marks: noteMarks(note) }) : []),
		];
	},
});

const wide = (labels: Words): Column[] => [
	outlet(labels, 0.27, true),
	attack(labels, 0.25),
	home(labels, 0.22),
	verb(labels, 0.26, true),
];
const narrow = (labels: Words): Column[] => [outlet(labels, 0.375), attack(labels, 0.3), verb(labels, 0.325, false)];
const forms = (labels: Words): Column[] => [outlet(labels, 0.33), attack(labels, 0.22), home(labels, 0.45)];

/** How high a row is at least, px, as each is pressed and lies on the next. */
const target = 24;

/** One row: its cells set at the columns' places. */
function row(
	[id, wording]: Entry,
	columns: Column[],
	area: { x: number; y: number; width: number },
	sizes: number[],
	lit: boolean,
): Group {
	const [size = 0, small = 0, pad = 0] = sizes;
	let x = area.x;
	const cells = columns.map(({ share, blocks }) => {
		const width = area.width * share;
		const made = set(blocks(wording, size, small, lit), Math.round(x) + 4, area.y + pad, width - 12);
		x += width;
		return made;
	});
	const height = Math.max(target, Math.round(Math.max(...cells.map(({ y }) => y)) + pad - area.y));
	return {
		...{ id, x: area.x, y: area.y, width: Math.round(area.width), height },
		shapes: [
			{ d: `M${area.x} ${area.y - 0.5}h${Math.round(area.width)}`, stroke: 'shore' },
			...cells.flatMap(({ shapes }) => shapes),
		],
		words: cells.flatMap(({ words }) => words),
	};
}

/** Rows below the heads of their columns. */
const table =
	(entries: Entry[], isLit: (id: string) => boolean, columns: Column[], air: number): Layout =>
	({ x, y, width }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.74));
		const pad = Math.round(Math.max(1, size * air) + extra / 2);
		const drawn: Laid = { shapes: [], words: [], groups: [], bottom: y };
		let left = x;
		let under = y + small * 1.32;
		for (const { head: text, share } of columns) {
			const block: Block = { text, size: small, weight: 600, role: 'soft' };
			const head = set(text ? [block] : [], Math.round(left) + 4, y, width * share - 6);
			drawn.words.push(...head.words);
			under = Math.max(under, head.y);
			left += width * share;
		}
		let top = Math.round(under + 3);
		for (const entry of entries) {
			const group = row(entry, columns, { x, y: top, width }, [size, small, pad], isLit(entry[0]));
			drawn.groups.push(group);
			top += group.height;
		}
		return { ...drawn, bottom: top };
	};

/** The wordings as rows of a table: what each made of the attack, of the running home and of the verb. */
export const desks =
	(entries: Entry[], words: Words, isLit: (id: string) => boolean, air: number): Layout =>
	(area, ...sizes) =>
		table(entries, isLit, (area.width >= 640 ? wide : narrow)(words), air)(area, ...sizes);

/** How much room at the left the lines have, px. */
const gutter = 16;

/** Wordings of one source as rows, for frames that are low: the attack and the running home, with lines from the first row to the others at the left. */
export const rows =
	(entries: Entry[], words: Words, isLit: (id: string) => boolean): Layout =>
	({ x, width, ...area }, ...sizes) => {
		const inner = { ...area, x: x + gutter, width: width - gutter };
		const drawn = table(entries, isLit, forms(words), 0.12)(inner, ...sizes);
		const [first, ...others] = drawn.groups.map(({ y }) => Math.round(y + sizes[0] * 0.9));
		const lines = others.map((middle): Shape => ({
			d: `M${x + gutter - 2} ${first ?? 0}H${x + 4}V${middle}H${x + gutter - 2}`,
			stroke: 'accent',
			width: 2,
		}));
		return { ...drawn, shapes: [...lines, ...drawn.shapes] };
	};

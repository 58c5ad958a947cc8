import type { Actor } from '../../lib/schema.ts';
import type { Ground } from './ground.ts';
import { measure } from './measure.ts';
import type { Mark, Text } from './picture.ts';

const actorNames: Record<Actor, string> = {
	tokyo: 'Tokyo',
	beijing: 'Beijing',
	washington: 'Washington',
	manila: 'Manila',
	none: 'shared or unnamed',
};
const headings = {
	article: 'As the article dates it',
	record: 'On the public record',
	both: 'Dated on the public record',
};

/** The heading of the dated part and that of the conditions. */
export function drawHeads({ state, frame, sizes, cuts }: Ground): Text[] {
	const y = frame.inset.top + sizes.head * 0.62;
	const heading: Text = {
		x: frame.inset.left,
		y,
		text: headings[state.dating],
		size: sizes.label,
		weight: 600,
		anchor: 'start',
		role: 'soft',
		heading: true,
	};
	const band = cuts.find(({ id }) => id === 'conditions');
	if (!band) return [heading];
	const words = ['Only if …', '(described, not done)'];
	const whole = words.join(' ');
	const style = { size: sizes.small, anchor: 'start', role: 'soft' } as const;
	if (measure(whole, sizes.label, 600) + 12 < band.x1 - band.x0)
		return [heading, { ...style, x: band.x0 + 8, y, text: whole, size: sizes.label, weight: 600 }];
	const x = Math.min(band.x0 + 4, band.x1 - measure(words[1] ?? '', sizes.small));
	return [
		heading,
		...words.map((text, i): Text => ({
			...style,
			x,
			y: y + (i - 0.5) * sizes.small * 1.15,
			text,
			weight: i === 0 ? 600 : 400,
		})),
	];
}

/** The legend of actors and the note below the axis. */
export function drawLegend({ frame, sizes, marks }: Ground): { texts: Text[]; keys: Mark[] } {
	if (sizes.low) return { texts: [], keys: [] };
	const bottom = frame.height - frame.inset.bottom;
	const y = bottom - sizes.small * 1.65;
	const style = { size: sizes.small, weight: 400, anchor: 'start', role: 'soft' } as const;
	const present = (Object.keys(actorNames) as Actor[]).filter((actor) => marks.some((mark) => mark.actor === actor));
	const keys: Mark[] = [];
	const texts: Text[] = [];
	let x = frame.inset.left;
	const r = sizes.small * 0.36;
	const key = (actor: Actor, fill: Mark['fill'], text: string): void => {
		keys.push({
			id: `key-${text}`,
			event: '',
			x: x + r * 1.3,
			y: y - sizes.small * 0.33,
			r,
			actor,
			fill,
			eases: false,
			extra: false,
		});
		texts.push({ ...style, x: x + r * 2.6 + 4, y, text });
		x += r * 2.6 + 4 + measure(text, sizes.small) + sizes.small * (sizes.compact ? 0.8 : 1.4);
	};
	for (const actor of present) key(actor, 'full', sizes.compact && actor === 'none' ? 'other' : actorNames[actor]);
	if (!sizes.compact && marks.some(({ fill }) => fill === 'hollow'))
		key(present[0] ?? 'tokyo', 'hollow', 'hollow: only described');
	if (!sizes.compact && marks.some(({ fill }) => fill === 'pale'))
		key(
			'beijing',
			'pale',
			marks.some(({ extra, fill }) => extra && fill === 'pale')
				? 'pale: the article’s date'
				: 'pale: not in the article',
		);
	const note = 'Rungs are our reading; order is ordinal. * debatable';
	texts.push({ ...style, x: frame.inset.left, y: bottom - sizes.small * 0.3, text: note });
	return { texts, keys };
}

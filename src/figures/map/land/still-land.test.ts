import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { stillSizes } from '../../kit/frame.ts';
import { light } from '../../../site/palette.ts';
import { still as ringStill } from '../../ring/still.ts';
import { depths } from '../sea/sea.ts';
import { still } from '../still.ts';

/** The colours that a file has at spots of a box of this size, as hexadecimal words; `none` where nothing is drawn. */
async function coloursAt(svg: string, [width, height]: [number, number], spots: [number, number][]): Promise<string[]> {
	const boxed = svg.replace(/width="\d+" height="\d+"/, `width="${width}" height="${height}"`);
	const { data, info } = await sharp(Buffer.from(boxed)).raw().toBuffer({ resolveWithObject: true });
	return spots.map(([x, y]) => {
		const at = (y * info.width + x) * info.channels;
		const [red = 0, green = 0, blue = 0, alpha = 255] = data.subarray(at, at + info.channels);
		return alpha < 255 ? 'none' : `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
	});
}

const facts = loadFacts();
const { land } = light;
/** Whatever depth it has, it is sea. */
const waters: string[] = ['sea', ...depths.map((_, i) => `deep${i + 1}`)].map(
	(role) => light[role as keyof typeof light],
);
const sea = expect.toSatisfy((colour: string) => waters.includes(colour)) as string;

test('in a tall window the still of the region has Siberia above it and the sea at its sides, not its own edge', async () => {
	const svg = still(facts, 'region', stillSizes.wide);
	expect(
		await coloursAt(
			svg,
			[1080, 1800],
			[
				[30, 30],
				[300, 200],
				[1060, 1000],
				[1060, 1780],
			],
		),
	).toEqual([land, land, sea, sea]);
});

test('in a very wide window the still of the gap has sea to both sides', async () => {
	const svg = still(facts, 'gap', stillSizes.wide);
	expect(
		await coloursAt(
			svg,
			[3440, 1320],
			[
				[3400, 40],
				[3400, 1300],
				[40, 40],
			],
		),
	).toEqual([sea, sea, sea]);
});

test('the still of the ring fills a phone’s tall stage', async () => {
	const svg = ringStill(facts, 'yonaguni', stillSizes.phone);
	const colours = await coloursAt(
		svg,
		[280, 900],
		[
			[270, 10],
			[270, 890],
			[140, 890],
		],
	);
	expect(colours).toEqual([sea, sea, sea]);
});

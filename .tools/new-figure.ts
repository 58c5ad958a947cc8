import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { command, count, type Finding, type Result } from './gate.ts';
import { liveFindings } from './new-figure-live.ts';

const guide = '.github/CONTRIBUTING.md';
const copy = '.cache/new-figure';

/** The files that the guide writes, by path: each block of code whose first line names one. */
export function filesOf(text: string): [path: string, content: string][] {
	return [...text.matchAll(/^( *)```\w+ (\S+)\n([\s\S]*?)^ *```$/gm)].map(
		([, indent = '', path = '', content = '']) => [path, content.replaceAll(new RegExp(`^${indent}`, 'gm'), '')],
	);
}

/** A copy of the project that can be built, with the installed packages but none of their caches. */
function copyProject(): void {
	rmSync(copy, { recursive: true, force: true });
	for (const one of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
		cpSync(one, join(copy, one), { recursive: true });
	mkdirSync(join(copy, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.') || one === '.bin'))
		symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
}

/** Writes a file of the guide; one that is there already must be a section, which is gone on with. */
function write([path, content]: [string, string]): void {
	const place = join(copy, path);
	if (existsSync(place) && !path.endsWith('.mdx')) throw new Error(`${guide} changes ${path}, which is there already`);
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, existsSync(place) ? `${readFileSync(place, 'utf8')}${content}` : content);
}

/** Everywhere that a figure has to be in the built copy: the file, and what must stand in it. */
const places: [name: string, file: string, ...words: string[]][] = [
	['a scene of the story', 'index.html', 'id="bars-scene"', 'id="two-bars-step"', '/stills/bars/two-bars-phone.svg'],
	['a still without JavaScript', 'stills/bars/two-bars-wide.svg', '<rect class="f-soft"'],
	['a table in the story', 'index.html', 'id="table-bars"', 'Tokyo Station – Atami Station'],
	['a frame', 'embed/bars/index.html', 'As of', 'Measured from point to point', '/embed/bars.js'],
	['a frame of a state', 'embed/bars/two-bars/index.html', 'Tokyo Station – Atami Station'],
	['a frame of its scene', 'embed/scene/bars-scene/index.html', '/embed/bars.js'],
	['an answer of oEmbed', 'oembed/bars.json', '/embed/bars/', '"type":"rich"'],
	['an answer of oEmbed for a state', 'oembed/bars/two-bars.json', '/embed/bars/two-bars/'],
	['an entry of the gallery', 'newsroom/index.html', 'id="bars"', 'The bars', '/newsroom/kit/bars.zip'],
	['a slide', 'present/index.html', 'id="two-bars-step-heading"', '/stills/bars/two-bars-slide.svg'],
	['a CSV file', 'data/figures/bars.csv', 'id,from,to,km', 'gap,'],
	['a JSON file', 'data/figures/bars.json', '"figure":"bars"'],
	['words for its pictures', 'pictures/bars.json', '"main":"two-bars"'],
	['a PDF for print', 'print/bars-two-bars-113mm-grey.pdf', '%PDF-', '/TrimBox'],
	['a picture for sharing', 'pictures/bars-two-bars-light.png', 'PNG'],
];

/** The files of a packed one as text, by their names in it; none where it is missing. */
function unpacked(path: string): Record<string, string> {
	const files = existsSync(path) ? unzipSync(new Uint8Array(readFileSync(path))) : {};
	return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file, true)]));
}

/** What is missing in the built copy. */
function builtFindings(dist: string): Finding[] {
	const inFiles = places.map(([name, file, ...words]): Finding => {
		const text = existsSync(join(dist, file)) ? readFileSync(join(dist, file), 'utf8') : undefined;
		const missing = words.filter((word) => !text?.includes(word)).map((word) => `${file} has no ${word}`);
		return { name: `a new figure: ${name}`, faults: text === undefined ? [`there is no ${file}`] : missing };
	});
	const kit = Object.keys(unpacked(join(dist, 'newsroom/kit/bars.zip')));
	const wanted = [
		'data.csv',
		'EMBED.txt',
		'LICENCE.txt',
		'figure/index.html',
		'pictures/bars-two-bars-dark.png',
		'PRINT.txt',
		'print/bars-two-bars-54mm-cmyk.pdf',
		'print/print.json',
	];
	const slides = unpacked(join(dist, 'teach/110-kilometres.pptx'));
	const own = Object.values(slides).filter((text) => text.includes('Two bars side by side: '));
	return [
		...inFiles,
		{
			name: 'a new figure: a kit',
			faults: wanted.filter((one) => !kit.includes(`bars/${one}`)).map((one) => `the kit has no ${one}`),
		},
		{
			name: 'a new figure: a picture in the PowerPoint file',
			faults: own.some((text) => text.includes('<p:pic>')) ? [] : ['no slide has a picture with its words'],
		},
	];
}

/**
 * Follows the guide for a new figure word for word in a copy of the project, builds it under a path, and looks for the figure
 * everywhere. The built site stays in `dist`: it is the one that other tests ask what holds under a path.
 */
export async function checkNewFigure(dist: string, base: string): Promise<Result> {
	copyProject();
	rmSync(dist, { recursive: true, force: true });
	const written = filesOf(readFileSync(guide, 'utf8'));
	written.forEach(write);
	const { ok, output } = await command('astro build', { BASE_PATH: base, OUT_DIR: './dist' }, false, copy);
	if (!ok) return { passed: 0, failed: 1, output };
	renameSync(join(copy, 'dist'), dist);
	rmSync(copy, { recursive: true, force: true });
	return count([...builtFindings(dist), ...(await liveFindings(dist, base))]);
}

if (import.meta.main) {
	const { passed, failed, output } = await checkNewFigure('.cache/dist-x', '/x/');
	console.log(output, `\n${String(passed)} passed, ${String(failed)} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

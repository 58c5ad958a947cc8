import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { deck } from '../src/powerpoint/deck.ts';
import { dist, facts, steps } from './site.ts';

const path = `${dist}/teach/110-kilometres.pptx`;
const file = readFileSync(path);
const parts = unzipSync(file);
const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const count = (folder: string): number =>
	Object.keys(parts).filter((name) => new RegExp(`^ppt/${folder}\\d+\\.\\w+$`).test(name)).length;
const slides = deck(facts);
const decoded = (xml: string): string =>
	xml
		.replaceAll('&apos;', '’')
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
const words = (xml: string): string =>
	decoded([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run = '']) => run).join(' '));
const slide = (index: number): string => text(`ppt/slides/slide${String(index + 1)}.xml`);
const notes = (index: number): string => text(`ppt/notesSlides/notesSlide${String(index + 1)}.xml`);

test('the file has a slide for the title, each section, each step, the questions and the end, and fits in an e-mail', () => {
	expect(count('slides/slide')).toBe(slides.length);
	const kinds = (kind: string): number => slides.filter((one) => one.kind === kind).length;
	expect(kinds('step')).toBe(steps.length);
	expect(kinds('opener')).toBe(facts.sections.length);
	expect(file.length).toBeLessThan(8_000_000);
});

test('each step’s slide carries its title, key sentence and a source, its notes what to say and the answers', () => {
	for (const [i, one] of slides.entries()) {
		if (one.kind !== 'step') continue;
		expect(words(slide(i)), one.step.id).toContain(one.step.title);
		expect(words(slide(i)), one.step.id).toContain(one.step.key);
		expect(text(`ppt/slides/_rels/slide${String(i + 1)}.xml.rels`), one.step.id).toContain(`#${one.step.id}"`);
		expect(words(notes(i)), one.step.id).toContain(one.step.say);
		for (const { answer } of one.step.asks) expect(words(notes(i)), one.step.id).toContain(answer);
	}
	for (const i of slides.keys()) expect(words(notes(i)).length, `notes of slide ${String(i + 1)}`).toBeGreaterThan(40);
});

test('no answer stands on a slide', () => {
	for (const [i, one] of slides.entries()) {
		if (one.kind === 'questions') for (const { answer } of one.asks) expect(words(slide(i))).not.toContain(answer);
	}
});

test('each step’s slide has a picture, and the ladder is also a table that can be edited, with every step once', () => {
	const cells: string[] = [];
	for (const [i, one] of slides.entries()) {
		if (one.kind === 'step') expect(slide(i), one.step.id).toContain('<p:pic>');
		if (one.kind !== 'table') continue;
		// Readers of screens are told that the first row names the columns.
		expect(slide(i), one.title).toContain('<a:tblPr firstRow="1"/>');
		for (const [row] of slide(i).matchAll(/<a:tr .*?<\/a:tr>/gs))
			cells.push(words(/<a:tc.*?<\/a:tc>/s.exec(row)?.[0] ?? ''));
	}
	expect(count('charts/chart')).toBe(0);
	const titles = Object.values(facts.events).map(({ title }) => title);
	expect(cells.filter((cell) => titles.includes(cell)).sort()).toEqual(titles.sort());
});

test('each picture says in words what it shows, and each slide has a title', () => {
	for (const i of slides.keys()) {
		const frames = [...slide(i).matchAll(/<p:pic>.*?<p:cNvPr [^>]*?descr="([^"]*)"/gs)];
		const drawn = slide(i).match(/<p:pic>/g)?.length ?? 0;
		expect(frames.length, `slide ${String(i + 1)}`).toBe(drawn);
		for (const [, alt = ''] of frames) expect(alt.length, `slide ${String(i + 1)}`).toBeGreaterThan(60);
		expect(slide(i), `slide ${String(i + 1)}`).toContain('type="title"');
	}
});

test('what a class reads is at least 24 points large', () => {
	for (const i of slides.keys()) {
		const bodies = [...slide(i).matchAll(/<p:sp>(?:(?!<\/p:sp>).)*type="(?:body|title)".*?<\/p:sp>/gs)];
		expect(bodies.length, `slide ${String(i + 1)}`).toBe(slides[i]?.kind === 'table' ? 1 : 2);
		for (const [body] of bodies) {
			const runs = [...body.matchAll(/<a:rPr[^>]*>/g)].map(([run]) => Number(/ sz="(\d+)"/.exec(run)?.[1] ?? 0));
			expect(Math.min(...runs), `slide ${String(i + 1)}`).toBeGreaterThanOrEqual(2400);
		}
	}
});

test('the file is what PowerPoint’s schema asks, as Microsoft’s own validator reads it', async () => {
	const { default: validate } = await import('@ooxml-tools/validate');
	const problems = await validate(new Uint8Array(file), 'pptx', 'Office2007');
	expect(problems.map(({ description, path: { partUri, xpath } }) => [partUri, xpath, description].join(' '))).toEqual(
		[],
	);
});

test('each master has a theme of its own, and no shape an outline that says nothing', () => {
	const themes = Object.keys(parts)
		.filter((name) => /^ppt\/(?:slideMasters|notesMasters|handoutMasters)\/_rels\//.test(name))
		.map((name) => /Target="([^"]*theme\d+\.xml)"/.exec(text(name))?.[1]);
	expect(themes.length).toBeGreaterThan(1);
	expect(new Set(themes).size).toBe(themes.length);
	for (const theme of themes)
		expect(text('[Content_Types].xml')).toContain(`/ppt/theme/${theme?.split('/').at(-1) ?? ''}"`);
	for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml')))
		expect(text(name), name).not.toMatch(/<a:ln(?: [^>]*)?\/>|<a:ln(?: [^>]*)?>\s*<\/a:ln>/);
});

test('each part is well-formed, and each part that is named is in the file', async ({ page }) => {
	const written = Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part));
	const broken = await page.evaluate(
		(files) =>
			files
				.filter(([, xml = '']) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'))
				.map(([name]) => name),
		written.map((name) => [name, text(name)]),
	);
	expect(broken).toEqual([]);
	for (const [, part = ''] of text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)) {
		expect(Object.keys(parts)).toContain(part);
	}
	for (const name of Object.keys(parts).filter((part) => part.endsWith('.rels'))) {
		const folder = name.replace(/_rels\/[^/]+$/, '');
		for (const [tag, target = ''] of text(name).matchAll(/<Relationship [^>]*Target="([^"]+)"[^>]*>/g)) {
			if (tag.includes('TargetMode="External"')) continue;
			const at = new URL(target, `file:///${folder}`).pathname.slice(1);
			expect(Object.keys(parts), `${name} → ${target}`).toContain(at);
		}
	}
});

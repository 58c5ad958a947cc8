import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Facts } from '../src/content/facts.ts';
import { stateText } from '../src/content/steps.ts';
import { columns } from '../src/figures/kit/columns.ts';
import { count, type Finding, type Result } from './gate.ts';
import { ensureProgram } from './install.ts';

const run = promisify(execFile);

/** What a program prints, with the files' folder as its own; other gates go on meanwhile. */
async function told(dir: string, program: string, ...args: string[]): Promise<string> {
	const { stdout } = await run(program, args, { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 26 });
	return stdout;
}

type Inks = [cyan: number, magenta: number, yellow: number, black: number];

/** The share of each file's sheet that each ink covers, as Ghostscript renders it; one process reads all files. */
async function coverage(dir: string, files: string[], ...options: string[]): Promise<Inks[]> {
	const report = await told(dir, 'gs', '-q', '-o', '-', ...options, '-sDEVICE=inkcov', ...files);
	const lines = report.match(/^.*CMYK OK$/gm) ?? [];
	if (lines.length !== files.length) throw new Error(`Ghostscript read ${lines.length} of ${files.length} sheets`);
	return lines.map((line) => line.trim().split(/\s+/).slice(0, 4).map(Number) as Inks);
}

const inColour = ([cyan, magenta, yellow]: Inks): boolean => cyan + magenta + yellow > 0;

/** What is wrong with the inks of each file: those of all that is drawn, and of its words alone. */
async function inkFaults(dir: string, files: string[]): Promise<Finding[]> {
	const all = await coverage(dir, files);
	const words = await coverage(dir, files, '-dFILTERVECTOR', '-dFILTERIMAGE');
	return files.map((name, i) => {
		const [drawn, set] = [all[i], words[i]];
		const faults: string[] = [];
		if (!drawn || !set || set[3] === 0) faults.push('there are no words in black');
		if (drawn && name.endsWith('-grey.pdf') && inColour(drawn)) faults.push('grey is not black alone');
		if (set && inColour(set)) faults.push('words are not in black alone');
		return { name: `print: inks of ${name}`, faults };
	});
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with a sheet: its size, boxes and fonts, what it says of itself, and the words that are to be read on it. */
async function sheetFaults(dir: string, name: string, mm: number, facts: Facts, words: string[]): Promise<string[]> {
	const info = await told(dir, 'pdfinfo', '-box', name);
	const boxOf = (box: string): string => new RegExp(`^${box}Box:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
	const width = (Number(/^Page size: +([\d.]+)/m.exec(info)?.[1]) * 25.4) / 72;
	const fonts = (await told(dir, 'pdffonts', name)).trim().split('\n').slice(2);
	const text = bare(await told(dir, 'pdftotext', name, '-'));
	const meta = await told(dir, 'pdfinfo', '-meta', name);
	const { authors, licence } = facts.story;
	return [
		Math.abs(width - mm) > 0.05 && `it is ${width.toFixed(1)} mm wide`,
		boxOf('Trim') !== boxOf('Media') && 'it has to be cropped',
		fonts.length === 0 && 'it has no fonts',
		...fonts.map((font) => !/ yes yes yes +\d/.test(font) && `a font is not embedded: ${font}`),
		...words.map((one) => !text.includes(bare(one)) && `it lacks “${one}”`),
		!info.includes(`Author:          ${authors.join(', ')}`) && 'it does not say who made it',
		!meta.includes(`>${licence.text}<`) && 'it does not say its licence',
		!meta.includes('<dc:language>') && 'it does not say its language',
	].filter((fault) => fault !== false);
}

/** Reads what is for print in a built folder with Ghostscript and Poppler: inks of every file, and of every state a sheet in turn. */
export async function checkPrint(dir: string, facts: Facts): Promise<Result> {
	ensureProgram('gs', 'ghostscript');
	ensureProgram('pdffonts', 'poppler-utils');
	const folder = join(dir, 'print');
	const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
	const wanted = Object.entries(facts.states).flatMap(([figure, states]) =>
		Object.keys(states).map((state) => ({ figure, state })),
	);
	const widths = Object.values(columns);
	const sheets: Finding[] = [];
	for (const [i, { figure, state }] of wanted.entries()) {
		const [mm = 0, inks] = [widths[i % widths.length], i % 2 ? 'grey' : 'cmyk'];
		const files = widths.flatMap((one) => ['cmyk', 'grey'].map((kind) => `${figure}-${state}-${one}mm-${kind}.pdf`));
		const missing = files.filter((one) => !there.includes(one)).map((one) => `there is no ${one}`);
		const { title, finding } = stateText(facts, figure, state);
		const name = `${figure}-${state}-${mm}mm-${inks}.pdf`;
		const faults = missing.length > 0 ? missing : await sheetFaults(folder, name, mm, facts, [title, finding]);
		sheets.push({ name: `print: ${name}`, faults });
	}
	return count([...(await inkFaults(folder, there)), ...sheets]);
}

if (import.meta.main) {
	const { loadFacts } = await import('../src/content/facts.ts');
	const { passed, failed, output } = await checkPrint(process.env.OUT_DIR ?? 'dist', loadFacts());
	console.log(output, `\n${String(passed)} passed, ${String(failed)} failed`);
	if (failed > 0) process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const folder = '.cache/old-engine';
const program = `${folder}/chromium`;

/** Whether the oldest Chromium that the story is built for, which npm has for Linux on x64 alone, can run here. */
export const canRun = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks Chromium 103 and returns its program; throws when it doesn't start, with what it said. */
export async function oldChromium(): Promise<string> {
	if (!existsSync(program)) {
		mkdirSync(folder, { recursive: true });
		const part = `${program}.${String(process.pid)}`;
		const packed = 'node_modules/@sparticuz/chromium/bin/chromium.br';
		await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(part));
		chmodSync(part, 0o755);
		// In one step, so that no one starts half of it.
		renameSync(part, program);
	}
	const { status, stderr } = spawnSync(program, ['--version', '--no-sandbox'], { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(`Chromium 103 doesn’t start. It needs the libraries of Debian’s chromium: ${stderr}`);
	return program;
}

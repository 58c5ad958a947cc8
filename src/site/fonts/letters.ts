import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../content/root.ts';

const needed = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** Its words stand in addresses alone, which nobody reads. */
const unread = join('facts', 'passages.yaml');

/** The Japanese and Chinese letters that the files of the story have on pages, each once, in the order of Unicode. */
export function lettersOfStory(): string {
	const texts = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(yaml|mdx)$/.test(file) && file !== unread)
		.map((file) => readFileSync(join(contentFolder, file), 'utf8'));
	return [...new Set(texts.join(''))]
		.filter((letter) => needed.test(letter))
		.sort()
		.join('');
}

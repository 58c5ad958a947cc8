import { expect, test } from 'vitest';
import { embedParams } from './embed-params.ts';

const plain = {
	theme: 'auto',
	state: undefined,
	steps: false,
	headline: true,
	motion: true,
	version: undefined,
	transparent: false,
};

test('an address without a query asks for nothing', () => {
	expect(embedParams('')).toEqual(plain);
	expect(embedParams('?')).toEqual(plain);
});

test('every parameter is read', () => {
	const search = '?theme=dark&state=gap&steps=1&headline=0&motion=0&bg=transparent&v=1.0.0';
	expect(embedParams(search)).toEqual({
		theme: 'dark',
		state: 'gap',
		steps: true,
		headline: false,
		motion: false,
		version: '1.0.0',
		transparent: true,
	});
});

test.each([
	'?theme=Dark&state=%3Cb%3E&steps=true&headline=no&lang=xx&motion=off&bg=red',
	'?theme=<script>&state=../../etc&steps=11&headline=00&lang=en-GB&motion=&bg=url(x)',
	'?theme[]=dark&state[]=gap&constructor=1&__proto__=1',
	'?theme=%E0%A4%A&state=%00&steps=%31%00',
	`?${'x'.repeat(100_000)}&theme=dark`,
])('unknown and hostile values fall back: %.40s', (search) => {
	expect(embedParams(search)).toEqual(plain);
});

test('the first of two values counts, and what other scripts add is ignored', () => {
	expect(embedParams('?theme=light&theme=dark&childId=x&parentUrl=https%3A%2F%2Fa.example').theme).toBe('light');
});

import { expect, test } from 'vitest';
import { parseSection } from '../content/section-reader.ts';
import { mentions } from './mentions.ts';

const { section } = parseSection(
	'content/en/02-the-gap.mdx',
	`---
title: The gap
minutes: [1, 1, 1, 1]
summary: How far it is.
plain: It is far.
---

Prose about it. <Claim id="C15" />

<Scene id="gap" figure="map">
<Step id="from-yonaguni" title="From Yonaguni" state="gap">

It is about 110 km. <Claim id="C13 C14" />

</Step>
</Scene>
`,
	() => undefined,
);

test('a claim that a step marks leads to that step', () => {
	expect(mentions([section], 'C14')).toEqual([{ anchor: 'from-yonaguni', title: 'From Yonaguni' }]);
});

test('a claim that only the prose around the scenes marks leads to the section', () => {
	expect(mentions([section], 'C15')).toEqual([{ anchor: 'the-gap', title: 'The gap' }]);
});

test('a claim that the story does not use leads nowhere', () => {
	expect(mentions([section], 'C1')).toEqual([]);
});

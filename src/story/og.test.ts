import { expect, test } from 'vitest';
import { dark, light, svgStyles } from '../site/palette.ts';
import { loadFacts } from '../content/facts.ts';
import { ogPicture } from './og.ts';

const picture = ogPicture(loadFacts().story, `<svg>${svgStyles()}<path class="f-sea" d="M0 0h9"/></svg>`);

test('the picture for sharing keeps the light theme of the map and drops the dark one', () => {
	expect(picture).toContain(`.f-sea{fill:${light.sea}}`);
	expect(picture).not.toContain(dark.sea);
	expect(picture).not.toContain('@media');
	expect(picture).toContain('</style><path class="f-sea" d="M0 0h9"/></svg>');
});

test('its words are outlines, so that it looks the same on every machine', () => {
	expect(picture).not.toContain('<text');
	expect(picture).toContain('<use href="#og');
});

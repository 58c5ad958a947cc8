import { expect, test } from 'vitest';
import { oEmbed, type Framed } from './oembed.ts';

const framed: Framed = {
	title: 'The “gap” & <more> · 110',
	src: 'https://a.example/x/embed/map/?a=1&b=2',
	link: 'https://a.example/x/#gap',
	height: 640.2,
	provider: { name: '110', address: 'https://a.example/x/' },
	thumbnail: { address: 'https://a.example/x/p.png', width: 2400, height: 1350 },
};

test('an answer has every field that the specification requires of a rich one, and all three of a thumbnail', () => {
	expect(oEmbed(framed)).toMatchObject({
		...{ version: '1.0', type: 'rich', width: 600, height: 641 },
		title: framed.title,
		...{ provider_name: '110', provider_url: 'https://a.example/x/' },
		...{ thumbnail_url: 'https://a.example/x/p.png', thumbnail_width: 2400, thumbnail_height: 1350 },
	});
});

test('its HTML is a quotation and a frame, of nothing but what WordPress keeps', () => {
	const { html } = oEmbed(framed);
	expect(html).toMatch(/^<blockquote><a href="[^"#]+#gap">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
	const [, attributes = ''] = /<iframe ([^>]+)>/.exec(html) ?? [];
	const names = [...attributes.matchAll(/([a-z]+)="/g)].map(([, name]) => name);
	expect(names).toEqual(['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'title']);
	expect(html).toContain('src="https://a.example/x/embed/map/?a=1&amp;b=2"');
	expect(html).toContain('The “gap” &amp; &lt;more&gt; · 110');
});

test('no frame is higher than WordPress lets it be', () => {
	expect(oEmbed({ ...framed, height: 1400 })).toMatchObject({ height: 1000 });
});

import sanitize from 'sanitize-html';
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

/** What WordPress leaves of an answer's HTML (wp_filter_oembed_result in wp-includes/embed.php). */
const inWordPress = (html: string): string =>
	sanitize(html, {
		allowedTags: ['a', 'blockquote', 'iframe'],
		allowedAttributes: {
			a: ['href'],
			iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
		},
	});

test('WordPress finds in its HTML what it looks for: a quotation first, then the frame with all that it needs', () => {
	expect(inWordPress(oEmbed(framed).html)).toBe(
		'<blockquote><a href="https://a.example/x/#gap">The “gap” &amp; &lt;more&gt; · 110</a></blockquote>' +
			'<iframe src="https://a.example/x/embed/map/?a=1&amp;b=2" width="600" height="641" frameborder="0" marginwidth="0" marginheight="0" title="The “gap” &amp; &lt;more&gt; · 110"></iframe>',
	);
});

test('elsewhere a figure holds the frame to the width that its height was measured at', () => {
	expect(oEmbed(framed).html).toMatch(/^<figure style="[^"]*;max-width:600px!important;[^"]*"><blockquote>/);
});

test('no frame is higher than WordPress lets it be', () => {
	expect(oEmbed({ ...framed, height: 1400 })).toMatchObject({ height: 1000 });
});

test('no frame has the proportions by which WordPress’s editor knows a video', () => {
	// getClassNames in Gutenberg's embed block: up to a tenth above one of these.
	for (let wanted = 400; wanted <= 1000; wanted += 1) {
		const { width, height } = oEmbed({ ...framed, height: wanted });
		expect(height).toBeGreaterThanOrEqual(Math.min(wanted, 1000));
		const ratio = Math.round((width / height) * 100) / 100;
		for (const video of [2.33, 2, 1.78, 1.33, 1, 0.56, 0.5])
			expect(ratio < video || ratio - video > 0.1, `${String(width)} × ${String(height)}`).toBe(true);
	}
});

/** English words of the book for reading apps. */
export const epub = {
	'epub.title.threeWays': 'The same story is told in three ways. Each chapter ends with the way to its other two.',
	'epub.title.marks':
		'A mark such as {claim} behind a sentence opens what the public record says of that claim of the article; a § opens a source for what the article does not say.',
	'epub.title.retold': 'Retold from one news article: {article}. Version {version}, facts checked {checked}.',
	'epub.part.full': 'The story',
	'epub.part.plain': 'The story in plain words',
	'epub.part.key': 'The story in key points',
	'epub.part.about.full': 'the whole of it, every sentence with its evidence',
	'epub.part.about.plain': 'every step with the same facts, for readers from about thirteen',
	'epub.part.about.key': 'one sentence or two a step',
	'epub.chapter.sameSection': 'This chapter as: {levels}',
	'epub.note.heading': 'Notes',
	'epub.note.background': 'Background, not in the article:',
	'epub.note.back': 'Back to the text',
	'epub.note.backTo': 'Back to the text: {places}',
	'epub.note.place': '{id}, place {number} in the text',
	'epub.evidence.weTookThe':
		'We took the article apart into {count} claims and looked each of them up in the public record. This is what the verdicts mean, and how many claims got each.',
	'epub.evidence.sourcesInThe': '{count} sources, in the order of the story: {order}.',
	'epub.evidence.wordsAndNames': 'Words and names',
	'epub.evidence.itNamesAs': 'it names as its source: {source}',
	'epub.about': 'About this book',
	'epub.about.version':
		'{authors}. Version {version} of {updated}, facts checked {checked}. The story with its live figures, its corrections and newer versions of this book are at {newer}.',
	'epub.about.useIt':
		'Words, figures and data: {text}. Use them, change them and name us. {quoted} Coastlines in the maps: {map}. The news article is cited, not included.',
	'epub.about.reading': 'How it can be read',
	'epub.accessibility':
		'All of the book is text that can be set in any type, size and colour and be read aloud. Every picture has a description, and everything that the figures draw stands in tables too. Headings, contents, notes with ways back, and lists are marked as such. There is no sound, no movement and nothing that flashes. It was checked by programs; no person has certified it.',
	'epub.nav.contents': 'Contents',
	'epub.nav.landmarks': 'Where to begin',
	'epub.nav.cover': 'Cover',
	'epub.nav.coverOf': 'Cover of {title}',
} as const;

/** English words of embedded pages. */
export const embed = {
	'embed.embedFigure.back': '{span} Back',
	'embed.embedFigure.of': '{at} of {count}',
	'embed.embedFigure.next': 'Next {span}',
	'embed.embedFigure.steps': 'Steps',
	'embed.embedFigure.theFigure': 'The figure',
	'embed.embedFigure.asOfVersion': 'As of {checked}, version {version}. {text}. {inTheStory} {theEvidence}',
	'embed.embedFigure.inTheStory': 'In the story: {title}',
	'embed.flatStory.retoldFromOne':
		'Retold from one news article: {name}. As of {checked}, version {version}. Text and figures {text}.',
	'embed.flatStory.theStoryWith': 'The story with live figures: {title}',
	'embed.pin.now': 'Version {asked}, pinned.',
	'embed.pin.older': 'Pinned at version {asked}, shown as it is now in version {version}.',
	'embed.pin.corrected': 'Corrected since, last on {last}.',
	'embed.pin.same': 'No correction since.',
	'embed.scene.openTheLive': 'Open the live figure',
	'embed.scene.openTheseSteps': 'Open these {count} steps in a live figure',
	'embed.scene.liveFigure': 'Live figure: {title}',
} as const;

/** English words of keeping the site, and the folder for a disk. */
export const offline = {
	'offline.prepare.tryAKey': 'Try a key',
	'offline.prepare.tryAWindow': 'Try a window',
	'offline.prepare.tryFullScreen': 'Try full screen',
	'offline.prepare.voice': 'Voice',
	'offline.prepare.lookForA': 'Look for a voice',
	'offline.prepare.openThisPage':
		'Open this page once on the computer of the classroom while it has a network: the browser then keeps the story, the slides, the maps and the evidence, and none of them needs the network again. Nothing about you or the class is stored.',
	'offline.prepare.forAComputer':
		'For a computer that never has a network, or whose browser keeps nothing, take the {offlineEdition} (ZIP, {lessThan10}, of {updated}) there on a USB stick: unpack it and open {startHereHtml}.',
	'offline.prepare.offlineEdition': 'offline edition',
	'offline.prepare.keepingNeedsJavaScript':
		'Keeping needs JavaScript; the slides and papers below are files that need neither.',
	'offline.prepare.forgetWhatIs': 'Forget what is kept',
	'offline.kept.kept':
		'Kept on this device: {files} files, {size} MB, version {version}, facts checked {checked}. Slides, story, maps and evidence now open without a network.',
	'offline.kept.newer': 'A newer version is here as well; it takes over once every window of this site is closed.',
	'offline.kept.onDisk': 'These pages lie on this computer: slides, story, maps and evidence open without a network.',
	'offline.kept.keepsNothing':
		'This browser can’t keep the site. Take the offline edition, the slides or the papers as files instead.',
	'offline.kept.forgotten': 'Nothing is kept on this device. It will be again when you next open this page.',
	'offline.startHere.moodle': 'Moodle',
	'offline.startHere.canvasAndOthers': 'Canvas and others',
	'offline.startHere.theWholeStory':
		'The whole story, its slides and the lesson in one folder. It needs no network, no account and nothing to install.',
	'offline.startHere.versionOfFacts': 'Version {version} of {updated}, facts checked {checked}.',
	'offline.startHere.thisPageCant':
		'This page can’t find the rest of its folder. If you opened it inside the zip file, unpack the zip first (on Windows: right-click it and choose “Extract all”) and open {startHereHtml} in the new folder.',
	'offline.startHere.read': 'Read',
	'offline.startHere.sectionsWithA': '{count} sections with a live map, a ladder of events, the law and the promises',
	'offline.startHere.inPlainWords': 'In plain words',
	'offline.startHere.inKeyPoints': 'In key points',
	'offline.startHere.allThree':
		'All three with pictures, tables and evidence, as an EPUB file for a phone or an e-reader',
	'offline.startHere.whereYouLive': 'Where you live',
	'offline.startHere.theSameDistance': 'The same distance laid on a map of the world, around any of many cities',
	'offline.startHere.teach': 'Teach',
	'offline.startHere.cutToMinutes':
		'Cut to {lengths} minutes. The key S opens the notes in a window of their own; the menu lists all keys.',
	'offline.startHere.planQuestionsWith':
		'Plan, questions with answers, controversy, role play, source check, quiz and key',
	'offline.startHere.slidesToEdit': 'Slides to edit',
	'offline.startHere.powerPointWithNotes': 'PowerPoint, with notes, alt text and tables that can be edited',
	'offline.startHere.quizFiles': 'Quiz files',
	'offline.startHere.check': 'Check',
	'offline.startHere.numberedClaimsWhat':
		'{count} numbered claims, what the public record says of each, and the sources',
	'offline.startHere.licence': 'Licence',
	'offline.startHere.goodToKnow': 'Good to know',
	'offline.startHere.keepTheFolder':
		'Keep the folder together: this page and “files” belong to each other. A USB stick will do.',
	'offline.startHere.madeForChrome':
		'Made for Chrome and Edge. A browser that shows no live figures still has every word and a picture of each step.',
	'offline.startHere.theNewsArticle':
		'The news article is cited, not included. Only the links to it and to the sources, and those marked “online”, need a network.',
	'offline.startHere.nothingThatYou': 'Nothing that you do here leaves this computer.',
	'offline.startHere.aNewerVersion': 'A newer version may be at {absolute} (online).',
	'offline.startHere.table': 'table',
	'offline.trial.next': 'next slide',
	'offline.trial.previous': 'previous slide',
	'offline.trial.first': 'first slide',
	'offline.trial.last': 'last slide',
	'offline.trial.black': 'black screen',
	'offline.trial.white': 'white screen',
	'offline.trial.full': 'full screen',
	'offline.trial.leave': 'leave full screen',
	'offline.trial.other': 'another of the slides’ own keys',
	'offline.trial.none': 'nothing in the slides',
	'offline.trial.pressKey': 'Press a key of the clicker now.',
	'offline.trial.arrived': 'The key {key} arrived: {job}.',
	'offline.trial.windowsOpen': 'Windows may open: the notes can have one of their own.',
	'offline.trial.windowsShut':
		'The browser keeps windows from opening. Allow them for this site, or open the notes in a tab.',
	'offline.trial.screenWorks': 'Full screen works.',
	'offline.trial.noScreen': 'This browser gives no full screen; its own menu may.',
	'offline.trial.voice': '{count} English voice on this device: paragraphs can be read aloud.',
	'offline.trial.voices': '{count} English voices on this device: paragraphs can be read aloud.',
	'offline.trial.noVoice': 'No English voice on this device: nothing will be read aloud.',
} as const;

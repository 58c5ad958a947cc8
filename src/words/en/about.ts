/** English words of the page that says who made the story and how far it can be trusted. */
export const about = {
	'about.title': 'About {title}',
	'about.description':
		'Who made {title} and who pays for it, how it was checked and by whom not, what is not known, whose words are in it, how to correct it, and what is stored about readers.',
	'about.heading': 'About this story',
	'about.lede':
		'Who made it, how it was checked and by whom not, what is not known, and what you can do when something is wrong. In the order of the eight indicators of the Trust Project.',
	'about.indicators': 'the Trust Project’s indicators',
	'about.notMember':
		'We follow the order of {indicators} because readers know what to look for in it. That is no membership, and nobody has certified us.',
	'about.rules': 'Rules, owner and money',
	'about.made': 'Published by',
	'about.owner': 'Owner',
	'about.noOwner': 'Not named. The data of the story say who made it and no owner beside.',
	'about.funding': 'Money',
	'about.noFunding': 'Not named. The data of the story name nobody who pays for it.',
	'about.interests': 'Interests',
	'about.noInterests': 'Not declared.',
	'about.ourRules': 'Our rules',
	'about.ruleClaims': 'Every sentence that states a fact names the claim or the source that carries it.',
	'about.ruleQuotes': 'A quotation is printed to the letter, or not at all.',
	'about.ruleNumbers': 'Numbers are computed or taken from the data, and not typed.',
	'about.ruleVerdicts': 'A verdict is about one claim, and no mark for a person.',
	'about.ruleCorrections': 'What was wrong is corrected in the open, with what was said before.',
	'about.readers': 'What is stored about readers',
	'about.noTracking':
		'Nothing is sent. There is no cookie, no account, no counting, and nothing is fetched from anyone else’s server. The server that hands out these pages sees, as any server does, which address asks for which file; what it keeps of that is for who runs it to say.',
	'about.storedGuess':
		'What a class guesses on the slides stays in the browser of that device (local storage), until the guess is emptied there.',
	'about.storedKept':
		'After a visit to {forTeachers}, the browser keeps copies of this site’s own files, so that a class needs no network. A button there forgets them.',
	'about.storedAddress':
		'The step you read, a filter of the claims, and the length of a lesson stand in the address of the page, and so in your browser’s history. A link that you share carries them.',
	'about.storedPosition':
		'Your position is asked for only when you press the button on the ring’s map. It is used in the page. It stands in the address of the ring’s own page, as any place does that you choose there.',
	'about.people': 'Who made it',
	'about.noPeople': 'No person is named. What the makers know of the subject has to be judged by what they show.',
	'about.type': 'What kind of work it is',
	'about.kind':
		'An explainer. It retells one news article and sets each of its {claims} claims beside the public record. It is no news report and no opinion piece.',
	'about.basedOn': 'It is based on: {article}. {note}',
	'about.background': 'What is not in the article is marked as background, with its source.',
	'about.dates': 'Version {version}, published {published}, changed {updated}.',
	'about.sources': 'Sources',
	'about.cited':
		'{claims} claims rest on {sources} sources, each listed with its publisher, its day and the claims that rest on it. {theSources}, {theData} and {howToCite} are open.',
	'about.theData': 'the data',
	'about.howToCite': 'how to cite any of it',
	'about.method': 'How it was checked, and by whom not',
	'about.found': 'The {claims} claims are found to be:',
	'about.verdict': '{count} × {word}',
	'about.reviewed': 'Checked from outside by: {reviewers}.',
	'about.notReviewed':
		'Nobody outside the project is on record as having checked it: no editor of another house, no scholar of the subject, no native speaker of a language that its sources are in.',
	'about.unknown': 'What is not known',
	'about.unsettled':
		'{open} of the {claims} claims stay open: the check found nothing that supports them as they are put, or there is nothing to compare them with. They are marked wherever they are used. {theseClaims}',
	'about.theseClaims': 'These claims',
	'about.theMethod': 'The whole method',
	'about.local': 'Who was there',
	'about.noLocal':
		'Nobody of the project is on record as having been at the places it tells of. What is told of them comes from the sources, each named where it is used.',
	'about.voices': 'Whose words are in it',
	'about.speakers': 'In the article speak: {speakers}.',
	'about.heard': 'Beside them, heard in their own words from the record:',
	'about.noVoices': 'Nobody else is quoted.',
	'about.feedback': 'How to correct it',
	'about.writeTo': 'Write to {text}, with the number of the claim or the address of the step.',
	'about.noAddress':
		'Whoever publishes this copy has given no address to write to. What you find wrong can be told to whoever sent you here.',
	'about.corrected':
		'{count} corrections so far, each with what was said before: {log}. News readers can follow {feed}.',
	'about.correctedNone': 'No correction so far. They would stand in {log}, and in {feed}.',
	'about.log': 'the log',
	'about.feed': 'the feed',
} as const;

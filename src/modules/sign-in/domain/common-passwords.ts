/**
 * Words that people make passwords of, most often with digits or a mark behind them. A list of our own: what turns up
 * first in every published count of broken passwords, and the words of the places where Lessen is used.
 */
const words = `
password passw0rd passwort passphrase pass secret secrets letmein letmeinnow openup opensesame welcome welcomeback hello
helloworld goodbye login logmein signin access admin administrator root superuser sysadmin system default changeme
change temporary temp test testing tester guest user username account computer laptop tablet keyboard internet website
google facebook amazon netflix youtube microsoft windows apple iphone samsung android outlook teams office excel
qwerty qwertyuiop qwertyui qwertz azerty asdfgh asdfghjkl asdf zxcvbn zxcvbnm zxcv qazwsx qazwsxedc qweasd qweasdzxc
abc abcd abcdef abcdefg abcdefgh abcdefghijkl aaaa
iloveyou iloveu loveyou lovely lovers love forever together always sweetheart darling princess prince angel baby babygirl
babyboy honey sugar sunshine moonlight starlight rainbow butterfly flower flowers rose lily daisy jasmine blossom
football football1 soccer rugby cricket tennis golf hockey basketball baseball boxing liverpool arsenal chelsea
everton tottenham spurs manchester manunited mancity united city rangers celtic newcastle sunderland leeds villa astonvilla
westham wolves burnley blackburn southampton leicester nottingham forest cardiff swansea wrexham ipswich norwich
monkey dragon tiger lion eagle falcon phoenix wolf bear panther leopard cheetah elephant giraffe dolphin shark horse
unicorn pony puppy kitten kitty dog doggy cat cats buster max bella poppy daisy molly charlie oscar alfie teddy
ginger smokey shadow lucky rocky ruby coco bailey barney rosie jasper toby harvey milo luna tilly millie
michael michelle jessica jennifer daniel david andrew thomas william james george charles charlotte oliver amelia
jack harry joshua matthew anthony robert richard edward steven stephen jordan samantha nicole ashley amanda sarah
emily sophie hannah lauren rebecca rachel laura katie emma chloe megan bethany natalie victoria elizabeth margaret
patricia christine catherine alexander alexandra benjamin christopher jonathan nicholas patrick samuel joseph
jesus jesuschrist christ god heaven blessed faith hope grace mary allah muhammad krishna buddha
superman batman spiderman ironman starwars skywalker yoda pokemon pikachu mario minecraft fortnite harrypotter hogwarts
gandalf hobbit matrix marvel avengers disney mickey minnie frozen elsa simpsons
summer winter spring autumn january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday morning evening night weekend holiday holidays christmas easter
birthday happybirthday halloween
london england scotland wales ireland britain greatbritain unitedkingdom manchester birmingham liverpool bristol
sheffield bradford edinburgh glasgow dublin belfast cardiff york cornwall devon yorkshire lancashire
hospital ward nurse nurses nursing doctor doctors medicine medical health healthcare mentalhealth care caring carehome
school teacher teaching classroom student pupil patient clinic nhs nhsengland trust handover nightshift dayshift shift
restraint seclusion incident incidents lessen safety safeward safewards support
blue green red yellow orange purple pink black white silver gold golden diamond crystal
chocolate cookie cookies coffee tea biscuit cheese banana apple orange cherry strawberry pepper ginger peanut chicken
money dollar pound business manager boss trustno trustnoone whatever nothing something everything everyone nobody
freedom peace happy smile lucky magic mystery dream dreams dreamer music guitar piano dance dancer rock metal hiphop
mustang ferrari porsche mercedes bmw audi corvette harley yamaha honda
killer hunter master ninja samurai warrior soldier ranger sniper cowboy pirate viking king queen knight wizard
fuckyou fuckoff shithead bollocks bastard wanker arsehole
monkeybusiness supercalifragilistic correcthorsebatterystaple correcthorse batterystaple
`

/** The words that a password may not consist of. */
export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Rows that fingers walk along. */
export const keyboardRows: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
]

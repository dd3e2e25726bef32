<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>waymark::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation>Ynghylch Waymark</translation>
    </message>
    <message>
        <source>The sign of Waymark</source>
        <translation>Arwydd Waymark</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Find the way through a product-management career.</source>
        <translation>Dod o hyd i’r ffordd drwy yrfa rheoli cynnyrch.</translation>
    </message>
    <message>
        <source>The framework on screen</source>
        <translation>Y fframwaith ar y sgrin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Cyhoeddwyd gan %1</translation>
    </message>
    <message>
        <source>Licence and privacy</source>
        <translation>Trwydded a phreifatrwydd</translation>
    </message>
    <message>
        <source>Waymark works on this computer alone: it has no account, sends nothing and asks nothing of a network.</source>
        <translation>Mae Waymark yn gweithio ar y cyfrifiadur hwn yn unig: nid oes ganddo gyfrif, nid yw’n anfon dim ac nid yw’n gofyn am ddim gan rwydwaith.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 and JSON for Modern C++ %3</source>
        <translation>Fersiwn %1, gyda Qt %2 a JSON for Modern C++ %3</translation>
    </message>
    <message>
        <source>Plans go into calendars by libical %1.</source>
        <translation>Mae cynlluniau’n mynd i galendrau drwy libical %1.</translation>
    </message>
    <message>
        <source>This build cannot put plans into calendars: libical was missing when it was built.</source>
        <translation>Ni all y fersiwn hon roi cynlluniau mewn calendrau: roedd libical ar goll pan gafodd ei hadeiladu.</translation>
    </message>
    <message>
        <source>This build saves the pathway as PNG only: Qt’s SVG module was missing when it was built.</source>
        <translation>Mae’r fersiwn hon yn cadw’r llwybr fel PNG yn unig: roedd modiwl SVG Qt ar goll pan gafodd ei hadeiladu.</translation>
    </message>
    <message>
        <source>Waymark is free software under the MIT licence. It uses Qt under the GNU Lesser General Public License, version 3, JSON for Modern C++ under the MIT licence, and libical under the GNU Lesser General Public License, version 2.1. It comes without any warranty.</source>
        <translation>Meddalwedd rydd dan drwydded MIT yw Waymark. Mae’n defnyddio Qt dan y GNU Lesser General Public License, fersiwn 3, JSON for Modern C++ dan drwydded MIT, a libical dan y GNU Lesser General Public License, fersiwn 2.1. Nid oes unrhyw warant gydag ef.</translation>
    </message>
</context>
<context>
    <name>waymark::ActionForm</name>
    <message>
        <source>A new action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>Y cam gweithredu</translation>
    </message>
    <message>
        <source>No skill</source>
        <translation>Dim sgil</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Dim lefel</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Beth i’w wneud</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>Something that you can do and then see that it is done.</source>
        <translation>Rhywbeth y gallwch ei wneud, a gweld wedyn ei fod wedi’i wneud.</translation>
    </message>
    <message>
        <source>Firs&amp;t step</source>
        <translation>Cam cyn&amp;taf</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Cam cyntaf</translation>
    </message>
    <message>
        <source>What you can begin with this week.</source>
        <translation>Yr hyn y gallwch ddechrau arno yr wythnos hon.</translation>
    </message>
    <message>
        <source>For which s&amp;kill</source>
        <translation>Ar gyfer pa &amp;sgil</translation>
    </message>
    <message>
        <source>For which skill</source>
        <translation>Ar gyfer pa sgil</translation>
    </message>
    <message>
        <source>To which &amp;level</source>
        <translation>I ba l&amp;efel</translation>
    </message>
    <message>
        <source>To which level</source>
        <translation>I ba lefel</translation>
    </message>
    <message>
        <source>Due &amp;by</source>
        <translation>I’w wneud erb&amp;yn</translation>
    </message>
    <message>
        <source>The day when it is due</source>
        <translation>Y diwrnod y mae i fod wedi’i wneud</translation>
    </message>
    <message>
        <source>W&amp;ith whom</source>
        <translation>Gy&amp;da phwy</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>D&amp;one on</source>
        <translation>Wedi’i wneud ar y diwrn&amp;od</translation>
    </message>
    <message>
        <source>The day when it was done</source>
        <translation>Y diwrnod y cafodd ei wneud</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Tynnu’r cam gweithredu hwn</translation>
    </message>
</context>
<context>
    <name>waymark::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool tip and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>Cofnod &amp;newydd…</translation>
    </message>
    <message>
        <source>Begin a new record in a file of its own</source>
        <translation>Dechrau cofnod newydd mewn ffeil ei hun</translation>
    </message>
    <message>
        <source>&amp;Open record…</source>
        <translation>&amp;Agor cofnod…</translation>
    </message>
    <message>
        <source>Open a record from a file</source>
        <translation>Agor cofnod o ffeil</translation>
    </message>
    <message>
        <source>Open &amp;framework…</source>
        <translation>Agor ffra&amp;mwaith…</translation>
    </message>
    <message>
        <source>Show a framework from a file of your own</source>
        <translation>Dangos fframwaith o’ch ffeil eich hun</translation>
    </message>
    <message>
        <source>Save record &amp;as…</source>
        <translation>Cadw’r cofnod &amp;fel…</translation>
    </message>
    <message>
        <source>Go on with the record in another file</source>
        <translation>Parhau gyda’r cofnod mewn ffeil arall</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Dangos yn y ffold&amp;er</translation>
    </message>
    <message>
        <source>Open the folder that holds the record</source>
        <translation>Agor y ffolder sy’n cynnwys y cofnod</translation>
    </message>
    <message>
        <source>See what would happen to your ratings in a newer edition of the framework</source>
        <translation>Gweld beth fyddai’n digwydd i’ch asesiadau mewn argraffiad mwy newydd o’r fframwaith</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Fers&amp;iynau cynharach…</translation>
    </message>
    <message>
        <source>Look at earlier versions of the record and get one back</source>
        <translation>Edrych ar fersiynau cynharach o’r cofnod a chael un yn ôl</translation>
    </message>
    <message>
        <source>Compare with the &amp;changed file…</source>
        <translation>C&amp;ymharu â’r ffeil a newidiwyd…</translation>
    </message>
    <message>
        <source>Another program has changed the record’s file: see how, and choose</source>
        <translation>Mae rhaglen arall wedi newid ffeil y cofnod: gweld sut, a dewis</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>A&amp;llforio…</translation>
    </message>
    <message>
        <source>Write what this page shows to a file</source>
        <translation>Ysgrifennu’r hyn y mae’r dudalen hon yn ei ddangos i ffeil</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Arg&amp;raffu…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>Argraffu’r hyn y mae’r dudalen hon yn ei ddangos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Cau’r rhaglen; mae popeth wedi’i gadw</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>Copïo fel &amp;tabl</translation>
    </message>
    <message>
        <source>Copy what this page shows as a table for a spreadsheet or a text</source>
        <translation>Copïo’r hyn y mae’r dudalen hon yn ei ddangos fel tabl ar gyfer taenlen neu destun</translation>
    </message>
    <message>
        <source>Copy &amp;address of this place</source>
        <translation>&amp;Copïo cyfeiriad y lle hwn</translation>
    </message>
    <message>
        <source>Copy an address that leads back here</source>
        <translation>Copïo cyfeiriad sy’n arwain yn ôl yma</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;hwilio</translation>
    </message>
    <message>
        <source>Search role levels, skills and statements</source>
        <translation>Chwilio lefelau rôl, sgiliau a datganiadau</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Testun mwy</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testun ll&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Maint testun arferol</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Sgrin lawn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Yn &amp;ôl</translation>
    </message>
    <message>
        <source>To the place where you were before</source>
        <translation>I’r lle roeddech chi o’r blaen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Ymlaen</translation>
    </message>
    <message>
        <source>To the place that you came back from</source>
        <translation>I’r lle y daethoch yn ôl ohono</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rolau</translation>
    </message>
    <message>
        <source>The ladder of role levels, and what each asks for</source>
        <translation>Ysgol y lefelau rôl, a’r hyn y mae pob un yn gofyn amdano</translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation>&amp;Llwybr</translation>
    </message>
    <message>
        <source>A map of all role levels and the ways between them</source>
        <translation>Map o’r holl lefelau rôl a’r ffyrdd rhyngddynt</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Cam</translation>
    </message>
    <message>
        <source>What changes from one role level to another</source>
        <translation>Beth sy’n newid o un lefel rôl i un arall</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Cymhar&amp;u</translation>
    </message>
    <message>
        <source>Role levels side by side</source>
        <translation>Lefelau rôl ochr yn ochr</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Sgiliau</translation>
    </message>
    <message>
        <source>Each skill with its levels, and who needs it</source>
        <translation>Pob sgil gyda’i lefelau, a phwy sydd ei angen</translation>
    </message>
    <message>
        <source>My r&amp;atings</source>
        <translation>Fy &amp;asesiadau</translation>
    </message>
    <message>
        <source>Say where you stand, skill by skill</source>
        <translation>Dweud ble rydych yn sefyll, fesul sgil</translation>
    </message>
    <message>
        <source>My &amp;gap</source>
        <translation>Fy m&amp;wlch</translation>
    </message>
    <message>
        <source>Where you stand against a role level</source>
        <translation>Ble rydych yn sefyll o gymharu â lefel rôl</translation>
    </message>
    <message>
        <source>My p&amp;lan</source>
        <translation>Fy nghy&amp;nllun</translation>
    </message>
    <message>
        <source>What you do about a gap, by when and with whom</source>
        <translation>Beth rydych yn ei wneud am fwlch, erbyn pryd a gyda phwy</translation>
    </message>
    <message>
        <source>Frame&amp;work</source>
        <translation>&amp;Fframwaith</translation>
    </message>
    <message>
        <source>What the framework is, where it comes from and what it leaves open</source>
        <translation>Beth yw’r fframwaith, o ble y daw a’r hyn y mae’n ei adael yn agored</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Gwahaniaethau</translation>
    </message>
    <message>
        <source>What changed from one edition to another</source>
        <translation>Beth a newidiodd o un argraffiad i un arall</translation>
    </message>
    <message>
        <source>Add an &amp;action…</source>
        <translation>Ychwanegu cam gw&amp;eithredu…</translation>
    </message>
    <message>
        <source>Begin a new action in your plan</source>
        <translation>Dechrau cam gweithredu newydd yn eich cynllun</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Change what is chosen on this page</source>
        <translation>Newid yr hyn a ddewiswyd ar y dudalen hon</translation>
    </message>
    <message>
        <source>Say that what is chosen is done, or that it is open again</source>
        <translation>Dweud bod yr hyn a ddewiswyd wedi’i wneud, neu ei fod ar agor eto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Take what is chosen out of your record; undo brings it back</source>
        <translation>Tynnu’r hyn a ddewiswyd o’ch cofnod; mae dadwneud yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Put the plan into a &amp;calendar…</source>
        <translation>&amp;Rhoi’r cynllun mewn calendr…</translation>
    </message>
    <message>
        <source>Write the actions that have a date to a file for your calendar</source>
        <translation>Ysgrifennu’r camau gweithredu sydd â dyddiad i ffeil ar gyfer eich calendr</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>Dangos y ma&amp;p cyfan</translation>
    </message>
    <message>
        <source>&amp;Export the map…</source>
        <translation>&amp;Allforio’r map…</translation>
    </message>
    <message>
        <source>Write the map into a picture</source>
        <translation>Ysgrifennu’r map i lun</translation>
    </message>
    <message>
        <source>&amp;Print the map…</source>
        <translation>A&amp;rgraffu’r map…</translation>
    </message>
    <message>
        <source>&amp;First level</source>
        <translation>Lefel &amp;gyntaf</translation>
    </message>
    <message>
        <source>Rate this skill at the first level of the scale</source>
        <translation>Asesu’r sgil hwn ar lefel gyntaf y raddfa</translation>
    </message>
    <message>
        <source>&amp;Second level</source>
        <translation>&amp;Ail lefel</translation>
    </message>
    <message>
        <source>Rate this skill at the second level of the scale</source>
        <translation>Asesu’r sgil hwn ar ail lefel y raddfa</translation>
    </message>
    <message>
        <source>&amp;Third level</source>
        <translation>&amp;Trydedd lefel</translation>
    </message>
    <message>
        <source>Rate this skill at the third level of the scale</source>
        <translation>Asesu’r sgil hwn ar drydedd lefel y raddfa</translation>
    </message>
    <message>
        <source>F&amp;ourth level</source>
        <translation>&amp;Pedwaredd lefel</translation>
    </message>
    <message>
        <source>Rate this skill at the fourth level of the scale</source>
        <translation>Asesu’r sgil hwn ar bedwaredd lefel y raddfa</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>&amp;Ddim eto</translation>
    </message>
    <message>
        <source>You are below the first level</source>
        <translation>Rydych yn is na’r lefel gyntaf</translation>
    </message>
    <message>
        <source>The skill has no place in your work</source>
        <translation>Nid oes lle i’r sgil yn eich gwaith</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>Ddim yn &amp;siŵr</translation>
    </message>
    <message>
        <source>You would like to come back to it</source>
        <translation>Hoffech ddod yn ôl ato</translation>
    </message>
    <message>
        <source>&amp;Confirm the last answer</source>
        <translation>&amp;Cadarnhau’r ateb diwethaf</translation>
    </message>
    <message>
        <source>Give the same answer again, with today’s date</source>
        <translation>Rhoi’r un ateb eto, gyda dyddiad heddiw</translation>
    </message>
    <message>
        <source>&amp;Next skill</source>
        <translation>Sgil &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous skill</source>
        <translation>Sgil b&amp;laenorol</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>&amp;Dim ond yr hyn sy’n wahanol</translation>
    </message>
    <message>
        <source>Hide the skills in which all columns say the same</source>
        <translation>Cuddio’r sgiliau y mae pob colofn yn dweud yr un peth amdanynt</translation>
    </message>
    <message>
        <source>Only what I &amp;aim at</source>
        <translation>Dim &amp;ond yr hyn rwy’n anelu ato</translation>
    </message>
    <message>
        <source>Show the skills that the role level you aim at asks for</source>
        <translation>Dangos y sgiliau y mae’r lefel rôl rydych yn anelu ati yn gofyn amdanynt</translation>
    </message>
    <message>
        <source>My &amp;ratings as a column</source>
        <translation>Fy &amp;asesiadau fel colofn</translation>
    </message>
    <message>
        <source>Lay your own ratings beside the role levels</source>
        <translation>Gosod eich asesiadau eich hun wrth ochr y lefelau rôl</translation>
    </message>
    <message>
        <source>All &amp;statements in the table</source>
        <translation>Pob dat&amp;ganiad yn y tabl</translation>
    </message>
    <message>
        <source>Open the statements of every skill in its row</source>
        <translation>Agor datganiadau pob sgil yn ei res</translation>
    </message>
    <message>
        <source>&amp;Choose role levels…</source>
        <translation>De&amp;wis lefelau rôl…</translation>
    </message>
    <message>
        <source>Choose the columns of the comparison</source>
        <translation>Dewis colofnau’r gymhariaeth</translation>
    </message>
    <message>
        <source>S&amp;wap from and to</source>
        <translation>&amp;Cyfnewid o ac i</translation>
    </message>
    <message>
        <source>Look at the step the other way round</source>
        <translation>Edrych ar y cam y ffordd arall</translation>
    </message>
    <message>
        <source>One step &amp;further up</source>
        <translation>&amp;Un cam ymhellach i fyny</translation>
    </message>
    <message>
        <source>From where the step ends to the next role level of the ladder</source>
        <translation>O’r fan lle mae’r cam yn gorffen i lefel rôl nesaf yr ysgol</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Bysellau hwylus</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Camau cyntaf</translation>
    </message>
    <message>
        <source>The greeting that the program began with</source>
        <translation>Y cyfarchiad y dechreuodd y rhaglen ag ef</translation>
    </message>
    <message>
        <source>About this f&amp;ramework</source>
        <translation>Ynghylch y ff&amp;ramwaith hwn</translation>
    </message>
    <message>
        <source>Where the framework comes from, and its licence</source>
        <translation>O ble y daw’r fframwaith, a’i drwydded</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>&amp;Ynghylch Waymark</translation>
    </message>
    <message>
        <source>My &amp;evidence</source>
        <translation>Fy nhys&amp;tiolaeth</translation>
    </message>
    <message>
        <source>What shows where you stand, by skill and by time</source>
        <translation>Yr hyn sy’n dangos ble rydych yn sefyll, fesul sgil a thros amser</translation>
    </message>
    <message>
        <source>&amp;Note a win…</source>
        <translation>Nodi &amp;llwyddiant…</translation>
    </message>
    <message>
        <source>Keep something that went well in one line, with today’s date</source>
        <translation>Cadw rhywbeth a aeth yn dda mewn un llinell, gyda dyddiad heddiw</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>&amp;Ychwanegu tystiolaeth…</translation>
    </message>
    <message>
        <source>Begin a new item of evidence, for the skill in front if there is one</source>
        <translation>Dechrau darn newydd o dystiolaeth, ar gyfer y sgil sydd o’ch blaen os oes un</translation>
    </message>
    <message>
        <source>Carry over to a newer ed&amp;ition…</source>
        <translation>&amp;Trosglwyddo i argraffiad mwy newydd…</translation>
    </message>
    <message>
        <source>Carry over to another framewor&amp;k…</source>
        <translation>Trosgl&amp;wyddo i fframwaith arall…</translation>
    </message>
    <message>
        <source>Choose a framework that a crosswalk leads to, and see what would happen to your ratings there</source>
        <translation>Dewis fframwaith y mae croesgyfeiriad yn arwain ato, a gweld beth fyddai’n digwydd i’ch asesiadau yno</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>&amp;Nodi ei fod wedi’i wneud</translation>
    </message>
    <message>
        <source>Not app&amp;licable</source>
        <translation>Ddim yn &amp;berthnasol</translation>
    </message>
    <message>
        <source>Rate &amp;all again</source>
        <translation>Asesu popeth &amp;eto</translation>
    </message>
    <message>
        <source>Begin a new round: every skill is left until you answer it again; nothing is lost</source>
        <translation>Dechrau rownd newydd: bydd pob sgil ar ôl nes i chi ei ateb eto; ni chollir dim</translation>
    </message>
    <message>
        <source>&amp;Take the record over…</source>
        <translation>Cymryd y cofnod dr&amp;osodd…</translation>
    </message>
    <message>
        <source>Change a record that another computer has locked and does not let go</source>
        <translation>Newid cofnod y mae cyfrifiadur arall wedi’i gloi ac nad yw’n ei ollwng</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Hanes</translation>
    </message>
    <message>
        <source>How far you have come, what you answered when, and snapshots</source>
        <translation>Pa mor bell rydych wedi dod, beth a ateboch a phryd, a chipluniau</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot…</source>
        <translation>&amp;Cadw ciplun…</translation>
    </message>
    <message>
        <source>Keep where you stand now under a name, to look back at</source>
        <translation>Cadw ble rydych yn sefyll nawr o dan enw, i edrych yn ôl arno</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Cadw co&amp;pi…</translation>
    </message>
    <message>
        <source>Write a copy of the record to another file, and go on in this one</source>
        <translation>Ysgrifennu copi o’r cofnod i ffeil arall, a pharhau yn hon</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>Cyf&amp;uno copi…</translation>
    </message>
    <message>
        <source>Put into the record what another copy of it holds</source>
        <translation>Rhoi yn y cofnod yr hyn sydd mewn copi arall ohono</translation>
    </message>
    <message>
        <source>My re&amp;port…</source>
        <translation>Fy a&amp;droddiad…</translation>
    </message>
    <message>
        <source>Print your record or write it to a file: ratings, gaps, plan and evidence</source>
        <translation>Argraffu’ch cofnod neu ei ysgrifennu i ffeil: asesiadau, bylchau, cynllun a thystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Cadw nawr</translation>
    </message>
    <message>
        <source>Save at once what is waiting, and see where</source>
        <translation>Cadw ar unwaith yr hyn sy’n aros, a gweld ymhle</translation>
    </message>
    <message>
        <source>Zoom &amp;in on the map</source>
        <translation>Chwyddo i &amp;mewn ar y map</translation>
    </message>
    <message>
        <source>On the map + does the same, and so does the wheel of the mouse with Ctrl</source>
        <translation>Ar y map mae + yn gwneud yr un peth, ac olwyn y llygoden gyda Ctrl hefyd</translation>
    </message>
    <message>
        <source>Zoom &amp;out of the map</source>
        <translation>Chwyddo alla&amp;n o’r map</translation>
    </message>
    <message>
        <source>On the map - does the same, and so does the wheel of the mouse with Ctrl</source>
        <translation>Ar y map mae - yn gwneud yr un peth, ac olwyn y llygoden gyda Ctrl hefyd</translation>
    </message>
</context>
<context>
    <name>waymark::AnswerDetails</name>
    <message>
        <source>What makes you say so? An example helps you later.</source>
        <translation>Beth sy’n gwneud i chi ddweud hynny? Bydd enghraifft yn eich helpu yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>R&amp;heswm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>How sure are &amp;you?</source>
        <translation>Pa mor &amp;siŵr ydych chi?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Pa mor siŵr ydych chi?</translation>
    </message>
    <message>
        <source>How much do you en&amp;joy it?</source>
        <translation>Fain&amp;t ydych chi’n ei fwynhau?</translation>
    </message>
    <message>
        <source>How much do you enjoy it?</source>
        <translation>Faint ydych chi’n ei fwynhau?</translation>
    </message>
    <message>
        <source>Ask these two &amp;questions</source>
        <translation>Gofyn y ddau gwestiwn hyn</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>What speaks for it? It is kept until you choose, and goes with your answer.</source>
        <translation>Beth sydd o blaid hynny? Fe’i cedwir nes i chi ddewis, ac mae’n mynd gyda’ch ateb.</translation>
    </message>
</context>
<context>
    <name>waymark::Application</name>
    <message>
        <source>Text size %L1 %</source>
        <translation>Maint y testun %L1 %</translation>
    </message>
</context>
<context>
    <name>waymark::CarriedAnswers</name>
    <message>
        <source>Carried over from the edition %1, where you said on %2: %3. Confirm it if it still holds.</source>
        <translation>Trosglwyddwyd o argraffiad %1, lle dywedoch ar %2: %3. Cadarnhewch hynny os yw’n dal yn wir.</translation>
    </message>
    <message>
        <source>Carried over from the edition %1, where you agreed on %2 with somebody: %3. Confirm it if it still holds.</source>
        <translation>Trosglwyddwyd o argraffiad %1, lle cytunoch â rhywun ar %2: %3. Cadarnhewch hynny os yw’n dal yn wir.</translation>
    </message>
    <message>
        <source>Carried over from the edition %1, where somebody else said on %2: %3. Confirm it if it still holds.</source>
        <translation>Trosglwyddwyd o argraffiad %1, lle dywedodd rhywun arall ar %2: %3. Cadarnhewch hynny os yw’n dal yn wir.</translation>
    </message>
    <message>
        <source>Carried over from the edition %1, where %4 said on %2: %3. Confirm it if it still holds.</source>
        <comment>%4 is a person</comment>
        <translation>Trosglwyddwyd o argraffiad %1, lle dywedodd %4 ar %2: %3. Cadarnhewch hynny os yw’n dal yn wir.</translation>
    </message>
    <message>
        <source>Confirm what you said</source>
        <translation>Cadarnhau’r hyn a ddywedoch</translation>
    </message>
    <message>
        <source>Confirm what was agreed</source>
        <translation>Cadarnhau’r hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Confirm what somebody else said</source>
        <translation>Cadarnhau’r hyn a ddywedodd rhywun arall</translation>
    </message>
    <message>
        <source>Confirm what %1 said</source>
        <comment>a person</comment>
        <translation>Cadarnhau’r hyn a ddywedodd %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Give the same answer again, with today’s date (C)</source>
        <translation>Rhoi’r un ateb eto, gyda dyddiad heddiw (C)</translation>
    </message>
</context>
<context>
    <name>waymark::ChangedOnDiskDialog</name>
    <message>
        <source>The record’s file has changed</source>
        <translation>Mae ffeil y cofnod wedi newid</translation>
    </message>
    <message>
        <source>Another program or another computer has changed the file.</source>
        <translation>Mae rhaglen arall neu gyfrifiadur arall wedi newid y ffeil.</translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: what you do not keep stays among the earlier versions.</source>
        <translation>Ni chollir dim, beth bynnag a ddewiswch: bydd yr hyn nad ydych yn ei gadw yn aros ymhlith y fersiynau cynharach.</translation>
    </message>
    <message>
        <source>The file now holds another record. What you do not keep stays among the earlier versions.</source>
        <translation>Mae’r ffeil bellach yn cynnwys cofnod arall. Bydd yr hyn nad ydych yn ei gadw yn aros ymhlith y fersiynau cynharach.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Yma yn unig</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>Yn y ffeil yn unig</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>C&amp;yfuno’r ddau</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Cadw fy un &amp;i</translation>
    </message>
    <message>
        <source>&amp;Save it again</source>
        <translation>Ei &amp;gadw eto</translation>
    </message>
    <message>
        <source>&amp;Take what is in the file</source>
        <translation>&amp;Defnyddio’r hyn sydd yn y ffeil</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Penderfynu wedyn</translation>
    </message>
</context>
<context>
    <name>waymark::CheckCommand</name>
    <message>
        <source>%1: a framework without faults.</source>
        <translation>%1: fframwaith heb wallau.</translation>
    </message>
    <message>
        <source>%1: a record without faults.</source>
        <translation>%1: cofnod heb wallau.</translation>
    </message>
    <message>
        <source>%1: a crosswalk without faults.</source>
        <translation>%1: croesgyfeiriad heb wallau.</translation>
    </message>
</context>
<context>
    <name>waymark::CheckedLevels</name>
    <message>
        <source>Checked: %1</source>
        <comment>a list of role levels</comment>
        <translation>Wedi’u ticio: %1</translation>
    </message>
    <message>
        <source>Eight role levels are the most that fit side by side.</source>
        <translation>Wyth lefel rôl yw’r mwyaf sy’n ffitio ochr yn ochr.</translation>
    </message>
    <message>
        <source>Checked: %1. Check another one to compare them.</source>
        <comment>a role level</comment>
        <translation>Wedi’i thicio: %1. Ticiwch un arall i’w cymharu.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n role level(s)</source>
        <translation>
            <numerusform>Cymharu %n lefel rôl</numerusform>
            <numerusform>Cymharu %n lefel rôl</numerusform>
            <numerusform>Cymharu %n lefel rôl</numerusform>
            <numerusform>Cymharu %n lefel rôl</numerusform>
            <numerusform>Cymharu %n lefel rôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Dad-dicio’r cyfan</translation>
    </message>
    <message>
        <source>Check two or more role levels to compare them.</source>
        <translation>Ticiwch ddwy lefel rôl neu ragor i’w cymharu.</translation>
    </message>
</context>
<context>
    <name>waymark::CommandCall</name>
    <message>
        <source>“%1” needs more than it was given. It is called like this: %2</source>
        <translation>Mae angen mwy ar “%1” nag a roddwyd. Dyma sut i’w alw: %2</translation>
    </message>
    <message>
        <source>“%1” was given more than it takes. It is called like this: %2</source>
        <translation>Rhoddwyd mwy i “%1” nag y mae’n ei dderbyn. Dyma sut i’w alw: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nid oes gorchymyn “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nid oes opsiwn “%1”.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Nid yw’r opsiwn “%1” yn derbyn gwerth.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %1 %2.</source>
        <translation>Mae angen gwerth ar yr opsiwn “%1”: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” was given an empty word. It is called like this: %2</source>
        <translation>Rhoddwyd gair gwag i “%1”. Dyma sut i’w alw: %2</translation>
    </message>
</context>
<context>
    <name>waymark::CommandHelp</name>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>It was done.</source>
        <translation>Fe’i gwnaed.</translation>
    </message>
    <message>
        <source>The input has faults, or holds nothing that answers.</source>
        <translation>Mae gwallau yn y mewnbwn, neu nid oes dim ynddo sy’n ateb.</translation>
    </message>
    <message>
        <source>The call is wrong.</source>
        <translation>Mae’r alwad yn anghywir.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Nid oedd modd darllen neu ysgrifennu ffeil.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Statws gadael</translation>
    </message>
    <message>
        <source>waymark-cli: find the way through a product-management career</source>
        <translation>waymark-cli: dod o hyd i’r ffordd drwy yrfa rheoli cynnyrch</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>“waymark-cli COMMAND --help” tells more about one of them.</source>
        <translation>Mae “waymark-cli COMMAND --help” yn dweud mwy am un ohonynt.</translation>
    </message>
    <message>
        <source>What stands for what</source>
        <translation>Beth yw ystyr beth</translation>
    </message>
    <message>
        <source>FRAMEWORK is the id of a framework that “waymark-cli frameworks” lists, or the path of a framework file. LEVEL is the id of a role level and SKILL that of a skill; “waymark-cli show FRAMEWORK” lists both. ADDRESS is what “waymark-cli search” gives, such as “waymark:gdd-2025-09/senior-product-manager”.</source>
        <translation>FRAMEWORK yw id fframwaith y mae “waymark-cli frameworks” yn ei restru, neu lwybr ffeil fframwaith. LEVEL yw id lefel rôl a SKILL yw id sgil; mae “waymark-cli show FRAMEWORK” yn rhestru’r ddau. ADDRESS yw’r hyn y mae “waymark-cli search” yn ei roi, megis “waymark:gdd-2025-09/senior-product-manager”.</translation>
    </message>
    <message>
        <source>How to call it</source>
        <translation>Sut i’w alw</translation>
    </message>
</context>
<context>
    <name>waymark::CommandLine</name>
    <message>
        <source>Say what you want to know. “waymark-cli --help” lists the commands.</source>
        <translation>Dywedwch beth rydych am ei wybod. Mae “waymark-cli --help” yn rhestru’r gorchmynion.</translation>
    </message>
</context>
<context>
    <name>waymark::CommandTable</name>
    <message>
        <source>Give one JSON document and nothing else.</source>
        <translation>Rhoi un ddogfen JSON a dim byd arall.</translation>
    </message>
    <message>
        <source>Answer in this language, for example “cy”, as far as the program and the framework have it.</source>
        <translation>Ateb yn yr iaith hon, er enghraifft “cy”, cyn belled ag y mae ar gael yn y rhaglen a’r fframwaith.</translation>
    </message>
    <message>
        <source>Explain the program or the command.</source>
        <translation>Esbonio’r rhaglen neu’r gorchymyn.</translation>
    </message>
    <message>
        <source>Tell the program’s version.</source>
        <translation>Dweud fersiwn y rhaglen.</translation>
    </message>
    <message>
        <source>Show this skill: its levels, and who is asked for it.</source>
        <translation>Dangos y sgil hwn: ei lefelau, a phwy y gofynnir iddynt amdano.</translation>
    </message>
    <message>
        <source>Leave out the skills in which all of them ask for the same.</source>
        <translation>Gadael allan y sgiliau y mae pob un ohonynt yn gofyn am yr un lefel ynddynt.</translation>
    </message>
    <message>
        <source>Against this role level instead of the one that the record aims at.</source>
        <translation>O gymharu â’r lefel rôl hon yn lle’r un y mae’r cofnod yn anelu ati.</translation>
    </message>
    <message>
        <source>Whose ratings: your own (the usual), somebody else’s, or those agreed on.</source>
        <translation>Asesiadau pwy: eich rhai chi (yr arfer), rhai rhywun arall, neu’r rhai y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>The form of the page; “csv” holds the ratings alone.</source>
        <translation>Ffurf y dudalen; mae “csv” yn cynnwys yr asesiadau yn unig.</translation>
    </message>
    <message>
        <source>Write to this file instead of the terminal.</source>
        <translation>Ysgrifennu i’r ffeil hon yn lle’r derfynell.</translation>
    </message>
    <message>
        <source>Add every rating that was ever given.</source>
        <translation>Ychwanegu pob asesiad a roddwyd erioed.</translation>
    </message>
    <message>
        <source>The edition to carry the ratings over to.</source>
        <translation>Yr argraffiad i drosglwyddo’r asesiadau iddo.</translation>
    </message>
    <message>
        <source>Write the new record to this file. It may be the record itself; no other file is replaced.</source>
        <translation>Ysgrifennu’r cofnod newydd i’r ffeil hon. Gall fod y cofnod ei hun; ni ddisodlir unrhyw ffeil arall.</translation>
    </message>
    <message>
        <source>Search this framework alone, not all of them.</source>
        <translation>Chwilio’r fframwaith hwn yn unig, nid pob un.</translation>
    </message>
    <message>
        <source>Which frameworks there are.</source>
        <translation>Pa fframweithiau sydd ar gael.</translation>
    </message>
    <message>
        <source>What a framework, a role level or a skill says.</source>
        <translation>Yr hyn y mae fframwaith, lefel rôl neu sgil yn ei ddweud.</translation>
    </message>
    <message>
        <source>What role levels ask for, side by side.</source>
        <translation>Yr hyn y mae lefelau rôl yn gofyn amdano, ochr yn ochr.</translation>
    </message>
    <message>
        <source>What changes from one role level to another.</source>
        <translation>Beth sy’n newid o un lefel rôl i un arall.</translation>
    </message>
    <message>
        <source>Where words stand, in any order: role levels, skills, statements.</source>
        <translation>Ble mae geiriau i’w cael, mewn unrhyw drefn: lefelau rôl, sgiliau, datganiadau.</translation>
    </message>
    <message>
        <source>Where a record stands against a role level.</source>
        <translation>Ble mae cofnod yn sefyll o gymharu â lefel rôl.</translation>
    </message>
    <message>
        <source>What changed from one edition to another.</source>
        <translation>Beth newidiodd o un argraffiad i un arall.</translation>
    </message>
    <message>
        <source>Carries a record’s ratings over to another edition.</source>
        <translation>Trosglwyddo asesiadau cofnod i argraffiad arall.</translation>
    </message>
    <message>
        <source>A person’s page, to take away.</source>
        <translation>Tudalen person, i’w chludo ymaith.</translation>
    </message>
    <message>
        <source>What is wrong with a framework, a record or a crosswalk, all of it.</source>
        <translation>Popeth sydd o’i le ar fframwaith, cofnod neu groesgyfeiriad.</translation>
    </message>
    <message>
        <source>Know the frameworks and crosswalks in this folder, too.</source>
        <translation>Adnabod y fframweithiau a’r croesgyfeiriadau yn y ffolder hwn hefyd.</translation>
    </message>
</context>
<context>
    <name>waymark::CompareCommand</name>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Skills: %1. Different: %2.</source>
        <comment>two counts</comment>
        <translation>Sgiliau: %1. Gwahanol: %2.</translation>
    </message>
    <message>
        <source>None of these role levels names a skill.</source>
        <translation>Nid oes yr un o’r lefelau rôl hyn yn enwi sgil.</translation>
    </message>
    <message>
        <source>They ask for the same in every skill.</source>
        <translation>Maent yn gofyn am yr un peth ym mhob sgil.</translation>
    </message>
    <message>
        <source>%1 is compared with itself.</source>
        <comment>a role level</comment>
        <translation>Mae %1 yn cael ei chymharu â hi ei hun.</translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>This framework has no role level with the id “%1”.</source>
        <translation>Nid oes lefel rôl â’r id “%1” yn y fframwaith hwn.</translation>
    </message>
    <message>
        <source>Eight role levels are the most that fit side by side; the first eight are shown.</source>
        <translation>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr; dangosir yr wyth gyntaf.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>A comparison has at least two columns. Choose another role level first.</source>
        <translation>Mae angen o leiaf ddwy golofn mewn cymhariaeth. Dewiswch lefel rôl arall yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 was taken out of the comparison.</source>
        <translation>Tynnwyd %1 o’r gymhariaeth.</translation>
    </message>
    <message>
        <source>&amp;Read about %1</source>
        <translation>&amp;Darllen am %1</translation>
    </message>
    <message>
        <source>&amp;What changes from %1</source>
        <translation>Beth sy’n &amp;newid o %1</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Symud yn &amp;gynharach</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Symud yn &amp;hwyrach</translation>
    </message>
    <message>
        <source>&amp;Take out of the comparison</source>
        <translation>&amp;Tynnu o’r gymhariaeth</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>Cadw’r gymhariaeth hon</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Enw:</translation>
    </message>
    <message>
        <source>The comparison is kept as “%1”.</source>
        <translation>Mae’r gymhariaeth wedi’i chadw fel “%1”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how many skills differ, what bold and grey mean.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonControls</name>
    <message>
        <source>Choose the role level that you aim at on the page My ratings</source>
        <translation>Dewiswch y lefel rôl rydych yn anelu ati ar y dudalen Fy asesiadau</translation>
    </message>
    <message>
        <source>Only the skills that %1 asks for</source>
        <translation>Dim ond y sgiliau y mae %1 yn gofyn amdanynt</translation>
    </message>
    <message>
        <source>&amp;Keep this comparison…</source>
        <translation>Ca&amp;dw’r gymhariaeth hon…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Anghofi&amp;o</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ffefrynnau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Filter skills</source>
        <translation>Hidlo sgiliau</translation>
    </message>
    <message>
        <source>Shows the skills whose name, group or statements hold these words</source>
        <translation>Dangos y sgiliau y mae’r geiriau hyn yn eu henw, eu grŵp neu eu datganiadau</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Dim ond yr hyn sy’n wahanol</translation>
    </message>
    <message>
        <source>Only what I aim at</source>
        <translation>Dim ond yr hyn rwy’n anelu ato</translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>Fy asesiadau</translation>
    </message>
    <message>
        <source>Role levels…</source>
        <translation>Lefelau rôl…</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonModel</name>
    <message>
        <source>My ratings</source>
        <translation>Fy asesiadau</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a skill, a role level, the level asked for</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The framework does not ask for this skill here.</source>
        <translation>Nid yw’r fframwaith yn gofyn am y sgil hwn yma.</translation>
    </message>
    <message>
        <source>The framework does not say which level is asked for.</source>
        <translation>Nid yw’r fframwaith yn dweud pa lefel y gofynnir amdani.</translation>
    </message>
    <message>
        <source>You rated yourself below the first level.</source>
        <translation>Fe wnaethoch asesu eich hun yn is na’r lefel gyntaf.</translation>
    </message>
    <message>
        <source>You said that this skill has no place in your work.</source>
        <translation>Fe ddywedoch nad oes lle i’r sgil hwn yn eich gwaith.</translation>
    </message>
    <message>
        <source>You were not sure about this skill.</source>
        <translation>Doeddech chi ddim yn siŵr am y sgil hwn.</translation>
    </message>
    <message>
        <source>You have not rated this skill yet.</source>
        <translation>Nid ydych wedi asesu’r sgil hwn eto.</translation>
    </message>
    <message>
        <source>The framework does not define this level for this skill.</source>
        <translation>Nid yw’r fframwaith yn diffinio’r lefel hon ar gyfer y sgil hwn.</translation>
    </message>
    <message>
        <source>The framework gives no statements for this level.</source>
        <translation>Nid yw’r fframwaith yn rhoi datganiadau ar gyfer y lefel hon.</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonOutput</name>
    <message>
        <source>From: %1, %2.</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>O: %1, %2.</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>the name of a file</comment>
        <translation>cymhariaeth</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonReport</name>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the columns differ</comment>
        <translation>oes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the columns do not differ</comment>
        <translation>nac oes</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonTable</name>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
</context>
<context>
    <name>waymark::ComparisonTexts</name>
    <message numerus="yes">
        <source>All %n skill(s) are the same in every column.</source>
        <translation>
            <numerusform>Mae pob un o’r %n sgil yr un fath ym mhob colofn.</numerusform>
            <numerusform>Mae’r %n sgil yr un fath ym mhob colofn.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yr un fath ym mhob colofn.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yr un fath ym mhob colofn.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yr un fath ym mhob colofn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n skill(s) differ.</source>
        <translation>
            <numerusform>Mae pob un o’r %n sgil yn wahanol.</numerusform>
            <numerusform>Mae’r %n sgil yn wahanol.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yn wahanol.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yn wahanol.</numerusform>
            <numerusform>Mae pob un o’r %n sgil yn wahanol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) differ.</source>
        <translation>
            <numerusform>Mae %1 o %n sgil yn wahanol.</numerusform>
            <numerusform>Mae %1 o %n sgil yn wahanol.</numerusform>
            <numerusform>Mae %1 o %n sgil yn wahanol.</numerusform>
            <numerusform>Mae %1 o %n sgil yn wahanol.</numerusform>
            <numerusform>Mae %1 o %n sgil yn wahanol.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: how many skills differ, how many are shown.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) shown.</source>
        <translation>
            <numerusform>Dangosir %n sgil.</numerusform>
            <numerusform>Dangosir %n sgil.</numerusform>
            <numerusform>Dangosir %n sgil.</numerusform>
            <numerusform>Dangosir %n sgil.</numerusform>
            <numerusform>Dangosir %n sgil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is compared with itself.</source>
        <translation>Mae %1 yn cael ei chymharu â hi ei hun.</translation>
    </message>
    <message>
        <source>Nothing is known about the skills of %1.</source>
        <translation>Nid oes dim yn hysbys am sgiliau %1.</translation>
    </message>
    <message>
        <source>Choose role levels…</source>
        <translation>Dewis lefelau rôl…</translation>
    </message>
    <message>
        <source>Show all skills</source>
        <translation>Dangos pob sgil</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Dim i’w gymharu</translation>
    </message>
    <message>
        <source>The framework has no role levels.</source>
        <translation>Nid oes gan y fframwaith lefelau rôl.</translation>
    </message>
    <message>
        <source>Lay role levels side by side</source>
        <translation>Gosodwch lefelau rôl ochr yn ochr</translation>
    </message>
    <message>
        <source>Choose two to eight role levels, from any roles.</source>
        <translation>Dewiswch rhwng dwy ac wyth lefel rôl, o unrhyw rolau.</translation>
    </message>
    <message>
        <source>Choose at least one more role level, or add your ratings as a column.</source>
        <translation>Dewiswch o leiaf un lefel rôl arall, neu ychwanegwch eich asesiadau fel colofn.</translation>
    </message>
    <message>
        <source>Nothing is known about their skills</source>
        <translation>Nid oes dim yn hysbys am eu sgiliau</translation>
    </message>
    <message>
        <source>The framework names no skills for these role levels.</source>
        <translation>Nid yw’r fframwaith yn enwi unrhyw sgiliau ar gyfer y lefelau rôl hyn.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nid oes dim yn wahanol</translation>
    </message>
    <message>
        <source>These columns say the same about all skills.</source>
        <translation>Mae’r colofnau hyn yn dweud yr un peth am bob sgil.</translation>
    </message>
    <message>
        <source>No skill fits the filter</source>
        <translation>Nid oes sgil sy’n cyd-fynd â’r hidlydd</translation>
    </message>
    <message>
        <source>Some skills are hidden by what you chose above.</source>
        <translation>Mae rhai sgiliau wedi’u cuddio gan yr hyn a ddewisoch uchod.</translation>
    </message>
    <message>
        <source>There are no skills to compare</source>
        <translation>Nid oes sgiliau i’w cymharu</translation>
    </message>
    <message>
        <source>This framework names no skills. It lays side by side what roles divide between them, subject by subject.</source>
        <translation>Nid yw’r fframwaith hwn yn enwi sgiliau. Mae’n gosod ochr yn ochr yr hyn y mae rolau’n ei rannu rhyngddynt, pwnc wrth bwnc.</translation>
    </message>
    <message>
        <source>See the roles side by side</source>
        <translation>Gweld y rolau ochr yn ochr</translation>
    </message>
    <message>
        <source>Bold: another level than in the column before. Grey: the same in every column, or no level.</source>
        <translation>Print trwm: lefel wahanol i’r un yn y golofn o’i blaen. Llwyd: yr un fath ym mhob colofn, neu ddim lefel.</translation>
    </message>
    <message>
        <source>You have not rated these skills yet.</source>
        <translation>Nid ydych wedi asesu’r sgiliau hyn eto.</translation>
    </message>
</context>
<context>
    <name>waymark::CopyOffer</name>
    <message>
        <source>“%1” is a copy of this record that changed on another computer. It holds what is not here.</source>
        <translation>Mae “%1” yn gopi o’r cofnod hwn a newidiodd ar gyfrifiadur arall. Mae’n cynnwys yr hyn nad yw yma.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n copies of this record that changed on other computers. They hold what is not here.</source>
        <translation>
            <numerusform>Mae %n copi o’r cofnod hwn a newidiodd ar gyfrifiaduron eraill. Maent yn cynnwys yr hyn nad yw yma.</numerusform>
            <numerusform>Mae %n copi o’r cofnod hwn a newidiodd ar gyfrifiaduron eraill. Maent yn cynnwys yr hyn nad yw yma.</numerusform>
            <numerusform>Mae %n copi o’r cofnod hwn a newidiodd ar gyfrifiaduron eraill. Maent yn cynnwys yr hyn nad yw yma.</numerusform>
            <numerusform>Mae %n copi o’r cofnod hwn a newidiodd ar gyfrifiaduron eraill. Maent yn cynnwys yr hyn nad yw yma.</numerusform>
            <numerusform>Mae %n copi o’r cofnod hwn a newidiodd ar gyfrifiaduron eraill. Maent yn cynnwys yr hyn nad yw yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Cyfuno…</translation>
    </message>
    <message>
        <source>Merge “%1” into the record?</source>
        <translation>Cyfuno “%1” â’r cofnod?</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <comment>a step to undo</comment>
        <translation>Cyfuno copi</translation>
    </message>
    <message>
        <source>This record may not be changed, so nothing was merged.</source>
        <translation>Ni cheir newid y cofnod hwn, felly ni chyfunwyd dim.</translation>
    </message>
    <message>
        <source>Merged “%1”. Undo takes it back.</source>
        <translation>Cyfunwyd “%1”. Mae dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>The record could not be saved yet, so “%1” stays where it is.</source>
        <translation>Nid oedd modd cadw’r cofnod eto, felly mae “%1” yn aros lle y mae.</translation>
    </message>
    <message>
        <source>“%1” is among the earlier versions now.</source>
        <translation>Mae “%1” ymhlith y fersiynau cynharach bellach.</translation>
    </message>
    <message>
        <source>%1 The copy stays where it is.</source>
        <comment>%1 is a sentence that says what went wrong</comment>
        <translation>%1 Mae’r copi yn aros lle y mae.</translation>
    </message>
</context>
<context>
    <name>waymark::DiffCommand</name>
    <message>
        <source>%1 (%2)</source>
        <comment>two names of a skill; what became of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No crosswalk leads from one to the other. What belongs together was guessed by ids and names.</source>
        <translation>Nid oes croesgyfeiriad yn arwain o’r naill i’r llall. Dyfalwyd beth sy’n perthyn i’w gilydd yn ôl id ac enw.</translation>
    </message>
    <message>
        <source>Skills that stay</source>
        <translation>Sgiliau sy’n aros</translation>
    </message>
    <message>
        <source>Skills with a new name</source>
        <translation>Sgiliau ag enw newydd</translation>
    </message>
    <message>
        <source>Skills that became something similar</source>
        <translation>Sgiliau a ddaeth yn rhywbeth tebyg</translation>
    </message>
    <message>
        <source>Skills that were split</source>
        <translation>Sgiliau a rannwyd</translation>
    </message>
    <message>
        <source>Skills without a successor</source>
        <translation>Sgiliau heb olynydd</translation>
    </message>
    <message>
        <source>Skills that are new</source>
        <translation>Sgiliau sy’n newydd</translation>
    </message>
    <message>
        <source>Role levels without a successor</source>
        <translation>Lefelau rôl heb olynydd</translation>
    </message>
    <message>
        <source>Role levels that are new</source>
        <translation>Lefelau rôl sy’n newydd</translation>
    </message>
    <message>
        <source>Role levels that ask for the same as before</source>
        <translation>Lefelau rôl sy’n gofyn am yr un peth ag o’r blaen</translation>
    </message>
    <message>
        <source>Role levels of which it cannot be said</source>
        <translation>Lefelau rôl na ellir dweud amdanynt</translation>
    </message>
    <message>
        <source>In one of the two editions nothing is published about their skills.</source>
        <translation>Yn un o’r ddau argraffiad ni chyhoeddwyd dim am eu sgiliau.</translation>
    </message>
    <message>
        <source>A crosswalk joins the two, but it leads the other way: “waymark-cli diff %1 %2” tells what it says. Here what belongs together was guessed by ids and names.</source>
        <translation>Mae croesgyfeiriad yn cysylltu’r ddau, ond mae’n arwain y ffordd arall: mae “waymark-cli diff %1 %2” yn rhoi’r hyn y mae’n ei ddweud. Yma dyfalwyd beth sy’n perthyn i’w gilydd yn ôl id ac enw.</translation>
    </message>
    <message>
        <source>Nothing differs: both name the same role levels and skills, and ask for the same.</source>
        <translation>Nid oes dim yn wahanol: mae’r ddau’n enwi’r un lefelau rôl a’r un sgiliau, ac yn gofyn am yr un peth.</translation>
    </message>
</context>
<context>
    <name>waymark::DifferenceList</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a skill, the answer and its date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more answers</source>
        <translation>
            <numerusform>a %n ateb arall</numerusform>
            <numerusform>ac %n ateb arall</numerusform>
            <numerusform>a %n ateb arall</numerusform>
            <numerusform>a %n ateb arall</numerusform>
            <numerusform>a %n ateb arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence</source>
        <translation>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n ciplun</numerusform>
            <numerusform>%n ciplun</numerusform>
            <numerusform>%n ciplun</numerusform>
            <numerusform>%n chiplun</numerusform>
            <numerusform>%n ciplun</numerusform>
        </translation>
    </message>
    <message>
        <source>other role levels chosen</source>
        <translation>lefelau rôl eraill wedi’u dewis</translation>
    </message>
    <message>
        <source>other details of the record</source>
        <translation>manylion eraill y cofnod</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message numerus="yes">
        <source>%n skills with notes but no answer yet</source>
        <translation>
            <numerusform>%n sgil â nodiadau ond heb ateb eto</numerusform>
            <numerusform>%n sgil â nodiadau ond heb ateb eto</numerusform>
            <numerusform>%n sgil â nodiadau ond heb ateb eto</numerusform>
            <numerusform>%n sgil â nodiadau ond heb ateb eto</numerusform>
            <numerusform>%n sgil â nodiadau ond heb ateb eto</numerusform>
        </translation>
    </message>
    <message>
        <source>another round of rating</source>
        <translation>rownd asesu arall</translation>
    </message>
</context>
<context>
    <name>waymark::DifferencesPage</name>
    <message>
        <source>%1 – %2</source>
        <comment>a framework&apos;s edition and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose two editions</source>
        <translation>Dewiswch ddau argraffiad</translation>
    </message>
    <message>
        <source>Both sides name the same framework, or one is not chosen. Choose another one to see what changed.</source>
        <translation>Mae’r ddwy ochr yn enwi’r un fframwaith, neu mae un heb ei ddewis. Dewiswch un arall i weld beth newidiodd.</translation>
    </message>
    <message>
        <source>The two are joined by a crosswalk: it says what became of each skill, and why.</source>
        <translation>Mae croesgyfeiriad yn cysylltu’r ddau: mae’n dweud beth ddaeth o bob sgil, a pham.</translation>
    </message>
    <message>
        <source>No crosswalk joins the two. Skills are matched by their ids and names, which is a guess.</source>
        <translation>Nid oes croesgyfeiriad yn cysylltu’r ddau. Caiff sgiliau eu paru yn ôl eu id a’u henw, a dyfaliad yw hynny.</translation>
    </message>
    <message>
        <source>Fr&amp;om the edition</source>
        <translation>&amp;O’r argraffiad</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Argraffiad cynharach</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>Argraffiad diweddarach</translation>
    </message>
    <message>
        <source>Differences between the two editions</source>
        <translation>Gwahaniaethau rhwng y ddau argraffiad</translation>
    </message>
    <message>
        <source>What changed between editions</source>
        <translation>Beth a newidiodd rhwng argraffiadau</translation>
    </message>
    <message>
        <source>&amp;To the edition</source>
        <translation>I’r argraffia&amp;d</translation>
    </message>
    <message>
        <source>Nothing differs: both name the same role levels and skills, and ask for the same.</source>
        <translation>Nid oes dim yn wahanol: mae’r ddau’n enwi’r un lefelau rôl a’r un sgiliau, ac yn gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>A crosswalk joins the two, but it leads the other way. Here skills are matched by their ids and names, which is a guess. Swap the editions to see what the crosswalk says.</source>
        <translation>Mae croesgyfeiriad yn cysylltu’r ddau, ond mae’n arwain y ffordd arall. Yma caiff sgiliau eu paru yn ôl eu id a’u henw, a dyfaliad yw hynny. Cyfnewidiwch yr argraffiadau i weld beth mae’r croesgyfeiriad yn ei ddweud.</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>Cyfn&amp;ewid</translation>
    </message>
    <message>
        <source>Swap the two editions</source>
        <translation>Cyfnewid y ddau argraffiad</translation>
    </message>
</context>
<context>
    <name>waymark::Document</name>
    <message>
        <source>Take what stands in the file</source>
        <comment>a step to undo</comment>
        <translation>Defnyddio’r hyn sydd yn y ffeil</translation>
    </message>
    <message>
        <source>Merge with what stands in the file</source>
        <comment>a step to undo</comment>
        <translation>Cyfuno â’r hyn sydd yn y ffeil</translation>
    </message>
</context>
<context>
    <name>waymark::EarlierEditions</name>
    <message>
        <source>There were no ratings.</source>
        <translation>Nid oedd asesiadau.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>Argraffiadau cynharach</translation>
    </message>
    <message>
        <source>What you entered before the record was carried over. It stays as it was, for reading.</source>
        <translation>Yr hyn a nodoch cyn i’r cofnod gael ei drosglwyddo. Mae’n aros fel yr oedd, i’w ddarllen.</translation>
    </message>
    <message>
        <source>Answers in earlier editions</source>
        <translation>Atebion mewn argraffiadau cynharach</translation>
    </message>
    <message>
        <source>Back to the ratings of today</source>
        <translation>Yn ôl i asesiadau heddiw</translation>
    </message>
    <message>
        <source>Carried over to %1.</source>
        <comment>skills, each with its edition</comment>
        <translation>Trosglwyddwyd i %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill and its edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No successor: %1</source>
        <comment>why there is none</comment>
        <translation>Dim olynydd: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why there is no successor, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Aseswyd</translation>
    </message>
    <message>
        <source>What the record held before it was carried over.</source>
        <translation>Yr hyn oedd yn y cofnod cyn iddo gael ei drosglwyddo.</translation>
    </message>
    <message>
        <source>Ratings that have no successor in the edition of today. They stay in the record for reading.</source>
        <translation>Asesiadau heb olynydd yn argraffiad heddiw. Maent yn aros yn y cofnod i’w darllen.</translation>
    </message>
</context>
<context>
    <name>waymark::EditionDiffModel</name>
    <message>
        <source>No successor</source>
        <translation>Dim olynydd</translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without a successor</source>
        <translation>
            <numerusform>%n lefel rôl heb olynydd</numerusform>
            <numerusform>%n lefel rôl heb olynydd</numerusform>
            <numerusform>%n lefel rôl heb olynydd</numerusform>
            <numerusform>%n lefel rôl heb olynydd</numerusform>
            <numerusform>%n lefel rôl heb olynydd</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message numerus="yes">
        <source>%n new role level(s)</source>
        <translation>
            <numerusform>%n lefel rôl newydd</numerusform>
            <numerusform>%n lefel rôl newydd</numerusform>
            <numerusform>%n lefel rôl newydd</numerusform>
            <numerusform>%n lefel rôl newydd</numerusform>
            <numerusform>%n lefel rôl newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n sgil newydd</numerusform>
            <numerusform>%n sgil newydd</numerusform>
            <numerusform>%n sgil newydd</numerusform>
            <numerusform>%n sgil newydd</numerusform>
            <numerusform>%n sgil newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>No successor is documented.</source>
        <translation>Nid oes olynydd wedi’i ddogfennu.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) dropped</source>
        <translation>
            <numerusform>%n sgil wedi’u gollwng</numerusform>
            <numerusform>%n sgil wedi’i ollwng</numerusform>
            <numerusform>%n sgil wedi’u gollwng</numerusform>
            <numerusform>%n sgil wedi’u gollwng</numerusform>
            <numerusform>%n sgil wedi’u gollwng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) renamed</source>
        <translation>
            <numerusform>%n sgil wedi’u hailenwi</numerusform>
            <numerusform>%n sgil wedi’i ailenwi</numerusform>
            <numerusform>%n sgil wedi’u hailenwi</numerusform>
            <numerusform>%n sgil wedi’u hailenwi</numerusform>
            <numerusform>%n sgil wedi’u hailenwi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) changed in meaning</source>
        <translation>
            <numerusform>%n sgil wedi newid eu hystyr</numerusform>
            <numerusform>%n sgil wedi newid ei ystyr</numerusform>
            <numerusform>%n sgil wedi newid eu hystyr</numerusform>
            <numerusform>%n sgil wedi newid eu hystyr</numerusform>
            <numerusform>%n sgil wedi newid eu hystyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) split</source>
        <translation>
            <numerusform>%n sgil wedi’u rhannu</numerusform>
            <numerusform>%n sgil wedi’i rannu</numerusform>
            <numerusform>%n sgil wedi’u rhannu</numerusform>
            <numerusform>%n sgil wedi’u rhannu</numerusform>
            <numerusform>%n sgil wedi’u rhannu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) kept</source>
        <translation>
            <numerusform>%n sgil wedi’u cadw</numerusform>
            <numerusform>%n sgil wedi’i gadw</numerusform>
            <numerusform>%n sgil wedi’u cadw</numerusform>
            <numerusform>%n sgil wedi’u cadw</numerusform>
            <numerusform>%n sgil wedi’u cadw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>what changed, and a skill&apos;s earlier name</comment>
        <translation>%1; o’r blaen: %2</translation>
    </message>
    <message>
        <source>In one of the two editions nothing is known about the skills of this role level.</source>
        <translation>Yn un o’r ddau argraffiad, nid oes dim yn hysbys am sgiliau’r lefel rôl hon.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expectation(s) changed</source>
        <comment>a role level</comment>
        <translation>
            <numerusform>%1: %n disgwyliad wedi newid</numerusform>
            <numerusform>%1: %n disgwyliad wedi newid</numerusform>
            <numerusform>%1: %n disgwyliad wedi newid</numerusform>
            <numerusform>%1: %n disgwyliad wedi newid</numerusform>
            <numerusform>%1: %n disgwyliad wedi newid</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>How and why</source>
        <translation>Sut a pham</translation>
    </message>
    <message>
        <source>%1
%2 → %3
%4</source>
        <comment>what changed, before, after, how and why; each in a line of its own</comment>
        <translation>%1
%2 → %3
%4</translation>
    </message>
    <message>
        <source>Found by its id and name.</source>
        <translation>Cafwyd hyd iddo yn ôl ei id a’i enw.</translation>
    </message>
    <message>
        <source>no successor</source>
        <comment>of a skill, in the column of the later edition</comment>
        <translation>dim olynydd</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a skill, in the column of the earlier edition</comment>
        <translation>ddim yno</translation>
    </message>
    <message>
        <source>No skill of the earlier edition leads to it.</source>
        <translation>Nid oes sgil o’r argraffiad cynharach yn arwain ato.</translation>
    </message>
    <message>
        <source>no successor</source>
        <comment>of a role level, in the column of the later edition</comment>
        <translation>dim olynydd</translation>
    </message>
    <message>
        <source>Nothing says what became of it.</source>
        <translation>Nid oes dim yn dweud beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a role level, in the column of the earlier edition</comment>
        <translation>ddim yno</translation>
    </message>
    <message>
        <source>No role level of the earlier edition leads to it.</source>
        <translation>Nid oes lefel rôl o’r argraffiad cynharach yn arwain ati.</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Heb ei bennu</translation>
    </message>
    <message>
        <source>It asks for the same as before.</source>
        <translation>Mae’n gofyn am yr un peth ag o’r blaen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) that ask(s) for the same</source>
        <translation>
            <numerusform>%n lefel rôl sy’n gofyn am yr un peth</numerusform>
            <numerusform>%n lefel rôl sy’n gofyn am yr un peth</numerusform>
            <numerusform>%n lefel rôl sy’n gofyn am yr un peth</numerusform>
            <numerusform>%n lefel rôl sy’n gofyn am yr un peth</numerusform>
            <numerusform>%n lefel rôl sy’n gofyn am yr un peth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) of which it cannot be said</source>
        <translation>
            <numerusform>%n lefel rôl na ellir dweud amdanynt</numerusform>
            <numerusform>%n lefel rôl na ellir dweud amdani</numerusform>
            <numerusform>%n lefel rôl na ellir dweud amdanynt</numerusform>
            <numerusform>%n lefel rôl na ellir dweud amdanynt</numerusform>
            <numerusform>%n lefel rôl na ellir dweud amdanynt</numerusform>
        </translation>
    </message>
    <message>
        <source>The crosswalk gives no reason.</source>
        <translation>Nid yw’r croesgyfeiriad yn rhoi rheswm.</translation>
    </message>
</context>
<context>
    <name>waymark::EditionNames</name>
    <message>
        <source>“%1”</source>
        <comment>a framework</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a framework and its edition</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1, on %2, %3</source>
        <comment>a rating: the answer, its day, who gave it (my own, agreed ...)</comment>
        <translation>%1, ar %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who gave a rating, and the name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waymark::EditionText</name>
    <message>
        <source>It stays the same in every step from one edition to the other.</source>
        <translation>Mae’n aros yr un fath ym mhob cam o’r naill argraffiad i’r llall.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the title of a crosswalk; what it says became of a skill</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’i gadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n wedi’u hailenwi</numerusform>
            <numerusform>%n wedi’i ailenwi</numerusform>
            <numerusform>%n wedi’u hailenwi</numerusform>
            <numerusform>%n wedi’u hailenwi</numerusform>
            <numerusform>%n wedi’u hailenwi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed in meaning</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n wedi newid eu hystyr</numerusform>
            <numerusform>%n wedi newid ei ystyr</numerusform>
            <numerusform>%n wedi newid eu hystyr</numerusform>
            <numerusform>%n wedi newid eu hystyr</numerusform>
            <numerusform>%n wedi newid eu hystyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n wedi’u rhannu</numerusform>
            <numerusform>%n wedi’i rannu</numerusform>
            <numerusform>%n wedi’u rhannu</numerusform>
            <numerusform>%n wedi’u rhannu</numerusform>
            <numerusform>%n wedi’u rhannu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a successor</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n heb olynydd</numerusform>
            <numerusform>%n heb olynydd</numerusform>
            <numerusform>%n heb olynydd</numerusform>
            <numerusform>%n heb olynydd</numerusform>
            <numerusform>%n heb olynydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>skills</comment>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two names skills.</source>
        <translation>Nid yw’r naill na’r llall yn enwi sgiliau.</translation>
    </message>
    <message>
        <source>Skills: %1.</source>
        <comment>a list of counts</comment>
        <translation>Sgiliau: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::EndChooser</name>
    <message>
        <source>Another day</source>
        <comment>a moment to look at</comment>
        <translation>Diwrnod arall</translation>
    </message>
</context>
<context>
    <name>waymark::ErrorText</name>
    <message>
        <source>null</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>gwir neu anwir</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>rhif</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>testun mewn dyfynodau</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>rhestr mewn bachau sgwâr</translation>
    </message>
    <message>
        <source>an object in curly brackets</source>
        <comment>a kind of JSON value, after &apos;wanted&apos; or &apos;found&apos;</comment>
        <translation>gwrthrych mewn bachau cyrliog</translation>
    </message>
    <message>
        <source>There is no skill with the id “%1”. Add the skill, or correct the id.</source>
        <translation>Nid oes sgil â’r id “%1”. Ychwanegwch y sgil, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>There is no role with the id “%1”. Add the role, or correct the id.</source>
        <translation>Nid oes rôl â’r id “%1”. Ychwanegwch y rôl, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>There is no role level with the id “%1”. Add the role level, or correct the id.</source>
        <translation>Nid oes lefel rôl â’r id “%1”. Ychwanegwch y lefel rôl, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>There is no proficiency with the id “%1” on the scale. Add it to the scale, or correct the id.</source>
        <translation>Nid oes lefel â’r id “%1” ar y raddfa. Ychwanegwch hi at y raddfa, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>There is no family with the id “%1”. Add the family, or correct the id.</source>
        <translation>Nid oes teulu â’r id “%1”. Ychwanegwch y teulu, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>There is no framework with the id “%1”. Correct the id, or bring the framework’s file.</source>
        <translation>Nid oes fframwaith â’r id “%1”. Cywirwch yr id, neu dewch â ffeil y fframwaith.</translation>
    </message>
    <message>
        <source>Nothing of the kind “%1” has the id “%2”. Add it, or correct the id.</source>
        <translation>Nid oes dim o’r math “%1” â’r id “%2”. Ychwanegwch ef, neu cywirwch yr id.</translation>
    </message>
    <message>
        <source>The crosswalk says nothing about the skill “%1”. Add a link for it, also if it was dropped.</source>
        <translation>Nid yw’r croesgyfeiriad yn dweud dim am y sgil “%1”. Ychwanegwch ddolen ar ei gyfer, hyd yn oed os cafodd ei ollwng.</translation>
    </message>
    <message>
        <source>The crosswalk says nothing about the role “%1”. Add a link for it, also if it was dropped.</source>
        <translation>Nid yw’r croesgyfeiriad yn dweud dim am y rôl “%1”. Ychwanegwch ddolen ar ei chyfer, hyd yn oed os cafodd ei gollwng.</translation>
    </message>
    <message>
        <source>The crosswalk says nothing about the role level “%1”. Add a link for it, also if it was dropped.</source>
        <translation>Nid yw’r croesgyfeiriad yn dweud dim am y lefel rôl “%1”. Ychwanegwch ddolen ar ei chyfer, hyd yn oed os cafodd ei gollwng.</translation>
    </message>
    <message>
        <source>The crosswalk says nothing about the proficiency “%1”. Add a link for it, also if it was dropped.</source>
        <translation>Nid yw’r croesgyfeiriad yn dweud dim am y lefel “%1”. Ychwanegwch ddolen ar ei chyfer, hyd yn oed os cafodd ei gollwng.</translation>
    </message>
    <message>
        <source>The crosswalk says nothing about “%2”, which is of the kind “%1”. Add a link for it, also if it was dropped.</source>
        <translation>Nid yw’r croesgyfeiriad yn dweud dim am “%2”, sydd o’r math “%1”. Ychwanegwch ddolen ar ei gyfer, hyd yn oed os cafodd ei ollwng.</translation>
    </message>
    <message>
        <source>The file ends too early: something that was opened is not closed. Get a whole copy of the file.</source>
        <translation>Mae’r ffeil yn gorffen yn rhy gynnar: nid yw rhywbeth a agorwyd wedi’i gau. Mynnwch gopi cyflawn o’r ffeil.</translation>
    </message>
    <message>
        <source>There is a comma too many here: nothing follows it, or nothing stands before it. Remove it.</source>
        <translation>Mae un coma’n ormod yma: nid oes dim ar ei ôl, neu nid oes dim o’i flaen. Tynnwch ef.</translation>
    </message>
    <message>
        <source>“%1” is only one half of a character. Write the other half beside it, or the character itself.</source>
        <translation>Hanner nod yn unig yw “%1”. Ysgrifennwch yr hanner arall wrth ei ymyl, neu’r nod ei hun.</translation>
    </message>
    <message>
        <source>“%1” may not stand here: this is not valid JSON. Look for a missing comma, bracket or quotation mark.</source>
        <translation>Ni chaiff “%1” fod yma: nid yw hyn yn JSON dilys. Chwiliwch am goma, bach neu ddyfynnod sydd ar goll.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and its folder.</source>
        <translation>Nid oes ffeil o’r fath. Gwiriwch ei henw a’i ffolder.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Name a file in it.</source>
        <translation>Ffolder yw hwn, nid ffeil. Enwch ffeil ynddo.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file that can be read as a whole. Name an ordinary file.</source>
        <translation>Dyfais neu bibell yw hon, nid ffeil y gellir ei darllen yn gyfan. Enwch ffeil gyffredin.</translation>
    </message>
    <message>
        <source>You are not allowed to use this file. Ask its owner, or change its permissions.</source>
        <translation>Nid oes gennych hawl i ddefnyddio’r ffeil hon. Gofynnwch i’w pherchennog, neu newidiwch ei chaniatâd.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Check that it is the right file.</source>
        <translation>Mae’r ffeil yn fwy na %1, y mwyaf a ddarllenir. Gwiriwch mai hi yw’r ffeil gywir.</translation>
    </message>
    <message>
        <source>The file could not be read. The system says: %1. Check the disk or the connection, then try again.</source>
        <translation>Nid oedd modd darllen y ffeil. Mae’r system yn dweud: %1. Gwiriwch y ddisg neu’r cysylltiad, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The links to this file lead in a circle. Name the file itself.</source>
        <translation>Mae’r dolenni i’r ffeil hon yn arwain mewn cylch. Enwch y ffeil ei hun.</translation>
    </message>
    <message>
        <source>The file could not be written; what was there before still stands. The system says: %1. Try again, or save to another place.</source>
        <translation>Nid oedd modd ysgrifennu’r ffeil; mae’r hyn a oedd yno o’r blaen yn dal yno. Mae’r system yn dweud: %1. Rhowch gynnig arall arni, neu cadwch mewn lle arall.</translation>
    </message>
    <message>
        <source>The disk is full; what was there before still stands. Make room, or save to another place.</source>
        <translation>Mae’r ddisg yn llawn; mae’r hyn a oedd yno o’r blaen yn dal yno. Gwnewch le, neu cadwch mewn lle arall.</translation>
    </message>
    <message>
        <source>This place can only be read; nothing was changed. Save to another place.</source>
        <translation>Dim ond darllen sy’n bosibl yn y lle hwn; ni newidiwyd dim. Cadwch mewn lle arall.</translation>
    </message>
    <message>
        <source>Another program has changed the file since it was read; nothing was overwritten. Look at both, then keep one or merge them.</source>
        <translation>Mae rhaglen arall wedi newid y ffeil ers iddi gael ei darllen; ni throsysgrifennwyd dim. Edrychwch ar y ddwy, yna cadwch un neu eu cyfuno.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk. Choose a shorter one.</source>
        <translation>Mae enw’r ffeil yn rhy hir i’r ddisg hon. Dewiswch un byrrach.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another one.</source>
        <translation>Nid oes ffolder “%1”. Crëwch ef, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it is the right one, or take a copy that holds something.</source>
        <translation>Mae’r ffeil yn wag. Gwiriwch mai hi yw’r un gywir, neu defnyddiwch gopi sy’n cynnwys rhywbeth.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: byte %1 does not belong there. Save it as UTF-8.</source>
        <translation>Nid testun UTF-8 yw’r ffeil: nid yw beit %1 yn perthyn yno. Cadwch hi fel UTF-8.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it as UTF-8.</source>
        <translation>Testun UTF-16 yw’r ffeil. Cadwch hi fel UTF-8.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, as no text does. Check that it is the right one, or take a whole copy.</source>
        <translation>Mae’r ffeil yn cynnwys beitiau sero, yn wahanol i unrhyw destun. Gwiriwch mai hi yw’r un gywir, neu defnyddiwch gopi cyflawn.</translation>
    </message>
    <message>
        <source>The text holds %1, a control character, which cannot be shown. Remove it.</source>
        <translation>Mae’r testun yn cynnwys %1, nod rheoli na ellir ei ddangos. Tynnwch ef.</translation>
    </message>
    <message>
        <source>More than %1 brackets are open here at once. Check how the file was made.</source>
        <translation>Mae mwy na %1 bach ar agor yma ar yr un pryd. Gwiriwch sut y gwnaed y ffeil.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same object. Remove one of the two.</source>
        <translation>Mae “%1” i’w weld ddwywaith yn yr un gwrthrych. Tynnwch un o’r ddau.</translation>
    </message>
    <message>
        <source>This text is longer than %1, the most that is read. Shorten it.</source>
        <translation>Mae’r testun hwn yn hirach na %1, y mwyaf a ddarllenir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>There are more than %1 items here, the most that is read. Split the file.</source>
        <translation>Mae mwy na %1 eitem yma, y mwyaf a ddarllenir. Rhannwch y ffeil.</translation>
    </message>
    <message>
        <source>This number has more than %1 characters, the most that is read. Shorten it.</source>
        <translation>Mae mwy na %1 nod yn y rhif hwn, y mwyaf a ddarllenir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This number must be from %1 to %2. Correct it.</source>
        <translation>Rhaid i’r rhif hwn fod rhwng %1 a %2. Cywirwch ef.</translation>
    </message>
    <message>
        <source>This is the wrong kind of value: wanted %1, found %2. Correct it.</source>
        <translation>Dyma’r math anghywir o werth: disgwyliwyd %1, cafwyd %2. Cywirwch ef.</translation>
    </message>
    <message>
        <source>“%1” is missing here. Add it.</source>
        <translation>Mae “%1” ar goll yma. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is not known here and is not used. Check its spelling, or remove it.</source>
        <translation>Nid yw “%1” yn hysbys yma ac ni chaiff ei ddefnyddio. Gwiriwch y sillafiad, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It is kept as it is; check its spelling.</source>
        <translation>Nid yw “%1” yn hysbys yma. Fe’i cedwir fel y mae; gwiriwch y sillafiad.</translation>
    </message>
    <message>
        <source>There may be more than these %1 findings. Correct these first, then check again.</source>
        <translation>Gall fod mwy na’r %1 canfyddiad hyn. Cywirwch y rhain yn gyntaf, yna gwiriwch eto.</translation>
    </message>
    <message>
        <source>The file’s format is “%2”, not “%1”. Check that it is the right file.</source>
        <translation>Fformat y ffeil yw “%2”, nid “%1”. Gwiriwch mai hi yw’r ffeil gywir.</translation>
    </message>
    <message>
        <source>The format version is not a version that there ever was. Write the number of the version, from 1.</source>
        <translation>Nid yw’r fersiwn fformat yn fersiwn a fu erioed. Ysgrifennwch rif y fersiwn, o 1 ymlaen.</translation>
    </message>
    <message>
        <source>“%1” is not an id. Write lower-case letters and digits, with single hyphens between words.</source>
        <translation>Nid id yw “%1”. Ysgrifennwch lythrennau bach a digidau, gyda chysylltnod unigol rhwng geiriau.</translation>
    </message>
    <message>
        <source>The id “%1” was already used in line %2. Give one of the two another id.</source>
        <translation>Mae’r id “%1” eisoes wedi’i ddefnyddio yn llinell %2. Rhowch id arall i un o’r ddau.</translation>
    </message>
    <message>
        <source>The text “%1” is missing. Write it.</source>
        <translation>Mae’r testun “%1” ar goll. Ysgrifennwch ef.</translation>
    </message>
    <message>
        <source>The text “%1” is empty. Write it, or leave it out where it may be left out.</source>
        <translation>Mae’r testun “%1” yn wag. Ysgrifennwch ef, neu gadewch ef allan lle caniateir hynny.</translation>
    </message>
    <message>
        <source>The text is not there in the default language, “%1”. Add it.</source>
        <translation>Nid yw’r testun yno yn yr iaith ddiofyn, “%1”. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag. Write one such as “en” or “cy”.</source>
        <translation>Nid tag iaith yw “%1”. Ysgrifennwch un fel “en” neu “cy”.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar. Write year, month and day, as in 2026-11-22.</source>
        <translation>Nid dyddiad yn y calendr yw “%1”. Ysgrifennwch flwyddyn, mis a diwrnod, fel yn 2026-11-22.</translation>
    </message>
    <message>
        <source>“%2” is not one of the choices for “%1”. Write one of these: %3.</source>
        <translation>Nid yw “%2” yn un o’r dewisiadau ar gyfer “%1”. Ysgrifennwch un o’r rhain: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a place in Waymark. Write one such as “waymark:gdd-2025-09/senior-product-manager”.</source>
        <translation>Nid cyfeiriad lle yn Waymark yw “%1”. Ysgrifennwch un fel “waymark:gdd-2025-09/senior-product-manager”.</translation>
    </message>
    <message>
        <source>The address is longer than %1, the most that is read. Copy it again.</source>
        <translation>Mae’r cyfeiriad yn hirach na %1, y mwyaf a ddarllenir. Copïwch ef eto.</translation>
    </message>
    <message>
        <source>There is no framework “%1”. Name one that is in the program, or the path of a framework’s file.</source>
        <translation>Nid oes fframwaith “%1”. Enwch un sydd yn y rhaglen, neu lwybr ffeil fframwaith.</translation>
    </message>
    <message>
        <source>The framework has no roles. Add at least one.</source>
        <translation>Nid oes gan y fframwaith rolau. Ychwanegwch o leiaf un.</translation>
    </message>
    <message>
        <source>The role “%1” has no role levels. Add at least one.</source>
        <translation>Nid oes gan y rôl “%1” lefelau rôl. Ychwanegwch o leiaf un.</translation>
    </message>
    <message>
        <source>The skill “%1” says nothing about the proficiency “%2”. Write its statements, or that it is not defined.</source>
        <translation>Nid yw’r sgil “%1” yn dweud dim am y lefel “%2”. Ysgrifennwch ei datganiadau, neu nad yw wedi’i diffinio.</translation>
    </message>
    <message>
        <source>The skill “%1” describes “%2”, which is not on the scale. Use the scale’s own ids.</source>
        <translation>Mae’r sgil “%1” yn disgrifio “%2”, nad yw ar y raddfa. Defnyddiwch ids y raddfa ei hun.</translation>
    </message>
    <message>
        <source>For the skill “%1” the level “%2” is asked for, which is not on the scale. Use the scale’s own ids.</source>
        <translation>Ar gyfer y sgil “%1” gofynnir am y lefel “%2”, nad yw ar y raddfa. Defnyddiwch ids y raddfa ei hun.</translation>
    </message>
    <message>
        <source>The role “%1” is paired with itself. Name two different roles.</source>
        <translation>Mae’r rôl “%1” wedi’i pharu â hi ei hun. Enwch ddwy rôl wahanol.</translation>
    </message>
    <message>
        <source>There is no role level “%1” in the framework “%2”. Choose one of those that it has.</source>
        <translation>Nid oes lefel rôl “%1” yn y fframwaith “%2”. Dewiswch un o’r rhai sydd ganddo.</translation>
    </message>
    <message>
        <source>There is no skill “%1” in the framework “%2”. Choose one of those that it has.</source>
        <translation>Nid oes sgil “%1” yn y fframwaith “%2”. Dewiswch un o’r rhai sydd ganddo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not belong to the same framework. Choose two that do, or carry the record over first.</source>
        <translation>Nid yw “%1” a “%2” yn perthyn i’r un fframwaith. Dewiswch ddau sydd, neu trosglwyddwch y cofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>The record’s framework “%1” is not in this program. The record opens with the names that it keeps itself; bring the framework’s file to see the rest.</source>
        <translation>Nid yw fframwaith y cofnod, “%1”, yn y rhaglen hon. Mae’r cofnod yn agor gyda’r enwau y mae’n eu cadw ei hun; dewch â ffeil y fframwaith i weld y gweddill.</translation>
    </message>
    <message>
        <source>The record speaks of the skill “%1”, which its framework does not have. It is kept as it is; check the id.</source>
        <translation>Mae’r cofnod yn sôn am y sgil “%1”, nad yw yn ei fframwaith. Fe’i cedwir fel y mae; gwiriwch yr id.</translation>
    </message>
    <message>
        <source>The record speaks of the role level “%1”, which its framework does not have. Choose another one.</source>
        <translation>Mae’r cofnod yn sôn am y lefel rôl “%1”, nad yw yn ei fframwaith. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The date %1 lies in the future. It is kept as it is; check it, and the clock of the computer.</source>
        <translation>Mae’r dyddiad %1 yn y dyfodol. Fe’i cedwir fel y mae; gwiriwch ef, a chloc y cyfrifiadur.</translation>
    </message>
    <message>
        <source>A level stands beside the answer “%1”. Remove the level, or make the answer “proficiency”.</source>
        <translation>Mae lefel wrth ochr yr ateb “%1”. Tynnwch y lefel, neu newidiwch yr ateb i “proficiency”.</translation>
    </message>
    <message>
        <source>This link for “%1” contradicts the one in line %2. Keep one of the two.</source>
        <translation>Mae’r ddolen hon ar gyfer “%1” yn gwrth-ddweud yr un yn llinell %2. Cadwch un o’r ddwy.</translation>
    </message>
    <message>
        <source>The crosswalks lead from “%1” to “%2” and back again. Remove one of them.</source>
        <translation>Mae’r croesgyfeiriadau’n arwain o “%1” i “%2” ac yn ôl eto. Tynnwch un ohonynt.</translation>
    </message>
    <message>
        <source>No crosswalk leads from “%1” to “%2”. Choose another edition, or write a crosswalk for these two.</source>
        <translation>Nid oes croesgyfeiriad yn arwain o “%1” i “%2”. Dewiswch argraffiad arall, neu ysgrifennwch groesgyfeiriad ar gyfer y ddau hyn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Llinell %1, colofn %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file; ...; sentence</comment>
        <translation>%1, llinell %2, colofn %3: %4</translation>
    </message>
    <message>
        <source>%1 has had the file open on the computer “%2” since %3. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor gan %1 ar y cyfrifiadur “%2” ers %3. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>The file has been open on the computer “%1” since %2. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor ar y cyfrifiadur “%1” ers %2. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>%1 has the file open. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor gan %1. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>The file is open in another window or program. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor mewn ffenestr neu raglen arall. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>Line %2 already says that something else is the same as “%1”. Two things that become one are “partly” the same as it.</source>
        <translation>Mae llinell %2 eisoes yn dweud bod rhywbeth arall yr un fath â “%1”. Mae dau beth sy’n dod yn un yr un fath ag ef yn rhannol (“partly”).</translation>
    </message>
    <message>
        <source>The scale is turned round: “%1” becomes a lower level than the one in line %2, but stands above it in the earlier edition. Correct one of the two links.</source>
        <translation>Mae’r raddfa wedi’i throi o chwith: mae “%1” yn dod yn lefel is na’r un yn llinell %2, ond mae’n sefyll uwch ei phen yn yr argraffiad cynharach. Cywirwch un o’r ddau gyswllt.</translation>
    </message>
    <message>
        <source>The file has format version %1, and this program knows versions up to %2. Install a newer Waymark to see all of it.</source>
        <translation>Fersiwn %1 yw fformat y ffeil, ac mae’r rhaglen hon yn adnabod fersiynau hyd at %2. Gosodwch Waymark mwy newydd i weld y cyfan.</translation>
    </message>
    <message>
        <source>The record has the level “%1” in the skill “%2”, and its framework has no such level. It is kept as it is; check the id.</source>
        <translation>Mae gan y cofnod y lefel “%1” yn y sgil “%2”, ac nid oes lefel o’r fath yn ei fframwaith. Fe’i cedwir fel y mae; gwiriwch yr id.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has had the file open in another window on this computer since %2. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor gan %1 mewn ffenestr arall ar y cyfrifiadur hwn ers %2. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>The file has been open in another window on this computer since %1. Until it is closed there, it can be read here but not changed.</source>
        <translation>Mae’r ffeil ar agor mewn ffenestr arall ar y cyfrifiadur hwn ers %1. Nes iddi gael ei chau yno, gellir ei darllen yma ond nid ei newid.</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceEditor</name>
    <message>
        <source>Note a win</source>
        <comment>a step to undo</comment>
        <translation>Nodi llwyddiant</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <comment>a step to undo</comment>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Title of evidence</source>
        <comment>a step to undo</comment>
        <translation>Teitl tystiolaeth</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>a step to undo: the text of evidence</comment>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Link of evidence</source>
        <comment>a step to undo</comment>
        <translation>Dolen tystiolaeth</translation>
    </message>
    <message>
        <source>Day of evidence</source>
        <comment>a step to undo</comment>
        <translation>Diwrnod tystiolaeth</translation>
    </message>
    <message>
        <source>Skills that evidence speaks for</source>
        <comment>a step to undo</comment>
        <translation>Y sgiliau y mae tystiolaeth yn eu cefnogi</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <comment>a step to undo</comment>
        <translation>Tynnu tystiolaeth</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceFilter</name>
    <message>
        <source>All skills</source>
        <translation>Pob sgil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill and how much evidence there is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No skill yet</source>
        <translation>Dim sgil eto</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Y 12 mis diwethaf</translation>
    </message>
    <message>
        <source>&amp;Skill</source>
        <comment>evidence is looked for by it</comment>
        <translation>&amp;Sgil</translation>
    </message>
    <message>
        <source>Show evidence for this skill</source>
        <translation>Dangos tystiolaeth ar gyfer y sgil hwn</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>C&amp;yfnod</translation>
    </message>
    <message>
        <source>Show evidence of this time</source>
        <translation>Dangos tystiolaeth o’r cyfnod hwn</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>G&amp;eiriau</translation>
    </message>
    <message>
        <source>Show evidence that holds these words</source>
        <translation>Dangos tystiolaeth sy’n cynnwys y geiriau hyn</translation>
    </message>
    <message>
        <source>Title, text or link</source>
        <translation>Teitl, testun, dolen</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceForm</name>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Tystiolaeth newydd</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Y dystiolaeth</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>What it shows, in one line.</source>
        <translation>Yr hyn y mae’n ei ddangos, mewn un llinell.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>The day when it happened</source>
        <translation>Y diwrnod y digwyddodd</translation>
    </message>
    <message>
        <source>What happe&amp;ned</source>
        <translation>&amp;Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What you did, with whom, and what came of it.</source>
        <translation>Yr hyn a wnaethoch, gyda phwy, a beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>Link &amp;or file</source>
        <translation>D&amp;olen neu ffeil</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>Dolen neu ffeil</translation>
    </message>
    <message>
        <source>A web address, or where a file lies.</source>
        <translation>Cyfeiriad gwe, neu ble mae ffeil.</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>Ei hagor</translation>
    </message>
    <message>
        <source>Open the link or the file</source>
        <translation>Agor y ddolen neu’r ffeil</translation>
    </message>
    <message>
        <source>&amp;Browse for a file…</source>
        <translation>&amp;Pori am ffeil…</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Tynnu’r dystiolaeth hon</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceLink</name>
    <message>
        <source>There is no link to open.</source>
        <translation>Nid oes dolen i’w hagor.</translation>
    </message>
    <message>
        <source>Waymark opens web addresses and files, and “%1” is neither. Copy it, and open it elsewhere.</source>
        <translation>Mae Waymark yn agor cyfeiriadau gwe a ffeiliau, ac nid yw “%1” yn un o’r ddau. Copïwch ef, ac agorwch ef yn rhywle arall.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Agorwyd %1</translation>
    </message>
    <message>
        <source>No program on this machine opens %1.</source>
        <translation>Nid oes rhaglen ar y peiriant hwn sy’n agor %1.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed, or it lies on another machine. A web address begins with https://.</source>
        <translation>Nid yw’r ffeil “%1” yno. Efallai iddi gael ei symud neu ei hailenwi, neu ei bod ar beiriant arall. Mae cyfeiriad gwe yn dechrau gyda https://.</translation>
    </message>
    <message>
        <source>“%1” is a program. Waymark opens documents and starts no programs.</source>
        <translation>Rhaglen yw “%1”. Mae Waymark yn agor dogfennau ac nid yw’n cychwyn rhaglenni.</translation>
    </message>
    <message>
        <source>No program on this machine opens “%1”.</source>
        <translation>Nid oes rhaglen ar y peiriant hwn sy’n agor “%1”.</translation>
    </message>
</context>
<context>
    <name>waymark::EvidencePage</name>
    <message>
        <source>That evidence is not in the record any more.</source>
        <translation>Nid yw’r dystiolaeth honno yn y cofnod mwyach.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) of evidence</source>
        <comment>how many are shown, of how many</comment>
        <translation>
            <numerusform>%1 o blith %n darn o dystiolaeth</numerusform>
            <numerusform>%1 o blith %n darn o dystiolaeth</numerusform>
            <numerusform>%1 o blith %n darn o dystiolaeth</numerusform>
            <numerusform>%1 o blith %n darn o dystiolaeth</numerusform>
            <numerusform>%1 o blith %n darn o dystiolaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence fits what you look for</source>
        <translation>Nid oes tystiolaeth yn cyfateb i’r hyn rydych yn chwilio amdano</translation>
    </message>
    <message>
        <source>Choose another skill or time, or look for fewer words.</source>
        <translation>Dewiswch sgil neu gyfnod arall, neu chwiliwch am lai o eiriau.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>There is no evidence yet</source>
        <translation>Nid oes tystiolaeth eto</translation>
    </message>
    <message>
        <source>Keep what shows where you stand: something that went well, what you made, what others said about it. One item may speak for several skills. %1 notes a win in one line from anywhere.</source>
        <comment>%1 is a key combination</comment>
        <translation>Cadwch yr hyn sy’n dangos ble rydych yn sefyll: rhywbeth a aeth yn dda, yr hyn a wnaethoch, yr hyn a ddywedodd eraill amdano. Gall un darn gefnogi sawl sgil. Mae %1 yn nodi llwyddiant mewn un llinell o unrhyw le.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back.</source>
        <comment>a piece of evidence</comment>
        <translation>Tynnwyd “%1”. Mae dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>My evidence</source>
        <translation>Fy nhystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Add evidence</source>
        <translation>Yc&amp;hwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Note a win…</source>
        <translation>Nodi llwyddiant…</translation>
    </message>
    <message>
        <source>Items of evidence</source>
        <translation>Darnau o dystiolaeth</translation>
    </message>
</context>
<context>
    <name>waymark::EvidencePicker</name>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>Dewis &amp;dim</translation>
    </message>
    <message>
        <source>Evidence for the report, the newest first</source>
        <translation>Tystiolaeth ar gyfer yr adroddiad, y ddiweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>evidence and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) chosen</source>
        <translation>
            <numerusform>Dewiswyd %1 o %n eitem</numerusform>
            <numerusform>Dewiswyd %1 o %n eitem</numerusform>
            <numerusform>Dewiswyd %1 o %n eitem</numerusform>
            <numerusform>Dewiswyd %1 o %n eitem</numerusform>
            <numerusform>Dewiswyd %1 o %n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of evidence: year, how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a group of evidence: month, year, how many there are</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>No words yet</source>
        <comment>evidence about which nothing has been written</comment>
        <translation>Dim geiriau eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and the skills that evidence of that day speaks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no skill yet</source>
        <comment>%1 is the day of a piece of evidence</comment>
        <translation>%1: dim sgil eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of skills and the next of them</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::FindingsDialog</name>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a gafwyd</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copïo’r cyfan</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkAbout</name>
    <message>
        <source>About the framework</source>
        <translation>Ynghylch y fframwaith</translation>
    </message>
    <message>
        <source>Edition %1, published by %2</source>
        <translation>Argraffiad %1, cyhoeddwyd gan %2</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
    <message numerus="yes">
        <source>role(s)</source>
        <translation>
            <numerusform>rôl</numerusform>
            <numerusform>rôl</numerusform>
            <numerusform>rôl</numerusform>
            <numerusform>rôl</numerusform>
            <numerusform>rôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>role level(s)</source>
        <translation>
            <numerusform>lefel rôl</numerusform>
            <numerusform>lefel rôl</numerusform>
            <numerusform>lefel rôl</numerusform>
            <numerusform>lefel rôl</numerusform>
            <numerusform>lefel rôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skill(s)</source>
        <translation>
            <numerusform>sgil</numerusform>
            <numerusform>sgil</numerusform>
            <numerusform>sgil</numerusform>
            <numerusform>sgil</numerusform>
            <numerusform>sgil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statement(s)</source>
        <translation>
            <numerusform>datganiad</numerusform>
            <numerusform>datganiad</numerusform>
            <numerusform>datganiad</numerusform>
            <numerusform>datganiad</numerusform>
            <numerusform>datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>The levels of a skill</source>
        <translation>Lefelau sgil</translation>
    </message>
    <message>
        <source>This framework has no levels. It describes roles and their responsibilities.</source>
        <translation>Nid oes gan y fframwaith hwn lefelau. Mae’n disgrifio rolau a’u cyfrifoldebau.</translation>
    </message>
    <message>
        <source>The source gives no definition: not specified.</source>
        <translation>Nid yw’r ffynhonnell yn rhoi diffiniad: heb ei bennu.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>Notes about this framework</source>
        <translation>Nodiadau am y fframwaith hwn</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble y daw</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Priodoliad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message numerus="yes">
        <source>expectation(s)</source>
        <translation>
            <numerusform>disgwyliad</numerusform>
            <numerusform>disgwyliad</numerusform>
            <numerusform>disgwyliad</numerusform>
            <numerusform>disgwyliad</numerusform>
            <numerusform>disgwyliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pair(s) of duties</source>
        <translation>
            <numerusform>pâr o gyfrifoldebau</numerusform>
            <numerusform>pâr o gyfrifoldebau</numerusform>
            <numerusform>pâr o gyfrifoldebau</numerusform>
            <numerusform>pâr o gyfrifoldebau</numerusform>
            <numerusform>pâr o gyfrifoldebau</numerusform>
        </translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Argraffiadau eraill</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copïo’r cyfeiriad hwn</translation>
    </message>
    <message>
        <source>The address was copied: %1</source>
        <translation>Copïwyd y cyfeiriad: %1</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkEditions</name>
    <message>
        <source>The edition before it</source>
        <translation>Yr argraffiad o’i flaen</translation>
    </message>
    <message>
        <source>A crosswalk leads here from</source>
        <translation>Mae croesgyfeiriad yn arwain yma o</translation>
    </message>
    <message>
        <source>The edition after it</source>
        <translation>Yr argraffiad ar ei ôl</translation>
    </message>
    <message>
        <source>A crosswalk leads on to</source>
        <translation>Mae croesgyfeiriad yn arwain ymlaen at</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Gweld y gwahaniaethau</translation>
    </message>
    <message>
        <source>See what changed since then</source>
        <translation>Gweld beth sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>See what changes there</source>
        <translation>Gweld beth sy’n newid yno</translation>
    </message>
    <message>
        <source>No crosswalk joins this framework to another one.</source>
        <translation>Nid oes croesgyfeiriad yn cysylltu’r fframwaith hwn ag un arall.</translation>
    </message>
    <message>
        <source>Compare any two editions</source>
        <translation>Cymharu unrhyw ddau argraffiad</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a framework&apos;s edition and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button&apos;s words, and the edition that it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not in the program.</source>
        <comment>a framework&apos;s id</comment>
        <translation>Nid yw %1 yn y rhaglen.</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkFiles</name>
    <message>
        <source>Open framework</source>
        <translation>Agor fframwaith</translation>
    </message>
    <message>
        <source>The framework could not be opened</source>
        <translation>Nid oedd modd agor y fframwaith</translation>
    </message>
    <message>
        <source>“%1” stays as it is. The framework that was on screen before still is.</source>
        <translation>Mae “%1” yn aros fel y mae. Mae’r fframwaith a oedd ar y sgrin o’r blaen yno o hyd.</translation>
    </message>
    <message>
        <source>The framework that was on screen before still is.</source>
        <translation>Mae’r fframwaith a oedd ar y sgrin o’r blaen yno o hyd.</translation>
    </message>
    <message>
        <source>The framework was opened</source>
        <translation>Agorwyd y fframwaith</translation>
    </message>
    <message>
        <source>“%1” is open. A few things in it are worth knowing.</source>
        <translation>Mae “%1” ar agor. Mae ambell beth ynddo sy’n werth ei wybod.</translation>
    </message>
    <message>
        <source>Frameworks and crosswalks (*.json);;All files (*)</source>
        <translation>Fframweithiau a chroesgyfeiriadau (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The crosswalk could not be used</source>
        <translation>Nid oedd modd defnyddio’r croesgyfeiriad</translation>
    </message>
    <message>
        <source>“%1” stays as it is. The program goes by the crosswalks that it knew before.</source>
        <translation>Mae “%1” yn aros fel y mae. Mae’r rhaglen yn dilyn y croesgyfeiriadau roedd yn eu hadnabod o’r blaen.</translation>
    </message>
    <message>
        <source>The crosswalk “%1” is in use until the program ends.</source>
        <translation>Mae’r croesgyfeiriad “%1” ar waith nes i’r rhaglen orffen.</translation>
    </message>
    <message>
        <source>The crosswalk is in use</source>
        <translation>Mae’r croesgyfeiriad ar waith</translation>
    </message>
    <message>
        <source>A few things in “%1” are worth knowing.</source>
        <translation>Mae’n werth gwybod ambell beth am “%1”.</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkNotice</name>
    <message>
        <source>There is a newer edition of your record’s framework: %1. Your ratings can cross over to it.</source>
        <translation>Mae argraffiad mwy newydd o fframwaith eich cofnod: %1. Gall eich asesiadau groesi drosodd iddo.</translation>
    </message>
    <message>
        <source>Carry over to %1</source>
        <comment>a step of undo</comment>
        <translation>Trosglwyddo i %1</translation>
    </message>
    <message>
        <source>This record may not be changed, so it was not carried over.</source>
        <translation>Ni cheir newid y cofnod hwn, felly ni chafodd ei drosglwyddo.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Gweld beth fyddai’n digwydd</translation>
    </message>
    <message>
        <source>The framework of your record, %1, is not in the program. What you see here is another one.</source>
        <comment>a framework and its edition</comment>
        <translation>Nid yw fframwaith eich cofnod, %1, yn y rhaglen. Un arall yw’r hyn a welwch yma.</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Agor ei ffeil…</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkPage</name>
    <message>
        <source>What it &amp;leaves open</source>
        <translation>Yr hyn y mae’n ei a&amp;dael yn agored</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Ynghylch</translation>
    </message>
    <message>
        <source>&amp;Skills A to Z</source>
        <translation>&amp;Sgiliau A i Y</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Skills from A to Z</source>
        <translation>Sgiliau o A i Y</translation>
    </message>
    <message>
        <source>No skills</source>
        <translation>Dim sgiliau</translation>
    </message>
    <message>
        <source>This framework names no skills. It describes roles and their responsibilities.</source>
        <translation>Nid yw’r fframwaith hwn yn enwi sgiliau. Mae’n disgrifio rolau a’u cyfrifoldebau.</translation>
    </message>
    <message>
        <source>Si&amp;de by side</source>
        <translation>&amp;Ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkPages</name>
    <message>
        <source>Levels of a skill</source>
        <translation>Lefelau sgil</translation>
    </message>
    <message>
        <source>Role level</source>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Id, for LEVEL</source>
        <translation>Id, ar gyfer LEVEL</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>%1 and %2, side by side</source>
        <comment>two roles</comment>
        <translation>%1 a %2, ochr yn ochr</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>The framework names no skills.</source>
        <translation>Nid yw’r fframwaith yn enwi sgiliau.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Id, for SKILL</source>
        <translation>Id, ar gyfer SKILL</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Ffynhonnell a thrwydded</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Cyn y lefel hon</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Ar ôl y lefel hon</translation>
    </message>
    <message>
        <source>Nothing is published about the skills of this role level.</source>
        <translation>Nid oes dim wedi’i gyhoeddi am sgiliau’r lefel rôl hon.</translation>
    </message>
    <message>
        <source>This role level asks for no skills.</source>
        <translation>Nid yw’r lefel rôl hon yn gofyn am unrhyw sgiliau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill and the level asked for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill with its level, and how important it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You can:</source>
        <translation>Gallwch:</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <comment>&apos;not defined&apos; or &apos;not specified&apos;</comment>
        <translation>Datganiadau: %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a framework&apos;s title, edition, id</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1. Edition: %2. Id: %3</source>
        <comment>publisher, edition, id</comment>
        <translation>%1. Argraffiad: %2. Id: %3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Cyfrifoldebau</translation>
    </message>
    <message>
        <source>At every role level of this role you:</source>
        <translation>Ar bob lefel rôl o’r rôl hon, rydych:</translation>
    </message>
    <message>
        <source>%1, role level %2 of %3</source>
        <comment>the role&apos;s name; numbers</comment>
        <translation>%1, lefel rôl %2 o %3</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Fe’i gelwir hefyd yn</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>At this role level you:</source>
        <translation>Ar y lefel rôl hon, rydych:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>The skill is not described.</source>
        <translation>Nid yw’r sgil wedi’i ddisgrifio.</translation>
    </message>
    <message>
        <source>Who is asked for it</source>
        <translation>Pwy y gofynnir iddynt amdano</translation>
    </message>
    <message>
        <source>No role level names it.</source>
        <translation>Nid oes lefel rôl yn ei enwi.</translation>
    </message>
    <message>
        <source>The framework has no levels.</source>
        <translation>Nid oes lefelau gan y fframwaith.</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworkReport</name>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cyhoeddwr</translation>
    </message>
    <message>
        <source>Levels of a skill</source>
        <translation>Lefelau sgil</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Beth mae’n ei olygu</translation>
    </message>
    <message>
        <source>Role level</source>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Gofynnir amdano gan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
</context>
<context>
    <name>waymark::FrameworksCommand</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title and edition</source>
        <translation>Teitl ac argraffiad</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Role levels</source>
        <translation>Lefelau rôl</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“waymark-cli show ID” tells what one of them says.</source>
        <translation>Mae “waymark-cli show ID” yn dangos yr hyn y mae un ohonynt yn ei ddweud.</translation>
    </message>
</context>
<context>
    <name>waymark::GapCommand</name>
    <message>
        <source>%1 (carried over, to be confirmed)</source>
        <comment>a rating</comment>
        <translation>%1 (wedi’i drosglwyddo, i’w gadarnhau)</translation>
    </message>
    <message>
        <source>Towards %1</source>
        <comment>a role level</comment>
        <translation>Tuag at %1</translation>
    </message>
    <message>
        <source>%1: towards %2</source>
        <comment>a person and a role level</comment>
        <translation>%1: tuag at %2</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Nothing is published about the skills of this role level.</source>
        <translation>Nid oes dim wedi’i gyhoeddi am sgiliau’r lefel rôl hon.</translation>
    </message>
    <message>
        <source>The role level asks for no skill, and the record rates none.</source>
        <translation>Nid yw’r lefel rôl yn gofyn am unrhyw sgil, ac nid yw’r cofnod yn asesu unrhyw un.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Aseswyd</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir am</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>These are points to talk about, not marks.</source>
        <translation>Pwyntiau i’w trafod yw’r rhain, nid marciau.</translation>
    </message>
</context>
<context>
    <name>waymark::GapDetails</name>
    <message>
        <source>Mine: %1. Asked for: %2.</source>
        <comment>two levels</comment>
        <translation>Fy lefel i: %1. Gofynnir am: %2.</translation>
    </message>
    <message>
        <source>Ra&amp;te this skill</source>
        <translation>A&amp;sesu’r sgil hwn</translation>
    </message>
    <message>
        <source>Ra&amp;te again</source>
        <translation>A&amp;sesu eto</translation>
    </message>
    <message>
        <source>&amp;Open the skill</source>
        <translation>Ag&amp;or y sgil</translation>
    </message>
    <message>
        <source>You are where this role level asks you to be.</source>
        <translation>Rydych ar y lefel y mae’r lefel rôl hon yn gofyn amdani.</translation>
    </message>
    <message>
        <source>You are further than this role level asks for.</source>
        <translation>Rydych ymhellach ymlaen nag y mae’r lefel rôl hon yn gofyn amdano.</translation>
    </message>
    <message>
        <source>What %1 adds to where you are:</source>
        <comment>%1 is a level</comment>
        <translation>Yr hyn y mae %1 yn ei ychwanegu at eich lefel bresennol:</translation>
    </message>
    <message>
        <source>You have not rated this skill. What %1 takes:</source>
        <comment>%1 is a level</comment>
        <translation>Nid ydych wedi asesu’r sgil hwn. Yr hyn sydd ei angen ar gyfer %1:</translation>
    </message>
    <message>
        <source>You are not sure about this skill. What %1 takes:</source>
        <comment>%1 is a level</comment>
        <translation>Nid ydych yn siŵr am y sgil hwn. Yr hyn sydd ei angen ar gyfer %1:</translation>
    </message>
    <message>
        <source>You said that this skill has no place in your work.</source>
        <translation>Fe ddywedoch nad oes lle i’r sgil hwn yn eich gwaith.</translation>
    </message>
    <message>
        <source>This role level does not ask for the skill.</source>
        <translation>Nid yw’r lefel rôl hon yn gofyn am y sgil.</translation>
    </message>
    <message>
        <source>The framework does not say at which level this role level asks for the skill.</source>
        <translation>Nid yw’r fframwaith yn dweud ar ba lefel y mae’r lefel rôl hon yn gofyn am y sgil.</translation>
    </message>
    <message>
        <source>Statements at %1</source>
        <comment>%1 is a level</comment>
        <translation>Datganiadau ar lefel %1</translation>
    </message>
    <message>
        <source>Open the actio&amp;n</source>
        <translation>Agor y cam gweithre&amp;du</translation>
    </message>
    <message>
        <source>Pla&amp;n an action</source>
        <translation>Cynllunio cam gweithre&amp;du</translation>
    </message>
    <message>
        <source>Your rating was carried over from another edition. Confirm it or rate again, so that you can rely on what stands here.</source>
        <translation>Trosglwyddwyd eich asesiad o argraffiad arall. Cadarnhewch ef neu aseswch eto, fel y gallwch ddibynnu ar yr hyn sydd yma.</translation>
    </message>
    <message>
        <source>Confirm or ra&amp;te again</source>
        <translation>Cadarnhau neu a&amp;sesu eto</translation>
    </message>
</context>
<context>
    <name>waymark::GapModel</name>
    <message>
        <source>%1, mine: %2, asked for: %3: %4</source>
        <comment>a row of the gap read out: skill, levels, and what follows</comment>
        <translation>%1, fy lefel i: %2, gofynnir am: %3: %4</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Mine and asked for</source>
        <translation>Fy lefel i a’r lefel y gofynnir amdani</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy lefel i</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir am</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy’n dilyn</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row of the gap, and a note</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>waymark::GapOutput</name>
    <message>
        <source>Where I stand against %1</source>
        <comment>%1 is a role level</comment>
        <translation>Ble rwy’n sefyll o gymharu â %1</translation>
    </message>
    <message>
        <source>Skill by skill</source>
        <translation>Fesul sgil</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy lefel i</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir am</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy’n dilyn</translation>
    </message>
</context>
<context>
    <name>waymark::GapPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Heb ei dewis eto</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) with something to go</source>
        <translation>
            <numerusform>%n sgil â bwlch i’w lenwi</numerusform>
            <numerusform>%n sgil â bwlch i’w lenwi</numerusform>
            <numerusform>%n sgil â bwlch i’w lenwi</numerusform>
            <numerusform>%n sgil â bwlch i’w lenwi</numerusform>
            <numerusform>%n sgil â bwlch i’w lenwi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n wedi’u cyrraedd</numerusform>
            <numerusform>%n wedi’i gyrraedd</numerusform>
            <numerusform>%n wedi’u cyrraedd</numerusform>
            <numerusform>%n wedi’u cyrraedd</numerusform>
            <numerusform>%n wedi’u cyrraedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n above</source>
        <translation>
            <numerusform>%n yn uwch</numerusform>
            <numerusform>%n yn uwch</numerusform>
            <numerusform>%n yn uwch</numerusform>
            <numerusform>%n yn uwch</numerusform>
            <numerusform>%n yn uwch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n heb eu hasesu</numerusform>
            <numerusform>%n heb ei asesu</numerusform>
            <numerusform>%n heb eu hasesu</numerusform>
            <numerusform>%n heb eu hasesu</numerusform>
            <numerusform>%n heb eu hasesu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n ddim yn siŵr</numerusform>
            <numerusform>%n ddim yn siŵr</numerusform>
            <numerusform>%n ddim yn siŵr</numerusform>
            <numerusform>%n ddim yn siŵr</numerusform>
            <numerusform>%n ddim yn siŵr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n ddim yn berthnasol</numerusform>
            <numerusform>%n ddim yn berthnasol</numerusform>
            <numerusform>%n ddim yn berthnasol</numerusform>
            <numerusform>%n ddim yn berthnasol</numerusform>
            <numerusform>%n ddim yn berthnasol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not specified</source>
        <translation>
            <numerusform>%n heb eu pennu</numerusform>
            <numerusform>%n heb ei bennu</numerusform>
            <numerusform>%n heb eu pennu</numerusform>
            <numerusform>%n heb eu pennu</numerusform>
            <numerusform>%n heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked for</source>
        <translation>
            <numerusform>%n na ofynnir amdanynt</numerusform>
            <numerusform>%n na ofynnir amdano</numerusform>
            <numerusform>%n na ofynnir amdanynt</numerusform>
            <numerusform>%n na ofynnir amdanynt</numerusform>
            <numerusform>%n na ofynnir amdanynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a role level</source>
        <translation>Dewiswch lefel rôl</translation>
    </message>
    <message>
        <source>You see here where you stand against any role level, not only the next one.</source>
        <translation>Yma gallwch weld ble rydych yn sefyll o gymharu ag unrhyw lefel rôl, nid y nesaf yn unig.</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>You have not rated anything yet</source>
        <translation>Nid ydych wedi asesu dim eto</translation>
    </message>
    <message>
        <source>Say where you stand in a skill or two, and come back to see what is to go.</source>
        <translation>Dywedwch ble rydych yn sefyll mewn sgil neu ddau, a dewch yn ôl i weld beth sydd ar ôl.</translation>
    </message>
    <message>
        <source>Ra&amp;te my skills</source>
        <translation>A&amp;sesu fy sgiliau</translation>
    </message>
    <message>
        <source>Nothing is known about the skills of this role level</source>
        <translation>Nid oes dim yn hysbys am sgiliau’r lefel rôl hon</translation>
    </message>
    <message>
        <source>The framework names no skills for it. Choose another role level.</source>
        <translation>Nid yw’r fframwaith yn enwi unrhyw sgiliau ar ei chyfer. Dewiswch lefel rôl arall.</translation>
    </message>
    <message>
        <source>My gap</source>
        <translation>Fy mwlch</translation>
    </message>
    <message>
        <source>Where I stand &amp;against</source>
        <translation>Cym&amp;haru fy lefel â</translation>
    </message>
    <message>
        <source>The role level to stand against</source>
        <translation>Y lefel rôl i gymharu â hi</translation>
    </message>
    <message>
        <source>Show as a ra&amp;dar too</source>
        <translation>Dangos fel radar hef&amp;yd</translation>
    </message>
    <message>
        <source>My gap, skill by skill</source>
        <translation>Fy mwlch, fesul sgil</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>the name of a file</comment>
        <translation>bwlch</translation>
    </message>
</context>
<context>
    <name>waymark::GapWords</name>
    <message>
        <source>Met</source>
        <comment>a rating is at the level asked for</comment>
        <translation>Wedi’i gyrraedd</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above</source>
        <comment>a rating against the level asked for</comment>
        <translation>
            <numerusform>%n lefel yn uwch</numerusform>
            <numerusform>%n lefel yn uwch</numerusform>
            <numerusform>%n lefel yn uwch</numerusform>
            <numerusform>%n lefel yn uwch</numerusform>
            <numerusform>%n lefel yn uwch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) to go</source>
        <comment>a rating against the level asked for</comment>
        <translation>
            <numerusform>%n lefel i fynd</numerusform>
            <numerusform>%n lefel i fynd</numerusform>
            <numerusform>%n lefel i fynd</numerusform>
            <numerusform>%n lefel i fynd</numerusform>
            <numerusform>%n lefel i fynd</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over, confirm</source>
        <comment>a rating that came from another edition</comment>
        <translation>Trosglwyddwyd, cadarnhewch</translation>
    </message>
</context>
<context>
    <name>waymark::GreetingDialog</name>
    <message>
        <source>Welcome to Waymark</source>
        <translation>Croeso i Waymark</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Dod o hyd i’ch ffordd</translation>
    </message>
    <message>
        <source>Waymark shows the roles of product people from associate product manager to head of product: what each does, what it asks for in each skill, and what changes on the way up. You can say where you stand, and keep it over the years.</source>
        <translation>Mae Waymark yn dangos rolau pobl cynnyrch, o reolwr cynnyrch cyswllt i bennaeth cynnyrch: beth mae pob un yn ei wneud, beth mae’n gofyn amdano ym mhob sgil, a beth sy’n newid ar y ffordd i fyny. Gallwch ddweud ble rydych yn sefyll, a’i gadw dros y blynyddoedd.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Everything is saved by itself. Nothing here is a test: your ratings are where a talk can begin.</source>
        <translation>Nid oes dim yn gadael y cyfrifiadur hwn. Caiff popeth ei gadw’n awtomatig. Nid prawf yw dim byd yma: man cychwyn ar gyfer sgwrs yw eich asesiadau.</translation>
    </message>
    <message>
        <source>Look at the roles</source>
        <translation>Edrych ar y rolau</translation>
    </message>
    <message>
        <source>See the ladder, and read what each role level asks for.</source>
        <translation>Gweld yr ysgol, a darllen beth mae pob lefel rôl yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Compare two role levels</source>
        <translation>Cymharu dwy lefel rôl</translation>
    </message>
    <message>
        <source>Lay them side by side, and see only what differs.</source>
        <translation>Eu gosod ochr yn ochr, a gweld yr hyn sy’n wahanol yn unig.</translation>
    </message>
    <message>
        <source>Rate yourself</source>
        <translation>Asesu eich hun</translation>
    </message>
    <message>
        <source>Choose your role level, and go through its skills one by one.</source>
        <translation>Dewis eich lefel rôl, a mynd drwy ei sgiliau fesul un.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Hepgor</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryChoice</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>the name of a snapshot; its day</comment>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>First day, %1</source>
        <comment>of a record; that day</comment>
        <translation>Diwrnod cyntaf, %1</translation>
    </message>
    <message>
        <source>End of the first round, %1</source>
        <comment>all skills rated once; that day</comment>
        <translation>Diwedd y rownd gyntaf, %1</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryModel</name>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth a newidiodd</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryOutput</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Whose rating</source>
        <translation>Asesiad pwy</translation>
    </message>
    <message>
        <source>How sure and how much enjoyed</source>
        <translation>Pa mor siŵr, a faint o fwynhad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Argraffiad cynharach</translation>
    </message>
    <message>
        <source>The table was copied. Paste it into a spreadsheet or a text.</source>
        <translation>Copïwyd y tabl. Gludwch ef mewn taenlen neu destun.</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryPage</name>
    <message>
        <source>That snapshot is not in the record any more.</source>
        <translation>Nid yw’r ciplun hwnnw yn y cofnod mwyach.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Golygon o’r hanes</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Llethrau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Timeline of a skill</source>
        <translation>Llinell amser sgil</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Cipluniau</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryTable</name>
    <message>
        <source>S&amp;orted by</source>
        <translation>Wedi’i dr&amp;efnu yn ôl</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Wedi’i drefnu yn ôl</translation>
    </message>
    <message>
        <source>Order of the framework</source>
        <translation>Trefn y fframwaith</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Then, the highest first</source>
        <translation>Bryd hynny, yr uchaf yn gyntaf</translation>
    </message>
    <message>
        <source>Now, the highest first</source>
        <translation>Nawr, yr uchaf yn gyntaf</translation>
    </message>
    <message>
        <source>What rose most</source>
        <translation>Yr hyn a gododd fwyaf</translation>
    </message>
    <message>
        <source>Then and now, skill by skill</source>
        <translation>Bryd hynny a nawr, fesul sgil</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryWords</name>
    <message numerus="yes">
        <source>Up %n level(s)</source>
        <comment>a rating now against then</comment>
        <translation>
            <numerusform>I fyny %n lefel</numerusform>
            <numerusform>I fyny %n lefel</numerusform>
            <numerusform>I fyny %n lefel</numerusform>
            <numerusform>I fyny %n lefel</numerusform>
            <numerusform>I fyny %n lefel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %n level(s)</source>
        <comment>a rating now against then</comment>
        <translation>
            <numerusform>I lawr %n lefel</numerusform>
            <numerusform>I lawr %n lefel</numerusform>
            <numerusform>I lawr %n lefel</numerusform>
            <numerusform>I lawr %n lefel</numerusform>
            <numerusform>I lawr %n lefel</numerusform>
        </translation>
    </message>
    <message>
        <source>The same</source>
        <comment>a rating now against then</comment>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Rated since</source>
        <comment>there was no rating then</comment>
        <translation>Wedi’i asesu ers hynny</translation>
    </message>
    <message>
        <source>No level to compare</source>
        <comment>a rating then and now: one of the two is no level</comment>
        <translation>Dim lefel i’w chymharu</translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5. %6.</source>
        <comment>a skill; a day and the answer then; a day and the answer since; what changed</comment>
        <translation>%1. %2: %3. %4: %5. %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) up</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n sgil i fyny</numerusform>
            <numerusform>%n sgil i fyny</numerusform>
            <numerusform>%n sgil i fyny</numerusform>
            <numerusform>%n sgil i fyny</numerusform>
            <numerusform>%n sgil i fyny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) down</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n sgil i lawr</numerusform>
            <numerusform>%n sgil i lawr</numerusform>
            <numerusform>%n sgil i lawr</numerusform>
            <numerusform>%n sgil i lawr</numerusform>
            <numerusform>%n sgil i lawr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) the same</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n sgil yr un fath</numerusform>
            <numerusform>%n sgil yr un fath</numerusform>
            <numerusform>%n sgil yr un fath</numerusform>
            <numerusform>%n sgil yr un fath</numerusform>
            <numerusform>%n sgil yr un fath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) rated since</source>
        <comment>part of a list: there was no rating then</comment>
        <translation>
            <numerusform>%n sgil wedi’u hasesu ers hynny</numerusform>
            <numerusform>%n sgil wedi’i asesu ers hynny</numerusform>
            <numerusform>%n sgil wedi’u hasesu ers hynny</numerusform>
            <numerusform>%n sgil wedi’u hasesu ers hynny</numerusform>
            <numerusform>%n sgil wedi’u hasesu ers hynny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) without a level to compare</source>
        <comment>part of a list: ratings now against then</comment>
        <translation>
            <numerusform>%n sgil heb lefel i’w chymharu</numerusform>
            <numerusform>%n sgil heb lefel i’w chymharu</numerusform>
            <numerusform>%n sgil heb lefel i’w chymharu</numerusform>
            <numerusform>%n sgil heb lefel i’w chymharu</numerusform>
            <numerusform>%n sgil heb lefel i’w chymharu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LadderModel</name>
    <message>
        <source>Grade %1</source>
        <comment>of a role level, such as G7</comment>
        <translation>Gradd %1</translation>
    </message>
    <message>
        <source>Grades %1</source>
        <comment>of a role level; a list such as: SEO and G7</comment>
        <translation>Graddau %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a name; its purpose</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role level and one more fact about it, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::LastAnswer</name>
    <message>
        <source>Carried over from the edition %1, where you said on %2: %3. Confirm it, or choose again.</source>
        <translation>Trosglwyddwyd o argraffiad %1, lle dywedoch ar %2: %3. Cadarnhewch hynny, neu dewiswch eto.</translation>
    </message>
    <message>
        <source>You answered on %1. Your answer stays hidden until you choose again.</source>
        <translation>Fe wnaethoch ateb ar %1. Bydd eich ateb yn aros ynghudd nes i chi ddewis eto.</translation>
    </message>
    <message>
        <source>On %1 you said: %2.</source>
        <translation>Ar %1 fe ddywedoch: %2.</translation>
    </message>
    <message>
        <source>On %1 you said the same: %2.</source>
        <translation>Ar %1 fe ddywedoch yr un peth: %2.</translation>
    </message>
    <message>
        <source>On %1 you said: %2. Today: %3.</source>
        <translation>Ar %1 fe ddywedoch: %2. Heddiw: %3.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ei ddangos</translation>
    </message>
    <message>
        <source>S&amp;till true</source>
        <translation>Yn wir &amp;o hyd</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Give the same answer again, with today’s date (C)</source>
        <translation>Rhoi’r un ateb eto, gyda dyddiad heddiw (C)</translation>
    </message>
</context>
<context>
    <name>waymark::Launch</name>
    <message>
        <source>There is no option %1. See waymark --help.</source>
        <translation>Nid oes opsiwn %1. Gweler waymark --help.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>Mae angen gwerth ar ôl yr opsiwn %1.</translation>
    </message>
    <message>
        <source>Only one record and one address can be opened at a time: %1 is one too many.</source>
        <translation>Dim ond un cofnod ac un cyfeiriad y gellir eu hagor ar y tro: mae %1 yn un yn ormod.</translation>
    </message>
    <message>
        <source>A snapshot is a PNG picture: let the file’s name end in .png, not as in %1.</source>
        <translation>Llun PNG yw ciplun: rhowch enw sy’n gorffen â .png i’r ffeil, nid fel yn %1.</translation>
    </message>
    <message>
        <source>There is no page %1. The pages are: %2.</source>
        <translation>Nid oes tudalen %1. Dyma’r tudalennau: %2.</translation>
    </message>
    <message>
        <source>A size is written as 1280x800, between 320x240 and 8000x8000, not as %1.</source>
        <translation>Ysgrifennir maint fel 1280x800, rhwng 320x240 a 8000x8000, nid fel %1.</translation>
    </message>
    <message>
        <source>A theme is light, dark or system, not %1.</source>
        <translation>Thema yw light, dark neu system, nid %1.</translation>
    </message>
    <message>
        <source>The size of the text is a number from %1 to %2, not %3.</source>
        <translation>Rhif o %1 i %2 yw maint y testun, nid %3.</translation>
    </message>
    <message>
        <source>A language is a tag such as en or cy, not %1.</source>
        <translation>Tag fel en neu cy yw iaith, nid %1.</translation>
    </message>
    <message>
        <source>Waymark finds no display to open its window on. Without one, waymark-cli answers in the terminal and waymark --snapshot FILE.png draws a picture of the window.</source>
        <translation>Ni all Waymark ddod o hyd i sgrin i agor ei ffenestr arni. Heb sgrin, mae waymark-cli yn ateb yn y derfynell ac mae waymark --snapshot FILE.png yn tynnu llun o’r ffenestr.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written: %2.</source>
        <translation>Nid oedd modd ysgrifennu’r llun %1: %2.</translation>
    </message>
    <message>
        <source>Usage: waymark [options] [RECORD | waymark:ADDRESS]

Explore a product-management career: roles, what each asks for, where you stand, what to do next.

  RECORD                  a .waymark file to open; left out: the one that was open last
  waymark:ADDRESS         a place to begin at, for example
                          waymark:gdd-2025-09/senior-product-manager
  --framework FRAMEWORK   the framework to begin with: a bundled id or a file
  --page NAME[/PART]      the page to begin with: %1;
                          with a part of it, for example framework/skills, framework/open or
                          differences/ddat-2017-03/gdd-2025-09
  --size WIDTHxHEIGHT     the size of the window
  --theme light|dark|system
  --zoom PERCENT          the size of the text, %2 to %3
  --lang TAG              the language of the program, for example cy
  --snapshot FILE.png     draw the window into a picture and end; needs no display
  --version               print the version and end
  --help                  print this and end

waymark-cli answers the same questions in a terminal; see waymark-cli --help.
</source>
        <translation>Defnydd: waymark [opsiynau] [RECORD | waymark:ADDRESS]

Archwilio gyrfa rheoli cynnyrch: rolau, beth mae pob un yn gofyn amdano, ble rydych yn sefyll, beth i’w wneud nesaf.

  RECORD                  ffeil .waymark i’w hagor; os gadewir allan: yr un a oedd ar agor ddiwethaf
  waymark:ADDRESS         lle i ddechrau, er enghraifft
                          waymark:gdd-2025-09/senior-product-manager
  --framework FRAMEWORK   y fframwaith i ddechrau ag ef: id un sydd yn y rhaglen, neu ffeil
  --page NAME[/PART]      y dudalen i ddechrau â hi: %1;
                          gyda rhan ohoni, er enghraifft framework/skills, framework/open neu
                          differences/ddat-2017-03/gdd-2025-09
  --size WIDTHxHEIGHT     maint y ffenestr
  --theme light|dark|system
  --zoom PERCENT          maint y testun, %2 i %3
  --lang TAG              iaith y rhaglen, er enghraifft cy
  --snapshot FILE.png     tynnu llun o’r ffenestr a gorffen; nid oes angen sgrin
  --version               argraffu’r fersiwn a gorffen
  --help                  argraffu hwn a gorffen

Mae waymark-cli yn ateb yr un cwestiynau mewn terfynell; gweler waymark-cli --help.
</translation>
    </message>
</context>
<context>
    <name>waymark::LevelCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a level; why it counts now, such as: expected here</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::LevelChooser</name>
    <message>
        <source>Choose role levels</source>
        <translation>Dewis lefelau rôl</translation>
    </message>
    <message>
        <source>Search role levels</source>
        <translation>Chwilio lefelau rôl</translation>
    </message>
    <message>
        <source>Role levels of the framework</source>
        <translation>Lefelau rôl y fframwaith</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) chosen.</source>
        <translation>
            <numerusform>%n lefel rôl wedi’u dewis.</numerusform>
            <numerusform>%n lefel rôl wedi’i dewis.</numerusform>
            <numerusform>%n lefel rôl wedi’u dewis.</numerusform>
            <numerusform>%n lefel rôl wedi’u dewis.</numerusform>
            <numerusform>%n lefel rôl wedi’u dewis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one role level to lay beside your ratings.</source>
        <translation>Dewiswch o leiaf un lefel rôl i’w gosod wrth ochr eich asesiadau.</translation>
    </message>
    <message>
        <source>Choose two to eight role levels.</source>
        <translation>Dewiswch rhwng dwy ac wyth lefel rôl.</translation>
    </message>
    <message numerus="yes">
        <source>Eight role levels are the most that fit side by side. Clear %n of them.</source>
        <translation>
            <numerusform>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr. Cliriwch %n ohonynt.</numerusform>
            <numerusform>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr. Cliriwch %n ohonynt.</numerusform>
            <numerusform>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr. Cliriwch %n ohonynt.</numerusform>
            <numerusform>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr. Cliriwch %n ohonynt.</numerusform>
            <numerusform>Wyth lefel rôl yw’r nifer mwyaf sy’n ffitio ochr yn ochr. Cliriwch %n ohonynt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LevelRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a skill; its level</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::LevelText</name>
    <message>
        <source>Not asked for</source>
        <comment>a role level does not name the skill</comment>
        <translation>Ni ofynnir amdano</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>a role level names the skill, but the level is not published</comment>
        <translation>Heb ei bennu</translation>
    </message>
</context>
<context>
    <name>waymark::LockNotice</name>
    <message>
        <source>Take the record over?</source>
        <translation>Cymryd y cofnod drosodd?</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Ei gymryd drosodd</translation>
    </message>
    <message>
        <source>&amp;Only read it</source>
        <translation>Ei &amp;ddarllen yn unig</translation>
    </message>
    <message>
        <source>Take it over…</source>
        <translation>Ei gymryd drosodd…</translation>
    </message>
    <message>
        <source>You can change the record now: nobody else has it open.</source>
        <translation>Gallwch newid y cofnod nawr: nid yw ar agor gan neb arall.</translation>
    </message>
    <message>
        <source>Take it over only if it is not open on the other computer any more. If it is, both of you can change it; whoever saves second is asked how to put the two together, and nothing is lost.</source>
        <translation>Cymerwch ef drosodd dim ond os nad yw ar agor ar y cyfrifiadur arall mwyach. Os ydyw, gall y ddau ohonoch ei newid; gofynnir i bwy bynnag sy’n cadw’n ail sut i gyfuno’r ddau, ac ni chollir dim.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Cadw fel…</translation>
    </message>
</context>
<context>
    <name>waymark::LookBackPane</name>
    <message>
        <source>The earlier of the two stands first now.</source>
        <translation>Mae’r cynharaf o’r ddau yn sefyll yn gyntaf nawr.</translation>
    </message>
    <message>
        <source>Another level</source>
        <comment>one that the framework does not have</comment>
        <translation>Lefel arall</translation>
    </message>
    <message>
        <source>Nothing was answered since. Rate your skills again in some months, and see here what changed.</source>
        <translation>Ni atebwyd dim ers hynny. Aseswch eich sgiliau eto ymhen rhai misoedd, a gweld yma beth a newidiodd.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a moment; how many skills changed how</comment>
        <translation>Ers %1: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <comment>two moments; how many skills changed how</comment>
        <translation>O %1 i %2: %3.</translation>
    </message>
    <message>
        <source>Your record is about another framework</source>
        <translation>Mae eich cofnod yn ymwneud â fframwaith arall</translation>
    </message>
    <message>
        <source>It holds ratings for “%1” (%2). Nothing of it is lost while you look at this one. Each skill’s timeline can be read here all the same.</source>
        <comment>a framework and its edition</comment>
        <translation>Mae’n dal asesiadau ar gyfer “%1” (%2). Ni chollir dim ohono tra byddwch yn edrych ar hwn. Gellir darllen llinell amser pob sgil yma yr un fath.</translation>
    </message>
    <message>
        <source>Go &amp;to that framework</source>
        <translation>Mynd i’r fframwai&amp;th hwnnw</translation>
    </message>
    <message>
        <source>There is no history yet</source>
        <translation>Nid oes hanes eto</translation>
    </message>
    <message>
        <source>Say where you stand in a skill or two. When you rate again in some months, you see here how far you have come.</source>
        <translation>Dywedwch ble rydych yn sefyll mewn sgil neu ddau. Pan aseswch eto ymhen rhai misoedd, cewch weld yma pa mor bell rydych wedi dod.</translation>
    </message>
    <message>
        <source>Ra&amp;te my skills</source>
        <translation>A&amp;sesu fy sgiliau</translation>
    </message>
    <message>
        <source>There are no ratings of your own</source>
        <translation>Nid oes asesiadau gennych chi eich hun</translation>
    </message>
    <message>
        <source>There are no ratings by somebody else</source>
        <translation>Nid oes asesiadau gan rywun arall</translation>
    </message>
    <message>
        <source>There are no agreed ratings</source>
        <translation>Nid oes asesiadau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>The record holds others. Choose whose ratings you want to look at.</source>
        <translation>Mae’r cofnod yn dal rhai eraill. Dewiswch asesiadau pwy rydych am edrych arnynt.</translation>
    </message>
    <message>
        <source>Nothing was rated by then</source>
        <translation>Nid oedd dim wedi’i asesu erbyn hynny</translation>
    </message>
    <message>
        <source>The first answers of this record are later than the two days. Choose a later day.</source>
        <translation>Mae atebion cyntaf y cofnod hwn yn ddiweddarach na’r ddau ddiwrnod. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Bryd hynny</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>Yr adeg gynharach</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>Y diwrnod cynharach</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>Yr adeg ddiweddarach</translation>
    </message>
    <message>
        <source>The later day</source>
        <translation>Y diwrnod diweddarach</translation>
    </message>
    <message>
        <source>Who&amp;se ratings</source>
        <translation>Asesiadau &amp;pwy</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>Asesiadau pwy</translation>
    </message>
    <message>
        <source>Then and now as slopes, skill by skill</source>
        <translation>Bryd hynny a nawr fel llethrau, fesul sgil</translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>Copïwyd %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ail-wneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>%1 – %2 – Waymark</source>
        <comment>page and framework in the window&apos;s title</comment>
        <translation>%1 – %2 – Waymark</translation>
    </message>
</context>
<context>
    <name>waymark::MergeDialog</name>
    <message>
        <source>There is another copy</source>
        <translation>Mae copi arall</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Yr hyn a fyddai’n cael ei ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Cyfuno</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ddim nawr</translation>
    </message>
    <message>
        <source>Then &amp;put it with the earlier versions</source>
        <translation>Yna ei &amp;roi gyda’r fersiynau cynharach</translation>
    </message>
    <message>
        <source>Nothing is taken out of the record. Undo takes the merge back.</source>
        <translation>Ni thynnir dim o’r cofnod. Mae dadwneud yn tynnu’r cyfuno’n ôl.</translation>
    </message>
</context>
<context>
    <name>waymark::MigrateCommand</name>
    <message>
        <source>From %1 to %2</source>
        <comment>two editions of a framework</comment>
        <translation>O %1 i %2</translation>
    </message>
    <message>
        <source>Ratings that cross</source>
        <translation>Asesiadau sy’n croesi</translation>
    </message>
    <message>
        <source>Of these to be confirmed</source>
        <translation>O’r rhain, i’w cadarnhau</translation>
    </message>
    <message>
        <source>Ratings that stay behind, readable in the record</source>
        <translation>Asesiadau sy’n aros ar ôl, ac i’w darllen yn y cofnod</translation>
    </message>
    <message>
        <source>Skill before</source>
        <translation>Sgil cyn hyn</translation>
    </message>
    <message>
        <source>Skill after</source>
        <translation>Sgil wedi hyn</translation>
    </message>
    <message>
        <source>Say where to: waymark-cli migrate RECORD --to FRAMEWORK.</source>
        <translation>Dywedwch i ble: waymark-cli migrate RECORD --to FRAMEWORK.</translation>
    </message>
    <message>
        <source>Nothing was written. “-o FILE” writes the record that was carried over.</source>
        <translation>Ni ysgrifennwyd dim. Mae “-o FILE” yn ysgrifennu’r cofnod a drosglwyddwyd.</translation>
    </message>
    <message>
        <source>Role level before</source>
        <translation>Lefel rôl cyn hyn</translation>
    </message>
    <message>
        <source>Role level after</source>
        <translation>Lefel rôl wedi hyn</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>How and why</source>
        <translation>Sut a pham</translation>
    </message>
</context>
<context>
    <name>waymark::MigrationDialog</name>
    <message>
        <source>Carry your record over</source>
        <translation>Trosglwyddo eich cofnod</translation>
    </message>
    <message>
        <source>From the edition %1 to the edition %2</source>
        <translation>O argraffiad %1 i argraffiad %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cross over with their date, for you to confirm or change.</source>
        <translation>
            <numerusform>Nid oes yr un asesiad (%n) yn croesi drosodd.</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd gyda’i ddyddiad, i chi ei gadarnhau neu ei newid.</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd gyda’u dyddiad, i chi eu cadarnhau neu eu newid.</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd gyda’u dyddiad, i chi eu cadarnhau neu eu newid.</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd gyda’u dyddiad, i chi eu cadarnhau neu eu newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) have no successor and stay in the record for reading.</source>
        <translation>
            <numerusform>Nid oes yr un asesiad (%n) heb olynydd.</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; mae’n aros yn y cofnod i’w ddarllen.</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros yn y cofnod i’w darllen.</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros yn y cofnod i’w darllen.</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros yn y cofnod i’w darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dropped: all that you entered before stays in the file. Undo takes it all back.</source>
        <translation>Ni chaiff dim ei ollwng: mae popeth a roesoch o’r blaen yn aros yn y ffeil. Mae dadwneud yn cymryd y cyfan yn ôl.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Beth fyddai’n digwydd</translation>
    </message>
    <message>
        <source>How and why</source>
        <translation>Sut a pham</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;Trosglwyddo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ddim nawr</translation>
    </message>
    <message>
        <source>Carry over &amp;to</source>
        <translation>Tros&amp;glwyddo i</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a framework&apos;s edition and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Carry over to</source>
        <translation>Trosglwyddo i</translation>
    </message>
    <message>
        <source>The framework that your ratings would go to</source>
        <translation>Y fframwaith y byddai eich asesiadau yn mynd iddo</translation>
    </message>
    <message>
        <source>About the crosswalk</source>
        <translation>Ynghylch y croesgyfeiriad</translation>
    </message>
    <message>
        <source>Skill before</source>
        <translation>Sgil cyn hyn</translation>
    </message>
    <message>
        <source>Skill after</source>
        <translation>Sgil wedi hyn</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Asesiad</translation>
    </message>
</context>
<context>
    <name>waymark::MigrationLines</name>
    <message>
        <source>%1.</source>
        <comment>what became of a skill, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what became of a skill, and why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an aim&apos;s kind and its role level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; to confirm</source>
        <comment>a rating</comment>
        <translation>%1; i’w gadarnhau</translation>
    </message>
    <message>
        <source>My role level</source>
        <translation>Fy lefel rôl</translation>
    </message>
    <message>
        <source>The one I aim at</source>
        <translation>Yr un rwy’n anelu ati</translation>
    </message>
    <message>
        <source>no successor</source>
        <translation>dim olynydd</translation>
    </message>
    <message>
        <source>stays for reading</source>
        <translation>yn aros i’w ddarllen</translation>
    </message>
    <message>
        <source>Role levels</source>
        <translation>Lefelau rôl</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cross over</source>
        <translation>
            <numerusform>Nid oes yr un asesiad (%n) yn croesi drosodd</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) cross over in part: look at these with care</source>
        <translation>
            <numerusform>Nid oes yr un asesiad (%n) yn croesi drosodd yn rhannol</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd yn rhannol: edrychwch arno’n ofalus</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd yn rhannol: edrychwch arnynt yn ofalus</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd yn rhannol: edrychwch arnynt yn ofalus</numerusform>
            <numerusform>Mae %n asesiad yn croesi drosodd yn rhannol: edrychwch arnynt yn ofalus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) have no successor and stay for reading</source>
        <translation>
            <numerusform>Nid oes yr un asesiad (%n) heb olynydd</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; mae’n aros i’w ddarllen</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros i’w darllen</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros i’w darllen</numerusform>
            <numerusform>Nid oes olynydd i %n asesiad; maent yn aros i’w darllen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>waymark::NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
</context>
<context>
    <name>waymark::OfferList</name>
    <message>
        <source>What to work on first</source>
        <translation>Beth i weithio arno yn gyntaf</translation>
    </message>
    <message>
        <source>Suggestions on the way to %1, to think and talk about. You decide.</source>
        <comment>a role level</comment>
        <translation>Awgrymiadau ar y ffordd at %1, i feddwl a siarad amdanynt. Chi sy’n penderfynu.</translation>
    </message>
    <message>
        <source>You have an open action for it.</source>
        <translation>Mae gennych gam gweithredu agored ar ei gyfer.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Agor y cam gweithredu</translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation>Cynllunio cam gweithredu</translation>
    </message>
    <message>
        <source>Open the action for %1</source>
        <comment>a skill</comment>
        <translation>Agor y cam gweithredu ar gyfer %1</translation>
    </message>
    <message>
        <source>Plan an action for %1</source>
        <comment>a skill</comment>
        <translation>Cynllunio cam gweithredu ar gyfer %1</translation>
    </message>
    <message>
        <source>Your record is about another framework than the one on screen. There are suggestions where both are the same.</source>
        <translation>Mae eich cofnod yn ymwneud â fframwaith gwahanol i’r un ar y sgrin. Mae awgrymiadau i’w cael lle mae’r ddau yr un fath.</translation>
    </message>
    <message>
        <source>Say which role level you have, or which one you aim at. What it asks for and you do not have yet then stands here.</source>
        <translation>Dywedwch pa lefel rôl sydd gennych, neu pa un rydych yn anelu ati. Yna bydd yr hyn y mae’n gofyn amdano ac nad yw gennych eto i’w weld yma.</translation>
    </message>
    <message>
        <source>The framework names no skills for %1, so there is nothing to suggest.</source>
        <comment>a role level</comment>
        <translation>Nid yw’r fframwaith yn enwi sgiliau ar gyfer %1, felly nid oes dim i’w awgrymu.</translation>
    </message>
    <message>
        <source>You have not rated anything yet. Say where you stand in a skill or two, and what to work on first stands here.</source>
        <translation>Nid ydych wedi asesu dim eto. Dywedwch ble rydych yn sefyll mewn sgil neu ddau, a bydd yr hyn i weithio arno yn gyntaf i’w weld yma.</translation>
    </message>
    <message numerus="yes">
        <source>No rated skill is below what %1 asks for. %n skill(s) are not rated yet.</source>
        <comment>a role level</comment>
        <translation>
            <numerusform>Nid oes sgil wedi’i asesu sydd islaw’r hyn y mae %1 yn gofyn amdano. Mae %n sgil heb eu hasesu eto.</numerusform>
            <numerusform>Nid oes sgil wedi’i asesu sydd islaw’r hyn y mae %1 yn gofyn amdano. Mae %n sgil heb ei asesu eto.</numerusform>
            <numerusform>Nid oes sgil wedi’i asesu sydd islaw’r hyn y mae %1 yn gofyn amdano. Mae %n sgil heb eu hasesu eto.</numerusform>
            <numerusform>Nid oes sgil wedi’i asesu sydd islaw’r hyn y mae %1 yn gofyn amdano. Mae %n sgil heb eu hasesu eto.</numerusform>
            <numerusform>Nid oes sgil wedi’i asesu sydd islaw’r hyn y mae %1 yn gofyn amdano. Mae %n sgil heb eu hasesu eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No skill is below what %1 asks for. You can aim at another role level.</source>
        <comment>a role level</comment>
        <translation>Nid oes sgil islaw’r hyn y mae %1 yn gofyn amdano. Gallwch anelu at lefel rôl arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s) with something to go: see my gap</source>
        <translation>
            <numerusform>%n sgil arall â bwlch i’w lenwi: gweld fy mwlch</numerusform>
            <numerusform>%n sgil arall â bwlch i’w lenwi: gweld fy mwlch</numerusform>
            <numerusform>%n sgil arall â bwlch i’w lenwi: gweld fy mwlch</numerusform>
            <numerusform>%n sgil arall â bwlch i’w lenwi: gweld fy mwlch</numerusform>
            <numerusform>%n sgil arall â bwlch i’w lenwi: gweld fy mwlch</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the framework of my record</source>
        <translation>Mynd i fframwaith fy nghofnod</translation>
    </message>
    <message>
        <source>Choose a role level</source>
        <translation>Dewis lefel rôl</translation>
    </message>
    <message>
        <source>Rate my skills</source>
        <translation>Asesu fy sgiliau</translation>
    </message>
    <message>
        <source>See my gap</source>
        <translation>Gweld fy mwlch</translation>
    </message>
    <message>
        <source>The framework of your record, %1, is not in the program, so that nobody can say what it asks for. Open its file from the File menu to get suggestions.</source>
        <comment>a framework and its edition</comment>
        <translation>Nid yw fframwaith eich cofnod, %1, yn y rhaglen, felly ni all neb ddweud beth mae’n gofyn amdano. Agorwch ei ffeil o’r ddewislen Ffeil i gael awgrymiadau.</translation>
    </message>
</context>
<context>
    <name>waymark::OpenPointsModel</name>
    <message numerus="yes">
        <source>%n level(s) of a skill: the source says not defined</source>
        <translation>
            <numerusform>%n lefel sgil: mae’r ffynhonnell yn dweud heb eu diffinio</numerusform>
            <numerusform>%n lefel sgil: mae’r ffynhonnell yn dweud heb ei diffinio</numerusform>
            <numerusform>%n lefel sgil: mae’r ffynhonnell yn dweud heb eu diffinio</numerusform>
            <numerusform>%n lefel sgil: mae’r ffynhonnell yn dweud heb eu diffinio</numerusform>
            <numerusform>%n lefel sgil: mae’r ffynhonnell yn dweud heb eu diffinio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of a skill without statements: not specified</source>
        <translation>
            <numerusform>%n lefel sgil heb ddatganiadau: heb eu pennu</numerusform>
            <numerusform>%n lefel sgil heb ddatganiadau: heb eu pennu</numerusform>
            <numerusform>%n lefel sgil heb ddatganiadau: heb eu pennu</numerusform>
            <numerusform>%n lefel sgil heb ddatganiadau: heb eu pennu</numerusform>
            <numerusform>%n lefel sgil heb ddatganiadau: heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) without a level: not specified</source>
        <translation>
            <numerusform>%n disgwyliad heb lefel: heb eu pennu</numerusform>
            <numerusform>%n disgwyliad heb lefel: heb ei bennu</numerusform>
            <numerusform>%n disgwyliad heb lefel: heb eu pennu</numerusform>
            <numerusform>%n disgwyliad heb lefel: heb eu pennu</numerusform>
            <numerusform>%n disgwyliad heb lefel: heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) of which no skills are known</source>
        <translation>
            <numerusform>%n lefel rôl nad oes dim yn hysbys am eu sgiliau</numerusform>
            <numerusform>%n lefel rôl nad oes dim yn hysbys am ei sgiliau</numerusform>
            <numerusform>%n lefel rôl nad oes dim yn hysbys am eu sgiliau</numerusform>
            <numerusform>%n lefel rôl nad oes dim yn hysbys am eu sgiliau</numerusform>
            <numerusform>%n lefel rôl nad oes dim yn hysbys am eu sgiliau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without a grade: not specified</source>
        <translation>
            <numerusform>%n lefel rôl heb radd: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb radd: heb ei phennu</numerusform>
            <numerusform>%n lefel rôl heb radd: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb radd: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb radd: heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without a scope: not specified</source>
        <translation>
            <numerusform>%n lefel rôl heb gwmpas: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gwmpas: heb ei bennu</numerusform>
            <numerusform>%n lefel rôl heb gwmpas: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gwmpas: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gwmpas: heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) without responsibilities: not specified</source>
        <translation>
            <numerusform>%n lefel rôl heb gyfrifoldebau: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gyfrifoldebau: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gyfrifoldebau: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gyfrifoldebau: heb eu pennu</numerusform>
            <numerusform>%n lefel rôl heb gyfrifoldebau: heb eu pennu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) without a description: not specified</source>
        <translation>
            <numerusform>%n sgil heb ddisgrifiad: heb eu pennu</numerusform>
            <numerusform>%n sgil heb ddisgrifiad: heb ei bennu</numerusform>
            <numerusform>%n sgil heb ddisgrifiad: heb eu pennu</numerusform>
            <numerusform>%n sgil heb ddisgrifiad: heb eu pennu</numerusform>
            <numerusform>%n sgil heb ddisgrifiad: heb eu pennu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill and one of its levels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role level and a skill</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::OpenPointsView</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n pwynt agored</numerusform>
            <numerusform>%n pwynt agored</numerusform>
            <numerusform>%n pwynt agored</numerusform>
            <numerusform>%n pwynt agored</numerusform>
            <numerusform>%n pwynt agored</numerusform>
        </translation>
    </message>
    <message>
        <source>No framework says everything. “Not defined” is what the source itself says of a level. “Not specified” is what the source is silent about: nothing was made up to fill it. Press Enter on an entry to go to its skill or role level.</source>
        <translation>Nid oes fframwaith sy’n dweud popeth. “Heb ei ddiffinio” yw’r hyn y mae’r ffynhonnell ei hun yn ei ddweud am lefel. “Heb ei bennu” yw’r hyn nad yw’r ffynhonnell yn sôn amdano: ni luniwyd dim i lenwi’r bwlch. Pwyswch Enter ar gofnod i fynd at ei sgil neu ei lefel rôl.</translation>
    </message>
    <message>
        <source>What the framework leaves open</source>
        <translation>Yr hyn y mae’r fframwaith yn ei adael yn agored</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Nid oes dim wedi’i adael yn agored</translation>
    </message>
    <message>
        <source>This framework says everything that Waymark can show of it.</source>
        <translation>Mae’r fframwaith hwn yn dweud popeth y gall Waymark ei ddangos amdano.</translation>
    </message>
</context>
<context>
    <name>waymark::OtherFramework</name>
    <message>
        <source>Your record is about another framework</source>
        <translation>Mae eich cofnod yn ymwneud â fframwaith arall</translation>
    </message>
    <message>
        <source>It holds ratings for %1. Nothing of it is lost while you look at this framework.</source>
        <comment>a framework and its edition</comment>
        <translation>Mae’n cynnwys asesiadau ar gyfer %1. Ni chollir dim ohono wrth i chi edrych ar y fframwaith hwn.</translation>
    </message>
    <message>
        <source>Go &amp;to that framework</source>
        <translation>Mynd i’r fframwai&amp;th hwnnw</translation>
    </message>
    <message>
        <source>The framework of your record is not in the program</source>
        <translation>Nid yw fframwaith eich cofnod yn y rhaglen</translation>
    </message>
    <message>
        <source>It holds ratings for %1. You see them here by the names that the record keeps, and it is saved as it is. To see what is asked for, open the framework’s file from the File menu.</source>
        <comment>a framework and its edition</comment>
        <translation>Mae’n cynnwys asesiadau ar gyfer %1. Rydych yn eu gweld yma wrth yr enwau y mae’r cofnod yn eu cadw, ac fe’i cedwir fel y mae. I weld beth y gofynnir amdano, agorwch ffeil y fframwaith o’r ddewislen Ffeil.</translation>
    </message>
</context>
<context>
    <name>waymark::OutputFile</name>
    <message>
        <source>“%1” is there already and was not replaced. Choose another name.</source>
        <translation>Mae “%1” yno eisoes ac ni chafodd ei ddisodli. Dewiswch enw arall.</translation>
    </message>
</context>
<context>
    <name>waymark::OwnAnswers</name>
    <message>
        <source>Your answers</source>
        <translation>Eich atebion</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a skill, the answer and its date</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>waymark::PairsView</name>
    <message>
        <source>Roles side by side</source>
        <translation>Rolau ochr yn ochr</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <comment>two roles</comment>
        <translation>%1 a %2 ochr yn ochr</translation>
    </message>
    <message>
        <source>What the two divide between them, subject by subject.</source>
        <comment>of two roles</comment>
        <translation>Yr hyn y mae’r ddau’n ei rannu rhyngddynt, pwnc wrth bwnc.</translation>
    </message>
</context>
<context>
    <name>waymark::PathwayOutput</name>
    <message>
        <source>Pictures that scale (*.svg)</source>
        <translation>Lluniau y gellir newid eu maint (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Lluniau (*.png)</translation>
    </message>
    <message>
        <source>Export the pathway</source>
        <translation>Allforio’r llwybr</translation>
    </message>
    <message>
        <source>pathway.png</source>
        <translation>pathway.png</translation>
    </message>
    <message>
        <source>The pathway is in %1.</source>
        <translation>Mae’r llwybr yn %1.</translation>
    </message>
    <message>
        <source>The pathway could not be written to %1: %2. Choose another place.</source>
        <translation>Nid oedd modd ysgrifennu’r llwybr i %1: %2. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>This build of Waymark has no SVG, because Qt’s SVG module was missing when it was built. Choose a name that ends in .png.</source>
        <translation>Nid oes SVG yn y fersiwn hwn o Waymark, gan fod modiwl SVG Qt ar goll pan gafodd ei adeiladu. Dewiswch enw sy’n gorffen â .png.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png or .svg.</source>
        <translation>Dewiswch enw sy’n gorffen â .png neu .svg.</translation>
    </message>
    <message>
        <source>Print the pathway</source>
        <translation>Argraffu’r llwybr</translation>
    </message>
    <message>
        <source>pathway.svg</source>
        <translation>pathway.svg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::PathwayPage</name>
    <message>
        <source>This framework has no role level %1.</source>
        <translation>Nid oes gan y fframwaith hwn lefel rôl %1.</translation>
    </message>
    <message>
        <source>&amp;Begin with the role:</source>
        <translation>&amp;Dechrau gyda’r rôl:</translation>
    </message>
    <message>
        <source>Role whose ladder stands first</source>
        <translation>Y rôl y mae ei hysgol yn sefyll yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Show the whole map</source>
        <translation>Dangos y ma&amp;p cyfan</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Role levels and the ways between them. Walk with the arrow keys, press Enter to read what a role level asks for.</source>
        <translation>Lefelau rôl a’r ffyrdd rhyngddynt. Symudwch â’r bysellau saeth, a phwyswch Enter i ddarllen beth mae lefel rôl yn gofyn amdano.</translation>
    </message>
    <message>
        <source>No role levels</source>
        <translation>Dim lefelau rôl</translation>
    </message>
    <message>
        <source>This framework names no role levels, so there is no pathway to show.</source>
        <translation>Nid yw’r fframwaith hwn yn enwi lefelau rôl, felly nid oes llwybr i’w ddangos.</translation>
    </message>
</context>
<context>
    <name>waymark::PathwayPanel</name>
    <message>
        <source>Ways on from here</source>
        <translation>Ffyrdd ymlaen o’r fan hon</translation>
    </message>
    <message>
        <source>The framework gives no purpose for this role level.</source>
        <translation>Nid yw’r fframwaith yn rhoi diben i’r lefel rôl hon.</translation>
    </message>
    <message>
        <source>Read what it asks for</source>
        <translation>Darllen beth mae’n gofyn amdano</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Un cam i fyny</translation>
    </message>
    <message>
        <source>One step down</source>
        <translation>Un cam i lawr</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>I’r ochr</translation>
    </message>
    <message>
        <source>No role level of another role asks for nearly the same.</source>
        <translation>Nid oes lefel rôl mewn rôl arall yn gofyn am bron yr un peth.</translation>
    </message>
    <message>
        <source>Sideways moves are worked out from skills, and none are known here.</source>
        <translation>Caiff symudiadau i’r ochr eu cyfrifo o sgiliau, ac nid oes rhai’n hysbys yma.</translation>
    </message>
    <message>
        <source>Why %1 is near</source>
        <translation>Pam mae %1 yn agos</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Gweld beth sy’n newid</translation>
    </message>
    <message>
        <source>See what changes on the way to %1</source>
        <translation>Gweld beth sy’n newid ar y ffordd i %1</translation>
    </message>
    <message>
        <source>This framework has no other role to move to.</source>
        <translation>Nid oes gan y fframwaith hwn rôl arall i symud iddi.</translation>
    </message>
</context>
<context>
    <name>waymark::PathwaySentences</name>
    <message>
        <source>%1, step %L2 of %L3 as %4.</source>
        <comment>a role level and its place on the ladder of its role</comment>
        <translation>%1, cam %L2 o %L3 fel %4.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Rydych chi yma.</translation>
    </message>
    <message>
        <source>Your aim.</source>
        <translation>Eich nod.</translation>
    </message>
    <message>
        <source>One step up: %1.</source>
        <translation>Un cam i fyny: %1.</translation>
    </message>
    <message>
        <source>This is the top of its ladder.</source>
        <translation>Dyma frig ei hysgol.</translation>
    </message>
    <message>
        <source>One step down: %1.</source>
        <translation>Un cam i lawr: %1.</translation>
    </message>
    <message>
        <source>This is the foot of its ladder.</source>
        <translation>Dyma droed ei hysgol.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that only this role level asks for</source>
        <translation>
            <numerusform>%n sgil y mae’r lefel rôl hon yn unig yn gofyn amdanynt</numerusform>
            <numerusform>%n sgil y mae’r lefel rôl hon yn unig yn gofyn amdano</numerusform>
            <numerusform>%n sgil y mae’r lefel rôl hon yn unig yn gofyn amdanynt</numerusform>
            <numerusform>%n sgil y mae’r lefel rôl hon yn unig yn gofyn amdanynt</numerusform>
            <numerusform>%n sgil y mae’r lefel rôl hon yn unig yn gofyn amdanynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that it does not ask for</source>
        <translation>
            <numerusform>%n sgil nad yw’n gofyn amdanynt</numerusform>
            <numerusform>%n sgil nad yw’n gofyn amdano</numerusform>
            <numerusform>%n sgil nad yw’n gofyn amdanynt</numerusform>
            <numerusform>%n sgil nad yw’n gofyn amdanynt</numerusform>
            <numerusform>%n sgil nad yw’n gofyn amdanynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sideways: %1, which asks for nearly the same in %2.</source>
        <comment>a role level; a list of skills</comment>
        <translation>I’r ochr: %1, sy’n gofyn am bron yr un peth yn %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more skill(s)</source>
        <comment>the end of a list of skills</comment>
        <translation>
            <numerusform>%n sgil arall</numerusform>
            <numerusform>%n sgil arall</numerusform>
            <numerusform>%n sgil arall</numerusform>
            <numerusform>%n sgil arall</numerusform>
            <numerusform>%n sgil arall</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same level: %1</source>
        <comment>a list of skills</comment>
        <translation>Ar yr un lefel: %1</translation>
    </message>
    <message>
        <source>One level apart: %1</source>
        <comment>a list of skills</comment>
        <translation>Un lefel ar wahân: %1</translation>
    </message>
    <message>
        <source>Arrows lead one step up. Dashed lines join role levels of different roles that ask for nearly the same. From the one that is chosen they are solid, and lead to dashed frames.</source>
        <translation>Mae saethau’n arwain un cam i fyny. Mae llinellau toredig yn cysylltu lefelau rôl mewn rolau gwahanol sy’n gofyn am bron yr un peth. O’r un a ddewiswyd maent yn ddi-dor, ac yn arwain at fframiau toredig.</translation>
    </message>
</context>
<context>
    <name>waymark::PathwayWords</name>
    <message>
        <source>raised</source>
        <comment>a skill on the way to another role level: more is asked for</comment>
        <translation>wedi’i godi</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a skill on the way to another role level: asked for only there</comment>
        <translation>newydd</translation>
    </message>
    <message>
        <source>lowered</source>
        <comment>a skill on the way to another role level: less is asked for</comment>
        <translation>wedi’i ostwng</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <comment>a skill on the way to another role level</comment>
        <translation>ni ofynnir amdano mwyach</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a skill on the way to another role level: the same is asked for</comment>
        <translation>heb newid</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a skill on the way to another role level: what changes is not published</comment>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a rating against what is asked for: the same level</comment>
        <translation>wedi’i gyrraedd</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a rating against what is asked for: a higher level</comment>
        <translation>yn uwch</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a rating against what is asked for: a lower level</comment>
        <translation>yn is</translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>a rating against what is asked for: there is none</comment>
        <translation>heb ei asesu</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>a rating against what is asked for: the answer is no level</comment>
        <translation>ddim yn siŵr</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>a rating against what is asked for: the skill has no place in my work</comment>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>a rating against what is asked for: the role level does not name the skill</comment>
        <translation>ni ofynnir amdano</translation>
    </message>
    <message>
        <source>not specified</source>
        <comment>a rating against what is asked for: which level is asked for is not published</comment>
        <translation>heb ei bennu</translation>
    </message>
    <message>
        <source>below by %1</source>
        <comment>a rating against what is asked for; a number of levels</comment>
        <translation>yn is o %1</translation>
    </message>
    <message>
        <source>above by %1</source>
        <comment>a rating against what is asked for; a number of levels</comment>
        <translation>yn uwch o %1</translation>
    </message>
    <message>
        <source>the next role level asks for it already</source>
        <comment>why to work on a skill first</comment>
        <translation>mae’r lefel rôl nesaf yn gofyn amdano eisoes</translation>
    </message>
    <message>
        <source>the framework calls the skill critical for the role</source>
        <comment>why to work on a skill first</comment>
        <translation>mae’r fframwaith yn galw’r sgil yn hanfodol i’r rôl</translation>
    </message>
    <message>
        <source>role levels further up ask for still more</source>
        <comment>why to work on a skill first</comment>
        <translation>mae lefelau rôl ymhellach i fyny yn gofyn am fwy eto</translation>
    </message>
    <message>
        <source>you enjoy it</source>
        <comment>why to work on a skill first</comment>
        <translation>rydych yn ei fwynhau</translation>
    </message>
    <message>
        <source>no evidence speaks for it yet</source>
        <comment>why to work on a skill first</comment>
        <translation>nid oes tystiolaeth yn ei gefnogi eto</translation>
    </message>
    <message>
        <source>risen</source>
        <comment>a rating then and now</comment>
        <translation>wedi codi</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>a rating then and now</comment>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>fallen</source>
        <comment>a rating then and now</comment>
        <translation>wedi gostwng</translation>
    </message>
    <message>
        <source>rated for the first time</source>
        <comment>a rating then and now</comment>
        <translation>wedi’i asesu am y tro cyntaf</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <comment>a rating then and now: one of them is no level</comment>
        <translation>ni ellir cymharu</translation>
    </message>
    <message>
        <source>role</source>
        <comment>what a search has found</comment>
        <translation>rôl</translation>
    </message>
    <message>
        <source>role level</source>
        <comment>what a search has found</comment>
        <translation>lefel rôl</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>what a search has found</comment>
        <translation>sgil</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>what a search has found: a sentence about a skill at one level</comment>
        <translation>datganiad</translation>
    </message>
    <message>
        <source>responsibility</source>
        <comment>what a search has found</comment>
        <translation>cyfrifoldeb</translation>
    </message>
    <message>
        <source>responsibilities side by side</source>
        <comment>what a search has found: those of two roles</comment>
        <translation>cyfrifoldebau ochr yn ochr</translation>
    </message>
    <message>
        <source>name</source>
        <comment>where a search has found its words</comment>
        <translation>enw</translation>
    </message>
    <message>
        <source>name in another language</source>
        <comment>where a search has found its words</comment>
        <translation>enw mewn iaith arall</translation>
    </message>
    <message>
        <source>other name</source>
        <comment>where a search has found its words</comment>
        <translation>enw arall</translation>
    </message>
    <message>
        <source>grade</source>
        <comment>where a search has found its words</comment>
        <translation>gradd</translation>
    </message>
    <message>
        <source>group</source>
        <comment>where a search has found its words</comment>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>where a search has found its words</comment>
        <translation>diben</translation>
    </message>
    <message>
        <source>scope</source>
        <comment>where a search has found its words</comment>
        <translation>cwmpas</translation>
    </message>
    <message>
        <source>description</source>
        <comment>where a search has found its words</comment>
        <translation>disgrifiad</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>where a search has found its words</comment>
        <translation>datganiad</translation>
    </message>
    <message>
        <source>responsibility</source>
        <comment>where a search has found its words</comment>
        <translation>cyfrifoldeb</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>where a search has found its words: what two responsibilities are about</comment>
        <translation>pwnc</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>what became of a skill in a later edition</comment>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>renamed</source>
        <comment>what became of a skill in a later edition</comment>
        <translation>wedi’i ailenwi</translation>
    </message>
    <message>
        <source>broader</source>
        <comment>what became of a skill in a later edition: the new one covers more</comment>
        <translation>ehangach</translation>
    </message>
    <message>
        <source>narrower</source>
        <comment>what became of a skill in a later edition: the new one covers less</comment>
        <translation>culach</translation>
    </message>
    <message>
        <source>partly the same</source>
        <comment>what became of a skill in a later edition: they overlap</comment>
        <translation>yr un fath yn rhannol</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>what became of a skill in a later edition: there is no new one</comment>
        <translation>wedi’i ollwng</translation>
    </message>
    <message>
        <source>the skill has no successor</source>
        <comment>why a rating does not cross over to another edition</comment>
        <translation>nid oes gan y sgil olynydd</translation>
    </message>
    <message>
        <source>the crosswalk says nothing about the skill</source>
        <comment>why a rating does not cross over to another edition</comment>
        <translation>nid yw’r croesgyfeiriad yn dweud dim am y sgil</translation>
    </message>
    <message>
        <source>its level has no place on the new scale</source>
        <comment>why a rating does not cross over to another edition</comment>
        <translation>nid oes lle i’w lefel ar y raddfa newydd</translation>
    </message>
</context>
<context>
    <name>waymark::PersonReport</name>
    <message>
        <source>not chosen</source>
        <comment>somebody&apos;s role level</comment>
        <translation>heb ei dewis</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir am</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Aseswyd</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of a rating</comment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%1 (carried over, to be confirmed)</source>
        <comment>a rating</comment>
        <translation>%1 (wedi’i drosglwyddo, i’w gadarnhau)</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Fy nghofnod</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Role level</source>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Day of this page</source>
        <translation>Dyddiad y dudalen hon</translation>
    </message>
    <message>
        <source>Reasons for the ratings</source>
        <translation>Rhesymau dros yr asesiadau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill; why to work on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to work on first</source>
        <translation>Beth i weithio arno yn gyntaf</translation>
    </message>
    <message>
        <source>Suggestions to talk about, with what speaks for each.</source>
        <translation>Awgrymiadau i’w trafod, gyda’r hyn sydd o blaid pob un.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Nid oes camau gweithredu eto.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Cam cyntaf</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <comment>a day</comment>
        <translation>%1 (hwyr)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Yn cefnogi</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Ble i ddod o hyd iddi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>There are no ratings yet.</source>
        <translation>Nid oes asesiadau eto.</translation>
    </message>
    <message>
        <source>Where I stand towards %1</source>
        <comment>a role level</comment>
        <translation>Ble rwy’n sefyll o gymharu â %1</translation>
    </message>
    <message>
        <source>These are points to talk about, not marks.</source>
        <translation>Pwyntiau i’w trafod yw’r rhain, nid marciau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill and the level that an action is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each skill: what the role level asks for, and how it was rated last</source>
        <translation>Pob sgil: yr hyn y mae’r lefel rôl yn gofyn amdano, a’r asesiad diwethaf</translation>
    </message>
    <message>
        <source>Each rated skill, and how it was rated last</source>
        <translation>Pob sgil a aseswyd, a’r asesiad diwethaf</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>an action; a day</comment>
        <translation>wedi’i wneud ar %1</translation>
    </message>
    <message>
        <source>What I do, by when and with whom</source>
        <translation>Yr hyn rwy’n ei wneud, erbyn pryd a gyda phwy</translation>
    </message>
    <message>
        <source>Every rating, skill by skill and day by day</source>
        <translation>Pob asesiad, fesul sgil a fesul diwrnod</translation>
    </message>
</context>
<context>
    <name>waymark::PlanCalendarFile</name>
    <message>
        <source>Put the plan into a calendar</source>
        <translation>Rhoi’r cynllun mewn calendr</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendrau (*.ics);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>There is no calendar</source>
        <translation>Nid oes calendr</translation>
    </message>
    <message>
        <source>This build of Waymark cannot write calendars, because the library libical was missing when it was built. Your plan stays as it is.</source>
        <translation>Ni all y fersiwn hon o Waymark ysgrifennu calendrau, oherwydd roedd y llyfrgell libical ar goll pan gafodd ei hadeiladu. Mae eich cynllun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>No open action in your plan has a date. Give one a date, and put it into a calendar then.</source>
        <translation>Nid oes dyddiad gan unrhyw gam gweithredu agored yn eich cynllun. Rhowch ddyddiad i un, a’i roi mewn calendr wedyn.</translation>
    </message>
    <message>
        <source>my-plan.ics</source>
        <comment>a file&apos;s name; keep .ics</comment>
        <translation>fy-nghynllun.ics</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n action(s) to “%1”. Open that file with your calendar.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n cam gweithredu i “%1”. Agorwch y ffeil honno gyda’ch calendr.</numerusform>
            <numerusform>Ysgrifennwyd %n cam gweithredu i “%1”. Agorwch y ffeil honno gyda’ch calendr.</numerusform>
            <numerusform>Ysgrifennwyd %n cam gweithredu i “%1”. Agorwch y ffeil honno gyda’ch calendr.</numerusform>
            <numerusform>Ysgrifennwyd %n cham gweithredu i “%1”. Agorwch y ffeil honno gyda’ch calendr.</numerusform>
            <numerusform>Ysgrifennwyd %n cam gweithredu i “%1”. Agorwch y ffeil honno gyda’ch calendr.</numerusform>
        </translation>
    </message>
    <message>
        <source>First step: %1</source>
        <comment>in a calendar</comment>
        <translation>Cam cyntaf: %1</translation>
    </message>
    <message>
        <source>My plan in Waymark</source>
        <comment>the name of a calendar</comment>
        <translation>Fy nghynllun yn Waymark</translation>
    </message>
    <message>
        <source>The calendar could not be made. Your plan stays as it is.</source>
        <translation>Nid oedd modd gwneud y calendr. Mae eich cynllun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 Nothing else was changed; choose another place.</source>
        <comment>%1 is a sentence that says what went wrong</comment>
        <translation>%1 Ni newidiwyd dim arall; dewiswch le arall.</translation>
    </message>
</context>
<context>
    <name>waymark::PlanEditor</name>
    <message>
        <source>Plan an action: %1</source>
        <comment>a step to undo; a skill</comment>
        <translation>Cynllunio cam gweithredu: %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <comment>a step to undo</comment>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>a step to undo: a text of an action</comment>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>Skill of an action</source>
        <comment>a step to undo</comment>
        <translation>Sgil cam gweithredu</translation>
    </message>
    <message>
        <source>Level of an action</source>
        <comment>a step to undo</comment>
        <translation>Lefel cam gweithredu</translation>
    </message>
    <message>
        <source>When an action is due</source>
        <comment>a step to undo</comment>
        <translation>Erbyn pryd y mae cam gweithredu i’w wneud</translation>
    </message>
    <message>
        <source>With whom</source>
        <comment>a step to undo: a text of an action</comment>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>First step</source>
        <comment>a step to undo: a text of an action</comment>
        <translation>Cam cyntaf</translation>
    </message>
    <message>
        <source>When an action was done</source>
        <comment>a step to undo</comment>
        <translation>Pryd y gwnaed cam gweithredu</translation>
    </message>
    <message>
        <source>An action is done</source>
        <comment>a step to undo</comment>
        <translation>Mae cam gweithredu wedi’i wneud</translation>
    </message>
    <message>
        <source>An action is open again</source>
        <comment>a step to undo</comment>
        <translation>Mae cam gweithredu ar agor eto</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <comment>a step to undo</comment>
        <translation>Tynnu cam gweithredu</translation>
    </message>
</context>
<context>
    <name>waymark::PlanOffers</name>
    <message>
        <source>Now: %1. Asked for: %2.</source>
        <comment>two levels</comment>
        <translation>Nawr: %1. Gofynnir am: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of reasons</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Get from %1 to %2 in %3</source>
        <comment>an action to begin with: two levels, a skill</comment>
        <translation>Symud o %1 i %2 yn %3</translation>
    </message>
    <message>
        <source>Get to %1 in %2</source>
        <comment>an action to begin with: a level, a skill</comment>
        <translation>Cyrraedd %1 yn %2</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <comment>an action to begin with: a skill</comment>
        <translation>Gweithio ar %1</translation>
    </message>
</context>
<context>
    <name>waymark::PlanOutput</name>
    <message>
        <source>Overdue</source>
        <comment>the state of an action</comment>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>the state of an action</comment>
        <translation>I’w wneud yn fuan</translation>
    </message>
    <message>
        <source>Due later</source>
        <comment>the state of an action</comment>
        <translation>I’w wneud yn nes ymlaen</translation>
    </message>
    <message>
        <source>No date</source>
        <comment>the state of an action</comment>
        <translation>Heb ddyddiad</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the state of an action</comment>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Fy nghynllun</translation>
    </message>
    <message>
        <source>What I do about a gap, by when and with whom</source>
        <translation>Beth rwy’n ei wneud am fwlch, erbyn pryd a gyda phwy</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Cam cyntaf</translation>
    </message>
</context>
<context>
    <name>waymark::PlanPage</name>
    <message>
        <source>That action is not in the plan any more.</source>
        <translation>Nid yw’r cam gweithredu hwnnw yn y cynllun mwyach.</translation>
    </message>
    <message>
        <source>There is nothing in your plan yet</source>
        <translation>Nid oes dim yn eich cynllun eto</translation>
    </message>
    <message>
        <source>Plan what you do about a gap: something that you can do, a day, and somebody to do it with. One action is enough to begin with.</source>
        <translation>Cynlluniwch beth i’w wneud am fwlch: rhywbeth y gallwch ei wneud, diwrnod, a rhywun i’w wneud gyda chi. Mae un cam gweithredu’n ddigon i ddechrau.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Everything in your plan is done</source>
        <translation>Mae popeth yn eich cynllun wedi’i wneud</translation>
    </message>
    <message>
        <source>Show what is done to look at it again, or add another action.</source>
        <translation>Dangoswch yr hyn sydd wedi’i wneud i edrych arno eto, neu ychwanegwch gam gweithredu arall.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <comment>an action</comment>
        <translation>Mae “%1” wedi’i wneud.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <comment>an action</comment>
        <translation>Mae “%1” ar agor eto.</translation>
    </message>
    <message>
        <source>Removed “%1”. Undo brings it back.</source>
        <comment>an action</comment>
        <translation>Tynnwyd “%1”. Mae dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Fy nghynllun</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>Yc&amp;hwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Put into a cale&amp;ndar…</source>
        <translation>Rhoi mewn calendr…</translation>
    </message>
    <message>
        <source>&amp;Show what is done</source>
        <translation>Dangos yr hyn sydd wedi’i wne&amp;ud</translation>
    </message>
    <message>
        <source>Actions of my plan</source>
        <translation>Camau gweithredu fy nghynllun</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>the name of a file</comment>
        <translation>cynllun</translation>
    </message>
</context>
<context>
    <name>waymark::PlanWords</name>
    <message>
        <source>Overdue (%1)</source>
        <comment>a group of actions and how many there are</comment>
        <translation>Hwyr (%1)</translation>
    </message>
    <message>
        <source>Due soon (%1)</source>
        <comment>a group of actions and how many there are</comment>
        <translation>I’w wneud yn fuan (%1)</translation>
    </message>
    <message>
        <source>Due later (%1)</source>
        <comment>a group of actions and how many there are</comment>
        <translation>I’w wneud yn nes ymlaen (%1)</translation>
    </message>
    <message>
        <source>No date (%1)</source>
        <comment>a group of actions and how many there are</comment>
        <translation>Heb ddyddiad (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <comment>a group of actions and how many there are</comment>
        <translation>Wedi’i wneud (%1)</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <comment>a day</comment>
        <translation>Wedi’i wneud ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) overdue</source>
        <comment>%1 is the day</comment>
        <translation>
            <numerusform>%1: %n diwrnod yn hwyr</numerusform>
            <numerusform>%1: %n diwrnod yn hwyr</numerusform>
            <numerusform>%1: %n diwrnod yn hwyr</numerusform>
            <numerusform>%1: %n diwrnod yn hwyr</numerusform>
            <numerusform>%1: %n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: due today</source>
        <comment>%1 is the day</comment>
        <translation>%1: i’w wneud heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%1: due in %n day(s)</source>
        <comment>%1 is the day</comment>
        <translation>
            <numerusform>%1: i’w wneud ymhen %n diwrnod</numerusform>
            <numerusform>%1: i’w wneud ymhen %n diwrnod</numerusform>
            <numerusform>%1: i’w wneud ymhen %n diwrnod</numerusform>
            <numerusform>%1: i’w wneud ymhen %n diwrnod</numerusform>
            <numerusform>%1: i’w wneud ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a day</comment>
        <translation>I’w wneud erbyn %1</translation>
    </message>
    <message>
        <source>No words yet</source>
        <comment>an action about which nothing has been written</comment>
        <translation>Dim geiriau eto</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person</comment>
        <translation>Gyda %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill; its level</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::PrintPreviewDialog</name>
    <message>
        <source>P&amp;revious page</source>
        <translation>Tudalen &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Tudalen &amp;nesaf</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Cyn argraffu</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Llai</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Tudalen gyfan</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Tudalen %L1 o %L2</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Nothing is lost; try again, or save the report as a PDF.</source>
        <translation>Ni dderbyniodd yr argraffydd y tudalennau. Ni chollwyd dim; rhowch gynnig arall arni, neu cadwch yr adroddiad fel PDF.</translation>
    </message>
</context>
<context>
    <name>waymark::RadarView</name>
    <message numerus="yes">
        <source>Radar of %n skill(s), mine and asked for; the table says the same in words</source>
        <translation>
            <numerusform>Radar o %n sgil, fy lefelau i a’r lefelau y gofynnir amdanynt; mae’r tabl yn dweud yr un peth mewn geiriau</numerusform>
            <numerusform>Radar o %n sgil, fy lefelau i a’r lefelau y gofynnir amdanynt; mae’r tabl yn dweud yr un peth mewn geiriau</numerusform>
            <numerusform>Radar o %n sgil, fy lefelau i a’r lefelau y gofynnir amdanynt; mae’r tabl yn dweud yr un peth mewn geiriau</numerusform>
            <numerusform>Radar o %n sgil, fy lefelau i a’r lefelau y gofynnir amdanynt; mae’r tabl yn dweud yr un peth mewn geiriau</numerusform>
            <numerusform>Radar o %n sgil, fy lefelau i a’r lefelau y gofynnir amdanynt; mae’r tabl yn dweud yr un peth mewn geiriau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RatingCard</name>
    <message numerus="yes">
        <source>%1, level %2 of %3, %n statements</source>
        <comment>a level to choose; %n is how many statements it has</comment>
        <translation>
            <numerusform>%1, lefel %2 o %3, %n datganiad</numerusform>
            <numerusform>%1, lefel %2 o %3, %n datganiad</numerusform>
            <numerusform>%1, lefel %2 o %3, %n datganiad</numerusform>
            <numerusform>%1, lefel %2 o %3, %n datganiad</numerusform>
            <numerusform>%1, lefel %2 o %3, %n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, level %2 of %3, not defined for this skill</source>
        <comment>a level that cannot be chosen</comment>
        <translation>%1, lefel %2 o %3, heb ei diffinio ar gyfer y sgil hwn</translation>
    </message>
    <message>
        <source>Not defined: the framework says that this skill has no such level, so it cannot be chosen.</source>
        <translation>Heb ei diffinio: mae’r fframwaith yn dweud nad oes gan y sgil hwn y fath lefel, felly ni ellir ei dewis.</translation>
    </message>
    <message>
        <source>%1, level %2 of %3, statements not specified</source>
        <comment>a level to choose</comment>
        <translation>%1, lefel %2 o %3, datganiadau heb eu pennu</translation>
    </message>
    <message>
        <source>Not specified: the framework does not give the statements of this level.</source>
        <translation>Heb ei phennu: nid yw’r fframwaith yn rhoi datganiadau’r lefel hon.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a level to choose, and who asks for it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Press %1 to choose this level</source>
        <translation>Pwyswch %1 i ddewis y lefel hon</translation>
    </message>
    <message>
        <source>What is this level?</source>
        <translation>Beth yw’r lefel hon?</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <comment>%1 is a level</comment>
        <translation>Beth yw %1?</translation>
    </message>
</context>
<context>
    <name>waymark::RatingEditor</name>
    <message>
        <source>Rate %1: %2</source>
        <comment>a step to undo: skill, answer</comment>
        <translation>Asesu %1: %2</translation>
    </message>
    <message>
        <source>%1: still %2</source>
        <comment>a step to undo: skill, answer</comment>
        <translation>%1: %2 o hyd</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <comment>a step to undo</comment>
        <translation>Rheswm dros %1</translation>
    </message>
    <message>
        <source>How sure about %1</source>
        <comment>a step to undo</comment>
        <translation>Pa mor siŵr am %1</translation>
    </message>
    <message>
        <source>How much I enjoy %1</source>
        <comment>a step to undo</comment>
        <translation>Faint rwy’n mwynhau %1</translation>
    </message>
    <message>
        <source>Statements of %1</source>
        <comment>a step to undo</comment>
        <translation>Datganiadau %1</translation>
    </message>
    <message>
        <source>My role level</source>
        <comment>a step to undo</comment>
        <translation>Fy lefel rôl</translation>
    </message>
    <message>
        <source>The role level I aim at</source>
        <comment>a step to undo</comment>
        <translation>Y lefel rôl rwy’n anelu ati</translation>
    </message>
    <message>
        <source>Rate all again</source>
        <comment>a step to undo</comment>
        <translation>Asesu popeth eto</translation>
    </message>
</context>
<context>
    <name>waymark::RatingListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a skill and its rating</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::RatingSheet</name>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Gorff&amp;en</translation>
    </message>
    <message>
        <source>&amp;Next skill</source>
        <translation>Sgil n&amp;esaf</translation>
    </message>
    <message>
        <source>Where do you stand in %1?</source>
        <translation>Ble rydych yn sefyll o ran %1?</translation>
    </message>
    <message>
        <source>Show what is aske&amp;d for</source>
        <translation>Dangos beth a ofynnir</translation>
    </message>
    <message>
        <source>%1 does not ask for this skill.</source>
        <comment>%1 is a role level</comment>
        <translation>Nid yw %1 yn gofyn am y sgil hwn.</translation>
    </message>
    <message>
        <source>%1 asks for this skill; at which level is not specified.</source>
        <comment>%1 is a role level</comment>
        <translation>Mae %1 yn gofyn am y sgil hwn; nid yw’r lefel wedi’i phennu.</translation>
    </message>
    <message>
        <source>%1 asks for: %2.</source>
        <comment>a role level and a level</comment>
        <translation>Mae %1 yn gofyn am: %2.</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <comment>%1 is a role level</comment>
        <translation>gofynnir amdani gan %1</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <comment>in a bar at the foot</comment>
        <translation>Eich ateb: %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>in a bar at the foot</comment>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>Your ticks speak for: not yet. The choice is yours.</source>
        <translation>Mae eich ticiau’n awgrymu: ddim eto. Chi biau’r dewis.</translation>
    </message>
    <message>
        <source>Your ticks speak for: %1. The choice is yours.</source>
        <comment>%1 is a level</comment>
        <translation>Mae eich ticiau’n awgrymu: %1. Chi biau’r dewis.</translation>
    </message>
    <message>
        <source>%1 is not defined for this skill, so it cannot be chosen.</source>
        <comment>%1 is a level</comment>
        <translation>Nid yw %1 wedi’i diffinio ar gyfer y sgil hwn, felly ni ellir ei dewis.</translation>
    </message>
    <message>
        <source>If it helps you to decide, tick what fits: once for “I do this”, twice for “partly”, three times for “not yet”.</source>
        <translation>Os yw’n eich helpu i benderfynu, ticiwch yr hyn sy’n addas: unwaith am “Rwy’n gwneud hyn”, ddwywaith am “yn rhannol”, deirgwaith am “ddim eto”.</translation>
    </message>
    <message>
        <source>You are below the first level.</source>
        <translation>Rydych yn is na’r lefel gyntaf.</translation>
    </message>
    <message>
        <source>The skill has no place in your work.</source>
        <translation>Nid oes lle i’r sgil yn eich gwaith.</translation>
    </message>
    <message>
        <source>You would like to come back to it.</source>
        <translation>Hoffech ddod yn ôl ato.</translation>
    </message>
    <message>
        <source>Not yet: you are below the first level</source>
        <translation>Ddim eto: rydych yn is na’r lefel gyntaf</translation>
    </message>
    <message>
        <source>Not applicable: the skill has no place in your work</source>
        <translation>Ddim yn berthnasol: nid oes lle i’r sgil yn eich gwaith</translation>
    </message>
    <message>
        <source>Not sure: you would like to come back to it</source>
        <translation>Ddim yn siŵr: hoffech ddod yn ôl ato</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>&amp;Blaenorol</translation>
    </message>
    <message>
        <source>No answer yet; what you noted is kept</source>
        <comment>in a bar at the foot</comment>
        <translation>Dim ateb eto; cedwir yr hyn a nodoch</translation>
    </message>
    <message>
        <source>Not answered again yet; what you noted is kept</source>
        <comment>in a bar at the foot</comment>
        <translation>Heb ei ateb eto o’r newydd; cedwir yr hyn a nodoch</translation>
    </message>
    <message>
        <source>Not answered again yet</source>
        <comment>in a bar at the foot</comment>
        <translation>Heb ei ateb eto o’r newydd</translation>
    </message>
</context>
<context>
    <name>waymark::RatingsPage</name>
    <message>
        <source>Choose your role level</source>
        <translation>Dewiswch eich lefel rôl</translation>
    </message>
    <message>
        <source>Say which role level you have, or which one you aim at. Its skills then stand here, one at a time.</source>
        <translation>Dywedwch pa lefel rôl sydd gennych, neu pa un rydych yn anelu ati. Wedyn bydd ei sgiliau i’w gweld yma, fesul un.</translation>
    </message>
    <message>
        <source>Choo&amp;se</source>
        <translation>Dewi&amp;s</translation>
    </message>
    <message>
        <source>There is nothing to rate here</source>
        <translation>Nid oes dim i’w asesu yma</translation>
    </message>
    <message>
        <source>This framework has no levels for its skills.</source>
        <translation>Nid oes gan y fframwaith hwn lefelau ar gyfer ei sgiliau.</translation>
    </message>
    <message>
        <source>This framework has no skills.</source>
        <translation>Nid oes gan y fframwaith hwn sgiliau.</translation>
    </message>
    <message>
        <source>This role level names no skills. Choose another one.</source>
        <translation>Nid yw’r lefel rôl hon yn enwi unrhyw sgiliau. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>You have been through all skills</source>
        <translation>Rydych wedi mynd drwy’r holl sgiliau</translation>
    </message>
    <message>
        <source>Each of them has an answer. You can change it whenever you like.</source>
        <translation>Mae ateb i bob un ohonynt. Gallwch ei newid pryd bynnag y dymunwch.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no answer yet. You can come back to them whenever you like.</source>
        <comment>skills; shown after the last one</comment>
        <translation>
            <numerusform>Nid oes ateb i %n ohonynt eto. Gallwch ddod yn ôl atynt pryd bynnag y dymunwch.</numerusform>
            <numerusform>Nid oes ateb i %n ohonynt eto. Gallwch ddod yn ôl ato pryd bynnag y dymunwch.</numerusform>
            <numerusform>Nid oes ateb i %n ohonynt eto. Gallwch ddod yn ôl atynt pryd bynnag y dymunwch.</numerusform>
            <numerusform>Nid oes ateb i %n ohonynt eto. Gallwch ddod yn ôl atynt pryd bynnag y dymunwch.</numerusform>
            <numerusform>Nid oes ateb i %n ohonynt eto. Gallwch ddod yn ôl atynt pryd bynnag y dymunwch.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See my gap</source>
        <translation>Gweld fy mwlc&amp;h</translation>
    </message>
    <message>
        <source>Skill %1 of %2</source>
        <comment>where somebody is in the list</comment>
        <translation>Sgil %1 o %2</translation>
    </message>
    <message>
        <source>Go on wi&amp;th what is left</source>
        <translation>Parhau â’r hyn &amp;sydd ar ôl</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rate &amp;all again</source>
        <translation>Asesu &amp;popeth eto</translation>
    </message>
    <message>
        <source>A new round began. Your earlier answers stay; undo takes the round back.</source>
        <translation>Dechreuodd rownd newydd. Mae eich atebion cynharach yn aros; mae dadwneud yn tynnu’r rownd yn ôl.</translation>
    </message>
    <message>
        <source>No role level can be chosen</source>
        <translation>Ni ellir dewis lefel rôl</translation>
    </message>
</context>
<context>
    <name>waymark::RecentRecords</name>
    <message>
        <source>%1 in %2</source>
        <comment>a file’s name and its folder</comment>
        <translation>%1 yn %2</translation>
    </message>
</context>
<context>
    <name>waymark::RecordArgument</name>
    <message>
        <source>The record names no role level, neither an own one nor one to aim at. Name one with --target.</source>
        <translation>Nid yw’r cofnod yn enwi lefel rôl, na’ch un chi nac un i anelu ati. Enwch un â --target.</translation>
    </message>
    <message>
        <source>The framework of the record, %1, is not in the program: there is none with the id “%2”. Name a folder that holds its file with --frameworks.</source>
        <translation>Nid yw fframwaith y cofnod, %1, yn y rhaglen: nid oes un â’r id “%2”. Enwch ffolder sy’n cynnwys ei ffeil gyda --frameworks.</translation>
    </message>
</context>
<context>
    <name>waymark::RecordFiles</name>
    <message>
        <source>Waymark records (*.waymark);;All files (*)</source>
        <translation>Cofnodion Waymark (*.waymark);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor cofnod</translation>
    </message>
    <message>
        <source>New record: choose where it is kept</source>
        <translation>Cofnod newydd: dewiswch ble i’w gadw</translation>
    </message>
    <message>
        <source>Save record as</source>
        <translation>Cadw cofnod fel</translation>
    </message>
    <message>
        <source>The record is not saved</source>
        <translation>Nid yw’r cofnod wedi’i gadw</translation>
    </message>
    <message>
        <source>If you close the program now, what you have changed since the last save is lost.</source>
        <translation>Os caewch y rhaglen nawr, byddwch yn colli’r hyn rydych wedi’i newid ers ei chadw ddiwethaf.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cau heb gadw</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Mynd yn ôl</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>Nid oedd modd agor y cofnod</translation>
    </message>
    <message>
        <source>“%1” stays as it is. You go on with an empty record in “%2”.</source>
        <translation>Mae “%1” yn aros fel y mae. Byddwch yn parhau gyda chofnod gwag yn “%2”.</translation>
    </message>
    <message>
        <source>“%1” stays as it is, and the record that you had open is still open.</source>
        <translation>Mae “%1” yn aros fel y mae, ac mae’r cofnod a oedd gennych ar agor yn dal ar agor.</translation>
    </message>
    <message>
        <source>The record was opened</source>
        <translation>Mae’r cofnod wedi’i agor</translation>
    </message>
    <message>
        <source>“%1” is open. A few things in it are worth knowing.</source>
        <translation>Mae “%1” ar agor. Mae ambell beth ynddo sy’n werth ei wybod.</translation>
    </message>
    <message>
        <source>Opened “%1”</source>
        <translation>Agorwyd “%1”</translation>
    </message>
    <message>
        <source>A new record. It is saved to “%1”.</source>
        <translation>Cofnod newydd. Mae’n cael ei gadw yn “%1”.</translation>
    </message>
    <message>
        <source>Saved to “%1”</source>
        <translation>Wedi’i gadw yn “%1”</translation>
    </message>
    <message>
        <source>The record could not be saved there</source>
        <translation>Nid oedd modd cadw’r cofnod yno</translation>
    </message>
    <message>
        <source>You go on with “%1”. Nothing is lost.</source>
        <translation>Byddwch yn parhau gyda “%1”. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Go back to the version of %1</source>
        <comment>a step to undo; a date and a time</comment>
        <translation>Mynd yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Nid yw’r ffeil yno bellach.</translation>
    </message>
    <message>
        <source>When the program ended last, this could not be saved. Put it into the record now?</source>
        <translation>Pan ddaeth y rhaglen i ben y tro diwethaf, nid oedd modd cadw hyn. Ei roi yn y cofnod nawr?</translation>
    </message>
    <message>
        <source>Put in what was not saved</source>
        <comment>a step to undo</comment>
        <translation>Rhoi’r hyn nas cadwyd i mewn</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <comment>a step to undo</comment>
        <translation>Cyfuno copi</translation>
    </message>
    <message>
        <source>Merge a copy of this record</source>
        <translation>Cyfuno copi o’r cofnod hwn</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>Cadw copi o’r cofnod</translation>
    </message>
    <message>
        <source>“%1” is the record that is open. Nothing was written; choose another name for the copy.</source>
        <translation>“%1” yw’r cofnod sydd ar agor. Ni ysgrifennwyd dim; dewiswch enw arall i’r copi.</translation>
    </message>
    <message>
        <source>A copy was saved to “%1”. You go on in “%2”.</source>
        <translation>Cadwyd copi yn “%1”. Rydych yn parhau yn “%2”.</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>Nid oedd modd cadw’r copi</translation>
    </message>
    <message>
        <source>“%1” was not written, and your record is as it was.</source>
        <translation>Ni ysgrifennwyd “%1”, ac mae’ch cofnod fel yr oedd.</translation>
    </message>
    <message>
        <source>The copy could not be merged</source>
        <translation>Nid oedd modd cyfuno’r copi</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Your record is as it was.</source>
        <translation>Nid oes modd darllen “%1”. Mae’ch cofnod fel yr oedd.</translation>
    </message>
    <message>
        <source>A newer version of Waymark wrote “%1”, so it cannot be merged here. Nothing was changed.</source>
        <translation>Fersiwn mwy newydd o Waymark a ysgrifennodd “%1”, felly nid oes modd ei gyfuno yma. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>“%1” is another record, not a copy of this one. Nothing was changed.</source>
        <translation>Cofnod arall yw “%1”, nid copi o’r un hwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>Nid yw “%1” yn cynnwys dim nad yw yma eisoes.</translation>
    </message>
    <message>
        <source>“%1” holds what is not here. Merge it into the record?</source>
        <translation>Mae “%1” yn cynnwys yr hyn nad yw yma. Ei gyfuno â’r cofnod?</translation>
    </message>
    <message>
        <source>Merged “%1”. Undo takes it back.</source>
        <translation>Cyfunwyd “%1”. Mae dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Everything is saved. Waymark saves by itself, to %1</source>
        <translation>Mae popeth wedi’i gadw. Mae Waymark yn cadw’n awtomatig, yn %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Waymark will save by itself, to %1</source>
        <translation>Nid oes dim i’w gadw eto. Bydd Waymark yn cadw’n awtomatig, yn %1</translation>
    </message>
    <message>
        <source>Everything is saved, in %1</source>
        <translation>Mae popeth wedi’i gadw, yn %1</translation>
    </message>
</context>
<context>
    <name>waymark::RecordNamesReport</name>
    <message>
        <source>My record</source>
        <translation>Fy nghofnod</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Role level</source>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Day of this page</source>
        <translation>Dyddiad y dudalen hon</translation>
    </message>
    <message>
        <source>The framework of this record is not in the program. Everything stands here by the names that the record keeps; what a role level asks for is not known.</source>
        <translation>Nid yw fframwaith y cofnod hwn yn y rhaglen. Mae popeth yma wrth yr enwau y mae’r cofnod yn eu cadw; nid yw’r hyn y mae lefel rôl yn gofyn amdano yn hysbys.</translation>
    </message>
    <message>
        <source>There are no ratings yet.</source>
        <translation>Nid oes asesiadau eto.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Aseswyd</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of a rating</comment>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>somebody&apos;s role level</comment>
        <translation>heb ei dewis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an action is done</comment>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Yn cefnogi</translation>
    </message>
</context>
<context>
    <name>waymark::ReportCommand</name>
    <message>
        <source>A PDF is not for the terminal. Name a file for it with -o.</source>
        <translation>Nid yw PDF yn addas i’r derfynell. Enwch ffeil ar ei gyfer â -o.</translation>
    </message>
    <message>
        <source>The PDF could not be made: the program waymark-pdf, which is installed beside waymark-cli, is missing or failed. “--format html” gives a page that any browser prints.</source>
        <translation>Nid oedd modd creu’r PDF: mae’r rhaglen waymark-pdf, a osodir wrth ochr waymark-cli, ar goll neu wedi methu. Mae “--format html” yn rhoi tudalen y gall unrhyw borwr ei hargraffu.</translation>
    </message>
    <message>
        <source>Say in which form you want the page, with --format: html, pdf, markdown or csv.</source>
        <translation>Dywedwch ar ba ffurf yr hoffech y dudalen, gyda --format: html, pdf, markdown neu csv.</translation>
    </message>
</context>
<context>
    <name>waymark::ReportDialog</name>
    <message>
        <source>My report</source>
        <translation>Fy adroddiad</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Cadw’r adroddiad</translation>
    </message>
    <message>
        <source>Reports (*.%1);;All files (*)</source>
        <comment>the end of a file&apos;s name</comment>
        <translation>Adroddiadau (*.%1);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>There is no report: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Nid oes adroddiad: %1</translation>
    </message>
    <message numerus="yes">
        <source>The preview leaves out %n row(s) of long tables. The file and the print have them all.</source>
        <translation>
            <numerusform>Mae’r rhagolwg yn gadael allan %n rhes o dablau hir. Maent i gyd yn y ffeil ac yn y print.</numerusform>
            <numerusform>Mae’r rhagolwg yn gadael allan %n rhes o dablau hir. Maent i gyd yn y ffeil ac yn y print.</numerusform>
            <numerusform>Mae’r rhagolwg yn gadael allan %n rhes o dablau hir. Maent i gyd yn y ffeil ac yn y print.</numerusform>
            <numerusform>Mae’r rhagolwg yn gadael allan %n rhes o dablau hir. Maent i gyd yn y ffeil ac yn y print.</numerusform>
            <numerusform>Mae’r rhagolwg yn gadael allan %n rhes o dablau hir. Maent i gyd yn y ffeil ac yn y print.</numerusform>
        </translation>
    </message>
    <message>
        <source>my-report-%1</source>
        <comment>a file&apos;s name; %1 is a day</comment>
        <translation>fy-adroddiad-%1</translation>
    </message>
    <message>
        <source>“%1” is the record itself. Nothing was written; choose another name.</source>
        <translation>“%1” yw’r cofnod ei hun. Ni ysgrifennwyd dim; dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The pages could not be made. Nothing was written; choose another format.</source>
        <translation>Nid oedd modd gwneud y tudalennau. Ni ysgrifennwyd dim; dewiswch fformat arall.</translation>
    </message>
    <message>
        <source>%1 Nothing else was changed; choose another place.</source>
        <comment>%1 is a sentence that says what went wrong</comment>
        <translation>%1 Ni newidiwyd dim arall; dewiswch le arall.</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>Cadwyd yr adroddiad yn “%1”.</translation>
    </message>
</context>
<context>
    <name>waymark::ReportForm</name>
    <message>
        <source>What goes in</source>
        <translation>Beth sy’n mynd i mewn</translation>
    </message>
    <message>
        <source>&amp;Reasons for the ratings</source>
        <translation>&amp;Rhesymau dros yr asesiadau</translation>
    </message>
    <message>
        <source>What to work on &amp;first</source>
        <translation>Beth i weithio arno yn &amp;gyntaf</translation>
    </message>
    <message>
        <source>My p&amp;lan</source>
        <translation>Fy ngh&amp;ynllun</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>&amp;History: every rating with its day</source>
        <translation>&amp;Hanes: pob asesiad gyda’i ddiwrnod</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Ffor&amp;mat</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Fformat yr adroddiad</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Iaith yr adroddiad</translation>
    </message>
    <message>
        <source>Against which role le&amp;vel</source>
        <translation>O gymharu â pha &amp;lefel rôl</translation>
    </message>
    <message>
        <source>The role level that the ratings stand against</source>
        <translation>Y lefel rôl y cymherir yr asesiadau â hi</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>Asesiadau p&amp;wy</translation>
    </message>
    <message>
        <source>Whose ratings are in the report</source>
        <translation>Asesiadau pwy sydd yn yr adroddiad</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Tudalen we (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Testun (Markdown)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Taenlen (CSV)</translation>
    </message>
    <message>
        <source>The one that I aim at</source>
        <comment>a role level</comment>
        <translation>Yr un rwy’n anelu ati</translation>
    </message>
    <message>
        <source>Evidence: there is none yet</source>
        <translation>Tystiolaeth: nid oes dim eto</translation>
    </message>
    <message>
        <source>Pages to print or to send.</source>
        <translation>Tudalennau i’w hargraffu neu i’w hanfon.</translation>
    </message>
    <message>
        <source>One file for any browser, which screen readers read best.</source>
        <translation>Un ffeil i unrhyw borwr, a’r orau i ddarllenydd sgrin.</translation>
    </message>
    <message>
        <source>Plain text to paste into notes and wikis.</source>
        <translation>Testun plaen i’w ludo mewn nodiadau a wicis.</translation>
    </message>
    <message>
        <source>The ratings alone with their reasons, a line for each skill.</source>
        <translation>Yr asesiadau’n unig gyda’u rhesymau, llinell i bob sgil.</translation>
    </message>
</context>
<context>
    <name>waymark::ReportParts</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Rhagolwg o’r adroddiad</translation>
    </message>
</context>
<context>
    <name>waymark::ResponsibilityPairsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a subject; a role; what the role does about it</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>heading of a column: what two roles divide between them</comment>
        <translation>Pwnc</translation>
    </message>
</context>
<context>
    <name>waymark::RoleDuties</name>
    <message>
        <source>What you do</source>
        <translation>Beth rydych yn ei wneud</translation>
    </message>
    <message>
        <source>At every level of %1</source>
        <comment>a role; the heading of a list</comment>
        <translation>Ar bob lefel o %1</translation>
    </message>
    <message>
        <source>As %1</source>
        <comment>a role or role level; the heading of a list</comment>
        <translation>Fel %1</translation>
    </message>
    <message>
        <source>In addition, as %1</source>
        <comment>a role level; the heading of a list</comment>
        <translation>Yn ogystal, fel %1</translation>
    </message>
    <message>
        <source>This edition lists no responsibilities for this role level.</source>
        <translation>Nid yw’r argraffiad hwn yn rhestru cyfrifoldebau ar gyfer y lefel rôl hon.</translation>
    </message>
    <message>
        <source>This edition lists no responsibilities of this role level alone.</source>
        <translation>Nid yw’r argraffiad hwn yn rhestru cyfrifoldebau sy’n perthyn i’r lefel rôl hon yn unig.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <comment>two roles</comment>
        <translation>%1 a %2 ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>waymark::RoleHead</name>
    <message>
        <source>%1, the only step of this role</source>
        <comment>a role</comment>
        <translation>%1, unig gam y rôl hon</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>a role; 1 is its most junior step</comment>
        <translation>%1, cam %2 o %3</translation>
    </message>
    <message>
        <source>Grades are not given in this edition.</source>
        <translation>Ni roddir graddau yn yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <comment>a list of other names</comment>
        <translation>Fe’i gelwir hefyd yn %1</translation>
    </message>
    <message>
        <source>This edition does not say what this role level is for.</source>
        <translation>Nid yw’r argraffiad hwn yn dweud beth yw diben y lefel rôl hon.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>how far the responsibility of a role level reaches</comment>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>This edition does not say how far this role level reaches.</source>
        <translation>Nid yw’r argraffiad hwn yn dweud pa mor bell y mae’r lefel rôl hon yn cyrraedd.</translation>
    </message>
</context>
<context>
    <name>waymark::RoleLevelReport</name>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir am</translation>
    </message>
    <message>
        <source>You can:</source>
        <translation>Gallwch:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Cyfrifoldebau</translation>
    </message>
    <message>
        <source>At this role level you:</source>
        <translation>Ar y lefel rôl hon, rydych:</translation>
    </message>
    <message>
        <source>At every role level of this role you:</source>
        <translation>Ar bob lefel rôl o’r rôl hon, rydych:</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Nothing is published about the skills of this role level.</source>
        <translation>Nid oes dim wedi’i gyhoeddi am sgiliau’r lefel rôl hon.</translation>
    </message>
    <message>
        <source>This role level asks for no skills.</source>
        <translation>Nid yw’r lefel rôl hon yn gofyn am unrhyw sgiliau.</translation>
    </message>
</context>
<context>
    <name>waymark::RoleSkills</name>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Ehangu popeth</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Crebachu popeth</translation>
    </message>
    <message>
        <source>Other skills</source>
        <translation>Sgiliau eraill</translation>
    </message>
    <message>
        <source>This edition does not say which skills this role level takes.</source>
        <translation>Nid yw’r argraffiad hwn yn dweud pa sgiliau sydd eu hangen ar gyfer y lefel rôl hon.</translation>
    </message>
    <message>
        <source>This edition asks this role level for no skills.</source>
        <translation>Nid yw’r argraffiad hwn yn gofyn am unrhyw sgiliau ar gyfer y lefel rôl hon.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s). Open one to read what its level means.</source>
        <translation>
            <numerusform>%n sgil. Agorwch un i ddarllen beth mae ei lefel yn ei olygu.</numerusform>
            <numerusform>%n sgil. Agorwch ef i ddarllen beth mae ei lefel yn ei olygu.</numerusform>
            <numerusform>%n sgil. Agorwch un i ddarllen beth mae ei lefel yn ei olygu.</numerusform>
            <numerusform>%n sgil. Agorwch un i ddarllen beth mae ei lefel yn ei olygu.</numerusform>
            <numerusform>%n sgil. Agorwch un i ddarllen beth mae ei lefel yn ei olygu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s), each with the statements of its level.</source>
        <translation>
            <numerusform>%n sgil, pob un gyda datganiadau ei lefel.</numerusform>
            <numerusform>%n sgil, gyda datganiadau ei lefel.</numerusform>
            <numerusform>%n sgil, pob un gyda datganiadau ei lefel.</numerusform>
            <numerusform>%n sgil, pob un gyda datganiadau ei lefel.</numerusform>
            <numerusform>%n sgil, pob un gyda datganiadau ei lefel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RoleTreeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a role level; the level that it asks for in a skill</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Role level</source>
        <comment>heading of a column</comment>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <comment>heading of a column</comment>
        <translation>Lefel y gofynnir amdani</translation>
    </message>
</context>
<context>
    <name>waymark::RolesPage</name>
    <message>
        <source>No framework is open</source>
        <translation>Nid oes fframwaith ar agor</translation>
    </message>
    <message>
        <source>Choose a framework to see its roles.</source>
        <translation>Dewiswch fframwaith i weld ei rolau.</translation>
    </message>
    <message>
        <source>This framework has no roles</source>
        <translation>Nid oes gan y fframwaith hwn rolau</translation>
    </message>
    <message>
        <source>There is nothing to show here. Choose another framework.</source>
        <translation>Nid oes dim i’w ddangos yma. Dewiswch fframwaith arall.</translation>
    </message>
    <message>
        <source>Role levels of %1, the most senior first</source>
        <comment>a role</comment>
        <translation>Lefelau rôl %1, yr uchaf yn gyntaf</translation>
    </message>
    <message>
        <source>There is no such role level here</source>
        <translation>Nid oes lefel rôl o’r fath yma</translation>
    </message>
    <message>
        <source>This framework has no role level “%1”. It may belong to another edition. Choose a step of a ladder to go on.</source>
        <comment>the id of a role level, as somebody typed it</comment>
        <translation>Nid oes gan y fframwaith hwn lefel rôl “%1”. Efallai ei bod yn perthyn i argraffiad arall. Dewiswch gam ar ysgol i barhau.</translation>
    </message>
    <message>
        <source>Show the ladder from its start</source>
        <translation>Dangos yr ysgol o’i dechrau</translation>
    </message>
    <message>
        <source>Neighbouring roles</source>
        <translation>Rolau cyfagos</translation>
    </message>
    <message>
        <source>What the role level does and asks for</source>
        <translation>Beth mae’r lefel rôl yn ei wneud ac yn gofyn amdano</translation>
    </message>
    <message>
        <source>There is no such role here</source>
        <translation>Nid oes rôl o’r fath yma</translation>
    </message>
    <message>
        <source>This framework has no role “%1”. It may belong to another edition. Choose a step of a ladder to go on.</source>
        <comment>the id of a role, as somebody typed it</comment>
        <translation>Nid oes rôl “%1” yn y fframwaith hwn. Efallai ei bod yn perthyn i argraffiad arall. Dewiswch ris ar ysgol i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>waymark::SaveSentence</name>
    <message>
        <source>Read-only: a newer version of Waymark wrote this record</source>
        <translation>Darllen yn unig: ysgrifennwyd y cofnod hwn gan fersiwn mwy diweddar o Waymark</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Darllen yn unig: %1</translation>
    </message>
    <message>
        <source>Saved by itself to %1</source>
        <translation>Wedi’i gadw’n awtomatig yn %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Saved at %1 to %2</source>
        <comment>a time of day and a path</comment>
        <translation>Wedi’i gadw am %1 yn %2</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Heb ei gadw: %1</translation>
    </message>
    <message>
        <source>Not saved: another program has changed the file</source>
        <translation>Heb ei gadw: mae rhaglen arall wedi newid y ffeil</translation>
    </message>
    <message>
        <source>Will be saved by itself to %1</source>
        <translation>Caiff ei gadw’n awtomatig yn %1</translation>
    </message>
    <message>
        <source>Read-only: nothing can be written to the folder %1</source>
        <comment>a path</comment>
        <translation>Darllen yn unig: ni ellir ysgrifennu dim i’r ffolder %1</translation>
    </message>
    <message>
        <source>A newer version of Waymark wrote this record. It can be read here but not changed.</source>
        <translation>Ysgrifennwyd y cofnod hwn gan fersiwn mwy diweddar o Waymark. Gellir ei ddarllen yma ond nid ei newid.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1, so this record cannot be changed. Choose File &gt; Save record as… to keep it in another folder.</source>
        <comment>a path</comment>
        <translation>Ni ellir ysgrifennu dim i’r ffolder %1, felly nid oes modd newid y cofnod hwn. Dewiswch Ffeil &gt; Cadw’r cofnod fel… i’w gadw mewn ffolder arall.</translation>
    </message>
</context>
<context>
    <name>waymark::SearchBox</name>
    <message>
        <source>Nothing holds all of these words.</source>
        <translation>Nid oes dim yn cynnwys pob un o’r geiriau hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n chanlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Search roles, skills and statements</source>
        <translation>Chwilio rolau, sgiliau a datganiadau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Results appear while you type. Choose one with the arrow keys and press Enter.</source>
        <translation>Mae canlyniadau’n ymddangos wrth i chi deipio. Dewiswch un â’r bysellau saeth a phwyswch Enter.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Canlyniadau chwilio</translation>
    </message>
    <message>
        <source>“%1” has nothing to work on here now.</source>
        <comment>an action</comment>
        <translation>Nid oes gan “%1” ddim i weithio arno yma nawr.</translation>
    </message>
</context>
<context>
    <name>waymark::SearchCommand</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a framework&apos;s title, edition, id</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>&apos;statement&apos;, the level of the skill</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, what it is the name of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer words, or only their beginnings.</source>
        <translation>Ni chafwyd dim ar gyfer “%1”. Rhowch gynnig ar lai o eiriau, neu eu dechrau yn unig.</translation>
    </message>
</context>
<context>
    <name>waymark::SearchResultDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and place of a search result</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waymark::SearchResultsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was found: its kind and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what was found: its kind, its text, where it stands</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>waymark::SearchSentences</name>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Role level</source>
        <translation>Lefel rôl</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Cyfrifoldeb</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a skill and one of its levels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Search in all frameworks</source>
        <translation>Chwilio ym mhob fframwaith</translation>
    </message>
    <message>
        <source>Search in this framework only</source>
        <translation>Chwilio yn y fframwaith hwn yn unig</translation>
    </message>
    <message>
        <source>Nothing in this framework holds all of these words</source>
        <translation>Nid oes dim yn y fframwaith hwn yn cynnwys pob un o’r geiriau hyn</translation>
    </message>
    <message>
        <source>Nothing in any framework holds all of these words</source>
        <translation>Nid oes dim mewn unrhyw fframwaith yn cynnwys pob un o’r geiriau hyn</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <comment>a framework and its edition</comment>
        <translation>yn %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>where a text stands, and in which framework</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Getting the search ready…</source>
        <translation>Yn paratoi’r chwilio…</translation>
    </message>
    <message>
        <source>on the page “%1”</source>
        <translation>ar y dudalen “%1”</translation>
    </message>
</context>
<context>
    <name>waymark::SectionModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s header and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::Share</name>
    <message>
        <source>The table was copied. Paste it into a spreadsheet or a text.</source>
        <translation>Copïwyd y tabl. Gludwch ef mewn taenlen neu destun.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <comment>what is written to a file</comment>
        <translation>Allforio “%1”</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table for spreadsheets (*.csv);;PDF (*.pdf)</source>
        <translation>Tudalen we (*.html);;Tabl ar gyfer taenlenni (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table was written to “%1”.</source>
        <translation>Ysgrifennwyd y tabl i “%1”.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <comment>what is printed</comment>
        <translation>Argraffu “%1”</translation>
    </message>
</context>
<context>
    <name>waymark::SharedTable</name>
    <message>
        <source>“%1” could not be written: %2. Nothing else was changed; choose another place.</source>
        <translation>Nid oedd modd ysgrifennu “%1”: %2. Ni newidiwyd dim arall; dewiswch le arall.</translation>
    </message>
</context>
<context>
    <name>waymark::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau hwylus</translation>
    </message>
    <message>
        <source>Show &amp;only what contains:</source>
        <translation>Dangos &amp;dim ond yr hyn sy’n cynnwys:</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
</context>
<context>
    <name>waymark::ShowCommand</name>
    <message>
        <source>Name a role level or a skill, not both.</source>
        <translation>Enwch lefel rôl neu sgil, nid y ddau.</translation>
    </message>
    <message>
        <source>An address says all by itself. Leave out what stands beside it.</source>
        <translation>Mae cyfeiriad yn dweud y cyfan ar ei ben ei hun. Hepgorwch yr hyn sydd wrth ei ymyl.</translation>
    </message>
    <message>
        <source>This address is about two editions. Ask for them with waymark-cli diff.</source>
        <translation>Mae’r cyfeiriad hwn yn ymwneud â dau argraffiad. Gofynnwch amdanynt gyda waymark-cli diff.</translation>
    </message>
    <message>
        <source>This address is about your own record, which show does not read. Ask with waymark-cli gap or report, or open it in the window.</source>
        <translation>Mae’r cyfeiriad hwn yn ymwneud â’ch cofnod eich hun, nad yw show yn ei ddarllen. Gofynnwch gyda waymark-cli gap neu report, neu agorwch ef yn y ffenestr.</translation>
    </message>
</context>
<context>
    <name>waymark::SkillDetail</name>
    <message>
        <source>Also called %1</source>
        <comment>a list of other names</comment>
        <translation>Fe’i gelwir hefyd yn %1</translation>
    </message>
    <message>
        <source>This edition does not describe the skill.</source>
        <translation>Nid yw’r argraffiad hwn yn disgrifio’r sgil.</translation>
    </message>
    <message>
        <source>Your role level and the one that you aim at ask for this</source>
        <translation>Mae eich lefel rôl a’r un rydych yn anelu ati yn gofyn am hwn</translation>
    </message>
    <message>
        <source>Your role level asks for this</source>
        <translation>Mae eich lefel rôl yn gofyn am hwn</translation>
    </message>
    <message>
        <source>The role level that you aim at asks for this</source>
        <translation>Mae’r lefel rôl rydych yn anelu ati yn gofyn am hwn</translation>
    </message>
    <message>
        <source>Level by level</source>
        <translation>Fesul lefel</translation>
    </message>
    <message>
        <source>This framework has no scale of levels.</source>
        <translation>Nid oes gan y fframwaith hwn raddfa lefelau.</translation>
    </message>
    <message>
        <source>%1: what this level adds</source>
        <comment>a level; the name of a list</comment>
        <translation>%1: yr hyn y mae’r lefel hon yn ei ychwanegu</translation>
    </message>
    <message>
        <source>This level adds no statement to those below.</source>
        <translation>Nid yw’r lefel hon yn ychwanegu datganiad at y rhai is.</translation>
    </message>
    <message>
        <source>New at this level. You can:</source>
        <translation>Newydd ar y lefel hon. Gallwch:</translation>
    </message>
    <message>
        <source>As at a level below, you can:</source>
        <translation>Fel ar lefel is, gallwch:</translation>
    </message>
    <message>
        <source>%1: what a level below says too</source>
        <comment>a level; the name of a list</comment>
        <translation>%1: yr hyn y mae lefel is yn ei ddweud hefyd</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Pwy sydd ei angen</translation>
    </message>
    <message>
        <source>No role level of this framework asks for the skill.</source>
        <translation>Nid oes lefel rôl yn y fframwaith hwn yn gofyn am y sgil.</translation>
    </message>
    <message numerus="yes">
        <source>%n role level(s) ask for it. Choose one to see the rest of what it asks for.</source>
        <translation>
            <numerusform>Mae %n lefel rôl yn gofyn amdano. Dewiswch un i weld gweddill yr hyn y mae’n gofyn amdano.</numerusform>
            <numerusform>Mae %n lefel rôl yn gofyn amdano. Dewiswch hi i weld gweddill yr hyn y mae’n gofyn amdano.</numerusform>
            <numerusform>Mae %n lefel rôl yn gofyn amdano. Dewiswch un i weld gweddill yr hyn y mae’n gofyn amdano.</numerusform>
            <numerusform>Mae %n lefel rôl yn gofyn amdano. Dewiswch un i weld gweddill yr hyn y mae’n gofyn amdano.</numerusform>
            <numerusform>Mae %n lefel rôl yn gofyn amdano. Dewiswch un i weld gweddill yr hyn y mae’n gofyn amdano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Role levels that ask for %1, with the level of each</source>
        <comment>a skill</comment>
        <translation>Lefelau rôl sy’n gofyn am %1, gyda lefel pob un</translation>
    </message>
</context>
<context>
    <name>waymark::SkillEvidence</name>
    <message>
        <source>There is no evidence for this skill yet</source>
        <translation>Nid oes tystiolaeth ar gyfer y sgil hwn eto</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence for this skill</source>
        <translation>
            <numerusform>%n darn o dystiolaeth ar gyfer y sgil hwn</numerusform>
            <numerusform>%n darn o dystiolaeth ar gyfer y sgil hwn</numerusform>
            <numerusform>%n darn o dystiolaeth ar gyfer y sgil hwn</numerusform>
            <numerusform>%n darn o dystiolaeth ar gyfer y sgil hwn</numerusform>
            <numerusform>%n darn o dystiolaeth ar gyfer y sgil hwn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the title of evidence and its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all evidence for it</source>
        <translation>Dangos yr holl dystiolaeth ar ei gyfer</translation>
    </message>
    <message>
        <source>Add evidence for this skill</source>
        <translation>Ychwanegu tystiolaeth ar gyfer y sgil hwn</translation>
    </message>
</context>
<context>
    <name>waymark::SkillPage</name>
    <message>
        <source>No framework is open</source>
        <translation>Nid oes fframwaith ar agor</translation>
    </message>
    <message>
        <source>Choose a framework to see its skills.</source>
        <translation>Dewiswch fframwaith i weld ei sgiliau.</translation>
    </message>
    <message>
        <source>This framework has no skills</source>
        <translation>Nid oes gan y fframwaith hwn sgiliau</translation>
    </message>
    <message>
        <source>It tells roles apart by what they do. You can read that on the Roles page.</source>
        <translation>Mae’n gwahaniaethu rhwng rolau yn ôl yr hyn y maent yn ei wneud. Gallwch ddarllen hynny ar y dudalen Rolau.</translation>
    </message>
    <message>
        <source>Go to the roles</source>
        <translation>Mynd i’r rolau</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n sgil</numerusform>
            <numerusform>%n sgil</numerusform>
            <numerusform>%n sgil</numerusform>
            <numerusform>%n sgil</numerusform>
            <numerusform>%n sgil</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such skill here</source>
        <translation>Nid oes sgil o’r fath yma</translation>
    </message>
    <message>
        <source>This framework has no skill “%1”. It may belong to another edition. Choose one from the list to go on.</source>
        <comment>the id of a skill, as somebody typed it</comment>
        <translation>Nid oes gan y fframwaith hwn sgil “%1”. Efallai ei fod yn perthyn i argraffiad arall. Dewiswch un o’r rhestr i barhau.</translation>
    </message>
    <message>
        <source>Show the first skill</source>
        <translation>Dangos y sgil cyntaf</translation>
    </message>
    <message>
        <source>No skill has “%1” in its name.</source>
        <comment>what somebody typed</comment>
        <translation>Nid yw “%1” yn enw unrhyw sgil.</translation>
    </message>
    <message>
        <source>Find a skill</source>
        <translation>Dod o hyd i sgil</translation>
    </message>
    <message>
        <source>Find a skill by its name</source>
        <translation>Dod o hyd i sgil yn ôl ei enw</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <comment>how a list is sorted</comment>
        <translation>&amp;Trefn</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Yn ôl grŵp</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A i Y</translation>
    </message>
    <message>
        <source>Order of the skills</source>
        <translation>Trefn y sgiliau</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
</context>
<context>
    <name>waymark::SkillPane</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Heb ei dewis eto</translation>
    </message>
    <message>
        <source>Carried over, confirm: %1</source>
        <comment>an answer</comment>
        <translation>Trosglwyddwyd, cadarnhewch: %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <comment>a skill; the answer itself stays hidden</comment>
        <translation>Atebwyd ar %1</translation>
    </message>
    <message numerus="yes">
        <source>None of %n left</source>
        <comment>skills to rate</comment>
        <translation>
            <numerusform>Dim un o %n ar ôl</numerusform>
            <numerusform>Dim un o %n ar ôl</numerusform>
            <numerusform>Dim un o %n ar ôl</numerusform>
            <numerusform>Dim un o %n ar ôl</numerusform>
            <numerusform>Dim un o %n ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <comment>skills to rate</comment>
        <translation>
            <numerusform>%1 o %n ar ôl</numerusform>
            <numerusform>%1 o %n ar ôl</numerusform>
            <numerusform>%1 o %n ar ôl</numerusform>
            <numerusform>%1 o %n ar ôl</numerusform>
            <numerusform>%1 o %n ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>Fy asesiadau</translation>
    </message>
    <message>
        <source>My role &amp;level</source>
        <translation>F&amp;y lefel rôl</translation>
    </message>
    <message>
        <source>My role level</source>
        <translation>Fy lefel rôl</translation>
    </message>
    <message>
        <source>The role level that you have now</source>
        <translation>Y lefel rôl sydd gennych nawr</translation>
    </message>
    <message>
        <source>The one that &amp;I aim at</source>
        <translation>Yr un rwy’n anel&amp;u ati</translation>
    </message>
    <message>
        <source>The role level that I aim at</source>
        <translation>Y lefel rôl rwy’n anelu ati</translation>
    </message>
    <message>
        <source>Its skills are the ones that you rate</source>
        <translation>Ei sgiliau hi yw’r rhai rydych yn eu hasesu</translation>
    </message>
    <message>
        <source>S&amp;kill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Skills to rate</source>
        <translation>Sgiliau i’w hasesu</translation>
    </message>
    <message>
        <source>&amp;Only what is left</source>
        <translation>&amp;Dim ond yr hyn sydd ar ôl</translation>
    </message>
    <message>
        <source>Show earlier answers</source>
        <translation>Dangos atebion cynharach</translation>
    </message>
    <message>
        <source>Earlier answers stay hidden until you have given a new one, so that they do not lead you</source>
        <translation>Mae atebion cynharach yn aros ynghudd nes i chi roi un newydd, fel nad ydynt yn dylanwadu arnoch</translation>
    </message>
    <message>
        <source>Noted, no answer yet</source>
        <comment>a skill</comment>
        <translation>Wedi nodi, dim ateb eto</translation>
    </message>
    <message>
        <source>%1. To confirm: a rating by others</source>
        <comment>my own answer</comment>
        <translation>%1. I’w gadarnhau: asesiad gan eraill</translation>
    </message>
    <message>
        <source>Your last answer was on %1.</source>
        <comment>a day</comment>
        <translation>Roedd eich ateb diwethaf ar %1.</translation>
    </message>
    <message>
        <source>This round began on %1; you finished it on %2.</source>
        <comment>two days</comment>
        <translation>Dechreuodd y rownd hon ar %1; fe’i gorffenasoch ar %2.</translation>
    </message>
    <message>
        <source>This round began on %1. You finished the last one on %2.</source>
        <comment>two days</comment>
        <translation>Dechreuodd y rownd hon ar %1. Gorffenasoch yr un ddiwethaf ar %2.</translation>
    </message>
    <message>
        <source>This round began on %1.</source>
        <comment>a day</comment>
        <translation>Dechreuodd y rownd hon ar %1.</translation>
    </message>
    <message>
        <source>Rate &amp;all again</source>
        <translation>Asesu &amp;popeth eto</translation>
    </message>
    <message>
        <source>Begin a new round; your earlier answers stay, and stay hidden until you choose again</source>
        <translation>Dechrau rownd newydd; mae eich atebion cynharach yn aros, ac yn aros ynghudd nes i chi ddewis eto</translation>
    </message>
    <message>
        <source>Earlier editions</source>
        <translation>Argraffiadau cynharach</translation>
    </message>
</context>
<context>
    <name>waymark::SkillPicks</name>
    <message>
        <source>Skills that it spea&amp;ks for</source>
        <translation>Sgilia&amp;u y mae’n eu cefnogi</translation>
    </message>
    <message>
        <source>Skills that it speaks for</source>
        <translation>Sgiliau y mae’n eu cefnogi</translation>
    </message>
    <message>
        <source>Show all skills</source>
        <translation>Dangos pob sgil</translation>
    </message>
</context>
<context>
    <name>waymark::SkillRegisterModel</name>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Role levels that ask for it</source>
        <translation>Lefelau rôl sy’n gofyn amdano</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>dim grŵp</translation>
    </message>
    <message>
        <source>no role level asks for it</source>
        <translation>nid oes lefel rôl yn gofyn amdano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role level; the level of a skill that it asks for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::SkillSection</name>
    <message>
        <source>%1: %2</source>
        <comment>a skill; its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the expected level only</source>
        <translation>Dangos y lefel ddisgwyliedig yn unig</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n level(s)</source>
        <translation>
            <numerusform>Dangos pob un o’r %n lefel</numerusform>
            <numerusform>Dangos y %n lefel</numerusform>
            <numerusform>Dangos pob un o’r %n lefel</numerusform>
            <numerusform>Dangos pob un o’r %n lefel</numerusform>
            <numerusform>Dangos pob un o’r %n lefel</numerusform>
        </translation>
    </message>
    <message>
        <source>This skill at every level, and who needs it</source>
        <translation>Y sgil hwn ar bob lefel, a phwy sydd ei angen</translation>
    </message>
    <message>
        <source>This skill is critical for the role.</source>
        <translation>Mae’r sgil hwn yn hanfodol i’r rôl.</translation>
    </message>
    <message>
        <source>This skill is desired for the role.</source>
        <translation>Mae’r sgil hwn yn ddymunol i’r rôl.</translation>
    </message>
    <message>
        <source>This edition names the skill for this role level, but does not say at which level.</source>
        <translation>Mae’r argraffiad hwn yn enwi’r sgil ar gyfer y lefel rôl hon, ond nid yw’n dweud ar ba lefel.</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>Disgwylir yma</translation>
    </message>
</context>
<context>
    <name>waymark::SkillStatements</name>
    <message>
        <source>You can:</source>
        <comment>the statements of a level of a skill read on from it</comment>
        <translation>Gallwch:</translation>
    </message>
    <message>
        <source>This level is not defined for this skill.</source>
        <translation>Nid yw’r lefel hon wedi’i diffinio ar gyfer y sgil hwn.</translation>
    </message>
    <message>
        <source>This edition does not say what this level takes.</source>
        <translation>Nid yw’r argraffiad hwn yn dweud beth sydd ei angen ar gyfer y lefel hon.</translation>
    </message>
    <message>
        <source>%1, %2: what you can do</source>
        <comment>a skill; a level; the name of a list</comment>
        <translation>%1, %2: yr hyn y gallwch ei wneud</translation>
    </message>
</context>
<context>
    <name>waymark::SkillTreeModel</name>
    <message>
        <source>Other skills</source>
        <comment>those that belong to no group</comment>
        <translation>Sgiliau eraill</translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotDialog</name>
    <message>
        <source>Keep a snapshot</source>
        <translation>Cadw ciplun</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Ailenwi’r ciplun</translation>
    </message>
    <message>
        <source>A snapshot keeps where you stand now, under a name that you find again. What you answer later does not change it.</source>
        <translation>Mae ciplun yn cadw ble rydych yn sefyll nawr, o dan enw y dewch o hyd iddo eto. Nid yw’r hyn a atebwch yn ddiweddarach yn ei newid.</translation>
    </message>
    <message>
        <source>Only the name changes. What the snapshot holds stays as it is.</source>
        <translation>Dim ond yr enw sy’n newid. Mae’r hyn y mae’r ciplun yn ei ddal yn aros fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Enw’r ciplun</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ei &amp;gadw</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotEditor</name>
    <message>
        <source>There is nothing to keep yet. Rate a skill first.</source>
        <translation>Nid oes dim i’w gadw eto. Aseswch sgil yn gyntaf.</translation>
    </message>
    <message>
        <source>Before the review, %1</source>
        <comment>the name of a snapshot; a month and a year</comment>
        <translation>Cyn yr adolygiad, %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, for QDate</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a snapshot; a number, because there is one of this name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep the snapshot “%1”</source>
        <comment>a step to undo</comment>
        <translation>Cadw’r ciplun “%1”</translation>
    </message>
    <message>
        <source>Rename a snapshot</source>
        <comment>a step to undo</comment>
        <translation>Ailenwi ciplun</translation>
    </message>
    <message>
        <source>Remove the snapshot “%1”</source>
        <comment>a step to undo</comment>
        <translation>Tynnu’r ciplun “%1”</translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotKeeper</name>
    <message>
        <source>Kept the snapshot “%1”. The history shows what changes from here on.</source>
        <translation>Cadwyd y ciplun “%1”. Mae’r hanes yn dangos beth sy’n newid o hyn ymlaen.</translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotPane</name>
    <message>
        <source>Keep one before something that you will look back at, such as a review or a new role. What you answer later never changes it.</source>
        <translation>Cadwch un cyn rhywbeth y byddwch yn edrych yn ôl arno, megis adolygiad neu rôl newydd. Nid yw’r hyn a atebwch yn ddiweddarach byth yn ei newid.</translation>
    </message>
    <message>
        <source>There are no snapshots yet</source>
        <translation>Nid oes cipluniau eto</translation>
    </message>
    <message>
        <source>Keep a snapshot…</source>
        <translation>Cadw ciplun…</translation>
    </message>
    <message>
        <source>There is nothing to keep yet</source>
        <translation>Nid oes dim i’w gadw eto</translation>
    </message>
    <message>
        <source>Say where you stand in a skill or two first.</source>
        <translation>Dywedwch yn gyntaf ble rydych yn sefyll mewn sgil neu ddau.</translation>
    </message>
    <message>
        <source>Ra&amp;te my skills</source>
        <translation>A&amp;sesu fy sgiliau</translation>
    </message>
    <message>
        <source>Removed the snapshot “%1”. Your answers stay; undo brings it back.</source>
        <translation>Tynnwyd y ciplun “%1”. Mae eich atebion yn aros; mae dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>A snapshot is where you stood at a moment, under a name. What you answer later never changes it.</source>
        <translation>Ciplun yw ble roeddech yn sefyll ar adeg benodol, o dan enw. Nid yw’r hyn a atebwch yn ddiweddarach byth yn ei newid.</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot…</source>
        <translation>Cadw ci&amp;plun…</translation>
    </message>
    <message>
        <source>&amp;See what changed since</source>
        <translation>Gweld &amp;beth a newidiodd ers hynny</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ail&amp;enwi…</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Snapshots, the latest first</source>
        <translation>Cipluniau, y diweddaraf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>waymark::SnapshotWords</name>
    <message numerus="yes">
        <source>your own answers about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>eich atebion eich hun am %n sgil</numerusform>
            <numerusform>eich atebion eich hun am %n sgil</numerusform>
            <numerusform>eich atebion eich hun am %n sgil</numerusform>
            <numerusform>eich atebion eich hun am %n sgil</numerusform>
            <numerusform>eich atebion eich hun am %n sgil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody else’s about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>rhai rhywun arall am %n sgil</numerusform>
            <numerusform>rhai rhywun arall am %n sgil</numerusform>
            <numerusform>rhai rhywun arall am %n sgil</numerusform>
            <numerusform>rhai rhywun arall am %n sgil</numerusform>
            <numerusform>rhai rhywun arall am %n sgil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreed ones about %n skill(s)</source>
        <comment>part of a list: what a snapshot holds</comment>
        <translation>
            <numerusform>rhai y cytunwyd arnynt am %n sgil</numerusform>
            <numerusform>rhai y cytunwyd arnynt am %n sgil</numerusform>
            <numerusform>rhai y cytunwyd arnynt am %n sgil</numerusform>
            <numerusform>rhai y cytunwyd arnynt am %n sgil</numerusform>
            <numerusform>rhai y cytunwyd arnynt am %n sgil</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds no answers.</source>
        <comment>a snapshot</comment>
        <translation>Nid yw’n dal unrhyw atebion.</translation>
    </message>
    <message>
        <source>Holds %1.</source>
        <comment>a list of what a snapshot holds</comment>
        <translation>Mae’n dal %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>a snapshot</comment>
        <translation>Heb enw</translation>
    </message>
</context>
<context>
    <name>waymark::StandardOutput</name>
    <message>
        <source>The answer could not be written whole. The system says: %1.</source>
        <translation>Nid oedd modd ysgrifennu’r ateb yn gyfan. Mae’r system yn dweud: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::StatementList</name>
    <message>
        <source>What you looked for: %1</source>
        <comment>a statement of the list</comment>
        <translation>Yr hyn yr oeddech yn chwilio amdano: %1</translation>
    </message>
</context>
<context>
    <name>waymark::StatementTick</name>
    <message>
        <source>not ticked</source>
        <comment>a statement that nobody has looked at</comment>
        <translation>heb ei dicio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, and how it fits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space goes on to the next of: I do this, partly, not yet, not ticked</source>
        <translation>Mae’r bylchwr yn symud ymlaen i’r nesaf o’r rhain: rwy’n gwneud hyn, yn rhannol, ddim eto, heb ei dicio</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <comment>a choice in a menu</comment>
        <translation>Heb ei dicio</translation>
    </message>
</context>
<context>
    <name>waymark::StatementsPanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the statements (Esc)</source>
        <translation>Cau’r datganiadau (Esc)</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <comment>a skill</comment>
        <translation>Datganiadau: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role levels, the level of a skill</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::StepCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>a level of a skill; &apos;not defined&apos; or &apos;not specified&apos;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <comment>a level of a skill</comment>
        <translation>%1: dim byd newydd</translation>
    </message>
    <message>
        <source>%1, you can:</source>
        <comment>a level of a skill; its statements follow</comment>
        <translation>%1, gallwch:</translation>
    </message>
    <message>
        <source>%1, expected already:</source>
        <comment>a level of a skill; its statements follow</comment>
        <translation>%1, a ddisgwylir eisoes:</translation>
    </message>
    <message>
        <source>Skills that rise</source>
        <translation>Sgiliau sy’n codi</translation>
    </message>
    <message>
        <source>Skills that are new</source>
        <translation>Sgiliau sy’n newydd</translation>
    </message>
    <message>
        <source>Skills of which less is asked</source>
        <translation>Sgiliau y gofynnir am lai ohonynt</translation>
    </message>
    <message>
        <source>Skills that are no longer asked for</source>
        <translation>Sgiliau na ofynnir amdanynt mwyach</translation>
    </message>
    <message>
        <source>Skills that stay</source>
        <translation>Sgiliau sy’n aros</translation>
    </message>
    <message>
        <source>Skills of which the change is not known</source>
        <translation>Sgiliau nad yw’r newid ynddynt yn hysbys</translation>
    </message>
    <message>
        <source>Neither of the two role levels names a skill.</source>
        <translation>Nid yw’r un o’r ddwy lefel rôl yn enwi sgil.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Cyfrifoldebau</translation>
    </message>
    <message>
        <source>Only before, you:</source>
        <translation>Cyn hyn yn unig, rydych:</translation>
    </message>
    <message>
        <source>Only after, you:</source>
        <translation>Wedi hyn yn unig, rydych:</translation>
    </message>
    <message>
        <source>Before and after, you:</source>
        <translation>Cyn hyn ac wedi hyn, rydych:</translation>
    </message>
    <message>
        <source>Both are the same role level: nothing changes.</source>
        <translation>Yr un lefel rôl yw’r ddwy: nid oes dim yn newid.</translation>
    </message>
    <message>
        <source>Nothing is published about the skills of the role level “%1”.</source>
        <translation>Nid oes dim wedi’i gyhoeddi am sgiliau’r lefel rôl “%1”.</translation>
    </message>
</context>
<context>
    <name>waymark::StepEnds</name>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before or after a step, the role level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Beth rydych yn ei wneud</translation>
    </message>
    <message>
        <source>What you no longer do</source>
        <translation>Beth nad ydych yn ei wneud mwyach</translation>
    </message>
    <message>
        <source>What you do newly</source>
        <translation>Beth rydych yn ei wneud o’r newydd</translation>
    </message>
    <message>
        <source>What you go on doing</source>
        <translation>Beth rydych yn parhau i’w wneud</translation>
    </message>
    <message>
        <source>What you did already</source>
        <translation>Beth roeddech yn ei wneud eisoes</translation>
    </message>
</context>
<context>
    <name>waymark::StepOverview</name>
    <message>
        <source>What changes, at a glance</source>
        <translation>Yr hyn sy’n newid, ar un olwg</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>a skill that was not asked for before a step; its level</comment>
        <translation>newydd, %1</translation>
    </message>
    <message>
        <source>Goes to its statements</source>
        <translation>Yn mynd at ei ddatganiadau</translation>
    </message>
</context>
<context>
    <name>waymark::StepPage</name>
    <message>
        <source>This framework has no role level with the id “%1”.</source>
        <translation>Nid oes lefel rôl â’r id “%1” yn y fframwaith hwn.</translation>
    </message>
    <message>
        <source>%1 is the top of its ladder.</source>
        <translation>%1 yw brig ei hysgol.</translation>
    </message>
    <message>
        <source>Nothing is known about the skills of %1.</source>
        <translation>Nid oes dim yn hysbys am sgiliau %1.</translation>
    </message>
    <message>
        <source>The framework has no role levels.</source>
        <translation>Nid oes gan y fframwaith lefelau rôl.</translation>
    </message>
    <message>
        <source>Skills that rise</source>
        <translation>Sgiliau sy’n codi</translation>
    </message>
    <message>
        <source>New skills</source>
        <translation>Sgiliau newydd</translation>
    </message>
    <message>
        <source>Skills asked for at a lower level</source>
        <translation>Sgiliau y gofynnir amdanynt ar lefel is</translation>
    </message>
    <message>
        <source>Skills no longer asked for</source>
        <translation>Sgiliau na ofynnir amdanynt mwyach</translation>
    </message>
    <message>
        <source>Skills whose level is not specified</source>
        <translation>Sgiliau heb bennu eu lefel</translation>
    </message>
    <message>
        <source>Skills that stay</source>
        <translation>Sgiliau sy’n aros</translation>
    </message>
    <message>
        <source>What changes at a step</source>
        <translation>Beth sy’n newid ar bob cam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cyfnewid</translation>
    </message>
    <message>
        <source>One step further up</source>
        <translation>Un cam ymhellach i fyny</translation>
    </message>
    <message>
        <source>%1 is the only step of its role.</source>
        <translation>%1 yw unig gam ei rôl.</translation>
    </message>
</context>
<context>
    <name>waymark::StepReport</name>
    <message>
        <source>Skill</source>
        <translation>Sgil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>New, you can:</source>
        <translation>O’r newydd, gallwch:</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Cyfrifoldebau</translation>
    </message>
    <message>
        <source>Only before, you:</source>
        <translation>Cyn hyn yn unig, rydych:</translation>
    </message>
    <message>
        <source>Only after, you:</source>
        <translation>Wedi hyn yn unig, rydych:</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two role levels</comment>
        <translation>O %1 i %2</translation>
    </message>
    <message>
        <source>Both are the same role level: nothing changes.</source>
        <translation>Yr un lefel rôl yw’r ddwy: nid oes dim yn newid.</translation>
    </message>
    <message>
        <source>Skills that rise</source>
        <translation>Sgiliau sy’n codi</translation>
    </message>
    <message>
        <source>Skills that are new</source>
        <translation>Sgiliau sy’n newydd</translation>
    </message>
    <message>
        <source>Skills of which less is asked</source>
        <translation>Sgiliau y gofynnir am lai ohonynt</translation>
    </message>
    <message>
        <source>Skills that are no longer asked for</source>
        <translation>Sgiliau na ofynnir amdanynt mwyach</translation>
    </message>
    <message>
        <source>Skills of which the change is not known</source>
        <translation>Sgiliau nad yw’r newid ynddynt yn hysbys</translation>
    </message>
    <message>
        <source>Skills that stay</source>
        <translation>Sgiliau sy’n aros</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
</context>
<context>
    <name>waymark::StepSection</name>
    <message numerus="yes">
        <source>Show %n skill(s)</source>
        <translation>
            <numerusform>Dangos %n sgil</numerusform>
            <numerusform>Dangos %n sgil</numerusform>
            <numerusform>Dangos %n sgil</numerusform>
            <numerusform>Dangos %n sgil</numerusform>
            <numerusform>Dangos %n sgil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n skill(s)</source>
        <translation>
            <numerusform>Cuddio %n sgil</numerusform>
            <numerusform>Cuddio %n sgil</numerusform>
            <numerusform>Cuddio %n sgil</numerusform>
            <numerusform>Cuddio %n sgil</numerusform>
            <numerusform>Cuddio %n sgil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StepSkillView</name>
    <message>
        <source>%1 to %2</source>
        <comment>the level of a skill before and after a step</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 until now</source>
        <comment>the level of a skill before a step</comment>
        <translation>%1 hyd yn hyn</translation>
    </message>
    <message>
        <source>The framework does not say at which level one of the two asks for this skill.</source>
        <translation>Nid yw’r fframwaith yn dweud ar ba lefel y mae un o’r ddwy yn gofyn am y sgil hwn.</translation>
    </message>
    <message>
        <source>Expected until now, at %1</source>
        <comment>a level</comment>
        <translation>Disgwyliwyd hyd yn hyn, ar lefel %1</translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <comment>a level</comment>
        <translation>Disgwylir ar lefel %1</translation>
    </message>
    <message>
        <source>The framework gives no statements for this level.</source>
        <translation>Nid yw’r fframwaith yn rhoi datganiadau ar gyfer y lefel hon.</translation>
    </message>
    <message>
        <source>The framework does not define %1 for this skill.</source>
        <comment>a level</comment>
        <translation>Nid yw’r fframwaith yn diffinio %1 ar gyfer y sgil hwn.</translation>
    </message>
    <message>
        <source>The framework gives no statements for %1.</source>
        <comment>a level</comment>
        <translation>Nid yw’r fframwaith yn rhoi datganiadau ar gyfer %1.</translation>
    </message>
    <message>
        <source>New at %1</source>
        <comment>a level</comment>
        <translation>Newydd ar lefel %1</translation>
    </message>
    <message>
        <source>At %1 too, and expected already</source>
        <comment>a level</comment>
        <translation>Ar lefel %1 hefyd, ac a ddisgwylir eisoes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n statement(s) expected already, at %1</source>
        <comment>a level</comment>
        <translation>
            <numerusform>Dangos %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Dangos %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Dangos %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Dangos %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Dangos %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected already, at %1</source>
        <comment>a level</comment>
        <translation>Disgwylir eisoes, ar lefel %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n statement(s) expected already, at %1</source>
        <comment>a level</comment>
        <translation>
            <numerusform>Cuddio %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Cuddio %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Cuddio %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Cuddio %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
            <numerusform>Cuddio %n datganiad a ddisgwylir eisoes, ar lefel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at both</source>
        <comment>“Not specified”, of the two ends of a step</comment>
        <translation>%1 ar y ddau ben</translation>
    </message>
</context>
<context>
    <name>waymark::StepSummary</name>
    <message>
        <source>Both are the same role level, so nothing changes.</source>
        <translation>Yr un lefel rôl yw’r ddwy, felly nid oes dim yn newid.</translation>
    </message>
    <message>
        <source>Which skills change cannot be told, because the framework does not say what one of the two asks for.</source>
        <translation>Ni ellir dweud pa sgiliau sy’n newid, gan nad yw’r fframwaith yn dweud beth mae un o’r ddwy yn gofyn amdano.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) rise</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n sgil yn codi</numerusform>
            <numerusform>%n sgil yn codi</numerusform>
            <numerusform>%n sgil yn codi</numerusform>
            <numerusform>%n sgil yn codi</numerusform>
            <numerusform>%n sgil yn codi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are new</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n sgil yn newydd</numerusform>
            <numerusform>%n sgil yn newydd</numerusform>
            <numerusform>%n sgil yn newydd</numerusform>
            <numerusform>%n sgil yn newydd</numerusform>
            <numerusform>%n sgil yn newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are asked for at a lower level</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>gofynnir am %n sgil ar lefel is</numerusform>
            <numerusform>gofynnir am %n sgil ar lefel is</numerusform>
            <numerusform>gofynnir am %n sgil ar lefel is</numerusform>
            <numerusform>gofynnir am %n sgil ar lefel is</numerusform>
            <numerusform>gofynnir am %n sgil ar lefel is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) are no longer asked for</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>ni ofynnir am %n sgil mwyach</numerusform>
            <numerusform>ni ofynnir am %n sgil mwyach</numerusform>
            <numerusform>ni ofynnir am %n sgil mwyach</numerusform>
            <numerusform>ni ofynnir am %n sgil mwyach</numerusform>
            <numerusform>ni ofynnir am %n sgil mwyach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) stay</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n sgil yn aros</numerusform>
            <numerusform>%n sgil yn aros</numerusform>
            <numerusform>%n sgil yn aros</numerusform>
            <numerusform>%n sgil yn aros</numerusform>
            <numerusform>%n sgil yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework names no skills for either of the two.</source>
        <translation>Nid yw’r fframwaith yn enwi sgiliau ar gyfer yr un o’r ddwy.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>parts of a sentence as a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Which skills change cannot be told, because the framework does not say what either of the two asks for.</source>
        <translation>Ni ellir dweud pa sgiliau sy’n newid, gan nad yw’r fframwaith yn dweud beth mae’r naill na’r llall yn gofyn amdano.</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) have no specified level</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>%n sgil heb lefel wedi’i phennu</numerusform>
            <numerusform>%n sgil heb lefel wedi’i phennu</numerusform>
            <numerusform>%n sgil heb lefel wedi’i phennu</numerusform>
            <numerusform>%n sgil heb lefel wedi’i phennu</numerusform>
            <numerusform>%n sgil heb lefel wedi’i phennu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::Suggestion</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ai “%1” oeddech chi’n ei feddwl?</translation>
    </message>
</context>
<context>
    <name>waymark::TimelinePane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill; the edition that it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <comment>whose ratings are shown</comment>
        <translation>Rhai pawb</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translation>
            <numerusform>Dangos pob un o’r %n ateb</numerusform>
            <numerusform>Dangos yr %n ateb</numerusform>
            <numerusform>Dangos pob un o’r %n ateb</numerusform>
            <numerusform>Dangos pob un o’r %n ateb</numerusform>
            <numerusform>Dangos pob un o’r %n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>about a skill, in its timeline</comment>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no timeline yet</source>
        <translation>Nid oes llinell amser eto</translation>
    </message>
    <message>
        <source>Say where you stand in a skill or two. Every answer stays here with its date and its reason, and nothing is ever overwritten.</source>
        <translation>Dywedwch ble rydych yn sefyll mewn sgil neu ddau. Mae pob ateb yn aros yma gyda’i ddyddiad a’i reswm, ac ni chaiff dim byth ei drosysgrifo.</translation>
    </message>
    <message>
        <source>Ra&amp;te my skills</source>
        <translation>As&amp;esu fy sgiliau</translation>
    </message>
    <message>
        <source>Nobody has answered about this skill yet</source>
        <translation>Nid oes neb wedi ateb am y sgil hwn eto</translation>
    </message>
    <message>
        <source>As soon as you rate “%1”, its timeline begins.</source>
        <translation>Cyn gynted ag y byddwch yn asesu “%1”, mae ei linell amser yn dechrau.</translation>
    </message>
    <message>
        <source>Ra&amp;te this skill</source>
        <translation>As&amp;esu’r sgil hwn</translation>
    </message>
    <message>
        <source>S&amp;kill</source>
        <translation>&amp;Sgil</translation>
    </message>
    <message>
        <source>The skill whose timeline is shown</source>
        <translation>Y sgil y dangosir ei linell amser</translation>
    </message>
    <message>
        <source>Who&amp;se ratings</source>
        <translation>Asesiadau &amp;pwy</translation>
    </message>
    <message>
        <source>Whose ratings</source>
        <translation>Asesiadau pwy</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>Answers about the skill</source>
        <translation>Atebion am y sgil</translation>
    </message>
</context>
<context>
    <name>waymark::TimelineStrip</name>
    <message>
        <source>The answers along time; the list below says the same in words</source>
        <translation>Yr atebion ar hyd amser; mae’r rhestr isod yn dweud yr un peth mewn geiriau</translation>
    </message>
</context>
<context>
    <name>waymark::TimelineWords</name>
    <message>
        <source>%1: %2</source>
        <comment>whose rating it is; that person&apos;s name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <comment>an answer; low, medium or high</comment>
        <translation>Pa mor siŵr: %1</translation>
    </message>
    <message>
        <source>How much I enjoy it: %1</source>
        <comment>an answer; little, some or much</comment>
        <translation>Faint rwy’n ei fwynhau: %1</translation>
    </message>
    <message>
        <source>Carried over from %1, and confirmed</source>
        <comment>an edition</comment>
        <translation>Trosglwyddwyd o %1, ac fe’i cadarnhawyd</translation>
    </message>
    <message>
        <source>Carried over from %1, not confirmed yet</source>
        <comment>an edition</comment>
        <translation>Trosglwyddwyd o %1, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a statement fits; the statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>statement %1 of %2</source>
        <comment>a number; a level</comment>
        <translation>datganiad %1 o %2</translation>
    </message>
    <message>
        <source>In %1, as “%2”</source>
        <comment>an edition; what the skill was called there</comment>
        <translation>Yn %1, fel “%2”</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>an edition</comment>
        <translation>Yn %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a framework&apos;s title and edition</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::VersionsDialog</name>
    <message>
        <source>In the earlier version only</source>
        <translation>Yn y fersiwn cynharach yn unig</translation>
    </message>
    <message>
        <source>Added since</source>
        <translation>Ychwanegwyd ers hynny</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Fersiynau cynharach</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Fersiynau cynharach, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Mynd yn ôl i’r fersiwn hwn</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Yn edrych…</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. One is kept as you go on, and the last ten stay.</source>
        <translation>Nid oes fersiynau cynharach eto. Cedwir un wrth i chi fynd yn eich blaen, ac mae’r deg diwethaf yn aros.</translation>
    </message>
    <message>
        <source>Going back is a step that you can undo. The present version stays, too.</source>
        <translation>Mae mynd yn ôl yn gam y gallwch ei ddadwneud. Mae’r fersiwn presennol yn aros hefyd.</translation>
    </message>
</context>
<context>
    <name>waymark::WaymarkSign</name>
    <message>
        <source>You are here</source>
        <comment>marks the role level that somebody holds</comment>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>Your aim</source>
        <comment>marks the role level that somebody aims at</comment>
        <translation>Eich nod</translation>
    </message>
</context>
<context>
    <name>waymark::WaysOn</name>
    <message>
        <source>Ways on</source>
        <translation>Ffyrdd ymlaen</translation>
    </message>
    <message>
        <source>One step up, %1: see what changes</source>
        <comment>a role level</comment>
        <translation>Un cam i fyny, %1: gweld beth sy’n newid</translation>
    </message>
    <message>
        <source>From %1 to here: see what changed</source>
        <comment>the role level one step below</comment>
        <translation>O %1 i’r fan hon: gweld beth newidiodd</translation>
    </message>
    <message>
        <source>This is the top step of the role.</source>
        <translation>Dyma gam uchaf y rôl.</translation>
    </message>
    <message>
        <source>This role has no other step.</source>
        <translation>Nid oes cam arall yn y rôl hon.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>Choose on the Compare page</source>
        <translation>Dewis ar y dudalen Cymharu</translation>
    </message>
</context>
<context>
    <name>waymark::WinBar</name>
    <message>
        <source>No skill</source>
        <translation>Dim sgil</translation>
    </message>
    <message>
        <source>Write what went well first, in a few words.</source>
        <translation>Ysgrifennwch yn gyntaf beth aeth yn dda, mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>Noted “%1” among your evidence. Undo takes it back.</source>
        <translation>Nodwyd “%1” ymhlith eich tystiolaeth. Mae dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>A win:</source>
        <translation>Llwyddiant:</translation>
    </message>
    <message>
        <source>Note a win</source>
        <translation>Nodi llwyddiant</translation>
    </message>
    <message>
        <source>A win, in one line</source>
        <translation>Llwyddiant, mewn un llinell</translation>
    </message>
    <message>
        <source>Skill:</source>
        <translation>Sgil:</translation>
    </message>
    <message>
        <source>The skill that the win speaks for</source>
        <translation>Y sgil y mae’r llwyddiant yn ei gefnogi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Leave; what you have written stays here (Esc)</source>
        <translation>Gadael; mae’r hyn a ysgrifennwyd yn aros yma (Esc)</translation>
    </message>
    <message>
        <source>What went well today? Enter keeps it.</source>
        <translation>Beth aeth yn dda heddiw? Mae Enter yn ei gadw.</translation>
    </message>
</context>
<context>
    <name>waymark::WindowBar</name>
    <message>
        <source>%1 – %2</source>
        <comment>a framework&apos;s edition and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Bar offer</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Which framework the pages show</source>
        <translation>Pa fframwaith y mae’r tudalennau’n ei ddangos</translation>
    </message>
    <message>
        <source>Frame&amp;work:</source>
        <translation>Fframwa&amp;ith:</translation>
    </message>
</context>
<context>
    <name>waymark::WindowMenus</name>
    <message>
        <source>No record was open before</source>
        <translation>Nid oedd cofnod ar agor o’r blaen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Lliwiau</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation>&amp;Llwybr</translation>
    </message>
    <message>
        <source>&amp;Ratings</source>
        <translation>&amp;Asesiadau</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Cymharu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymo&amp;rth</translation>
    </message>
    <message>
        <source>Open &amp;recent record</source>
        <translation>Agor cofnod &amp;diweddar</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation>Fy &amp;nghofnod</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clirio’r rhestr hon</translation>
    </message>
    <message>
        <source>Forget which records were open; the files stay</source>
        <translation>Anghofio pa gofnodion a oedd ar agor; mae’r ffeiliau’n aros</translation>
    </message>
    <message>
        <source>“%1” is not there any more, and was taken off the list.</source>
        <translation>Nid yw “%1” yno mwyach, ac fe’i tynnwyd oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>None of the recent records is there now</source>
        <translation>Nid oes yr un o’r cofnodion diweddar yno nawr</translation>
    </message>
</context>
<context>
    <name>waymark::Words</name>
    <message>
        <source>warning</source>
        <comment>how bad a finding in a file is: the file can be used</comment>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>error</source>
        <comment>how bad a finding in a file is: the file cannot be used</comment>
        <translation>gwall</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>a role level does not name the skill</comment>
        <translation>ni ofynnir amdano</translation>
    </message>
    <message>
        <source>not specified</source>
        <comment>a role level names the skill, but which level it asks for is not published</comment>
        <translation>heb ei bennu</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>a role level asks for the skill at a certain level</comment>
        <translation>gofynnir amdano</translation>
    </message>
    <message>
        <source>defined</source>
        <comment>a level of a skill has statements</comment>
        <translation>wedi’i ddiffinio</translation>
    </message>
    <message>
        <source>not defined</source>
        <comment>the framework says that the skill has no such level</comment>
        <translation>heb ei ddiffinio</translation>
    </message>
    <message>
        <source>not specified</source>
        <comment>the framework does not give the statements of this level of the skill</comment>
        <translation>heb ei bennu</translation>
    </message>
    <message>
        <source>not specified</source>
        <comment>how important a skill is for a role</comment>
        <translation>heb ei bennu</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>how important a skill is for a role</comment>
        <translation>hanfodol</translation>
    </message>
    <message>
        <source>desired</source>
        <comment>how important a skill is for a role</comment>
        <translation>dymunol</translation>
    </message>
    <message>
        <source>my own</source>
        <comment>who gave a rating: the person whose record it is</comment>
        <translation>fy un i</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <comment>who gave a rating: another person, such as a manager</comment>
        <translation>un rhywun arall</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>who gave a rating: two people agreed on it in a conversation</comment>
        <translation>cytunwyd arno</translation>
    </message>
    <message>
        <source>at a level</source>
        <comment>an answer about a skill: one of the framework&apos;s levels</comment>
        <translation>ar lefel</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an answer about a skill: below the first level</comment>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer about a skill: it has no place in my work</comment>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>an answer about a skill: I cannot say</comment>
        <translation>ddim yn siŵr</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how confident somebody is of a rating</comment>
        <translation>isel</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how confident somebody is of a rating</comment>
        <translation>canolig</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how confident somebody is of a rating</comment>
        <translation>uchel</translation>
    </message>
    <message>
        <source>little</source>
        <comment>how much somebody enjoys using a skill</comment>
        <translation>ychydig</translation>
    </message>
    <message>
        <source>some</source>
        <comment>how much somebody enjoys using a skill</comment>
        <translation>rhywfaint</translation>
    </message>
    <message>
        <source>much</source>
        <comment>how much somebody enjoys using a skill</comment>
        <translation>llawer</translation>
    </message>
    <message>
        <source>I do this</source>
        <comment>how a statement of a skill fits me</comment>
        <translation>Rwy’n gwneud hyn</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>how a statement of a skill fits me</comment>
        <translation>yn rhannol</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>how a statement of a skill fits me</comment>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>nobody has answered about the skill</comment>
        <translation>heb ei asesu</translation>
    </message>
</context>
</TS>

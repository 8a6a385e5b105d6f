// Written by src/training/train_blocks.py; do not edit.
#include "model/word_weights_table.h"

namespace presscut::model {

// clang-format off
const WordWeight kWordWeights[] = {
{263961u,-2.13F}, // w:Horse
{1881994u,-2.13F}, // C:wp-block-navigation__submenu-container
{2179645u,-1.84F}, // T:Join Our Newsletter
{2275011u,-1.59F}, // w:"
{3358575u,-3.40F}, // W:- Sign
{3363351u,-1.34F}, // W:Computer Science
{4070072u,-1.59F}, // W:7 Best
{4522179u,-3.36F}, // T:GOLF
{4565517u,-4.26F}, // c:trigger
{5455184u,-2.80F}, // W:This website
{5561349u,-1.00F}, // T:West Virginia
{5606556u,-2.83F}, // C:button--secondary
{5903575u,-1.84F}, // C:footer-utility
{6272268u,-1.12F}, // c:sizer
{6309940u,-3.39F}, // W:OUR STORY
{6364762u,1.21F}, // C:ez-toc-list-level-1
{6501237u,-1.84F}, // T:Merkliste
{7238659u,3.00F}, // W:When it
{7817307u,-1.08F}, // W:Hi I'm
{8330265u,-1.77F}, // C:ast-builder-grid-row-container
{8760646u,-2.69F}, // c:print
{8933877u,-2.36F}, // w:Reprints
{8939591u,1.17F}, // w:Contrary
{9018438u,-1.84F}, // c:prime
{9504726u,-1.12F}, // W:CLICK HERE
{9984654u,1.02F}, // w:Personally
{10909359u,1.00F}, // W:That's where
{11245638u,-1.28F}, // c:price
{11480822u,-1.44F}, // c:audience
{11539129u,-.81F}, // W:Custom Software
{12120988u,-2.13F}, // C:end
{12883819u,-2.54F}, // w:Cricket
{13077449u,-3.43F}, // c:widgettitle
{13693933u,.84F}, // c:wedding
{14591841u,-.94F}, // W:The World
{14996490u,.52F}, // C:category-blog
{15038090u,-2.70F}, // T:DO NOT SELL MY PERSONAL INFORMATION
{15219151u,-3.35F}, // C:opacity-0
{15223773u,1.09F}, // c:cuerpo
{15691260u,.84F}, // W:Review the
{15822357u,-2.62F}, // w:TOM
{16002351u,-1.09F}, // c:product
{16860553u,-1.96F}, // w:Illinois
{17585771u,-2.05F}, // T:HOSPITALITY
{18902357u,-.77F}, // C:has-large-font-size
{19036678u,-.49F}, // c:separate
{19155632u,-2.46F}, // T:Apply
{19201604u,-2.62F}, // w:+
{19550667u,-.92F}, // w:MONTHLY
{19586920u,-.60F}, // W:The North
{19909459u,1.01F}, // W:"All in
{20307544u,-1.47F}, // w:Biden
{21676063u,-1.00F}, // w:ABC
{23176883u,-1.17F}, // w:"Go
{23211924u,-2.25F}, // C:site-info-inner
{23492563u,-1.22F}, // w:Rate
{23541954u,-1.84F}, // W:Auto Insurance
{23801768u,-1.00F}, // w:Toyota
{24551316u,-3.62F}, // T:Recent Posts
{24791405u,-1.84F}, // W:Weitere Themen
{25107144u,-2.36F}, // T:- Anzeige -
{25125620u,-.72F}, // c:times
{25125876u,-1.18F}, // c:timer
{25197834u,-2.36F}, // c:localization
{25620199u,.46F}, // w:Communication
{26129712u,-.86F}, // C:default
{26379316u,-1.27F}, // c:override
{26421247u,-2.13F}, // C:footer-row
{26469422u,.69F}, // c:paragraph
{26548234u,-1.84F}, // C:no-border-radius
{27014429u,-1.84F}, // c:attached
{27191023u,2.03F}, // W:The Data
{27463226u,-.56F}, // w:Startups
{27496661u,-1.65F}, // C:story-header
{28003433u,-2.89F}, // W:Toggle Navigation
{28186943u,-2.36F}, // c:outlined
{28964454u,-1.84F}, // T:Wohnen
{28991948u,-.80F}, // w:END
{29369166u,-3.46F}, // T:- Kontakt
{29696100u,-.73F}, // w:Study
{30205566u,-2.21F}, // t:small
{30213926u,-.55F}, // c:gutters
{30440906u,-.60F}, // w:Turkish
{30597656u,-2.77F}, // T:Sales
{31204561u,-1.84F}, // w:Celebrations
{31575566u,1.14F}, // C:field--item
{31718362u,-1.58F}, // c:pages
{31718618u,-2.36F}, // c:pager
{31736580u,-1.00F}, // w:Embedded
{32016559u,-2.00F}, // c:contextual
{32948375u,-2.00F}, // w:BOLA.NET
{33318391u,-1.79F}, // W:SMALL BUSINESS
{34871965u,-1.84F}, // C:author_name
{35051578u,-2.36F}, // T:한국어
{35369688u,-2.36F}, // T:Cookies Policy
{35625506u,-1.98F}, // C:figure-article-caption-owner
{36170915u,1.63F}, // C:ftexdr
{36808267u,1.53F}, // w:"Think
{37259748u,-1.00F}, // T:Let's Get Started
{37781724u,-2.00F}, // C:subscribe-label
{37931311u,1.02F}, // W:Develop a
{38092311u,-4.66F}, // W:(View all)
{38264792u,2.25F}, // w:--
{38336655u,-3.24F}, // w:*
{38513638u,-1.84F}, // T:Make A Payment
{39572881u,-1.12F}, // C:relative
{40074042u,-1.50F}, // c:anon
{40205534u,-.60F}, // W:How Often
{40254265u,-2.00F}, // T:Schlagzeilen
{40524346u,-2.00F}, // c:anim
{40638635u,-1.03F}, // w:'HEART
{41038046u,-.79F}, // w:SMB
{41319937u,-1.53F}, // T:Sources
{41541723u,-2.13F}, // C:cli-bar-message
{42145289u,-2.46F}, // W:SAVE &
{43365356u,-1.47F}, // W:GROW YOUR
{43966218u,-1.69F}, // C:mega-no-js
{45695404u,-2.80F}, // c:notice
{45912649u,-1.37F}, // w:**Click
{45912828u,-3.70F}, // w:VIDEOS
{47066479u,-2.67F}, // T:ENTERTAINMENT
{47417142u,-2.54F}, // W:Newsletter Sign
{47648413u,-1.84F}, // C:dialog__content
{48201557u,-2.01F}, // C:elementor-section-full_width
{48487435u,-2.54F}, // W:* Copyright
{49137351u,-2.25F}, // C:menu-header-menu-container
{49691706u,-2.29F}, // C:medium-4
{49692218u,-1.48F}, // C:medium-6
{49693498u,-2.13F}, // C:medium-3
{49800585u,-3.42F}, // W:BECOME A
{49869767u,-1.34F}, // c:forecast
{49890794u,-1.35F}, // C:wp-block-kadence-advancedheading
{49985615u,-1.84F}, // T:HEALTH CONDITIONS
{50244289u,1.11F}, // W:"What I
{50445545u,-.62F}, // C:news
{50569202u,-1.08F}, // T:Higher Education
{51516575u,-1.84F}, // C:oy1ew3
{51910950u,-1.73F}, // w:--
{52013033u,-2.13F}, // C:next
{52213656u,-2.00F}, // W:We and
{52219488u,-1.18F}, // C:e-grid
{52306370u,-1.84F}, // C:e-n-menu-layout-horizontal
{53043361u,2.85F}, // w:"But
{53211446u,-1.28F}, // C:p-name
{53621193u,-1.87F}, // W:ABOUT THE
{55064619u,-2.00F}, // C:wp-block-post-author
{57321962u,-1.00F}, // w:Fan
{57371287u,-1.27F}, // w:NOTICE
{59149387u,.48F}, // w:Factors
{59206411u,-2.54F}, // C:cli-necessary-caption
{59340104u,-2.46F}, // W:Letters To
{59408829u,-.62F}, // c:outer
{59589277u,-2.26F}, // w:>
{59919409u,-2.00F}, // W:Media &
{60278408u,-1.07F}, // w:Urban
{60466137u,-1.84F}, // W:Leadership Team
{60722965u,-.89F}, // w:#
{60902548u,-2.00F}, // w:Ebook
{61037602u,-1.00F}, // T:43
{61134560u,-.76F}, // c:currency
{62217017u,-1.31F}, // C:lg:text-4xl
{62296435u,1.85F}, // w:Again
{62526783u,-2.62F}, // C:cli-tab-section-container
{63147027u,1.59F}, // C:wp-block-post-content
{63331394u,-1.65F}, // T:Overview
{63380178u,-2.54F}, // w:Flipboard
{64171136u,-2.05F}, // C:align-middle
{64747804u,1.31F}, // C:content-collection
{64809388u,-1.73F}, // C:ast-main-header-bar-alignment
{64934538u,-.51F}, // c:direction
{64995477u,-1.80F}, // C:no-link
{65020139u,.47F}, // c:starting
{65627558u,-1.26F}, // w:UPCOMING
{65633459u,-2.36F}, // W:All Topics
{66355535u,-1.18F}, // W:Stay on
{66447672u,-1.94F}, // C:usa-accordion__button
{68256279u,1.67F}, // C:hasdr
{68827812u,-1.84F}, // T:Weight Loss
{69436751u,-1.18F}, // w:Cocktails
{69597411u,-1.41F}, // c:reading
{69723267u,-2.25F}, // C:widget_media_image
{69812168u,-2.62F}, // T:ALL
{70102576u,-.60F}, // w:AirPods
{70257392u,-2.89F}, // T:Personal Finance
{70397386u,-2.08F}, // C:menu-wrapper
{71147780u,-2.00F}, // C:wpd-form-row
{71254990u,-1.53F}, // w:Ultimate
{71500177u,-2.13F}, // C:breadcrumb__item
{71908592u,-2.13F}, // W:Annual Reports
{71910036u,-2.12F}, // C:large
{72560459u,-1.00F}, // T:Lighting
{73553985u,-1.84F}, // T:Cruises
{74787084u,-1.71F}, // C:show
{74881968u,-2.00F}, // C:text-gray-300
{75044133u,-2.13F}, // W:ABOUT OUR
{76278417u,-2.05F}, // c:num
{76531893u,-2.70F}, // c:chevron
{77778865u,-1.34F}, // w:Kubernetes
{77799081u,-2.46F}, // W:Events Calendar
{78637183u,1.42F}, // W:One way
{78790730u,-3.21F}, // C:current-post-ancestor
{78898894u,-1.84F}, // w:Specials
{79370358u,-2.00F}, // W:Home &
{79380321u,-2.39F}, // w:EXPLORE
{79808587u,-2.54F}, // T:*Message
{79876241u,-1.54F}, // c:new
{80106579u,-.66F}, // w:(Keine
{80732561u,-3.36F}, // c:nav
{80892790u,-.92F}, // c:html
{81518546u,-.89F}, // w:"error":
{81534333u,-1.84F}, // T:Your California Privacy Rights
{81708066u,-1.42F}, // c:alternate
{82102673u,-.72F}, // c:non
{82104209u,-.95F}, // c:not
{82104465u,-1.33F}, // c:now
{82398783u,-3.23F}, // c:logout
{82599426u,.75F}, // W:It would
{82736974u,-.59F}, // T:PRICE
{83599554u,1.77F}, // w:"During
{84251493u,-1.84F}, // C:usa-search--small
{84264986u,-2.36F}, // C:header-skip-link
{84460520u,1.42F}, // w:Reduced
{85209062u,-2.36F}, // T:Streaming
{85411370u,-3.36F}, // C:focusable
{85871991u,-3.24F}, // C:elementor-nav-menu--dropdown-tablet
{85953151u,-2.25F}, // W:SUBSCRIBE FOR
{86052053u,-1.84F}, // T:Member Benefits
{86863746u,-1.61F}, // W:"Go to
{87192334u,-1.22F}, // W:+4.5%
{87748738u,-1.84F}, // W:+ More
{88042427u,-1.84F}, // T:TV-Programm
{88091824u,-1.84F}, // T:Pages
{88343754u,-2.39F}, // w:Corrections
{89130942u,-1.84F}, // T:SnapChat
{90367954u,1.76F}, // w:FINALLY:
{90917819u,-1.55F}, // C:read-more
{91404335u,-3.24F}, // W:Mehr zum
{91905415u,-1.39F}, // C:is-sticky
{92313961u,-2.00F}, // T:Volunteer
{92500491u,-.78F}, // C:slides
{92500747u,-2.36F}, // C:slider
{92856625u,-2.13F}, // c:vendors
{93942907u,-2.62F}, // C:elementor-nav-menu__align-end
{95854644u,-1.08F}, // T:NO
{96009161u,-1.00F}, // T:How Can We Help
{96335118u,-2.77F}, // w:Zurück
{96958788u,-2.00F}, // w:Treatments
{97780679u,-1.47F}, // c:match
{97845975u,-1.00F}, // w:VETERANS
{97925480u,-2.89F}, // W:SIGN OUT
{98207241u,-2.00F}, // T:Modern Slavery Statement
{98796024u,1.02F}, // W:With an
{98979339u,-4.72F}, // W:SKIP TO
{99965472u,-1.53F}, // w:Allergies
{100286192u,-1.00F}, // T:MOVING
{100734432u,-1.90F}, // C:mega-align-bottom-left
{101043800u,-2.95F}, // T:BEAUTY
{101049278u,-1.84F}, // w:Magazines
{101790694u,-.66F}, // C:grid-row
{101984127u,-1.84F}, // T:Vídeos
{102087216u,-.60F}, // W:Samsung Galaxy
{102185408u,.51F}, // W:Take a
{102272243u,-2.22F}, // c:plain
{102477550u,-1.96F}, // c:position
{102488660u,-1.88F}, // c:parent
{103232087u,-.99F}, // w:Specialty
{103680630u,-.60F}, // p:address
{104139491u,-.89F}, // W:LISTEN TO
{104484156u,-1.77F}, // C:content-info
{104503283u,-1.25F}, // c:place
{104630720u,-2.46F}, // C:td_block_inner
{104651543u,1.00F}, // W:Working with
{105286039u,-1.01F}, // c:chrome
{105941849u,-2.70F}, // C:site-footer-focus-item
{106092117u,-1.19F}, // T:+4.5%
{106189341u,-2.13F}, // W:November 19,
{106274746u,-2.00F}, // W:SRI LANKA
{106329944u,-1.00F}, // w:Pediatric
{106367491u,.84F}, // W:- Does
{106690826u,-2.46F}, // w:Verkehr
{107770045u,-1.84F}, // C:widget_rss
{108084239u,-1.84F}, // C:placeholder
{108415322u,-1.84F}, // C:newsletter__wrapper
{109255288u,-4.03F}, // C:main-navigation
{110004726u,-3.80F}, // C:menu-item-privacy-policy
{110097544u,-1.18F}, // T:Reporting
{110123419u,.56F}, // w:Keyword
{110139222u,-2.03F}, // W:Credit Cards
{110737623u,-1.00F}, // W:Send to
{111232315u,-1.84F}, // T:Música
{111695967u,-2.46F}, // w:Uncategorized
{111697171u,-2.03F}, // C:e-loop-item
{111767406u,-.91F}, // w:Drive
{112684422u,-2.54F}, // C:cli-slider
{112816773u,1.42F}, // w:-
{114934131u,1.00F}, // w:Liberty
{115187666u,-1.84F}, // T:Logistics
{115308148u,-.60F}, // w:Origin
{116744715u,-2.54F}, // T:日本語
{117588244u,-2.00F}, // C:td-social-but-text
{118160374u,-2.25F}, // T:Investigations
{118164943u,-1.82F}, // C:heading
{118640602u,-.91F}, // w:Mind
{118828343u,-3.20F}, // T:* FIRST NAME
{118944041u,-2.00F}, // C:tertiary
{119671382u,-2.00F}, // w:Sam
{119789836u,-2.10F}, // T:POLICY
{120014088u,-2.06F}, // c:right
{120035848u,-2.00F}, // C:footer-widget-1
{120919880u,-1.20F}, // w:GARDEN
{120946869u,2.03F}, // W:What You’ll
{121702605u,-1.84F}, // T:Digital Subscriptions
{122081352u,-3.85F}, // C:navbar-nav
{122422130u,-3.32F}, // W:Privacy Notice
{122961580u,-2.00F}, // T:LIVE TV
{123525232u,-2.74F}, // C:secondary-nav
{124520562u,1.85F}, // w:Those
{124540509u,-1.84F}, // C:link-item
{125204680u,1.10F}, // W:"The most
{125966359u,.71F}, // w:Researchers
{126277402u,-1.18F}, // C:et_pb_with_background
{127574930u,-1.85F}, // C:elementor-heading-title
{128058402u,-.79F}, // w:...Google
{128132248u,-2.13F}, // w:Nederlands
{128722234u,-1.00F}, // w:Columbus
{130096270u,-.88F}, // W:Top Picks
{130469394u,-1.07F}, // w:Bachelor's
{130633571u,-3.00F}, // w:MULTIMEDIA
{130767110u,-1.16F}, // c:newsticker
{130902663u,-1.80F}, // C:flex-col-reverse
{130984258u,2.78F}, // W:Look for
{131040639u,-1.70F}, // w:Navigate
{131265399u,-1.84F}, // w:Caribbean
{131804243u,-.51F}, // w:Desktop
{132565673u,-2.89F}, // T:COMPARE
{133302046u,1.02F}, // C:mh-content
{133308511u,-2.18F}, // T:RELATED
{133802200u,-2.00F}, // c:faded
{133898875u,-.96F}, // C:static
{134543009u,-2.36F}, // C:modal__content
{134567878u,-1.00F}, // W:PAYMENT METHODS:
{135785036u,-2.70F}, // C:footer-main
{136324553u,-1.00F}, // T:SPEAKERS
{136348561u,-1.84F}, // C:menu-item-155
{136543121u,-1.84F}, // C:menu-item-149
{136623964u,-.47F}, // W:-3.4%
{136631505u,-1.53F}, // C:pkq95p
{136775825u,-2.25F}, // C:menu-item-172
{136776081u,-1.84F}, // C:menu-item-173
{136999569u,-1.84F}, // C:menu-item-162
{137000849u,-1.84F}, // C:menu-item-169
{137039154u,-.53F}, // w:$73
{137213119u,-2.95F}, // c:member
{137460132u,-3.31F}, // w:-
{137659025u,-1.84F}, // C:menu-item-130
{137889169u,-1.84F}, // C:menu-item-127
{138052156u,-2.13F}, // T:Home Delivery
{138477942u,1.64F}, // W:IT'S NOT
{138482272u,-2.62F}, // C:wp-caption
{138655353u,-1.84F}, // C:subfooter
{138799082u,-1.28F}, // c:finance
{139138651u,-2.17F}, // C:blog-meta-item
{139779469u,-2.13F}, // T:Affiliates
{139930146u,-2.00F}, // C:show-banner
{140281209u,-1.84F}, // T:-Nutzungsbedingungen
{140459951u,1.42F}, // w:"Sit
{140693377u,1.44F}, // W:"What sets
{140865513u,-2.25F}, // w:STAFF
{141840138u,-2.62F}, // w:Masthead
{141966111u,-1.79F}, // T:BENEFITS
{142379297u,2.14F}, // W:With this
{142512266u,-1.63F}, // C:code-block
{144445853u,-1.84F}, // C:et_pb_text_align_right
{144792304u,-3.32F}, // T:Latest
{144847442u,-1.84F}, // T:BY ROLE
{145350474u,-3.56F}, // T:TERMS
{145515382u,-1.53F}, // w:Marine
{145591822u,-1.84F}, // T:Press Kit
{146251072u,.84F}, // W:To see
{146735581u,-2.00F}, // C:wp-block-jetpack-subscriptions__form-elements
{147336967u,-3.02F}, // t:a
{147339015u,-.73F}, // t:i
{147341319u,1.18F}, // t:p
{147778158u,-.65F}, // c:coverage
{148225258u,-1.31F}, // w:SPACE
{148662280u,2.43F}, // W:So I
{149043165u,.84F}, // W:The duration
{149130516u,.52F}, // w:Beim
{149615101u,-3.38F}, // T:SUPPORT
{149946828u,-2.00F}, // T:RESSORTS
{150374642u,1.90F}, // w:Integrating
{151993351u,-1.77F}, // C:r
{151993607u,-1.34F}, // C:s
{151994375u,-.60F}, // C:v
{151994631u,-1.84F}, // C:w
{151994887u,-1.84F}, // C:t
{151995911u,-2.00F}, // C:x
{151997447u,-.57F}, // C:b
{151998215u,.55F}, // C:a
{151998471u,-1.07F}, // C:f
{151998727u,-1.24F}, // C:g
{151998983u,-.64F}, // C:d
{152000007u,-2.13F}, // C:h
{152000519u,-.50F}, // C:n
{152001031u,-2.00F}, // C:l
{152001287u,-1.14F}, // C:m
{152002955u,-2.13F}, // C:wp-block-jetpack-subscriptions
{153146996u,-2.62F}, // C:footer-column
{153339313u,-.66F}, // w:Russian
{153404406u,-.94F}, // w:Connecticut
{153439542u,-2.23F}, // C:test
{153499864u,-1.00F}, // w:SALE
{153505146u,2.25F}, // W:Simply put,
{153940424u,-1.76F}, // c:nested
{155012918u,-.75F}, // C:text
{155631113u,-.94F}, // w:Interactive
{155751412u,-1.39F}, // c:tiles
{156476748u,-2.00F}, // w:Kunst
{156486262u,-1.84F}, // w:AVIATION
{157393011u,-2.95F}, // w:Virginia
{158509413u,-1.11F}, // w:Introducing
{158647760u,-1.30F}, // w:AL
{159135354u,-1.70F}, // w:TESTS
{159863392u,-1.84F}, // W:Discover why
{160438482u,-4.72F}, // C:menu-item-type-post_type
{160460098u,-1.59F}, // T:(36)
{161132589u,-1.84F}, // C:wpd-form-col-left
{161362252u,-2.00F}, // C:et_pb_menu__wrap
{161879907u,-3.32F}, // C:comments-area
{162209643u,.89F}, // W:NAVIGATING THE
{162560516u,-2.89F}, // c:bylines
{162728180u,2.34F}, // W:Selecting the
{162888817u,-1.39F}, // c:style
{163158300u,-.68F}, // c:highlight
{163539593u,-1.84F}, // W:Join over
{163661921u,-1.00F}, // w:#
{164201161u,2.51F}, // w:Define
{165266697u,-2.89F}, // W:By clicking
{166052798u,-1.41F}, // w:Used
{167265858u,-1.84F}, // C:et-social-twitter
{167364985u,-2.29F}, // w:Calendar
{168961327u,-3.07F}, // C:site-title
{169292074u,-1.19F}, // w:Awesome
{169851296u,-2.13F}, // C:usa-banner__header-text
{170175530u,-1.84F}, // T:Congress
{170838529u,-2.59F}, // w:>
{171201593u,-1.84F}, // C:fs-toc_link-wrapper
{171273180u,-2.46F}, // C:share-reddit
{171991939u,-1.18F}, // T:South America
{173502195u,-1.84F}, // W:For Employers
{175131544u,-2.46F}, // T:Web Development
{175150624u,-1.47F}, // w:Wildlife
{175212112u,-2.00F}, // C:dropdown-menu-right
{175986673u,1.90F}, // W:And it's
{176291879u,-2.25F}, // C:content-tablet-align-default
{176838557u,-1.84F}, // C:sm:justify-end
{178287519u,-2.54F}, // W:Our Work
{178335407u,-1.19F}, // C:standard
{179153659u,-2.25F}, // C:elementor-widget-mobile__width-initial
{179300476u,-2.36F}, // C:share-print
{179568702u,1.86F}, // w:"Given
{179624299u,-1.84F}, // C:max-w-md
{180173431u,-1.17F}, // W:Explore The
{180328617u,-2.36F}, // T:Here's how you know
{180696609u,-1.18F}, // c:errors
{181621918u,-.91F}, // w:EYE
{182501227u,-1.19F}, // C:max-w-xl
{182506603u,-2.13F}, // C:max-w-xs
{182824378u,-4.07F}, // C:comment-reply-title
{183069497u,.80F}, // w:(Set
{183785443u,-2.17F}, // W:Everything You
{183896122u,-.92F}, // w:Medium
{184246855u,-2.62F}, // T:Partner With Us
{184817836u,-1.64F}, // C:article-list
{185444805u,-2.36F}, // W:Campus Life
{186011729u,-2.00F}, // w:Italia
{186127027u,-2.00F}, // C:td-social-twitter
{186138068u,-2.62F}, // C:w-nav-link
{187294847u,-.75F}, // c:specialty
{187663738u,-.54F}, // w:#12
{188317935u,-1.79F}, // W:Reading Time
{188481146u,-.80F}, // w:Individual
{189653737u,1.88F}, // C:et_pb_post_content
{190141994u,-2.36F}, // T:Terms of Sale
{190461719u,-2.38F}, // c:tablet
{190559650u,-2.00F}, // W:Previous Next
{190836398u,-.49F}, // w:$48,476
{191233966u,-1.00F}, // w:Replay
{191261816u,-2.00F}, // C:breadcrumb__link
{191292032u,-1.63F}, // C:inner
{191553642u,-1.47F}, // C:elementor-post-navigation__prev
{191796189u,-2.25F}, // T:IN THE NEWS
{192289684u,-1.84F}, // C:mb-sm-0
{192335627u,-1.07F}, // w:Cleaning
{192590926u,.93F}, // C:format-standard
{193082044u,-1.84F}, // T:Affiliate Disclosure
{193311171u,-1.18F}, // w:MECHANICAL
{193595330u,1.51F}, // W:The U.N.-backed
{193980080u,-1.84F}, // c:subcategory
{193997092u,-2.00F}, // T:SRI LANKA
{194868190u,-.70F}, // C:container-fluid
{194901139u,1.74F}, // W:And so
{195352213u,-3.10F}, // C:wp-block-social-links
{195359603u,-.70F}, // W:Best Car
{195612160u,-1.83F}, // w:Canada
{195719583u,1.44F}, // W:In Other
{196020881u,-.74F}, // c:off
{196031001u,-2.21F}, // C:sm
{196076161u,-2.83F}, // T:Artificial Intelligence
{196216601u,-1.13F}, // C:pf
{196216857u,-1.21F}, // C:pg
{196217625u,-1.07F}, // C:pb
{196219161u,-.60F}, // C:pl
{196221721u,-.60F}, // C:pr
{196238873u,.48F}, // C:p1
{196417681u,-1.54F}, // c:odd
{196420121u,-1.00F}, // C:qq
{196784196u,-2.69F}, // T:EDUCATION
{196875041u,-1.84F}, // w:Thanksgiving
{197138201u,-1.84F}, // C:tv
{197138457u,-2.25F}, // C:tw
{197141529u,-2.25F}, // C:tc
{197336089u,-1.03F}, // C:us
{197613042u,-2.52F}, // c:visible
{197786513u,-1.36F}, // c:one
{198185447u,-2.41F}, // C:genesis-nav-menu
{199300676u,-1.00F}, // T:FILTER:
{199364241u,-2.21F}, // c:owl
{199364753u,.82F}, // c:own
{199365657u,-1.84F}, // C:bs
{199365913u,-1.48F}, // C:bt
{199367193u,-1.84F}, // C:by
{199369241u,-2.13F}, // C:ba
{199369497u,-1.78F}, // C:bb
{199370009u,-.53F}, // C:bd
{199370777u,-1.53F}, // C:bg
{199372704u,-2.00F}, // C:header-bar
{199404146u,1.19F}, // W:Finding The
{199551633u,-1.00F}, // c:ovf
{199558169u,-.46F}, // C:cc
{199558425u,-.58F}, // C:cb
{199562265u,-1.66F}, // C:cs
{199564057u,-.97F}, // C:ct
{199752337u,-1.72F}, // c:out
{199752849u,-1.42F}, // c:our
{199884658u,-2.25F}, // w:ÚLTIMAS
{200017553u,-1.33F}, // c:otr
{200021273u,-.56F}, // C:ab
{200021529u,-.56F}, // C:ae
{200021785u,-2.31F}, // C:ad
{200022297u,-.56F}, // C:af
{200222745u,-1.18F}, // C:fw
{200223513u,-1.52F}, // C:fr
{200224025u,-1.25F}, // C:fl
{200224537u,-2.78F}, // C:fn
{200227353u,-2.62F}, // C:fa
{200227609u,-2.64F}, // C:fb
{200443280u,-1.84F}, // w:Canadian
{200472977u,-.72F}, // c:org
{200480281u,-.50F}, // C:gi
{200480793u,-.67F}, // C:gg
{200672025u,-1.16F}, // C:db
{200673817u,-.48F}, // C:de
{200675097u,-1.84F}, // C:dn
{200865937u,-1.75F}, // c:opt
{200867217u,-1.18F}, // c:ops
{200869777u,-1.84F}, // c:ope
{200875033u,-1.80F}, // C:es
{200880409u,-1.07F}, // C:en
{200886211u,.73F}, // w:Highly
{201139225u,-.52F}, // C:js
{201582361u,-2.42F}, // C:h6
{201582873u,-2.72F}, // C:h4
{201583129u,-2.68F}, // C:h5
{201583385u,-2.24F}, // C:h2
{201583641u,-2.16F}, // C:h3
{201584153u,-1.62F}, // C:h1
{201593113u,-.62F}, // C:hl
{201595161u,-.79F}, // C:hd
{201599769u,-.68F}, // C:hr
{201789721u,-1.17F}, // C:in
{201993497u,-1.00F}, // C:nl
{201994265u,-1.00F}, // C:no
{202248473u,-2.02F}, // C:on
{202249241u,-1.00F}, // C:ok
{202251545u,-1.25F}, // C:or
{202308691u,-2.62F}, // c:forgot
{202373969u,-.53F}, // c:height
{202452761u,-1.69F}, // C:ln
{202453785u,-1.84F}, // C:lb
{202454553u,-1.29F}, // C:la
{202703761u,-1.29F}, // c:oxy
{202707225u,-1.84F}, // C:mn
{202709017u,-1.84F}, // C:mg
{202710297u,-1.84F}, // C:mb
{204033695u,-1.50F}, // c:rows
{205267340u,-2.00F}, // c:browse
{205597855u,-1.18F}, // c:role
{205798303u,-.54F}, // c:root
{206236010u,.78F}, // w:-
{206253686u,-1.84F}, // T:Skip Navigation
{206782882u,1.74F}, // w:Larger
{207161680u,-2.13F}, // W:Contact Me
{207255509u,-2.77F}, // c:gravatars
{207355390u,-.56F}, // w:Impact
{208132236u,-1.84F}, // C:mntl-breadcrumbs__read-more
{208549311u,.71F}, // W:Cross Platform
{208903906u,-2.50F}, // C:primary-menu
{209273777u,-2.13F}, // C:cli-bar-btn_container
{209444617u,-2.36F}, // C:external-link
{209446287u,-1.70F}, // T:AUSTIN
{209962277u,-2.77F}, // T:< Back to blog
{210098158u,-2.13F}, // W:Newsletter Signup
{210323273u,-1.29F}, // W:Web Development
{211060723u,-2.25F}, // C:site-search
{211290006u,-2.13F}, // C:drawer-sub-toggle
{211376917u,.46F}, // w:Collaboration
{211644664u,.92F}, // w:#Key
{211800317u,-2.00F}, // C:three
{211830366u,-.62F}, // c:elbk
{212133187u,-1.44F}, // w:Restaurants
{212265882u,-1.37F}, // c:portal
{212638622u,-1.96F}, // T:#23
{212711129u,-2.01F}, // w:Weather
{212792290u,-2.13F}, // T:Motorsport
{213050550u,-4.72F}, // C:screen-reader-text
{213495533u,-1.45F}, // C:space-y-8
{213497325u,-2.34F}, // C:space-y-1
{213497837u,-1.98F}, // C:space-y-3
{213498093u,-.80F}, // C:space-y-2
{213498605u,-1.73F}, // C:space-y-4
{213499117u,-1.51F}, // C:space-y-6
{214600903u,-2.92F}, // C:disclaimer
{214827094u,.62F}, // w:"Excellent
{215088984u,-2.46F}, // C:ginput_container
{215307850u,1.93F}, // w:Among
{215561536u,-.60F}, // w:Newborn
{215728054u,2.03F}, // W:The results
{216741206u,.84F}, // W:The Name
{217100102u,-2.00F}, // T:COUPONS
{217265320u,-1.38F}, // C:flex-column
{217509170u,-2.65F}, // W:MIDDLE EAST
{219198637u,-.60F}, // W:+7.5
{219365331u,-1.18F}, // w:Sewer
{220847380u,-1.18F}, // C:share-more
{222057532u,-2.03F}, // C:sidebar-container
{222067095u,2.25F}, // W:"I can
{222206395u,-1.84F}, // W:+7.8%
{222433096u,-2.13F}, // T:NACH OBEN
{222884713u,-2.00F}, // C:author-container
{223085346u,.46F}, // w:Users
{223453040u,-3.21F}, // c:widgets
{223661038u,-2.00F}, // C:wp-block-post-author__name
{223667024u,-2.84F}, // c:translate
{224247680u,-1.40F}, // c:recommend
{224907703u,-2.13F}, // C:off-canvas
{225133174u,-2.00F}, // C:elementor-widget-mobile__width-auto
{225139681u,-1.70F}, // w:Theme
{225222009u,-.86F}, // w:Protect
{225318553u,-1.14F}, // C:responsive
{226006128u,-2.25F}, // C:et_pb_social_media_follow_network_0_tb_footer
{226018212u,-1.18F}, // w:Kevin
{226101666u,-1.18F}, // w:Tankless
{226269480u,-2.46F}, // w:TECH
{226388176u,1.00F}, // W:At least
{226389217u,.45F}, // C:wpb_text_column
{226454741u,-2.36F}, // w:KOMMENTARE
{226612516u,-1.75F}, // T:"machine learning"
{226905742u,.85F}, // w:Control
{227091236u,-1.92F}, // w:CAR
{227603506u,-1.84F}, // W:Edit Profile
{228271911u,-1.02F}, // C:custom-header
{229249534u,-1.84F}, // c:upload
{229310254u,-2.36F}, // C:header-announcement-bar-wrapper
{229314617u,-4.09F}, // C:visually-hidden
{229436667u,-1.84F}, // C:optin
{229845501u,.77F}, // w:OKAY!
{229880641u,-1.08F}, // W:What Happens
{230764804u,-.66F}, // w:Purchase
{231177606u,-2.36F}, // T:Tutorials
{231258077u,-2.25F}, // T:E-EDITION
{231301432u,-2.00F}, // T:Popular Searches
{231464405u,-.60F}, // w:PLUMBING
{232113990u,-2.46F}, // T:Scroll To Top
{232479569u,-1.47F}, // T:Development
{232675502u,-1.32F}, // w:MINNEAPOLIS
{233135017u,-1.18F}, // w:$130.00
{233136513u,-2.70F}, // C:post-tags
{233158391u,-2.13F}, // W:Popular Articles
{233417852u,-1.51F}, // w:Law
{233720846u,-1.84F}, // w:Writer
{234154301u,1.33F}, // W:And if
{234176222u,-2.00F}, // T:Schreibe einen Kommentar
{235466126u,1.62F}, // w:(requires
{235781607u,-2.00F}, // w:Türkçe
{235902823u,-1.84F}, // T:Enter Your Email
{236538129u,-1.19F}, // w:CYBER
{236712478u,-1.84F}, // C:scroll_to_bottom
{237387544u,-1.84F}, // C:mntl-dialog
{239204967u,-2.00F}, // w:Tu
{240290179u,-1.19F}, // T:$37
{241034907u,-1.84F}, // C:byline-wrapper
{241049504u,-1.00F}, // T:Cloud Security
{245042328u,-2.77F}, // T:News & Events
{245107104u,-1.27F}, // w:Primary
{245996503u,-1.84F}, // c:playlist
{246171437u,-2.80F}, // c:tertiary
{247416072u,-1.60F}, // W:HIGH SCHOOL
{248594663u,-2.36F}, // T:Faculty & Staff
{248702104u,-1.76F}, // C:mega-menu-item-type-custom
{249768721u,-.68F}, // c:infobox
{250428965u,-.50F}, // w:Congratulations
{252111843u,-2.19F}, // C:md:justify-between
{252599374u,-2.62F}, // w:Reject
{253814773u,-2.54F}, // W:All Posts
{254007782u,-1.84F}, // c:realestate
{254505335u,-1.00F}, // c:retail
{254673502u,-2.70F}, // C:is-horizontal
{254698054u,-2.00F}, // C:et_pb_menu_inner_container
{255111697u,.92F}, // W:Many People
{255310212u,-2.54F}, // T:INDONESIA
{255614009u,-1.00F}, // T:$44+
{256271822u,-1.41F}, // w:TECHNOLOGY
{257129312u,-.60F}, // c:scheme
{257130336u,1.50F}, // c:schema
{257373948u,-1.56F}, // c:interstitial
{258178122u,-2.46F}, // c:handler
{258242422u,-.96F}, // c:huge
{258638298u,-1.06F}, // c:units
{258773722u,-1.19F}, // W:5 Best
{259709837u,-2.43F}, // w:*Affiliate
{260084428u,-.92F}, // W:Big Data
{260913366u,-2.00F}, // W:Reply to
{261536503u,-2.95F}, // w:TELEVISION
{261645429u,-.60F}, // w:AVG.
{261692159u,1.17F}, // W:My goal
{261696634u,-1.40F}, // w:Agriculture
{261717504u,1.17F}, // w:Disadvantages
{261781065u,-1.20F}, // C:pt-10
{261781577u,-1.45F}, // C:pt-12
{261782601u,-1.06F}, // C:pt-16
{261924336u,-1.84F}, // T:MOTORING
{262473801u,-.97F}, // C:pt-20
{262474825u,-.84F}, // C:pt-24
{262994076u,-4.27F}, // c:signup
{263065080u,-1.84F}, // W:Campus Map
{263176423u,-2.54F}, // T:All Posts
{264180818u,-.60F}, // W:Home Security
{265051809u,-1.84F}, // T:Pet Insurance
{265052612u,-2.13F}, // T:Tennessee
{265673372u,-3.20F}, // c:signin
{265867206u,-2.00F}, // w:Agency
{266495453u,1.74F}, // W:In that
{266593436u,-.65F}, // c:signed
{266696244u,1.08F}, // W:*Thanks to
{266876702u,-1.84F}, // C:gfield--type-captcha
{267073454u,-2.70F}, // r:status
{267102273u,-1.14F}, // c:from
{267235136u,-1.84F}, // C:order-lg-3
{267235392u,-1.34F}, // C:order-lg-2
{267235648u,-1.60F}, // C:order-lg-1
{267798887u,-2.25F}, // T:EXPERTISE
{267965373u,-2.46F}, // T:DEUTSCHLAND
{268005953u,-2.00F}, // W:Make an
{268477536u,-2.13F}, // T:Bisnis
{268932805u,-2.03F}, // w:Trusted
{269174610u,-1.70F}, // c:solutions
{269331521u,-1.26F}, // c:free
{269632133u,-2.00F}, // W:February 27,
{269964457u,-1.77F}, // C:mainnav
{270717225u,-1.34F}, // c:club
{270896275u,-1.74F}, // t:figure
{270988666u,1.61F}, // C:blog-post__body
{272514853u,-2.13F}, // T:SINGAPORE
{272668945u,.84F}, // w:Minor
{272783225u,1.00F}, // W:TL;DR
{273336105u,-1.43F}, // c:clip
{273829355u,-1.66F}, // w:PROGRAMS
{274394940u,-2.00F}, // C:pum-overlay
{274418135u,-.62F}, // C:podcast
{274865411u,-1.84F}, // W:F.A.Q's
{275083930u,1.02F}, // w:"Her
{275125565u,-2.36F}, // T:Ratgeber
{275287509u,-.55F}, // c:enable
{275462987u,-2.09F}, // C:drawer-navigation-parent-toggle-false
{276789164u,-1.19F}, // w:Upgrade
{276852950u,-.94F}, // T:VERMONT
{277134009u,-.71F}, // c:score
{277546407u,-2.18F}, // w:SHIPPING
{277754233u,-.64F}, // c:begin
{277767661u,-1.84F}, // T:MEDIA RELATIONS
{278166483u,-1.61F}, // c:fieldset
{278571916u,-3.17F}, // c:hover
{278835032u,-1.84F}, // C:footer_link-list
{279377980u,-.89F}, // C:col-sm-10
{279378492u,-.47F}, // C:col-sm-12
{279424667u,-2.54F}, // T:Restaurants
{279992200u,-1.87F}, // c:name
{280400346u,-2.00F}, // w:/
{280431474u,-2.13F}, // w:<_EM-dummyText
{280578306u,1.74F}, // W:"Because the
{280580509u,-1.33F}, // C:opinion
{280686471u,1.42F}, // W:Because of
{280783103u,-1.87F}, // c:reduce
{280954113u,-.45F}, // w:Client
{281116052u,-1.84F}, // W:Add as
{281702503u,-1.84F}, // w:Horóscopo
{282031921u,-.55F}, // w:Things
{282198797u,-1.69F}, // w:Art
{282231236u,-2.13F}, // C:section-heading
{282679985u,-2.29F}, // C:desktop
{283424610u,-1.78F}, // C:cta-container
{283654802u,-1.84F}, // C:et_pb_text_1_tb_body
{283736251u,-1.96F}, // c:series
{284748798u,-1.80F}, // W:$ 0.00
{284801981u,-2.36F}, // C:site-footer-row
{284830723u,-2.25F}, // C:layout-engine-section
{284831725u,3.24F}, // w:Unlike
{285098328u,-1.50F}, // c:audio
{285110664u,-2.13F}, // c:navs
{285113224u,-2.63F}, // c:navi
{285295588u,-3.00F}, // C:d-none
{285710598u,-1.68F}, // C:wp-block-post-template
{286526860u,-1.84F}, // T:02
{286794088u,2.65F}, // w:(depending
{286880409u,.89F}, // w:COMFORT
{287431931u,-3.04F}, // W:MORE FROM
{287539326u,-.86F}, // w:REACH
{287701201u,-2.13F}, // T:Show Comments
{288761029u,1.41F}, // c:mental
{288956619u,-2.13F}, // T:-Hilfe
{288961050u,-1.00F}, // w:ATLAS
{289205857u,-1.08F}, // c:silver
{289552706u,-4.32F}, // c:copyright
{290485047u,.84F}, // w:**Abstract:**
{290865378u,.45F}, // w:#
{291050871u,-1.30F}, // w:-
{292079362u,.84F}, // W:It's Been
{292137807u,-2.36F}, // C:elementor-labels-
{292296416u,-2.61F}, // T:Economy
{293151674u,-2.36F}, // C:wpml-ls-first-item
{293189656u,3.12F}, // W:"It was
{293534680u,-.80F}, // w:Gain
{293826323u,-1.84F}, // W:Abo &
{294122960u,-2.00F}, // C:mntl-attribution__item-name
{294420816u,-2.06F}, // T:#ai
{294451894u,-1.30F}, // w:Military
{294531357u,.83F}, // w:"The
{294532490u,1.90F}, // W:For each
{295299622u,-1.84F}, // C:bottom-nav
{295638246u,-2.54F}, // w:FOIA
{296297680u,-1.75F}, // w:Insights
{296622635u,-2.03F}, // C:d-flex
{296808253u,-1.14F}, // c:animate
{297375033u,-1.59F}, // w:Oklahoma
{297566202u,.51F}, // w:Third
{297704125u,-2.62F}, // C:cli-privacy-overview
{298670848u,1.23F}, // W:Set Clear
{299236035u,2.14F}, // w:Generally
{299284834u,-3.64F}, // w:Español
{299382891u,-1.01F}, // c:student
{299806931u,1.17F}, // W:When will
{300721754u,-1.02F}, // w:**
{300939244u,-4.24F}, // c:popup
{302136654u,-.66F}, // w:$200
{302206101u,-3.39F}, // T:GAMES
{302396699u,-2.00F}, // w:JACKSONVILLE
{302434548u,-3.81F}, // c:visually
{302592615u,-1.84F}, // w:Families
{302990705u,-1.18F}, // w:Inline
{303534759u,-2.46F}, // T:U.S.
{304063846u,-1.00F}, // w:Carpet
{304861047u,-1.67F}, // W:FIND A
{306382459u,-2.48F}, // C:header-menu-nav
{306599056u,-1.09F}, // c:raw
{306862736u,-1.11F}, // c:rbq
{307521680u,-.93F}, // c:res
{307523216u,-1.57F}, // c:rem
{307523472u,-1.89F}, // c:rel
{307524752u,-1.76F}, // c:reg
{307525008u,-1.03F}, // c:ref
{307525520u,-2.38F}, // c:red
{307800629u,-3.07F}, // w:WORLD
{308174992u,-1.84F}, // c:rhs
{308246828u,-2.18F}, // C:site-header-item
{308568979u,3.20F}, // W:Focus on
{308998954u,-.68F}, // C:wp-block-columns
{309299011u,-3.97F}, // T:PARTNERS
{309357600u,-1.07F}, // w:SUPER
{309458404u,-1.05F}, // w:ORDER
{309573827u,-1.84F}, // C:wpd-comment-info-bar
{309595317u,-.82F}, // c:block
{309748880u,-.60F}, // c:row
{310235379u,-.65F}, // C:no-wrap
{310512821u,-1.89F}, // c:blogs
{310599824u,-2.86F}, // c:rss
{310864272u,-1.34F}, // c:rtl
{310866576u,.97F}, // c:rte
{311039067u,.60F}, // W:MAKING THE
{311129412u,1.22F}, // w:Lorem
{311462834u,-1.61F}, // C:sm:px-8
{311463346u,-1.69F}, // C:sm:px-6
{311463858u,-1.03F}, // C:sm:px-4
{311725303u,-1.56F}, // w:03
{312174992u,-1.84F}, // c:rzp
{312195054u,-2.70F}, // w:SMS
{312372797u,.84F}, // C:article-subtitle
{312488546u,-.64F}, // c:pricing
{312611210u,-1.34F}, // c:directory
{312864209u,1.30F}, // W:The number
{312930609u,-1.08F}, // w:Kate
{313161278u,.78F}, // W:"For a
{313508445u,-1.84F}, // T:Netzpolitik
{313646387u,-.79F}, // W:Watch The
{314271234u,-2.18F}, // C:is-active
{314703662u,-1.21F}, // C:gap-8
{314705454u,-2.54F}, // C:gap-1
{314705966u,-2.11F}, // C:gap-3
{314706222u,-2.30F}, // C:gap-2
{314706478u,-1.56F}, // C:gap-5
{314706734u,-2.57F}, // C:gap-4
{314707246u,-2.08F}, // C:gap-6
{315011108u,-3.50F}, // C:elementor-icon-list-text
{315081825u,-.57F}, // w:Transparency
{315194881u,-1.65F}, // w:Abu
{315657331u,-3.91F}, // t:legend
{317141085u,-1.35F}, // C:leading-relaxed
{317142839u,-.53F}, // c:companion
{317827286u,-1.07F}, // w:@Mark,
{318009160u,2.03F}, // W:There will
{319496375u,.84F}, // c:through
{319551524u,-2.25F}, // W:FOLLOW ON
{320203501u,-.98F}, // W:Posted On
{320397599u,-.73F}, // w:Air
{320576809u,-2.70F}, // C:modal-footer
{321188630u,-2.00F}, // C:td-module-date
{321484032u,-3.48F}, // C:footer-top
{321689372u,-2.77F}, // W:News &
{322196992u,1.90F}, // W:Businesses That
{322483502u,1.63F}, // C:vqddin
{322601097u,-1.71F}, // C:sidebar-widget
{323164416u,-1.60F}, // c:statement
{323173722u,-1.41F}, // c:thumbs
{323525710u,-2.17F}, // T:Transportation
{323805289u,-1.01F}, // C:bg-cover
{324782207u,-2.77F}, // w:Breadcrumb
{324817958u,-2.00F}, // w:"Tag
{325068177u,-1.78F}, // c:lqx
{325097797u,-1.18F}, // T:UPDATES
{325687313u,-.75F}, // c:anonymous
{325725585u,-.64F}, // c:ltr
{325802567u,-2.15F}, // c:cards
{326000967u,-1.20F}, // c:caret
{326792300u,-2.36F}, // T:Sudoku
{327042973u,-1.84F}, // C:carousel-inner
{327295633u,-2.33F}, // c:log
{327296924u,.92F}, // C:page-section
{327299729u,-1.04F}, // c:low
{327594157u,.50F}, // w:Under
{328111232u,-1.84F}, // C:sidebar-left
{328121997u,-1.00F}, // W:Coming Soon
{328317607u,-1.76F}, // T:NEW YORK
{328601489u,-1.84F}, // c:lab
{328606353u,-2.52F}, // c:law
{329035105u,-2.00F}, // w:中文
{329586702u,.98F}, // w:FOCUS
{329866369u,-1.59F}, // W:We Care
{331494425u,-2.27F}, // C:header-bottom
{331517994u,-1.81F}, // C:overflow-y-auto
{332160753u,-3.36F}, // C:gfield
{332649759u,-2.13F}, // c:tagcloud
{333968243u,-2.83F}, // w:TIM
{334072708u,-1.84F}, // W:Healthy Living
{334600686u,-2.25F}, // C:view-all
{334631833u,-4.01F}, // T:LIFESTYLE
{335065369u,-1.45F}, // C:text-16
{335168036u,-2.13F}, // T:What are you looking for_
{335741415u,2.65F}, // W:While it's
{335868896u,.69F}, // C:one-sidebar
{336058115u,-2.00F}, // W:Newsletter abonnieren
{336462334u,.91F}, // w:Several
{336818549u,-2.13F}, // C:et_pb_column_3_tb_footer
{336821761u,-1.84F}, // C:search-input
{337353739u,-3.20F}, // T:Asia
{337872342u,-3.70F}, // w:NEWSROOM
{337983010u,1.94F}, // W:"It is
{338100947u,-2.62F}, // T:SMALL BUSINESS
{339079863u,-1.84F}, // w:বাংলা
{339634829u,-2.46F}, // W:Faculty &
{340970525u,-1.72F}, // w:%
{340977165u,-.49F}, // c:layout
{341059837u,-1.84F}, // C:read-time
{341113328u,-2.05F}, // C:text-4xl
{341145477u,-2.36F}, // W:Non-Discrimination
{341343742u,-1.48F}, // w:Templates
{341599873u,-2.00F}, // c:skeleton
{341699075u,-1.00F}, // W:Chat With
{342160092u,-2.09F}, // C:toggle
{342225677u,-2.00F}, // w:✕
{343076449u,-3.14F}, // C:elementor-grid
{343421313u,-2.13F}, // w:Infographics
{343507146u,-1.79F}, // w:-
{344737075u,-2.00F}, // C:menu-item-title
{345422226u,-2.00F}, // T:TV & Radio
{345890463u,-2.13F}, // c:kommentare
{346013792u,-2.46F}, // T:8 min read
{346108217u,-2.00F}, // C:site-footer-middle-section-1
{346223238u,-2.77F}, // W:Close Search
{347333913u,-2.24F}, // C:text-xl
{347341849u,-2.93F}, // C:text-xs
{348436652u,-2.46F}, // C:pinterest
{349254654u,-2.00F}, // c:truncated
{349307655u,-2.13F}, // C:mntl-tooltip
{349434310u,-1.39F}, // C:cta-btn
{349731239u,-1.77F}, // c:scroll
{349767193u,-2.31F}, // C:text-sm
{349962265u,-1.86F}, // C:text-lg
{350216985u,-1.65F}, // C:text-md
{350298243u,-2.00F}, // T:Newsletter abonnieren
{350378094u,.94F}, // C:status-publish
{350488169u,-2.25F}, // T:Women's Health
{350752580u,-.60F}, // w:QUESTION
{350773944u,-2.00F}, // C:menu__link
{350965200u,-2.13F}, // C:menu-item-type-post_type_archive
{351172069u,-1.84F}, // C:wpd-filter
{351354438u,-1.83F}, // w:KIDS
{351507489u,-1.84F}, // C:md:gap-10
{354446363u,1.17F}, // w:Changing
{354569481u,1.17F}, // w:Hourly
{354618776u,-1.12F}, // w:Ini
{354700491u,-1.84F}, // T:Press & Media
{355374722u,-2.13F}, // w:Internasional
{355585286u,-1.36F}, // c:tools
{355610239u,-1.84F}, // w:Aerospace
{355692737u,-2.21F}, // C:mobile-drawer-content
{356178524u,-1.84F}, // C:swp_hide
{356397491u,-2.00F}, // C:header-actions--right
{356660094u,-2.42F}, // w:July
{357183320u,.84F}, // W:Zoho CRM
{357201336u,-1.84F}, // C:menu__list
{357930274u,-1.84F}, // C:menu-mobile
{358371589u,-2.17F}, // c:sticky
{358703234u,-2.25F}, // C:visuallyhidden
{359485906u,1.42F}, // W:On top
{359836056u,-1.25F}, // w:"Hier
{360618967u,-1.84F}, // T:Contact Support
{360944203u,-2.62F}, // W:Resources For
{361030065u,-3.02F}, // c:disclaimer
{361551315u,-.57F}, // w:Claim
{362262754u,-1.84F}, // C:bg-dark
{363353878u,.84F}, // W:Research shows
{363745773u,-2.10F}, // C:space-x-4
{363747053u,-2.00F}, // C:space-x-1
{363747309u,-2.46F}, // C:space-x-2
{363747565u,-2.13F}, // C:space-x-3
{363995539u,.84F}, // W:Monitor and
{364089328u,-1.84F}, // T:Customer Success
{364309020u,-1.52F}, // c:piano
{364365062u,-2.48F}, // C:ml-2
{364365318u,-1.80F}, // C:ml-3
{364365574u,-1.15F}, // C:ml-0
{364365830u,-2.19F}, // C:ml-1
{364366598u,-2.34F}, // C:ml-4
{364366854u,-2.00F}, // C:ml-5
{364691681u,-1.47F}, // c:valign
{365092736u,1.97F}, // W:With the
{365976759u,.84F}, // W:Structured Data:
{366191974u,.89F}, // W:I get
{366246439u,-2.89F}, // T:RSS Feed
{367167801u,-2.00F}, // C:lg:text-2xl
{367258268u,1.17F}, // T:PROS
{368005059u,-1.79F}, // T:Holidays
{368038111u,-1.84F}, // C:carousel-item
{368602256u,-2.13F}, // T:Travel & Hospitality
{368930978u,-2.00F}, // W:More By
{368948812u,-1.00F}, // c:glow
{369608478u,-2.70F}, // w:Filed
{370722985u,-1.84F}, // W:MEDIA RELATIONS
{370789947u,-2.00F}, // w:España
{371351378u,-1.86F}, // C:post__title
{371900916u,-2.12F}, // c:disclosure
{371981875u,-1.88F}, // w:Minnesota
{372908702u,1.90F}, // C:entry-inner
{372994181u,-1.24F}, // c:cluster
{373795046u,-1.48F}, // w:Disaster
{373851702u,-2.00F}, // W:Products And
{373861669u,-2.83F}, // w:#
{374548132u,-2.14F}, // c:media
{374814524u,-2.54F}, // C:cli-modal-footer
{374852389u,.59F}, // W:"In this
{375223842u,-2.25F}, // C:et_pb_social_network_link
{375830885u,-1.84F}, // C:single-post-title
{375912090u,-.50F}, // w:Ergonomic
{376251910u,-1.88F}, // w:ZIP
{376547447u,-2.00F}, // W:Ähnliche Beiträge
{376925998u,-2.00F}, // T:WHERE TO BUY
{378309315u,-1.84F}, // c:filler
{378312899u,-2.00F}, // c:filled
{379137206u,1.17F}, // w:Vertical
{379248367u,-2.95F}, // T:Deutsch
{379519414u,-3.24F}, // T:Africa
{380199966u,-.77F}, // C:leading-loose
{380333604u,1.17F}, // W:Predictive Analytics
{380917030u,1.23F}, // w:Governor
{381161500u,-1.18F}, // T:Cameras
{381842895u,-1.85F}, // C:shadow
{382441039u,-2.00F}, // w:"Cancel
{382594254u,-3.07F}, // C:elementor-widget-post-info
{382652588u,-2.46F}, // C:l-footer
{382846188u,1.02F}, // W:Once a
{383170765u,-2.62F}, // W:Accept All
{383451119u,-.60F}, // T:93
{383474774u,-1.05F}, // C:lg:order-1
{383475030u,-1.26F}, // C:lg:order-2
{383478795u,-1.84F}, // C:wbtynn
{383636411u,-2.62F}, // C:cli-tab-header
{383711696u,-1.70F}, // W:COLLEGE OF
{384281270u,-1.84F}, // W:+1 888
{384410613u,-1.84F}, // W:9 min
{384611095u,1.74F}, // w:Originally
{385167781u,-.47F}, // c:basicpage
{385510073u,-1.08F}, // w:ESSENTIALS
{386390793u,-2.87F}, // w:#Wirtschaft
{387546998u,-2.00F}, // c:href
{387583834u,-2.36F}, // w:Meetings
{387900728u,-2.40F}, // W:Book A
{388021716u,1.51F}, // C:post-body
{388185282u,.64F}, // c:comparison
{388270129u,-2.62F}, // c:newsletters
{389124236u,-1.84F}, // T:Contact Information
{389384549u,-1.67F}, // C:widget_top-posts
{389546940u,-1.00F}, // w:AUSTRIA
{389756319u,.85F}, // w:Challenges
{389941765u,-1.80F}, // C:elementor-post-navigation__link
{390546345u,-1.00F}, // W:$19.00
{391250642u,-2.40F}, // w:/*
{391642524u,-2.13F}, // T:No items found.
{391647359u,1.26F}, // C:e-content
{392252418u,1.17F}, // w:#
{392268663u,-.53F}, // w:-
{393290563u,-1.84F}, // C:tags-links
{393362777u,-1.11F}, // w:(Pop)kulturell
{393781411u,-1.84F}, // C:region-primary-menu
{394020263u,-2.03F}, // T:San Francisco
{394049832u,.95F}, // w:Al's
{394080490u,-2.36F}, // W:All News
{394376842u,-2.13F}, // T:TESTS
{394395610u,-1.24F}, // C:current-page
{394521591u,-1.48F}, // w:$67.23
{395340700u,-1.00F}, // w:Haben
{395749872u,-2.00F}, // w:Website
{395994574u,-1.84F}, // w:Thailand
{397136525u,2.58F}, // W:The Key
{397423499u,-2.62F}, // C:cli-fade
{397907101u,1.17F}, // W:Don't worry
{398918358u,-1.73F}, // C:ast-flex
{399695186u,.98F}, // c:disc
{399944103u,-2.70F}, // w:Investors
{400116953u,-1.00F}, // C:text-lg-left
{400302126u,.89F}, // w:*Offer
{400646918u,1.22F}, // W:In particular
{401318915u,-1.56F}, // T:#2
{401731907u,-2.36F}, // C:kicker
{402556619u,-2.12F}, // C:current-menu-ancestor
{404682424u,-1.59F}, // c:conversion
{405296414u,-1.98F}, // C:menu-item-object-post_tag
{405407458u,-2.62F}, // T:Food & Drink
{405993595u,-1.71F}, // w:FRENCH
{406555636u,-2.36F}, // T:Contributors
{406630581u,-3.10F}, // C:wp-block-social-link-label
{406756509u,-2.62F}, // C:nav-tabs
{407154782u,-1.47F}, // w:Tours
{407653198u,-2.17F}, // T:IN THIS ARTICLE
{407772173u,1.74F}, // W:If there's
{409564993u,-1.84F}, // C:usa-nav__submenu-item
{410118616u,-1.84F}, // C:lg:w-auto
{410207307u,-1.71F}, // w:America's
{411984717u,-1.84F}, // T:Mobility
{412212228u,-2.44F}, // W:UNITED STATES
{412312222u,-2.25F}, // w:Username
{412826096u,-2.00F}, // W:TV -
{413076940u,-1.40F}, // w:.NET
{413462951u,-2.36F}, // T:SEE MORE
{413746161u,-.62F}, // w:"Zu
{413852347u,-1.34F}, // w:Ex
{414348812u,-2.00F}, // T:#Reisen
{414393230u,-1.00F}, // w:Tonight
{414492113u,-1.04F}, // w:Preferred
{415769925u,-1.16F}, // C:style1
{415904394u,-2.21F}, // C:drawer-navigation
{416288264u,.60F}, // W:- Take
{417242334u,1.02F}, // W:As One
{418096422u,.64F}, // C:content-column
{418217217u,-2.70F}, // C:elementor-widget-shortcode
{418436239u,-1.79F}, // w:COLLECTIONS
{418797467u,-2.25F}, // w:BUSCAR
{418917214u,-2.54F}, // C:thread-odd
{419042322u,-3.64F}, // w:-
{419670075u,-1.84F}, // C:menu-top-menu-container
{420098937u,2.03F}, // w:Absolutely
{420336226u,-.97F}, // c:locked
{420568790u,-1.88F}, // C:elementor-post-info__item--type-author
{420881769u,-.50F}, // w:Headphones
{421890182u,-1.94F}, // w:East
{422128622u,-2.00F}, // W:December 8,
{422220763u,-2.76F}, // w:-
{422693307u,-.69F}, // w:"Chinese
{423542451u,-2.25F}, // W:Request Information
{423561939u,-2.13F}, // C:container-inline
{423580410u,.84F}, // w:Immediate
{423771032u,-1.00F}, // w:Appetizers
{423789318u,-1.59F}, // C:mr-2
{423789574u,-2.25F}, // C:mr-3
{423789830u,-2.62F}, // C:mr-4
{423790342u,-1.84F}, // C:mr-6
{423807774u,-1.79F}, // c:animated
{424138991u,-2.25F}, // w:(Bild:
{424264970u,-2.46F}, // r:form
{425480613u,-2.70F}, // c:send
{425571792u,-1.83F}, // c:desktopnav
{425942437u,-1.84F}, // c:sell
{425943973u,-1.59F}, // c:self
{426147493u,-1.99F}, // c:semi
{426335765u,-1.37F}, // C:entry-title
{427101420u,.62F}, // c:power
{427390758u,-2.66F}, // c:sidepanel
{427456974u,.65F}, // w:"basic":
{427496005u,-2.00F}, // T:F1
{427673952u,-2.00F}, // T:Your Name
{427828237u,-1.04F}, // C:min-w-0
{427922549u,.57F}, // w:Day
{428047659u,-.73F}, // C:short
{428117136u,-2.70F}, // T:Partnerships
{428207186u,-2.92F}, // C:custom-html-widget
{429168818u,-.98F}, // w:Hong
{429817670u,-1.84F}, // c:spinner
{430691534u,-1.84F}, // w:Netzpolitik
{431437017u,-.69F}, // C:wp-block-column
{432266505u,1.22F}, // W:Lorem Ipsum
{432887159u,1.02F}, // w:Dass
{433038455u,-.94F}, // w:Heat
{433177855u,-.58F}, // c:forward
{433223056u,-1.17F}, // c:sso
{433223824u,-.54F}, // c:ssr
{433389028u,-2.62F}, // T:/Über uns
{433684880u,1.15F}, // c:sqs
{433853441u,-2.08F}, // C:elementor-grid-tablet-2
{433880976u,.93F}, // c:spy
{434061458u,-2.36F}, // W:This cookie
{434146960u,-1.71F}, // c:swp
{434347408u,-1.64F}, // c:svg
{434380114u,-2.36F}, // T:Taxes
{434538640u,-3.52F}, // c:sub
{434793616u,-.97F}, // c:std
{435197445u,-4.19F}, // T:Search for
{435569432u,.50F}, // w:Dynamic
{436126869u,-2.34F}, // C:widget_recent_entries
{436601013u,-2.13F}, // C:js-header
{437023632u,-1.00F}, // c:sbi
{437025168u,-1.18F}, // c:sbs
{437176845u,-3.85F}, // T:BACK TO TOP
{437223824u,-1.18F}, // c:sas
{438135184u,-1.32F}, // c:sec
{438136720u,-2.42F}, // c:see
{438138256u,-.83F}, // c:seo
{438139536u,-1.00F}, // c:sep
{438262472u,-.96F}, // c:manual
{438274085u,-.79F}, // w:SAP
{438344080u,-3.67F}, // c:sdk
{438466394u,-2.42F}, // W:REQUEST A
{438862370u,-1.86F}, // w:MARKETING
{438995600u,-1.94F}, // c:six
{439456144u,-1.55F}, // c:soc
{439708740u,-.60F}, // W:* Additional
{439714192u,-1.31F}, // c:sns
{439912848u,-2.00F}, // c:sms
{440750113u,-1.00F}, // T:2024
{441055499u,-1.19F}, // W:LAS VEGAS
{441487269u,-2.46F}, // C:visually-hidden-focusable
{442045188u,-2.13F}, // C:mntl-attribution__item--has-date
{442730964u,1.64F}, // w:*Based
{443364763u,-1.00F}, // w:DIRECTORS
{444083947u,.64F}, // C:field-label-hidden
{444165254u,-2.13F}, // c:advert
{444216655u,-2.00F}, // T:CONTINUE
{444489492u,-3.06F}, // W:Save my
{444562000u,-2.00F}, // w:Apr
{444860619u,-2.03F}, // T:MEMBERSHIP
{445422362u,-2.46F}, // C:gform_heading
{446268635u,-1.88F}, // C:current_page_item
{446357222u,-.58F}, // w:Marina
{446445859u,-1.18F}, // w:Dog
{446673140u,-2.46F}, // C:newsletter-signup
{446880597u,-1.77F}, // w:POLICY
{447166702u,-.67F}, // c:serif
{447312332u,-1.27F}, // w:APPLICATION
{448302881u,-.67F}, // w:Hiking
{448975454u,-1.16F}, // w:Receive
{449370519u,2.43F}, // W:The goal
{449388141u,-2.25F}, // W:Get FREE
{449494412u,-1.70F}, // c:hours
{449511012u,-3.78F}, // W:SITE MAP
{449631585u,-.55F}, // w:(Source:
{450046790u,-2.53F}, // c:rounded
{450490381u,.71F}, // W:If you'd
{451045706u,.70F}, // C:et_pb_column_2_3
{451944963u,-.76F}, // w:CE
{452106425u,-.82F}, // w:START
{453490653u,1.04F}, // c:trends
{453594277u,-.75F}, // w:${content}
{454288997u,-2.25F}, // w:Athletics
{455569519u,1.74F}, // W:I personally
{456083858u,-1.94F}, // C:ring-1
{456934987u,.60F}, // w:USABILITY:
{457105037u,-.79F}, // w:Presentation
{457429571u,-1.84F}, // C:sub-menu-right
{458270024u,-1.63F}, // T:**FAQs**
{458443167u,-.79F}, // w:Engage
{458758895u,2.40F}, // w:Meanwhile
{459142323u,-1.28F}, // c:portrait
{459482555u,-1.73F}, // c:display
{460129724u,2.25F}, // W:Regardless of
{460167356u,-2.00F}, // T:SERIES
{460668354u,-3.53F}, // c:socials
{461470505u,-2.89F}, // T:OK
{461751696u,-3.39F}, // W:Accessibility Statement
{461981526u,-2.00F}, // W:COPYRIGHT ©
{462841391u,-2.54F}, // T:UNTERNEHMEN
{463062352u,-.52F}, // W:Email Marketing
{463355621u,-2.13F}, // C:form-check
{463931781u,-3.67F}, // W:QUICK LINKS
{464081731u,-3.62F}, // C:nav-item
{464108233u,-2.77F}, // C:share-email
{464632437u,-2.53F}, // C:modal-title
{465384552u,-1.47F}, // w:Employer
{466171250u,-1.47F}, // C:border-solid
{466234611u,-2.13F}, // W:Ultimate Guide
{466653829u,-1.00F}, // w:<
{466757638u,-1.86F}, // c:highlights
{467373496u,2.05F}, // W:- This
{467526673u,-.96F}, // C:text-blue-600
{467693440u,-1.13F}, // c:large
{468001931u,-2.46F}, // C:copy-link
{469028032u,.99F}, // W:When the
{469218584u,-1.90F}, // w:Partner
{469220561u,-2.15F}, // C:site-header-row-container-inner
{469780161u,-1.51F}, // T:Trust
{470018180u,-.94F}, // w:Lost
{470147819u,-2.00F}, // c:control
{470468273u,-1.36F}, // w:UK
{471270074u,-1.04F}, // C:lg:px-8
{471271098u,-1.38F}, // C:lg:px-4
{471272122u,-.85F}, // C:lg:px-0
{471680368u,-2.62F}, // w:EUROPA
{472025451u,-1.56F}, // w:UNDERGRADUATE
{472048075u,-1.21F}, // c:sales
{472212494u,-4.56F}, // w:"Subscribe"
{472826525u,-2.00F}, // C:h-8
{472828573u,-2.13F}, // C:h-0
{473235992u,-1.84F}, // c:linkbox
{473701999u,-1.84F}, // w:+++
{473834474u,-2.25F}, // W:Full Name
{474007148u,-1.49F}, // c:names
{475837774u,-.79F}, // w:Entrepreneurs
{477283514u,-1.84F}, // T:Weitere Themen
{477479315u,-3.00F}, // T:Related Content
{477625741u,.56F}, // c:politik
{478106143u,-2.36F}, // T:Microsoft
{478510173u,.53F}, // C:blog-post-content
{479647209u,-1.85F}, // c:thumb
{479916968u,-1.59F}, // C:figure
{479931291u,-.94F}, // w:Coaching
{480725070u,-.77F}, // w:Strength
{481484203u,.84F}, // w:./configure
{481968499u,-2.00F}, // T:DASHBOARD
{482172462u,-1.88F}, // T:.us
{482953764u,-.72F}, // w:/Editor’s
{483929910u,-1.97F}, // c:topbar
{484672794u,.59F}, // W:How Is
{484737893u,-1.84F}, // T:CONSUMER INFORMATION
{484873357u,-1.84F}, // w:科技
{484988774u,-2.94F}, // t:aside
{485438316u,1.72F}, // w:Conduct
{485645307u,-1.84F}, // w:<span
{486125464u,-1.84F}, // W:Awards and
{486509827u,-.92F}, // c:website
{486804118u,-1.75F}, // w:U
{486845196u,-1.07F}, // C:bg-white
{487241860u,-2.00F}, // w:UTAH
{487317299u,-1.84F}, // w:MAGAZIN
{487500928u,-1.13F}, // c:advanced
{488773374u,-3.10F}, // W:[email protected]
{488977405u,-2.13F}, // w:#
{489297946u,-2.70F}, // T:Crime
{489725912u,-1.34F}, // w:Trump's
{490405249u,-1.84F}, // T:العربية
{490442568u,-1.19F}, // w:Scott
{490610251u,-.84F}, // C:block-page-title-block
{490901777u,-1.37F}, // W:June 9
{491388843u,2.34F}, // W:Rather than
{491478457u,-.50F}, // w:"Si
{492253179u,-3.47F}, // W:Search For
{492854431u,1.00F}, // W:The US
{493712272u,-1.84F}, // T:Berlin
{493976255u,.85F}, // C:blog-post
{494532696u,-2.54F}, // C:search-container
{495019496u,1.63F}, // C:mohcnt
{495028784u,-1.02F}, // w:Lessons
{495053592u,-.82F}, // w:-
{495086864u,1.05F}, // W:Price Range
{495389199u,-2.49F}, // c:header
{495759355u,-2.67F}, // c:animation
{495889449u,-2.13F}, // C:cookielawinfo-row-cat-table
{496468827u,-2.41F}, // c:podcasts
{496577712u,-1.96F}, // C:text-gray-600
{496603459u,-3.06F}, // c:password
{496822667u,-2.00F}, // T:Manage Cookies
{497426574u,-.76F}, // c:bullet
{497690038u,-1.48F}, // c:alignfull
{498271304u,-.66F}, // W:In Depth
{499390657u,-1.74F}, // w:CO
{499489259u,1.63F}, // C:i8yz2
{499538065u,-2.00F}, // c:mlb
{499612272u,-1.34F}, // w:AP
{499725691u,-2.00F}, // T:Ähnliche Beiträge
{499784118u,-2.54F}, // C:share-pinterest
{499793041u,-1.41F}, // c:mod
{499793553u,-2.98F}, // c:mob
{500253329u,-1.26F}, // c:min
{500254865u,-2.43F}, // c:mid
{500276497u,.94F}, // w:Dairy
{500455825u,-1.84F}, // c:mhy
{500996256u,-2.13F}, // C:contact-form
{501115025u,-.79F}, // c:med
{501373329u,1.63F}, // c:mdq
{501761681u,-2.00F}, // c:mfp
{502022801u,-1.34F}, // c:man
{502025361u,-1.28F}, // c:map
{502027409u,-.64F}, // c:max
{502530610u,-2.00F}, // T:PRO
{502820119u,-.95F}, // C:loading
{503799441u,-2.25F}, // c:myr
{504268594u,-1.00F}, // w:...Informationen
{504602854u,-.57F}, // w:Block
{504969838u,-4.09F}, // w:OPINION
{505815910u,-2.62F}, // C:cli-container-fluid
{505906465u,-2.95F}, // C:footer-title
{506030993u,-3.00F}, // c:msg
{506263678u,-1.84F}, // C:posted-on
{506327351u,-2.13F}, // T:Top Of Page
{506485396u,-1.95F}, // w:NUTRITION
{506592976u,-2.29F}, // c:collapsed
{506947338u,1.44F}, // W:But if
{507047863u,-.71F}, // C:et_pb_module_header
{507089728u,-3.18F}, // w:Blogs
{507164340u,2.34F}, // W:Let's take
{507226452u,-2.36F}, // T:Helpful Links
{507842253u,-.53F}, // W:CYBER SECURITY
{507950235u,-1.12F}, // w:LONDON
{507998647u,-1.29F}, // c:language
{508205397u,-.65F}, // w:Capital
{508669231u,-1.84F}, // C:menu-item-60
{508828218u,1.44F}, // w:"I've
{508866607u,-1.84F}, // C:menu-item-73
{508867119u,-2.00F}, // C:menu-item-71
{508867375u,-1.84F}, // C:menu-item-70
{509096239u,-1.84F}, // C:menu-item-48
{509096495u,-1.84F}, // C:menu-item-49
{509097263u,-1.84F}, // C:menu-item-44
{509097519u,-1.84F}, // C:menu-item-45
{509097775u,-2.00F}, // C:menu-item-42
{509098031u,-2.13F}, // C:menu-item-43
{509098287u,-1.84F}, // C:menu-item-40
{509098543u,-2.00F}, // C:menu-item-41
{509321007u,-1.84F}, // C:menu-item-50
{509322287u,-1.84F}, // C:menu-item-57
{509550895u,-1.84F}, // C:menu-item-24
{509551151u,-1.72F}, // C:menu-item-25
{509551919u,-2.00F}, // C:menu-item-20
{509552175u,-2.13F}, // C:menu-item-21
{509781039u,-2.00F}, // C:menu-item-37
{509781295u,-2.00F}, // C:menu-item-36
{509781551u,-2.00F}, // C:menu-item-35
{509781807u,-2.13F}, // C:menu-item-34
{509782831u,-2.00F}, // C:menu-item-30
{509784623u,-2.13F}, // C:menu-item-39
{509784879u,-2.00F}, // C:menu-item-38
{510210607u,-1.84F}, // C:menu-item-15
{510615448u,-1.00F}, // T:GROW
{510845533u,-2.52F}, // C:site-navigation
{510996839u,-.73F}, // W:Best Home
{512797221u,-2.00F}, // w:Rebecca
{513197434u,-2.39F}, // w:-
{513626886u,-1.18F}, // w:Sobre
{514316248u,-4.72F}, // C:menu-item-object-page
{514316840u,-2.46F}, // C:wp-block-navigation-is-layout-flex
{514661308u,1.46F}, // W:Time Tracking
{515763873u,-2.00F}, // C:elementor-nav-menu--burger
{515839073u,-1.57F}, // w:CODE
{516131360u,1.62F}, // W:Note that
{516543648u,1.51F}, // c:much
{516812570u,-1.84F}, // W:Professional Education
{516987065u,-1.84F}, // C:navbar-menu
{517737100u,-2.00F}, // T:Getty Images
{517786423u,-2.98F}, // t:address
{517831983u,-2.57F}, // c:horizontal
{517882378u,-2.26F}, // c:legend
{518041252u,-2.00F}, // W:No spam,
{518572997u,-.63F}, // w:PROFESSIONAL
{518845028u,-1.84F}, // C:usa-nav__submenu
{520143008u,-1.34F}, // c:must
{521014654u,-1.23F}, // C:lg:justify-center
{521056003u,1.67F}, // c:hasdr
{521081838u,-2.12F}, // w:ReddIt
{521885332u,-3.32F}, // T:Accessibility Statement
{521902684u,-1.20F}, // W:GET TO
{522799212u,-2.00F}, // T:Press Center
{523515323u,-2.54F}, // T:FOIA
{524632326u,-1.71F}, // C:more
{524891827u,-2.17F}, // w:Marketplace
{525306245u,-1.84F}, // C:assistive-text
{525332575u,.50F}, // W:The Software
{525441539u,-1.37F}, // T:Religion
{525483497u,-1.00F}, // C:blog-item-category-wrapper
{525578531u,-2.46F}, // T:SPONSORED
{525750390u,-1.84F}, // T:Rugby Union
{526850903u,-2.22F}, // C:header-menu-nav-folder
{526887155u,-2.00F}, // C:author-block
{526989101u,-2.54F}, // C:megamenu
{527267280u,-1.84F}, // C:btn-group
{527715447u,2.11F}, // W:The following
{528177089u,-2.83F}, // T:OR
{528790551u,-4.72F}, // C:skip-link
{528855254u,-.92F}, // c:world
{529099411u,-1.84F}, // W:Site by
{529170357u,-3.15F}, // C:validation_below
{529503190u,1.20F}, // c:works
{529883797u,-2.46F}, // W:E-PAPER
{530623702u,1.13F}, // c:worth
{530780736u,-2.00F}, // C:et_pb_ajax_pagination_container
{530879526u,2.03F}, // W:With these
{531620743u,-2.97F}, // C:d-lg-flex
{531730943u,-2.22F}, // C:header-menu-nav-list
{533402402u,.75F}, // W:$5,000 Additional
{533832132u,-1.11F}, // c:warp
{533913782u,.57F}, // c:renderer
{533972606u,-1.64F}, // w:Fox
{534215607u,-.54F}, // C:wp-container-core-columns-is-layout-9d6595d7
{534654290u,-2.00F}, // C:d-xl-none
{534683908u,-1.00F}, // w:Papers
{535565021u,-1.22F}, // w:Texas
{536329781u,-.98F}, // c:stretched
{536357816u,-2.00F}, // W:+1 (800)
{536501274u,-1.84F}, // C:element-focusable
{536826485u,-2.62F}, // w:Mar
{536828345u,.84F}, // W:Using this
{536908228u,-.86F}, // c:wall
{537457065u,-.51F}, // w:-
{537521563u,-2.46F}, // C:footer__top
{538068537u,-1.11F}, // w:LATIN
{539448218u,-1.34F}, // w:Degrees
{539681683u,-3.24F}, // w:Diversity
{539937357u,.88F}, // C:has-fixed-layout
{540111816u,-2.25F}, // C:elementor-align-right
{540626190u,1.17F}, // c:choosing
{541075088u,.92F}, // C:ez-toc-container-direction
{541166924u,-2.77F}, // T:MEDIA KIT
{541310434u,-2.00F}, // W:Editorial Policy
{541335691u,1.17F}, // W:Think about
{541459345u,-2.54F}, // C:cli-btn
{541521698u,.61F}, // W:**Data Analysis**
{541831843u,-2.46F}, // C:has-icon-color
{541919845u,-1.84F}, // T:Outdoors
{542082004u,2.03F}, // W:Although it
{542136388u,-3.56F}, // w:SECTIONS
{542597727u,-1.77F}, // w:GOVERNMENT
{543381285u,1.33F}, // W:"When you
{543389134u,1.62F}, // w:Context
{543490559u,-2.10F}, // W:Updated on
{543654761u,-.87F}, // c:personal
{544496849u,-4.14F}, // w:POLITICS
{545048787u,-.94F}, // W:Breaking Down
{545139903u,-.94F}, // c:write
{545507338u,.84F}, // W:A quick
{546254142u,2.14F}, // w:Aside
{547521924u,-.68F}, // C:stats
{548144446u,1.20F}, // w:Until
{548407606u,-1.00F}, // W:© 2026
{549218421u,-3.15F}, // c:cancel
{549763821u,-2.00F}, // W:Web Accessibility
{550023762u,-1.30F}, // c:recommendations
{550276509u,-2.36F}, // T:E-PAPER
{550312173u,-.70F}, // w:#Backup
{550480590u,-1.84F}, // T:繁體中文
{552171223u,-1.45F}, // w:GROW
{552671194u,-2.25F}, // T:Digital
{553358736u,-2.00F}, // c:pdf
{553363856u,-1.83F}, // c:pdr
{553598288u,-2.95F}, // T:Who We Are
{553628560u,-1.18F}, // c:per
{553712135u,-.61F}, // w:#15
{553968538u,-1.88F}, // C:h-100
{554479760u,-1.47F}, // c:pay
{554910155u,.52F}, // w:NETFLIX:
{554939024u,-1.15F}, // c:pos
{554939280u,-.81F}, // c:por
{554939792u,-3.56F}, // c:pop
{555202295u,-2.13F}, // w:更多
{555808499u,-2.00F}, // C:form__label
{555827008u,-1.84F}, // C:errors-1
{555827264u,-1.84F}, // C:errors-2
{555827520u,-1.84F}, // C:errors-3
{555854992u,-1.69F}, // c:pkq
{556053392u,-.52F}, // c:php
{556227300u,-1.84F}, // C:socials
{556253072u,-2.46F}, // c:pin
{556255888u,-2.77F}, // c:pic
{556292322u,-2.54F}, // C:init
{556319108u,-1.84F}, // C:footer__address
{556833328u,-1.44F}, // c:vertically
{556884795u,-.56F}, // w:$45
{557161616u,-2.00F}, // c:pum
{557163408u,-1.82F}, // c:pub
{557368464u,-1.04F}, // c:pre
{557833515u,-2.00F}, // C:header-mobile-layout-logo-left-nav-right
{557859810u,-2.17F}, // C:info
{558085520u,-1.84F}, // c:pqd
{558781545u,-1.98F}, // C:border
{558788590u,-2.36F}, // c:bluesky
{560486982u,-1.38F}, // c:press
{560650465u,-2.62F}, // C:alignright
{560970239u,1.74F}, // w:"Essentially,
{562042167u,-2.00F}, // T:Press Release
{562058015u,1.48F}, // C:hs_cos_wrapper_meta_field
{562654681u,-1.84F}, // W:This story
{562741021u,.49F}, // w:Remember
{563195672u,-2.13F}, // C:grid-col-fill
{563332103u,-2.00F}, // C:search-label
{563530850u,-2.77F}, // T:Meet The Team
{563675036u,-1.70F}, // w:Colorado
{564088036u,-1.50F}, // C:article-image
{564170972u,-3.46F}, // C:ot-sdk-show-settings
{564228038u,-1.84F}, // T:LOAD MORE
{564368791u,-.79F}, // T:State
{564483257u,-2.54F}, // C:is-responsive
{564524515u,-2.00F}, // C:ot-dpd-container
{564704099u,1.74F}, // W:To give
{565486513u,-.48F}, // W:Ready To
{566105588u,-1.00F}, // W:Paying for
{566286864u,-1.20F}, // w:HOUSTON
{566766300u,-2.89F}, // C:hide
{567725992u,-.79F}, // W:The Worst
{567931609u,-1.35F}, // C:md:p-6
{568775315u,-2.35F}, // W:LEARN ABOUT
{569070590u,.59F}, // w:Materials
{570180636u,-1.84F}, // C:content-title
{570859925u,-2.00F}, // T:Ways to Give
{571011493u,-2.70F}, // w:Menü
{571957244u,-.62F}, // C:footnote
{572141851u,.81F}, // w:"Am
{572212136u,-1.55F}, // c:inherit
{572924042u,-2.11F}, // C:content-header
{572966247u,2.03F}, // W:A BIG
{573216003u,-1.34F}, // W:+5.0%
{573362241u,-2.56F}, // c:flag
{573367105u,-1.44F}, // c:flat
{573604188u,-1.19F}, // c:readmore
{574222145u,-1.37F}, // c:flex
{574348861u,-2.05F}, // W:( United
{574542151u,-1.18F}, // w:Firefox
{574658169u,1.62F}, // w:"Within
{575020057u,-2.34F}, // w:Rugby
{575139649u,-.86F}, // c:flip
{575478333u,1.00F}, // W:On a
{575869330u,-2.99F}, // T:DEALS
{576055992u,-1.84F}, // c:blocksearch
{576450625u,-.97F}, // c:flow
{576908719u,-1.20F}, // W:We want
{577238687u,-1.81F}, // c:target
{577948649u,-1.84F}, // W:Terms &
{577981455u,-1.18F}, // w:(Scientists
{578084990u,.60F}, // C:vc_column_container
{578643429u,-2.10F}, // c:rating
{579146862u,1.17F}, // W:Among the
{579568690u,-2.27F}, // c:license
{580000730u,-3.32F}, // C:w-nav-menu
{580322550u,-.56F}, // w:FILE
{580425411u,-1.84F}, // W:About Careers
{580791777u,-2.22F}, // C:header-menu--folder-list
{581719853u,-.60F}, // W:The 8
{582641858u,-2.36F}, // c:placement
{582863703u,.84F}, // w:Anders
{583152842u,1.41F}, // c:markdown
{583644178u,.70F}, // C:ast-container
{583937752u,-2.25F}, // C:btn--primary
{584284156u,-3.46F}, // c:pagination
{584371920u,-2.89F}, // c:unloaded
{585547669u,.54F}, // W:Set Up
{586719036u,-1.64F}, // w:Maps
{587075436u,-.98F}, // c:inner
{587082334u,-2.77F}, // T:Columnists
{587263409u,-.82F}, // c:segment
{587773408u,-1.17F}, // w:General
{587866161u,-1.84F}, // c:appearance
{587940073u,-1.21F}, // w:#21
{588405020u,-2.54F}, // T:Our Work
{589201052u,-2.91F}, // C:duration-300
{589557034u,-2.25F}, // w:Cartoons
{590104067u,-2.00F}, // T:Student Resources
{590229035u,-1.00F}, // w:Cities
{590736906u,-3.06F}, // T:Privacy Notice
{590824754u,-2.13F}, // w:Jamie
{590914208u,-2.77F}, // w:Français
{591167028u,-3.10F}, // T:Customers
{591424868u,-.85F}, // w:CLEVELAND
{591606371u,-1.65F}, // C:elementor-page-title
{591644502u,-2.54F}, // W:Product Updates
{591707217u,-2.56F}, // w:USA
{592098011u,-1.08F}, // W:Higher Education
{592462376u,-2.13F}, // C:col-xl-2
{592462632u,-2.02F}, // C:col-xl-3
{592463912u,-2.61F}, // C:col-xl-4
{592464168u,-2.25F}, // C:col-xl-5
{592509396u,-2.46F}, // C:has-image
{592864431u,-1.34F}, // w:Loyalty
{594917109u,-1.00F}, // c:textbox
{595154804u,-1.50F}, // c:service
{595776645u,-2.00F}, // w:Tiếng
{596250833u,-1.84F}, // w:Theatre
{596258578u,.83F}, // C:post
{596995779u,-1.00F}, // T:Non-Profit
{597405828u,-1.47F}, // T:Startups
{597704406u,-1.84F}, // C:error
{598324780u,-1.43F}, // w:FEATURES
{598411322u,-1.00F}, // W:GOT IT!
{598454795u,1.30F}, // W:Due to
{599379373u,-1.84F}, // C:cookie-revoke-hidden
{599970161u,-1.84F}, // T:GET SUPPORT
{600114087u,-1.54F}, // c:shortcut
{600541635u,-2.83F}, // C:elementor-icon-list--layout-traditional
{600882741u,-2.54F}, // C:jp-carousel-info-content-wrapper
{600883978u,-1.84F}, // W:October 14,
{601157829u,-.49F}, // w:#13
{601207479u,-2.13F}, // C:legal
{601553323u,-2.00F}, // C:error-message
{601596175u,-2.29F}, // w:Transfer
{602146684u,-1.84F}, // W:View This
{602937248u,-.87F}, // c:reference
{603313302u,-2.13F}, // c:fifth
{603331342u,-3.06F}, // T:BlueSky
{604468265u,-1.47F}, // T:Entrepreneurship
{605033435u,2.25F}, // W:They are
{605037127u,-2.00F}, // C:wp-block-navigation-submenu
{605173119u,-1.84F}, // T:Gift Guides
{605398436u,.91F}, // w:Founded
{605568630u,-1.17F}, // C:is-style-default
{606072997u,-.80F}, // w:Number
{606344120u,-.98F}, // C:italic
{606715302u,1.00F}, // W:Ideal For
{607047269u,-1.70F}, // w:Times
{607606282u,1.20F}, // w:"Choosing
{608066161u,1.17F}, // w:Instructor
{608522434u,-2.37F}, // w:#services
{608802973u,-2.00F}, // C:img
{608809063u,1.42F}, // w:"Die
{609060359u,-.68F}, // w:>>>
{610017371u,-2.00F}, // T:Get A Quote
{610109467u,-1.70F}, // w:Berlin
{610153551u,-1.00F}, // C:span-reading-time
{611367634u,-1.84F}, // C:et_pb_text_2_tb_body
{611957439u,-2.46F}, // C:recentcomments
{612567142u,-2.10F}, // w:(07)
{612912144u,-2.18F}, // w:Dental
{613021648u,1.17F}, // W:In practice,
{613050589u,-1.50F}, // c:person
{613414410u,2.14F}, // W:The Day
{613464550u,-.86F}, // C:collapsible
{613870967u,-2.00F}, // w:LOTTO
{614098291u,-1.26F}, // C:contents
{614621305u,-2.24F}, // c:mobilenav
{614660990u,-3.36F}, // T:Obituaries
{615161450u,-2.36F}, // C:footer-menu-container
{615882698u,1.74F}, // C:et_pb_text_5
{615882954u,.84F}, // C:et_pb_text_4
{615883466u,.84F}, // C:et_pb_text_6
{615884234u,1.02F}, // C:et_pb_text_3
{615884490u,.71F}, // C:et_pb_text_2
{615959931u,-2.54F}, // T:ALL PRODUCTS
{616100344u,-1.84F}, // C:socialshare
{616318852u,-4.72F}, // r:contentinfo
{616882592u,-2.25F}, // T:TEAMS
{617735587u,-1.00F}, // W:+ +
{617858079u,-2.13F}, // T:Download Now
{618210331u,-2.13F}, // W:Formel 1
{619397885u,-.94F}, // w:#
{619637302u,1.52F}, // W:Even with
{619700205u,-2.46F}, // C:article-date
{620056713u,1.02F}, // w:Targeted
{620174302u,-1.84F}, // T:Bonds
{621185583u,-.49F}, // C:twelve
{621777544u,-1.84F}, // w:Motorcycle
{621996738u,.63F}, // C:post-container
{622018559u,-.64F}, // W:+8.9%
{622433161u,-4.72F}, // w:-Login
{622898127u,-2.62F}, // C:form-no-label
{623060503u,-1.91F}, // C:video
{623281153u,-2.93F}, // w:March
{624669261u,-2.62F}, // C:footer__container
{625220071u,-2.36F}, // c:optin
{625680379u,-2.06F}, // C:h-full
{625831412u,2.51F}, // W:In order
{625857923u,-2.25F}, // w:Nation
{626309954u,-1.47F}, // w:Maryland
{627005875u,-2.00F}, // w:Drinks
{627331846u,-2.13F}, // w:CHANGELOG
{627466457u,-2.00F}, // C:blog-author
{628734764u,-1.90F}, // c:multi
{629007523u,1.93F}, // W:As with
{629517703u,-1.84F}, // W:Contact Information
{629599879u,-4.04F}, // C:modal
{629922310u,-1.77F}, // C:subheader
{629995491u,-1.84F}, // W:Close share
{630306362u,-1.99F}, // c:suggestions
{630537702u,-2.00F}, // c:monthly
{631184760u,1.90F}, // W:Start Small
{632098671u,-2.77F}, // T:Markets
{632713374u,-1.00F}, // w:Hands
{633336144u,-1.10F}, // c:motion
{633849856u,-1.84F}, // T:© 2025 All Rights Reserved
{634319680u,-1.26F}, // w:PAYMENT
{634890309u,.70F}, // w:Compact
{635324865u,-2.62F}, // w:Publications
{636068594u,-1.84F}, // W:September 4,
{636640589u,-2.32F}, // c:depth
{637051236u,-2.80F}, // c:threads
{638207453u,-.54F}, // C:et_section_specialty
{638739127u,-2.00F}, // C:inline-list
{638770981u,-3.10F}, // w:(Related
{640032354u,-1.71F}, // w:DOWNLOADS
{640867695u,-2.13F}, // w:Depression
{640873838u,-2.83F}, // T:Register
{642857152u,-.75F}, // w:"Everything
{642950703u,-.50F}, // c:guides
{643566342u,-.99F}, // c:width
{644009650u,-2.83F}, // w:Alumni
{644043729u,-.85F}, // C:css-0
{645559412u,-1.05F}, // C:bg-no-repeat
{647363334u,-1.57F}, // c:wider
{647363848u,-2.03F}, // c:keywords
{647587887u,-.79F}, // w:Wall
{647922659u,-2.13F}, // C:wp-block-jetpack-subscriptions__supports-newline
{648131764u,-1.18F}, // w:Amy
{648582275u,-2.00F}, // C:outline-none
{648856119u,-1.84F}, // W:Any cookies
{648973748u,-1.46F}, // C:md:text-2xl
{649054128u,-1.30F}, // C:text-gray-700
{650401474u,-1.00F}, // T:CLEVELAND
{651232558u,.75F}, // W:In der
{651270801u,-2.36F}, // T:Hockey
{651699284u,-1.67F}, // w:ISRAEL-HAMAS
{652027379u,-2.25F}, // C:is-small
{652564994u,-1.18F}, // T:Review
{652793133u,-.93F}, // w:ISSUE_TEMPLATE/:
{653606633u,-2.65F}, // C:name
{653721703u,-1.73F}, // C:ast-builder-menu-mobile-focus-item
{653858285u,-2.13F}, // T:Open Menu
{654491886u,-1.84F}, // C:btn-outline-primary
{654663488u,1.52F}, // C:post-inner
{654844510u,.84F}, // T:EASE OF USE
{656048976u,-1.76F}, // C:section-title
{656828005u,-1.84F}, // C:shopify-section--header
{657719407u,.75F}, // w:Across
{658027409u,-2.25F}, // w:NHL
{659181671u,-3.32F}, // C:nav-links
{659355785u,-1.84F}, // C:back
{660012836u,-1.02F}, // w:01
{660221106u,-1.96F}, // C:align-self-center
{660437930u,-1.00F}, // T:Buy on Amazon
{660698405u,-1.84F}, // W:Company News
{661357882u,-1.90F}, // c:program
{661360285u,-2.83F}, // C:text-uppercase
{661728423u,-2.25F}, // w:Death
{662712288u,-.87F}, // c:slideshow
{664151217u,.84F}, // c:yourself
{664539318u,-2.00F}, // W:PHOTO GALLERY
{664665577u,-1.69F}, // c:three
{665024845u,-2.00F}, // T:Health News
{665210927u,-2.54F}, // W:Work for
{665548763u,1.49F}, // C:wp-block-post-content-is-layout-constrained
{666200027u,-2.62F}, // w:SETTINGS
{668169090u,-1.00F}, // w:Andre
{668218131u,-.94F}, // w:Western
{668286129u,-1.18F}, // W:READ THE
{669634840u,-2.83F}, // C:button--primary
{669842531u,-1.84F}, // C:menu-section
{671388171u,.93F}, // w:INTERFACE
{672161210u,.73F}, // C:post-entry
{672405482u,-2.00F}, // T:INFO
{672768361u,-2.52F}, // C:xl:hidden
{673188296u,-1.84F}, // T:Log In Sign Up
{673424435u,-1.47F}, // C:grid__item
{673719511u,-1.03F}, // C:article-block
{674345170u,-3.20F}, // C:gfield--no-description
{674438652u,1.02F}, // W:Support for
{674573151u,-1.27F}, // C:flex-shrink-0
{675115307u,-4.46F}, // T:LOG IN
{675119453u,-4.72F}, // C:footer
{675579352u,-2.13F}, // W:New Mexico
{675825692u,-1.84F}, // C:js-form-required
{675909687u,-3.80F}, // T:TECH
{677176326u,-2.00F}, // T:Thanks
{677755223u,-1.34F}, // T:(94)
{677773699u,-2.44F}, // w:08
{677844357u,-.84F}, // c:padding
{677909438u,-2.25F}, // W:Shipping Policy
{678772110u,-.67F}, // W:Add-Ons
{679105624u,-2.34F}, // C:xl:block
{679111579u,-.62F}, // w:*
{679759848u,-3.46F}, // C:elementor-nav-menu--layout-horizontal
{679891758u,-1.59F}, // w:HOLLYWOOD
{680327643u,-4.49F}, // T:NEWSLETTERS
{680411215u,.82F}, // w:(includes
{680456259u,-1.84F}, // T:We're Hiring
{680835455u,-3.20F}, // T:Middle East
{681269621u,-1.30F}, // w:>
{681599154u,-.79F}, // w:Claims
{682300437u,-1.47F}, // w:"Wow,
{682409167u,-2.69F}, // c:tabs
{682461479u,-1.84F}, // w:Random
{682763186u,-1.00F}, // T:Date
{683068623u,-3.73F}, // c:tags
{684208185u,-2.54F}, // T:Masthead
{684309367u,-.73F}, // c:contents
{684811313u,1.02F}, // W:So Now
{685240375u,-2.68F}, // C:md:hidden
{686166923u,-.60F}, // W:Performance Management
{686433551u,1.17F}, // w:Partial
{687681326u,-1.84F}, // w:Merkliste
{687802857u,-1.84F}, // C:znrzp5
{688045642u,1.90F}, // W:In response
{688173895u,-1.84F}, // T:Tiếng Việt
{688578021u,1.02F}, // w:"He's
{688678086u,-2.00F}, // C:divide-y
{688782800u,-1.84F}, // c:photos
{689017302u,-2.77F}, // W:Name (
{689366232u,-1.47F}, // c:origin
{690221875u,-1.84F}, // C:wpdf-sorting
{690701795u,-.46F}, // c:larger
{690795286u,-2.46F}, // c:picker
{691816499u,-1.84F}, // T:Datenschutzerklärung
{692548257u,-.48F}, // w:Microsoft
{694319676u,-1.46F}, // c:sidebar
{694565710u,-1.52F}, // c:provider
{695073270u,-4.09F}, // T:Cookie Policy
{695569468u,-1.03F}, // C:full-width
{695802822u,-2.00F}, // w:Advocacy
{696625079u,-2.25F}, // T:&M
{696810905u,1.27F}, // w:Both
{697373976u,-1.89F}, // w:Human
{697836844u,-.65F}, // C:canvas
{697970633u,-1.84F}, // T:AD
{698062579u,-4.72F}, // C:sub-menu
{698099458u,-1.84F}, // T:Landscaping
{698704786u,-2.77F}, // w:Startseite
{699056174u,-2.00F}, // W:Travel &
{699224152u,-2.25F}, // C:w-list-unstyled
{699356704u,-1.47F}, // w:Benjamin
{699490179u,-3.73F}, // T:LEARN
{699501489u,-2.00F}, // w:Jon
{699988766u,-1.08F}, // C:block-content
{700379499u,-2.54F}, // w:#
{700383021u,-.69F}, // C:col-md-offset-1
{700688399u,-1.19F}, // w:Adam
{701269203u,-1.08F}, // w:Dance
{701271519u,-1.16F}, // w:Summer
{701496530u,-1.84F}, // w:Illustration
{701790541u,.84F}, // W:There's nothing
{702081734u,-2.95F}, // c:announcement
{702144702u,-2.36F}, // C:wpml-ls-last-item
{702288785u,-3.57F}, // w:LATEST
{702820946u,-2.43F}, // c:down
{703481682u,-1.84F}, // c:dots
{703749742u,-1.48F}, // w:#
{703961176u,-2.00F}, // C:flex-justify-center
{704359468u,-2.00F}, // w:$
{705052784u,-3.18F}, // w:SCIENCE
{705345052u,.81F}, // w:Over
{705408091u,-2.36F}, // c:contributors
{706259955u,-1.84F}, // C:gform_description
{706821970u,1.83F}, // c:does
{707114022u,-2.00F}, // T:Scotland
{707284818u,-.62F}, // c:docs
{707451220u,-1.50F}, // W:Our Team
{707469670u,-2.13F}, // C:lg:grid-cols-4
{707471206u,-1.32F}, // C:lg:grid-cols-2
{707471462u,-1.53F}, // C:lg:grid-cols-3
{707761002u,2.34F}, // w:Typical
{707989858u,-1.00F}, // W:"How would
{708333039u,-1.84F}, // w:Speeches
{708402514u,-2.14F}, // c:done
{709526911u,-2.46F}, // w:Wisconsin
{710981098u,-2.62F}, // w:Comics
{711393435u,-1.21F}, // w:TRAINING
{711702340u,1.12F}, // C:content-width--wide
{711902410u,-3.39F}, // T:Print
{711946783u,-1.18F}, // w:Classes
{712218832u,.95F}, // W:"We have
{712456764u,.85F}, // W:Here Is
{712708554u,-2.13F}, // c:reject
{712857769u,-.69F}, // W:- The
{713252778u,-2.00F}, // W:Hi there
{714407028u,-1.19F}, // c:xlarge
{714872679u,-2.00F}, // C:entry-author
{715004238u,-2.11F}, // c:extra
{715359039u,-.86F}, // w:#Calculate
{716072083u,-2.76F}, // c:tooltip
{717038871u,-1.84F}, // C:et_pb_section_1_tb_footer
{717133187u,-1.90F}, // C:site-header-row-has-sides
{717262110u,-.86F}, // c:portable
{717358488u,-1.47F}, // c:setting
{717661691u,-.63F}, // c:customizer
{718301123u,-1.05F}, // C:nav-pills
{718574124u,-.79F}, // w:Tomorrow
{718838561u,1.90F}, // w:Revenue
{718993495u,-.74F}, // W:Home Improvement
{719463963u,-2.00F}, // W:Copyright 2017
{719863652u,-1.52F}, // c:jobs
{720413658u,-2.25F}, // c:advertise
{720710755u,-2.00F}, // T:GADGETS
{720846844u,-2.36F}, // w:Newest
{720918333u,-2.25F}, // C:tooltip
{720974436u,-2.83F}, // c:join
{721639991u,-1.10F}, // w:Raspberry
{721916467u,-2.36F}, // C:modal-close
{722418285u,-4.13F}, // C:navbar
{725219393u,-1.83F}, // w:02
{725423517u,-1.84F}, // c:noskimlinks
{726377043u,-2.46F}, // T:NEW YORK CITY
{726578597u,-4.29F}, // c:skip
{726585253u,-1.25F}, // c:skin
{726744915u,.58F}, // C:sc-ad-container
{727053516u,-.57F}, // c:books
{727258006u,-1.28F}, // c:field
{727702713u,-1.84F}, // w:Pacific
{727785031u,.66F}, // c:workflow
{728036493u,-1.24F}, // w:@Family
{728412280u,.89F}, // w:Methodology
{729554431u,-3.18F}, // T:COMMENTS
{729768041u,-1.41F}, // w:INSURANCE
{731401181u,-2.62F}, // T:Become a Partner
{731968581u,-4.17F}, // T:HEALTH
{732430683u,-2.54F}, // C:wt-cli-element
{732644383u,-3.06F}, // T:China
{732702509u,-2.54F}, // C:elementor-nav-menu__align-center
{732749673u,-3.36F}, // C:menu-toggle
{733087061u,-1.00F}, // C:strapline
{733752846u,-1.00F}, // W:Client Testimonials
{734322205u,-1.84F}, // C:js-form-type-email
{734501276u,-2.05F}, // C:duration-200
{734899213u,-2.13F}, // c:actionbar
{735749933u,-1.18F}, // W:Launch Your
{736041267u,-2.62F}, // T:Puzzles
{736202258u,-2.23F}, // C:pl-8
{736204050u,-1.84F}, // C:pl-1
{736204306u,-2.44F}, // C:pl-0
{736204562u,-1.96F}, // C:pl-3
{736204818u,-1.12F}, // C:pl-2
{736205074u,-.72F}, // C:pl-5
{736205330u,-1.16F}, // C:pl-4
{737564493u,-2.62F}, // T:AdChoices
{737665693u,-4.14F}, // C:nav
{737742489u,-2.00F}, // w:#Reisen
{738005274u,1.02F}, // w:Assessing
{738706441u,-1.84F}, // w:EDITION
{738708992u,-2.00F}, // T:Manage My Account
{739224282u,-2.00F}, // w:Exam
{739343697u,1.50F}, // C:prose-lg
{739479520u,1.08F}, // C:list-disc
{739699643u,-1.84F}, // w:Erik
{740834708u,-1.84F}, // w:$123.24
{741797967u,-1.84F}, // W:Cyber Insurance
{742014230u,-2.38F}, // C:post-header
{742094822u,-2.13F}, // W:Formula 1
{742302436u,-1.00F}, // w:Ocean
{742631952u,-2.00F}, // W:Our History
{742778990u,-2.54F}, // C:badge
{742837648u,-1.84F}, // c:qbu
{742845938u,-3.49F}, // C:byline
{743066539u,-4.00F}, // T:TWITTER
{743107952u,-2.79F}, // C:footer-navigation
{743532861u,-3.10F}, // T:- Datenschutz
{744356469u,-2.25F}, // W:E-EDITION
{744677638u,-.87F}, // w:INFRASTRUCTURE
{745495674u,-1.84F}, // T:Manage Subscription
{745540616u,-2.00F}, // C:wp-block-post-comments-form
{745920518u,-1.90F}, // C:site-header-upper-wrap
{746333113u,-2.54F}, // C:cli-modal-close
{746675496u,-2.00F}, // C:-translate-x-1/2
{747198326u,-1.00F}, // c:hook
{747259482u,1.90F}, // W:Now you
{747593078u,-2.18F}, // c:home
{748107625u,-1.00F}, // w:APPLICANT
{748124934u,-1.45F}, // w:RECIPE
{748163467u,-2.05F}, // C:pull-right
{748527763u,-2.46F}, // w:SKIN
{749000567u,-1.63F}, // w:Management
{749134129u,-2.54F}, // W:Already have
{749346480u,-1.34F}, // w:Screen
{749979548u,-2.36F}, // C:elementor-field-group-email
{750046540u,-2.13F}, // W:Other uncategorized
{750453996u,.84F}, // w:Objective
{750555213u,-1.41F}, // c:descr
{750665656u,-2.00F}, // T:OUR BRANDS
{750941976u,-1.47F}, // T:ELECTRICAL
{751051792u,-1.70F}, // C:previous
{751310791u,1.02F}, // W:This makes
{752601781u,2.03F}, // W:Python is
{752786802u,-.66F}, // w:CA
{753425501u,-1.19F}, // c:citation
{754834998u,-1.79F}, // C:time
{755062899u,-1.19F}, // T:Cancer
{755094061u,1.74F}, // w:SETUP
{755316813u,-3.51F}, // c:twitter
{755902800u,-1.08F}, // w:Solution
{756039596u,-2.13F}, // C:td-module-meta-info
{756306613u,-2.36F}, // W:World News
{756415777u,-.98F}, // w:ITALY
{757640344u,-2.83F}, // T:TOP STORIES
{758193182u,-2.00F}, // c:connected
{758218450u,-1.84F}, // C:breaker-ad
{758289142u,-.53F}, // w:PERFORMANCE
{758660621u,-3.06F}, // W:GET IN
{759261530u,-2.24F}, // C:ms-auto
{759541784u,2.34F}, // W:Using the
{759707932u,-2.77F}, // C:footer-wrap
{759942485u,-.79F}, // T:(40)
{760569988u,-.60F}, // w:$60
{761487675u,-1.84F}, // T:Colleges
{761744513u,-3.31F}, // w:TOPICS
{761788254u,-.60F}, // T:Communication
{762328580u,-.71F}, // w:HEADQUARTERS
{762645440u,-1.73F}, // C:submenu-with-border
{762845447u,-1.84F}, // T:Arabic
{763229135u,-.90F}, // W:Data Science
{763255875u,-1.84F}, // w:Collapse
{763472937u,-1.33F}, // c:information
{763553651u,-2.25F}, // W:Your Guide
{763950104u,-1.94F}, // T:T
{764961270u,1.90F}, // w:Focused
{764993533u,-2.00F}, // C:mntl-attribution__item-descriptor
{766123050u,-2.06F}, // c:shortcode
{766189312u,-3.32F}, // T:Our Team
{766322830u,-2.00F}, // T:Saved Articles
{766643358u,-1.00F}, // W:8 hours
{767129543u,1.65F}, // W:"If you're
{767202065u,-2.25F}, // C:et_pb_column_2_tb_footer
{767289583u,-2.13F}, // C:wp-block-embed
{767388219u,-2.37F}, // w:/
{767415120u,-1.08F}, // w:Analytical
{769311119u,-.76F}, // W:Things To
{770364032u,-1.18F}, // c:later
{771392030u,-2.45F}, // C:header-wrap
{771417546u,-1.00F}, // c:minimal
{772129929u,-.64F}, // C:toc-wrapper
{772201795u,-2.13F}, // C:legacy-cart
{772202757u,-2.77F}, // C:gfield--width-full
{772235558u,-1.40F}, // w:Profile
{772902856u,-1.14F}, // C:md:pb-0
{773431493u,-2.00F}, // w:@font-face
{773749325u,.68F}, // w:Mid
{774099824u,-.60F}, // W:Up Next
{775398432u,-2.70F}, // c:flyouts
{775790889u,-2.46F}, // w:한국어
{775906431u,1.11F}, // W:"With over
{776381073u,-.94F}, // w:Responsible
{776926345u,1.21F}, // C:ez-toc-list
{777055339u,-2.62F}, // T:WELCOME
{777519916u,-1.18F}, // C:items-baseline
{778154558u,-.52F}, // w:Experts
{778228348u,-2.00F}, // C:article-comments
{778534351u,-2.25F}, // w:CULTURA
{778798838u,-2.00F}, // w:<button
{778862570u,-.94F}, // w:...
{779081586u,-1.07F}, // T:#7
{779164217u,-2.00F}, // C:author-meta
{779249765u,-2.09F}, // w:"Jetzt
{779618545u,-1.84F}, // W:We independently
{779900744u,.61F}, // w:"Es
{779994382u,-1.04F}, // C:lg:gap-4
{780641530u,-2.06F}, // w:Taxes
{780835712u,-3.10F}, // T:Phone
{781423423u,-.66F}, // C:mntl-text-block
{781719139u,-2.25F}, // W:Next Article
{781845820u,-1.00F}, // T:(46)
{782051074u,-1.71F}, // w:GOT
{782501474u,-1.39F}, // c:checker
{782504034u,-2.25F}, // c:checked
{782962057u,1.24F}, // C:ez-toc-link
{783851793u,-1.18F}, // w:Society
{784361540u,-3.03F}, // c:divider
{784385155u,-2.00F}, // C:ot-sdk-row
{785245881u,-2.36F}, // W:BY INDUSTRY
{785784522u,-1.84F}, // c:editions
{786524279u,-1.81F}, // C:mh-widget-col-1
{786868398u,-1.79F}, // T:GOVERNMENT
{787949197u,-.79F}, // c:campus
{787980143u,-1.40F}, // w:Cold
{788213580u,-1.47F}, // c:give
{788919685u,-1.28F}, // C:title-wrapper
{789655979u,-1.43F}, // C:et_pb_bg_layout_dark
{790353825u,-1.70F}, // T:Digital Marketing
{790356324u,-1.88F}, // T:Agencies
{791542371u,-2.25F}, // C:et_pb_column_0_tb_footer
{791756364u,-1.55F}, // c:gift
{792902800u,.73F}, // w:Comfortable
{793293084u,-1.70F}, // c:booking
{793294984u,-2.00F}, // C:credits
{793386792u,-1.33F}, // w:Album
{793499616u,1.24F}, // W:While The
{793798719u,-3.57F}, // C:navigation
{793842784u,-1.37F}, // c:inside
{794204114u,-1.92F}, // w:Krieg
{795891560u,-1.46F}, // W:Best Online
{795940937u,1.88F}, // w:According
{796424219u,-3.43F}, // c:flyout
{796457691u,-1.20F}, // T:Project Management
{796854161u,-.67F}, // w:$81,680
{797075872u,.67F}, // w:Eine
{797694900u,1.74F}, // w:Versatile
{797830373u,-1.20F}, // C:description
{797959749u,-1.29F}, // W:Donald Trump
{798133014u,-1.61F}, // C:alignnone
{798804539u,-.95F}, // w:Richard
{798871627u,-.56F}, // w:"$53
{798928354u,-1.12F}, // c:public
{799191292u,-3.00F}, // C:entry-date
{799481210u,-2.44F}, // w:DEUTSCH
{800454111u,1.44F}, // w:"At
{800843957u,.58F}, // w:Examples
{801113606u,2.00F}, // w:#Consider
{801218550u,-3.00F}, // w:-
{801505968u,-2.08F}, // C:text-gray-400
{802406678u,-1.84F}, // T:Apple Watch
{802425907u,-1.08F}, // w:DIVE
{802520465u,.59F}, // w:SIMILAR
{803138310u,-1.85F}, // c:recirc
{803855819u,-1.36F}, // W:LET'S TALK!
{804318638u,-3.34F}, // c:select
{804723600u,-2.23F}, // C:is-hidden
{804841259u,-2.00F}, // w:Digitale
{804912533u,.84F}, // W:- Not
{805008428u,-2.63F}, // w:REPORT
{805478131u,2.14F}, // W:Sustainability is
{805651073u,-2.00F}, // C:footer-text-wrap
{805889781u,-1.97F}, // C:elementor-posts--skin-classic
{806513739u,-2.36F}, // C:header-display-mobile
{806939966u,-.88F}, // c:client
{806970101u,-2.32F}, // C:content-align-left
{807226822u,-2.46F}, // w:MEDIADATEN
{807521561u,1.90F}, // w:Phase
{807679136u,-1.36F}, // W:On-Demand
{807795975u,-4.14F}, // W:Cookie Policy
{808203230u,-2.79F}, // c:mobile
{808479159u,2.03F}, // w:Interestingly,
{808801493u,1.11F}, // W:"You also
{809204807u,-1.47F}, // w:Refund
{809491409u,-.89F}, // w:PAIN
{811124615u,-.79F}, // c:letter
{811264770u,-2.00F}, // T:No FEAR Act
{811541263u,-2.00F}, // C:color-white
{811627702u,-2.54F}, // T:Press Room
{812166161u,-2.10F}, // w:Threads
{813516150u,-1.02F}, // C:accordion
{813555540u,-2.00F}, // W:Policies and
{813818949u,.52F}, // C:layout-content
{816853412u,-2.70F}, // T:FORUM
{817073143u,-1.59F}, // w:Directions
{817707702u,-1.59F}, // T:General
{818327319u,-2.25F}, // T:Contact Form
{818987927u,-3.06F}, // T:Press Releases
{819820212u,-3.36F}, // C:gform_wrapper
{819835330u,-1.18F}, // T:CUSTOMER EXPERIENCE
{819854994u,-1.84F}, // C:text-dark
{820331576u,-1.18F}, // W:CALL FOR
{820389384u,-2.00F}, // T:Play Video
{820593887u,-2.25F}, // w:Congress
{820764044u,-2.00F}, // C:site-middle-footer-wrap
{820924234u,2.05F}, // w:FOLLOWING
{821195019u,-2.00F}, // w:$
{821430973u,-.75F}, // w:Green
{822086707u,-1.84F}, // W:WEITERE ANGEBOTE
{822609182u,1.90F}, // W:This type
{822691656u,-1.55F}, // C:kt-row-column-wrap
{823253241u,-3.31F}, // C:header-menu
{823310597u,-1.31F}, // w:Mental
{823601736u,-2.13F}, // W:EMAIL US
{823608999u,-1.84F}, // C:ginput_container_checkbox
{823768780u,-1.71F}, // W:Return To
{824078037u,-1.29F}, // w:COLUMBIA
{824356146u,-4.72F}, // w:Cookie
{824842602u,-2.54F}, // T:CREATE ACCOUNT
{824860123u,-.50F}, // W:# view
{824943691u,-3.56F}, // c:validation
{825282610u,-2.92F}, // c:breadcrumbs
{825399092u,-2.46F}, // w:Helping
{825487811u,-1.84F}, // T:图片
{825621702u,-2.54F}, // W:Press Room
{825680097u,-2.05F}, // C:drawer-nav-drop-wrap
{826400351u,-1.18F}, // C:col-xl-12
{826750491u,-2.39F}, // C:py-0.5
{828181333u,-1.00F}, // C:content-list
{828524459u,-2.17F}, // c:peer
{828525208u,-2.62F}, // W:All Articles
{828752643u,-2.00F}, // C:padding-vertical
{828866608u,-2.62F}, // T:TIPS
{829088395u,-1.84F}, // C:border-t-0
{829088907u,-1.78F}, // C:border-t-2
{830170733u,-1.18F}, // T:DIY
{830345304u,-1.00F}, // w:MAD
{830757293u,-1.37F}, // T:React Native
{831009621u,-1.84F}, // C:a5jqmf
{831104895u,-2.01F}, // c:guest
{831282461u,-1.84F}, // T:Cycling
{833875039u,2.25F}, // W:Now that
{833879766u,-1.84F}, // C:wpd-form-wrap
{834305641u,-.52F}, // w:Train
{834317890u,-2.77F}, // T:Code of Conduct
{834395957u,-.60F}, // C:article-heading
{835297573u,-2.00F}, // C:site-bottom-footer-wrap
{836387948u,-2.00F}, // C:lg:justify-between
{836852255u,-1.98F}, // c:games
{837006061u,-1.23F}, // w:Field
{837489676u,-2.29F}, // w:Pets
{837708858u,-2.00F}, // W:© 2025
{837725762u,-2.03F}, // W:HOME BLOG
{837788450u,1.08F}, // W:"I don't
{838068702u,-2.25F}, // W:Learning Center
{838110971u,-2.25F}, // T:COMPETITIONS
{838487495u,-1.84F}, // T:Account Settings
{839003543u,1.45F}, // w:"If
{839161268u,-2.13F}, // C:left-1/2
{839340818u,-1.34F}, // c:editors
{839637361u,-2.00F}, // C:ot-dpd-content
{839786263u,-2.36F}, // C:wpml-ls-item
{840201725u,-1.72F}, // c:winter
{840491568u,.60F}, // W:They Also
{840718426u,-2.23F}, // w:HOLIDAY
{840814256u,-1.00F}, // T:Thought Leadership
{841355914u,-1.77F}, // c:center
{841794188u,.92F}, // C:ez-toc-counter
{842866916u,-1.84F}, // T:Conditions
{843277394u,-1.79F}, // w:Vulnerability
{843787915u,-2.52F}, // C:border-top
{843882025u,-1.97F}, // C:related-posts-container
{844089467u,-1.84F}, // C:inner-container
{844161522u,1.48F}, // W:"You can
{844788913u,1.23F}, // W:No matter
{844837965u,1.72F}, // W:Remember the
{845175343u,-2.62F}, // c:dates
{845207250u,-1.84F}, // W:© 2025
{845575213u,-1.08F}, // w:Baking
{845578596u,-2.00F}, // C:footer-top-right
{845641326u,-1.34F}, // w:Checking
{846406932u,-.78F}, // w:Gabriel
{846455285u,-1.84F}, // C:md:items-start
{846705365u,-1.84F}, // C:noskimlinks
{848487480u,-1.84F}, // C:has-label
{848761019u,-1.50F}, // w:(more)
{849021957u,-1.84F}, // C:js-form-type-search
{850391988u,-1.39F}, // c:blurb
{850450312u,-3.30F}, // C:swiper
{851315471u,1.88F}, // w:Many
{851605856u,-3.56F}, // c:secondary
{852776742u,-1.11F}, // w:DEAR
{852833468u,-1.47F}, // c:choices
{852852514u,-1.03F}, // w:(n.d.).
{855128266u,1.00F}, // w:Expensive
{855882373u,.84F}, // C:news-article
{856057479u,-2.34F}, // c:sharebar
{856123128u,-2.25F}, // C:elementor-post-navigation__next
{856321361u,-2.46F}, // w:Contributors
{856384251u,-1.00F}, // w:VS.
{857611920u,-.83F}, // c:via
{857668185u,-2.21F}, // w:GUIDE
{857863312u,-1.84F}, // c:vjs
{858019758u,-2.13F}, // C:count
{858312791u,-1.84F}, // T:Latest Issue
{858382615u,-2.46F}, // T:On This Page
{858523024u,-.45F}, // c:ver
{858801828u,.81F}, // C:wixui-section
{859372944u,-1.04F}, // c:var
{859441758u,1.39F}, // w:##
{859621063u,-3.86F}, // C:dropdown-menu
{859664296u,-2.83F}, // C:sm:block
{860639218u,-2.00F}, // T:Refund Policy
{860739793u,-.68F}, // C:et_pb_text_inner
{861388340u,-1.24F}, // W:Vibe Coding
{861782436u,-2.13F}, // w:GALLERIES
{861944658u,-.94F}, // W:Designed by
{863403756u,-1.08F}, // T:WATCH
{863715416u,.68F}, // W:Sales tax
{864939023u,-1.84F}, // W:HOME ABOUT
{865782694u,1.59F}, // T:Advantages
{866077396u,-1.45F}, // c:quick
{866604459u,-2.25F}, // T:Get Started for Free
{866732999u,-1.00F}, // w:POLAND
{867297239u,-.66F}, // w:Defense
{867569506u,-1.00F}, // W:More To
{867852999u,.89F}, // W:Invest In
{868441372u,-1.18F}, // W:Save Up
{868792138u,-1.18F}, // T:Strategy
{870564088u,-.60F}, // w:Maximize
{870831795u,-1.18F}, // w:STORES
{871746982u,-3.48F}, // c:related
{872106217u,1.90F}, // c:changes
{872260397u,-2.36F}, // w:ENTERTAINMENT
{872645512u,-1.79F}, // w:Christian
{872689813u,-1.00F}, // w:Answers
{872835637u,1.41F}, // C:field-name-body
{873346279u,-1.84F}, // T:US Edition
{874324927u,-2.00F}, // T:Smartphones
{875187999u,1.10F}, // W:Start With
{875192430u,-2.00F}, // T:EU Privacy
{875266261u,-1.13F}, // C:font-regular
{876003492u,2.03F}, // W:But in
{876386467u,-1.62F}, // c:collection
{876393845u,-1.59F}, // w:#
{876451120u,-2.13F}, // C:items-justified-right
{876735348u,.51F}, // c:avoid
{877178631u,-2.00F}, // C:checkbox-label
{877508813u,-1.59F}, // w:GADGETS
{878238914u,-3.85F}, // p:datepublished
{878925343u,.64F}, // w:Flexible
{879007720u,1.02F}, // w:Anyway,
{880847383u,-1.08F}, // c:short
{881172739u,-1.35F}, // w:#
{881956375u,-2.09F}, // c:shown
{881959191u,-2.12F}, // c:shows
{882288876u,-1.19F}, // C:false
{883285722u,1.74F}, // W:This list
{884023556u,-2.00F}, // C:pum-responsive
{884620258u,-.77F}, // c:berita
{885523348u,-2.36F}, // W:Release Notes
{885576125u,-1.00F}, // W:Public Sector
{885579363u,1.02F}, // w:Designers
{885803369u,-2.00F}, // T:Insert
{886127558u,-1.84F}, // T:Men's Health
{886146793u,-1.00F}, // W:$7.00
{886330025u,-2.10F}, // c:stacked
{886672379u,-1.34F}, // w:Programmatic
{886953116u,-1.26F}, // C:duration-500
{888562836u,-1.34F}, // w:Rewards
{889171886u,-2.36F}, // C:ez-toc-title
{890018048u,-2.00F}, // T:Help Centre
{890136906u,-2.00F}, // C:et_pb_column_1_4
{890137418u,-1.25F}, // C:et_pb_column_1_2
{890137674u,-1.63F}, // C:et_pb_column_1_3
{890572412u,-1.84F}, // C:md:w-full
{890590538u,-2.13F}, // C:usa-header
{890984442u,-1.84F}, // C:td_block_widget
{891068509u,-1.28F}, // T:"Yes."
{891580152u,-2.95F}, // W:I Agree
{891692417u,-1.76F}, // C:is-layout-grid
{892453720u,-2.13F}, // C:signup
{893084689u,-2.36F}, // T:Others
{893386958u,-1.72F}, // w:ESG
{893556192u,-2.13F}, // c:menubar
{894403216u,-2.36F}, // T:Michigan
{894679682u,-1.40F}, // C:normal
{894726984u,-3.01F}, // W:CASE Studies
{895133016u,-1.84F}, // C:signin
{895522939u,-3.65F}, // C:align-items-center
{895894356u,-2.25F}, // W:Open Menu
{896883404u,-2.83F}, // C:cat-item
{897558227u,-1.00F}, // T:APPLE TV
{898615187u,-2.36F}, // C:wpml-ls-current-language
{899083787u,-2.36F}, // T:ABO
{899545093u,-1.98F}, // C:c-header
{900105248u,-2.59F}, // c:opacity
{900303323u,1.02F}, // W:"It took
{900394618u,-.93F}, // w:👉
{900994087u,2.14F}, // w:Basically
{901019081u,-2.13F}, // W:Title IX
{901283234u,-1.18F}, // W:By providing
{901553717u,-2.46F}, // W:Local News
{901592509u,-1.08F}, // w:ALLES
{901766291u,-2.00F}, // T:Show Purposes
{902877139u,-1.70F}, // T:Library
{903253773u,-1.92F}, // t:figcaption
{903297917u,-2.48F}, // c:recommended
{903822851u,-2.17F}, // c:views
{904109619u,1.48F}, // w:"Even
{904583551u,1.17F}, // W:"The fact
{904656998u,-1.93F}, // c:justify
{904807425u,-2.00F}, // c:assistive
{904992416u,-1.84F}, // w:SOCIEDAD
{905083544u,-1.00F}, // C:show-more
{905489994u,-1.84F}, // C:gfield--type-phone
{906368587u,-2.46F}, // W:Popular Topics
{906712629u,-2.25F}, // C:order-md-1
{906729997u,-1.70F}, // c:sites
{906742024u,-2.52F}, // C:title
{907097938u,-2.89F}, // T:* Phone number
{907439942u,-.64F}, // w:Martin
{907631737u,-2.62F}, // C:elementor-item-anchor
{907714526u,-2.22F}, // C:et_pb_button
{907950797u,1.17F}, // C:article-body-content
{908046644u,-1.84F}, // w:SPONSORS
{908068984u,1.90F}, // w:MINIMUM
{908819019u,-2.62F}, // C:cli-modal-content
{909198266u,1.20F}, // w:"Having
{909275992u,-1.96F}, // w:VEHICLE
{909813898u,2.14F}, // w:Historically
{909904797u,-1.31F}, // C:off
{910244420u,-1.84F}, // T:Personal Care
{910300899u,-2.95F}, // w:-
{910367133u,-1.88F}, // C:odd
{910441477u,-1.70F}, // r:alert
{910778460u,1.02F}, // w:Certain
{911163406u,-2.11F}, // C:blog-item-meta-wrapper
{911482947u,-.94F}, // c:timeline
{911666392u,1.67F}, // C:dwky9
{911765762u,1.00F}, // W:Looking at
{911888784u,-1.82F}, // C:et_pb_text_align_center
{912436427u,-.76F}, // c:subheading
{913555722u,1.02F}, // W:Hiring A
{913738346u,-2.13F}, // W:11 Months
{913800327u,-1.18F}, // c:session
{913987878u,-2.11F}, // C:et_pb_widget
{914176019u,-3.32F}, // c:popover
{914951946u,-.57F}, // w:Newer
{915087240u,-1.47F}, // c:notifications
{915900859u,-.79F}, // w:Ads
{915936300u,-2.54F}, // C:mt-auto
{916878907u,-1.33F}, // C:no-padding
{917381727u,1.02F}, // W:While most
{917599315u,-2.47F}, // C:sm:hidden
{918974397u,-1.99F}, // C:transition
{919154733u,-1.18F}, // T:City
{919454565u,-3.06F}, // C:w-form-done
{919760531u,-.51F}, // w:#18
{919924682u,-1.55F}, // w:>>
{919983178u,-2.47F}, // c:aside
{922264916u,-.70F}, // w:BREWING
{922846243u,-1.31F}, // C:view
{922908481u,-2.29F}, // w:Ohio
{922933191u,-.74F}, // w:$42,000
{923754052u,-2.29F}, // w:COUNTRY
{923837740u,-1.84F}, // W:Related Reads
{924336723u,-2.70F}, // w:SUCHE
{924718404u,-2.05F}, // c:download
{925221364u,-1.83F}, // C:mega-menu-item
{925272080u,-3.67F}, // W:MY ACCOUNT
{925441456u,-2.70F}, // C:text-gray-500
{925564434u,-2.25F}, // C:footer_link
{925779187u,.80F}, // C:post-single
{926339903u,-2.25F}, // w:Enrollment
{927000935u,-1.00F}, // w:Labour
{927875039u,.60F}, // w:INCREDIBLE
{928745764u,-2.25F}, // c:telegram
{928813836u,-2.25F}, // w:فارسی
{928832960u,-2.12F}, // C:dropdown-list
{929034440u,-4.64F}, // r:dialog
{929123346u,-3.13F}, // w:#Instagram
{929332293u,-1.84F}, // T:My Profile
{929437433u,-2.62F}, // w:WISSEN
{929553205u,.59F}, // w:Background
{929823044u,-1.84F}, // w:Commodities
{930362039u,-2.00F}, // T:Opinión
{930967208u,-1.84F}, // T:Certificates
{931170022u,-2.00F}, // C:elementor-widget-icon-box
{931497735u,-2.13F}, // T:Service Areas
{932107327u,-2.00F}, // C:is-style-compact
{932774383u,-3.82F}, // t:nav
{933465995u,1.80F}, // W:"Instead of
{933548750u,-3.24F}, // T:Share This Article
{934140566u,2.03F}, // w:Installing
{934157427u,-1.66F}, // C:d-sm-flex
{934991779u,-3.13F}, // C:dropdown-item
{935228667u,-1.71F}, // w:2021
{935319744u,-2.00F}, // C:dropdown-link
{935399913u,2.25F}, // W:Of the
{936747387u,-2.46F}, // W:SPONSORED CONTENT
{937615088u,.48F}, // W:We hope
{938668959u,-2.83F}, // T:SUSTAINABILITY
{939048329u,1.31F}, // C:blog-item-inner-wrapper
{941357038u,-1.79F}, // w:Logo
{941920434u,1.90F}, // W:Anyone who
{942392089u,-4.72F}, // T:SUBSCRIBE
{942620231u,-1.84F}, // W:Editor in
{942834032u,-1.88F}, // w:Directory
{943114978u,-2.00F}, // W:Previous Article
{943408428u,-2.25F}, // T:Ausland
{943760031u,-1.88F}, // c:highlighted
{944300154u,-1.54F}, // w:Admissions
{944678094u,-1.84F}, // C:ikahja
{945687053u,-1.73F}, // C:ast-builder-menu-1
{945710016u,.71F}, // w:-
{946171026u,-2.46F}, // T:Directory
{946355096u,-2.13F}, // W:Home Delivery
{946471436u,-2.00F}, // C:scale-100
{947217724u,-1.63F}, // C:content-item
{947542658u,-1.84F}, // C:zp8s_j
{947576522u,-2.13F}, // c:saved
{947818422u,-2.01F}, // C:categories
{948521337u,-1.07F}, // C:w-richtext-figure-type-image
{948652965u,-2.00F}, // W:SELL YOUR
{948868945u,2.11F}, // W:Not all
{949008049u,-3.15F}, // w:MEDIA
{949090982u,-2.13F}, // T:Shares
{949216837u,-1.86F}, // C:sidebar-link-style-normal
{950320373u,-2.59F}, // C:main-header
{950338699u,-1.86F}, // w:DOWNLOAD
{950654640u,-1.85F}, // c:fragment
{950790870u,-1.18F}, // C:box-content
{951229750u,-2.46F}, // C:elementor-align-left
{951477786u,-.94F}, // w:FRIDAY
{951635207u,-1.84F}, // T:Price Transparency
{951911636u,-1.39F}, // w:"Inside
{951918107u,-.79F}, // w:Prices
{952246831u,-4.07F}, // C:text-white
{952387295u,-1.71F}, // w:IOS
{952939520u,-2.00F}, // c:popmake
{953420978u,.50F}, // w:Period
{953468624u,-2.54F}, // c:careers
{953548541u,-.60F}, // W:Certified Financial
{953927218u,1.71F}, // W:Back End
{953985792u,-1.00F}, // w:Currencies
{954088550u,-1.56F}, // C:authors
{954304092u,-3.16F}, // w:DEC
{954319606u,-3.91F}, // W:ADVERTISE WITH
{954614586u,-2.62F}, // C:taxonomy-category
{954653851u,-3.27F}, // c:contains
{954784751u,-2.00F}, // T:Spanish
{955695791u,-2.25F}, // T:Crossword
{955716577u,-1.44F}, // c:entertainment
{955744645u,-2.00F}, // T:Dec 18, 2025
{955762269u,-2.95F}, // w:Automotive
{956241314u,-1.00F}, // w:Chicken
{957126937u,-1.34F}, // w:Bulk
{957169294u,-2.89F}, // C:social-share
{957547682u,-4.28F}, // T:SITEMAP
{958103357u,-1.00F}, // w:Views
{958379634u,-1.84F}, // w:图片
{958512014u,1.39F}, // C:ecwjnf
{958932532u,-1.62F}, // w:"Tiktok-Trend"
{958984939u,-1.97F}, // c:point
{960237127u,2.25F}, // w:Without
{961815456u,-2.36F}, // W:Latest Articles
{962786575u,-1.82F}, // c:charcoal
{962846884u,-2.13F}, // C:site-header-row-center-column
{963117253u,-1.84F}, // C:ntbdde
{964391068u,-.85F}, // C:rel
{964393116u,-2.70F}, // C:red
{964543783u,-1.86F}, // c:entries
{964898359u,-2.00F}, // c:wpdiscuzuniqueid
{964915587u,-2.62F}, // C:cli-tab-container
{965772916u,-1.38F}, // T:#4
{965934703u,.84F}, // W:* PUT
{966730999u,-2.13F}, // C:entry-category
{967206225u,-.64F}, // w:#16
{967532956u,-2.62F}, // C:rss
{967734172u,1.17F}, // C:rte
{967851829u,2.03F}, // W:With A
{967879856u,1.74F}, // w:$350
{968432424u,2.51F}, // W:Along with
{968682633u,-2.25F}, // T:Boxing
{969474959u,.78F}, // t:main
{969659819u,1.74F}, // w:Improves
{969842872u,1.00F}, // w:Currently
{970030793u,-2.39F}, // C:justify-start
{970138323u,-2.36F}, // W:Free Resources
{970378885u,-.88F}, // w:$44+
{970844622u,-1.28F}, // W:Weight Loss
{971198235u,-2.25F}, // C:py-1.5
{971301761u,1.10F}, // w:"To
{971673556u,-2.08F}, // c:eyebrow
{971894224u,1.74F}, // W:Pricing is
{972427422u,-1.16F}, // c:plugin
{972481474u,-2.54F}, // C:jp-carousel-info
{972701780u,-.73F}, // C:e-flex
{973569401u,-1.50F}, // w:WASHINGTON
{973687022u,-1.64F}, // C:panel
{974124351u,1.12F}, // C:background-width--full-bleed
{974280011u,-2.25F}, // T:Place An Ad
{974341644u,-1.82F}, // C:mh-widget
{974902902u,-1.84F}, // W:Life &
{974913957u,-4.25F}, // c:sign
{975102285u,-2.46F}, // W:+ //
{975121061u,-2.10F}, // c:side
{975197172u,-1.04F}, // C:margin-top
{976477657u,-1.84F}, // w:MIXED-MEDIA
{977348261u,-1.73F}, // c:size
{978717349u,-.62F}, // c:site
{979474249u,-.70F}, // c:balance
{979622338u,-2.85F}, // w:PINTEREST
{980133331u,-2.17F}, // w:LIFESTYLE
{980151976u,-2.39F}, // w:PARENTING
{980944901u,.90F}, // W:The Bottom
{981788198u,-1.29F}, // w:$76
{982219618u,-2.13F}, // T:11 Min Read
{982836619u,-.60F}, // w:Customized
{982937627u,.81F}, // C:page-container
{983513418u,-2.36F}, // C:d-sm-block
{984373712u,-.48F}, // c:better
{984400935u,-2.00F}, // W:Please select
{984525193u,-3.53F}, // w:DONATE
{984585339u,-.91F}, // w:-
{984738505u,.75F}, // W:"I started
{985344544u,-2.00F}, // C:ease-out
{985917111u,-1.67F}, // C:md:grid-cols-2
{985917367u,-1.79F}, // C:md:grid-cols-3
{985917623u,-1.84F}, // C:md:grid-cols-4
{986657936u,-1.73F}, // c:wpp
{986661008u,-2.22F}, // c:wpd
{986703306u,-3.06F}, // w:PUBLISHED
{986804236u,-2.20F}, // C:elementor-section-content-middle
{987318801u,-1.84F}, // C:wpd-form-head
{987571079u,-1.84F}, // C:ast-builder-grid-row-has-sides
{987599140u,-1.47F}, // W:New To
{987637489u,-.56F}, // w:*Results
{987765697u,-2.92F}, // C:sticky
{988223632u,-.62F}, // c:win
{988254139u,-1.64F}, // T:USE CASES
{988415588u,.74F}, // C:frame-type-list
{988920716u,-2.00F}, // w:Meeting
{989144208u,-1.20F}, // c:web
{989801402u,-2.02F}, // w:AUTHOR
{990632087u,-4.72F}, // W:PRIVACY POLICY
{991187931u,-2.36F}, // C:blog-item-author-date-wrapper
{991223902u,-1.47F}, // w:Nächster
{991753272u,2.06F}, // W:"The First
{992222620u,-4.05F}, // C:dropdown
{993278906u,-.85F}, // c:indent
{993300349u,-2.00F}, // W:Travel News
{993666438u,-1.34F}, // c:advice
{993951297u,-1.02F}, // c:fold
{994204737u,-3.93F}, // c:foot
{994205763u,-1.84F}, // T:Thema
{994208833u,-.92F}, // c:food
{994400833u,-1.35F}, // c:font
{994537597u,-1.18F}, // c:preferred
{995197772u,2.03F}, // W:In 2024,
{995206512u,-2.13F}, // c:stamp
{995679584u,-.71F}, // w:$300
{995817296u,-2.89F}, // c:byuser
{996416438u,-2.62F}, // T:Recommended
{996670877u,-1.17F}, // W:Healthy Eating
{996760912u,-1.84F}, // T:娱乐
{996990883u,-3.47F}, // c:legal
{997023081u,-2.10F}, // T:Texas
{997246320u,-1.96F}, // c:staff
{997345169u,-2.00F}, // T:Customer Care
{997438576u,-1.17F}, // c:stage
{998247372u,-.89F}, // w:Colleges
{998359664u,-1.39F}, // c:stack
{998809142u,-1.84F}, // W:Managed IT
{998854977u,-3.82F}, // c:form
{999054913u,-1.92F}, // c:four
{999314241u,-2.36F}, // c:foto
{999650523u,-1.79F}, // w:Recruiting
{1000043489u,-2.46F}, // c:survey
{1000318064u,-1.61F}, // c:state
{1000321648u,-1.42F}, // c:stats
{1000532602u,-2.46F}, // T:Retirement
{1000655912u,-1.20F}, // w:Chat
{1001033592u,-2.01F}, // T:ABOUT THE AUTHOR
{1001197367u,-2.09F}, // c:middle
{1001406726u,-1.53F}, // C:grid-cols-1
{1001407238u,-2.09F}, // C:grid-cols-3
{1001407494u,-2.93F}, // C:grid-cols-2
{1001408006u,-1.07F}, // C:grid-cols-4
{1001434164u,-1.04F}, // w:#20
{1001605459u,-.98F}, // w:#node
{1001697904u,-2.36F}, // c:stars
{1001699184u,-1.75F}, // c:start
{1002935546u,1.52F}, // W:'I didn't
{1003209447u,-2.00F}, // w:TRUCK
{1004095803u,-1.47F}, // c:before
{1004682168u,-.66F}, // w:Thema
{1004949145u,.66F}, // W:LinkedIn Learning
{1005474465u,1.28F}, // W:Inventory Management
{1006236811u,.82F}, // C:paragraph
{1006289594u,1.17F}, // W:Natural Language
{1008583355u,-1.84F}, // T:View Cart
{1009337987u,-3.70F}, // c:feedback
{1009788163u,-2.00F}, // C:select-none
{1009828701u,-1.89F}, // w:Mortgage
{1010091136u,-1.20F}, // w:EXPERTISE
{1010218029u,-2.25F}, // C:footer-info
{1010565619u,-.72F}, // C:et_pb_bg_layout_light
{1010930330u,-2.89F}, // C:post-footer
{1011859719u,-2.65F}, // C:selected
{1012218248u,.95F}, // c:dropcap
{1012470154u,-2.62F}, // T:Credit Cards
{1012608244u,-2.89F}, // w:Editorials
{1012874227u,2.14F}, // W:At its
{1013419256u,-1.00F}, // W:First Time
{1014054187u,.98F}, // C:single-post-container
{1014534565u,-.64F}, // W:Climate Change
{1014866387u,-1.00F}, // T:Essential
{1015542745u,2.85F}, // w:"Because
{1015798457u,-1.84F}, // W:Today's Opinion
{1015889584u,.46F}, // w:-
{1016289356u,-3.05F}, // w:-
{1016405334u,-2.00F}, // T:Wintersport
{1016432117u,-2.68F}, // c:latest
{1016451720u,-.99F}, // T:Getting Started
{1017035953u,1.54F}, // w:OVERALL
{1017665994u,-1.47F}, // w:Idaho
{1018843907u,-1.81F}, // c:video
{1019811365u,-1.84F}, // T:Love & Sex
{1020411464u,-1.84F}, // W:Related Tags
{1020491389u,-1.84F}, // W:Friday, December
{1021069621u,-2.00F}, // T:N
{1021079640u,-1.68F}, // W:Krieg in
{1021426995u,-1.18F}, // T:Alerts
{1021551277u,-2.13F}, // C:skip-links
{1022056546u,2.11F}, // W:To get
{1022071910u,-2.15F}, // w:KANSAS
{1022854521u,1.90F}, // W:Then I
{1023741856u,-4.72F}, // T:SEARCH
{1023750335u,-2.13F}, // w:Spiele
{1023847892u,-2.36F}, // W:No Comments
{1024527268u,1.36F}, // w:Squarespace
{1024592473u,-.61F}, // W:IN PERSON
{1024984654u,-2.83F}, // T:Energy
{1025383283u,-4.17F}, // c:modal
{1025482626u,-.90F}, // w:Customers
{1025500686u,-3.06F}, // C:__cf_email__
{1025644782u,-1.59F}, // C:header-logo
{1025954389u,.89F}, // W:The United
{1026061232u,-1.94F}, // w:06
{1026951469u,-.66F}, // t:caption
{1027151328u,-.83F}, // w:Billing
{1027155802u,-2.19F}, // w:CONTINUE
{1027667033u,-1.18F}, // T:Directions
{1027870247u,-1.70F}, // w:PRODUCT
{1028340150u,.84F}, // W:Steps to
{1028761933u,-1.29F}, // w:Climate
{1028844276u,-1.71F}, // w:Andrew
{1029654830u,-1.82F}, // C:hover:underline
{1030088827u,-1.84F}, // C:header-menu-cta
{1031056711u,-1.00F}, // c:regions
{1031279409u,-1.18F}, // w:Bike
{1031576007u,-1.05F}, // C:e-child
{1032038041u,-1.30F}, // w:Instant
{1032179365u,-.60F}, // c:consumer
{1032772626u,1.52F}, // w:Reducing
{1032856421u,-1.84F}, // W:Solutions for
{1032885208u,-1.38F}, // c:fancy
{1032969367u,-2.13F}, // C:nav-wrap
{1033269827u,-1.84F}, // w:Música
{1033740673u,1.20F}, // W:Are There
{1034152484u,-2.99F}, // C:uppercase
{1035614815u,-2.13F}, // w:Rentals
{1035909387u,1.22F}, // c:challenges
{1035926073u,-.75F}, // w:QUICK
{1036077477u,-3.59F}, // w:GAMES
{1036120792u,-1.84F}, // W:Corporate Subscriptions
{1036214872u,-2.00F}, // w:Race
{1036286924u,-1.00F}, // w:CAMPING
{1036424502u,-1.13F}, // C:primary
{1036474724u,.60F}, // c:quickedit
{1037131706u,-2.62F}, // w:BECOME
{1038292849u,1.00F}, // w:Simply
{1039306519u,-2.54F}, // w:/
{1039497383u,-2.00F}, // C:otflat
{1040164530u,-2.47F}, // W:"Thanks for
{1040201863u,.60F}, // w:WO
{1040245868u,-.66F}, // w:Cable
{1040312825u,-1.37F}, // w:*
{1040523489u,.84F}, // w:Children
{1040570871u,-1.59F}, // w:Insert
{1041428062u,-2.00F}, // w:HOROSCOPE
{1041604120u,-2.36F}, // T:Post Navigation
{1041922484u,-2.46F}, // T:Previous Post
{1042351888u,-1.84F}, // w:Cape
{1043930047u,-2.00F}, // T:Diversity & Inclusion
{1044375459u,-1.92F}, // C:text-utility-100
{1044671580u,-3.36F}, // w://
{1045713945u,-2.66F}, // C:md:block
{1045889397u,-2.93F}, // c:account
{1046885357u,-1.84F}, // W:Industry News
{1047126495u,-2.29F}, // C:field--type-entity-reference
{1048959616u,-2.14F}, // C:index
{1048989343u,-.79F}, // c:rule
{1049019454u,-3.10F}, // C:w-form
{1049221707u,-2.00F}, // T:F
{1049587527u,1.17F}, // w:SPEND
{1049678180u,-2.89F}, // w:FORUM
{1049974120u,-1.78F}, // C:large-3
{1049974376u,-3.01F}, // C:large-4
{1049974888u,-1.17F}, // C:large-6
{1049975656u,.61F}, // C:large-9
{1050528565u,-2.48F}, // C:buttons
{1050531220u,-2.13F}, // C:form-item-keys
{1050566164u,-2.00F}, // W:Strategic Plan
{1050684533u,-2.91F}, // C:col-md-3
{1050684789u,-3.06F}, // C:col-md-2
{1050685045u,-2.29F}, // C:col-md-5
{1050685301u,-3.12F}, // C:col-md-4
{1050685557u,-1.16F}, // C:col-md-7
{1050685813u,-2.40F}, // C:col-md-6
{1051193296u,.95F}, // c:budget
{1051484082u,-2.36F}, // C:header-nav-item--collection
{1051524404u,-.90F}, // C:has-contrast-color
{1052044008u,-1.17F}, // W:"You are
{1052457538u,-2.83F}, // C:d-md-none
{1052827025u,-1.84F}, // C:navigation__list
{1053933713u,-2.13F}, // C:navigation__link
{1054177004u,1.02F}, // w:Warm
{1054396790u,-2.00F}, // w:Susan
{1055110946u,-1.00F}, // W:AI Development
{1055205850u,-3.45F}, // c:nocontent
{1055634709u,1.00F}, // W:We Also
{1056223897u,-2.89F}, // T:Panorama
{1056485006u,-1.75F}, // C:wp-element-caption
{1057260297u,.60F}, // w:Covers
{1057793153u,-4.42F}, // C:search-form
{1058011152u,-2.21F}, // C:aligncenter
{1058016907u,-1.84F}, // C:border-white
{1058125482u,1.74F}, // w:Encourage
{1058532973u,-1.00F}, // w:Preview
{1059769422u,-1.00F}, // W:Keep Reading
{1059980178u,.60F}, // w:Starting
{1060262226u,-2.76F}, // T:${loading}
{1061020965u,2.39F}, // W:"One of
{1061237480u,-1.34F}, // w:Northern
{1062377217u,-2.00F}, // T:Stellenmarkt
{1062433696u,-4.53F}, // c:dropdown
{1062789950u,-3.39F}, // C:btn-primary
{1063333689u,-2.13F}, // w:VERWANDTE
{1063575138u,-2.00F}, // T:Home Services
{1064001636u,-1.84F}, // W:Best Credit
{1064088568u,-2.86F}, // C:widget_categories
{1065549885u,-1.48F}, // w:JOE
{1065855693u,-2.45F}, // C:truncate
{1065947554u,-2.00F}, // T:Experts
{1065988646u,-3.53F}, // T:Europe
{1066010337u,1.02F}, // w:Coding
{1066068030u,-2.12F}, // c:lists
{1067501900u,-.96F}, // C:spacing
{1067535763u,-2.36F}, // C:et_pb_row_0_tb_footer
{1067650575u,-2.73F}, // c:sitemap
{1067765003u,-1.99F}, // c:legacy
{1068326253u,-1.34F}, // c:flair
{1068602199u,-2.95F}, // W:TOP STORIES
{1068660445u,-2.00F}, // C:et_pb_menu
{1068745550u,-1.84F}, // C:ast-main-header-wrap
{1069155299u,-2.36F}, // C:jp-relatedposts
{1069636461u,-1.47F}, // c:flash
{1070386981u,-.94F}, // w:Face
{1070627056u,-1.00F}, // W:Unlock the
{1071767983u,-.57F}, // C:padding-section-large
{1071829714u,-1.00F}, // C:site-header-row-mobile-layout-default
{1072683408u,.65F}, // C:site_pages
{1074328482u,-1.84F}, // W:HEALTH CONDITIONS
{1074402964u,-3.53F}, // W:SUBSCRIBE NOW
{1074769398u,-2.00F}, // T:Appliances
{1075642512u,-2.00F}, // W:Health &
{1075870035u,-1.84F}, // T:Referrals
{1076179352u,-2.13F}, // w:Physician
{1077047171u,-2.13F}, // c:recommendation
{1077875776u,-2.13F}, // T:North Carolina
{1078237492u,1.90F}, // W:By understanding
{1078751458u,-4.72F}, // c:subscribe
{1079160222u,2.14F}, // W:After all
{1079492406u,-2.61F}, // c:topnav
{1080149770u,-1.00F}, // w:Truth
{1080445197u,-2.25F}, // C:c-button
{1080953791u,.84F}, // c:lightweight
{1081084735u,-1.70F}, // w:DASHBOARD
{1081415628u,-3.61F}, // C:left-0
{1082071342u,-3.29F}, // C:swiper-wrapper
{1082668474u,-1.48F}, // w:Organization
{1083065164u,-2.46F}, // C:elementor-field-required
{1083764220u,1.66F}, // w:CONS
{1083866989u,-1.84F}, // c:rules
{1084220938u,-.94F}, // w:Marco
{1084433825u,-4.19F}, // W:Copyright 2025
{1084680651u,-1.03F}, // C:flex-center
{1085107985u,-2.25F}, // C:gfield--width-half
{1085438316u,-1.75F}, // w:Permissions
{1085484540u,-.94F}, // w:Description
{1085659837u,-.60F}, // T:Examples
{1085807964u,-.71F}, // w:Little
{1086716584u,-1.43F}, // T:#24
{1086728863u,-2.54F}, // C:article-author
{1086818285u,1.74F}, // W:Ultimately, the
{1086834291u,2.03F}, // W:Not every
{1086842652u,-2.00F}, // C:et_pb_menu__menu
{1087038454u,-.60F}, // w:Hilton
{1088025811u,1.90F}, // W:Wrapping Up
{1089605012u,1.14F}, // W:"In the
{1091068688u,-1.84F}, // C:ignore-focus
{1091756203u,-2.00F}, // C:td-related-row
{1091909497u,-1.13F}, // c:partial
{1092395386u,-2.00F}, // c:branch
{1092546874u,-2.62F}, // T:5 Min Read
{1092659739u,-2.13F}, // C:underline-offset-2
{1093048442u,-2.46F}, // c:brands
{1093848566u,1.90F}, // W:Let’s say
{1094143812u,-1.40F}, // W:Our Mission
{1094144415u,-1.73F}, // C:md:mx-0
{1094177081u,-3.89F}, // T:Email Address
{1094549900u,-1.34F}, // W:POPULAR POSTS
{1094961329u,-1.23F}, // T:#6
{1096846946u,-1.40F}, // C:has-border-color
{1096853055u,-1.43F}, // c:native
{1098641620u,-2.83F}, // T:Pets
{1098739587u,.71F}, // W:"If I
{1098781634u,-1.18F}, // T:Agency
{1098890559u,-1.32F}, // c:nation
{1099106986u,1.71F}, // W:"And the
{1100535378u,-1.37F}, // T:2020
{1100923090u,-.76F}, // c:laptop
{1100993897u,-2.36F}, // C:icon--cart
{1101021066u,-1.67F}, // C:not-prose
{1101755610u,-2.00F}, // T:Profile
{1101814176u,-1.18F}, // w:EURO
{1102487470u,-3.44F}, // C:modal-dialog
{1103070397u,-2.21F}, // C:drawer-menu-container
{1103104268u,-2.13F}, // T:RADIO
{1103599978u,-1.39F}, // w:ST
{1104470750u,-3.73F}, // c:register
{1104688182u,1.74F}, // w:Traditionally,
{1104786774u,-2.44F}, // C:comment-content
{1105263105u,1.20F}, // C:mntl-sc-block-heading
{1105343456u,-2.70F}, // T:Next Post
{1105771121u,-1.84F}, // w:Josh
{1106006771u,-1.00F}, // w:>
{1106433522u,-3.32F}, // C:w-dropdown
{1107009734u,-3.95F}, // C:close
{1107107381u,-2.36F}, // c:extrabold
{1107458366u,-2.25F}, // C:control-label
{1108075674u,-1.87F}, // w:COLLEGE
{1108387961u,.91F}, // W:How Long
{1108833324u,-1.61F}, // p:headline
{1109065686u,-2.83F}, // C:no-text
{1109380731u,-.91F}, // C:inner-wrapper
{1109428774u,-2.68F}, // c:discussion
{1109550191u,-1.49F}, // w:EXCLUSIVE
{1110088558u,-1.11F}, // c:variation
{1110152854u,-1.80F}, // T:#cloud
{1110368334u,1.69F}, // w:Businesses
{1110600805u,-1.84F}, // C:arrow
{1110669971u,-2.25F}, // T:Post a Comment
{1111406091u,2.55F}, // W:As we
{1111855897u,-2.00F}, // C:header-actions-action
{1112081784u,-1.84F}, // T:Recovery
{1112592955u,-1.84F}, // C:site-footer-row-columns-1
{1112767356u,2.51F}, // W:Once you've
{1112878902u,.84F}, // w:Diverse
{1112932928u,-1.00F}, // w:COLUMN
{1113006607u,-.98F}, // C:grey-box
{1113407358u,-2.54F}, // T:Share on LinkedIn
{1113774019u,-2.13F}, // C:sharing-hidden
{1115221108u,-2.25F}, // C:usa-banner__inner
{1115657357u,1.31F}, // C:blog-item-wrapper
{1115743287u,-1.00F}, // w:Homemade
{1115893515u,-1.59F}, // w:Laptops
{1115952068u,-2.00F}, // T:Abo kündigen
{1116424809u,-1.19F}, // w:Club
{1116526902u,-.50F}, // W:I Do
{1117312220u,-2.54F}, // C:hero
{1117481198u,-3.06F}, // W:Oops! Something
{1117485867u,-2.16F}, // w:Link
{1117563228u,-1.42F}, // w:SALES
{1119724304u,-1.84F}, // T:Online Learning
{1119775925u,-.60F}, // W:FOR BUSINESS
{1120234711u,-1.75F}, // c:initial
{1120258524u,-2.62F}, // C:head
{1122908469u,-.80F}, // w:"We’d
{1122979588u,-3.00F}, // C:footer-widget-area
{1123109171u,-2.62F}, // c:individual
{1123140572u,-1.84F}, // C:help
{1123178092u,-.64F}, // w:"Essential
{1124578816u,-1.27F}, // C:section-nav
{1124848843u,-3.84F}, // C:header
{1124858452u,-1.84F}, // W:Diese Seite
{1124993832u,-1.84F}, // w:MOTORING
{1125115362u,-1.73F}, // C:ast-builder-menu
{1125333501u,1.51F}, // W:- High-quality
{1125758661u,-1.84F}, // T:Find A Location
{1128787031u,-1.84F}, // W:Hot Topics
{1128989723u,-2.62F}, // C:py-2.5
{1129398094u,-2.54F}, // C:cli_setting_save_button
{1129400576u,-2.13F}, // w:RESILIENCE:
{1129797572u,-1.84F}, // C:cat-links
{1130836252u,-.60F}, // T:2017
{1131695079u,1.11F}, // W:Dont’ forget
{1132148206u,-2.13F}, // T:Cartoons
{1132249490u,1.42F}, // W:Assess Your
{1132362490u,-.90F}, // c:create
{1132550881u,-2.36F}, // w:Partnership
{1132837758u,2.03F}, // W:Here's a
{1132972370u,-1.98F}, // c:drop
{1134464916u,2.36F}, // W:"There are
{1135488999u,-3.95F}, // c:comments
{1135641139u,-2.25F}, // w:-Hilfe
{1135679623u,1.62F}, // w:Determine
{1136407431u,-2.13F}, // C:search-button
{1137724250u,-2.69F}, // T:FINANCE
{1137793928u,-2.13F}, // T:&w
{1137888378u,-1.84F}, // T:Disclaimers
{1138211428u,-1.77F}, // c:advertising
{1138365306u,-1.30F}, // w:"www.zu-zweit-auf-see.de"
{1138562394u,-3.41F}, // c:badge
{1138837010u,-1.72F}, // c:around
{1138913860u,-1.34F}, // w:2004
{1138971438u,-1.84F}, // C:pum-content
{1140810406u,-1.52F}, // C:elementor-col-33
{1141008550u,-1.76F}, // C:elementor-col-25
{1141232109u,-1.57F}, // c:leaderboard
{1141980783u,-2.00F}, // C:td-mobile-content
{1142027686u,-1.84F}, // T:All News
{1142121382u,-1.15F}, // C:elementor-col-50
{1142174325u,-2.00F}, // w:Kommentieren
{1142529488u,-1.12F}, // C:article_header
{1143420459u,-1.14F}, // C:wp-block-column-is-layout-constrained
{1143738889u,-2.36F}, // T:Events Calendar
{1143964259u,-.60F}, // w:Eastern
{1144051550u,-1.18F}, // w:Celebrating
{1144568763u,-2.25F}, // T:Scholarships
{1144715916u,.85F}, // w:Around
{1144911870u,-.94F}, // w:Watching
{1145187688u,-1.00F}, // w:Corey
{1145276870u,-2.25F}, // w:Epaper
{1145779659u,-1.84F}, // C:e-n-menu-dropdown-icon
{1145949140u,-.98F}, // w:/en_us/blog/fragments/about-splunk
{1147586582u,-2.00F}, // C:active-trail
{1147903473u,.84F}, // W:What Else
{1148027645u,-2.23F}, // W:Human Resources
{1148272412u,-1.70F}, // C:float-left
{1148488092u,-1.12F}, // C:sub
{1148892431u,-2.00F}, // c:modified
{1149640383u,-3.43F}, // W:Copyright 2026
{1150782107u,-.50F}, // W:RUN YOUR
{1151940814u,-2.36F}, // w:COMPETITIONS
{1152279621u,-.60F}, // w:Guidance
{1152648783u,-1.84F}, // w:SUN:
{1152794278u,-2.56F}, // c:shop
{1152795046u,-2.54F}, // c:show
{1152837271u,2.72F}, // W:It's important
{1154323496u,-1.08F}, // T:#26
{1154666892u,-2.92F}, // C:comments
{1154953678u,-1.84F}, // C:gform_title
{1154975493u,-2.66F}, // w:Economy
{1154982193u,2.03F}, // W:This shift
{1155071180u,-1.07F}, // W:Read Our
{1155170707u,-2.13F}, // C:has-custom-font-size
{1155864976u,-2.58F}, // w:Leadership
{1156098318u,-.94F}, // T:New Jersey
{1156494068u,-2.77F}, // W:Log Out
{1156750476u,-2.54F}, // W:Forgot your
{1157149430u,-.75F}, // w:#
{1157422001u,-.71F}, // W:OUR TOP
{1157792315u,-2.00F}, // C:search-overlay
{1158015137u,-1.84F}, // C:mega-menu-container
{1158664665u,-1.84F}, // w:Nasional
{1159004604u,-2.00F}, // T:Dec 19, 2025
{1159114558u,-2.00F}, // W:2025 The
{1160072336u,-2.25F}, // c:try
{1160209509u,-.84F}, // W:Health and
{1160528784u,.52F}, // c:tpl
{1160623988u,-1.96F}, // c:loader
{1160626548u,-1.42F}, // c:loaded
{1161192080u,-1.18F}, // c:two
{1161386384u,1.23F}, // c:ttf
{1162051465u,-1.26F}, // w:Team
{1162091417u,-3.36F}, // T:Movies
{1162304400u,-1.94F}, // c:txt
{1162347692u,-.60F}, // w:Enroll
{1162477278u,-2.93F}, // c:breadcrumb
{1162820670u,-1.84F}, // T:U
{1162975153u,-1.20F}, // C:bg-center
{1163441175u,-1.49F}, // r:document
{1164330896u,-2.35F}, // c:tab
{1164331664u,-.53F}, // c:tag
{1164332432u,-.47F}, // c:tax
{1164334480u,-2.00F}, // c:tap
{1165189520u,-2.13F}, // c:tel
{1165190032u,-1.23F}, // c:ten
{1165540903u,-2.49F}, // w:SPORTS
{1166099856u,-.77F}, // c:tip
{1166100880u,-2.89F}, // c:tit
{1166312475u,.92F}, // W:"You will
{1166560912u,-2.13F}, // c:tos
{1166561680u,-1.75F}, // c:top
{1166677333u,-2.52F}, // C:site-header-wrap
{1166716897u,-1.84F}, // T:+ DEPORTES
{1166895228u,1.30F}, // w:Improving
{1167678154u,.72F}, // c:machine
{1167944872u,2.03F}, // W:"But there
{1168822959u,.88F}, // W:Search Engine
{1169372672u,-.57F}, // w://
{1169568815u,-1.70F}, // c:solution
{1170052670u,-1.00F}, // C:e-con-full
{1170270700u,-2.92F}, // C:btn-sm
{1170951311u,-1.84F}, // T:How Tos
{1171455217u,-2.08F}, // w:@E.
{1171539209u,-1.84F}, // C:wpd-thread-filter
{1171575220u,-1.18F}, // w:ORLANDO
{1171761498u,-2.36F}, // C:item-pagination-title
{1171871655u,-1.68F}, // c:special
{1172394762u,-2.25F}, // C:border-none
{1172699409u,2.89F}, // w:Additionally,
{1173798142u,-4.72F}, // W:SIGN IN
{1174064078u,-1.13F}, // w:$63
{1175636833u,.84F}, // c:efficiency
{1176124388u,-1.51F}, // T:#10
{1176297452u,-2.46F}, // C:btn-lg
{1177224360u,-.79F}, // w:Andere
{1177600022u,-2.42F}, // c:semibold
{1177670997u,-1.84F}, // T:Claims
{1179105484u,.51F}, // w:COMPANIES
{1179546504u,-.79F}, // w:Generate
{1180423412u,-2.93F}, // C:sf-menu
{1180494566u,-2.13F}, // w:&
{1180732297u,-.68F}, // C:mntl-text-link
{1180992206u,-3.43F}, // T:WRITTEN BY
{1181729260u,-1.34F}, // w:Sponsor
{1182587174u,1.54F}, // W:(If your
{1183164747u,-4.11F}, // c:submenu
{1183634505u,-1.95F}, // C:commentlist
{1184153578u,-1.88F}, // w:@Peter
{1184259141u,-1.48F}, // W:Got A
{1184385334u,-3.10F}, // C:site-description
{1184406501u,-1.41F}, // C:td_block_wrap
{1184493972u,-2.21F}, // C:site-header-item-mobile-navigation
{1184678482u,-2.83F}, // w:TEILEN
{1184992770u,.47F}, // w:"Which
{1185568648u,-.75F}, // c:nojs
{1185787712u,-1.84F}, // w:Ergebnisse
{1186267040u,-.89F}, // W:HR CONSULTING
{1186494856u,-1.88F}, // c:none
{1186588317u,.90F}, // w:<pros>
{1187274342u,-1.92F}, // T:History
{1187467048u,-1.84F}, // C:md:text-left
{1187631497u,-.87F}, // c:issue
{1187667018u,-.79F}, // C:e-parent
{1187798408u,-1.91F}, // c:note
{1188317719u,-.79F}, // W:"Who are
{1188340071u,-1.47F}, // C:gradient
{1188845199u,-1.18F}, // c:publication
{1188979665u,.55F}, // W:FIRST AID
{1190183516u,.93F}, // C:vc_row-fluid
{1190312421u,1.52F}, // W:As mentioned
{1191646192u,-1.57F}, // C:text-2xl
{1191701895u,.65F}, // w:"Does
{1191716754u,-.96F}, // w:COURSE
{1191735409u,-1.84F}, // w:Bakeware
{1192172141u,-1.81F}, // w:Indiana
{1192884505u,-2.00F}, // w:教育
{1193704237u,-1.60F}, // C:lg:sticky
{1194278784u,-2.56F}, // c:layer
{1195150195u,-1.78F}, // c:sliding
{1195983908u,-.79F}, // c:studio
{1196240537u,-2.83F}, // C:footer-section
{1197086077u,-1.84F}, // W:Copyright 2020
{1198125950u,.81F}, // w:BUILT
{1199015325u,-2.37F}, // C:m-0
{1199123590u,-1.73F}, // C:tab-content
{1199154382u,-1.17F}, // W:University of
{1200695542u,-1.27F}, // c:medium
{1201213940u,-1.55F}, // c:rowlayout
{1201899818u,-.57F}, // w:Statistics
{1201967982u,-1.65F}, // T:#18
{1202778523u,-2.25F}, // C:topbar
{1204779943u,-.46F}, // c:script
{1205027929u,1.74F}, // W:For now
{1205053062u,-2.15F}, // C:header-menu-nav-item--collection
{1205260963u,-1.47F}, // w:#F1
{1205730403u,-2.21F}, // C:mobile-navigation-layout-stretch-false
{1206846731u,-1.84F}, // T:GEWINNSPIELE
{1207036124u,-1.00F}, // W:Tips &
{1207230913u,.84F}, // w:Bright
{1208124349u,1.63F}, // c:vqdd
{1208159236u,-1.73F}, // C:ast-builder-menu-mobile
{1208622316u,-2.36F}, // C:inactive
{1208685109u,-2.00F}, // w:SEX
{1209700292u,-1.00F}, // c:cross
{1210348252u,-.46F}, // w:$
{1210446301u,-3.33F}, // w:FEATURED
{1210541501u,-2.62F}, // T:Wellness
{1210722387u,-1.00F}, // c:topline
{1210956720u,1.29F}, // c:cameras
{1211077448u,-1.08F}, // W:Internet Of
{1211428150u,-2.78F}, // c:topics
{1211624207u,-2.54F}, // C:cli-switch
{1212365717u,-.85F}, // w:$54+
{1212386158u,-1.47F}, // C:margin-bottom
{1212678957u,.46F}, // c:maintenance
{1212903870u,-1.01F}, // w://
{1212969012u,-2.36F}, // W:Careers at
{1213097896u,.60F}, // w:Dieses
{1213387400u,.84F}, // W:Good for
{1213487123u,1.90F}, // W:In most
{1213647592u,2.03F}, // c:blockquote
{1214148147u,-1.17F}, // W:The Ultimate
{1214311285u,-2.33F}, // w:>
{1215230786u,-1.63F}, // C:desktop-only
{1215481355u,-1.84F}, // w:Referrals
{1215545529u,-2.25F}, // W:Community Guidelines
{1215646932u,-.79F}, // W:"How to
{1215976861u,.79F}, // C:max
{1216221784u,-2.10F}, // c:articles
{1216337462u,1.17F}, // W:In Case
{1216618141u,-1.37F}, // C:mb1
{1216618397u,-2.00F}, // C:mb0
{1216801173u,1.27F}, // W:I recommend
{1217269638u,-1.48F}, // c:necessary
{1218087365u,-2.00F}, // T:Blog Categories
{1218136940u,-2.36F}, // c:teasers
{1218705772u,-2.13F}, // T:Polski
{1218845597u,-1.49F}, // C:mt0
{1218900911u,-.51F}, // w:(c)
{1219608196u,-1.84F}, // C:site-footer-row-column-layout-equal
{1220856545u,-2.25F}, // W:Diversity &
{1221035580u,-1.79F}, // w:Nature
{1221122200u,-1.35F}, // C:details
{1221312089u,-.84F}, // w:Russia
{1221707373u,-3.47F}, // C:submenu
{1221793226u,-2.77F}, // C:e--pointer-underline
{1222372809u,-1.04F}, // c:prefix
{1222554724u,1.02F}, // W:Mobile-First Consumption
{1222739331u,1.52F}, // W:A "full
{1222993478u,-.66F}, // w:Employers
{1223282924u,-2.00F}, // c:prefooter
{1223557705u,.74F}, // W:TIPS FOR
{1224374922u,-1.59F}, // w:Selling
{1224542881u,-2.00F}, // W:Press Center
{1225540765u,-2.83F}, // T:Main Menu
{1225901951u,-2.25F}, // w:-
{1226293474u,-1.80F}, // C:elementor-post-navigation
{1228261727u,-.60F}, // w:Promote
{1228432581u,-2.62F}, // C:cli-privacy-content-text
{1229513560u,-1.43F}, // W:Open Source
{1230159537u,-.60F}, // W:Insights from
{1230871332u,-.83F}, // c:platform
{1230948678u,-2.36F}, // C:menu-level-1
{1230948934u,-2.13F}, // C:menu-level-0
{1231055699u,-2.13F}, // C:listing
{1231330901u,-2.62F}, // w:AGB
{1231447503u,-1.18F}, // c:test
{1231559104u,-3.39F}, // C:comment-form-comment
{1231641295u,-1.05F}, // c:term
{1231659776u,-.64F}, // T:#java
{1232198628u,-2.62F}, // W:/Über uns
{1232449355u,-2.25F}, // w:iPad
{1232579157u,-2.13F}, // C:elementor-pagination-type-bullets
{1232620833u,-1.04F}, // W:SAN ANTONIO
{1232915560u,-1.73F}, // C:ast-flex-grow-1
{1232955343u,-.76F}, // c:text
{1234005689u,-2.00F}, // c:authorbox
{1234383189u,2.34F}, // w:Earlier
{1234532815u,-2.36F}, // c:teal
{1234533071u,-.90F}, // c:team
{1234654792u,-1.30F}, // C:field--name-title
{1234983375u,-2.61F}, // c:tech
{1235447247u,-1.50F}, // c:temp
{1235600638u,-2.62F}, // C:region-footer
{1235839042u,-1.26F}, // c:options
{1235922604u,-.71F}, // w:TRENDS:
{1236875453u,-2.60F}, // C:d-lg-block
{1237004815u,-2.13F}, // T:Formula 1
{1237101340u,-.83F}, // W:How We
{1238328296u,-.80F}, // w:TEAMS
{1238710887u,-2.25F}, // T:Students
{1238729558u,2.03F}, // W:The shift
{1238951050u,-1.04F}, // w:WINE
{1239167624u,1.02F}, // W:The app
{1239769137u,-.70F}, // C:hover:bg-gray-50
{1239772103u,-1.71F}, // w:TRADE
{1240869803u,-2.00F}, // T:Quiz
{1241127392u,-1.34F}, // c:hubspot
{1241606741u,-3.06F}, // C:navbar-expand-lg
{1241860437u,-2.04F}, // C:navbar-expand-md
{1242424417u,.60F}, // C:js-quickedit-main-content
{1243679158u,-2.13F}, // T:Health Care
{1243934594u,-2.70F}, // T:Log Out
{1244828214u,-2.00F}, // c:commentmetadata
{1244860754u,-1.73F}, // C:ast-menu-shadow
{1245388377u,-2.77F}, // W:Board of
{1245476344u,.72F}, // w:-Harvard
{1246240673u,-3.08F}, // C:article-meta
{1247179457u,-.85F}, // C:featured
{1247185345u,-1.16F}, // C:features
{1247338400u,-2.00F}, // W:Find Information
{1247918990u,1.59F}, // W:At this
{1247953229u,-1.22F}, // C:visible-xs
{1248632599u,-1.84F}, // W:December 2025
{1248710216u,.67F}, // W:(for more
{1248785077u,-1.84F}, // T:Report Abuse
{1249069901u,-2.00F}, // C:visible-sm
{1249355006u,-1.98F}, // C:mntl-figure-caption
{1249395666u,-1.02F}, // w:Germany
{1249465524u,.72F}, // W:Influencer Marketing
{1249921318u,-3.20F}, // C:sd-content
{1250225584u,-.48F}, // w::Wie
{1250229125u,-2.00F}, // T:LOGOUT
{1251264668u,1.02F}, // W:For many
{1251817608u,-1.18F}, // w:Bookkeeping
{1251962270u,-1.75F}, // c:community
{1252410701u,-1.83F}, // C:visible-lg
{1253868698u,-3.77F}, // c:count
{1255452164u,-2.05F}, // c:compact
{1255598438u,-2.13F}, // w:@Philosophy
{1255828354u,-1.47F}, // w:Rachel
{1257197980u,-2.00F}, // C:ot-sdk-three
{1257229834u,-4.72F}, // t:label
{1257874692u,-2.68F}, // c:company
{1258396621u,-2.25F}, // r:combobox
{1258583320u,2.14F}, // W:Looking Ahead
{1258795268u,-1.06F}, // c:compare
{1259544868u,-2.13F}, // W:RECENT ARTICLES
{1260091792u,-2.95F}, // T:Photography
{1260702400u,-2.89F}, // w:DESTINATIONS
{1260887723u,-2.80F}, // C:header-navigation
{1261455249u,-2.13F}, // T:Climate Change
{1261475367u,-1.17F}, // C:max-h-0
{1261986077u,-1.18F}, // C:media-caption
{1262273974u,-2.25F}, // T:DENVER
{1262326316u,1.74F}, // W:3. HOW
{1262640188u,-2.70F}, // T:Menü
{1262797139u,1.74F}, // W:By following
{1262875434u,-.60F}, // w:Licensed
{1263439527u,-2.89F}, // T:DESTINATIONS
{1264100531u,-1.02F}, // w:TODAY'S
{1264544521u,-.86F}, // C:overflow-x-auto
{1265183469u,-3.99F}, // c:akismet
{1266286093u,-1.68F}, // C:mega-sub-menu
{1266980660u,-2.54F}, // w:Forums
{1267343632u,-1.57F}, // w:Cruise
{1267525351u,2.03F}, // W:Finding a
{1267597035u,-3.20F}, // T:SUBSCRIPTIONS
{1267626632u,-1.18F}, // T:Nevada
{1267780822u,-1.84F}, // T:Heart Health
{1268550964u,-1.62F}, // T:Art
{1268949166u,.84F}, // w:Toilet
{1269332243u,1.26F}, // w:"One
{1269455815u,-1.78F}, // c:radix
{1269459655u,-2.72F}, // c:radio
{1269810218u,-.86F}, // C:wrap
{1270276595u,-1.90F}, // c:framework
{1270572653u,-1.34F}, // w:LISA
{1270590074u,-1.34F}, // C:site-name
{1270668079u,-1.44F}, // c:daily
{1270728649u,-2.00F}, // C:gf_browser_unknown
{1270822952u,.71F}, // W:Packing and
{1271111068u,-2.00F}, // C:pum
{1271743842u,-.66F}, // W:Reach Out
{1272589406u,-.88F}, // c:flexbox
{1272638549u,-1.18F}, // c:viewport
{1272863367u,-1.34F}, // T:Web Design
{1272883441u,-1.84F}, // w:Passwort
{1272912209u,-2.00F}, // C:col-sm-2
{1272912465u,-2.77F}, // C:col-sm-3
{1272913233u,-2.18F}, // C:col-sm-6
{1272913489u,-.60F}, // C:col-sm-7
{1272913745u,-3.01F}, // C:col-sm-4
{1272914001u,-2.46F}, // C:col-sm-5
{1273088825u,-2.25F}, // C:gf_browser_gecko
{1273412260u,1.30F}, // W:Understand the
{1274260182u,1.86F}, // W:"The same
{1274483801u,-1.84F}, // C:swp_individual_full_color
{1274540953u,-.45F}, // C:dnd-section
{1274887349u,-1.18F}, // C:items
{1275969831u,-3.10F}, // C:wp-block-buttons-is-layout-flex
{1276437337u,-2.00F}, // W:No results
{1276737113u,2.89F}, // W:"Since the
{1277286039u,-2.36F}, // w:首页
{1277353723u,-1.42F}, // C:line
{1277357307u,-2.84F}, // C:link
{1277844390u,-1.81F}, // c:sort
{1277919087u,1.28F}, // W:To help
{1278039692u,-.71F}, // T:$100
{1278195181u,-1.18F}, // C:sharing-anchor
{1278217855u,-2.73F}, // C:primary-nav
{1278512528u,1.35F}, // T:Final Thoughts
{1278968574u,-2.54F}, // W:Manage Consent
{1279399896u,-1.34F}, // w:Aging
{1280055800u,-.78F}, // w:"Di
{1280310216u,-1.00F}, // c:guidelines
{1280465830u,-1.77F}, // c:soft
{1281147036u,-2.25F}, // w:WEEKEND
{1281410303u,.84F}, // W:Renting a
{1281556987u,-1.86F}, // C:list
{1281613512u,-2.00F}, // c:gchoice
{1282184538u,-3.06F}, // T:PRICING
{1282337849u,.66F}, // w:Plastic
{1282433168u,-1.41F}, // c:uid
{1282564173u,-1.49F}, // C:md:text-lg
{1283487469u,-2.62F}, // T:Comics
{1283580316u,-1.79F}, // C:p-1
{1283580572u,-1.98F}, // C:p-0
{1283580828u,-1.55F}, // C:p-3
{1283581084u,-2.32F}, // C:p-2
{1283581340u,-1.30F}, // C:p-5
{1283581596u,-1.84F}, // C:p-4
{1283582108u,-1.45F}, // C:p-6
{1283582620u,-2.06F}, // C:p-8
{1283609132u,1.07F}, // C:wp-block-post-content-is-layout-flow
{1284041502u,-.56F}, // w:Group
{1284661648u,-1.42F}, // c:usa
{1284934288u,-3.73F}, // c:url
{1285034452u,-2.46F}, // C:search-bar
{1285252941u,-.50F}, // C:md:text-xl
{1286343636u,-2.25F}, // C:search-box
{1286366797u,-1.34F}, // C:md:text-sm
{1287264662u,-2.25F}, // T:Address
{1287781767u,-2.43F}, // c:separator
{1288043837u,-2.00F}, // W:Stay Ahead
{1289096071u,-2.13F}, // c:separated
{1289448862u,-2.77F}, // c:external
{1290411474u,-1.84F}, // C:footer-2
{1291302463u,-1.10F}, // c:logged
{1291465123u,-1.69F}, // c:learn
{1291494346u,-2.25F}, // W:North America
{1292677515u,-1.42F}, // w:SUBSCRIPTION
{1292883174u,-2.13F}, // T:Depression
{1293078273u,-2.13F}, // w:VERANSTALTUNGEN
{1293608248u,-2.62F}, // T:LIVING
{1293770282u,-.94F}, // c:magazine
{1293784448u,2.89F}, // w:Moreover,
{1295530536u,-2.25F}, // w:Mississippi
{1296076975u,-.50F}, // W:8 Best
{1296127433u,-1.80F}, // c:lighter
{1296246546u,-.54F}, // c:whole
{1296483166u,-1.88F}, // c:even
{1296546119u,-1.84F}, // C:meta-item
{1296613185u,-.60F}, // c:fine
{1296613441u,-1.60F}, // c:find
{1296683081u,1.90F}, // W:When working
{1296806764u,-1.76F}, // c:simple
{1297073217u,-2.00F}, // c:fill
{1297075009u,-.88F}, // c:file
{1297257828u,-.94F}, // W:#UX-DESIGN
{1297348947u,1.11F}, // w:Sound
{1297628510u,-.50F}, // W:The Learning
{1298067126u,.77F}, // W:Easy to
{1299127472u,-.62F}, // w:*
{1300038644u,-1.27F}, // C:has-medium-font-size
{1301100435u,-2.13F}, // W:We're Hiring
{1301241851u,-1.17F}, // C:has-text-align-right
{1301277064u,-2.72F}, // w:2026
{1301391354u,-2.08F}, // c:collapse
{1301809206u,-1.88F}, // w:Pet
{1301969418u,-2.36F}, // r:option
{1301991233u,-2.03F}, // c:five
{1302178710u,-1.08F}, // W:Submit YOUR
{1302590964u,-2.38F}, // c:title
{1302937811u,-2.00F}, // T:Username
{1303240335u,-1.88F}, // C:address
{1304480703u,-1.84F}, // C:post-navigation-link-previous
{1304868427u,.52F}, // w:FRESH
{1304872976u,-3.15F}, // C:share-twitter
{1304874436u,-1.57F}, // c:dynamic
{1305500500u,-1.00F}, // T:Employee Experience
{1305591945u,-2.46F}, // C:title-area
{1306080646u,-2.00F}, // T:✕
{1306729484u,-.78F}, // c:awesome
{1306855739u,-1.11F}, // w:Certificates
{1307089916u,-2.25F}, // w:Tagged
{1307477645u,-2.14F}, // W:SEE MORE
{1307516367u,-1.47F}, // T:Title
{1307571272u,-2.46F}, // c:signature
{1307959406u,-1.00F}, // w:Kinder
{1307998478u,-3.18F}, // T:INTEGRATIONS
{1308023151u,-2.00F}, // T:Asia & Pacific
{1308552028u,-2.21F}, // C:drawer-content
{1309111346u,-2.83F}, // T:United Kingdom
{1310042110u,2.51F}, // w:Sometimes
{1310102295u,-3.03F}, // c:subscription
{1310123823u,.60F}, // T:Expensive
{1311880832u,-1.00F}, // T:Startup
{1311894906u,-.71F}, // T:C
{1311920569u,.75F}, // w:Recently
{1312304905u,-2.13F}, // W:Toggle child
{1312773086u,-2.70F}, // W:Necessary Cookies
{1312792512u,-1.00F}, // W:History of
{1312802077u,-1.35F}, // c:advancedheading
{1313154938u,-1.44F}, // w:#react
{1313198923u,-2.62F}, // C:elementor-field-type-submit
{1313816646u,-1.84F}, // W:The 6
{1313898955u,.84F}, // w:Touch
{1314050805u,-2.98F}, // T:Blogs
{1314133880u,1.74F}, // W:Knowing what
{1314206074u,-.60F}, // w:TOLL-FREE:
{1314500839u,-1.22F}, // C:col-md
{1314668652u,-2.13F}, // c:quicklinks
{1314775015u,-1.00F}, // C:col-lg
{1314808997u,1.74F}, // W:Pros of
{1314942976u,-1.84F}, // C:wpdiscuz-sort-button-active
{1315534401u,-2.24F}, // c:traditional
{1315585776u,-2.13F}, // C:text-3xl
{1315752855u,-.89F}, // w:-
{1316279870u,-2.25F}, // T:RANKINGS
{1316437122u,-1.15F}, // C:bg-light
{1317008418u,-1.18F}, // w:#web3
{1317390534u,-1.74F}, // c:featured
{1317396422u,-1.01F}, // c:features
{1317582250u,-1.84F}, // W:Leave this
{1317595896u,-.87F}, // W:Let Us
{1317871200u,-3.00F}, // C:gfield_description
{1317976356u,-3.06F}, // T:Classifieds
{1318049602u,1.03F}, // w:Scalability
{1318207932u,-2.25F}, // T:Powered By
{1318405350u,-1.00F}, // T:More Information
{1318804345u,.50F}, // C:columns-inner
{1318866668u,-1.84F}, // C:no_middle_name
{1318942621u,-2.83F}, // w:Reviewed
{1319689329u,-1.41F}, // w:Regions
{1320197025u,-2.06F}, // c:notes
{1320742097u,-1.77F}, // w:Tuition
{1321511186u,1.79F}, // w:"Too
{1323294668u,-1.84F}, // T:- Nachrichten
{1323598840u,-2.25F}, // T:Continue Reading
{1323777325u,-2.00F}, // C:wp-block-post-author__content
{1323915560u,-2.54F}, // T:SUCHE
{1324160724u,-1.72F}, // c:android
{1324704978u,-.94F}, // w:(*
{1324787342u,-1.36F}, // w:-Steve
{1325904658u,-.60F}, // c:trump
{1326235909u,-2.46F}, // T:ABOUT ME
{1326274405u,-.78F}, // c:beauty
{1326274672u,-2.13F}, // w:Deny
{1326586768u,1.30F}, // W:Below are
{1326589370u,-2.62F}, // C:is-style-logos-only
{1327329814u,-2.54F}, // C:top-menu
{1327479596u,-1.84F}, // c:hzswn
{1327579030u,.50F}, // w:GOING
{1327971747u,-1.19F}, // W:Google Ads
{1329017602u,-3.43F}, // w:Movies
{1329162751u,-2.00F}, // C:wpml-ls-link
{1331378703u,-2.08F}, // c:opener
{1331669778u,-.88F}, // c:trust
{1332121426u,1.74F}, // w:Temporary
{1332372934u,-2.00F}, // C:onetrust-vendors-list-handler
{1333214980u,2.58F}, // W:"While you
{1333254622u,-.74F}, // w:#19
{1333525147u,-.66F}, // W:A Brief
{1333557554u,-2.28F}, // c:backdrop
{1333681770u,-3.56F}, // w:MAGAZINE
{1334550914u,-1.31F}, // T:+4.8%
{1335003879u,-.73F}, // C:col-12
{1335004391u,-2.07F}, // C:col-10
{1335154136u,-1.71F}, // c:false
{1335386156u,-1.84F}, // T:Commentary
{1336370940u,-1.84F}, // C:focus-visible:outline-none
{1336427282u,-.91F}, // w:$41,616[6]
{1337095696u,-2.00F}, // c:shipping
{1337516234u,-3.20F}, // T:OUR STORY
{1337737748u,-1.64F}, // T:Amazon
{1338975937u,1.12F}, // c:different
{1339185538u,-1.84F}, // w:Karir
{1339516356u,1.11F}, // w:POTENTIAL
{1339740709u,-1.84F}, // W:Interest Based
{1339856010u,-1.84F}, // T:Properti
{1341554825u,-2.13F}, // w:Arabic
{1341742468u,-.77F}, // W:(Want to
{1342245475u,-2.13F}, // C:usa-media-block__body
{1343080724u,-.61F}, // C:summary
{1343711356u,-1.18F}, // w:Sample
{1344023774u,1.97F}, // w:Each
{1345512241u,1.90F}, // w:Indeed
{1345984015u,-2.17F}, // W:Posted By
{1346008567u,-2.70F}, // W:Tell us
{1346160613u,-.79F}, // c:capture
{1346725622u,-3.06F}, // w:KULTUR
{1346851696u,-1.00F}, // w:Ebay
{1347682168u,-2.62F}, // C:author-description
{1347785304u,-1.15F}, // w:VPN
{1348722758u,-1.81F}, // w:2020
{1349791975u,-1.84F}, // W:Our Products
{1350031486u,-2.12F}, // T:*:TikTok
{1350173026u,-2.00F}, // C:mfp-hide
{1350607834u,-2.36F}, // W:Find An
{1350863725u,1.30F}, // W:A strong
{1351119848u,-1.00F}, // w:Watches
{1351189400u,-2.00F}, // C:footer-block
{1352186436u,-1.84F}, // T:Premier League
{1352573595u,-2.00F}, // W:Account Settings
{1352580485u,-1.84F}, // T:Enter Your Email Address
{1353484542u,-2.62F}, // C:cli-align-items-stretch
{1354204361u,-.70F}, // w:Anti
{1354240270u,-1.84F}, // W:Best Smart
{1354439876u,1.80F}, // W:Over the
{1354620212u,-1.47F}, // w:LAKE
{1354744089u,-1.14F}, // w:Measurement
{1355462998u,-3.73F}, // W:RELATED POSTS
{1355542756u,-2.13F}, // W:Trusted by
{1356907956u,-2.43F}, // C:primary-menu-container
{1357243723u,-1.49F}, // w:INTERNATIONAL
{1357282020u,-1.24F}, // C:logged-out
{1357371057u,-2.13F}, // C:site-footer-row-layout-standard
{1357634528u,-1.42F}, // T:#3
{1357777284u,-1.00F}, // w:TICKER
{1358671300u,-1.84F}, // C:e-focus
{1358715076u,-2.25F}, // C:site-nav
{1359004633u,-1.84F}, // W:Digital Subscriptions
{1359409918u,-1.84F}, // W:< Go
{1360313221u,-.60F}, // w:Junior
{1360318517u,-2.36F}, // C:blog-meta-item--date
{1360816778u,2.03F}, // W:As it
{1361406351u,-2.00F}, // c:sorting
{1362300877u,2.14F}, // W:Using a
{1362338715u,-1.00F}, // w:Miscellaneous
{1363347595u,-1.84F}, // T:Registration
{1363384352u,-1.90F}, // C:text-black
{1363574229u,.53F}, // T:WEIGHT
{1363617717u,-2.77F}, // T:Get Involved
{1363838523u,-.85F}, // c:exclusive
{1364260314u,-2.00F}, // C:mntl-author-tooltip__bottom
{1364307456u,-2.81F}, // w:*
{1364432581u,-1.33F}, // W:LOS ANGELES
{1364623942u,-1.92F}, // C:mt-20
{1364624966u,-1.84F}, // C:mt-24
{1365283910u,-2.26F}, // C:mt-10
{1365284422u,-2.07F}, // C:mt-12
{1365285446u,-2.00F}, // C:mt-16
{1365340646u,-2.46F}, // w:Basketball
{1365610394u,1.40F}, // w:"She
{1366621355u,.62F}, // c:pack
{1367733931u,-1.46F}, // c:pane
{1367782196u,-1.88F}, // W:Facebook Instagram
{1367922091u,-.59F}, // c:paid
{1368080983u,-1.84F}, // w:*fr.de
{1368798049u,-1.84F}, // T:MAGAZIN
{1369038763u,-.49F}, // c:path
{1369216946u,-1.70F}, // w:Street
{1369242280u,-2.43F}, // C:fade
{1369263109u,-1.84F}, // C:nolightbox
{1369470426u,-1.88F}, // c:panel
{1369642313u,.62F}, // W:What Do
{1369854289u,.74F}, // C:whitespace-normal
{1369875059u,-1.84F}, // c:celebrity
{1370154155u,-1.08F}, // c:pass
{1370417067u,-1.87F}, // c:part
{1370421931u,-.83F}, // c:para
{1370582628u,-2.30F}, // w:-
{1370914479u,-1.84F}, // T:體育
{1370950744u,-1.20F}, // c:swipe
{1370963559u,.89F}, // W:Mit dem
{1371210367u,1.45F}, // C:entry-wrap
{1371510361u,-.80F}, // W:"Would you
{1371660654u,-1.84F}, // T:Share via Email
{1371674318u,-2.41F}, // C:wp-block-template-part
{1371814530u,-1.18F}, // c:negative
{1372318110u,-1.00F}, // w:Cosmetic
{1372637420u,-1.20F}, // w:Italian
{1373274812u,-2.14F}, // c:checkout
{1373436903u,-2.54F}, // T:Academy
{1375352352u,-1.59F}, // c:payment
{1375616180u,-2.46F}, // C:md:text-5xl
{1375955099u,-2.13F}, // C:mntl-attribution__item
{1376354805u,-2.25F}, // T:Latest Articles
{1376520966u,-3.34F}, // C:meta
{1376832933u,.91F}, // C:counter-hierarchy
{1377056459u,-2.17F}, // T:FAQ
{1377400920u,-2.13F}, // w:Nondiscrimination
{1377435516u,1.62F}, // W:The Difference
{1378496992u,-2.02F}, // C:border-bottom
{1378753286u,-4.71F}, // C:menu
{1379412736u,-3.03F}, // c:outline
{1379421927u,-.66F}, // C:wp-block-group__inner-container
{1379481738u,2.14F}, // W:In my
{1379950515u,-.79F}, // T:Headphones
{1380168529u,-2.21F}, // w:SUBSCRIPTIONS
{1380227944u,-.76F}, // w:#beginners
{1380751388u,-.79F}, // W:Change Your
{1380768816u,-1.17F}, // c:custom
{1381074002u,-1.18F}, // T:Web Hosting
{1381763377u,1.37F}, // W:The Cost
{1382106171u,-1.86F}, // C:primary-sidebar
{1382144161u,1.02F}, // W:Also if
{1382724057u,.74F}, // W:The History
{1383151623u,-2.25F}, // W:Dec 17,
{1383672968u,-1.34F}, // T:KIDS
{1383734922u,-2.00F}, // C:btn-blue
{1384106372u,-2.25F}, // W:Life At
{1384157019u,1.39F}, // C:blog-rich-text
{1384406972u,-1.32F}, // w:-
{1385665053u,-1.00F}, // w:GMAT
{1385675085u,.84F}, // c:factors
{1385770472u,-2.46F}, // w:Tumblr
{1385843903u,-.69F}, // C:elementor-section-stretched
{1385960444u,-1.73F}, // C:ast-builder-menu-1-focus-item
{1386575292u,-1.59F}, // W:Your Name
{1386785592u,-1.04F}, // T:Electronics
{1387109346u,-1.84F}, // T:Manage Account
{1387551703u,-1.66F}, // w:Academic
{1388072670u,-1.84F}, // W:CONTACT INFO
{1388132460u,2.14F}, // W:Before diving
{1388758347u,2.34F}, // W:"I had
{1388860445u,-2.70F}, // w:SOCCER
{1389517177u,-3.66F}, // T:PODCASTS
{1389668600u,-1.47F}, // w:Child
{1390610126u,-2.00F}, // T:-Werbung
{1390888592u,-1.88F}, // w:Mary
{1391864447u,-1.88F}, // w:PIN
{1392254310u,-3.36F}, // w:Campus
{1392314815u,.84F}, // W:To use
{1392339196u,1.62F}, // w:Leveraging
{1392968513u,-2.50F}, // c:banner
{1394065200u,.66F}, // w:-
{1395544657u,-2.00F}, // C:lg:flex-row
{1395677736u,-1.84F}, // W:Press Kit
{1395896691u,1.74F}, // W:Experiment With
{1396006175u,-4.38F}, // T:REVIEWS
{1396427521u,-2.07F}, // c:equal
{1396610233u,-2.21F}, // C:sidebar-primary
{1396820012u,-3.62F}, // W:// Copy
{1396873298u,-1.00F}, // w:Liam
{1397076850u,-1.84F}, // W:System Status
{1397397321u,-2.00F}, // C:jetpack_subscription_widget
{1397496674u,-2.00F}, // C:click_open
{1398817811u,-2.54F}, // w:Christmas
{1399178126u,1.74F}, // W:8. The
{1399211656u,1.74F}, // W:The way
{1399951805u,1.37F}, // c:future
{1400387818u,-2.70F}, // T:MUSIK
{1400393544u,-1.84F}, // C:navbar-end
{1400517992u,-1.00F}, // W:Employee Experience
{1401187333u,-1.84F}, // W:Front Page
{1402235261u,-1.66F}, // c:crumbs
{1403182149u,-4.09F}, // C:comment-form
{1403820228u,-2.00F}, // T:Mortgage Rates
{1403894057u,-2.70F}, // w:EDUCATION
{1403907191u,-2.95F}, // T:STORE
{1404372726u,.71F}, // c:build
{1404554194u,-.79F}, // w:Exercise
{1404984319u,-4.03F}, // W:SHARE THIS
{1405012458u,1.90F}, // W:(Note: If
{1405031781u,-2.58F}, // p:item
{1405222978u,-1.84F}, // w:>>
{1406292370u,-3.97F}, // C:absolute
{1406490644u,-1.49F}, // w:-
{1407410367u,-2.46F}, // W:Cookie Preferences
{1408228832u,-1.30F}, // T:$33
{1408752708u,-1.44F}, // c:extended
{1408857101u,-1.00F}, // w:Care
{1409017187u,-.79F}, // c:foundation
{1409580035u,-3.15F}, // W:Facebook Twitter
{1411001760u,-2.36F}, // C:elementor-search-form
{1411051460u,-2.13F}, // C:wp-block-jetpack-subscriptions__container
{1411208372u,-1.84F}, // w:Hear
{1411405025u,-2.00F}, // C:navbar-inverse
{1411906865u,-.60F}, // W:1 hour
{1412057029u,.76F}, // C:panel-panel
{1413570459u,-.79F}, // w:Critical
{1413698892u,-2.13F}, // W:Report an
{1413742887u,-2.00F}, // w:Charity
{1414219034u,-1.25F}, // c:services
{1414761211u,.99F}, // C:content-area
{1415097406u,-3.16F}, // w:-Jobs
{1416132174u,-2.13F}, // W:Política de
{1416321107u,-2.00F}, // W:Submit an
{1416700665u,-2.77F}, // W:Get Involved
{1417365608u,-1.71F}, // T:#25
{1417757565u,-1.08F}, // C:md:gap-8
{1417759613u,-1.35F}, // C:md:gap-0
{1417760381u,-1.34F}, // C:md:gap-3
{1417760637u,-2.00F}, // C:md:gap-4
{1418065356u,-1.18F}, // T:Maryland
{1418185444u,-2.36F}, // T:PUBLISHED
{1418540916u,1.74F}, // W:Set a
{1418870623u,-3.16F}, // T:FOOD
{1418896880u,-1.84F}, // c:statics
{1420812328u,1.94F}, // W:Despite The
{1420951997u,1.67F}, // C:_18opj
{1421251577u,-3.09F}, // C:header-main
{1421278322u,-2.78F}, // c:bypostauthor
{1421279805u,-.55F}, // w:#34
{1421912334u,-3.28F}, // T:Fitness
{1422824858u,-2.13F}, // C:elementor-button-align-stretch
{1422837398u,-2.62F}, // w:German
{1423040469u,-1.37F}, // w:Energy
{1423156545u,-2.25F}, // C:yarpp-related
{1424096645u,-1.63F}, // w:PARIS
{1424361896u,-2.83F}, // w:CRIME
{1424712882u,-1.84F}, // W:© 2019
{1426315078u,1.32F}, // T:#Conclusion
{1426707860u,-1.68F}, // c:source
{1426772569u,-2.00F}, // T:PRESSE
{1427521397u,-2.00F}, // C:links-list
{1427926857u,-1.84F}, // C:et_pb_button_0_tb_body
{1428417036u,-1.84F}, // T:Topic
{1428597030u,-.79F}, // w:CONTRIBUTING.md:
{1428702541u,.73F}, // p:mainentity
{1429689620u,.84F}, // c:finding
{1429805224u,1.02F}, // W:User-friendly DIY
{1429976821u,-.49F}, // w:#
{1430020111u,-2.00F}, // T:Travel & Outdoors
{1430390304u,-2.42F}, // C:justify-content-end
{1430775045u,.71F}, // W:"In den
{1431678856u,-.94F}, // c:nine
{1431686241u,-1.84F}, // C:menu-bar
{1431963699u,-.99F}, // C:figure-caption
{1432615061u,-1.00F}, // w:STREAM
{1432693498u,-1.18F}, // w:Recover
{1432812648u,-1.84F}, // W:Send A
{1433475921u,-2.36F}, // W:Post Navigation
{1433493747u,2.78F}, // w:Once
{1433537722u,-.73F}, // C:w-embed
{1433610985u,-1.33F}, // w:#
{1433803142u,-1.97F}, // C:elementor-widget-posts
{1434316098u,-2.36F}, // w:#
{1435271439u,-1.34F}, // W:Electric Vehicles
{1435876398u,1.37F}, // W:*Based on
{1436178852u,-1.15F}, // C:is-vertically-aligned-center
{1436369017u,-.47F}, // w:RISK
{1436959319u,-2.13F}, // W:Public Safety
{1437476200u,-2.13F}, // T:VERANSTALTUNGEN
{1437571101u,-2.25F}, // c:helpful
{1437872412u,-.87F}, // c:document
{1438174151u,1.00F}, // w:Known
{1438502197u,-2.00F}, // w:Scotland
{1438880268u,-1.84F}, // c:since
{1439020954u,-1.50F}, // c:cover
{1440034595u,-.65F}, // w:System
{1440264959u,-1.84F}, // C:has_first_name
{1440518334u,-3.28F}, // C:main-menu
{1440643387u,.60F}, // C:wpb_column
{1441098954u,-2.00F}, // W:Play Video
{1441180594u,-1.00F}, // w:${intro}
{1441337959u,-2.54F}, // T:BOOK NOW
{1441422361u,-2.00F}, // c:mainnavigation
{1441968402u,-2.00F}, // T:Photo
{1442510837u,-.60F}, // w:Carrying
{1442822782u,-1.00F}, // w:Speech
{1443003641u,.63F}, // w:'/'
{1443239263u,-1.13F}, // C:col-md-10
{1443239519u,.69F}, // C:col-md-11
{1443239775u,-.70F}, // C:col-md-12
{1443548874u,-1.75F}, // C:position-relative
{1443744138u,-1.84F}, // C:ginput_container_name
{1444578641u,-1.18F}, // w:Device
{1444586286u,-2.83F}, // C:jetpack-likes-widget-unloaded
{1444686973u,1.90F}, // W:What's more
{1444743020u,-1.57F}, // c:index
{1444805788u,-1.84F}, // w:VANCOUVER
{1445249563u,2.43F}, // w:Decide
{1445415129u,-.45F}, // w:"Access"
{1445533280u,-2.13F}, // W:LIVE TV
{1445557113u,-1.34F}, // W:As Seen
{1446565478u,-2.11F}, // c:resources
{1447141140u,-2.62F}, // W:8 Min
{1447698241u,-1.00F}, // w:Floor
{1447872312u,-1.00F}, // T:2016
{1448935898u,-1.21F}, // w:Nashville
{1449093120u,-2.95F}, // T:Mehr zum Thema
{1449570232u,-2.36F}, // W:Champions League
{1449717222u,-2.70F}, // T:FRANCE
{1449786583u,-1.00F}, // w:Designer
{1449935246u,-2.14F}, // w:$
{1450418241u,-3.10F}, // T:Australia
{1451156327u,-1.23F}, // w:SUSTAINABILITY
{1451560756u,-2.62F}, // W:Copyright 2019
{1451693630u,.84F}, // w:Limitations
{1452118202u,-1.84F}, // W:Diese Website
{1452248815u,-.66F}, // w:Old
{1452335084u,-.65F}, // w:$90
{1452533741u,-2.13F}, // T:CELEBRITY
{1452799250u,-1.84F}, // c:messenger
{1452800881u,-1.68F}, // C:elementor-posts--thumbnail-top
{1453113798u,-1.59F}, // c:skiplink
{1454069396u,-3.36F}, // W:* FIRST
{1454411365u,-1.95F}, // c:subheader
{1454538918u,-2.54F}, // c:snap
{1454638724u,.58F}, // C:field__item
{1454824104u,.60F}, // W:The One
{1455058504u,-3.92F}, // c:button
{1456055921u,-2.70F}, // C:hover:text-white
{1456078076u,-1.96F}, // T:CHICAGO
{1456457388u,-1.00F}, // W:Thought Leadership
{1457074500u,-.88F}, // c:value
{1457110095u,-4.07F}, // c:search
{1457230758u,-1.05F}, // c:snug
{1457465575u,-3.82F}, // w:Δ
{1457675234u,-2.67F}, // C:item
{1458088473u,-2.04F}, // t:dd
{1458090521u,-2.00F}, // t:dl
{1458092569u,-2.43F}, // t:dt
{1458296359u,-2.69F}, // C:headline
{1458581698u,-2.25F}, // C:wp-social-link-twitter
{1458959641u,-1.53F}, // t:h1
{1458960153u,-.49F}, // t:h3
{1458960665u,-1.81F}, // t:h5
{1458960921u,-1.32F}, // t:h4
{1458961433u,-2.16F}, // t:h6
{1459868953u,-1.21F}, // t:li
{1459955255u,-2.00F}, // C:ot-link-btn
{1460647725u,-4.14F}, // c:commentform
{1461372223u,-2.36F}, // W:Help Us
{1461390055u,-3.94F}, // C:widget-title
{1461433369u,-1.29F}, // t:ul
{1461575356u,-2.95F}, // C:form-inline
{1461621046u,-2.00F}, // C:site-header-section-center
{1461880492u,-.97F}, // c:tracker
{1462781707u,-1.12F}, // C:title-tablet-align-inherit
{1462846328u,-1.32F}, // c:colored
{1463153794u,-1.77F}, // C:item-title
{1464019605u,-1.20F}, // C:lg:px-10
{1464020117u,-1.83F}, // C:lg:px-12
{1464347427u,-2.36F}, // T:Become A Member
{1464974035u,-1.21F}, // w:"S
{1465893468u,-2.36F}, // w://
{1466281604u,.84F}, // c:monitoring
{1466734480u,.85F}, // c:zvb
{1467456400u,-2.04F}, // c:zip
{1467986595u,-2.54F}, // W:CREATE ACCOUNT
{1468077292u,-2.00F}, // W:FACT CHECK:
{1468151667u,-3.00F}, // C:invisible
{1468430287u,1.62F}, // w:Picking
{1468541110u,-2.52F}, // w:January
{1468615326u,-1.77F}, // T:Data & Analytics
{1469233488u,1.42F}, // W:Although the
{1469311241u,-1.84F}, // T:Dental
{1469587984u,-2.46F}, // W:Modern Slavery
{1470213689u,-.79F}, // w:Furniture
{1470632429u,2.31F}, // W:At the
{1470698576u,-2.77F}, // w:Retirement
{1470815558u,-1.95F}, // C:center
{1470842920u,-2.05F}, // C:elementor-inner-section
{1470941925u,-1.97F}, // c:number
{1471008571u,1.74F}, // W:Overall, the
{1471029369u,-2.09F}, // C:popup-drawer-side-right
{1471798696u,1.84F}, // w:LOOK
{1471933154u,-1.48F}, // C:usa-accordion__content
{1473872688u,1.29F}, // w:WHATEVER
{1473876221u,-2.00F}, // C:third
{1474162856u,-.92F}, // c:heading
{1474836861u,-1.55F}, // C:kt-row-valign-top
{1475235022u,-1.69F}, // w:STAY
{1475321433u,-1.85F}, // C:centered
{1476727238u,1.15F}, // C:blog-basic-grid-item-wrapper
{1476774280u,-2.00F}, // T:Loans
{1478076737u,-2.62F}, // C:td-pb-span4
{1478076993u,-1.84F}, // C:td-pb-span5
{1478505679u,.75F}, // C:ast-article-single
{1478594052u,-.66F}, // W:End of
{1479043976u,-1.65F}, // w:>>
{1479466564u,-2.79F}, // C:author-name
{1480384078u,-2.13F}, // W:Service Areas
{1480473850u,-2.95F}, // C:akismet_comment_form_privacy_notice
{1480528425u,-3.36F}, // c:ctas
{1480594189u,.65F}, // w:<!--
{1480699242u,-1.00F}, // w:Lawn
{1480703429u,-.50F}, // T:+4.3%
{1481237298u,-1.76F}, // W:>> Find
{1481905349u,-2.00F}, // C:mntl-dotdash-universal-nav
{1482413690u,-.74F}, // C:off-canvas-content
{1482421014u,1.03F}, // c:tpamulti
{1483029510u,-4.72F}, // T:#news
{1483434189u,-2.13F}, // C:hamburger
{1484635593u,-2.00F}, // W:November 24,
{1484885242u,-1.29F}, // c:contrast
{1485105210u,-1.87F}, // w:-
{1486653987u,.72F}, // W:All Of
{1487262222u,-2.69F}, // w:/
{1487991109u,.58F}, // w:Extra
{1488289270u,-1.40F}, // c:testimonial
{1488535512u,-4.32F}, // c:colophon
{1488813264u,-2.61F}, // w:SPONSORED
{1489637683u,.60F}, // w:Proprietary
{1490333020u,-.84F}, // c:answers
{1491123033u,-1.70F}, // W:Contact The
{1491951025u,1.90F}, // W:Cloud-Based Accessibility:
{1492236338u,-.79F}, // w:CAMP
{1493285910u,-.51F}, // w:Fill
{1493747193u,-1.31F}, // c:year
{1494008357u,.97F}, // w:Conversion
{1494476814u,-.90F}, // w:European
{1495643439u,1.74F}, // W:But before
{1495791077u,-1.84F}, // W:Login To
{1496561601u,-1.84F}, // W:Cookie Consent
{1496879214u,-3.34F}, // C:justify-end
{1498527350u,-1.73F}, // C:navigation-accessibility
{1498545116u,-1.34F}, // w:Signature
{1498738045u,-2.33F}, // C:inset-x-0
{1498809910u,-.60F}, // w:TEACHER
{1498873924u,-1.84F}, // w:Mobil
{1498881840u,-.99F}, // w:BRAND
{1498910061u,-2.00F}, // C:nav__item
{1499095653u,-3.24F}, // C:email
{1499555764u,-1.39F}, // C:md:text-4xl
{1499915704u,-2.30F}, // w:LOCATIONS:
{1499980488u,-1.53F}, // C:md:py-0
{1500477958u,-1.28F}, // c:calculator
{1500800233u,.93F}, // C:node
{1501970171u,-2.36F}, // C:close-button
{1502658290u,-1.34F}, // C:et_clickable
{1502958411u,-1.77F}, // C:md:grid
{1503027433u,-1.22F}, // C:none
{1503183366u,-1.84F}, // C:link-wrapper
{1504381380u,-2.00F}, // C:ot-sdk-nine
{1504396521u,-.89F}, // C:note
{1504798375u,-1.84F}, // c:emoji
{1504866274u,-1.84F}, // C:site-below-footer-wrap
{1505442771u,-2.00F}, // W:Email This
{1505498428u,-3.91F}, // T:GUIDES
{1505596398u,2.45F}, // C:elementor-widget-theme-post-content
{1506384209u,-2.93F}, // c:arrow
{1506397694u,-4.53F}, // c:fields
{1507003003u,-1.84F}, // w:Datenschutzerklärung
{1508948725u,-1.95F}, // w:COMMUNITY
{1509719113u,-2.00F}, // T:Conferences
{1510460204u,-1.10F}, // c:margin
{1511190091u,-.55F}, // w:$84+
{1511209710u,-1.34F}, // W:*free shipping
{1511517371u,-1.88F}, // c:breaker
{1511953285u,-.79F}, // w:ROCK
{1512160160u,-1.15F}, // c:corner
{1512283769u,-1.78F}, // c:partner
{1512342675u,-4.72F}, // C:site-footer
{1512419729u,-.79F}, // w:Y
{1512504015u,-2.36F}, // C:element-invisible
{1512740070u,-2.25F}, // W:THIS CONTENT
{1512937444u,-1.43F}, // c:evenly
{1513814910u,-1.85F}, // w:CENTER
{1514068599u,-3.67F}, // T:SHARE THIS
{1514295256u,-2.54F}, // T:Manage Consent
{1514404684u,-2.20F}, // c:gdpr
{1515407514u,-1.00F}, // c:artificial
{1516315689u,-2.21F}, // c:programs
{1516374421u,-1.44F}, // w:Documentation
{1516630654u,-2.00F}, // C:sd-like-enabled
{1516847505u,-3.24F}, // T:Cookie Settings
{1516856301u,-2.00F}, // w:Internacional
{1517233643u,-1.00F}, // c:emphasis
{1517700448u,-1.84F}, // w:Counseling
{1518080352u,-2.00F}, // r:footer
{1518120973u,-1.00F}, // w:Transcript
{1518247396u,-1.88F}, // c:events
{1518260614u,-2.00F}, // c:adjacent
{1518281785u,-2.62F}, // T:GIFT CARDS
{1518408768u,.84F}, // W:Here's why
{1518490508u,-2.54F}, // T:Share on Twitter
{1518526460u,-2.13F}, // T:December 16, 2025
{1518934108u,-1.84F}, // c:navlink
{1519012441u,-1.72F}, // C:mega-menu-item-type-post_type
{1520035372u,.77F}, // w:EASE
{1520132417u,-2.00F}, // C:hs-menu-children-wrapper
{1520960113u,-2.93F}, // w:JOIN
{1521187021u,-2.25F}, // C:elementor-author-box--avatar-yes
{1521316583u,-1.00F}, // w:Walmart
{1521701681u,-2.59F}, // C:site-branding
{1521839598u,-1.29F}, // C:are-vertically-aligned-center
{1521911947u,-.79F}, // w:PORTUGAL
{1521959114u,-4.52F}, // T:(X)
{1522305049u,-3.31F}, // C:sd-block
{1522473922u,-2.36F}, // C:has-child
{1523100781u,-4.31F}, // T:ADVERTISE
{1523192310u,-2.59F}, // w:"Indonesia
{1523468380u,1.42F}, // W:Why We
{1523589158u,2.14F}, // w:#
{1523785785u,-3.28F}, // T:Terms and Conditions
{1523898259u,-1.49F}, // t:details
{1524276548u,-.79F}, // w:Governance
{1524533332u,-2.21F}, // C:flex-row
{1525195637u,-2.13F}, // w:Preferences
{1527141662u,-1.74F}, // c:solid
{1527565108u,-.80F}, // w:-
{1527575041u,-1.80F}, // c:homepage
{1528507436u,-2.57F}, // c:headline
{1528956151u,-2.54F}, // C:elementor-post-info__item--type-terms
{1529318241u,-1.59F}, // W:South Dakota
{1530231185u,-1.52F}, // C:font-light
{1530370877u,-.96F}, // C:w-full
{1530416402u,-1.55F}, // C:title-wrap
{1530508722u,-2.00F}, // W:CONTINUING EDUCATION
{1530621166u,.51F}, // w:Transitioning
{1530829039u,-1.84F}, // T:Contributing Writer
{1531300137u,-.46F}, // w:Tax
{1531498138u,-1.82F}, // T:> Construction
{1532523581u,-1.84F}, // W:Washington, D.C.
{1532665571u,-2.83F}, // C:section-header
{1532791507u,-.79F}, // w:Recruitment
{1532946998u,.58F}, // W:What You
{1533266530u,2.03F}, // W:How Should
{1533901430u,-2.36F}, // C:nav-bar
{1534019202u,-1.41F}, // W:Smart Home
{1534467989u,-1.05F}, // T:#8
{1534496989u,1.08F}, // W:What Really
{1534727384u,-2.13F}, // T:Calculators
{1534784677u,-2.25F}, // C:author-box
{1535014575u,-2.13F}, // C:elementor-icon-list--layout-inline
{1535022416u,-1.84F}, // T:Return To Top
{1535278826u,-2.40F}, // c:reset
{1536005612u,-2.53F}, // C:site-header-focus-item
{1536091557u,-2.73F}, // C:author-bio
{1536102110u,-1.19F}, // w:#600-130
{1536140723u,-2.25F}, // C:mobile_nav
{1536187582u,-2.54F}, // C:search-toggle
{1536201086u,-1.84F}, // W:GREAT list!
{1537362233u,-1.84F}, // W:BY ROLE
{1537422379u,-2.25F}, // C:button-wrapper
{1537483880u,.92F}, // C:type-page
{1538167926u,-2.00F}, // C:nav-btn
{1538644463u,.82F}, // W:Developing A
{1539087557u,1.90F}, // w:Thus
{1540066891u,-2.25F}, // T:CRYPTO
{1540140851u,-1.84F}, // W:Non Necessary
{1540419998u,-2.46F}, // T:Close Menu
{1540858580u,2.03F}, // w:Studies
{1541448058u,-.74F}, // C:table-of-contents
{1541729005u,-1.84F}, // T:Política
{1541740318u,.91F}, // W:You know
{1542085630u,-.47F}, // w:BIG
{1542165245u,-1.84F}, // W:Food &
{1542830467u,-2.33F}, // w:June
{1542944265u,-1.00F}, // C:rt-reading-time
{1543070856u,-2.25F}, // c:rubric
{1543086093u,1.28F}, // W:The main
{1543185375u,-1.61F}, // w:CASA
{1543650154u,.84F}, // C:accordion-content
{1543901868u,-1.69F}, // w:-
{1544280187u,-2.53F}, // w:"Employment
{1545032388u,-1.00F}, // W:Cloud Security
{1545062010u,-2.25F}, // W:BUY NOW
{1545217673u,-1.03F}, // c:structured
{1545840745u,-1.44F}, // C:container-lg
{1546066258u,-1.84F}, // T:Tuition & Financial Aid
{1546156659u,-.63F}, // C:grid-content
{1546168852u,-1.84F}, // C:icons
{1546742983u,-2.25F}, // W:Future Of
{1547189452u,-2.25F}, // c:opinion
{1548134237u,-1.18F}, // w:Thought
{1548468175u,-2.25F}, // T:Gesellschaft
{1548720622u,2.03F}, // w:Provides
{1548744057u,-1.71F}, // w:MISSION
{1548830164u,-1.84F}, // w:Drucken
{1550210839u,-1.84F}, // w:Biology
{1550693979u,-1.14F}, // w:FRAUD
{1550821903u,2.22F}, // W:**In addition
{1551631098u,-1.98F}, // c:credit
{1551753726u,-1.11F}, // w:Hair
{1551757842u,-1.18F}, // w:1996
{1551970272u,-1.02F}, // w:#architecture
{1552407950u,-1.54F}, // w:2007
{1552938687u,-2.13F}, // W:11 Min
{1553195043u,-1.47F}, // C:blog-item-author-profile-wrapper
{1553198816u,-2.00F}, // C:elementor-nav-menu__text-align-center
{1553288255u,-2.25F}, // C:social-media
{1554028465u,-1.22F}, // c:hyphens
{1554128113u,-2.00F}, // C:usa-sr-only
{1554235923u,-2.13F}, // C:w-dyn-empty
{1554301270u,-1.47F}, // C:views-field
{1554341855u,-2.14F}, // w:POLICIES
{1554890278u,-1.84F}, // w:Vídeos
{1555130485u,-2.25F}, // W:Customer Success
{1555155225u,-2.13F}, // w:财经
{1555177636u,-2.36F}, // c:clickable
{1555204170u,-1.84F}, // T:Non Necessary
{1555960921u,-3.32F}, // T:International
{1557541477u,-.69F}, // c:review
{1558568682u,-.79F}, // w:Chase
{1559415475u,-.79F}, // c:cloud
{1559723624u,-1.84F}, // w:Transcripts
{1559874995u,-4.34F}, // c:close
{1561403965u,-2.46F}, // w:Affiliates
{1561694561u,-1.00F}, // w:-
{1561707911u,2.34F}, // W:Compared to
{1561903734u,-1.01F}, // c:course
{1562442097u,-.62F}, // w:Man
{1562647401u,-1.84F}, // T:CONTACT INFO
{1562652908u,1.42F}, // W:We Need
{1562847316u,.52F}, // W:"I love
{1562890913u,-.95F}, // w:James
{1562931866u,-.96F}, // C:grid-item
{1563015558u,1.00F}, // w:=
{1563528474u,-1.44F}, // C:lg:flex-1
{1563652495u,-4.21F}, // T:COMMUNITY
{1563673205u,-1.84F}, // T:ENGLAND
{1563732202u,-2.13F}, // W:New Homes
{1563770275u,1.44F}, // w:#Evaluate
{1564730431u,-1.00F}, // w:<img
{1566336602u,.89F}, // W:From a
{1568721575u,-3.36F}, // w:Obituaries
{1569071576u,-1.59F}, // c:transparent
{1570425563u,-1.84F}, // C:comment-time
{1571168185u,1.17F}, // c:quality
{1572005409u,-1.84F}, // W:Search Jobs
{1572873442u,-1.84F}, // C:popmake-content
{1574406721u,-3.53F}, // T:+ Follow
{1574428388u,-1.76F}, // w:FOOD
{1574549392u,-1.34F}, // T:+1.1
{1575095183u,-1.03F}, // w:Creator
{1575189374u,-2.13F}, // W:← Previous
{1575383331u,1.02F}, // c:problem
{1575468073u,-.77F}, // w:(add
{1575468687u,-1.68F}, // t:menu
{1575567722u,1.71F}, // W:# Step
{1575628920u,-2.96F}, // c:inline
{1575789301u,-1.84F}, // c:xfbml
{1577077275u,-.70F}, // c:interaction
{1577632326u,-2.95F}, // C:updated
{1578394090u,-.54F}, // w:Cincinnati
{1578455741u,-.87F}, // W:(1) 1
{1579264654u,-.49F}, // w:SOLAR
{1579556122u,-.51F}, // w:Ground
{1579685411u,-1.00F}, // C:teaser-content
{1580187696u,-2.62F}, // T:AGB
{1580473539u,1.79F}, // W:In today's
{1580732622u,-4.01F}, // w:(Copyright:
{1581144827u,-3.06F}, // C:logo
{1582985798u,-2.46F}, // C:elementor-field-type-email
{1583836066u,-1.47F}, // W:Fact Checked
{1584060113u,-2.00F}, // W:Student Resources
{1584809164u,1.90F}, // W:No One
{1584949307u,-2.09F}, // w:%d
{1585061178u,1.02F}, // W:The Original
{1585096558u,-2.00F}, // T:Professional Development
{1585211281u,-2.13F}, // C:cookielawinfo-column-4
{1585212561u,-2.13F}, // C:cookielawinfo-column-1
{1585213073u,-2.13F}, // C:cookielawinfo-column-3
{1585296110u,-2.78F}, // C:cursor-pointer
{1585453108u,.83F}, // r:main
{1586430874u,-2.09F}, // c:autocomplete
{1586489158u,-1.59F}, // w:Organizational
{1586965622u,.84F}, // W:A top
{1588124200u,-2.25F}, // c:subitem
{1588434831u,-1.24F}, // C:last:mb-0
{1588735560u,-1.00F}, // w:Smartwatches
{1588779131u,-2.13F}, // w:DEUTSCHE
{1588993606u,-1.28F}, // c:advertisement
{1590171074u,.92F}, // C:inside-article
{1591557110u,-2.00F}, // T:Sign Me Up
{1591761658u,-2.95F}, // c:honeypot
{1593814031u,-2.62F}, // C:w-fit
{1594742648u,-1.84F}, // T:Interest Based Ads
{1594969494u,1.17F}, // w:Robust
{1595657867u,-1.66F}, // w:>>
{1595963098u,-2.22F}, // w:"Love
{1596170726u,-2.77F}, // W:COVID-19
{1597409588u,-2.03F}, // c:groups
{1597707854u,-1.84F}, // C:socialbar
{1598022699u,-4.09F}, // T:POLITICS
{1598331166u,1.02F}, // W:People are
{1598615147u,2.51F}, // W:He said
{1598797288u,-1.21F}, // c:reports
{1599370514u,-1.50F}, // c:white
{1599588080u,-1.34F}, // w:Arkansas
{1599669730u,-1.05F}, // c:offset
{1599886239u,-.98F}, // c:mono
{1600037760u,-1.84F}, // C:et_pb_column_4_tb_body
{1600777380u,-2.25F}, // C:footer-address
{1601653151u,-1.65F}, // c:move
{1602548830u,-1.24F}, // c:centered
{1602574751u,-2.52F}, // c:more
{1602768543u,-2.27F}, // c:most
{1602877437u,-4.39F}, // T:SIGN UP
{1603494132u,-2.46F}, // T:Forums
{1603537939u,-2.51F}, // C:site-header-section
{1603852469u,-2.54F}, // T:LISTEN
{1603868814u,-2.00F}, // W:Personal Loans
{1604308828u,-1.22F}, // c:accordion
{1604340399u,-2.13F}, // T:Medien
{1604493842u,2.14F}, // c:which
{1604567452u,-.94F}, // w:Region
{1604827288u,-2.98F}, // w:ACCEPT
{1605470178u,-1.65F}, // c:networks
{1605502162u,1.20F}, // W:In short
{1605590747u,-.86F}, // W:AI in
{1605643471u,-1.84F}, // T:Graphic Design
{1605788725u,-2.13F}, // W:Performance Cookies
{1605834459u,1.86F}, // w:"When
{1605850267u,-1.10F}, // C:max-w-full
{1606264207u,-2.15F}, // C:card
{1606340380u,-2.00F}, // C:actions
{1607172504u,-1.84F}, // C:et_pb_equal_columns
{1607739852u,-1.51F}, // T:E
{1607775606u,1.40F}, // W:A good
{1608016710u,-1.84F}, // w:Indonesian
{1608167811u,-1.84F}, // w:Exams
{1608626008u,-2.46F}, // T:Docs
{1608814816u,-1.84F}, // w:Debt
{1609529201u,2.02F}, // C:mntl-sc-block-html
{1610051922u,-2.25F}, // C:menu-title
{1610197307u,-2.00F}, // C:list-inline-item
{1610230223u,-.96F}, // W:Remote Work
{1610623796u,-3.28F}, // C:elementor-inline-item
{1611281154u,-2.39F}, // w:PROJECTS
{1611917568u,-1.84F}, // w:ENJOYED
{1613465422u,-2.13F}, // W:Customer Care
{1613585964u,-2.10F}, // C:wpdiscuz_unauth
{1614027561u,-3.06F}, // w:<table></table>
{1614384310u,-1.94F}, // C:block-system-breadcrumb-block
{1615168526u,-1.84F}, // T:Make a Gift
{1615344072u,-1.58F}, // c:other
{1615482565u,-2.36F}, // C:et_pb_text_0_tb_footer
{1615616619u,-1.06F}, // w:SCHEDULE
{1616259307u,.68F}, // W:Community Management
{1616273981u,-2.03F}, // w:Win
{1616603876u,-1.84F}, // C:copyright-bar
{1616613127u,-1.20F}, // w:,
{1617653571u,-1.84F}, // C:px-2.5
{1617862934u,.68F}, // W:"We got
{1618043916u,1.67F}, // W:Mindfulness Meditation
{1618161269u,-1.47F}, // c:excerpt
{1618433347u,-2.36F}, // T:Gifts
{1618456779u,-3.15F}, // T:LATEST NEWS
{1618891037u,-2.95F}, // T:Copyright
{1618937591u,-3.65F}, // C:main-nav
{1619337573u,-2.46F}, // C:comment-metadata
{1619638800u,-1.84F}, // W:NOV 19,
{1621126467u,-2.13F}, // c:searchbox
{1621481314u,-3.61F}, // C:inline-flex
{1621520195u,-1.84F}, // c:searchbar
{1622039385u,-.91F}, // c:admissions
{1622262815u,-1.84F}, // c:rotate
{1622895280u,-2.46F}, // w:>
{1622943275u,-2.00F}, // C:sm:w-auto
{1623729689u,-.96F}, // W:Welcome to
{1623731521u,-2.70F}, // T:PROGRAMS
{1624300312u,-2.00F}, // w:DMCA
{1624318770u,1.08F}, // w:Fixed
{1625204777u,.77F}, // W:(For the
{1625363512u,.92F}, // w:Responsive
{1625681626u,-2.04F}, // C:wp-block-comments
{1626022041u,-4.30F}, // T:×
{1626068853u,.84F}, // w:LOCATED
{1626923028u,-1.00F}, // C:btn-text
{1627652338u,-1.84F}, // T:View all comments
{1629155561u,-.89F}, // w:"Los
{1629256443u,-2.00F}, // W:VERWANDTE ARTIKEL
{1629374554u,-2.00F}, // C:follow-us
{1629745964u,-1.71F}, // w:Dining
{1629935263u,-2.70F}, // T:SOCCER
{1630259591u,1.52F}, // c:thoughts
{1630416047u,-1.26F}, // c:podcast
{1630814762u,-2.46F}, // T:Relationships
{1631001105u,-1.84F}, // T:Board of Directors
{1631153016u,-.69F}, // C:flex-justify-between
{1631211897u,-2.00F}, // C:popup-drawer-layout-fullwidth
{1631318678u,-1.24F}, // c:marquee
{1631486309u,-1.45F}, // C:embed
{1632557509u,-1.34F}, // w:Kelly
{1632885920u,-1.70F}, // T:Illinois
{1633460360u,-1.84F}, // C:main-header-bar-wrap
{1633516596u,-1.80F}, // w:MIAMI
{1634234748u,-2.15F}, // c:init
{1634424674u,-.90F}, // w:DIY
{1634798051u,-3.32F}, // C:w-dropdown-list
{1635123511u,-1.54F}, // w:Ryan
{1635182914u,-2.70F}, // C:datetime
{1635482522u,-2.13F}, // w::Aktuelles
{1635802236u,-2.73F}, // c:info
{1636243539u,-.85F}, // W:Professional Services
{1637158882u,.60F}, // w:Replacing
{1637627723u,-2.62F}, // C:cli-nav-link
{1637893128u,-2.23F}, // C:post-date
{1638108394u,-3.31F}, // C:sd-social
{1638237342u,-2.36F}, // T:GET HELP
{1639184549u,-1.84F}, // T:COVID-19
{1639218358u,-2.00F}, // T:Epaper
{1639390473u,-2.49F}, // C:article-title
{1639921167u,-.93F}, // c:health
{1640000438u,-.52F}, // w:HR
{1640466288u,.69F}, // W:"What are
{1641100442u,-1.08F}, // w:Disability
{1641784897u,-.52F}, // w:"must
{1642252633u,-1.21F}, // w:WINTER
{1642994949u,.84F}, // w:Balanced
{1643311434u,-1.64F}, // w:Branding
{1643700962u,2.14F}, // W:"This has
{1644055997u,1.12F}, // C:horizontal-alignment--center
{1644708726u,-2.71F}, // c:hide
{1644857800u,-1.61F}, // C:md:px-8
{1644860360u,-1.38F}, // C:md:px-6
{1644860872u,-1.93F}, // C:md:px-4
{1644861128u,-1.04F}, // C:md:px-5
{1644950863u,.60F}, // w:Handling
{1645158979u,-1.84F}, // c:material
{1645615640u,2.83F}, // W:To make
{1645662178u,-2.13F}, // C:most-popular
{1646828528u,-1.84F}, // W:August 12,
{1646932086u,-2.81F}, // c:hint
{1647475161u,-.91F}, // w:Bank
{1648307574u,-1.84F}, // c:hits
{1648345812u,-1.84F}, // C:comment-count
{1648536873u,2.43F}, // W:A lot
{1649622902u,-.87F}, // c:hire
{1649666312u,-2.36F}, // W:December 12,
{1649781356u,-2.25F}, // w:Ausland
{1650051078u,-3.70F}, // C:form-item
{1651168636u,-1.18F}, // T:Android App
{1651184821u,-2.09F}, // w:#career
{1651270739u,-2.36F}, // C:bylines
{1651395753u,-2.00F}, // w:LOGOUT
{1652701828u,-1.76F}, // C:navbar-start
{1653461960u,2.03F}, // W:This doesn’t
{1653477736u,-2.25F}, // T:En Español
{1653790146u,-.78F}, // T:Add-Ons
{1654347414u,-2.77F}, // C:article-sidebar
{1654508906u,-1.20F}, // w:Already
{1654905039u,-.78F}, // c:thin
{1654907855u,-1.16F}, // c:this
{1655202264u,-2.46F}, // W:ABOUT ME
{1655707101u,-1.07F}, // c:healthcare
{1655824847u,1.74F}, // c:they
{1655899451u,-.96F}, // w:(Want
{1656666001u,-1.12F}, // C:title-mobile-align-inherit
{1656719874u,-3.31F}, // C:sd-sharing-enabled
{1656752349u,-2.54F}, // T:CART
{1658042062u,1.00F}, // W:"So you
{1658638171u,.60F}, // W:Thinking About
{1658732023u,-4.72F}, // W:FOLLOW US
{1659192437u,-2.25F}, // T:Telegram
{1659304367u,-1.39F}, // w:EVENT
{1659424538u,-2.00F}, // w:Iceland
{1659810638u,1.37F}, // w:**Using
{1659862431u,-2.89F}, // C:e--pointer-none
{1660125096u,-1.18F}, // C:shadow-none
{1660797293u,1.17F}, // W:Planning Your
{1661030414u,-1.00F}, // W:-5.6%
{1661056959u,-1.20F}, // w:FLORIDA
{1661445445u,1.37F}, // C:mntl-sc-block
{1662232440u,1.02F}, // W:The heart
{1662334185u,-1.22F}, // w:#
{1662487196u,-1.18F}, // w:Bonds
{1662773157u,.84F}, // w:Utilizing
{1663406872u,-.51F}, // C:medium-12
{1663407384u,-.84F}, // C:medium-10
{1663438531u,-2.19F}, // C:current
{1663663019u,-2.00F}, // T:Children's Health
{1664014451u,-2.49F}, // w:EXECUTIVE
{1664017473u,.57F}, // w:Manual
{1664410755u,-1.02F}, // w:Overview
{1666389425u,.55F}, // w:ASUS
{1667203112u,-2.13F}, // w:(855)
{1667312277u,-3.32F}, // w:PODCASTS
{1667587310u,-2.17F}, // W:*By submitting
{1667716634u,-1.00F}, // w:IKEA
{1668028858u,-1.84F}, // W:VIEW CART
{1668113379u,-2.70F}, // c:divide
{1668119174u,-2.55F}, // C:no-underline
{1668175513u,-4.30F}, // w:×
{1668747280u,-2.23F}, // c:industries
{1669272934u,-2.00F}, // w:Drugs
{1670097599u,-1.65F}, // C:even
{1670312499u,-1.18F}, // w:WEITER
{1670694985u,-1.37F}, // T:EQUIPMENT
{1670736289u,-2.22F}, // c:items
{1671151655u,1.56F}, // w:"That's
{1671281648u,1.54F}, // C:postbody
{1671606454u,-1.84F}, // W:12 Min
{1672270683u,-2.13F}, // C:nav-left
{1674715945u,-1.84F}, // C:photo
{1674845053u,-.80F}, // W:Food And
{1674972164u,1.00F}, // w:COST:
{1675259986u,-2.00F}, // T:Advocacy
{1677378869u,-2.10F}, // c:justified
{1677744600u,-1.65F}, // w:LISTEN
{1678710824u,2.25F}, // W:In Summary
{1679059231u,-3.53F}, // T:Help Center
{1679062476u,-2.36F}, // W:Reject All
{1679204692u,-.66F}, // w:Mail
{1679263473u,-1.84F}, // c:globalnav
{1680330697u,-1.84F}, // T:December 2025
{1680422999u,-2.00F}, // T:Request Information
{1680536017u,-2.00F}, // C:bg-blue
{1681358897u,-2.00F}, // C:gfield_checkbox
{1681497495u,-2.08F}, // C:related-articles
{1682211856u,-1.84F}, // W:REGISTER /
{1682276670u,-1.40F}, // c:disable
{1682650435u,1.40F}, // w:Whether
{1682946996u,-2.83F}, // T:Toggle Navigation
{1682978690u,-2.29F}, // c:mainnav
{1683163456u,-.66F}, // w:-
{1684059678u,1.86F}, // W:The Rise
{1685418232u,-2.70F}, // T:Letters
{1685534980u,-2.25F}, // C:prev-post
{1685814608u,-2.48F}, // c:lower
{1686191217u,-2.70F}, // C:header-right
{1686313412u,-1.84F}, // C:et_pb_text_align_center-tablet
{1686611330u,-2.00F}, // c:darker
{1687580622u,-4.72F}, // t:footer
{1687869743u,-1.08F}, // w:Discount
{1688652166u,-2.25F}, // W:Privacy Settings
{1688914218u,-2.13F}, // C:icon-facebook
{1689680324u,-4.72F}, // T:- Contact Us
{1689837651u,-2.25F}, // T:Mobile App
{1689893012u,-3.24F}, // C:gform-body
{1690187523u,-1.18F}, // w:Merch
{1691832777u,-3.37F}, // C:d-lg-none
{1691930580u,-3.10F}, // T:* LAST NAME
{1692248742u,.53F}, // W:ZERO WASTE
{1692520132u,-2.89F}, // C:article-info
{1692637423u,-1.84F}, // w:健康
{1694387389u,-2.54F}, // c:vote
{1694974994u,-1.42F}, // c:edition
{1695759753u,-2.30F}, // c:desktop
{1696132189u,-1.84F}, // w:Appointments
{1696405910u,-.74F}, // w:Patients
{1697561169u,-3.46F}, // T:LEAVE A REPLY
{1697850158u,-1.84F}, // W:Share via
{1698365412u,-1.00F}, // W:Video Marketing
{1698593913u,-1.84F}, // C:nav-login
{1699192718u,-1.84F}, // W:Take Action
{1700054620u,-3.64F}, // T:*:Whatsapp
{1700189606u,-1.84F}, // c:slow
{1700189862u,-2.20F}, // c:slot
{1700292294u,.84F}, // w:"Yeah.
{1700645798u,-.80F}, // c:slim
{1700803087u,1.90F}, // W:The Integration
{1701208332u,-.97F}, // c:conditions
{1701340207u,-.83F}, // c:column
{1701437631u,-3.56F}, // T:SECTIONS
{1701665891u,-1.84F}, // C:swp_other_full_color
{1701738840u,.67F}, // w:#
{1701742300u,.78F}, // w:Frequent
{1701819390u,-1.48F}, // c:linked
{1702592320u,-2.00F}, // W:Tiếng Việt
{1703293955u,1.42F}, // w:#include
{1703338573u,-.79F}, // w:Nebraska
{1703621742u,1.02F}, // W:These days,
{1703686807u,-1.84F}, // c:hlebv
{1703740669u,.68F}, // w:Provide
{1703898766u,-3.11F}, // c:only
{1704064393u,2.23F}, // w:"Of
{1704315277u,.62F}, // C:quote
{1704415053u,.60F}, // w:Submitting
{1704477788u,1.86F}, // w:Selecting
{1704904012u,-3.56F}, // T:Leadership
{1705104806u,-1.97F}, // c:slug
{1705394906u,.46F}, // w:Thinking
{1705680346u,-1.34F}, // c:classes
{1705988104u,-3.78F}, // W:"Subscribe" To
{1706190524u,.75F}, // W:Around The
{1706534362u,-1.45F}, // c:classic
{1706796486u,-2.36F}, // C:td_with_ajax_pagination
{1707376215u,1.48F}, // C:blog-item-content
{1707480545u,-1.84F}, // T:Video Library
{1708459700u,-2.13F}, // T:Cooking
{1708485260u,-.79F}, // w:#Private
{1711490992u,-1.08F}, // w:ASIAN
{1711532688u,-1.12F}, // c:xxs
{1711540112u,-1.88F}, // c:xxl
{1713101981u,-1.16F}, // w:*
{1714724366u,-2.16F}, // C:elementor-post
{1714771154u,-3.02F}, // w:(2025,
{1715166085u,-1.54F}, // W:FIND YOUR
{1715335593u,-1.84F}, // C:mntl-footer
{1715564283u,-1.63F}, // w:TOOLS
{1716126913u,-1.84F}, // C:et_pb_menu_0_tb_header
{1716271125u,-1.35F}, // C:page-title
{1716301029u,-2.25F}, // C:terms
{1717313220u,-2.13F}, // W:Secure .gov
{1717332251u,1.11F}, // w:Everyone
{1717509708u,-1.84F}, // w:Physicians
{1717981664u,-2.00F}, // C:use-ajax
{1718425813u,1.66F}, // W:Investing in
{1718590268u,-.46F}, // c:people
{1719821646u,-1.84F}, // C:share-mastodon
{1720045980u,-1.52F}, // C:middle
{1720165632u,-2.79F}, // T:PRODUCT
{1720543721u,-1.11F}, // T:Location
{1720553778u,-1.27F}, // c:results
{1720962561u,-1.59F}, // W:Upcoming Events
{1722269734u,-1.61F}, // c:started
{1723829346u,-1.96F}, // C:sport
{1724037742u,-2.57F}, // C:transition-all
{1724120146u,-1.84F}, // W:Weitere Artikel
{1724581223u,-2.00F}, // C:js-form-submit
{1725015873u,.97F}, // C:article-content
{1725877451u,-2.25F}, // T:Share Article
{1725959298u,-2.14F}, // W:---------- SHARE
{1726119976u,-2.70F}, // C:alignleft
{1726189987u,-1.64F}, // w:#
{1726797346u,-.94F}, // w:Immer
{1726817755u,-2.77F}, // w:Ähnliche
{1726903107u,2.72F}, // W:It also
{1727235854u,-1.37F}, // w:Financial
{1727791748u,-.89F}, // w:Countries
{1727871738u,-1.84F}, // C:cookie-notice-hidden
{1727917337u,-2.62F}, // C:wp-block-social-links-is-layout-flex
{1728050785u,1.07F}, // C:field--type-text-long
{1728462428u,1.90F}, // w:Wrapping
{1729351032u,-1.84F}, // W:By Jason
{1729701138u,-2.25F}, // C:et_pb_social_media_follow_network_1_tb_footer
{1730514789u,-1.84F}, // C:nav_wrap
{1730862300u,-1.19F}, // C:field--label-above
{1732655672u,-2.46F}, // w:Iowa
{1732737681u,-1.84F}, // C:wpdiscuz-subscribe-form-intro
{1732930217u,-2.49F}, // w:Oops!
{1733004764u,1.12F}, // W:The Role
{1733380709u,.59F}, // W:"This was
{1733933305u,-2.66F}, // C:elementor-nav-menu--layout-vertical
{1734110469u,-2.00F}, // C:disclosure
{1736575574u,-1.00F}, // w:Developers
{1736674076u,-2.00F}, // T:Find a Doctor
{1736676347u,-1.64F}, // t:summary
{1736711489u,-1.84F}, // C:swp_social_panel
{1737067855u,-2.64F}, // w:Environment
{1737173211u,-1.18F}, // w:Prospective
{1737295650u,-1.39F}, // c:baca
{1737298210u,-2.66F}, // c:back
{1737450417u,-3.56F}, // W:SHARE ON
{1737467444u,-2.00F}, // C:form-field
{1737646188u,-2.54F}, // c:infos
{1738120545u,-2.36F}, // c:confirm
{1738283830u,-1.00F}, // c:intent
{1738386782u,-2.00F}, // C:et_pb_blog_item_0_0
{1740843810u,-1.61F}, // c:base
{1741008103u,.84F}, // W:While AI
{1741418611u,-2.36F}, // C:menu-item--expanded
{1741725614u,-2.92F}, // T:LOCATIONS:
{1741779667u,1.39F}, // W:Why Is
{1741984833u,-.79F}, // C:article-teaser
{1742865859u,-1.84F}, // w:Abmelden
{1743221914u,1.74F}, // W:The Foundation
{1743511614u,-.79F}, // w:$260
{1744107445u,-1.77F}, // W:What's New
{1744166197u,-2.13F}, // C:sign-in
{1744312833u,-2.83F}, // C:block-block-content
{1744770047u,.64F}, // w:"For
{1745239007u,-1.84F}, // C:wpdlb
{1745446162u,-3.29F}, // C:bottom-0
{1746286787u,-1.84F}, // W:EMPLOYMENT OPPORTUNITIES
{1747011748u,-2.00F}, // W:Privacy &
{1747640240u,1.02F}, // W:Whether you're
{1748237081u,.77F}, // w:-
{1748428127u,-2.62F}, // T:Health & Wellness
{1748701447u,-2.13F}, // w:Bisnis
{1748955248u,-.60F}, // w:Exchange
{1750686301u,-1.84F}, // W:PIN IT
{1751514289u,-2.27F}, // C:elementor-nav-menu__align-start
{1751633690u,-1.18F}, // W:Technical Support
{1751994747u,-2.14F}, // C:m-auto
{1752059798u,-4.72F}, // w:CAREERS
{1752062141u,-2.13F}, // T:Our Process
{1752182884u,-1.84F}, // C:wpd-form-foot
{1752282584u,.75F}, // w:Rank
{1752684625u,.75F}, // c:practices
{1753119903u,-2.05F}, // c:expandable
{1753155854u,-3.62F}, // w:Testimonials
{1753378108u,-1.54F}, // C:kt-tab-layout-inherit
{1753466250u,-1.00F}, // w:Vision
{1754428996u,-2.46F}, // c:screenreader
{1754788420u,-2.09F}, // c:neutral
{1755187785u,-1.84F}, // T:Sweden
{1755192602u,-1.18F}, // w:Jewelry
{1755515224u,.94F}, // C:region-content
{1756741595u,-4.72F}, // T:PRIVACY POLICY
{1757415995u,-2.70F}, // W:View Comments
{1757591185u,-2.42F}, // C:children
{1757649956u,-1.08F}, // C:field-content
{1757942375u,-2.67F}, // C:elementor-nav-menu--dropdown-none
{1758195759u,-1.08F}, // c:regular
{1758288560u,-2.54F}, // C:elementor-nav-menu--toggle
{1758724752u,1.22F}, // W:Pro Tip
{1758775830u,-2.06F}, // C:menu-main-navigation-container
{1759433225u,-2.32F}, // w:HEALTH
{1759762451u,-.64F}, // c:shared
{1759765779u,-2.54F}, // c:shares
{1760316447u,-1.00F}, // W:DIVE INTO
{1761416224u,-2.67F}, // C:my-auto
{1761564827u,-1.90F}, // t:span
{1761811080u,-1.84F}, // C:item-link
{1762105832u,-3.15F}, // w:Forgot
{1762751528u,-3.36F}, // w:*:Facebook
{1762963357u,-1.47F}, // w:Chief
{1763093142u,-.97F}, // T:41
{1763595223u,-1.34F}, // c:themed
{1763597527u,-1.47F}, // c:themes
{1764208642u,1.02F}, // w:Extensive
{1764528769u,1.90F}, // W:Don't get
{1764731048u,-2.28F}, // w:PATIENT
{1765101799u,-1.96F}, // w:FEB
{1766001544u,-2.36F}, // C:item-list
{1766559849u,-3.00F}, // C:comment-reply-link
{1767270165u,1.17F}, // W:#1) The
{1767378330u,-1.47F}, // W:1 /
{1768217855u,2.35F}, // W:Start by
{1768755613u,1.02F}, // W:Does it
{1769187033u,-3.45F}, // c:uppercase
{1769581780u,-1.61F}, // C:flex-nowrap
{1769616985u,-2.00F}, // C:gform_legacy_markup_wrapper
{1771079602u,-1.00F}, // w:Sort
{1771806563u,-2.54F}, // W:BOOK NOW
{1772048866u,-1.00F}, // w:Areas
{1772358636u,-1.84F}, // C:list-group-item
{1772391474u,.84F}, // W:To Do
{1773413632u,-3.25F}, // C:footer-nav
{1773897097u,-2.70F}, // c:gravity
{1774150747u,.57F}, // w:Monitoring
{1774748696u,-2.00F}, // w:PHILIPPINES
{1774967556u,-.94F}, // w:OPTIONS
{1775255122u,1.73F}, // w:Adding
{1775579382u,-2.89F}, // c:sponsor
{1776788123u,-1.03F}, // c:padded
{1776792238u,-2.13F}, // C:timestamp
{1776994943u,-2.13F}, // T:فارسی
{1777567649u,-4.61F}, // C:sr-only
{1777615979u,1.51F}, // C:article_body
{1777699695u,.84F}, // W:- Services
{1778174063u,.77F}, // W:'This is
{1778534151u,-1.35F}, // w:Disney
{1778632833u,-2.00F}, // w:Norsk
{1778694831u,-.94F}, // w:Cryptocurrency
{1779531995u,-1.81F}, // T:Professional Services
{1779752111u,-1.84F}, // T:Dining
{1779908039u,-1.90F}, // w:Play
{1780077678u,-2.12F}, // c:embedded
{1780864189u,-4.72F}, // C:menu-item-type-custom
{1781494165u,-.52F}, // w:Place
{1781659943u,-2.13F}, // C:tablet:grid-col-auto
{1782072656u,-1.48F}, // T:#30
{1782580188u,-1.14F}, // w:Hulu
{1782701701u,-1.00F}, // T:TURKEY
{1782941931u,-2.36F}, // T:Art & Design
{1784768465u,-2.36F}, // w:Conferences
{1785112098u,-2.00F}, // c:komentar
{1785508730u,-1.70F}, // T:JAPAN
{1785913347u,-2.03F}, // c:overline
{1786375146u,-.81F}, // c:yoast
{1787045796u,-1.84F}, // c:mabqta
{1787328202u,-.72F}, // w:#33
{1787492470u,-3.20F}, // w:ARCHIVES
{1788018964u,-1.02F}, // c:rectangle
{1788895500u,-1.84F}, // W:Footer Menu
{1789229184u,-1.30F}, // w:VISIT
{1790198264u,-1.84F}, // T:FOR SALE
{1791564893u,-1.03F}, // w:Session
{1792165855u,-3.50F}, // T:TV
{1792445050u,-.50F}, // w:Gym
{1792724889u,-1.34F}, // T:Military
{1793031774u,-3.32F}, // c:sublabel
{1793290202u,.45F}, // C:jsjxax
{1793714304u,-1.15F}, // w:Recovery
{1793737734u,-1.84F}, // c:willy
{1794568584u,-.50F}, // W:Enterprise-Grade Security
{1795985978u,-1.00F}, // w:Maria
{1796375147u,-1.39F}, // C:blog-item-top-wrapper
{1797234569u,-.59F}, // C:et_pb_blurb_content
{1797481406u,1.04F}, // c:ingredients
{1797514107u,1.04F}, // W:The Top
{1797841650u,-1.43F}, // w:*Live
{1797855790u,-1.84F}, // C:wpd-main-form-wrapper
{1797863824u,-1.94F}, // w:(
{1797975493u,-2.25F}, // C:elementor-author-box--name-yes
{1798041400u,-2.70F}, // W:*** Follow
{1798135723u,-1.21F}, // c:plus
{1798205766u,-.66F}, // W:BOOK YOUR
{1798215043u,-1.44F}, // c:suffix
{1798341019u,-2.13F}, // C:topnav
{1798415541u,-.62F}, // w:Bathroom
{1798695188u,-2.13F}, // W:November 14,
{1800047713u,-1.84F}, // T:- (Opens in a new window)
{1800668463u,-2.00F}, // T:Student Loans
{1800974110u,-4.72F}, // T:MENU
{1801070011u,-.92F}, // c:output
{1801134079u,-.98F}, // T:#16
{1801974092u,-2.10F}, // c:culture
{1802595755u,-2.03F}, // c:play
{1802769756u,-2.00F}, // T:Search Site
{1803133773u,-2.36F}, // C:menu-item-first
{1803191161u,-2.25F}, // C:et_pb_social_media_follow_0_tb_footer
{1803310250u,1.17F}, // w:-
{1803612758u,-2.00F}, // W:13 MIN
{1804392220u,-2.33F}, // w:<products>:
{1804814587u,-2.13F}, // T:TODAY'S PAPER
{1805490087u,-4.72F}, // c:email
{1805771329u,-1.84F}, // C:d-print-none
{1805930645u,-4.23F}, // r:banner
{1806114328u,-1.42F}, // t:cite
{1806787465u,-4.30F}, // T:VIDEOS
{1807099398u,-.79F}, // T:$32
{1807685302u,-2.00F}, // C:et_pb_button_alignment_left
{1807904996u,-1.84F}, // T:Code of Ethics
{1808107399u,-2.25F}, // T:USEFUL LINKS
{1809244532u,-3.20F}, // C:gfield_contains_required
{1809469958u,-1.17F}, // c:touch
{1809518513u,-2.11F}, // c:owner
{1809708419u,-3.31F}, // C:sharedaddy
{1809942016u,-2.13F}, // w:Notifications
{1810707614u,-1.08F}, // w:(England
{1810963185u,-2.03F}, // W:WORK WITH
{1811601859u,1.17F}, // W:An example
{1811989454u,1.90F}, // W:He also
{1812199859u,-2.97F}, // c:click
{1812445412u,.60F}, // C:wpb_row
{1812995799u,-2.36F}, // T:LONDON
{1813090730u,-1.04F}, // w:INFORMATION
{1813096102u,1.17F}, // w:Integrates
{1813925386u,-2.13F}, // C:et_menu_container
{1815321255u,-1.34F}, // T:Editor's Picks
{1815959697u,1.74F}, // W:Don't just
{1816038501u,-1.95F}, // c:subcat
{1816945373u,-2.00F}, // T:LET'S TALK!
{1817526174u,-2.46F}, // C:subscribe-btn
{1817933469u,-1.84F}, // w:TRANSFORMATION
{1818420468u,2.34F}, // W:Another way
{1818804951u,-2.17F}, // W:Success Stories
{1818845822u,-3.49F}, // r:button
{1819135697u,-.60F}, // w:Signs
{1819533511u,-2.00F}, // T:Partnership
{1819664000u,-.50F}, // w:JAPAN
{1819815318u,-2.13F}, // C:nav-footer
{1820072206u,-2.66F}, // p:url
{1820246480u,-2.83F}, // w:KARRIERE
{1820591966u,-2.31F}, // C:theme-col--primary
{1821091062u,-1.32F}, // w:(Paul
{1822966283u,-2.00F}, // W:Children's Health
{1823298112u,-2.94F}, // C:bg-black
{1823303244u,-2.89F}, // w:Gesundheit
{1823586365u,-2.50F}, // C:mobile-nav
{1823862740u,-1.51F}, // T:V
{1823980835u,-.51F}, // W:* Ways
{1824468755u,-2.40F}, // T:#security
{1824540168u,2.65F}, // W:Consider the
{1824564219u,.53F}, // C:field--type-entity-reference-revisions
{1824677828u,-1.84F}, // W:Heat Pumps
{1824685692u,-1.65F}, // T:Windows
{1824771947u,-2.28F}, // w:DISCOVER
{1825536911u,-.67F}, // w:STOCK
{1826445382u,-2.05F}, // c:loading
{1826914553u,-1.70F}, // T:HOUSTON
{1827146336u,-2.67F}, // c:labels
{1827499531u,-.88F}, // c:background
{1827940442u,-2.77F}, // W:Loading Comments
{1828271433u,.75F}, // w:Competitive
{1828273458u,-1.84F}, // w:Â
{1828769289u,.98F}, // C:frame-default
{1829242952u,-2.76F}, // T:Comment
{1829575131u,-2.10F}, // w:OPERATIONS
{1830155186u,-1.21F}, // C:medium
{1830478310u,-2.13F}, // C:gfield--input-type-text
{1830588573u,-1.59F}, // c:written
{1831017423u,-1.84F}, // c:tier
{1831022431u,-1.64F}, // w:T
{1831265503u,-1.18F}, // W:Web Hosting
{1831557845u,-2.00F}, // T:Organization
{1832316551u,-3.09F}, // C:widget_text
{1832585311u,2.38F}, // W:"Of course,
{1832777423u,-2.85F}, // c:time
{1832983247u,-1.80F}, // c:tile
{1833252190u,-2.13F}, // C:hs-item-has-children
{1833439951u,-1.45F}, // c:tiny
{1834245733u,-.56F}, // c:international
{1834334408u,-.79F}, // W:30 days
{1834357913u,-1.84F}, // C:is-h3
{1834358169u,-2.00F}, // C:is-h2
{1834773896u,-.82F}, // w:#35
{1834825233u,-1.30F}, // w:Dark
{1835041258u,.46F}, // W:Need to
{1835271988u,-.56F}, // C:et_pb_text_align_left
{1835926175u,-1.47F}, // w:-
{1836520025u,-2.25F}, // c:inputs
{1836695199u,-2.00F}, // C:bef-exposed-form
{1837413565u,-1.02F}, // w:Applying
{1837491951u,1.01F}, // t:pre
{1837627427u,-1.84F}, // T:Company Name
{1837817623u,-1.14F}, // W:USE CASES
{1837977352u,-2.00F}, // T:December 15, 2025
{1838385141u,-2.46F}, // C:navbar-right
{1838904900u,-3.92F}, // w:-
{1839463553u,-1.29F}, // w:Michigan
{1840161009u,-2.00F}, // W:Twitter Facebook
{1840305756u,1.43F}, // W:"What makes
{1840332285u,-2.17F}, // W:STAY CONNECTED
{1840581588u,-2.13F}, // C:entry-meta-divider-dot
{1840714929u,-2.13F}, // C:wp-block-search__text-button
{1841028590u,-1.10F}, // w:EMERGENCY
{1841151388u,-1.02F}, // c:stacking
{1841323970u,-1.34F}, // W:K-12
{1841367102u,-3.10F}, // c:likes
{1841699713u,-2.00F}, // W:Press Release
{1841813263u,-3.12F}, // C:widget_block
{1841883873u,-2.00F}, // C:author__name
{1841969738u,-1.47F}, // w:Landscape
{1842014466u,-1.92F}, // w:Quiz
{1842176676u,-2.25F}, // C:md:flex-col
{1842390216u,-2.49F}, // T:GO
{1843055707u,2.03F}, // W:Once you're
{1843656137u,-3.29F}, // c:switcher
{1843821032u,-2.25F}, // C:author-details
{1844856346u,1.68F}, // w:Creating
{1845310161u,2.17F}, // W:# Step
{1845608281u,-1.20F}, // w:Iphone
{1845626498u,.90F}, // C:et_pb_column_2
{1845626754u,.93F}, // C:et_pb_column_3
{1845627010u,.56F}, // C:et_pb_column_0
{1845973864u,.90F}, // C:type-post
{1846183209u,-1.23F}, // w:#25
{1846229840u,-.57F}, // w:Saturday
{1846500919u,-1.84F}, // T:Please enter a valid email address
{1847094692u,-2.00F}, // T:CULTURA
{1847753972u,-2.36F}, // W:0 Comments
{1848087526u,-1.00F}, // W:Made with
{1848213269u,-3.12F}, // c:author
{1848680321u,-1.10F}, // c:research
{1848801387u,-1.47F}, // w:Louisiana
{1848802423u,-2.34F}, // W:Get More
{1848880111u,-1.00F}, // W:World of
{1849043750u,-2.62F}, // W:SHOP ALL
{1849161869u,-.57F}, // C:et_pb_blurb_container
{1849327869u,-.58F}, // c:parallax
{1850170532u,-2.81F}, // C:navbar-light
{1850495129u,-1.84F}, // w:TRANSLATION
{1850687872u,-1.71F}, // w:HOSPITALITY
{1850740743u,-.47F}, // w:BEGINNER:
{1851361904u,-1.89F}, // c:store
{1851369072u,-.45F}, // c:story
{1851586501u,2.29F}, // w:"That
{1851810579u,-1.18F}, // W:Top 7
{1851994007u,-2.36F}, // T:Ukraine
{1852197797u,-2.36F}, // c:visuallyhidden
{1852211347u,.60F}, // W:Pay Per
{1852250340u,-2.00F}, // w:@Elon
{1852351668u,-3.00F}, // W:RSS Feed
{1853190721u,-2.12F}, // c:feed
{1854173410u,1.74F}, // W:"But it
{1854209586u,-2.36F}, // W:STAY IN
{1855166576u,-.61F}, // c:stock
{1855564678u,-2.05F}, // c:accessibility
{1855581950u,-1.69F}, // w://
{1855883340u,-1.18F}, // w:Export
{1855956285u,-2.83F}, // c:slogan
{1856246382u,1.00F}, // w:We've
{1856748514u,-2.95F}, // c:bubble
{1856870225u,-1.83F}, // w:Unlock
{1857229244u,-3.10F}, // C:nav-wrapper
{1857620825u,1.71F}, // w:Fortunately
{1857843412u,-2.13F}, // T:Motor
{1858142974u,-3.00F}, // T:Weather
{1858411288u,-3.69F}, // c:reader
{1858722189u,-.79F}, // w:RENT
{1859301286u,-3.00F}, // w:Italiano
{1859400964u,-.73F}, // w:#17
{1859673679u,-1.12F}, // w:Reading
{1859763443u,-2.03F}, // w:Stories
{1859825795u,-1.41F}, // T:Trends
{1860224207u,-1.10F}, // c:overflow
{1860312109u,-3.20F}, // w:Letters
{1861539068u,-2.17F}, // C:disabled
{1861576047u,1.90F}, // W:Next up
{1861968485u,-1.84F}, // c:revoke
{1862370251u,-.88F}, // w:Jeff
{1862603130u,-2.54F}, // T:Automotive
{1863056965u,-2.70F}, // w:MUSIK
{1863419970u,.59F}, // W:As for
{1864688396u,-2.00F}, // C:text-light
{1864783461u,-1.00F}, // T:Engagement
{1864957965u,-2.36F}, // T:COPY
{1865014623u,.75F}, // W:But I
{1865254491u,-2.13F}, // W:No items
{1865480034u,-2.70F}, // W:Editorial Guidelines
{1865541953u,-2.00F}, // W:Premier League
{1865814298u,1.39F}, // w:Developing
{1865829174u,-.98F}, // w:$91.13
{1865880633u,-2.00F}, // T:Request A Demo
{1865912828u,-.49F}, // w:Environmental
{1865928033u,1.05F}, // W:After the
{1866993400u,-2.13F}, // C:header__search
{1867218628u,-.90F}, // c:enter
{1867671413u,-1.30F}, // C:post-author
{1868147633u,-2.16F}, // w:China
{1868396469u,-2.25F}, // C:pointer
{1868543036u,-2.48F}, // w:***
{1868626779u,-1.76F}, // C:mntl-sc-block-image
{1869095635u,-1.47F}, // c:policies
{1869628526u,-2.00F}, // w:+
{1869725161u,-1.88F}, // c:third
{1869743018u,1.42F}, // w:"These
{1870654782u,-2.19F}, // W:* GET
{1871477188u,.87F}, // c:entry
{1871963057u,-2.54F}, // W:December 17,
{1872128434u,-2.25F}, // W:VISIT US
{1872622081u,-3.64F}, // w:GIFT
{1872744323u,-4.23F}, // c:settings
{1874565505u,-1.84F}, // C:vz0mhy
{1875208264u,-3.79F}, // c:social
{1876058421u,.89F}, // W:THE BUSINESS
{1876253852u,-2.62F}, // C:txt
{1876714567u,-2.00F}, // c:description
{1877521061u,-3.06F}, // T:[email protected]
{1877686746u,1.17F}, // W:- Too
{1878045933u,-2.25F}, // w:ED
{1878214812u,-2.13F}, // C:tab
{1878215580u,-2.43F}, // C:tag
{1878269965u,-2.13F}, // w:Original
{1879007468u,1.40F}, // W:Even if
{1880049308u,-1.84F}, // C:tip
{1880167283u,-.80F}, // c:month
{1880186035u,-2.62F}, // W:Like Loading...
{1880429709u,-3.75F}, // T:Legal
{1880445596u,-1.40F}, // C:top
{1880696000u,-2.62F}, // C:skip-to-content-link
{1880796014u,1.90F}, // W:Known for
{1880980614u,-1.00F}, // C:keywords
{1881367830u,-1.18F}, // w:$103,351
{1881441341u,-1.18F}, // W:Business Insurance
{1881801710u,-2.13F}, // T:Mortgages
{1881939633u,-3.00F}, // T:Innovation
{1882438394u,-1.52F}, // W:We may
{1883882335u,-1.08F}, // w:Joseph
{1883973747u,-1.72F}, // c:money
{1884859875u,-2.80F}, // w:ACCOUNT
{1885252601u,-.94F}, // w:Royal
{1885379869u,1.41F}, // C:field-type-text-with-summary
{1886068042u,.84F}, // W:The above
{1887521832u,.85F}, // W:ON THE
{1887834512u,.79F}, // c:yui
{1887871982u,-2.62F}, // w:Hide
{1888111890u,-1.34F}, // C:pt-1
{1888112146u,-1.22F}, // C:pt-0
{1888112402u,-2.11F}, // C:pt-3
{1888112658u,-1.21F}, // C:pt-2
{1888112914u,-2.17F}, // C:pt-5
{1888113170u,-1.44F}, // C:pt-4
{1888113682u,-1.56F}, // C:pt-6
{1888114194u,-1.44F}, // C:pt-8
{1888212668u,-2.13F}, // w:↑
{1889503307u,.74F}, // w:Size
{1889880415u,.46F}, // w:MAKING
{1889899369u,-.94F}, // w:Racing
{1890440518u,-2.00F}, // C:wp-block-embed__wrapper
{1890470428u,-3.10F}, // C:gfield_visibility_visible
{1890893142u,.77F}, // w:"Nothing
{1890979691u,-3.35F}, // w:PARTNERS
{1891380112u,-2.52F}, // c:yes
{1891414490u,2.25F}, // W:But for
{1891846340u,.68F}, // W:We will
{1891894984u,-1.84F}, // C:global-nav
{1893145488u,-1.84F}, // c:yms
{1893438165u,-1.62F}, // C:capitalize
{1893492093u,2.14F}, // W:Integration With
{1894508564u,-1.84F}, // C:elementor-section-content-bottom
{1896224850u,-1.18F}, // C:card-title
{1896684746u,-1.96F}, // w:Docs
{1897872589u,-1.59F}, // w:University
{1898334202u,-2.25F}, // C:linklist
{1898459842u,-1.18F}, // T:MAINE
{1898541356u,-1.84F}, // T:Editorial Policy
{1898871784u,-2.80F}, // C:closed
{1899126813u,-1.84F}, // C:button--transparent
{1899249507u,.60F}, // w:Sure
{1899779691u,1.73F}, // C:et_pb_row_5
{1899779947u,.67F}, // C:et_pb_row_2
{1899780203u,.74F}, // C:et_pb_row_3
{1899780459u,.56F}, // C:et_pb_row_0
{1899991344u,-.60F}, // w:Extended
{1900196851u,-2.13F}, // w:Advertiser
{1900210963u,-.79F}, // C:contain
{1901013958u,-1.84F}, // W:Take Our
{1901448756u,.60F}, // c:growth
{1901924839u,-1.84F}, // T:Netherlands
{1902152607u,-2.07F}, // c:mini
{1902445843u,-2.95F}, // C:contact
{1902678569u,-1.08F}, // c:cyan
{1902895944u,-3.46F}, // C:elementor-nav-menu--dropdown
{1903050221u,-1.84F}, // c:figcap
{1903103709u,-2.10F}, // T:Industry
{1903593106u,1.74F}, // W:When people
{1903874195u,-1.13F}, // w:Religion
{1904003289u,-2.89F}, // C:back-to-top
{1904374753u,-2.88F}, // C:elementor-location-popup
{1904478531u,-3.10F}, // C:elementor-nav-menu--stretch
{1904880374u,-2.14F}, // C:font-weight-bold
{1905523317u,-2.22F}, // C:site-header-row-container
{1905548944u,1.02F}, // W:The Social
{1905743180u,-1.18F}, // T:Idaho
{1905818069u,-2.13F}, // w:Premier
{1906042920u,-2.25F}, // c:guidance
{1906780001u,-1.79F}, // w:"Film
{1906892549u,-3.85F}, // c:policy
{1907061001u,-.68F}, // C:has-text-align-left
{1907712699u,-2.00F}, // w:Künstliche
{1907830640u,.86F}, // C:has-post-thumbnail
{1908437360u,-2.00F}, // w:Easter
{1908576671u,-2.13F}, // c:misc
{1909261754u,-3.28F}, // w:Interviews
{1909268374u,-1.84F}, // C:has-normal-icon-size
{1909799854u,-1.54F}, // w:Innovation
{1909859976u,-2.54F}, // C:button-text
{1909934903u,-1.54F}, // w:(Pricing
{1910353955u,-2.48F}, // C:footer__wrapper
{1910599078u,-1.34F}, // T:START
{1911522372u,1.02F}, // W:Overview of
{1911912537u,-1.32F}, // C:font-serif
{1911928360u,-2.88F}, // C:pointer-events-none
{1912122284u,-.51F}, // w:PAY
{1912296351u,-1.84F}, // T:Password Recovery
{1912703919u,2.21F}, // W:That's why
{1912727715u,.69F}, // W:The Financial
{1912847297u,-1.73F}, // C:astra-menu-animation-fade
{1912979103u,-1.20F}, // w:UPDATES
{1913036866u,-1.84F}, // W:Price Transparency
{1913304182u,-.60F}, // T:Scheduling
{1913523467u,-2.36F}, // w:Tennessee
{1913733548u,-2.25F}, // w:Justin
{1913949660u,-1.84F}, // T:即時新聞
{1914237785u,-1.88F}, // w:Ben
{1914620894u,-2.57F}, // T:Design
{1914700515u,-1.84F}, // W:Manage Subscription
{1914725813u,-3.91F}, // T:GET STARTED
{1914907278u,-1.08F}, // w:WORD
{1915417512u,1.25F}, // C:wp-block-heading
{1916049652u,-2.46F}, // T:BREAKING NEWS
{1916360164u,.62F}, // w:AN
{1917251667u,-1.59F}, // C:align-left
{1918396485u,-2.00F}, // C:td-social-facebook
{1918740313u,-1.56F}, // C:aside
{1918786601u,-1.09F}, // C:border-transparent
{1918796168u,-1.51F}, // w:Wholesale
{1918826536u,.82F}, // C:twfxr5
{1920675191u,-1.47F}, // w:-
{1922463007u,1.74F}, // W:But now
{1922473478u,-1.22F}, // w:-
{1923970375u,-.75F}, // C:w-container
{1925310268u,.59F}, // W:Drag and
{1925634386u,-.96F}, // C:alignwide
{1925665149u,-2.13F}, // w:BUYERS
{1926336774u,-2.46F}, // c:total
{1926500190u,-2.21F}, // c:outside
{1926840336u,-1.84F}, // C:swp_share
{1926900423u,-2.36F}, // T:Horoscopes
{1927059143u,-1.18F}, // T:Information Technology
{1927349536u,.84F}, // T:Frequently Asked Questions (FAQs)
{1927845619u,-4.01F}, // w:CATEGORIES
{1928272275u,-2.46F}, // T:Visit
{1928813524u,-.60F}, // w:$109
{1928981340u,-2.83F}, // W:Main Menu
{1929040270u,-2.96F}, // c:utility
{1929293512u,-1.64F}, // T:#17
{1929901406u,-1.56F}, // W:Health Care
{1930276764u,-2.03F}, // C:topics
{1930385906u,-1.57F}, // C:text-red
{1930703280u,-.57F}, // c:multiple
{1931116265u,-1.84F}, // C:wc_name-wrapper
{1932255965u,-1.00F}, // W:Mobile Applications
{1932632012u,-.99F}, // c:module
{1932790296u,-1.84F}, // W:Maps and
{1933656784u,-3.00F}, // W:PREVIOUS POST
{1933937783u,-1.92F}, // w:ACCESSORIES
{1934445159u,.58F}, // C:body-text
{1934617989u,-1.00F}, // w:RULES
{1934855591u,-2.62F}, // W:GIFT CARDS
{1934934666u,.69F}, // w:Native
{1935282021u,-1.84F}, // T:Corporate Social Responsibility
{1935588750u,-1.06F}, // w:STUDIO
{1935784515u,-1.19F}, // w:NY
{1936130890u,-.49F}, // C:right-rail
{1936231820u,-1.34F}, // C:et_pb_text_0_tb_body
{1937880743u,-.62F}, // c:embed
{1938874565u,-1.84F}, // W:Welcome Back
{1939029282u,-2.46F}, // T:Giving
{1939183590u,1.90F}, // W:Let's look
{1940281286u,1.50F}, // W:After you
{1941525467u,1.09F}, // W:Understanding the
{1941673197u,-1.19F}, // w:+
{1941768657u,-1.84F}, // W:Neueste Artikel
{1941952256u,-3.67F}, // c:icons
{1942228854u,-3.07F}, // C:elementor-post-info
{1942242034u,.84F}, // W:AI Coding
{1942502315u,-1.18F}, // c:dashboard
{1942573221u,-.66F}, // c:span
{1943166149u,-2.12F}, // C:swiper-container
{1943993859u,-2.13F}, // C:nav-secondary
{1944726996u,-1.76F}, // C:self-center
{1944995032u,-1.84F}, // C:wc_website-wrapper
{1946226350u,-2.25F}, // C:px-10
{1946664596u,1.54F}, // W:"As a
{1947389549u,-2.13F}, // C:fe-block
{1948466598u,-1.84F}, // w:PICTURES
{1948669724u,-.91F}, // W:Mobile App
{1948707924u,-2.62F}, // C:menu--main
{1949607355u,-2.00F}, // w:Stellenmarkt
{1949852891u,-2.00F}, // T:1 day ago
{1950051877u,-1.84F}, // T:#devops
{1950854386u,-1.42F}, // T:PERFORMANCE
{1951188290u,-2.36F}, // C:menu-list
{1951874138u,-1.50F}, // W:HOW IT
{1952300098u,-3.10F}, // C:menu-link
{1952402717u,-1.19F}, // w:WEBSITES
{1953117912u,-2.00F}, // T:Status
{1953432184u,1.88F}, // C:et_pb_post_content_0_tb_body
{1954227845u,-.55F}, // c:minus
{1954557026u,-2.88F}, // T:CULTURE
{1956201070u,-1.10F}, // w:+
{1956489685u,.60F}, // w:PUTTING
{1956538933u,.49F}, // C:site-wrapper
{1957238493u,-.54F}, // w:"Wir
{1957506977u,-3.40F}, // C:header-nav
{1957534540u,-3.39F}, // w:*
{1959649845u,-2.13F}, // T:Recommended For You
{1959943437u,.66F}, // w:"
{1959958116u,-.69F}, // w:$70
{1960809002u,-.61F}, // C:title-text
{1960987725u,-2.89F}, // T:Editorials
{1961043907u,-2.33F}, // w:CONNECT
{1962158840u,-1.47F}, // w:DEV
{1962260740u,-3.23F}, // c:masthead
{1962364489u,-1.18F}, // W:>> Read
{1963318975u,-1.84F}, // T:Business Insurance
{1963578110u,-2.10F}, // W:MORE ABOUT
{1963765740u,-2.25F}, // C:elementor-post-info__terms-list
{1964018809u,-2.70F}, // c:subscriber
{1964773135u,-2.04F}, // T:Google
{1965251933u,-1.00F}, // w:1997
{1965273569u,-2.32F}, // T:Open Source
{1966985977u,1.02F}, // W:This model
{1967875401u,-2.25F}, // T:Online
{1968067602u,-2.00F}, // T:LAS VEGAS
{1968610814u,-2.38F}, // c:linklist
{1969283673u,-2.31F}, // p:itemlistelement
{1969290474u,-4.37F}, // c:reply
{1969677196u,-3.15F}, // T:Email (Required)
{1969888343u,-2.00F}, // w:Licenses
{1969993922u,-1.84F}, // T:Mobilität
{1970273600u,1.74F}, // W:They don’t
{1970466318u,-.77F}, // W:MOBILE APPS
{1970950610u,.70F}, // w:Trend
{1971017984u,1.28F}, // W:But here's
{1971248973u,1.10F}, // c:allgemein
{1971353630u,1.02F}, // W:"I feel
{1971567401u,-2.00F}, // C:site-footer-bottom-section-1
{1972013525u,1.74F}, // W:To maximize
{1972398782u,-1.12F}, // C:md:text-center
{1972617412u,-1.84F}, // W:World Cup
{1974029162u,-1.84F}, // C:popular
{1974228026u,.73F}, // c:abstract
{1974323401u,-1.00F}, // C:site-header-row-tablet-layout-default
{1976751622u,.47F}, // C:main
{1976899758u,-1.27F}, // C:excerpt
{1976973866u,-2.36F}, // T:SIGN UP NOW
{1977688615u,-1.84F}, // C:ad-container
{1977948929u,-2.00F}, // W:NEW ORLEANS
{1978092910u,-2.00F}, // w:Wissenschaft
{1978119945u,1.02F}, // w:REPLACE
{1978652816u,.60F}, // W:The Three
{1978806068u,-.78F}, // w:CRM
{1978833758u,-1.84F}, // c:utilities
{1978887460u,-1.18F}, // T:South Carolina
{1979056553u,-2.87F}, // w:*:YouTube
{1979257945u,-2.13F}, // w:::
{1980553531u,-2.00F}, // T:POPULAR POSTS
{1980950925u,-1.84F}, // w:Physics
{1982136077u,-1.84F}, // T:More about me
{1982409658u,-2.54F}, // W:Scroll To
{1982609485u,1.11F}, // W:Long Term
{1982734588u,-2.43F}, // C:menu-primary
{1983304884u,-3.20F}, // c:ancestor
{1983593467u,-.45F}, // C:dnd-module
{1983647800u,-1.84F}, // c:subtotal
{1983783680u,-1.33F}, // c:contained
{1983881852u,-2.46F}, // W:Art &
{1984195218u,-1.84F}, // C:sm:text-xl
{1984394010u,.72F}, // W:The Four
{1984417612u,-2.23F}, // W:X (Twitter)
{1984726259u,-.80F}, // c:double
{1984731198u,1.95F}, // C:wp-block-quote
{1985294040u,-1.84F}, // w:Rechtliches
{1986357349u,-1.34F}, // T:+4.9%
{1986513606u,-.94F}, // W:SCHEDULE YOUR
{1986667008u,-2.13F}, // w:Jun
{1987825095u,-1.59F}, // W:Online Learning
{1987838055u,-2.81F}, // w:Webinars
{1988702906u,-1.84F}, // T:Checkout
{1988766464u,-2.29F}, // c:disabled
{1989061813u,1.44F}, // W:STEP #1:
{1989865547u,-2.00F}, // C:sr-only-focusable
{1989889314u,-3.10F}, // C:elementor-widget__width-auto
{1991317745u,1.35F}, // C:sqs-col-12
{1991569819u,-2.59F}, // c:toggler
{1991570075u,-1.84F}, // c:toggles
{1992747387u,-2.46F}, // C:sqs-button-element--primary
{1992854812u,-1.97F}, // C:wpd-thread-wrapper
{1992865994u,2.83F}, // W:"In fact,
{1993088639u,-2.00F}, // C:td-block-title
{1993319044u,-1.08F}, // W:Rhode Island
{1993710620u,1.90F}, // W:Each of
{1993733940u,.75F}, // w:Reliable
{1993791054u,-1.84F}, // C:admin-hidden-markup
{1993982893u,1.02F}, // w:NYC
{1994104993u,.67F}, // C:auto
{1994543396u,.86F}, // w:MULTI-FAMILY
{1995066290u,-1.34F}, // c:function
{1995429596u,-1.84F}, // C:nc_tweet
{1995900934u,-1.84F}, // w:FAQ
{1996056396u,-1.29F}, // c:game
{1996163873u,-1.26F}, // c:politics
{1997238211u,.48F}, // W:Access to
{1997614885u,-2.62F}, // C:cli-tab-pane
{1997706318u,-1.64F}, // c:split
{1998818204u,-3.00F}, // C:url
{1999076558u,-2.03F}, // c:widget
{1999236405u,-1.28F}, // C:pl-lg-5
{1999487973u,-1.84F}, // W:Please Wait...
{2000239845u,1.11F}, // c:checklist
{2000314940u,-2.10F}, // T:LOS ANGELES
{2000427846u,-1.84F}, // W:@Elon Musk
{2000668246u,1.84F}, // w:Organizations
{2000838627u,-2.13F}, // C:focus:ring-2
{2000854205u,-1.04F}, // c:view
{2001181516u,-1.02F}, // c:gate
{2001320737u,2.43F}, // w:Proper
{2001687593u,-.97F}, // t:abbr
{2001812505u,-1.91F}, // C:footer_menu
{2004113486u,-2.36F}, // T:All Topics
{2004231150u,-1.88F}, // w:00
{2005789288u,-3.53F}, // T:TENNIS
{2006189578u,-1.84F}, // c:utils
{2006914741u,-1.70F}, // C:pull-left
{2007170683u,-1.84F}, // T:On-Demand
{2007426743u,-1.84F}, // T:PORTLAND
{2007455383u,1.81F}, // C:entry-content
{2007581499u,.66F}, // C:category-politik
{2008023704u,-2.95F}, // c:prompt
{2008303474u,-.89F}, // W:Choose Your
{2009894018u,.73F}, // W:We were
{2010317820u,-2.54F}, // T:Donald Trump
{2010393995u,-1.84F}, // C:swp_default_full_color
{2010841934u,-2.83F}, // c:alignright
{2011324598u,.99F}, // w:Through
{2011529670u,-.94F}, // C:clear
{2011563168u,-.50F}, // C:twitter-tweet
{2012067700u,.60F}, // W:A SIMPLE
{2012189057u,-2.70F}, // C:wp-block-post-date
{2012726675u,-2.85F}, // C:label
{2012750007u,2.05F}, // w:Furthermore,
{2012942546u,-2.00F}, // C:cart-drawer
{2013298743u,-1.55F}, // C:breadcrumb-item
{2013732761u,-1.84F}, // W:Give a
{2013989751u,-1.39F}, // W:JUMP TO
{2014303867u,-2.70F}, // T:Loading Comments
{2014568417u,-.71F}, // c:europa
{2014920684u,-2.36F}, // C:small-6
{2015642998u,.84F}, // W:Two of
{2015714708u,-2.54F}, // W:December 15,
{2016204348u,-2.00F}, // C:text-label-300
{2016576476u,1.90F}, // w:Eventually
{2017192830u,-1.45F}, // W:Node.JS Development
{2017476436u,-3.22F}, // w:MENU
{2018371780u,-.64F}, // w:WI-FI
{2018871545u,.60F}, // W:My Favorite
{2018877341u,-1.78F}, // C:has-base-color
{2019140756u,-2.13F}, // W:TODAY'S PAPER
{2019348302u,-1.02F}, // w:Brian
{2019401056u,-2.36F}, // w:PRINT
{2019655578u,-2.95F}, // C:search-submit
{2020173962u,-1.71F}, // w:"off-the-shelf
{2020233994u,-.45F}, // C:dnd-column
{2022224534u,-2.19F}, // C:is-content-justification-left
{2022396507u,-2.09F}, // C:bg-transparent
{2022428157u,-2.26F}, // C:banner
{2022472646u,-.66F}, // w:Domain
{2024330143u,1.79F}, // w:Similarly,
{2024702839u,.84F}, // w:Drink
{2024864966u,-2.95F}, // T:YOU MAY ALSO LIKE
{2025200994u,-2.25F}, // C:span3
{2025202274u,-2.36F}, // C:span4
{2026074428u,-2.00F}, // T:+ View More
{2026222015u,-.79F}, // w:TALKING
{2026270216u,-1.84F}, // c:violet
{2026730131u,-2.83F}, // w:Markets
{2027023087u,-1.84F}, // c:btynn
{2027263371u,-3.29F}, // c:youtube
{2027913959u,-.96F}, // w:Entrepreneurship
{2027935474u,-.60F}, // w:ICE
{2028079078u,.84F}, // W:Affordable Pricing:
{2028104903u,-2.00F}, // W:6 Months
{2028981397u,-1.84F}, // W:Personal Care
{2029553419u,-3.75F}, // C:search
{2030326737u,-2.54F}, // C:active-branch
{2031000848u,-1.84F}, // C:elementor-size-md
{2031144162u,1.71F}, // W:In 2025
{2031802407u,-1.00F}, // w:Restore
{2031813243u,-1.05F}, // c:helper
{2031836550u,-2.13F}, // T:Main Navigation
{2033214945u,-2.77F}, // w:SUBSCRIBER
{2033223696u,-3.67F}, // C:elementor-size-sm
{2033467897u,-4.05F}, // T:CASE Studies
{2033508257u,-1.31F}, // w:NAVIGATION
{2033572037u,-2.36F}, // W:Vulnerability Disclosure
{2033802695u,1.16F}, // C:body-container--blog-post
{2033902125u,-1.84F}, // C:wp-block-post-author-name__link
{2034191405u,-2.00F}, // C:tagcloud
{2034660719u,-.60F}, // w:Ticketing
{2034780757u,-1.84F}, // C:sm:gap-5
{2035194384u,-2.00F}, // C:elementor-size-xs
{2036453586u,-.50F}, // w:LOCATION
{2036594189u,-3.56F}, // T:Testimonials
{2036777486u,-2.46F}, // w:CULTURE
{2037232203u,-2.00F}, // T:COPIED!
{2037547078u,-2.13F}, // C:cookie-notice-container
{2037580972u,-2.36F}, // T:Alumni
{2037613756u,-2.00F}, // w:XBox
{2038064524u,1.38F}, // C:sqs-grid-12
{2038251054u,-1.00F}, // C:rank-math-breadcrumb
{2038424869u,-2.36F}, // T:@Follow me
{2038954311u,-.86F}, // T:Image
{2039058451u,-1.06F}, // W:I'm A
{2039155978u,-3.00F}, // C:gform-theme--no-framework
{2040863317u,-.47F}, // w:Alexa
{2041228264u,-1.84F}, // T:EDITORIAL
{2041519065u,-2.00F}, // T:ÚLTIMAS NOTICIAS
{2041752175u,1.51F}, // W:In our
{2042055824u,1.85F}, // C:single-post-content
{2042120182u,-1.66F}, // C:site-header-section-left
{2043460046u,-1.79F}, // w:#Robert
{2043756648u,.46F}, // w:"Doesn't
{2044272484u,-3.00F}, // T:USA
{2045698876u,.84F}, // W:Another option
{2045789459u,.84F}, // w:Understanding
{2047036514u,-3.00F}, // c:bookmark
{2047382333u,-2.25F}, // C:share-jetpack-whatsapp
{2047775443u,-1.57F}, // c:holder
{2048705418u,-1.84F}, // W:Arts &
{2049050920u,1.62F}, // W:So the
{2049440620u,-.69F}, // W:$4.3 billion
{2049524579u,-2.22F}, // C:nav--toggle-sub
{2050225633u,1.34F}, // W:"These are
{2050350048u,-1.00F}, // w:COVERAGE
{2050960825u,1.15F}, // C:blog-content
{2051105621u,-2.13F}, // W:Official websites
{2052172781u,-2.00F}, // c:xxxs
{2052551498u,-1.71F}, // w:*
{2053144007u,-2.25F}, // T:Authors
{2053750439u,-1.08F}, // W:Made In
{2054018173u,-1.00F}, // c:functions
{2054885594u,-2.54F}, // T:UK
{2054949560u,-1.64F}, // c:schedule
{2055658905u,-1.53F}, // C:tablet:grid-col-6
{2055742598u,-1.47F}, // T:Discord
{2056319961u,-2.77F}, // C:footer-widgets
{2057030336u,-2.25F}, // T:/Inspiration
{2057498430u,-1.84F}, // w:#
{2057615367u,-1.84F}, // C:wpd-sbs-title
{2057825144u,-1.59F}, // w:Quantum
{2058069543u,-1.49F}, // c:snippet
{2058347882u,-1.52F}, // C:article-tags
{2058726190u,-4.22F}, // w:PRIVACY
{2059197658u,-1.84F}, // C:wpd-secondary-form-wrapper
{2059321647u,1.61F}, // c:tagdiv
{2059601307u,-1.31F}, // w:>
{2060629743u,-1.43F}, // T:#27
{2060759099u,-1.47F}, // r:list
{2061652981u,-.60F}, // W:Buy on
{2061728739u,-2.25F}, // W:More In
{2062541484u,-2.89F}, // C:newsletter-form
{2062693698u,.68F}, // w:<!--
{2062758264u,.47F}, // w:TWO
{2063111408u,-2.02F}, // T:Climate
{2063166205u,-1.09F}, // C:elementor-reverse-mobile
{2063581153u,-.79F}, // c:values
{2063610556u,-1.84F}, // C:newsletter-block
{2064433168u,-3.00F}, // T:MONEY
{2064806052u,-1.00F}, // c:merge
{2064912678u,-1.01F}, // w:WEST-VLAANDEREN
{2064935641u,-1.84F}, // C:td-block-title-wrap
{2065011003u,-2.75F}, // r:link
{2065805998u,-3.00F}, // C:youtube
{2066573484u,-1.57F}, // C:mega-menu-row
{2066936375u,-1.86F}, // C:size-large
{2066992460u,-3.41F}, // r:none
{2067310365u,-3.82F}, // w:ABOUT
{2067609542u,-2.13F}, // W:Functional Cookies
{2068010465u,-2.46F}, // C:cta-button
{2068424315u,-2.17F}, // w:CART
{2069093578u,-2.00F}, // W:Buying Guides
{2069642056u,-2.13F}, // w:Calculators
{2069823686u,-.79F}, // w:Protecting
{2070006583u,-1.84F}, // T:Board
{2070564885u,-2.46F}, // c:photo
{2070829080u,.84F}, // c:performance
{2071267206u,-3.31F}, // C:sd-sharing
{2071865877u,-3.20F}, // c:phone
{2072768844u,-2.00F}, // r:note
{2073172714u,-1.84F}, // w:繁體中文
{2073192397u,.69F}, // w:"Comprehensive
{2073960616u,.51F}, // W:AI Is
{2074351454u,-2.77F}, // C:wp-block-navigation-link
{2074524504u,-.56F}, // W:+5.1%
{2074546835u,-3.20F}, // W:* LAST
{2074966991u,1.42F}, // W:Speaking of
{2075152674u,2.14F}, // W:Your Business
{2075188082u,-1.00F}, // W:The content
{2075269876u,-2.00F}, // W:Knowledge Base
{2075809392u,-2.54F}, // T:Cricket
{2077011831u,-1.48F}, // c:ribbon
{2078040618u,-1.89F}, // w:(Editor
{2078565394u,-1.70F}, // w:Logistics
{2079283231u,.54F}, // w:Sony
{2079739832u,.73F}, // C:page-main
{2080740561u,-2.00F}, // T:URL
{2081056682u,-1.84F}, // C:text-gray
{2081075269u,-2.13F}, // w:Dismiss
{2081684721u,-2.70F}, // c:biography
{2082055645u,-1.84F}, // C:et_pb_social_media_follow_network_3_tb_footer
{2082299133u,-.64F}, // w:#api
{2082964061u,-1.00F}, // w:Sync
{2083077022u,.86F}, // C:body-container
{2083082965u,-1.78F}, // w:Garage
{2083098792u,-1.84F}, // c:headers
{2084006071u,-2.69F}, // w:LinkedIn
{2084455876u,-1.18F}, // w:EMBED
{2084518148u,-3.97F}, // C:button
{2085053022u,-1.95F}, // w:$120
{2085276628u,-1.07F}, // c:device
{2085598197u,-1.79F}, // T:Washington
{2085933215u,-1.18F}, // W:(Image credit:
{2085942632u,-1.84F}, // c:supplement
{2086108730u,-2.00F}, // C:wpdiscuz-item
{2086369313u,-1.42F}, // c:subhead
{2086419841u,-2.70F}, // w:Refer
{2086535939u,-2.00F}, // T:S
{2086761299u,-3.89F}, // T:WORLD
{2087012459u,-3.43F}, // T:GET IN TOUCH
{2087356543u,-1.21F}, // w:"Star
{2087553732u,-1.84F}, // W:Password Recovery
{2087927397u,2.34F}, // W:Below is
{2088344680u,2.03F}, // W:It may
{2088456798u,-.53F}, // c:industry
{2088592402u,-1.58F}, // C:size-full
{2089138445u,-2.89F}, // W:Personal Finance
{2089692101u,-1.18F}, // T:Drones
{2089719416u,-1.56F}, // c:effect
{2090559615u,1.00F}, // W:"I was
{2090598899u,-2.83F}, // C:navbar-toggle
{2090777943u,-2.13F}, // W:Trust Center
{2091425144u,-1.34F}, // w:Orange
{2091486243u,-3.28F}, // C:block-title
{2092294765u,-1.00F}, // w:Boutique
{2092841952u,-4.50F}, // T:FOLLOW US
{2093313761u,-1.07F}, // c:replace
{2093676143u,2.14F}, // W:Unlike many
{2094115986u,-2.25F}, // C:site-footer-row-container-inner
{2094258133u,-2.13F}, // C:post-categories
{2094316318u,-3.73F}, // T:SITE MAP
{2094376162u,.82F}, // w:OPTIONAL
{2094987117u,-2.44F}, // w:Meet
{2095389411u,-2.46F}, // C:inset-0
{2095875892u,1.23F}, // p:blogpost
{2096350719u,1.17F}, // W:In 2026,
{2096581225u,-2.13F}, // W:Keep up
{2097318214u,-1.47F}, // w:SEAN
{2099559464u,.60F}, // w:Observability
{2099832956u,-2.36F}, // C:lg:text-base
{2100459906u,-2.05F}, // c:result
{2100553309u,-.60F}, // w:MACOS
{2101390632u,2.03F}, // W:A key
{2101484316u,-.46F}, // W:"I want
{2101916257u,-.79F}, // T:Credits
{2102296780u,-1.84F}, // T:科技
{2103060426u,-1.61F}, // W:Explore Our
{2103199732u,.55F}, // W:When To
{2103809191u,-1.64F}, // w:Library
{2103941502u,-2.25F}, // C:item-details
{2104506338u,-1.00F}, // C:apmigt
{2104607899u,-1.84F}, // w:Graduation
{2105292634u,-.94F}, // w:(Dieser
{2105348836u,-2.82F}, // T:#Wirtschaft
{2106894311u,-.89F}, // C:wp-block-column-is-layout-flow
{2107162864u,-2.13F}, // C:elementor-widget-search-form
{2107243343u,-2.00F}, // T:Science & Technology
{2107800293u,-2.62F}, // T:CUSTOMER SERVICE
{2108223627u,1.17F}, // W:Pay Attention
{2108745454u,-1.49F}, // c:figcaption
{2109841560u,-3.00F}, // T:INDIA
{2110146120u,-1.84F}, // C:swp_share_link
{2110586823u,-1.70F}, // T:Language
{2110619049u,-.76F}, // C:widget-type-rich_text
{2110728549u,1.74F}, // W:To ensure
{2110905192u,-1.88F}, // c:wraper
{2111247978u,-3.31F}, // C:vcard
{2111982383u,.84F}, // c:infrastructure
{2112084433u,-3.16F}, // c:terms
{2112259372u,-1.17F}, // c:markup
{2112867499u,-.81F}, // w:Rating
{2113247486u,-2.00F}, // T:首页
{2113764162u,-2.10F}, // T:STAY CONNECTED
{2113790086u,-2.62F}, // T:INFORMATION
{2114751383u,-1.41F}, // T:Regions
{2115180271u,1.17F}, // W:# this
{2115250702u,2.32F}, // w:IMPROVED
{2115503936u,-2.25F}, // C:et_pb_social_media_follow_network_name
{2115532670u,1.52F}, // W:In some
{2115735591u,-3.47F}, // T:#services
{2116497349u,.86F}, // w:Filing
{2117305114u,-3.96F}, // T:/Resources
{2117425341u,-.50F}, // w:Brain
{2118312501u,1.00F}, // W:"It has
{2118421962u,-2.44F}, // C:justify-content-between
{2118976548u,1.35F}, // C:span-12
{2119541447u,-1.84F}, // W:Subscription Terms
{2119678286u,-1.88F}, // c:sport
{2120936377u,-3.64F}, // W:Recent Posts
{2120991552u,-2.17F}, // w:Puzzles
{2122910769u,-1.45F}, // w:Restaurant
{2123030569u,-.79F}, // c:progress
{2123675397u,-.51F}, // w:"Was
{2124156236u,-2.89F}, // C:p-author
{2124210174u,-.69F}, // C:et_pb_column_2_tb_body
{2124830954u,-1.84F}, // c:titulo
{2125088286u,-2.13F}, // C:btn-white
{2125995746u,-1.47F}, // W:UI/UX
{2126492259u,1.30F}, // w:Expect
{2127437064u,-1.84F}, // W:Cookie Einstellungen
{2127441011u,-3.15F}, // T:Gaming
{2127558311u,-2.00F}, // C:fa-search
{2127960238u,1.42F}, // w:Audit
{2128503064u,.75F}, // W:This blog
{2129353078u,-2.13F}, // w:Bitte
{2129990554u,1.74F}, // W:The Study
{2130265895u,-.70F}, // C:col-xs-8
{2130267431u,-3.20F}, // C:col-xs-6
{2130268455u,-2.13F}, // C:col-xs-2
{2130709889u,-1.88F}, // C:underline
{2130971742u,-2.70F}, // w:Release
{2131431069u,-1.38F}, // C:w--current
{2131876409u,-1.84F}, // T:Cookware
{2132602882u,-1.20F}, // c:xxsmall
{2132890601u,-2.94F}, // W:Join The
{2132930407u,.79F}, // c:human
{2133392917u,-1.84F}, // C:share-pocket
{2133565110u,-1.19F}, // w:#
{2133782237u,.48F}, // c:environment
{2135216888u,-2.00F}, // W:Pop Culture
{2135217759u,-1.00F}, // c:increase
{2135363453u,-1.95F}, // C:primary-navigation
{2135453647u,-1.66F}, // c:tool
{2136144907u,-1.94F}, // c:pocket
{2136776795u,-3.78F}, // C:footer-bottom
{2137677263u,-1.84F}, // c:tour
{2138106674u,-1.00F}, // C:elementor-clearfix
{2139485084u,-2.03F}, // C:z-1
{2139485340u,-1.26F}, // C:z-0
{2140299909u,-4.72F}, // r:search
{2140467186u,-2.77F}, // W:Please Enter
{2140567149u,-1.96F}, // T:NETWORKING
{2140657460u,-3.75F}, // r:menu
{2141087947u,-1.84F}, // c:wpdlb
{2141290731u,-1.30F}, // W:Mental Health
{2141374886u,-1.26F}, // w:HOT
{2142151529u,-2.25F}, // C:branding
{2142501554u,-1.04F}, // r:tabpanel
{2143398020u,-1.47F}, // T:$45
{2143732541u,-.79F}, // w:Symptoms
{2145232199u,.73F}, // C:mntl-article
{2145411390u,-1.20F}, // c:limit
{2145422586u,-2.62F}, // T:FOTO
{2145527526u,1.20F}, // C:sqs-block-content
{2146061705u,-.88F}, // w:Streaming
{2146691697u,-1.55F}, // c:stick
{2146894705u,.84F}, // c:still
{2147219435u,2.14F}, // W:"The reason
{2147528219u,-.57F}, // w:Material
{2147810839u,-3.10F}, // T:POLITIK
{2148753717u,-2.62F}, // C:bg-primary
{2148830444u,-.79F}, // T:(47)
{2148970227u,1.36F}, // w:#Conclusion
{2149292896u,-2.10F}, // c:credits
{2149457759u,-2.70F}, // C:sm:flex
{2150595808u,-3.82F}, // T:Δ
{2150623752u,-2.36F}, // C:dateline
{2151075181u,-.55F}, // w:Por
{2151427980u,-4.72F}, // W:TERMS OF
{2151808707u,.95F}, // W:The Average
{2152006836u,-1.84F}, // T:Tools & Services
{2152017820u,-1.62F}, // c:green
{2152417695u,-2.77F}, // C:navbar-default
{2152732050u,-2.62F}, // C:gfield--input-type-email
{2152793519u,-2.36F}, // c:mission
{2152865799u,2.15F}, // w:ANOTHER
{2153131073u,-1.84F}, // W:Love &
{2153252565u,-3.20F}, // C:header-inner
{2153337848u,-2.25F}, // w:FAMILIE-TESTET
{2153656526u,-1.00F}, // W:Privacy and
{2153856621u,-1.84F}, // C:is-center
{2154334348u,-2.11F}, // C:position-absolute
{2155663006u,.70F}, // W:Conversion Rate
{2156075974u,-1.08F}, // T:Email Marketing
{2156153963u,-2.36F}, // C:item-pagination-prev-next
{2156986299u,-4.03F}, // T:PODCAST
{2156988922u,-.89F}, // w:Questions
{2157160390u,-1.47F}, // w:Founder
{2157209273u,-1.40F}, // C:mega-menu-item-type-widget
{2157344665u,1.24F}, // W:"It's a
{2158088902u,-2.05F}, // w:FinTech
{2159028831u,-1.84F}, // W:Affiliate Disclaimer
{2159281801u,-2.70F}, // W:DISCOVER MORE
{2160828414u,-1.34F}, // W:KANSAS CITY
{2160889547u,-2.37F}, // T:RETAIL
{2161587358u,.84F}, // W:Your First
{2161865626u,1.74F}, // c:costs
{2161936082u,-2.98F}, // w:AWARDS
{2162054369u,-1.18F}, // c:zoom
{2162313441u,-.67F}, // c:zone
{2162321434u,-2.28F}, // w:SUPPORT
{2162377533u,-.99F}, // T:$34
{2162521966u,-3.28F}, // C:footer-wrapper
{2162634950u,-1.00F}, // w:Boeing
{2162728463u,-.60F}, // W:Use of
{2163305343u,-1.18F}, // W:South America
{2163772375u,-1.42F}, // C:order-1
{2163772887u,-1.43F}, // C:order-3
{2163773143u,-2.10F}, // C:order-2
{2164338873u,-.69F}, // w:Cheap
{2164814409u,-2.25F}, // C:font-extrabold
{2164928349u,-1.67F}, // c:anchor
{2165460994u,1.34F}, // w:"In
{2165948279u,.54F}, // C:article-wrapper
{2166245592u,-1.18F}, // W:See It
{2167519774u,-1.38F}, // C:md:col-span-4
{2167520286u,-1.48F}, // C:md:col-span-6
{2167521310u,-.59F}, // C:md:col-span-2
{2167698185u,-1.88F}, // w:(*)
{2168391291u,-2.21F}, // C:popup-drawer-animation-fade
{2168532171u,-1.55F}, // w:FACT
{2168764874u,-2.29F}, // w:*
{2169267208u,-2.23F}, // w:*Business
{2169288198u,-1.55F}, // C:wp-block-kadence-column
{2169555859u,-2.80F}, // w:Powered
{2169578399u,-1.84F}, // C:elementor-icon-box-title
{2170449450u,-.81F}, // W:SHOP THE
{2170704701u,-1.22F}, // W:Use Our
{2172232804u,-1.18F}, // w:Curriculum
{2172566359u,-2.00F}, // C:ot-sdk-container
{2172787319u,-.49F}, // c:graphic
{2173144008u,-1.90F}, // C:site-main-header-inner-wrap
{2173871782u,-1.73F}, // C:ast-builder-layout-element
{2174573610u,-2.83F}, // C:wp-block-navigation
{2174920786u,-3.48F}, // C:links
{2174921106u,-2.00F}, // C:wp-block-post-author-name
{2175311774u,-.80F}, // w:Interior
{2175519490u,-4.21F}, // T:RSS
{2175660306u,1.30F}, // C:pros
{2176258736u,-2.87F}, // c:xsmall
{2176283211u,-1.59F}, // r:presentation
{2176404789u,-1.19F}, // c:topper
{2176590063u,1.17F}, // C:rich-text
{2176972306u,-2.36F}, // C:prev
{2177134582u,-2.89F}, // T:TELEVISION
{2177340186u,-1.59F}, // W:Professional Development
{2177547020u,-2.46F}, // T:Smart Home
{2177756561u,-.71F}, // w:Others
{2177970093u,.50F}, // c:hierarchy
{2178228154u,-1.19F}, // w:Indoor
{2178275157u,-2.70F}, // T:Join Our Team
{2178369520u,-1.75F}, // w:AUTO
{2178555622u,-1.84F}, // C:usa-nav__primary-item
{2179182377u,1.17F}, // W:We get
{2179276829u,-.50F}, // w:Above
{2179995644u,-2.00F}, // w:Contests
{2180310659u,-2.36F}, // C:published
{2181090742u,-1.29F}, // C:credit
{2181380539u,-2.73F}, // C:nav-container
{2181565406u,-2.13F}, // T:Spiele
{2181928260u,-1.56F}, // C:subhead
{2182307205u,-1.84F}, // T:Subscriber Services
{2182683667u,-.62F}, // w:Explainer
{2182708172u,-1.34F}, // c:board
{2183087262u,-2.00F}, // T:Boston
{2183214371u,-.54F}, // w:EXPERT:
{2183505163u,-2.34F}, // C:parent
{2183841370u,-.91F}, // w:Vibe
{2183950913u,-3.28F}, // w:Africa
{2184459823u,-2.13F}, // C:share-tumblr
{2186438979u,-1.75F}, // w:Posted
{2186626249u,-.88F}, // C:level-2
{2186626505u,-1.59F}, // C:level-1
{2186833250u,-3.12F}, // w:DEALS
{2187508687u,-1.70F}, // c:tray
{2187606233u,-2.01F}, // T:CONSULTING
{2188066300u,-3.00F}, // c:textfield
{2188604597u,-1.88F}, // W:6 Min
{2188828273u,-2.95F}, // C:nav-previous
{2189312655u,.70F}, // w:"Not
{2189467922u,-.83F}, // C:pr-3
{2189468178u,-2.46F}, // C:pr-2
{2189468434u,-1.00F}, // C:pr-1
{2189468690u,-1.60F}, // C:pr-0
{2189469202u,-1.84F}, // C:pr-6
{2189469714u,-2.25F}, // C:pr-4
{2189857251u,-2.46F}, // C:elementor-widget-form
{2189955422u,-2.54F}, // C:wp-block-navigation__responsive-container
{2190442592u,-2.36F}, // T:Ohio
{2190918915u,-1.84F}, // T:ARCHIV
{2191711086u,-2.54F}, // C:js-form-wrapper
{2191892112u,-2.13F}, // T:Reports
{2191964111u,-1.49F}, // c:true
{2192118119u,1.61F}, // w:"As
{2192200290u,-3.58F}, // C:nav-menu
{2192546818u,-2.79F}, // c:identity
{2192845072u,-1.94F}, // W:Start a
{2192895045u,-1.84F}, // w:Quotes
{2193057439u,-.71F}, // c:corporate
{2193086213u,1.02F}, // w:Dabei
{2193139995u,-2.25F}, // T:Legal Notice
{2193642617u,-2.00F}, // T:Life Insurance
{2194074594u,-1.36F}, // c:support
{2194564139u,-1.84F}, // W:bottom of
{2195320182u,-1.72F}, // c:hero
{2195426284u,-3.06F}, // w:Archive
{2196290409u,1.30F}, // W:To keep
{2196527874u,-2.00F}, // w:Documents
{2196548918u,-2.13F}, // C:elementor-author-box__bio
{2196638574u,-1.88F}, // w:Crossword
{2196984394u,.52F}, // W:Technical SEO
{2197320176u,.77F}, // w:Nearly
{2197380298u,-2.63F}, // C:font-semibold
{2198157570u,-2.00F}, // T:Legal Notices
{2198200950u,-2.23F}, // c:head
{2198341845u,-1.44F}, // w:CALL
{2198429319u,-2.05F}, // c:preview
{2198707707u,1.17F}, // W:The "cloud"
{2198757731u,-1.32F}, // w:-
{2200048538u,-.60F}, // C:row-depth-1
{2200380058u,-1.74F}, // C:site-header-row-layout-standard
{2200478926u,-2.89F}, // T:POLICIES
{2200822292u,-.96F}, // w:#30
{2200831823u,-2.89F}, // w:Panorama
{2201082998u,-2.26F}, // c:help
{2201097376u,-3.20F}, // W:**Click to
{2201745167u,-2.36F}, // w:"Se
{2201830346u,1.02F}, // w:Variety
{2201944948u,-.75F}, // w:$40
{2202247250u,-1.84F}, // C:iconfiller
{2203186216u,-3.28F}, // c:invisible
{2203307476u,.60F}, // W:Here at
{2203370441u,-1.84F}, // W:Indoor Air
{2203918011u,-1.98F}, // C:comments-section
{2204106357u,-1.84F}, // w:Honda
{2204614550u,-2.77F}, // T:ANMELDEN
{2204752938u,-2.00F}, // W:Join Now
{2204816030u,-2.77F}, // T:CONTENTS
{2205088564u,-2.53F}, // C:inline
{2207196829u,-2.61F}, // C:views-element-container
{2207554578u,.66F}, // C:vc_row
{2207971242u,-2.54F}, // C:fixed
{2208771483u,-2.13F}, // T:Join the Conversation
{2210066869u,-1.00F}, // w:Dutch
{2210295228u,-3.73F}, // W:This Site
{2210299360u,1.74F}, // W:Cons of
{2210833024u,-1.59F}, // T:ATLANTA
{2211358558u,2.05F}, // W:# Step
{2211663914u,-3.48F}, // T:PINTEREST
{2211773404u,-2.71F}, // c:duration
{2212428142u,-2.69F}, // c:branding
{2213074286u,-1.68F}, // w:Laundry
{2213666454u,-1.00F}, // W:Food Delivery
{2214051797u,-2.77F}, // W:Be The
{2215197622u,-1.46F}, // c:reviews
{2215944298u,-2.25F}, // T:Work for Us
{2216061676u,-2.13F}, // C:form-title
{2217575139u,-2.70F}, // T:Financial Aid
{2218324349u,-1.71F}, // C:no-gutters
{2218537735u,-2.00F}, // W:Show Purposes
{2218908110u,-1.79F}, // c:above
{2219571918u,-2.39F}, // c:about
{2219797704u,-2.62F}, // C:elementor-form-fields-wrapper
{2219930969u,-2.00F}, // C:has-reject-all-button
{2220349344u,-.99F}, // w:Agencies
{2220353601u,-1.55F}, // C:tab-pane
{2220479094u,-1.47F}, // w:Saved
{2220571332u,-3.45F}, // C:elementor-nav-menu__container
{2220697492u,-3.41F}, // c:authors
{2221018912u,-2.95F}, // W:START FREE
{2221798595u,1.23F}, // C:hw6ttf
{2221863058u,-2.90F}, // C:modal-header
{2221985860u,-3.00F}, // T:Our Services
{2222060902u,-.77F}, // w:WRITING
{2222557853u,-1.95F}, // C:post-info
{2222899701u,-.89F}, // c:additional
{2223405734u,-2.00F}, // C:featured-image
{2223448093u,-1.84F}, // c:supplementary
{2223576543u,-.62F}, // c:selection
{2224408672u,-3.60F}, // C:elementor-location-footer
{2224421388u,-.79F}, // W:Video Editing
{2224501354u,.48F}, // c:businesses
{2226645762u,-2.18F}, // C:rounded
{2227144580u,-1.16F}, // C:site-header-row-no-center
{2227685990u,-2.25F}, // C:et_pb_social_media_follow_network_2_tb_footer
{2227720712u,-2.00F}, // T:Annual Reports
{2228815839u,-2.54F}, // C:wt-cli-sr-only
{2230118473u,-1.08F}, // C:theiastickysidebar
{2230351169u,1.00F}, // w:Initial
{2230912543u,-2.53F}, // c:circle
{2231352122u,-2.77F}, // w:-
{2232475993u,-.60F}, // w:MS
{2232552727u,-1.00F}, // w:Doug
{2232555664u,-2.70F}, // w:Necessary
{2232758272u,-1.58F}, // w:/Über
{2233197711u,-1.18F}, // c:todays
{2233560182u,-1.84F}, // w:Русский
{2233904175u,2.00F}, // W:Battery Life
{2234822777u,-2.33F}, // W:Real Estate
{2235768394u,-1.63F}, // W:>> Learn
{2236366935u,-1.11F}, // c:condensed
{2236740693u,-1.30F}, // C:site_header
{2236758349u,-.89F}, // w:"non-requirements".
{2236922489u,-2.00F}, // C:entry-tags
{2237271189u,-.93F}, // C:md:w-1/2
{2237621256u,.60F}, // W:For years
{2237735603u,-2.62F}, // W:RESOURCE CENTER
{2238578955u,-2.36F}, // C:footer__content
{2239042281u,-2.38F}, // c:reviewed
{2239067598u,-4.72F}, // T:CAREERS
{2239095165u,-1.55F}, // w:Giving
{2240076169u,-2.16F}, // C:blue
{2240349584u,-3.24F}, // C:description_below
{2240597445u,1.62F}, // W:"During the
{2241340813u,-2.46F}, // T:Faculty
{2241864844u,-1.84F}, // W:Business News
{2241999200u,-1.79F}, // w:TOUR
{2242063978u,-1.84F}, // c:envelope
{2242367905u,.60F}, // w:Uses
{2244326243u,-1.78F}, // r:tablist
{2244516522u,-.63F}, // w:&w
{2244915527u,-1.84F}, // W:By checking
{2245419015u,-1.84F}, // C:site-footer-below-section-1
{2245470045u,-2.13F}, // T:Request A Quote
{2246174949u,-2.76F}, // C:inline-block
{2246206868u,1.02F}, // c:chapo
{2246911638u,-.58F}, // w:Dollar
{2246995431u,1.74F}, // W:However, it
{2247358176u,.96F}, // C:node--view-mode-full
{2247543301u,.89F}, // W:Use your
{2247861539u,-.60F}, // w:#Corona
{2247935511u,-1.37F}, // w:AUDIO
{2247944690u,-1.18F}, // W:Nach dem
{2248883259u,-1.18F}, // c:experts
{2249190861u,1.56F}, // w:"So
{2249478578u,2.16F}, // w:Their
{2250573948u,-1.29F}, // c:dashed
{2250933257u,-2.13F}, // W:Show Comments
{2250963389u,-2.13F}, // C:wp-social-link-pinterest
{2251528088u,-2.25F}, // w:IHRE
{2251648864u,-1.24F}, // c:stream
{2252045083u,-2.48F}, // C:author-info
{2253393855u,.60F}, // w:#
{2253773949u,-2.36F}, // w:PROMOTIONS
{2253946587u,-1.83F}, // W:10 Best
{2254235900u,-2.00F}, // W:Blog Categories
{2254519212u,1.36F}, // w:"Now
{2254638616u,-1.08F}, // w:Reference
{2254770290u,-2.13F}, // T:Software Development
{2255184246u,-1.81F}, // C:grid-gap-lg
{2255323391u,-3.00F}, // T:Analytics
{2256046015u,1.30F}, // W:"For me,
{2256266346u,-1.84F}, // C:newsletter__form
{2256872208u,-.50F}, // W:Learn From
{2256897731u,-1.84F}, // w:SIM
{2257195151u,-1.34F}, // c:rights
{2257250566u,-1.84F}, // T:Iowa
{2257335032u,-2.25F}, // T:Forgot Password
{2257358064u,-.83F}, // T:WordPress
{2257846251u,-1.79F}, // T:Accounting
{2259672950u,1.74F}, // W:5. Use
{2259774665u,-1.08F}, // w:ChatGPT
{2260323850u,-1.84F}, // C:errors
{2260452338u,-3.29F}, // T:Books
{2261509487u,-2.13F}, // T:Search This Site
{2263886145u,-1.57F}, // W:APPLE TV
{2264471367u,.82F}, // w:PUBLISHING
{2264542042u,2.35F}, // w:Despite
{2264625986u,2.16F}, // w:-
{2264647697u,2.03F}, // w:"Ah,"
{2264921898u,-1.84F}, // T:Tecnología
{2265125072u,-3.20F}, // C:header-container
{2265138127u,-1.59F}, // C:view-content
{2265267576u,-1.68F}, // w:BANKING
{2265932021u,-2.13F}, // c:filters
{2266007985u,-2.00F}, // W:Science &
{2266349766u,.45F}, // W:"Choosing a
{2266796877u,-2.57F}, // T:Apps
{2267174286u,-2.22F}, // C:header-navigation-dropdown-animation-none
{2267438129u,1.22F}, // W:The purpose
{2269380811u,-2.00F}, // C:health
{2269965143u,.82F}, // W:(Note the
{2270173375u,-1.84F}, // T:System Status
{2270473815u,-2.00F}, // c:autor
{2270751983u,.84F}, // w:Scope
{2271180089u,-2.00F}, // T:Missouri
{2271284892u,-3.20F}, // T:SUBSCRIBE NOW
{2271305379u,-1.84F}, // T:ES
{2271590759u,-2.00F}, // W:CO-FOUNDER 'PROUD'
{2271820842u,-1.84F}, // C:bg-gradient-to-br
{2271821437u,-1.68F}, // c:teaser
{2272802709u,-2.02F}, // w:RETAIL
{2272981294u,-2.10F}, // c:wpdiscuz
{2273056750u,-1.20F}, // C:hs_cos_wrapper_type_module
{2273174760u,.82F}, // W:Just like
{2273403871u,-1.00F}, // W:Can we
{2273518631u,-1.06F}, // w:Classic
{2273612281u,-4.01F}, // T:-Shop
{2273930137u,-2.00F}, // C:et_pb_text_3_tb_footer
{2274035405u,-1.68F}, // T:CUSTOMER SUPPORT
{2274045028u,-2.54F}, // T:WORK
{2274234973u,-2.46F}, // C:wt-cli-cookie-description
{2274473861u,-1.53F}, // c:force
{2274509228u,-2.13F}, // c:flipboard
{2274744076u,-2.54F}, // T:Contact Sales
{2274746442u,-1.98F}, // C:slide
{2275470221u,-2.36F}, // W:Digital Transformation
{2275851483u,-1.62F}, // T:Linux
{2275925176u,-1.84F}, // C:comment-subscription-form
{2275964892u,-1.61F}, // c:combined
{2276518309u,-1.59F}, // T:Medium
{2276706693u,-1.22F}, // c:forms
{2277513620u,1.04F}, // C:single-entry
{2277587401u,-1.08F}, // W:Stay Informed
{2277696397u,-1.84F}, // T:13 MIN READ
{2278480773u,-2.13F}, // c:forum
{2278915733u,-1.61F}, // C:sidebar-right
{2279791512u,-2.36F}, // T:Continue Shopping
{2279921687u,-.94F}, // w:MI
{2280354582u,1.76F}, // w:"Then,
{2280612719u,2.03F}, // W:"We know
{2280703494u,-2.16F}, // C:lg:flex
{2280724806u,-3.15F}, // C:footer-link
{2281424208u,-2.00F}, // W:November 6,
{2281977841u,-1.84F}, // w:NASCAR
{2282041239u,-3.13F}, // w:REVIEWS
{2283243163u,-1.28F}, // W:TOP 100
{2283721363u,-2.00F}, // C:wpd-thread-info
{2284160133u,-1.34F}, // W:Life Insurance
{2284789385u,1.17F}, // W:While some
{2284900488u,-1.84F}, // W:Copyright 2022
{2285034147u,1.42F}, // C:sqs-block-html
{2285060706u,-1.18F}, // w:Basket
{2285082327u,-1.84F}, // T:Madrid
{2285619894u,-2.13F}, // w:Crosswords
{2286044356u,-1.18F}, // w:Laura
{2286748230u,-1.84F}, // C:footer-list
{2287059542u,.89F}, // w:<version>:
{2287807204u,-2.03F}, // C:elementor-loop-container
{2287818085u,2.03F}, // T:Lorem
{2288035503u,-4.19F}, // T:RELATED ARTICLES
{2288098030u,.95F}, // T:**Key Takeaways**
{2288232040u,-1.84F}, // C:footer-bottom-row
{2288441771u,-2.68F}, // C:related-posts
{2288640966u,-1.84F}, // W:Annual Report
{2288869754u,-2.25F}, // w:BERITA
{2289069435u,-2.83F}, // w:SEP
{2289620986u,-1.84F}, // C:e-n-menu-heading
{2290183845u,-1.00F}, // w:MasterClass
{2290529562u,-2.25F}, // w:>
{2290573478u,-2.00F}, // W:viewed_cookie_policy
{2290939992u,-1.19F}, // w:POLITICAL
{2291803698u,-1.84F}, // T:Health and Wellness
{2291893178u,-1.00F}, // W:All Solutions
{2292930556u,1.33F}, // W:Average Cost
{2293010121u,-2.51F}, // w:${loading}
{2293413363u,.63F}, // c:chapter
{2293677603u,.50F}, // c:best
{2293864797u,-2.36F}, // T:CLEAR
{2293905513u,-2.13F}, // W:Select Page
{2294751857u,-2.36F}, // C:usa-banner
{2296083399u,-3.13F}, // w:WRITTEN
{2296216354u,-2.13F}, // C:footer-html
{2296307647u,2.25F}, // W:Cost-Effective: Generally,
{2296369335u,-1.84F}, // C:footer-header
{2296878592u,-1.18F}, // T:MEXICO
{2297310029u,-2.20F}, // T:MOBILE APPS
{2297582159u,-.63F}, // c:example
{2298834902u,.49F}, // c:divisions
{2299974369u,1.17F}, // W:It's Easy
{2300311315u,-2.00F}, // W:Watch Now
{2300868413u,-.86F}, // c:round
{2301155466u,-2.83F}, // T:Privacy Statement
{2301266095u,-3.10F}, // C:wp-block-social-link
{2301706758u,-3.00F}, // w:←
{2302297347u,-1.84F}, // C:zhlebv
{2302366401u,-2.36F}, // C:lg:items-center
{2302494756u,-1.18F}, // w:Director
{2303217546u,-2.13F}, // T:SPAIN
{2303334504u,-2.62F}, // C:cli-modal
{2303735592u,-.79F}, // w:Streamline
{2305646457u,.89F}, // w:(UPDATE)
{2305663784u,-2.46F}, // W:Send Us
{2305799748u,-1.84F}, // W:Close Navigation
{2306067497u,-2.25F}, // C:td-footer-wrapper
{2306296978u,-1.25F}, // c:bordered
{2306607875u,-1.24F}, // T:$0.00
{2306875467u,-.90F}, // T:#JAVASCRIPT
{2307200938u,-1.24F}, // c:writer
{2307616941u,-2.57F}, // c:placeholder
{2307857708u,-3.31F}, // c:hamburger
{2308387026u,-2.00F}, // T:Water Heaters
{2309013272u,-1.00F}, // w:Rick
{2309060775u,-4.72F}, // T:HOME
{2309418551u,-2.64F}, // C:border-t
{2309419063u,-1.65F}, // C:border-r
{2309420599u,-1.83F}, // C:border-l
{2309423159u,-1.36F}, // C:border-b
{2309435447u,-1.68F}, // C:border-2
{2309435959u,-1.56F}, // C:border-0
{2309509728u,-2.89F}, // T:Gesundheit
{2309778388u,.67F}, // W:The Importance
{2309798527u,-1.84F}, // w:Frank
{2309831747u,-.50F}, // w:#discuss
{2311298663u,-1.20F}, // C:image
{2311410127u,-1.18F}, // w:Listings
{2311742629u,-3.20F}, // C:js-form-item
{2312604752u,-1.60F}, // C:mega-menu-megamenu
{2313441383u,-2.00F}, // W:Get Inspired
{2313874447u,-2.00F}, // W:Sign Me
{2314154905u,-2.77F}, // W:Contact Sales
{2314260346u,2.14F}, // w:Anyone
{2314493177u,-1.08F}, // w:Rhode
{2315022202u,1.86F}, // w:Implementing
{2315379470u,-.94F}, // w:Viewed
{2315459108u,-2.19F}, // C:post-title
{2315720751u,2.43F}, // W:As I
{2316309361u,1.74F}, // W:For an
{2316904392u,-2.13F}, // C:wp-block-search__button
{2317256182u,-2.00F}, // C:et_pb_column--with-menu
{2318165045u,-3.00F}, // T:INVESTING
{2319248693u,-1.73F}, // C:sidebar-slug-sidebar-primary
{2319605130u,-1.08F}, // W:South Carolina
{2319794829u,-2.36F}, // T:Things To Do
{2319967802u,-3.11F}, // W:SEE ALL
{2319983108u,1.69F}, // w:<strong>X</strong>
{2320204719u,-2.46F}, // C:td-animation-stack
{2321295631u,-2.00F}, // C:mainmenu
{2321382996u,-.57F}, // C:elementor-col-100
{2321468069u,-1.47F}, // w:Discussion
{2321621493u,2.21F}, // W:That said
{2321981986u,-1.46F}, // w:PERSONAL
{2322603178u,-2.36F}, // T:December 17, 2025
{2322683415u,-.79F}, // w:Root
{2322719364u,-1.30F}, // C:is-not-stacked-on-mobile
{2322884503u,-.94F}, // W:Save Time
{2323923034u,-2.54F}, // c:subfooter
{2324113097u,2.03F}, // w:Embracing
{2324187373u,-1.84F}, // C:usa-nav
{2324189376u,-1.00F}, // w:Desserts
{2324735182u,-1.00F}, // w:Linda
{2325153343u,.48F}, // W:Transitioning to
{2325772237u,-2.13F}, // W:Continue Reading
{2325967900u,-2.00F}, // w:Portuguese
{2326187264u,-1.84F}, // C:footer-bar
{2326212460u,-2.00F}, // C:footer-navigation-wrap
{2326346360u,.60F}, // w:Distance
{2326366722u,-1.85F}, // w:-
{2326510927u,-3.36F}, // C:gfield_label
{2326983738u,-2.00F}, // W:CHECK PRICE
{2327394491u,.84F}, // W:## The
{2327544935u,-1.04F}, // C:has-text-align-center
{2327777325u,-1.87F}, // C:nav-title
{2328113753u,-1.71F}, // T:AUDIO
{2328420331u,-2.47F}, // w:MIDDLE
{2328690252u,-.89F}, // W:YOU MIGHT
{2329085620u,-2.54F}, // c:welcome
{2329962170u,-1.00F}, // w:Vietnamese
{2330378001u,-1.65F}, // C:elementor-widget-theme-post-title
{2330404739u,-2.33F}, // w:ENTER
{2331105405u,1.17F}, // W:Pick Up
{2331145235u,-2.13F}, // W:Share to
{2331573221u,-2.13F}, // c:priority
{2331760872u,-2.00F}, // C:header__right
{2332218056u,-.60F}, // C:row-fluid-wrapper
{2332477966u,-2.68F}, // C:align-items-start
{2332537299u,-1.69F}, // C:mega-menu-horizontal
{2332743736u,-2.36F}, // W:Visit Our
{2334541546u,-2.00F}, // T:cookielawinfo-checkbox-necessary
{2334684511u,-.48F}, // c:editorial
{2334689584u,-2.13F}, // W:Open Navigation
{2334758727u,-2.21F}, // C:drawer-inner
{2335234861u,-.53F}, // C:large-12
{2335414307u,-2.25F}, // c:similar
{2336096056u,-.91F}, // C:et_pb_with_border
{2336585732u,-2.13F}, // W:Filed Under:
{2337463110u,-1.00F}, // W:TOLL-FREE: 1.877.664.1023
{2337810591u,-1.52F}, // c:tracking
{2337987526u,-2.13F}, // T:Popular Articles
{2338361009u,-1.59F}, // w:(Motorsport-Total.com)
{2338395850u,-.60F}, // W:Not a
{2339589822u,2.03F}, // W:By leveraging
{2339846412u,-4.72F}, // T:ABOUT
{2340550445u,-1.84F}, // T:INTERNSHIPS
{2340743916u,1.02F}, // W:"We still
{2340772776u,-1.84F}, // w:STAND
{2340822526u,-1.84F}, // C:screen-reader-shortcut
{2341363201u,-1.00F}, // T:Region
{2341491730u,-2.00F}, // w:"
{2342596134u,-3.50F}, // T:CONNECT WITH US
{2342683918u,-2.83F}, // C:sd-social-icon
{2343083452u,-1.34F}, // c:palette
{2343513170u,-2.77F}, // T:Threads
{2343716008u,-1.07F}, // w:Duration
{2344619559u,-3.32F}, // C:elementor-sub-item
{2345243962u,-4.10F}, // w:!
{2345610617u,-2.13F}, // w:Announcements
{2345841873u,-1.34F}, // w:Charles
{2346180066u,-1.30F}, // C:w-layout-grid
{2347456735u,-1.67F}, // c:yellow
{2347597265u,-2.00F}, // w:Mobility
{2347849668u,-1.53F}, // c:static
{2348730335u,-.80F}, // C:clear-both
{2348786075u,-1.97F}, // c:report
{2349465419u,-1.53F}, // C:mbpqsq
{2349795807u,-2.13F}, // C:share-buttons
{2350438568u,-2.25F}, // C:footer-newsletter
{2350469596u,-3.53F}, // c:required
{2350612525u,-.53F}, // w:PAYROLL
{2350654962u,-2.62F}, // T:Like Loading...
{2350754871u,-2.70F}, // w:NFL
{2350805236u,-1.71F}, // w:Graduate
{2351063898u,-3.82F}, // W:* Your
{2351109958u,-2.58F}, // C:mobile-menu-container
{2351425518u,-.60F}, // W:I Tested
{2352126476u,1.42F}, // W:A common
{2353075019u,-3.37F}, // c:unstyled
{2353141076u,-2.27F}, // w:Ethics
{2353179684u,-3.15F}, // C:gfield--type-email
{2354073540u,.87F}, // c:status
{2354183061u,-2.81F}, // c:like
{2354692078u,-1.84F}, // W:December 3,
{2354839583u,-1.00F}, // w:$140
{2355190438u,.77F}, // C:richtext
{2355209410u,1.74F}, // W:Now we
{2355253854u,-2.13F}, // T:Management
{2355296149u,-1.93F}, // c:line
{2355299733u,-3.00F}, // c:link
{2355588464u,-2.25F}, // T:Special Reports
{2356369885u,-1.12F}, // w:LOCAL
{2356401219u,-2.70F}, // W:Health &
{2357077909u,-.96F}, // c:life
{2357365660u,-2.13F}, // C:mntl-author-tooltip__top
{2357905740u,-2.00F}, // T:更多
{2358712934u,-.94F}, // w:Host
{2359004337u,-.65F}, // w:Independent
{2359159134u,.79F}, // t:article
{2359311420u,-3.50F}, // C:elementor-icon-list-item
{2359395534u,-3.00F}, // C:btn-block
{2359489120u,-1.84F}, // C:mabqta
{2359564949u,-1.58F}, // c:list
{2360056654u,-1.34F}, // C:tracking-wider
{2360140094u,-1.48F}, // C:has-link-color
{2360674197u,-2.35F}, // c:live
{2361865237u,-2.36F}, // w:(opens
{2362953686u,-2.00F}, // w:文化
{2363927381u,-2.54F}, // W:LOAD MORE
{2364012039u,2.03F}, // W:The Full
{2364068005u,-2.55F}, // c:subs
{2364572670u,-2.95F}, // W:Facebook X
{2366499041u,.61F}, // c:answer
{2366771289u,.80F}, // W:How Does
{2368711278u,1.02F}, // W:"While these
{2368996538u,-1.18F}, // w:Pest
{2369039656u,2.34F}, // w:Lacks
{2369162752u,-.57F}, // w:Nur
{2369981863u,.65F}, // c:introduction
{2370279546u,-2.57F}, // w:05
{2370541933u,-1.84F}, // T:FEATURED CONTENT
{2371165980u,-2.70F}, // W:AD CHOICES
{2371652319u,-2.54F}, // W:Dec 18
{2372020871u,.77F}, // W:A Great
{2372267875u,-2.00F}, // T:READ NOW
{2372987128u,.65F}, // w:Part
{2373124020u,-1.00F}, // W:Government and
{2373148321u,-2.47F}, // C:shopify-section-group-footer-group
{2373700811u,.84F}, // w:Variable
{2374306883u,.84F}, // W:On Our
{2374632651u,-1.84F}, // C:banner-content
{2374740592u,-1.84F}, // T:#UX-DESIGN
{2374959686u,-.64F}, // W:Data &
{2375239983u,-2.13F}, // C:form--inline
{2375619860u,-1.18F}, // W:Career Services
{2376441172u,-2.13F}, // C:line-clamp-3
{2376441428u,-2.77F}, // C:line-clamp-2
{2377779967u,-2.73F}, // C:font-medium
{2379598122u,-.95F}, // C:component
{2379775664u,-1.31F}, // w:>
{2379996222u,-3.02F}, // C:block-menu
{2380805378u,-1.60F}, // c:change
{2381121190u,-1.84F}, // w:Buch
{2381763105u,-2.13F}, // W:December 18,
{2381995239u,-2.13F}, // w:Pharmacy
{2382224543u,-1.70F}, // w:MAINE
{2382366332u,-1.82F}, // T:#13
{2382755997u,-.94F}, // c:clipboard
{2382870587u,-2.13F}, // C:et-l--header
{2384480335u,-1.05F}, // C:leading-snug
{2385229969u,-1.90F}, // W:U.S.
{2385747682u,-1.79F}, // w:2016
{2386322329u,-3.62F}, // T:< Previous |
{2386667471u,-1.67F}, // c:tmpl
{2386673670u,-2.00F}, // C:td-related-span4
{2387017895u,.74F}, // W:I'm not
{2387024203u,-4.49F}, // c:respond
{2387159646u,-2.07F}, // c:gradient
{2387592719u,-1.84F}, // C:modal-container
{2390662645u,-2.77F}, // C:header__inner
{2390779787u,-1.47F}, // C:elementor-widget__width-inherit
{2390876249u,-1.02F}, // w:Images
{2391051313u,-1.47F}, // W:Inside The
{2391193067u,-2.54F}, // C:wt-cli-privacy-overview-actions
{2391572244u,-2.83F}, // c:mainmenu
{2391993523u,-2.95F}, // C:gform_validation_container
{2392295930u,-2.87F}, // c:controls
{2392422415u,-1.31F}, // c:primary
{2392684806u,-2.00F}, // C:mb10
{2392959063u,-2.62F}, // C:footer-widget
{2393244927u,-3.28F}, // c:reddit
{2393246501u,-2.46F}, // T:Send
{2393529376u,-.89F}, // w:,
{2393567494u,-2.96F}, // C:mb-0
{2393567750u,-2.08F}, // C:mb-1
{2393568006u,-2.00F}, // C:mb-2
{2393568262u,-2.26F}, // C:mb-3
{2393568518u,-2.40F}, // C:mb-4
{2393568774u,-1.45F}, // C:mb-5
{2393569030u,-1.30F}, // C:mb-6
{2393569286u,-.82F}, // C:mb-7
{2393569542u,-1.36F}, // C:mb-8
{2393875992u,-2.00F}, // T:Help & Support
{2393906334u,-1.84F}, // T:Product Reviews
{2394157743u,-1.20F}, // W:DOWNLOAD THE
{2394651506u,-1.84F}, // C:menu-footer-company-container
{2394740467u,-2.00F}, // T:Alabama
{2395156727u,1.53F}, // c:complexity
{2395494972u,-2.13F}, // c:sidenav
{2395720670u,-1.47F}, // w:Technologies
{2396112384u,-3.28F}, // T:FASHION
{2396453841u,-3.50F}, // C:elementor-icon-list-items
{2396945915u,-.79F}, // w:"Le
{2398292772u,1.74F}, // C:ez-toc-heading-12
{2398293028u,.84F}, // C:ez-toc-heading-11
{2398293284u,.60F}, // C:ez-toc-heading-10
{2398493800u,1.11F}, // W:Budget Friendly
{2399156071u,1.90F}, // W:Despite its
{2399595164u,2.65F}, // W:(depending on
{2401465190u,-2.40F}, // r:group
{2402026264u,-1.30F}, // c:whitespace
{2402375338u,-1.84F}, // C:text-title-100
{2402604020u,-2.00F}, // T:Media & Entertainment
{2403053857u,-2.00F}, // w:Metro
{2403253369u,-2.61F}, // C:w-auto
{2403983921u,-3.10F}, // C:btn-default
{2404497590u,-2.65F}, // c:notification
{2404834500u,-.88F}, // c:wrap
{2405225563u,-2.25F}, // T:Ekonomi
{2405428718u,-3.69F}, // C:footer-links
{2406526478u,-4.05F}, // c:buttons
{2407086423u,-2.00F}, // T:Governance
{2407099290u,-1.92F}, // C:nowrap
{2407313075u,-.94F}, // c:clear
{2408401909u,-1.73F}, // C:ast-primary-menu-enabled
{2408545772u,2.78F}, // w:Along
{2408589802u,-1.08F}, // W:State of
{2409150207u,-.86F}, // w:Photos
{2409409362u,-2.13F}, // C:menu-header
{2409901075u,-2.47F}, // c:network
{2410534261u,.64F}, // W:"I think
{2410627847u,1.30F}, // W:Try to
{2411397359u,-.60F}, // W:Hybrid Cloud
{2411568312u,-1.25F}, // C:dark
{2412026552u,-3.02F}, // C:date
{2412027576u,-1.71F}, // C:data
{2412039203u,-1.24F}, // T:#9
{2412111794u,-2.00F}, // T:☰
{2412547321u,1.02F}, // W:- Planning
{2413015658u,-1.48F}, // w:Holidays
{2413561336u,-1.41F}, // C:w-screen
{2414448086u,-1.84F}, // w:Steam
{2414575259u,-1.96F}, // c:contacts
{2414772702u,-.94F}, // W:## Check
{2414991946u,-1.39F}, // C:td-pb-border-top
{2415467867u,-1.79F}, // C:elementor-post__title
{2416361669u,-1.88F}, // w:Academy
{2416551400u,-2.95F}, // T:Affiliate Program
{2418065944u,-2.46F}, // C:menu-dropdown
{2418231847u,-2.54F}, // C:js-form-type-textfield
{2418327196u,-2.46F}, // T:SAVE & ACCEPT
{2418813389u,-2.00F}, // W:Toggle Menu
{2419236588u,.60F}, // C:field--label-hidden
{2419268616u,.84F}, // W:Picking the
{2419727544u,-1.18F}, // W:Used by
{2419758938u,.46F}, // c:based
{2419783853u,-2.95F}, // w:Accessibility
{2420400338u,-1.93F}, // c:redirect
{2420613210u,-.56F}, // c:basis
{2420617306u,-.76F}, // c:basic
{2420660962u,-.52F}, // C:content-block
{2421046744u,-.52F}, // c:controller
{2421114091u,-3.15F}, // c:timestamp
{2421906388u,-1.59F}, // W:READ NEXT:
{2422086734u,-1.64F}, // c:space
{2422739182u,-2.13F}, // W:Our Process
{2423342908u,-3.15F}, // T:ARCHIVES
{2423554855u,-2.33F}, // c:switch
{2423565349u,-.54F}, // c:spacing
{2423656031u,-2.25F}, // w:Investigations
{2423956605u,-2.36F}, // C:is-content-justification-right
{2424981387u,-2.25F}, // T:Autos
{2425801678u,.84F}, // w:Foster
{2426336730u,.56F}, // w:360°
{2426414832u,-2.13F}, // c:persistent
{2426440178u,-3.97F}, // T:CATEGORIES
{2426597697u,2.34F}, // w:"While
{2426602234u,1.02F}, // W:/ The
{2426791706u,-2.34F}, // c:sponsored
{2428304809u,-.94F}, // w:TRANSPORT
{2428658156u,-1.55F}, // w:DIESE
{2429209218u,-1.49F}, // C:elementor-widget-mobile__width-inherit
{2429460690u,-2.36F}, // T:Ecommerce
{2429893115u,-1.88F}, // C:last
{2430270874u,-3.65F}, // C:dropdown-toggle
{2431709842u,-.74F}, // W:The 10
{2432075244u,-1.41F}, // c:after
{2432899213u,1.17F}, // w:Complex
{2433008473u,-1.88F}, // w:PC
{2433291756u,-2.62F}, // C:elementor-author-box
{2433652480u,-1.84F}, // c:blocker
{2434451089u,.61F}, // T:Scalability
{2434612708u,-2.89F}, // c:captcha
{2435247540u,-1.20F}, // w:Bill
{2435248869u,-1.59F}, // W:Travel Tips
{2435411682u,-2.29F}, // w:CHRIS
{2435480515u,-2.13F}, // C:nav-drop-title-wrap
{2435769508u,-1.59F}, // w:Morning
{2435899770u,-2.36F}, // W:--> More
{2436161186u,-2.13F}, // w:Op
{2436471815u,-1.84F}, // C:wpd-filter-view-all
{2436782376u,-1.84F}, // c:ccpa
{2437474974u,-.79F}, // c:rate
{2437713201u,.62F}, // c:thumbnail
{2437785540u,-.47F}, // C:basicpage
{2438195623u,-3.15F}, // W:Email (
{2438252612u,-.52F}, // w:+
{2438629480u,-1.18F}, // T:(67)
{2438934204u,-2.83F}, // C:wp-block-navigation-item__content
{2439120730u,-2.00F}, // C:form-container
{2439322829u,-1.84F}, // w:MAPA
{2439481416u,-1.24F}, // C:max-width-large
{2440182633u,-2.46F}, // T:Apply Now
{2440359109u,-3.40F}, // C:mobile-menu
{2441410431u,-2.00F}, // T:December 12, 2025
{2441456973u,-1.51F}, // c:deals
{2441518488u,1.24F}, // C:mntl-sc-page
{2441737630u,-.69F}, // c:rail
{2442391454u,-1.55F}, // c:rand
{2442818649u,-.50F}, // w:Contract
{2443528052u,-2.64F}, // c:avatar
{2443741979u,-2.36F}, // W:Was this
{2443887998u,2.58F}, // W:A well-built
{2443993343u,-2.46F}, // w:Missouri
{2444195502u,-2.54F}, // T:Close Search
{2444328813u,-1.32F}, // w:B2B
{2444448571u,-2.16F}, // w:LICENSE
{2445017494u,.68F}, // w:*Average
{2445616105u,-1.84F}, // C:header__navigation
{2445664032u,-1.66F}, // w:SPECIAL
{2445735064u,-2.88F}, // C:btn-secondary
{2446077603u,-.60F}, // w:Computers
{2447162037u,-1.11F}, // w:Raw
{2447184705u,-2.50F}, // c:fade
{2447362651u,-1.67F}, // w:PLATFORM
{2447438657u,-1.84F}, // c:face
{2447442497u,-1.63F}, // c:fact
{2447496403u,1.90F}, // W:When Should
{2447651588u,-3.78F}, // C:social
{2448722198u,-.80F}, // C:has-small-font-size
{2449204033u,-2.00F}, // c:fake
{2449665601u,-3.10F}, // c:fail
{2449896147u,-2.10F}, // C:page_item
{2450353238u,-1.42F}, // C:kt-has-1-columns
{2450981441u,-1.16F}, // c:fast
{2451077981u,-1.61F}, // w:CITY
{2451435841u,.47F}, // c:faqs
{2451675612u,-2.13F}, // C:mntl-bylines__group
{2451930888u,-1.81F}, // C:wpd-comments-open
{2452208323u,-.67F}, // C:text-body
{2453118450u,.48F}, // c:making
{2453276850u,-2.77F}, // C:elementor-widget-icon-list
{2454275231u,.54F}, // c:mesh
{2454463391u,-2.98F}, // c:meta
{2454565442u,-2.25F}, // w:Polski
{2454580494u,-1.84F}, // T:Corporate Subscriptions
{2455184345u,-2.36F}, // C:et-social-facebook
{2456053238u,-2.89F}, // C:gfield--type-honeypot
{2456650841u,-3.36F}, // W:Your Privacy
{2456695711u,-3.64F}, // c:menu
{2456722576u,-3.36F}, // c:gfield
{2456804227u,1.17F}, // W:The biggest
{2456850339u,1.15F}, // C:collection-type-blog-basic-grid
{2457136604u,.55F}, // C:field-item
{2457165984u,-.60F}, // W:BUILT FOR
{2457311153u,.75F}, // w:Works
{2457981959u,-2.25F}, // T:Elections
{2458463067u,.83F}, // c:methodology
{2458727327u,-3.01F}, // c:mega
{2458911697u,.89F}, // W:While this
{2459517998u,1.88F}, // W:According to
{2459620324u,-2.24F}, // W:School of
{2459817106u,-2.44F}, // C:nav-dropdown
{2459966251u,-2.00F}, // w:CATALOG
{2460213386u,2.10F}, // w:Smaller
{2461355543u,-4.72F}, // W:- Contact
{2462021042u,-3.06F}, // T:%d
{2462073973u,-1.27F}, // C:list-item
{2462333351u,1.32F}, // w:Still
{2463084383u,-1.84F}, // C:quicklinks
{2463217349u,-3.46F}, // W:Cookie Settings
{2463955432u,2.94F}, // W:It's also
{2464109656u,-1.84F}, // T:Free Tools
{2465376842u,-1.84F}, // C:social-link
{2465526399u,-2.67F}, // c:label
{2465703860u,-3.46F}, // C:comment-form-author
{2465952529u,-2.25F}, // c:badges
{2466020080u,-2.25F}, // W:Download Now
{2466047485u,-1.84F}, // T:BY USE CASE
{2466287856u,.47F}, // w:"Rust
{2466335658u,-1.84F}, // T:Telecommunications
{2466484626u,-2.77F}, // C:e-grid-align-left
{2466496209u,-2.46F}, // T:Contact Me
{2467602000u,-.97F}, // c:loose
{2467895569u,-1.11F}, // w:Former
{2468098659u,-2.13F}, // C:fluid-engine
{2468141468u,-1.31F}, // T:(31)
{2468267612u,-1.32F}, // c:enabled
{2468532734u,-3.06F}, // T:POPULAR
{2468687127u,1.00F}, // W:After a
{2470309361u,-1.84F}, // T:Schließen
{2470354824u,1.17F}, // W:The More
{2470809561u,.77F}, // W:"I prefer
{2471003754u,-.94F}, // w:NICOLE
{2471241544u,-2.00F}, // C:hide-tablet
{2471589211u,-2.13F}, // W:Navigation Menu
{2472153273u,-1.00F}, // w:Didn't
{2472473035u,-.95F}, // w:Interest
{2472644020u,-1.84F}, // W:Women In
{2472752834u,.89F}, // W:Great for
{2472870456u,-2.95F}, // c:registration
{2473017316u,-2.61F}, // c:selector
{2473210847u,-2.13F}, // C:wpcf7
{2473273130u,.45F}, // C:main-wrapper
{2473352518u,1.74F}, // W:"He says,
{2473386845u,2.14F}, // W:"The American
{2473413001u,-.51F}, // w:INSTALL
{2473763479u,-.60F}, // W:Get up
{2473797132u,-2.25F}, // C:elementor-post-info__item--type-custom
{2475248100u,-2.76F}, // c:selected
{2475491036u,-1.00F}, // T:Arkansas
{2475815216u,-1.32F}, // c:relative
{2476118021u,-3.06F}, // W:Affiliate Program
{2476491703u,-1.88F}, // W:OUR COMPANY
{2477019185u,-2.14F}, // T:UNITED STATES
{2477083881u,-1.08F}, // c:theia
{2477233372u,-1.77F}, // c:project
{2477762379u,-.52F}, // w:FIRE
{2478092441u,-1.98F}, // C:figure-article-caption
{2478235067u,-1.84F}, // C:footer__title
{2479061443u,1.00F}, // w:Adopting
{2479865128u,-1.81F}, // C:header-navigation-style-standard
{2479964224u,-.60F}, // W:Enter the
{2480154939u,-2.13F}, // T:Type your email
{2480410939u,-2.88F}, // c:arrows
{2481339435u,.57F}, // C:paragraph--view-mode--default
{2481351297u,-1.84F}, // T:Uncategorized
{2481425305u,-1.88F}, // w:Conditions
{2481792863u,-2.70F}, // T:Book A Demo
{2481970788u,-3.64F}, // C:elementor-button-link
{2482700860u,-2.44F}, // p:name
{2483110076u,-.77F}, // c:agency
{2483487103u,-2.77F}, // W:All Rights
{2483528004u,-1.89F}, // C:small
{2483710587u,-3.16F}, // r:complementary
{2483890519u,-3.20F}, // T:AWARDS
{2486460485u,-1.84F}, // C:inside-site-info
{2486496203u,-2.46F}, // T:Breadcrumb
{2487251113u,1.74F}, // w:Thankfully,
{2487313230u,-1.84F}, // w:WERBEN
{2487544976u,-3.56F}, // C:elementor-button-wrapper
{2487901536u,-2.54F}, // T:Environment
{2488206174u,-.60F}, // w:Organize
{2488372396u,-2.95F}, // T:MOST POPULAR
{2489422019u,-1.84F}, // C:e-n-menu-wrapper
{2489644491u,-1.84F}, // W:Subscriber Services
{2489829442u,-3.39F}, // T:MAGAZINE
{2490707755u,-4.72F}, // C:menu-item
{2490958013u,-.94F}, // w:(Creative
{2491008521u,1.90F}, // W:While there
{2493550281u,-.49F}, // c:preset
{2496519994u,-2.54F}, // W:FOLGEN SIE
{2496539129u,-2.00F}, // C:hover:no-underline
{2496641757u,-2.00F}, // W:Help Centre
{2497149202u,-1.84F}, // C:article-share
{2497228523u,-2.36F}, // C:wpml-ls-item-en
{2497424723u,-2.13F}, // w:CAPTCHA
{2497730178u,-2.40F}, // c:listing
{2497912667u,-2.14F}, // w:&M
{2498814503u,-1.84F}, // C:dialog__title
{2498971757u,-2.02F}, // w:Charlotte
{2499549680u,-2.00F}, // C:et_pb_section--with-menu
{2499971286u,-1.89F}, // C:owl-theme
{2500635241u,-.83F}, // w:Hamburg
{2501528757u,-2.70F}, // C:block-views
{2501687420u,-1.00F}, // W:2025-12-16
{2502744576u,-2.54F}, // C:footer-col
{2503075765u,1.02F}, // w:Viele
{2503493438u,-1.59F}, // C:kt-row-layout-equal
{2503815953u,-1.13F}, // c:vendor
{2504255232u,-1.84F}, // C:footer-cta
{2504256765u,-2.25F}, // w:视频
{2504738981u,-1.84F}, // W:EAT/DRINK
{2504953747u,-2.36F}, // C:icon--fill
{2505009800u,-1.09F}, // C:module
{2505401721u,1.13F}, // c:richtext
{2505649334u,-1.90F}, // c:lightest
{2505760071u,-1.58F}, // c:weight
{2506112624u,-1.35F}, // w:WordPress
{2506851880u,-1.34F}, // T:Maps
{2506854870u,-1.56F}, // C:articles
{2507031382u,-3.31F}, // c:vcard
{2507709625u,-1.28F}, // c:scale
{2508061725u,-3.62F}, // C:wp-block-button__link
{2508224603u,-2.89F}, // C:wp-social-link-facebook
{2509046117u,-.60F}, // w:Ghost
{2509139450u,-2.25F}, // C:usa-banner__button
{2509975153u,-1.00F}, // W:Mobile Development
{2510234535u,-1.34F}, // w:Drones
{2510256790u,1.20F}, // C:h-entry
{2512064855u,-2.46F}, // T:Banking
{2512375579u,-2.13F}, // T:Learning Center
{2512627262u,-3.77F}, // T:*:YouTube
{2513181460u,1.11F}, // w:Structured
{2513190618u,-1.84F}, // C:metadata
{2513659474u,-2.25F}, // w:TEMAS
{2513676643u,1.62F}, // w:"Lack
{2513912188u,-3.64F}, // C:form-group
{2514029919u,-1.84F}, // T:@Philosophy
{2514655350u,-1.39F}, // C:overflow-hidden
{2515545453u,-1.84F}, // C:usa-nav__primary
{2516373258u,-2.46F}, // c:calendar
{2516606641u,-1.96F}, // T:What's New
{2516888004u,-4.66F}, // T:TERMS OF USE
{2517018927u,.84F}, // W:Taking a
{2517247724u,-1.67F}, // C:rounded-2xl
{2517264537u,-1.84F}, // T:HOROSCOPE
{2517323342u,1.74F}, // W:Despite these
{2517477607u,-2.13F}, // C:mntl-bylines
{2518347794u,2.58F}, // W:(This approach)
{2518520576u,-2.39F}, // w:OCT
{2518797752u,-3.79F}, // w:#blog
{2518916427u,-3.91F}, // T:SCIENCE
{2518988038u,-1.84F}, // T:Fact Check
{2519090980u,-1.23F}, // C:has-background
{2519717055u,-2.36F}, // T:COLLECTIONS
{2519726567u,-.47F}, // c:commerce
{2521210458u,-2.25F}, // C:elementor-widget-template
{2521539321u,1.74F}, // W:Final Verdict
{2523867352u,-3.21F}, // C:menu-item-object-post
{2524260893u,-.79F}, // c:agreement
{2525751339u,-2.54F}, // C:gf_browser_chrome
{2526292907u,-2.44F}, // c:pill
{2526698222u,-2.00F}, // T:View All Posts
{2526749867u,-.88F}, // c:pink
{2526891314u,-1.59F}, // w:Alerts
{2527156270u,-2.00F}, // T:List of Partners (vendors)
{2527964185u,-3.06F}, // T:PROJECTS
{2528022638u,-1.89F}, // w:(Read
{2528143122u,-1.43F}, // w:Zur
{2528576310u,-1.18F}, // w:GREECE
{2528692225u,-1.48F}, // w:Weddings
{2528834399u,-1.97F}, // c:wpdcom
{2529022517u,-.80F}, // w:UI
{2529182891u,-.49F}, // c:pick
{2529625743u,-1.84F}, // T:Psychology
{2530191282u,-1.53F}, // C:field--type-link
{2531137621u,-2.46F}, // w:Offices
{2531177342u,-2.16F}, // C:elementor-posts-container
{2531294522u,-1.30F}, // w:BABY-
{2531611037u,2.03F}, // w:PULL_REQUEST_TEMPLATE.md
{2531957165u,-.61F}, // c:xxlarge
{2532190919u,.80F}, // W:Video Production
{2532218415u,-.70F}, // T:Content Marketing
{2532438692u,-2.67F}, // C:nav-primary
{2532586136u,-.75F}, // c:english
{2532792533u,-2.82F}, // C:breadcrumbs
{2532975116u,-1.54F}, // C:caption
{2533307809u,.47F}, // w:-
{2533430636u,-2.36F}, // T:December 19, 2025
{2533704334u,-4.17F}, // c:pinterest
{2533782132u,-2.95F}, // W:* Phone
{2534388169u,1.67F}, // C:i47iv
{2535298941u,-1.47F}, // W:7 min
{2535617660u,-2.27F}, // c:item
{2535638409u,-2.36F}, // c:reversed
{2535731487u,-2.36F}, // w:Sudoku
{2535776362u,-2.00F}, // W:Discover The
{2536046276u,-1.84F}, // T:06
{2536167822u,-2.00F}, // C:nav-section
{2536250689u,-2.62F}, // T:AD CHOICES
{2536805702u,-.60F}, // w:$88,073.00
{2536979801u,2.65F}, // W:Creating a
{2537018513u,-2.57F}, // w:Books
{2537169488u,-.60F}, // w:"War
{2537613148u,-1.94F}, // w:"Eu
{2537721957u,-1.40F}, // W:How a
{2537894918u,-2.05F}, // c:topic
{2538145701u,-1.08F}, // c:stay
{2538146469u,-1.23F}, // c:stat
{2538148005u,-1.00F}, // c:star
{2538753634u,1.28F}, // W:At A
{2538807053u,-.50F}, // T:$60
{2539459237u,-1.18F}, // c:stop
{2539513320u,-1.70F}, // T:A
{2539632024u,-4.02F}, // w:#news
{2539712534u,-2.00F}, // W:Market Data
{2540541477u,-2.83F}, // C:form-type-textfield
{2540805594u,-2.25F}, // W:Legal Notices
{2540953387u,-2.70F}, // C:header__container
{2541370025u,2.03F}, // W:If it's
{2541508395u,-3.44F}, // t:noscript
{2541608237u,-3.24F}, // T:DONATE
{2542043524u,-.60F}, // W:Saving Money
{2542239727u,-1.84F}, // C:post-content-inner
{2543827814u,1.01F}, // C:mv-content-wrapper
{2543906707u,2.03F}, // w:Tempor
{2544239856u,-1.39F}, // W:Mortgage Rates
{2544408644u,-1.84F}, // C:site-header-primary-section-right
{2544607898u,-2.36F}, // W:3 MIN.
{2544955924u,-3.76F}, // C:modal-content
{2545391310u,-1.30F}, // w:VERMONT
{2545560764u,-1.19F}, // c:borders
{2545779513u,-2.13F}, // T:MORE NEWS
{2546107642u,-2.54F}, // C:hs-menu-depth-1
{2546107898u,-2.00F}, // C:hs-menu-depth-2
{2547021197u,-1.84F}, // T:Campus Map
{2547136691u,-1.84F}, // C:elementor-post-info__terms-list-item
{2547365480u,1.74F}, // T:Disadvantages
{2547927857u,-1.15F}, // C:content-center
{2547981664u,-2.54F}, // c:insert
{2548002517u,-1.19F}, // C:no-margin
{2549399009u,-2.62F}, // C:skip-to-content
{2549440646u,-1.56F}, // W:We Use
{2549556352u,-2.13F}, // T:Stories
{2549850497u,-2.13F}, // C:footer-copy
{2550266333u,-2.00F}, // T:APPAREL
{2550979744u,.71F}, // w:Renovating
{2550997302u,2.11F}, // C:w-richtext
{2551094155u,2.43F}, // c:should
{2551396948u,-1.13F}, // C:xoxo
{2551953743u,-3.43F}, // C:elementor-item
{2552869517u,-2.00F}, // C:ot-iab-2
{2555937867u,-1.84F}, // w:Partager
{2556308552u,-1.84F}, // W:" "
{2557648470u,-2.18F}, // c:contributor
{2558373809u,1.80F}, // C:wp-block-quote-is-layout-flow
{2559246121u,-1.84F}, // C:swp_share_button
{2559677702u,-2.36F}, // T:Digital Transformation
{2559821343u,-2.16F}, // C:elementor-posts
{2559825166u,-.59F}, // W:Make A
{2560226443u,-.50F}, // w:/Sea
{2560750001u,-1.16F}, // C:lightbox
{2561211498u,-1.00F}, // w:Publish
{2561686584u,-.60F}, // T:Connecticut
{2561732255u,-2.13F}, // c:documents
{2562251688u,-2.62F}, // C:cli-privacy-content
{2563119225u,-.76F}, // w:>>>
{2563289339u,-2.95F}, // T:SAVE
{2563643123u,.64F}, // w:Forbes
{2564787901u,-2.00F}, // T:Kunst
{2565329779u,-2.25F}, // W:Special Reports
{2565497868u,-2.00F}, // C:gap-y-6
{2565498380u,-2.27F}, // C:gap-y-4
{2565498892u,-2.40F}, // C:gap-y-2
{2565499148u,-2.00F}, // C:gap-y-1
{2565501452u,-1.31F}, // C:gap-y-8
{2565774531u,-2.20F}, // C:header-menu-nav-wrapper
{2566232609u,-1.84F}, // C:wpd_main_comm_form
{2566664993u,-1.11F}, // W:>> See
{2567554366u,-2.19F}, // c:lines
{2567770109u,-1.96F}, // c:gecko
{2568183225u,-2.46F}, // c:disqus
{2568459403u,-.60F}, // w:Je
{2568603896u,-.66F}, // w:Simon
{2568947235u,-1.51F}, // C:rating
{2569393819u,1.11F}, // c:ingredient
{2569640115u,-2.02F}, // w:ADVERTISING
{2569747903u,-1.99F}, // r:heading
{2570234200u,-1.84F}, // w:Colin
{2570704190u,-4.03F}, // c:links
{2570850532u,-3.78F}, // T:BACK
{2571645697u,-2.69F}, // w:#Info
{2571773379u,-2.62F}, // C:widget_recent_comments
{2572363101u,-3.50F}, // C:rounded-full
{2572504261u,-2.46F}, // T:USA.gov
{2572829370u,-1.53F}, // w:LIVING
{2573250575u,2.25F}, // W:What Types
{2574084564u,-1.18F}, // w:MEXICO
{2574279457u,-1.00F}, // W:+6.7%
{2575328091u,-1.59F}, // T:Images
{2575378007u,-1.45F}, // w:"digital
{2575630107u,-2.36F}, // T:Email Newsletters
{2576412741u,-3.61F}, // c:navigation
{2576894990u,.56F}, // w:"Good-bye,
{2577075251u,.71F}, // w:Implementation
{2577120113u,-1.74F}, // c:details
{2577858819u,-3.28F}, // C:w-dropdown-toggle
{2577938157u,-1.18F}, // T:Further Reading
{2578443176u,1.02F}, // c:development
{2578641330u,-1.84F}, // w:Dictionary
{2579654386u,-2.62F}, // W:Refer A
{2579849585u,-.60F}, // w:LIGHT
{2580288820u,-2.46F}, // w:2024
{2581413762u,-4.72F}, // T:Skip To Content
{2583045546u,-1.84F}, // w:財經
{2583118093u,-3.20F}, // w:POLITIK
{2583401695u,-3.70F}, // c:metadata
{2583879084u,-2.24F}, // C:top-header
{2584007305u,-2.00F}, // C:sm:text-base
{2584035807u,-2.77F}, // C:post-likes-widget-placeholder
{2584165524u,-1.41F}, // w:Hamas
{2584227788u,-2.46F}, // T:Ebooks
{2584541887u,-1.84F}, // w:Energie
{2584570821u,-3.65F}, // W:TABLE OF
{2585281620u,-2.13F}, // C:footer-html-inner
{2585306093u,-1.84F}, // T:Recruiting
{2585566954u,1.90F}, // w:Eggs
{2585935925u,-2.10F}, // W:GET HELP
{2587060843u,-3.43F}, // C:comment-form-email
{2587339698u,-.90F}, // W:Strength Training
{2587604092u,-1.37F}, // w:-
{2588497454u,-2.83F}, // c:upper
{2588517136u,-1.47F}, // C:items-start
{2589149352u,-2.46F}, // C:text-primary
{2589318246u,-.67F}, // W:(0)0 reviews
{2589612817u,1.08F}, // w:,
{2589789429u,-1.84F}, // W:Tankless Water
{2589985475u,-1.84F}, // T:All Categories
{2590885599u,-2.00F}, // T:All Services
{2590942356u,1.74F}, // W:Tools like
{2591338155u,-3.10F}, // w:BlueSky
{2591630693u,-2.62F}, // C:footer__bottom
{2592684770u,-.79F}, // w:Jim
{2593147435u,-.73F}, // C:wide
{2593435611u,1.30F}, // W:"It doesn't
{2593760083u,-2.89F}, // c:published
{2593765715u,-.89F}, // c:publisher
{2594974176u,2.03F}, // W:Cost Efficiency
{2595307184u,-2.25F}, // w:Medien
{2595516184u,1.62F}, // W:That is
{2595536054u,-.50F}, // W:How Are
{2595664828u,-1.71F}, // w:SELL
{2595703759u,-1.00F}, // w:$100
{2596532773u,-2.00F}, // T:Free Resources
{2597544389u,1.90F}, // w:AVOIDING
{2597670249u,-2.00F}, // T:Nation
{2598128441u,-2.62F}, // C:cli-tab-section
{2598758684u,-.79F}, // W:Number Of
{2598767944u,-1.54F}, // c:watch
{2598913209u,-1.47F}, // C:blog-meta-item--categories
{2599142959u,-1.42F}, // w:FORM
{2599319966u,-2.25F}, // T:Savings
{2600589916u,-3.06F}, // w:("Site")
{2600616893u,-1.98F}, // c:vert
{2601643316u,-1.18F}, // w:Marketers
{2602122774u,2.14F}, // W:Now I
{2602666216u,1.34F}, // W:Key Features
{2603378725u,-.86F}, // c:scrolling
{2603397033u,-1.18F}, // T:+5.0%
{2603513264u,-1.18F}, // C:text-color-white
{2603820182u,-1.71F}, // c:fixed
{2603939168u,-1.20F}, // w:Leaders
{2604484356u,-2.13F}, // T:Engineering
{2604908026u,-1.30F}, // C:before:absolute
{2604995500u,-2.29F}, // T:Glossary
{2605024921u,-1.73F}, // C:main-title
{2605486327u,-2.00F}, // C:category-header
{2605613264u,-.53F}, // C:container_wrap
{2606358806u,-2.00F}, // C:ot-dpd-title
{2607389653u,-1.59F}, // C:alignfull
{2607749583u,-3.00F}, // C:wp-block-search__label
{2607852874u,-1.54F}, // c:subtitle
{2608119368u,1.28F}, // W:"If you
{2608752111u,.90F}, // C:content-inner
{2608890625u,-2.46F}, // W:Search This
{2610030443u,-1.84F}, // W:Ask a
{2610482234u,-1.84F}, // C:usa-navbar
{2610564919u,-1.28F}, // w:H
{2611785444u,.84F}, // W:"What would
{2613173523u,-2.25F}, // C:navbar-toggler
{2613413502u,-1.56F}, // C:md:relative
{2613501508u,-.89F}, // C:max-w-3xl
{2613664093u,-2.46F}, // T:.github
{2613899015u,-2.13F}, // T:JOIN
{2613993304u,-1.84F}, // T:9 min read
{2614192458u,-1.84F}, // W:Gift Guides
{2614680208u,-2.70F}, // c:btm
{2614680464u,-4.41F}, // c:btn
{2614882960u,-.69F}, // c:buy
{2614884240u,-1.19F}, // c:but
{2615935785u,-1.82F}, // c:weibo
{2616004417u,-2.70F}, // T:Startseite
{2616997183u,-1.84F}, // w:Russland
{2617512844u,-1.29F}, // c:element
{2617561232u,-1.34F}, // c:bac
{2617561488u,-2.13F}, // c:bab
{2617561744u,-1.18F}, // c:baa
{2617562512u,-1.65F}, // c:baf
{2617562768u,-1.01F}, // c:bae
{2617563024u,-.81F}, // c:bad
{2617563280u,.62F}, // c:bak
{2617565584u,-3.45F}, // c:bar
{2617766800u,-1.48F}, // c:bbf
{2617767312u,-2.13F}, // c:bbd
{2617767824u,-2.12F}, // c:bbb
{2617768080u,-1.04F}, // c:bbc
{2617768592u,-1.47F}, // c:bba
{2618024080u,-1.49F}, // c:bcc
{2618024336u,-2.00F}, // c:bcb
{2618024592u,-.51F}, // c:bce
{2618025360u,-2.13F}, // c:bcf
{2618229136u,-1.27F}, // c:bdd
{2618229648u,-2.25F}, // c:bdf
{2618230416u,-.62F}, // c:bda
{2618230672u,-2.00F}, // c:bdb
{2618230928u,-1.27F}, // c:bdc
{2618418576u,-1.79F}, // c:bef
{2618419088u,-1.39F}, // c:bed
{2618419600u,-1.44F}, // c:beb
{2618552530u,-2.83F}, // w:*Message
{2618675088u,-.61F}, // c:bfb
{2618675344u,-.82F}, // c:bfc
{2619051880u,-2.00F}, // T:文化
{2619233484u,-2.00F}, // c:append
{2619341968u,-3.17F}, // c:bio
{2619344016u,-1.84F}, // c:big
{2620309954u,-3.98F}, // w:EVENTS
{2620398721u,-2.62F}, // C:no-print
{2620649360u,-1.70F}, // c:box
{2620650384u,-1.95F}, // c:bot
{2621944838u,-2.46F}, // w:-Shop
{2622025184u,1.17F}, // W:In terms
{2622209689u,-1.64F}, // W:On This
{2622307854u,-1.30F}, // w:(pdf,
{2622413795u,-3.28F}, // w:-
{2622839983u,-1.53F}, // C:phcafd
{2623088329u,2.14F}, // W:In a
{2623169693u,-.94F}, // w:Warranty
{2624368702u,-1.69F}, // C:wp-block-query-is-layout-flow
{2624397089u,-2.58F}, // C:collapse
{2624422462u,-1.71F}, // W:JOIN US
{2624931648u,-1.89F}, // w:SCROLL
{2624996734u,-1.59F}, // w:Mode
{2625635110u,-.60F}, // w:Vendors
{2625962743u,-1.47F}, // w:"Migration
{2626386084u,-2.13F}, // W:Refund Policy
{2626520692u,-2.34F}, // C:collection
{2627044503u,-2.00F}, // w:Facilities
{2627427085u,-1.20F}, // w:DELIVERY
{2627608394u,-.60F}, // w:Distributed
{2628043272u,-1.72F}, // C:mega-menu-item-object-page
{2628536202u,-2.98F}, // C:widget
{2628709508u,-.66F}, // w:Fair
{2628915849u,-.60F}, // w:Painting
{2629068686u,1.24F}, // c:beginner
{2629784165u,-2.77F}, // T:Success Stories
{2630961078u,-1.25F}, // c:lightbox
{2631059999u,1.44F}, // W:-- Make
{2631593923u,-2.00F}, // C:text-blue
{2631770356u,-1.90F}, // C:open
{2631980720u,-3.20F}, // T:Website
{2632298525u,-1.84F}, // w:简体中文
{2632822053u,-1.89F}, // C:wp-block-post-title
{2633601953u,-1.73F}, // C:stack-on-mobile
{2634342949u,-2.25F}, // T:视频
{2634476731u,-1.28F}, // T:${content}
{2634899140u,-1.78F}, // T:PLUMBING
{2635093967u,-3.95F}, // W:LEAVE A
{2635346923u,-3.20F}, // T:TRAINING
{2635380752u,1.74F}, // W:High Level
{2635541525u,-.87F}, // w:(Courses,
{2636133226u,.46F}, // w:Connectivity
{2636150806u,-2.00F}, // w:Components
{2636685957u,-3.82F}, // T:TOPICS
{2637041329u,-1.34F}, // w:Schlagzeilen
{2637179644u,-1.47F}, // w:DREAM.CO.ID
{2637332941u,-1.00F}, // w:Portrait
{2637388692u,1.57F}, // W:So What_
{2637527108u,-2.82F}, // C:post-navigation
{2637567795u,-.98F}, // w:JUMP
{2637973348u,-1.22F}, // c:square
{2638123567u,-3.43F}, // T:CONNECT
{2638722546u,-2.00F}, // T:Flooring
{2638873858u,-3.70F}, // c:absolute
{2639398344u,-1.79F}, // w:Hawaii
{2639723899u,-2.13F}, // W:NACH OBEN
{2641187308u,-1.84F}, // C:rounded-3xl
{2641477648u,-2.70F}, // w:COLUMNS
{2641643640u,-.66F}, // w:NEED
{2641879573u,.84F}, // W:Amazon is
{2642439007u,-2.13F}, // T:FEATURES
{2643373591u,1.99F}, // W:"This isn't
{2643935429u,-1.00F}, // W:Water Filtration
{2644030906u,-.48F}, // c:marketing
{2644099080u,-1.84F}, // T:Abo & Service
{2644548920u,-2.33F}, // w:LEAVE
{2644570639u,-.60F}, // w:Resume
{2644719316u,.60F}, // w:TEN
{2644893142u,-1.87F}, // w:IOT
{2645611999u,-2.89F}, // T:MOBILE
{2646351850u,-2.14F}, // w:MEMBER
{2646519065u,-.65F}, // w:SMALL
{2646574738u,-1.04F}, // w:Dan
{2646672677u,-1.59F}, // w:History
{2646727509u,-1.70F}, // C:text-small
{2647147734u,-2.83F}, // c:validate
{2647358081u,-4.19F}, // T:SOLUTIONS
{2647630205u,.47F}, // c:beginners
{2648118394u,-.86F}, // w:ZUM
{2648689560u,.89F}, // W:Es ist
{2649165793u,-1.00F}, // w:Salary
{2649631516u,-1.84F}, // w:生活
{2650031812u,-2.46F}, // c:wpml
{2650278691u,-2.36F}, // C:header-display-desktop
{2650440433u,-.79F}, // w:Gender
{2650745746u,-2.62F}, // W:Post A
{2651062691u,-1.47F}, // w:Freedom
{2651275834u,-1.76F}, // c:apps
{2651552545u,-2.70F}, // T:RSS Feeds
{2652000964u,-1.84F}, // c:wpdf
{2652106764u,-1.84F}, // T:EMPLOYMENT OPPORTUNITIES
{2653114564u,-2.25F}, // c:wpcf
{2653460278u,-3.48F}, // c:newsletter
{2653699130u,-1.00F}, // c:apmi
{2653767147u,-1.09F}, // c:context
{2654279426u,-.95F}, // C:callout
{2655037968u,-3.31F}, // c:message
{2655143969u,-2.34F}, // C:white
{2655872730u,-2.00F}, // C:pum-container
{2657234501u,-1.34F}, // W:SHOP OUR
{2657308565u,.89F}, // c:look
{2657309845u,-2.04F}, // c:loop
{2657475970u,-.64F}, // w:Students
{2657595539u,-1.21F}, // w:-
{2658234581u,-2.49F}, // c:unit
{2658482200u,1.16F}, // t:code
{2658996332u,1.17F}, // w:Balancing
{2659087253u,-1.41F}, // c:logo
{2659172669u,-2.00F}, // C:td-post-header
{2659238247u,-2.87F}, // c:address
{2659772370u,2.64F}, // c:conclusion
{2659820654u,-.49F}, // w:"People
{2660457621u,-2.63F}, // c:load
{2660603478u,-2.62F}, // C:elementor-form
{2660906107u,-3.05F}, // c:browser
{2661087034u,1.42F}, // w:Factor
{2661257835u,.62F}, // C:article-text
{2661299958u,-1.59F}, // T:Hawaii
{2661399618u,-1.48F}, // w:DENVER
{2661567172u,-2.77F}, // c:crumb
{2661683399u,-2.36F}, // C:sqs-cart-quantity
{2661906630u,1.99F}, // W:The Last
{2662704123u,-1.05F}, // C:lg:grid
{2662884732u,-.74F}, // w:$49
{2662890901u,-.79F}, // c:love
{2663404937u,-1.58F}, // C:bold
{2663424061u,-1.84F}, // C:login-btn
{2663536789u,-1.00F}, // c:lost
{2663807607u,1.00F}, // w:TL;DR
{2663944963u,-2.70F}, // C:menu-button
{2664757307u,-1.84F}, // T:Whitepapers
{2665757920u,-2.54F}, // T:NFL
{2665792840u,-1.34F}, // T:NEW HAMPSHIRE
{2666325628u,-2.13F}, // C:validate
{2666502178u,-3.28F}, // w:Footer
{2666931495u,-1.94F}, // W:Black Friday
{2667068759u,-2.13F}, // T:Oceania
{2667100236u,-1.84F}, // w:Cara
{2667100383u,-1.01F}, // C:wp-block-group-is-layout-flow
{2667450955u,-2.54F}, // C:wp-block-search__button-outside
{2667625515u,-1.00F}, // W:Updated December
{2667634877u,-2.77F}, // C:jetpack-likes-widget-wrapper
{2668172412u,.84F}, // W:$3,000
{2668316311u,-2.36F}, // C:header__logo
{2668474335u,-1.73F}, // C:wp-block-group-is-layout-flex
{2668489624u,-2.13F}, // C:cta-text
{2668533151u,.84F}, // w:#programming
{2668831703u,-1.10F}, // W:* [List
{2669676127u,-1.18F}, // T:Israel
{2669744572u,-1.90F}, // w:SAVE
{2669799897u,-1.53F}, // w:*
{2670323654u,-1.34F}, // W:GET SUPPORT
{2670529846u,-2.49F}, // c:slide
{2670742589u,-1.84F}, // W:Your Comment
{2671261815u,-2.25F}, // C:usa-banner__header-action
{2671742988u,-4.39F}, // T:& Video
{2672102198u,-1.84F}, // c:slick
{2672536374u,1.91F}, // C:td-post-content
{2672775205u,.71F}, // w:$500
{2673382331u,-3.53F}, // C:post-meta
{2673659485u,-2.00F}, // C:submenu-item
{2674121407u,-1.18F}, // w:Communications
{2674294045u,-.55F}, // w:$75
{2674472498u,-1.94F}, // T:#android
{2674543256u,-1.84F}, // T:(63)
{2675505118u,-1.84F}, // W:Notice of
{2675649364u,-2.54F}, // c:truncate
{2675754926u,-.79F}, // T:Massachusetts
{2675929557u,-2.46F}, // W:Never Miss
{2676184981u,-1.64F}, // C:d-xl-flex
{2676230961u,-1.84F}, // c:pulldown
{2677204864u,-4.24F}, // T:PRIVACY
{2678509805u,-2.13F}, // W:Closed Captioning
{2678531789u,.82F}, // w:"Right
{2679081597u,-.60F}, // w:PS
{2679286869u,-2.13F}, // C:hide-mobile
{2679303213u,.84F}, // w:VR
{2679803432u,-1.53F}, // c:cafd
{2679832450u,-2.83F}, // w:Aug
{2679854278u,1.02F}, // c:pullquote
{2679921993u,-1.18F}, // w:FEELING
{2681438840u,.84F}, // w:Sunscreen
{2681796012u,-4.01F}, // w:-
{2681977384u,-3.53F}, // c:call
{2681980200u,-1.91F}, // c:calc
{2682055811u,-4.72F}, // T:#contact
{2682299971u,2.00F}, // w:"It's
{2682725862u,-2.13F}, // T:GALLERIES
{2682763099u,1.74F}, // T:Wrapping Up
{2683807016u,-2.10F}, // c:cats
{2684202536u,-3.87F}, // c:cart
{2684204328u,-1.67F}, // c:cars
{2684206632u,-2.22F}, // c:card
{2684206888u,-.90F}, // c:care
{2684461864u,-1.22F}, // c:case
{2684550363u,-2.00F}, // w:+
{2684558697u,1.23F}, // C:tgmh9t
{2684656936u,-1.83F}, // c:caps
{2684831365u,-1.76F}, // w:Knowledge
{2685537376u,-2.23F}, // C:rounded-lg
{2685667051u,.46F}, // W:The Next
{2685791072u,-2.44F}, // C:rounded-md
{2686036768u,-1.84F}, // C:wpdiscuz-hidden
{2686041682u,-1.84F}, // w:Flights
{2686106479u,-2.36F}, // w:Nursing
{2686221635u,-.55F}, // W:# check
{2686862894u,-2.54F}, // W:Privacy Overview
{2686914290u,-1.30F}, // W:Health Insurance
{2686934448u,.73F}, // w:Booking
{2687022885u,-2.25F}, // w:BOXING
{2687067808u,-3.24F}, // C:comment-meta
{2687536487u,-1.47F}, // T:Cleaning
{2687568645u,-2.46F}, // C:navbar-fixed-top
{2688226656u,-1.73F}, // C:rounded-xl
{2688280914u,2.25F}, // W:While not
{2688591190u,1.18F}, // C:block-layout-builder
{2688748357u,-3.56F}, // W:Who We
{2688752440u,1.42F}, // W:Given the
{2689160571u,-2.00F}, // W:0 Items
{2689389337u,-1.59F}, // w:Procurement
{2689799776u,-2.36F}, // C:rounded-sm
{2689892180u,-1.84F}, // C:gfield--input-type-textarea
{2691207874u,-.89F}, // W:NEW JERSEY
{2691376662u,-.67F}, // w:Young
{2691607336u,1.09F}, // w:"It
{2691683748u,.94F}, // w:Understand
{2691704363u,-2.73F}, // C:w-dyn-list
{2691764672u,-1.84F}, // C:et_pb_button_0_tb_body_wrapper
{2692547851u,-2.74F}, // T:ACCESSORIES
{2693072150u,.84F}, // W:+12.5%
{2693554370u,-4.17F}, // T:Terms & Conditions
{2693846202u,-1.18F}, // w:Translate
{2693930697u,-2.11F}, // C:elementor-post__text
{2694633913u,-4.43F}, // C:menu-item-home
{2694932437u,-2.00F}, // T:Next Article
{2694959801u,-2.83F}, // T:Share This Post
{2696320297u,-.67F}, // w:Shoes
{2696477610u,-2.62F}, // C:cli-modal-dialog
{2696562425u,-2.25F}, // w:Ireland
{2696905550u,2.25F}, // W:When choosing
{2698500552u,-1.94F}, // W:Talk To
{2699485197u,1.12F}, // C:articlecontent
{2699664497u,-.78F}, // c:study
{2699916718u,-2.62F}, // w:FOLGEN
{2700160170u,.91F}, // C:text-title-300
{2700182742u,-2.13F}, // W:About Contact
{2701092802u,-3.20F}, // c:repeater
{2701460352u,-2.15F}, // C:site-header-inner-wrap
{2701657600u,-2.58F}, // C:items-center
{2702356655u,-2.00F}, // W:OUR BRANDS
{2702985168u,-3.00F}, // W:Next Post
{2703308053u,-1.39F}, // w:White
{2704935423u,1.33F}, // C:article-body
{2706546162u,.46F}, // W:Third Party
{2706658071u,1.30F}, // W:High end
{2707082067u,-1.72F}, // c:image
{2707299944u,-3.67F}, // C:newsletter
{2707620370u,1.05F}, // p:text
{2707659647u,-1.82F}, // C:header-mobile
{2708098579u,.84F}, // w:Udemy
{2708836439u,-1.00F}, // c:lateral
{2709637469u,-2.54F}, // C:thread-alt
{2709654340u,-1.84F}, // T:EDIT
{2710566928u,-3.02F}, // C:widget_custom_html
{2710569994u,1.11F}, // W:The National
{2710578219u,-.52F}, // w:$94.12
{2711061137u,-1.84F}, // C:ast-builder-footer-grid-columns
{2711156883u,1.27F}, // W:Some of
{2711253302u,-3.56F}, // w:TV
{2711671696u,-2.00F}, // C:overflow-y-scroll
{2711794908u,-1.88F}, // w:GARDENING
{2711877214u,.75F}, // w:Combine
{2712263318u,-3.50F}, // w:FEEDBACK
{2713079335u,-2.76F}, // C:d-block
{2714289372u,-1.84F}, // w:Tagalog
{2714447582u,-2.18F}, // C:font-normal
{2714477430u,-1.84F}, // C:wixui-header
{2714662938u,.84F}, // T:Why
{2715105677u,-2.00F}, // T:Leute
{2715714555u,-2.00F}, // C:download
{2716052063u,-3.32F}, // T:AUTHOR
{2716205857u,-1.84F}, // T:SOCIEDAD
{2716569106u,-1.82F}, // c:track
{2717355065u,-1.21F}, // w:RESOURCE
{2717389016u,-1.42F}, // w:HOUSE
{2717860907u,-2.12F}, // C:share
{2718012763u,-2.54F}, // C:jp-carousel-comments-wrapper
{2718332261u,-1.45F}, // c:revamp
{2718790418u,-2.47F}, // c:trail
{2719678961u,-2.36F}, // w:Tutorials
{2719990179u,1.02F}, // w:"Seeing
{2720308144u,-2.00F}, // T:Canvas
{2720490098u,-3.15F}, // W:CALL US:
{2720813369u,-1.00F}, // w:Woman
{2721217665u,-2.46F}, // C:et_pb_column_1_tb_footer
{2722322386u,-2.54F}, // C:related-title
{2722436121u,-1.55F}, // C:kt-inside-inner-col
{2722465378u,-1.84F}, // C:mntl-card
{2722904412u,-1.59F}, // w:Adult
{2723244308u,-2.25F}, // T:WETTER
{2723793736u,-2.36F}, // C:text-nowrap
{2724468532u,-2.75F}, // c:offer
{2724630796u,-2.25F}, // C:gap-x-8
{2724632332u,-2.07F}, // C:gap-x-2
{2724632588u,-2.00F}, // C:gap-x-3
{2724633356u,-1.12F}, // C:gap-x-6
{2724633868u,-2.36F}, // C:gap-x-4
{2725240039u,-1.84F}, // C:cn-position-bottom
{2725406865u,-.45F}, // w:"Red
{2725581563u,-1.84F}, // C:content-valign-default
{2726562485u,.84F}, // W:For all
{2726756440u,-1.88F}, // T:Diabetes
{2727005304u,-2.67F}, // c:bottom
{2727141256u,-1.84F}, // c:explore
{2727475407u,.78F}, // w:*Example:*
{2727756387u,-.45F}, // C:dnd-row
{2727932676u,-2.36F}, // C:header-nav-wrapper
{2728154563u,-1.36F}, // c:release
{2728518079u,-2.13F}, // T:Formel 1
{2729096873u,-3.00F}, // T:(Top)
{2729569745u,-.96F}, // c:permalink
{2729802474u,-2.62F}, // w:Reise
{2731674961u,-1.00F}, // T:-3.4%
{2733427107u,1.17F}, // w:Incorporate
{2733504400u,-1.34F}, // c:cca
{2733504656u,-.60F}, // c:ccb
{2733504912u,-1.47F}, // c:ccc
{2733505168u,-1.92F}, // c:ccd
{2733505424u,-1.00F}, // c:cce
{2733505680u,-.74F}, // c:ccf
{2733709712u,-.70F}, // c:cbc
{2733710224u,-2.13F}, // c:cba
{2733711248u,-2.00F}, // c:cbe
{2733711504u,-1.18F}, // c:cbd
{2733825000u,.84F}, // w:INTERMEDIATE:
{2733898896u,-1.34F}, // c:caf
{2733899408u,-1.59F}, // c:cad
{2733899664u,-1.00F}, // c:cae
{2733900176u,-.63F}, // c:cac
{2733900688u,-1.06F}, // c:caa
{2733900944u,1.24F}, // c:can
{2733903504u,-2.71F}, // c:cat
{2733904016u,-.48F}, // c:car
{2733992729u,-2.54F}, // w:++
{2734567312u,-1.23F}, // c:cfe
{2734567824u,-1.18F}, // c:cfc
{2734568080u,-1.08F}, // c:cfb
{2734568336u,-1.30F}, // c:cfa
{2734815187u,-2.70F}, // W:Home &
{2734823568u,-1.08F}, // c:ceb
{2734824336u,-1.13F}, // c:cea
{2734824592u,-.93F}, // c:cef
{2734825104u,-1.79F}, // c:ced
{2735012752u,-1.09F}, // c:cde
{2735014288u,-.96F}, // c:cdc
{2735045162u,-2.00F}, // C:mntl-dotdash-universal-nav__content
{2735059983u,-3.67F}, // T:ADVERTISING
{2735629479u,-2.13F}, // T:Technologies
{2735645098u,-2.25F}, // C:elementor-post__meta-data
{2736128656u,-.48F}, // c:col
{2736128912u,-1.46F}, // c:com
{2736129168u,-.85F}, // c:con
{2736394384u,-1.50F}, // c:cnt
{2736593552u,-1.38F}, // c:cmp
{2736594576u,-2.13F}, // c:cmt
{2736791952u,-.89F}, // c:cls
{2736793488u,-2.03F}, // c:cli
{2737213985u,2.34F}, // W:Once your
{2737215963u,-.78F}, // W:Best Travel
{2737255188u,-1.08F}, // w:Survey
{2737427034u,-2.00F}, // w:Outdoors
{2737583171u,-1.17F}, // w:Clinical
{2737708176u,-1.07F}, // c:cpt
{2737728444u,-2.46F}, // T:Country
{2737848130u,-1.88F}, // T:Templates
{2738347502u,-4.72F}, // w:ADVERTISE
{2738361615u,-3.84F}, // w:ENGLISH
{2738623120u,-1.20F}, // c:ctr
{2738626448u,-3.52F}, // c:cta
{2739716752u,-2.71F}, // t:dialog
{2739913508u,-1.75F}, // T:By
{2740159032u,-2.00F}, // C:header-nav-item--active
{2740346522u,.89F}, // w:Considering
{2740582065u,.89F}, // w:Various
{2740743905u,-1.20F}, // c:office
{2740885479u,-2.00F}, // T:Health & Fitness
{2741147922u,-1.50F}, // c:country
{2741588651u,-1.19F}, // w:Alaska
{2742490506u,-2.00F}, // T:+ indeks
{2742873481u,2.34F}, // W:So How
{2743312701u,-2.09F}, // w:Talk
{2744693053u,2.25F}, // w:Während
{2744949266u,-1.01F}, // c:counter
{2745307328u,-3.42F}, // c:taxonomy
{2745352858u,-2.89F}, // w:NEUESTE
{2745515600u,-2.18F}, // C:header-menu-nav-item-content
{2746462760u,-2.36F}, // W:Continue Shopping
{2746973328u,-2.00F}, // w:☰
{2747027067u,.53F}, // w:Color
{2747127332u,1.31F}, // C:wysiwyg
{2747256967u,-3.00F}, // W:Related Content
{2747338056u,2.14F}, // w:Luckily
{2747807577u,-1.34F}, // W:CASe study:
{2748116809u,-2.54F}, // W:Report A
{2748338064u,-1.17F}, // C:eyebrow
{2748870084u,-.60F}, // c:upcoming
{2749016030u,-2.13F}, // T:BRANDS
{2749228782u,-1.84F}, // C:accordion-header
{2750633822u,-2.62F}, // c:exit
{2750971448u,-.79F}, // C:widget-type-custom_widget
{2750986292u,-.66F}, // c:wrapper
{2751010625u,-1.02F}, // W:See what
{2751200575u,-1.04F}, // c:pulse
{2751425294u,-.94F}, // c:intelligence
{2751912712u,-2.36F}, // C:hover:bg-gray-100
{2752256129u,-2.15F}, // C:is-content-justification-space-between
{2752509026u,-2.50F}, // C:owl-carousel
{2753359063u,-1.96F}, // w:GIFTS
{2753381030u,-.60F}, // W:Wir haben
{2753473970u,-.60F}, // w:POOL-Projekt
{2753825226u,-2.23F}, // C:top-level
{2753924260u,-2.36F}, // C:item-pagination-link--prev
{2754103478u,-2.13F}, // T:Basketball
{2754104382u,-1.47F}, // w:Economics
{2754272711u,-3.53F}, // w:Reply
{2754281417u,-1.72F}, // T:PLATFORM
{2755347807u,-1.83F}, // C:menu-item-text
{2755632231u,-2.36F}, // T:NO THANKS
{2756067773u,-1.84F}, // C:wixui-footer
{2756094957u,-.45F}, // c:summary
{2756248812u,-2.01F}, // W:CUSTOMER SERVICE
{2756477123u,.84F}, // W:Auch die
{2757420348u,-2.70F}, // T:Mastodon
{2757654751u,-1.84F}, // T:Today's Opinion
{2757730215u,-.48F}, // C:full
{2757833594u,-1.84F}, // T:GET TO KNOW US
{2757864898u,-2.46F}, // T:Your Email
{2757938195u,-2.13F}, // W:All Services
{2758191456u,-2.62F}, // T:KARRIERE
{2758926422u,-1.47F}, // T:Book
{2759064850u,-1.38F}, // w:SHOPPING
{2759329085u,1.62F}, // w:Seamless
{2760745566u,-1.84F}, // W:Top 12
{2760904498u,-1.08F}, // c:cookies
{2761030715u,-2.00F}, // C:elementor-icon-box-content
{2761285263u,-1.84F}, // C:city
{2761332765u,-.50F}, // w:##
{2761579750u,1.17F}, // w:Experiment
{2761981450u,-1.47F}, // T:iOS App
{2762129665u,-1.79F}, // p:name headline
{2762163196u,-2.62F}, // C:cli-px-0
{2762455418u,-2.00F}, // C:et_pb_column_1_tb_header
{2762502553u,-2.00F}, // T:DEMO
{2762754220u,-.60F}, // c:technology
{2765051811u,-1.84F}, // w:WooCommerce
{2765322464u,-.99F}, // C:border-gray-300
{2765528126u,1.30F}, // w:Capacity
{2765548086u,-1.11F}, // w:President
{2765569067u,-2.54F}, // T:Português
{2766010641u,1.00F}, // W:What About
{2766051917u,-3.00F}, // c:locations
{2766180569u,-2.54F}, // C:wp-block-navigation__responsive-container-content
{2766628815u,1.62F}, // W:If we
{2766702584u,2.34F}, // w:Regardless
{2767915034u,-1.59F}, // w:Sponsorship
{2768009234u,-2.62F}, // C:cli-tab-content
{2768376295u,-1.48F}, // c:danger
{2768468575u,-2.54F}, // W:Close Menu
{2768487538u,-2.85F}, // C:thread-even
{2768983606u,-3.12F}, // r:menubar
{2769034581u,-1.32F}, // w:Delaware
{2769346017u,-2.00F}, // W:Manage Cookies
{2769416917u,-.57F}, // W:Getting Started
{2769511040u,-.79F}, // T:$80
{2769578525u,-1.47F}, // w:(San
{2770190471u,-.79F}, // w:Offshore
{2770962694u,-1.84F}, // T:Leadership Team
{2771102131u,-1.70F}, // C:mobile-only
{2771303534u,-2.54F}, // T:How To
{2771876681u,-1.31F}, // w:CONTACTS
{2773066429u,-2.00F}, // C:blog-meta-item--tags
{2773217875u,1.10F}, // w:#Assess
{2774117560u,-2.00F}, // w:Airline
{2774381582u,-1.00F}, // C:title-align-center
{2774383887u,-1.84F}, // C:contributors
{2774453926u,-2.46F}, // T:SIGN UP FOR OUR NEWSLETTER
{2774832503u,-1.05F}, // T:#20
{2775038349u,-1.84F}, // C:region-navigation
{2775056743u,-2.46F}, // W:Ready For
{2775370494u,-2.45F}, // c:fullscreen
{2775707393u,-1.84F}, // C:text-ellipsis
{2775738180u,-1.71F}, // w:#android
{2775956369u,-2.54F}, // C:td-module-title
{2776414788u,2.34F}, // W:If this
{2777019135u,-1.14F}, // w:#
{2777220271u,-3.36F}, // T:ENTERPRISE
{2777324591u,-2.25F}, // C:wpcf7-form
{2777701227u,-2.13F}, // C:cookielawinfo-winter
{2777839030u,-1.33F}, // w:John
{2778008237u,-1.60F}, // W:Recommended For
{2779027054u,-1.84F}, // T:Mississippi
{2779103062u,-1.84F}, // C:colophon
{2779422021u,-1.19F}, // T:ITALY
{2779585189u,-2.36F}, // W:Women's Health
{2780073480u,-2.13F}, // T:Bundesliga
{2780773506u,-.47F}, // c:computing
{2781508250u,-1.87F}, // c:attachment
{2781852735u,2.14F}, // w:Lastly,
{2782904028u,-2.70F}, // C:message
{2783246517u,-3.93F}, // w:EDITORIAL
{2784207530u,-1.18F}, // w:Uncover
{2784584749u,2.43F}, // W:The second
{2785100941u,1.72F}, // w:"Before
{2785146409u,-2.46F}, // W:Dec 19,
{2785341641u,-.50F}, // w:DOING
{2785341815u,-1.81F}, // T:SaaS
{2786125398u,-2.13F}, // C:cta-link
{2786675238u,.60F}, // w:Establish
{2786808910u,-2.81F}, // C:elementor-align-center
{2787491028u,-2.78F}, // C:bypostauthor
{2788480499u,-3.64F}, // T:Real Estate
{2788583366u,-2.36F}, // C:pagination-title-wrapper
{2790002591u,-2.23F}, // W:5 Min
{2790262448u,-1.47F}, // w:Closed
{2790418104u,1.05F}, // w:Requirements
{2790554500u,1.42F}, // W:Lots of
{2790828664u,-1.84F}, // W:Dining Out
{2791761749u,-4.63F}, // T:BUSINESS
{2791818272u,-1.86F}, // C:is-mobile
{2792191411u,.85F}, // w:Finding
{2792334871u,-1.84F}, // T:Related Tags
{2792629041u,-1.88F}, // w:PHILADELPHIA
{2792963499u,-2.00F}, // T:viewed_cookie_policy
{2793308535u,-1.50F}, // c:return
{2794735054u,-3.06F}, // C:elementor-post-info__item--type-date
{2794740597u,-1.47F}, // C:flex-md-row
{2795018311u,-2.99F}, // t:header
{2795266707u,-2.00F}, // w:Equity
{2795365450u,-4.72F}, // w:-
{2797074141u,-1.81F}, // c:bread
{2797400591u,-3.35F}, // C:w-nav
{2797604109u,-1.84F}, // T:04
{2797944732u,-1.84F}, // W:Tuition &
{2798526758u,-1.84F}, // C:sharing-screen-reader-text
{2798880937u,1.15F}, // W:Examples of
{2799047273u,-1.84F}, // C:no_suffix
{2799118781u,-2.83F}, // W:Write A
{2800107046u,-1.48F}, // C:author-content
{2800228679u,-2.36F}, // C:connect
{2800264574u,-1.05F}, // W:Partner With
{2800706943u,-2.30F}, // w:Article
{2800951377u,-1.48F}, // w:COOKING
{2801040770u,-.53F}, // c:entity
{2801242818u,-2.09F}, // T:HOW IT WORKS
{2801428510u,-2.45F}, // w:-
{2801839311u,-2.77F}, // T:#Themen
{2802256786u,-2.00F}, // C:d-inline-flex
{2802307385u,-2.50F}, // w:REQUEST
{2802388595u,-.66F}, // T:BEST OVERALL
{2802813104u,-1.84F}, // c:accounts
{2802954903u,-2.36F}, // w:INSTITUTIONAL
{2803009521u,2.14F}, // W:Moreover, the
{2803289564u,-1.84F}, // W:Rugby Union
{2803585222u,-2.54F}, // T:AUCH INTERESSANT
{2803619874u,-3.06F}, // C:list-unstyled
{2804411746u,-2.00F}, // C:nav-main
{2805421124u,-2.13F}, // T:What We Do
{2805557878u,-2.00F}, // c:half
{2805845930u,-1.00F}, // C:heading-style-h3
{2805846186u,-.73F}, // C:heading-style-h2
{2805846442u,-1.84F}, // C:heading-style-h5
{2805846698u,-1.36F}, // C:heading-style-h4
{2806355833u,-1.61F}, // C:item-content
{2806588594u,-2.46F}, // T:Letters To The Editor
{2807117504u,-1.00F}, // W:CAR RENTAL
{2807218205u,-1.84F}, // C:usa-search
{2807625716u,-1.84F}, // C:utility-nav
{2808131717u,-4.32F}, // T:CLOSE
{2808881554u,-1.72F}, // c:mostread
{2808956939u,1.30F}, // w:Adjust
{2811068764u,-.59F}, // w:Apple's
{2812116254u,-2.00F}, // W:Ähnliche Artikel
{2812936777u,-2.36F}, // w:April
{2812985041u,-1.34F}, // w:Matthew
{2813090994u,-.57F}, // c:sample
{2813635372u,-1.83F}, // c:awards
{2814472945u,-1.47F}, // C:noprint
{2815013769u,-2.78F}, // C:mobile-navigation
{2815709728u,-.96F}, // C:text-block
{2815835602u,2.14F}, // W:So there
{2816073825u,-1.63F}, // C:td_block_template_1
{2816316572u,-1.84F}, // W:August 28,
{2816499924u,-1.84F}, // C:qmdekd
{2816810891u,-.60F}, // W:BE A
{2817604920u,-2.36F}, // T:Local News
{2817953102u,-2.53F}, // C:shopify-section-group-header-group
{2818440444u,-2.00F}, // c:bookmarks
{2819072801u,-1.84F}, // W:Report Abuse
{2819205093u,-2.03F}, // T:Human Resources
{2819949835u,-1.02F}, // w:FUNDING.yml:
{2820204205u,-2.13F}, // w:HOMEPAGE
{2820269735u,-2.13F}, // T:Contribute
{2820294913u,-1.39F}, // c:italic
{2820935130u,-1.59F}, // c:paper
{2821372153u,-1.59F}, // w:Shows
{2821693824u,-2.00F}, // c:allowed
{2823320024u,1.69F}, // W:Here Are
{2823637956u,-.62F}, // c:word
{2824068891u,.85F}, // C:xzvb1s
{2824353126u,-.92F}, // w:#23
{2824580299u,-2.36F}, // w:Mortgages
{2825156193u,-.60F}, // T:JOB
{2826069338u,-2.54F}, // T:OUR COMPANY
{2826494205u,-1.73F}, // c:window
{2826554009u,-1.41F}, // c:science
{2826840130u,-1.37F}, // w:Christopher
{2826876076u,-2.39F}, // W:This field
{2827116859u,.61F}, // c:asia
{2827383989u,-1.84F}, // C:subscribe-form
{2827602370u,-1.18F}, // W:Share With
{2828303764u,-1.47F}, // W:Sie sind
{2828369784u,-3.56F}, // T:Español
{2828532729u,-1.84F}, // T:Trending Stories
{2828714323u,-1.76F}, // C:columns-4
{2828715859u,-1.33F}, // C:columns-2
{2828716115u,-2.00F}, // C:columns-3
{2828944413u,1.79F}, // W:But it's
{2831326311u,-1.70F}, // T:Pennsylvania
{2831604064u,-1.59F}, // W:Search The
{2832189849u,1.20F}, // w:Timing
{2832203413u,-2.88F}, // C:mobile
{2832641828u,-.83F}, // c:columns
{2833040091u,-2.00F}, // W:Legal &
{2833749995u,-1.59F}, // C:overflow-auto
{2834159839u,-1.84F}, // W:Your password
{2834308585u,1.17F}, // W:1. What
{2834355103u,-2.25F}, // c:supported
{2835109831u,1.64F}, // W:Can Be
{2835301299u,1.06F}, // W:You should
{2835948687u,-2.00F}, // T:Advice
{2836196912u,1.22F}, // w:Lower
{2836301516u,-1.18F}, // W:Stay Updated
{2836375760u,2.34F}, // W:When selecting
{2836660363u,-.78F}, // W:Free 14
{2837302760u,1.84F}, // w:Successful
{2837525136u,-2.00F}, // C:td_mod_related_posts
{2837630439u,-2.36F}, // W:Help &
{2838062957u,-2.46F}, // T:Accept All
{2838660148u,-.94F}, // w:William
{2838775360u,-.66F}, // w:Workers
{2841531613u,-1.84F}, // T:High School Sports
{2841601853u,-1.00F}, // W:Put your
{2842093413u,-.60F}, // w:Obesity
{2842110550u,-1.12F}, // c:overview
{2842436078u,-2.13F}, // W:Comments are
{2842452770u,-2.00F}, // T:Indiana
{2843518979u,.60F}, // W:With your
{2844598828u,-1.84F}, // C:actionbar
{2845375751u,-2.16F}, // w:Jennifer
{2847656217u,.70F}, // C:wp-block-table
{2848000524u,-1.91F}, // c:sides
{2848352430u,-1.45F}, // C:is-vertical
{2848733758u,1.74F}, // W:It's worth
{2849099866u,-2.10F}, // T:Corrections
{2849403667u,-2.25F}, // W:Privacy &
{2849404935u,-.75F}, // w:ELECTRICAL
{2849523015u,-1.84F}, // w:SHOWBIZ
{2849881790u,1.63F}, // C:mdqke
{2850065959u,-2.00F}, // W:Asia &
{2850505631u,-1.18F}, // C:md:mt-6
{2850506143u,-2.46F}, // C:md:mt-0
{2850702014u,-2.89F}, // T:COURSES
{2851167124u,-1.08F}, // w:-
{2852060373u,-1.84F}, // w:FEEDS/USERS
{2852467268u,-1.84F}, // T:WRITING
{2852711460u,-.46F}, // c:frontend
{2852827937u,-1.19F}, // w:(By
{2852870005u,-2.36F}, // T:Champions League
{2853808014u,-.78F}, // c:over
{2853903694u,.80F}, // C:article-wrap
{2853909796u,-1.00F}, // w:Oliver
{2853983870u,-1.00F}, // T:5 Min
{2854076757u,-.55F}, // w:FUN
{2854279786u,-2.95F}, // T:Cancel
{2854850551u,-1.00F}, // w:BALTIMORE
{2854970845u,-.71F}, // T:Salesforce
{2855220112u,-.72F}, // W:SAN DIEGO
{2855408405u,-.68F}, // w:$83.00
{2856323053u,-.79F}, // W:"Ich bin
{2856638043u,-3.43F}, // w:(X)
{2857170136u,-1.84F}, // C:yarpp-related-website
{2857219004u,-1.14F}, // W:North Carolina
{2859216389u,-2.54F}, // w:Healthcare
{2859364652u,-2.36F}, // C:is-resized
{2860191124u,-1.68F}, // c:check
{2860372187u,-1.84F}, // C:circle
{2860458054u,.84F}, // w:Handles
{2860707344u,1.74F}, // W:4 The
{2860897656u,-4.25F}, // W:RELATED ARTICLES
{2861093422u,-2.00F}, // w:COPIED!
{2861178301u,.88F}, // C:frame-layout-0
{2862118846u,-2.43F}, // C:w-condition-invisible
{2862332691u,-1.18F}, // w:Readers
{2862372524u,-2.36F}, // T:PROMOTIONS
{2862543138u,-1.39F}, // C:xl:flex
{2862565700u,-2.17F}, // T:LINKS
{2863223812u,-1.84F}, // T:#learning
{2863631518u,-2.00F}, // C:wpd-thread-head
{2863961064u,-1.04F}, // w:F
{2865951816u,-2.00F}, // T:11 months
{2866149379u,-2.13F}, // C:footer-text
{2866217524u,1.52F}, // c:using
{2866268133u,.94F}, // C:block-system-main-block
{2866707036u,-1.84F}, // W:Report this
{2866790079u,-2.36F}, // C:icon-cart-quantity
{2867325925u,.46F}, // C:tweak-blog-alternating-side-by-side-width-full
{2867817164u,-2.13F}, // w:FANTASY
{2868035850u,-1.84F}, // w:汽车
{2868427538u,-2.55F}, // C:elementor-widget__width-initial
{2868654542u,-1.41F}, // w:Supplier
{2868768093u,-2.00F}, // C:header-title
{2869192617u,1.21F}, // C:ez-toc-page-1
{2869685475u,-2.20F}, // C:hero-content
{2870344487u,-2.46F}, // W:MORE ARTICLES
{2870835596u,-1.84F}, // C:et_pb_row_0_tb_header
{2871052890u,-1.34F}, // W:Financing Options
{2871798820u,-.86F}, // w:#29
{2872971980u,-1.77F}, // C:leading-6
{2872972236u,-1.46F}, // C:leading-5
{2873214361u,-.50F}, // C:content-box
{2873412912u,-1.00F}, // c:fullwidth
{2874572487u,-1.70F}, // w:Checkout
{2875005961u,-3.59F}, // w:Arts
{2875063210u,-2.00F}, // W:Member Benefits
{2875063905u,-2.00F}, // w:Landscaping
{2875900988u,-.89F}, // c:always
{2876769218u,-1.84F}, // w:AC
{2877339427u,-2.36F}, // w:Process
{2877645275u,-2.46F}, // C:success-message
{2878003991u,-2.21F}, // C:content-valign-top
{2878907663u,-1.84F}, // T:健康
{2879311408u,-1.61F}, // c:small
{2879721020u,-.72F}, // C:mx-auto
{2880684592u,-.54F}, // c:smart
{2880942795u,-1.19F}, // W:DOWNLOAD OUR
{2881319658u,-1.00F}, // W:$12.00
{2881550303u,-2.00F}, // T:I
{2882213534u,2.03F}, // W:As more
{2882273897u,-2.83F}, // C:whitespace-nowrap
{2882541895u,-1.69F}, // C:mega-menu-wrap
{2883267470u,-2.46F}, // C:menu__item
{2883391418u,-2.13F}, // W:ÚLTIMAS NOTICIAS
{2883392850u,-1.00F}, // W:Credit Card
{2884165483u,-.86F}, // w:TEXT
{2884941028u,-.74F}, // c:visual
{2885475309u,-1.84F}, // C:is-large
{2885616895u,-1.84F}, // C:elementor-widget-tablet__width-inherit
{2885722457u,-2.25F}, // C:nav-right
{2885790666u,-1.84F}, // C:hover:scale-105
{2886082373u,-2.13F}, // C:post-share
{2886288145u,-1.18F}, // C:header-menu-nav-item--active
{2887295894u,-1.11F}, // T:#15
{2887398696u,.59F}, // w:"Low-fat"
{2889070246u,-4.45F}, // c:footer
{2889077652u,-1.96F}, // c:posted
{2889266144u,-1.41F}, // C:border-gray-200
{2889722579u,-3.64F}, // t:template
{2889953372u,-1.18F}, // w:Curated
{2891156883u,-3.46F}, // T:COMPANY
{2891604365u,-3.72F}, // w:"Sport-Parodie":
{2891800877u,-1.84F}, // c:offcanvas
{2892674433u,-2.69F}, // C:col-lg-5
{2892674689u,-2.77F}, // C:col-lg-4
{2892674945u,-1.74F}, // C:col-lg-7
{2892675201u,-1.36F}, // C:col-lg-6
{2892675969u,-2.81F}, // C:col-lg-3
{2892676225u,-3.20F}, // C:col-lg-2
{2893205838u,-1.00F}, // w:MENUS
{2894120303u,.48F}, // W:Choose the
{2894243782u,-2.00F}, // W:Schreibe einen
{2894728067u,-1.30F}, // w:British
{2894828997u,-2.42F}, // c:success
{2895166665u,-2.00F}, // T:Hardware
{2895563858u,-3.19F}, // c:archive
{2895571216u,-1.00F}, // c:monitor
{2896079011u,-1.00F}, // W:Monday.com
{2896235423u,-2.26F}, // C:usa-accordion
{2897100971u,-.80F}, // w:OK
{2897552376u,-2.95F}, // C:elementor-list-item-link-full_width
{2897713406u,1.89F}, // W:Most of
{2897829709u,1.02F}, // c:testing
{2898045985u,-.62F}, // C:articlepage
{2898402763u,-1.28F}, // w:Startup
{2898547110u,-2.25F}, // w:Loans
{2898996015u,-2.11F}, // C:page-header
{2899477622u,1.90F}, // W:Today we
{2899537823u,-.67F}, // c:numbers
{2899876497u,-2.62F}, // C:cli-row
{2901281080u,-1.86F}, // C:teaser
{2902681437u,-2.13F}, // p:datemodified
{2902945857u,-1.07F}, // c:functional
{2903034079u,-2.46F}, // c:recentcomments
{2903842917u,-2.10F}, // C:wpd-default
{2904329826u,-1.55F}, // w:Page
{2905544574u,-2.85F}, // C:collapsed
{2905587872u,-1.18F}, // w:Distribution
{2905788137u,-1.84F}, // w:Bookmark
{2906226249u,2.05F}, // W:With that
{2906430692u,-1.14F}, // T:-38%
{2906978710u,-2.95F}, // T:Other
{2907023444u,-2.54F}, // C:article__meta
{2907306860u,1.19F}, // w:...
{2907909447u,-2.25F}, // W:December 16,
{2908152769u,-2.00F}, // w:العربية
{2908179928u,2.03F}, // W:None of
{2908848182u,-4.72F}, // C:menu-item-object-custom
{2909101482u,-2.25F}, // C:related-post
{2909490540u,-.72F}, // w:INVESTING
{2909601986u,-1.00F}, // w:CATCH
{2909961767u,-1.18F}, // w:Wyoming
{2910210972u,-2.21F}, // C:sm:flex-row
{2910723317u,-1.77F}, // C:article-card
{2911207449u,-1.16F}, // C:card-content
{2911241292u,.50F}, // w:Integrated
{2911258908u,-2.25F}, // w:Heating
{2911464287u,-4.55F}, // t:button
{2911787637u,-.72F}, // c:canvas
{2911997663u,-.58F}, // c:unknown
{2912664198u,-1.18F}, // w:STRANGE
{2914005109u,-1.84F}, // C:no-scrollbar
{2914556930u,.89F}, // C:news-single
{2914766374u,-2.25F}, // T:JOIN US
{2914806512u,-2.13F}, // W:JOIN MY
{2915138877u,-2.13F}, // T:Select Page
{2915216575u,.72F}, // w:-
{2915303120u,-1.84F}, // C:flex-lg-row
{2915709151u,-1.84F}, // w:娱乐
{2916401569u,-2.25F}, // W:Get An
{2916423676u,-2.00F}, // T:College
{2916603166u,-1.36F}, // C:text-start
{2916699275u,-2.46F}, // w:MLB
{2917128163u,-1.47F}, // W:Washington DC
{2917639091u,1.42F}, // W:"But what
{2918420278u,-1.54F}, // c:strapline
{2918652050u,-1.00F}, // w:Marta
{2918762502u,.76F}, // C:panel-pane
{2918903955u,-2.13F}, // w:Vorheriger
{2918936903u,-2.54F}, // C:jp-carousel-container
{2920124769u,-2.00F}, // W:Trending Stories
{2920684674u,-2.54F}, // C:wt-cli-privacy-accept-btn
{2921171817u,-.98F}, // c:variant
{2921221361u,-2.44F}, // c:ratings
{2921240075u,-2.46F}, // c:mastodon
{2921437031u,-2.46F}, // c:underline
{2921794118u,-1.66F}, // c:waypoint
{2922635649u,-1.84F}, // T:2025
{2923279381u,-1.84F}, // W:16 hours
{2923562981u,.48F}, // C:tdc-content-wrap
{2923703788u,1.86F}, // W:The other
{2923883199u,-2.23F}, // T:Financial Services
{2924421998u,-1.81F}, // C:ease-in-out
{2924489617u,-3.52F}, // c:byline
{2925119684u,-2.70F}, // W:Remember Me
{2925472449u,-.78F}, // w:Institute
{2925693873u,-1.56F}, // C:list-none
{2926335548u,.82F}, // c:twfxr
{2926515099u,-1.80F}, // C:overlay
{2927953432u,-.60F}, // W:+9.0%
{2928706884u,-3.08F}, // C:z-50
{2928866822u,1.42F}, // w:"There's
{2928929604u,-2.62F}, // C:z-40
{2928930301u,-.50F}, // c:favorite
{2928932530u,.55F}, // w:*Costs
{2928972742u,-2.36F}, // C:elementor-template
{2929160516u,-2.63F}, // C:z-30
{2929391428u,-2.94F}, // C:z-20
{2929589572u,-1.96F}, // C:z-10
{2929884752u,-2.59F}, // w:INDUSTRIES
{2931522421u,-4.45F}, // C:menu-item-type-taxonomy
{2931739146u,-1.95F}, // t:hgroup
{2932234868u,-1.84F}, // C:ast-primary-header
{2933306087u,-1.84F}, // C:success
{2933626842u,-1.84F}, // C:article__footer
{2933989056u,-.79F}, // w:Admission
{2935068134u,-1.11F}, // w:Hire
{2935929761u,-2.77F}, // T:NBA
{2936068889u,-3.46F}, // c:orange
{2936816497u,-1.09F}, // w:CHICAGO
{2937395223u,-1.84F}, // w:MEISTGELESEN
{2937806624u,-1.84F}, // w:>>>
{2940385120u,-2.25F}, // C:et_pb_text_2_tb_footer
{2940469328u,-.57F}, // w:Tire
{2941058512u,1.23F}, // c:strategies
{2941076544u,2.34F}, // w:Besides
{2941092906u,-4.27F}, // w:#contact
{2941164908u,2.34F}, // W:"While we
{2941673203u,-1.38F}, // W:Need Help
{2942042346u,-1.00F}, // w:Gold
{2942400408u,-1.59F}, // w:Associated
{2942469087u,1.61F}, // C:tagdiv-type
{2942562124u,-.80F}, // r:
{2942944657u,-2.00F}, // T:PHOTO GALLERY
{2943779810u,-1.00F}, // W:Customize Your
{2944299001u,.69F}, // c:your
{2944693805u,1.62F}, // C:ez-toc-heading-4
{2944694061u,1.11F}, // C:ez-toc-heading-5
{2944694317u,.89F}, // C:ez-toc-heading-6
{2944694573u,1.17F}, // C:ez-toc-heading-7
{2944695085u,1.34F}, // C:ez-toc-heading-1
{2944695341u,1.11F}, // C:ez-toc-heading-2
{2944695597u,1.62F}, // C:ez-toc-heading-3
{2944696877u,2.03F}, // C:ez-toc-heading-8
{2944697133u,1.17F}, // C:ez-toc-heading-9
{2945661614u,-2.00F}, // C:mntl-author-tooltip__name
{2946103961u,-1.85F}, // c:align
{2946144827u,-.59F}, // c:area
{2947002939u,-2.36F}, // c:aria
{2947032502u,-2.62F}, // w:Expand
{2947614786u,-3.24F}, // T:WORK WITH US
{2948259685u,-.77F}, // w:Espresso
{2948608230u,.84F}, // W:During this
{2948626394u,-.46F}, // c:preload
{2948794155u,-2.36F}, // T:Current Students
{2948995251u,-.47F}, // C:md:sticky
{2949469328u,1.51F}, // C:category-allgemein
{2949525373u,.86F}, // p:maincontentofpage
{2949933617u,-.88F}, // c:commented
{2950321736u,-1.47F}, // w:CONTINUING
{2950442675u,-2.00F}, // C:is-not-subscriber
{2950474754u,.61F}, // C:unknown
{2951006473u,-1.00F}, // W:Photo Credit
{2951049815u,-.65F}, // w:Supply
{2951059825u,2.03F}, // W:"I will
{2951154015u,-2.46F}, // C:elementor-field-label
{2951781931u,-2.33F}, // c:active
{2952503852u,-.94F}, // w:Economic
{2952929026u,-1.84F}, // T:Business Intelligence
{2952963526u,-.73F}, // W:# Top
{2952975460u,-2.07F}, // C:comment-body
{2953102316u,1.86F}, // W:"At first,
{2953976153u,-.89F}, // w:FIVE-YEAR
{2955003324u,.99F}, // W:"There's no
{2955983887u,-.91F}, // W:The information
{2956808458u,-.79F}, // w:Limit
{2956883755u,-3.11F}, // c:action
{2957289552u,-1.00F}, // T:Firefox
{2957913102u,-2.46F}, // w:Relationships
{2957935732u,-2.13F}, // T:North America
{2958050333u,-2.00F}, // C:overflow-scroll
{2959919508u,-2.36F}, // W:Jobs at
{2960514483u,-2.83F}, // T:LIVE
{2960809841u,-1.84F}, // w:#
{2961324601u,-2.70F}, // C:share-button
{2961389109u,-1.77F}, // w:Matt
{2961430973u,-2.25F}, // w:Payments
{2961856266u,2.03F}, // w:Fewer
{2961958451u,-2.60F}, // W:>> Get
{2961970953u,-1.79F}, // w:Standards
{2962279272u,-2.97F}, // C:menu-main-menu-container
{2962338293u,-3.38F}, // c:actions
{2962481305u,-2.66F}, // C:sm-vertical
{2962563961u,-2.13F}, // C:elementor-post__excerpt
{2963637805u,-1.94F}, // W:Guide To
{2964354178u,1.74F}, // w:Numerous
{2964572786u,-.61F}, // w:"My
{2964714663u,-1.08F}, // c:commercial
{2964729826u,-3.70F}, // C:icon
{2964797095u,-2.25F}, // C:et_pb_text_1_tb_footer
{2965752878u,-2.25F}, // T:Functional
{2966792539u,.50F}, // c:viewer
{2966833029u,1.90F}, // w:Therefore,
{2967000472u,-2.01F}, // C:is-content-justification-center
{2967254208u,1.38F}, // C:columns-12
{2968108437u,1.74F}, // W:Each year,
{2968182370u,-2.13F}, // C:cookielawinfo-row
{2968244433u,1.63F}, // c:texdr
{2969003923u,-1.84F}, // T:Heat Pumps
{2969285072u,-2.25F}, // C:site-footer-row-mobile-layout-default
{2969711808u,-1.42F}, // W:SCHEDULE A
{2969949153u,-2.62F}, // T:Financing
{2970280431u,-1.02F}, // w:Guest
{2971210898u,-2.50F}, // c:option
{2972078524u,-1.84F}, // c:pinned
{2972588040u,-.75F}, // w:Ready
{2973276046u,-2.36F}, // C:wp-container-core-buttons-is-layout-16018d1d
{2973322695u,-2.00F}, // T:No Credit Card Required
{2973398585u,1.03F}, // W:Benefits Of
{2973541710u,-1.00F}, // c:speed
{2973550658u,1.55F}, // w:>
{2973730201u,.84F}, // w:Enterprises
{2973889964u,-3.06F}, // T:Arts
{2974007115u,-1.84F}, // w:HOPE
{2974076742u,-3.12F}, // w:ARTICLES
{2974426665u,.90F}, // C:hcblwg
{2974922318u,.99F}, // c:specs
{2976022967u,-1.88F}, // C:text-muted
{2976317150u,-1.22F}, // w:Arizona
{2976430713u,-1.00F}, // w:Angular
{2976573390u,.75F}, // W:"That's a
{2978875839u,-.96F}, // w:"Next
{2978910826u,-2.23F}, // T:Local
{2981699767u,-2.36F}, // C:ez-toc-title-container
{2981953494u,-2.00F}, // w:JD
{2983086854u,-1.19F}, // w:"3D
{2983104545u,-1.84F}, // T:Workouts
{2983466232u,-1.55F}, // c:alignnone
{2983502442u,-1.14F}, // C:sticky-header
{2983876214u,-1.84F}, // W:Home Office
{2984043104u,-1.59F}, // w:${title}${badge}
{2984521778u,-1.14F}, // C:font-sans
{2984567398u,-1.75F}, // w:@Patrick
{2984960178u,1.74F}, // W:In her
{2985298042u,-.63F}, // c:websites
{2986022867u,-1.47F}, // w:-
{2987144301u,1.37F}, // W:What If
{2987201635u,-2.19F}, // C:lg:text-sm
{2987374033u,-2.91F}, // T:LEARN MORE
{2987992846u,-3.56F}, // W:Terms and
{2988004232u,-3.73F}, // w:SOLUTIONS
{2988150302u,-1.57F}, // c:aligned
{2989634915u,-1.46F}, // C:lg:text-xl
{2989863045u,-1.20F}, // C:has-white-background-color
{2989870584u,-.60F}, // w:PROGRESS
{2990123298u,-1.21F}, // W:https://www.abc.es/espana/andalucia/cordoba/cordoba-patrim
{2990248364u,1.02F}, // w:#
{2990616538u,-.50F}, // w:Upload
{2990646559u,-3.09F}, // c:updated
{2990648863u,-2.13F}, // c:updates
{2991105752u,.84F}, // w:Straight
{2991682299u,-1.63F}, // c:event
{2991958020u,-3.32F}, // C:has-submenu
{2992183637u,-1.84F}, // w:Schließen
{2992387409u,-1.18F}, // T:DALLAS
{2992395117u,-2.00F}, // C:list-group
{2992763732u,-4.24F}, // T:SPORT
{2992764891u,-2.00F}, // C:elementor-search-form--skin-classic
{2992913306u,-2.54F}, // C:fw-bold
{2993006849u,-2.00F}, // w:TEL
{2993782911u,-1.77F}, // w:2023
{2993816887u,-1.84F}, // w:Dating
{2995262519u,-1.34F}, // w:Award
{2995906409u,-1.19F}, // W:LATIN AMERICA
{2996040383u,-1.76F}, // C:wp-block-image
{2996063310u,-1.47F}, // T:Upcoming Events
{2996608894u,-2.00F}, // T:Agriculture
{2996720885u,-1.34F}, // C:taxonomy
{2996828135u,-1.85F}, // w:*
{2996881317u,-2.13F}, // w:ERIC
{2997211056u,-1.84F}, // C:et_pb_row_1_tb_footer
{2997447310u,-2.19F}, // c:attribution
{2997794030u,.60F}, // T:Rank
{2998370289u,-2.20F}, // C:brand
{2998570662u,-1.84F}, // C:card__title-text
{2998738597u,-2.25F}, // w:Melissa
{2998893415u,-2.25F}, // C:et_pb_social_icon
{2998936386u,-1.70F}, // w:-
{2999128227u,2.02F}, // W:"If the
{2999652630u,-1.23F}, // w:Sweden
{2999978911u,-.94F}, // c:listen
{3000513297u,-1.58F}, // C:shadow-md
{3000531503u,.46F}, // w:Tool
{3000639956u,-2.13F}, // T:Cities
{3000768017u,-2.78F}, // C:shadow-lg
{3001181911u,-1.30F}, // w:(Senior)
{3001463637u,-2.54F}, // C:e-form__buttons
{3001605501u,-3.93F}, // T:PRESS
{3002996344u,2.03F}, // W:To start
{3003356602u,-2.70F}, // T:Français
{3003650065u,-1.69F}, // C:shadow-sm
{3003965727u,.84F}, // c:microsoft
{3004749353u,-1.48F}, // w:WATCH
{3004963520u,-1.70F}, // w:Animal
{3005223185u,-2.54F}, // C:shadow-xl
{3005792286u,1.33F}, // c:decimal
{3007128674u,-1.73F}, // C:wp-container-core-columns-is-layout-28f84493
{3007211318u,-.87F}, // w:Parents
{3007336911u,-3.50F}, // w:Tweet
{3007344843u,-2.83F}, // C:card__content
{3007502461u,-2.62F}, // w:AdChoices
{3007525421u,-1.00F}, // w:Celebrities
{3007531233u,-1.14F}, // c:zero
{3007910812u,-1.69F}, // c:group
{3008093205u,-.79F}, // W:Data Center
{3008780294u,-2.51F}, // C:flex-wrap
{3008914012u,-3.03F}, // T:Healthcare
{3010573649u,-1.58F}, // c:warning
{3010616104u,-1.34F}, // W:Water Heaters
{3011961302u,-1.84F}, // w:Sydney
{3012483168u,-2.83F}, // C:menu-footer-menu-container
{3012647774u,-1.76F}, // w:Discord
{3013142622u,-3.09F}, // W:Meet The
{3013574286u,-1.22F}, // c:preference
{3013897483u,-2.25F}, // C:gap-1.5
{3013910423u,-3.53F}, // C:site-info
{3013938616u,-1.75F}, // c:central
{3014006969u,-.48F}, // C:desc
{3014019507u,-1.02F}, // c:class
{3014354458u,1.62F}, // W:"Lack of
{3015235543u,-3.73F}, // C:elementor-button
{3015437525u,-.60F}, // w:Rates
{3015959210u,-2.84F}, // w:*:Whatsapp
{3016006397u,-1.84F}, // w:Harry
{3016100576u,1.28F}, // w:#
{3016639613u,1.28F}, // C:entry
{3016778558u,-2.11F}, // c:second
{3018009657u,-2.13F}, // W:Analytical Cookies
{3018020019u,-2.30F}, // c:clamp
{3018864144u,-2.70F}, // C:navbar-header
{3019076776u,1.75F}, // W:"There's a
{3019260700u,-1.52F}, // c:pills
{3019329907u,1.61F}, // w:"And
{3019436444u,-3.15F}, // c:current
{3019496654u,-1.20F}, // c:premium
{3019636614u,-1.30F}, // c:internal
{3019773363u,-2.00F}, // c:fancybox
{3020158140u,-1.11F}, // C:lg:flex-nowrap
{3020211675u,-1.95F}, // c:noscript
{3020490630u,.87F}, // c:internet
{3020588849u,-1.45F}, // C:hero__content
{3020864727u,1.37F}, // W:The CORE
{3020986485u,-1.40F}, // w:Madison
{3021126653u,-2.36F}, // T:Marketplace
{3021270429u,-1.57F}, // c:recirculation
{3021334231u,-2.00F}, // T:Italian
{3021373321u,-3.99F}, // W:Email Address
{3021716070u,-4.12F}, // w://
{3021811152u,-1.14F}, // C:flex-row-reverse
{3022045507u,-1.86F}, // C:carousel
{3023537378u,.84F}, // w:Base
{3024179249u,-.53F}, // w:#
{3024333411u,-1.00F}, // W:North Dakota
{3024406522u,1.02F}, // w:Motivation
{3024505054u,-3.93F}, // T:ARTICLES
{3024523637u,-2.13F}, // c:hidden
{3024755783u,-2.62F}, // T:Fußball
{3024906927u,-.99F}, // w:CONSULTING
{3025013553u,-3.10F}, // C:elementor-shape-rounded
{3025500620u,-2.25F}, // T:Site Index
{3026053865u,-2.00F}, // c:thank
{3026077312u,-2.46F}, // C:elementor-shape-circle
{3026322840u,-1.84F}, // w:CENTERS
{3026517677u,-2.46F}, // w:FEBRUARY
{3027128073u,-1.84F}, // W:Support The
{3027147310u,-3.74F}, // c:navbar
{3027954035u,-1.18F}, // T:(53)
{3028323530u,1.74F}, // W:And I
{3028933129u,-.87F}, // w:$46.99
{3029165431u,-1.59F}, // T:PHILADELPHIA
{3029491121u,-3.10F}, // T:/Social
{3029712953u,-1.70F}, // C:current-menu-item
{3030178330u,-1.20F}, // w:Managed
{3030295555u,-2.54F}, // T:TEILEN
{3031128523u,.87F}, // C:article-intro
{3031783919u,-2.36F}, // W:Work At
{3032028456u,-3.69F}, // c:swiper
{3032162800u,1.74F}, // W:She added
{3032313099u,-2.13F}, // T:Shows
{3032315764u,-.56F}, // c:mover
{3032599155u,1.30F}, // W:## My
{3033503454u,-1.84F}, // W:Pet Insurance
{3033636681u,-2.83F}, // C:nav-next
{3034115037u,-2.77F}, // C:footer-social
{3034447022u,-2.10F}, // w:Savings
{3034508008u,-2.25F}, // w:Psychology
{3034887877u,-1.15F}, // C:wp-block-post-template-is-layout-flow
{3035029243u,-.87F}, // C:lede
{3035188851u,-2.15F}, // C:has-white-color
{3035438929u,-2.73F}, // w:#
{3035454848u,.50F}, // C:intro
{3035487227u,-1.93F}, // C:left
{3035745275u,-1.92F}, // C:leaf
{3035817935u,-2.13F}, // T:Lists
{3036738964u,-2.46F}, // C:sd-social-icon-text
{3036944991u,-.94F}, // w:Heading
{3037295760u,-2.00F}, // c:ahj
{3037517483u,-1.59F}, // W:- Register
{3037815182u,-.80F}, // w:Master
{3038147216u,-2.44F}, // c:alt
{3038149264u,-1.83F}, // c:all
{3038448810u,-2.00F}, // C:et_pb_row_1_tb_header
{3038693890u,1.03F}, // C:app-desktop
{3038804368u,-.79F}, // c:aaa
{3038804624u,-.87F}, // c:aab
{3038804880u,-1.30F}, // c:aac
{3038805136u,-.79F}, // c:aad
{3039260816u,-.73F}, // c:act
{3039264400u,-.95F}, // c:acf
{3039264912u,-1.84F}, // c:acd
{3039265680u,-1.45F}, // c:acc
{3039517584u,-1.65F}, // c:abs
{3039521168u,-1.56F}, // c:aba
{3039521680u,-1.26F}, // c:abc
{3039521936u,-2.00F}, // c:abb
{3039522960u,-1.35F}, // c:abf
{3039524752u,-2.36F}, // c:abo
{3039710352u,-1.40F}, // c:aed
{3039710608u,-2.00F}, // c:aee
{3039710864u,-1.59F}, // c:aef
{3039711632u,-2.13F}, // c:aea
{3039912080u,-1.91F}, // c:adv
{3039912848u,-1.45F}, // c:ads
{3039916176u,-1.55F}, // c:adf
{3039916432u,-1.18F}, // c:ade
{3039916688u,-2.28F}, // c:add
{3039916944u,-1.18F}, // c:adc
{3039917456u,-2.54F}, // c:ada
{3040171920u,-2.00F}, // c:ago
{3040174480u,-1.08F}, // c:age
{3040271057u,.84F}, // W:Every year,
{3040378256u,-1.18F}, // c:afe
{3040378512u,-1.29F}, // c:afd
{3040379024u,-.50F}, // c:aff
{3040379280u,-2.00F}, // c:afa
{3040379792u,-.94F}, // c:afc
{3040380048u,-1.01F}, // c:afb
{3040466355u,-1.18F}, // C:grey
{3040525716u,-1.84F}, // C:icon-linkedin
{3040750893u,-1.13F}, // c:aspect
{3040774330u,2.51F}, // w:Google's
{3041301901u,-2.36F}, // C:item-pagination
{3041381811u,-2.10F}, // C:gray
{3041483956u,-2.09F}, // c:shrink
{3041709792u,-1.48F}, // C:border-gray-100
{3041843123u,-1.08F}, // C:grow
{3042349650u,-3.43F}, // T:ReddIt
{3042602640u,-.94F}, // c:app
{3042604432u,-1.36F}, // c:api
{3042750447u,-1.83F}, // w:*Interview:
{3042859920u,-1.84F}, // c:ask
{3042865244u,.79F}, // C:main-content
{3043057296u,-.72F}, // c:art
{3043150003u,-1.07F}, // C:grid
{3043255184u,-.54F}, // c:aus
{3043336096u,-2.83F}, // C:header-top
{3043495544u,-1.84F}, // W:How Tos
{3044185340u,-.46F}, // C:preload
{3044463215u,-1.84F}, // W:Test Prep
{3045683098u,-2.54F}, // T:Manufacturing
{3045761438u,-1.17F}, // c:resp
{3046450239u,-2.95F}, // T:FinTech
{3046468262u,.84F}, // W:For small
{3047663446u,.86F}, // C:content-bg
{3047846204u,-1.11F}, // c:tweet
{3048347530u,-1.26F}, // w:Linux
{3048351208u,-2.25F}, // T:Wisconsin
{3048584887u,-1.23F}, // C:block__content
{3048705596u,.68F}, // c:tweak
{3048736087u,-3.82F}, // c:comment
{3049041162u,-1.44F}, // w:ARTIFICIAL
{3049535585u,-3.15F}, // c:videos
{3049626158u,-.79F}, // c:hiring
{3049717378u,-1.84F}, // T:Notifications
{3049767326u,-2.15F}, // c:read
{3051628830u,-3.32F}, // C:footer__copyright
{3051722106u,-1.66F}, // c:subtext
{3052497019u,-2.13F}, // C:mntl-author-tooltip
{3053297823u,-2.13F}, // W:Support Us
{3053523086u,1.22F}, // c:consider
{3053977879u,-.77F}, // c:without
{3054363128u,-2.36F}, // C:elementor-search-form__container
{3054567875u,-1.00F}, // w:Stars
{3054694559u,-2.49F}, // c:mail
{3055407204u,-2.83F}, // W:Related Topics
{3055414698u,-2.04F}, // C:first
{3055422936u,-3.85F}, // C:navbar-collapse
{3055950256u,-1.84F}, // w:Vitamins
{3056041976u,.60F}, // C:tweak-blog-alternating-side-by-side-text-alignment-left
{3056716191u,-1.07F}, // c:mark
{3056923039u,-1.71F}, // c:mask
{3057077137u,-2.43F}, // T:NUTRITION
{3057342749u,-2.05F}, // C:mega-menu-link
{3057371043u,-2.62F}, // C:reply
{3057727119u,1.33F}, // C:cons
{3057923053u,-2.46F}, // C:items-stretch
{3058327552u,1.86F}, // w:Leverage
{3058540122u,-2.00F}, // T:Service Status
{3058777406u,-2.13F}, // T:Trust Center
{3059769851u,-1.00F}, // W:For People
{3059952783u,-1.54F}, // C:copy
{3060528669u,-2.25F}, // C:site-footer-row-tablet-column-layout-default
{3060676330u,-2.00F}, // W:Health News
{3061493042u,.61F}, // W:UP TO
{3061603460u,-2.00F}, // T:HOMES
{3061750956u,-2.56F}, // C:elementor-section-height-min-height
{3062801060u,-2.00F}, // T:CAPTCHA
{3062984083u,-1.15F}, // w:"New
{3063341601u,-2.13F}, // C:td-ss-main-sidebar
{3063524167u,-1.84F}, // C:form-type-select
{3063632144u,2.05F}, // W:"Think of
{3065512988u,.61F}, // w:Moderate
{3065652625u,-2.36F}, // C:business
{3066339958u,-1.18F}, // w:$31,500
{3066999482u,1.02F}, // W:Real-World Applications
{3068423657u,-2.89F}, // w:Academics
{3069156917u,-1.84F}, // C:font-black
{3069493375u,-1.64F}, // w:SPRING
{3069635142u,-1.11F}, // w:Investment
{3069769298u,-3.42F}, // C:footer-container
{3069857147u,1.17F}, // W:Whether it's
{3070238566u,-3.06F}, // W:Das könnte
{3070441039u,-1.84F}, // C:secondary-navigation
{3071399203u,-2.13F}, // w:COUPONS
{3071707121u,-.55F}, // W:(You may
{3072111163u,-3.28F}, // c:auth
{3072112955u,-1.39F}, // c:auto
{3072443994u,-2.54F}, // C:wp-block-navigation__responsive-dialog
{3072558445u,-1.93F}, // c:float
{3072997143u,-2.36F}, // C:item-pagination-link
{3073727540u,-2.83F}, // C:wp-block-navigation-item
{3074676406u,1.18F}, // w:"Here
{3075524382u,-2.15F}, // C:site-header-row
{3075715951u,-1.08F}, // w:HARD
{3075761668u,-2.46F}, // C:gfield--type-text
{3076208072u,-1.28F}, // c:keyword
{3076737551u,-1.84F}, // w:▼
{3076973008u,-2.46F}, // T:Discover
{3077506258u,-1.84F}, // W:Data and
{3079176239u,-2.83F}, // W:FIND US
{3079270174u,-1.55F}, // c:collapsible
{3079960197u,-2.36F}, // w:-Werbung
{3080283438u,-1.84F}, // w:Properti
{3080321077u,-.55F}, // W:Beginner's Guide
{3080553175u,-2.83F}, // C:wp-block-navigation__container
{3080746003u,-1.84F}, // T:Friday, December 19, 2025
{3081501516u,.68F}, // W:To Find
{3081513451u,-1.84F}, // C:mntl-article-meta
{3081679429u,-1.84F}, // T:* Program
{3082055436u,1.52F}, // W:"When we
{3082311835u,-2.52F}, // C:header-content
{3082437507u,-1.95F}, // C:entry-header
{3083034336u,-2.36F}, // W:No FEAR
{3084793337u,-1.84F}, // C:trending-bar
{3085037764u,-3.44F}, // W:JOIN OUR
{3085206163u,-2.12F}, // w:Earth
{3085468053u,-1.82F}, // C:menu-item-link
{3085503306u,-2.77F}, // T:X (Twitter)
{3085562292u,2.43F}, // W:So if
{3086035664u,-1.12F}, // W:E-Commerce
{3086081672u,-1.84F}, // C:nav_link
{3086199511u,-4.48F}, // t:time
{3086301329u,-1.84F}, // C:td-menu-item
{3087492211u,-3.06F}, // T:YOU MIGHT ALSO LIKE
{3087509121u,-2.14F}, // w:Glossary
{3088507684u,-2.93F}, // w:>
{3090321145u,-2.25F}, // W:OUR IMPACT
{3090434320u,-2.13F}, // C:inner-link-style-normal
{3090515214u,-2.09F}, // C:popup-drawer-layout-sidepanel
{3090755491u,-.89F}, // C:page__header
{3090799515u,-3.08F}, // c:follow
{3090820330u,-1.06F}, // w:WRITE
{3090887378u,-1.27F}, // w:**FAQs**
{3091130657u,-1.00F}, // W:Best In
{3091215612u,-.56F}, // w:Transform
{3092128082u,-1.84F}, // w:NYT
{3092322120u,-2.82F}, // c:carousel
{3093227343u,-2.66F}, // C:main-footer
{3093820101u,-.60F}, // w:WILD
{3093857367u,-1.28F}, // c:listitem
{3094918634u,-1.48F}, // c:titles
{3094936872u,-1.00F}, // W:Best Business
{3096900010u,-2.36F}, // W:REQUEST INFO
{3097331431u,-2.36F}, // w:Autos
{3097647516u,-1.84F}, // T:Permissions
{3098272575u,-2.49F}, // c:weather
{3098494037u,-.59F}, // C:et_pb_blurb
{3098881265u,-1.84F}, // C:header__content
{3099130558u,-1.00F}, // w:#Bitcoin
{3099169575u,-1.34F}, // w:Franchise
{3099570665u,-1.84F}, // C:contact-info
{3099702392u,-1.08F}, // W:AI for
{3100157347u,.99F}, // C:body-container-wrapper
{3100201408u,-2.36F}, // C:hs-menu-flow-horizontal
{3100799890u,-2.00F}, // T:Academic Calendar
{3101878832u,-2.00F}, // C:d-sm-none
{3101910518u,-1.63F}, // C:align-center
{3102503403u,2.14F}, // W:Aside from
{3102750532u,-1.47F}, // T:Premium
{3103107666u,-1.18F}, // w:Wohnen
{3103154149u,-3.45F}, // C:elementor-nav-menu
{3103503627u,-1.84F}, // T:Live Streaming
{3103936723u,-2.52F}, // C:transform
{3104709182u,-1.38F}, // c:movies
{3104887242u,-1.20F}, // w:-
{3105220911u,-1.00F}, // c:trademark
{3105223624u,-2.08F}, // c:condition
{3105447227u,1.23F}, // c:understanding
{3105576365u,-2.77F}, // C:alert
{3106644459u,-1.84F}, // C:fb-xfbml-parse-ignore
{3108089347u,-2.36F}, // c:relatedposts
{3108377906u,-1.84F}, // T:SPECIAL FEATURES
{3109854586u,-1.80F}, // c:consulting
{3109954202u,-1.23F}, // c:normal
{3110197810u,-1.00F}, // W:More Ways
{3111043407u,-2.24F}, // c:affiliate
{3111561000u,1.17F}, // w:Scalable
{3111872457u,-1.28F}, // w:Lee
{3112292218u,-1.18F}, // c:collections
{3113029976u,-1.84F}, // T:Hot Topics
{3113250071u,-2.35F}, // c:shape
{3113308945u,-.92F}, // c:component
{3113552192u,-1.84F}, // C:ast-grid-right-section
{3113567441u,-.65F}, // w:FILTER:
{3113644311u,-3.50F}, // c:share
{3114266017u,1.49F}, // C:single-content
{3114469015u,-2.77F}, // C:transition-transform
{3114810087u,.46F}, // C:article
{3115212749u,-3.09F}, // w:+Comments
{3115970281u,-1.08F}, // W:Behind The
{3115972248u,-1.84F}, // C:category-links
{3116583809u,1.71F}, // W:"The company
{3117649771u,.82F}, // W:Having a
{3117844475u,-1.11F}, // w:(2018)
{3117886055u,-2.00F}, // T:Our History
{3118129841u,.84F}, // W:Designed for
{3119711283u,.79F}, // C:x-container
{3119895819u,-1.36F}, // w:Category
{3120316120u,-1.84F}, // T:Luxury
{3120511264u,-1.79F}, // w:Oregon
{3120644358u,-.69F}, // C:my-3
{3120644614u,-1.89F}, // C:my-2
{3120644870u,-1.84F}, // C:my-1
{3120645126u,-1.24F}, // C:my-0
{3120645638u,-.51F}, // C:my-6
{3120645894u,-1.96F}, // C:my-5
{3120646150u,-1.14F}, // C:my-4
{3121680278u,-2.46F}, // C:cart-inner
{3121828204u,-1.36F}, // T:SERVICE
{3122339933u,-2.54F}, // c:dismiss
{3122458141u,-.50F}, // T:$35
{3123598723u,-1.54F}, // w:Adventure
{3123601114u,-1.55F}, // c:parse
{3123638187u,-.85F}, // c:pull
{3124466906u,-2.84F}, // T:TECHNOLOGY
{3124531646u,-2.25F}, // w:Meinung
{3124859492u,1.14F}, // W:Für die
{3125073137u,-1.54F}, // T:SEO
{3125685053u,-3.20F}, // T:STYLE
{3125693668u,1.51F}, // W:A Few
{3126527771u,-1.63F}, // w:APPLE
{3126539486u,-2.77F}, // C:top-nav
{3126663552u,-.56F}, // w:Details
{3127563279u,-1.84F}, // C:e-n-menu
{3127739435u,-2.25F}, // w:Rob
{3128052889u,-1.25F}, // C:self-stretch
{3128349099u,-.55F}, // c:push
{3128570614u,.84F}, // w:Established
{3129042708u,-2.13F}, // w:LO
{3129129194u,-1.84F}, // C:footer-navigation-inner
{3129968871u,1.93F}, // W:The answer
{3130232007u,.77F}, // w:Begin
{3130460773u,-2.00F}, // W:App Store
{3130908246u,-1.84F}, // w:Diesen
{3131029083u,-2.00F}, // T:South Africa
{3131154580u,-2.46F}, // W:Always Enabled
{3132337392u,-2.00F}, // T:Board of Trustees
{3132420126u,-1.18F}, // W:Track Your
{3132799286u,.62F}, // C:kt-clear
{3133602878u,-2.23F}, // C:widget_archive
{3133789841u,-.99F}, // C:block-core
{3133874054u,-1.84F}, // C:yarpp
{3134612214u,1.74F}, // W:To be
{3134819533u,-1.70F}, // C:tag-list
{3135239938u,-.70F}, // c:visit
{3135382159u,-.92F}, // w:LOAD
{3135415987u,-1.19F}, // c:remove
{3135540951u,-1.69F}, // C:expandable
{3135841061u,-1.80F}, // C:elementor-widget-post-navigation
{3135863702u,-1.11F}, // c:business
{3136290817u,-3.36F}, // C:top_label
{3136582425u,-2.13F}, // C:visible
{3137746336u,-1.37F}, // w:Cycling
{3138061140u,-1.84F}, // C:slider-container
{3140081302u,-1.27F}, // c:global
{3140111011u,-1.14F}, // w:Sunday
{3140429183u,-1.44F}, // w:Grand
{3140653614u,-1.00F}, // W:Related Products
{3141541770u,-.66F}, // C:entry-title--large
{3141746543u,.94F}, // C:frame
{3141929558u,-1.84F}, // C:menu-list-item
{3142893828u,-1.70F}, // c:complex
{3142913501u,-1.84F}, // W:November 15,
{3143126814u,.92F}, // c:nachrichten
{3143138930u,-1.00F}, // W:Story continues
{3143937983u,-2.13F}, // W:Getty Images
{3144295034u,-2.89F}, // C:comment
{3144584917u,-3.64F}, // T:QUICK LINKS
{3145127956u,.88F}, // C:tdb-block-inner
{3145282554u,-.79F}, // w:-
{3145385234u,1.30F}, // w:Lean
{3146734661u,-3.06F}, // C:instagram
{3146917982u,-2.00F}, // W:00:00
{3147303526u,-3.20F}, // c:thread
{3147982463u,1.30F}, // W:It's All
{3148193039u,-2.25F}, // W:USEFUL LINKS
{3148221771u,-2.25F}, // W:Investor Relations
{3148642678u,1.90F}, // W:Finally, we
{3149376212u,-2.70F}, // T:Get A Demo
{3149432166u,-2.25F}, // T:Offices
{3149861692u,-2.46F}, // C:user
{3149883012u,-2.13F}, // W:Travel &
{3150774955u,-1.83F}, // C:green
{3150834316u,-2.62F}, // C:lg:block
{3150842671u,-1.50F}, // c:colors
{3150863646u,-.56F}, // w:Document
{3151402270u,-3.21F}, // c:trending
{3151792053u,-.87F}, // c:bleed
{3151858391u,-2.00F}, // T:Internacional
{3152689857u,-2.00F}, // W:cookielawinfo-checkbox-advertisement
{3152780563u,-3.27F}, // C:elementor-hidden-desktop
{3152785490u,-2.62F}, // T:Home & Garden
{3152994944u,-1.18F}, // W:Place a
{3153853814u,.54F}, // C:field--type-text-with-summary
{3154224859u,-.91F}, // w:Virtual
{3154365697u,-.65F}, // w:Monday
{3154572512u,-2.54F}, // W:By signing
{3155955662u,-1.87F}, // w:EMILY
{3156956900u,-.51F}, // w:BRANDS
{3157413862u,-2.00F}, // T:New Homes
{3158090640u,-1.84F}, // w:Delicious
{3158203491u,.46F}, // W:>> READ
{3158458291u,-1.59F}, // w:Earn
{3158857597u,-1.61F}, // C:show-for-large
{3159078212u,1.02F}, // W:A one-on-one
{3160281037u,-1.00F}, // T:Schedule
{3161258213u,-3.26F}, // w:SUBMIT
{3161561604u,-1.18F}, // T:What To Expect
{3161701617u,-1.18F}, // c:swappable
{3161879723u,-2.25F}, // T:#Cloud Computing
{3162478895u,.64F}, // W:**Best for:**
{3162726980u,-1.53F}, // C:max-w-7xl
{3162815327u,-2.46F}, // T:MEDIADATEN
{3163090953u,-3.92F}, // W:- Log
{3165688720u,-2.00F}, // c:ftr
{3166222769u,-2.89F}, // C:byuser
{3166227922u,-1.85F}, // w:.us
{3166995088u,-2.36F}, // c:frm
{3167455888u,-.54F}, // c:fly
{3168388632u,-2.00F}, // C:footer-heading
{3168574352u,-1.61F}, // c:fit
{3169163553u,-1.95F}, // c:landscape
{3169223312u,-1.44F}, // c:fda
{3169223568u,-1.13F}, // c:fdb
{3169224336u,-.61F}, // c:fde
{3169428624u,-1.25F}, // c:fec
{3169428880u,-2.00F}, // c:feb
{3169429904u,-1.35F}, // c:fef
{3169430160u,-.79F}, // c:fee
{3169430416u,-1.84F}, // c:fed
{3169659345u,-1.00F}, // c:rocket
{3169683344u,-.77F}, // c:fff
{3169683856u,-1.08F}, // c:ffd
{3169684112u,-.69F}, // c:ffe
{3169684368u,-.55F}, // c:ffb
{3169685136u,-.49F}, // c:ffa
{3169692443u,-1.84F}, // C:blog-title
{3169778616u,-2.46F}, // t:search
{3170335120u,-2.25F}, // c:faf
{3170335376u,-1.00F}, // c:fae
{3170335632u,-1.47F}, // c:fad
{3170336144u,-1.79F}, // c:fab
{3170336400u,-.46F}, // c:faa
{3170338448u,1.33F}, // c:fai
{3170536525u,-2.25F}, // c:delay
{3170542480u,-1.30F}, // c:fbb
{3170543248u,-1.03F}, // c:fba
{3170544272u,-1.19F}, // c:fbe
{3170588736u,-3.27F}, // C:swiper-slide
{3170797456u,-.99F}, // c:fcd
{3170798224u,-1.33F}, // c:fca
{3170798736u,-2.00F}, // c:fcc
{3170816951u,-2.70F}, // c:nowrap
{3170876793u,-1.79F}, // w:Diet
{3171171817u,1.19F}, // c:healthy
{3171661059u,-1.64F}, // w:North
{3171823614u,-2.77F}, // C:footer-inner
{3172779768u,-2.36F}, // C:et_pb_button_module_wrapper
{3174313849u,1.30F}, // W:The idea
{3174359449u,-1.00F}, // T:Success
{3174461715u,-1.84F}, // W:Read Article
{3174806275u,.51F}, // W:Best Practices
{3175086875u,-3.06F}, // C:social-links
{3175603647u,-2.25F}, // w:Jason
{3175780808u,-2.13F}, // C:content-mobile-align-default
{3176890835u,-1.84F}, // W:My Profile
{3179265162u,-.73F}, // w:**Data
{3179366947u,-1.84F}, // T:Your Ad Choices
{3179406169u,2.04F}, // C:max-w-none
{3179539077u,-2.00F}, // C:wp-block-post-author__byline
{3179567859u,-3.00F}, // T:FILM
{3179730045u,-.69F}, // C:e-con
{3180577080u,-1.00F}, // W:Prospective Students
{3180703460u,-.68F}, // c:section
{3180812874u,-1.00F}, // w:$221.96
{3181207212u,-1.34F}, // W:West Virginia
{3181760227u,-2.99F}, // C:header-wrapper
{3182698280u,-2.62F}, // W:- Get
{3183990628u,-.72F}, // c:applied
{3184351689u,-.79F}, // T:Rhode Island
{3184539319u,-1.13F}, // C:py-12
{3184539831u,-1.98F}, // C:py-10
{3184540343u,-1.65F}, // C:py-16
{3184600659u,-2.00F}, // C:share-bluesky
{3184622253u,-2.00F}, // C:commentmetadata
{3184769719u,-1.54F}, // C:py-24
{3185700360u,-3.53F}, // T:// Copy link
{3185740676u,-2.30F}, // C:elementor-grid-mobile-1
{3185849302u,-1.19F}, // w:>
{3185924288u,-2.10F}, // C:wp-block-post-terms
{3186959842u,-.72F}, // C:l-container
{3187670145u,-2.89F}, // C:gfield--has-description
{3187777447u,-1.34F}, // W:Interior Design
{3188164837u,-1.06F}, // W:"You must
{3188212496u,.89F}, // W:Some people
{3188383003u,-.94F}, // w:#
{3188672569u,-.62F}, // C:infobox
{3188938522u,-2.62F}, // c:username
{3189031997u,-1.88F}, // C:navbar-brand
{3189103466u,-2.13F}, // T:Changelog
{3189528475u,1.77F}, // W:# Step
{3189729980u,-1.84F}, // C:qbu2gh
{3189798546u,-2.62F}, // C:header__menu
{3190001189u,-1.84F}, // T:Career Services
{3190401522u,-.67F}, // w:#24
{3190575595u,2.72F}, // W:While IT
{3190593210u,.96F}, // w:*
{3190901084u,-1.84F}, // W:"Public health
{3191859922u,-.46F}, // w:Driving
{3192057586u,-1.96F}, // W:Apply for
{3192099119u,1.21F}, // w:Range
{3192927438u,2.02F}, // W:Before You
{3193182130u,1.02F}, // w:-
{3193195021u,-1.10F}, // T:Storage
{3193232827u,-.60F}, // w:FIT
{3193567490u,-.74F}, // w:HEALTHY
{3194333832u,-1.84F}, // C:form-required
{3194905304u,-3.06F}, // T:Webinars
{3195069167u,-3.24F}, // T:FEEDBACK
{3195743480u,-1.00F}, // T:Phishing
{3195935073u,-.79F}, // W:(Related reading:
{3196427675u,-1.43F}, // c:repeat
{3196582677u,-3.17F}, // c:tagline
{3196765921u,-1.84F}, // C:scroll_to_top
{3197230613u,-2.13F}, // c:taglist
{3197711981u,-1.84F}, // W:Affiliate Disclosure
{3197728334u,-1.72F}, // C:lg:mt-0
{3197789452u,-2.77F}, // c:tumblr
{3198706066u,-1.67F}, // w:Software
{3199464825u,-1.84F}, // W:Men's Health
{3199992362u,-2.13F}, // w:Formel
{3200462805u,-2.00F}, // w:Tecnología
{3201023793u,-2.13F}, // T:Germany
{3201428927u,-2.30F}, // C:tagline
{3201497920u,-2.00F}, // T:Pop Culture
{3202193351u,-.79F}, // w:Easily
{3202396740u,-1.84F}, // T:Gear
{3202661458u,-1.39F}, // C:light
{3202731385u,-1.28F}, // c:scroller
{3203091452u,2.03F}, // W:It's an
{3203496380u,.84F}, // W:Community Engagement
{3203689079u,-1.84F}, // C:dkbpqd
{3203958005u,-1.55F}, // C:wp-block-kadence-rowlayout
{3203962819u,-1.79F}, // T:NEW
{3204649606u,1.74F}, // W:A "kitchen
{3204925576u,-.94F}, // w:Z
{3205335875u,-1.01F}, // w:"Thanks
{3205439942u,-1.18F}, // w:$207.70
{3205822521u,-3.13F}, // T:Name
{3206995202u,-1.10F}, // c:education
{3209410986u,.67F}, // c:pillar
{3209990382u,-1.33F}, // w:Mathematics
{3211433678u,-1.84F}, // T:Custom Software Development
{3213276780u,.90F}, // C:field-items
{3213304442u,-2.36F}, // T:All Articles
{3213541518u,2.34F}, // w:Usually
{3213568285u,-2.36F}, // C:views-exposed-form
{3213599780u,-.66F}, // w:Cameras
{3213665563u,-.60F}, // w:"nice
{3214778338u,-2.54F}, // C:wp-block-navigation__responsive-close
{3214976025u,-2.36F}, // T:Campus Life
{3215507723u,-1.82F}, // w:OFFICE
{3215642762u,-3.70F}, // C:elementor-button-content-wrapper
{3216808811u,-2.54F}, // T:OPERATIONS
{3217297404u,-2.00F}, // c:terkait
{3217358107u,-.72F}, // w:(Graphic:
{3217780033u,1.30F}, // w:Proven
{3218263517u,-3.00F}, // C:about
{3218284819u,-2.25F}, // C:skip-to-main
{3218310172u,-1.36F}, // w:Ukraine
{3218440139u,-1.26F}, // C:elementor-section-items-middle
{3218693391u,-1.84F}, // C:w-max
{3219128579u,1.55F}, // w:Unfortunately
{3219456779u,-1.13F}, // w:Sources
{3219751419u,.89F}, // w:Keeping
{3219788960u,-1.00F}, // w:"Arrow-Head
{3220283608u,-3.88F}, // r:menuitem
{3220758186u,-3.28F}, // C:subscribe
{3221288005u,-2.00F}, // c:sidemenu
{3221633946u,-1.18F}, // w:Chrome
{3222176388u,.84F}, // W:The Sony
{3222310435u,-1.08F}, // T:$39
{3222417741u,-1.46F}, // W:Home Services
{3222549655u,-2.13F}, // w:Destination
{3222950034u,-.99F}, // w:Du
{3223106103u,-2.70F}, // W:Apply Now
{3223837585u,-1.30F}, // C:card-body
{3224116104u,-1.68F}, // C:tracking-wide
{3224394382u,-3.86F}, // c:pointer
{3224654524u,-.79F}, // w:#productivity
{3225188428u,-2.25F}, // W:Legal Notice
{3225487632u,1.74F}, // W:-- For
{3226161412u,-2.36F}, // W:// Type
{3226219501u,-1.04F}, // c:leading
{3226783437u,-1.84F}, // w:Angela
{3226797167u,1.90F}, // W:Here’s my
{3226919482u,-2.25F}, // C:et_pb_social_media_follow
{3227172027u,-1.84F}, // T:Get Our Newsletter
{3227271753u,-1.00F}, // C:site-mobile-header-wrap
{3228611684u,-3.73F}, // C:login
{3228891434u,-2.46F}, // C:menu--footer
{3229095015u,-3.50F}, // C:widgettitle
{3229288914u,-1.30F}, // w:Tickets
{3229598922u,-1.64F}, // W:Discover how
{3229607185u,-.50F}, // w:Oil
{3231489485u,-1.84F}, // W:Please fill
{3231552638u,-.84F}, // c:family
{3232376370u,-2.00F}, // w:RESSORTS
{3232489132u,-1.84F}, // w:Disclaimers
{3233230463u,-1.04F}, // w:Creators
{3233738650u,.46F}, // w:Greater
{3233978426u,-2.25F}, // W:Open Search
{3234143509u,-2.62F}, // T:Reise
{3234301070u,-1.34F}, // W:Non Profit
{3234552693u,-1.47F}, // T:Travel Tips
{3234668090u,-2.25F}, // W:ZIP Code
{3235123791u,.89F}, // w:Gather
{3235380948u,-2.13F}, // C:elementor-author-box--biography-yes
{3235625634u,-2.00F}, // C:content-valign-middle
{3235763264u,1.86F}, // W:Even though
{3235777637u,-.89F}, // C:animate
{3236214454u,.98F}, // C:ez-toc-heading-level-2
{3236575873u,-2.78F}, // C:list-inline
{3237249873u,-2.00F}, // T:Newsletter Signup
{3237355292u,-1.98F}, // c:reverse
{3237507871u,-.60F}, // w:#
{3237847217u,-1.01F}, // w:#22
{3238079155u,-.51F}, // w:Half
{3238539091u,1.70F}, // w:Conclusions
{3239423458u,-2.12F}, // c:stories
{3239434945u,-2.77F}, // W:MEDIA KIT
{3239921320u,-2.13F}, // w:Bundesliga
{3240580103u,-2.77F}, // T:Name ( required )
{3240613667u,-.78F}, // w:Custom
{3240788507u,.68F}, // w:Ninja
{3241436570u,-1.84F}, // c:quaternary
{3242532401u,-3.73F}, // T:RELATED POSTS
{3242752989u,-1.38F}, // w:#
{3242971003u,-2.95F}, // W:MOST READ
{3243799083u,-1.57F}, // C:bg-gray-200
{3244054779u,1.90F}, // W:In contrast
{3245823482u,-1.30F}, // w:Sara
{3247110445u,1.79F}, // w:Compared
{3248171472u,-1.84F}, // T:December 18, 2025
{3248519117u,-.64F}, // W:WI-FI
{3250646057u,-2.62F}, // C:elementor-author-box__text
{3251532894u,-2.77F}, // T:ACCOUNT
{3252229795u,-2.00F}, // w:Bath
{3252382257u,-2.46F}, // C:et-l--footer
{3252678431u,.84F}, // W:Integrations with
{3252814220u,-.54F}, // c:highlander
{3252916229u,1.30F}, // W:Meditation is
{3253073723u,-1.00F}, // c:attr
{3253451462u,-.94F}, // c:ratio
{3253599404u,-1.46F}, // c:prod
{3253602732u,1.52F}, // c:pros
{3253794812u,2.14F}, // C:news-text-wrap
{3253817580u,-1.84F}, // T:Reprints
{3254518123u,-2.36F}, // c:keys
{3254841144u,1.02F}, // w:Nowadays
{3254914220u,-.79F}, // c:prep
{3254914732u,-3.59F}, // c:prev
{3254918828u,-2.25F}, // c:pref
{3255472353u,-1.99F}, // c:replies
{3256175247u,-2.36F}, // c:exposed
{3256274411u,-1.61F}, // c:contain
{3256799400u,1.03F}, // W:The Only
{3256899146u,.84F}, // W:Understanding and
{3257328079u,-1.84F}, // T:November 14, 2025
{3258407239u,2.25F}, // w:Clearly
{3258509291u,-3.79F}, // c:contact
{3258611301u,-1.58F}, // c:super
{3258708095u,2.00F}, // W:As the
{3258735880u,-3.52F}, // C:elementor-hidden-tablet
{3259291037u,-.56F}, // w:Pakistan
{3259665456u,-1.07F}, // c:courses
{3259899888u,-3.31F}, // c:sharedaddy
{3260044684u,.97F}, // c:hentry
{3260072046u,-1.75F}, // C:wp-block-comments-query-loop
{3260148133u,-3.56F}, // T:NEWSROOM
{3260563939u,.49F}, // w:"Very
{3260736239u,-2.00F}, // T:cookielawinfo-checkbox-performance
{3260997175u,1.74F}, // W:Early in
{3261111257u,-1.07F}, // w:Nick
{3261540701u,-.80F}, // w:Serious
{3261641725u,-.78F}, // w:>>
{3262474285u,-1.71F}, // w:04
{3262545902u,.60F}, // W:The Final
{3263148792u,-2.00F}, // w:-Nutzungsbedingungen
{3264040328u,-.55F}, // w:Federal
{3264547551u,-1.84F}, // c:heart
{3265523462u,-1.65F}, // C:mx-4
{3265523718u,-.91F}, // C:mx-5
{3265523974u,-1.45F}, // C:mx-2
{3265524486u,-.94F}, // C:mx-0
{3265524742u,-2.00F}, // C:mx-1
{3265893620u,-1.37F}, // T:SAN DIEGO
{3266680287u,-.79F}, // w:$119
{3266827852u,-.91F}, // w:Trying
{3266908434u,-.45F}, // c:trend
{3266919952u,-.60F}, // w:Behavioral
{3267738552u,-1.51F}, // c:breaking
{3267801185u,-2.13F}, // C:cli-bar-container
{3268299999u,-1.84F}, // W:News Releases
{3268526042u,-3.15F}, // T:- Football
{3269386813u,-.50F}, // W:Small Businesses
{3269485677u,-4.28F}, // C:menu-item-object-category
{3269560606u,-.69F}, // w:Improve
{3271043685u,-4.72F}, // c:submit
{3271285207u,1.33F}, // C:dark:prose-invert
{3272088749u,-2.00F}, // T:NEWSTICKER
{3272095489u,-2.54F}, // T:Newsletter Sign Up
{3272185581u,-3.82F}, // T:ADVERTISE WITH US
{3272535781u,-.47F}, // C:text-container
{3273085403u,-1.80F}, // C:col-auto
{3273212319u,-.60F}, // w:KATIE
{3273957843u,-2.36F}, // W:December 19,
{3274065544u,-1.84F}, // C:site-primary-header-wrap
{3274163911u,-1.77F}, // C:col-span-2
{3274164167u,-2.00F}, // C:col-span-3
{3274164679u,-1.02F}, // C:col-span-1
{3274715375u,-.57F}, // c:expert
{3276549996u,.60F}, // c:types
{3276614915u,-1.34F}, // w:WM
{3277153537u,1.52F}, // W:With so
{3277654307u,-1.13F}, // w:>
{3278338839u,1.52F}, // w:Detailed
{3278886347u,.82F}, // w:Different
{3279459845u,-2.46F}, // T:Columns
{3279934064u,.59F}, // W:However —
{3280276477u,1.12F}, // C:full-bleed-section
{3280965356u,-2.00F}, // W:Abo kündigen
{3281466715u,-2.00F}, // w:Workforce
{3281637097u,1.11F}, // w:SUCH
{3282050733u,-1.84F}, // C:image-credit
{3283761412u,-1.66F}, // W:Financial Services
{3284166453u,.87F}, // w:Fully
{3284446559u,-3.43F}, // c:whatsapp
{3284837330u,-3.20F}, // w:Board
{3285005448u,-2.25F}, // C:site-footer-row-container
{3285217792u,-2.00F}, // T:B2B
{3285292911u,-1.04F}, // w:#28
{3285417142u,-1.84F}, // c:referral
{3286166460u,-1.56F}, // T:#14
{3286191506u,-1.88F}, // w:PHOTO
{3286415566u,-1.43F}, // w:$78.58MSRP:
{3286808543u,-.71F}, // W:Create Your
{3287506065u,-1.18F}, // W:We'd love
{3287523168u,-1.00F}, // w:Analytics
{3287777535u,-2.00F}, // w:Geld
{3288114658u,-1.19F}, // w:Journal
{3288145574u,-2.00F}, // C:site-bottom-footer-inner-wrap
{3288224193u,.68F}, // w:"You're
{3288506769u,2.03F}, // W:The Project
{3289010331u,-1.84F}, // W:Support Center
{3289172508u,-1.29F}, // w:Donald
{3289720033u,-1.42F}, // c:offers
{3289960430u,-2.46F}, // W:USA.gov
{3290259889u,-3.10F}, // C:field_validation_below
{3290616857u,2.03F}, // W:For this
{3291639774u,-1.79F}, // w:SPOTLIGHT
{3291757529u,-2.89F}, // w:#advice
{3293601320u,-1.08F}, // c:cell
{3294001829u,-.51F}, // W:9,5 x
{3294124706u,-.89F}, // w:INDUSTRIAL
{3294281392u,-.80F}, // w:EMERGING
{3294563646u,-.53F}, // C:bg-background
{3294903992u,-2.00F}, // T:We Care About Your Privacy
{3295816743u,-1.88F}, // w:Mike
{3297009586u,-.60F}, // W:+9.8%
{3297064839u,-2.34F}, // c:request
{3297649656u,1.52F}, // W:In general,
{3297765543u,-2.46F}, // C:media-body
{3297906938u,.60F}, // W:- Augmented
{3298378664u,-2.46F}, // r:tooltip
{3298948046u,-1.84F}, // T:Search Jobs
{3299069829u,.46F}, // C:wpb_wrapper
{3299181409u,-1.00F}, // W:April 8,
{3299300137u,-1.84F}, // W:White House
{3299335708u,-1.34F}, // W:No Credit
{3300402406u,-3.00F}, // c:subscriptions
{3300431588u,-3.80F}, // C:akismet-fields-container
{3300589531u,1.02F}, // W:Check the
{3300774495u,-.58F}, // w:-
{3301445248u,-1.18F}, // T:(78)
{3302683580u,.84F}, // w:Continuously
{3302832084u,-1.19F}, // C:pb-20
{3303061460u,-1.40F}, // C:pb-16
{3303062484u,-1.23F}, // C:pb-12
{3303062996u,-1.63F}, // C:pb-10
{3303289397u,-1.39F}, // w:Iran
{3303309569u,-1.84F}, // T:Washington DC
{3303549728u,.72F}, // C:csc-default
{3303852309u,-1.84F}, // T:bottom of page
{3304003490u,-1.56F}, // w:Boston
{3304435054u,-2.00F}, // W:Heart Health
{3305146962u,.84F}, // W:Through the
{3305454105u,1.28F}, // C:wp-block-paragraph
{3305522178u,-.52F}, // W:LOOKING FOR
{3306693165u,-3.33F}, // C:robots-nocontent
{3306930436u,-2.70F}, // C:card__title
{3306990191u,.67F}, // C:body-content
{3307199355u,.53F}, // W:- Real-time
{3307399624u,-2.46F}, // C:black
{3307407714u,-1.84F}, // T:Hong Kong
{3307892954u,-2.34F}, // T:#cybersecurity
{3308518989u,-1.03F}, // W:See How
{3310716477u,-.60F}, // w:Electrician
{3311049521u,-2.13F}, // T:Global
{3311844866u,-1.70F}, // T:IOS
{3311894855u,-1.84F}, // w:Imprint
{3313242909u,-1.08F}, // w:WARNING
{3313430580u,-1.09F}, // c:feature
{3314157726u,-2.47F}, // w:'School
{3314615512u,-1.84F}, // w:CINEMA
{3315159017u,-1.20F}, // c:bullets
{3316589925u,-2.00F}, // c:reveal
{3316893230u,-2.36F}, // w:Horoscopes
{3317726075u,-.56F}, // C:fl-rich-text
{3318078755u,-2.05F}, // c:blur
{3318084131u,-1.89F}, // c:blue
{3318480931u,.90F}, // c:blwg
{3318568952u,1.88F}, // W:"There is
{3318755201u,-1.84F}, // C:d-xl-block
{3318758415u,-3.64F}, // T:MY ACCOUNT
{3319388316u,-2.13F}, // T:RECENT ARTICLES
{3320265632u,-4.56F}, // w:NEWSLETTERS
{3322653396u,-2.36F}, // C:share-linkedin
{3322684072u,2.14F}, // W:The price
{3322870730u,-3.07F}, // C:elementor-post-info__item
{3322992290u,.96F}, // C:article__body
{3323173565u,-1.84F}, // T:Rechtliches
{3324112387u,-1.22F}, // C:blog-header
{3324502747u,.56F}, // c:benefits
{3324799466u,-1.96F}, // w:Pennsylvania
{3325190551u,-2.25F}, // C:content-align-center
{3325262549u,-2.62F}, // T:Share on Facebook
{3325994981u,-1.00F}, // W:The Experience
{3326356562u,-1.01F}, // w:-
{3326654692u,-1.84F}, // W:Get all
{3327487631u,-2.13F}, // w:RESET
{3327570420u,.60F}, // W:The term
{3327692700u,-1.96F}, // w:Returns
{3328101194u,1.68F}, // w:Battery
{3328332103u,-4.38F}, // c:cookie
{3328564380u,-4.21F}, // C:btn
{3328894371u,-3.15F}, // C:comment-form-cookies-consent
{3328968799u,1.94F}, // W:"When I
{3329441733u,-1.84F}, // T:Arts & Culture
{3329796449u,.48F}, // C:type-tdb_templates
{3329808124u,-1.05F}, // w:ELECTRIC
{3330856877u,1.42F}, // w:Lots
{3331018193u,-1.84F}, // T:Your Cart is Empty
{3331407405u,-.94F}, // W:Information Technology
{3331543954u,-.60F}, // W:San Jose
{3331715772u,-1.96F}, // w:ALEX
{3331901362u,-2.70F}, // C:vertical
{3332096194u,-2.25F}, // T:Familie
{3333293468u,-2.13F}, // C:big
{3333333830u,-2.62F}, // C:shrink-0
{3333434178u,-3.22F}, // c:inverse
{3333553085u,-1.00F}, // w:Frankfurt
{3334480341u,-.88F}, // w:Oral
{3334598812u,-1.88F}, // C:box
{3334998078u,-2.00F}, // W:We respect
{3336081479u,-.50F}, // w:Craft
{3336705920u,-1.84F}, // C:author-byline
{3337282057u,-.88F}, // w:Sie
{3337842174u,-1.07F}, // w:Functional
{3338051161u,-.67F}, // W:Marketing Automation
{3338305200u,-.98F}, // C:text-gray-800
{3338638508u,-2.36F}, // w:CHILDRENS
{3339058694u,-2.81F}, // c:recent
{3339250052u,-4.72F}, // C:menu-item-has-children
{3339365203u,-1.59F}, // c:statistics
{3339947284u,-2.46F}, // T:Flipboard
{3340189058u,-2.00F}, // W:By Ben
{3340368714u,-1.49F}, // T:#11
{3340611728u,-2.54F}, // c:gov
{3340871342u,-1.84F}, // W:Product Reviews
{3341083806u,-.81F}, // c:rgba
{3341287909u,-1.84F}, // T:WOMEN
{3341401207u,-1.84F}, // W:Financial Planning
{3341482233u,-1.84F}, // T:Allergies
{3342194618u,-2.70F}, // w:Kommentar
{3342210699u,-1.50F}, // w:Analysis
{3342554626u,-2.13F}, // T:财经
{3342844560u,-1.33F}, // c:get
{3342846352u,-1.42F}, // c:geo
{3343056689u,1.30F}, // w:Consistent
{3343328742u,.79F}, // C:site-content
{3343629634u,-1.62F}, // c:capitalize
{3343761040u,-.99F}, // c:gap
{3343934770u,-1.84F}, // C:hide-desktop
{3344276424u,-2.10F}, // c:manage
{3344567000u,-3.46F}, // T:Media
{3345391456u,-2.25F}, // w:Getty
{3346201438u,-2.52F}, // c:edit
{3346254257u,-.46F}, // w:--
{3346638736u,-1.29F}, // c:gtm
{3347271083u,-2.83F}, // T:Employment
{3347314049u,-2.00F}, // T:HOMEPAGE
{3347497104u,-1.47F}, // c:gpt
{3347955297u,-.80F}, // W:Supply Chain
{3348008396u,2.02F}, // W:You don't
{3348823552u,.65F}, // w:(NOTE:
{3348929668u,1.90F}, // W:Just as
{3348936134u,-3.10F}, // T:Your Privacy Choices
{3349098486u,-2.13F}, // T:+ posts
{3349135050u,-1.84F}, // C:elementor-post-navigation-borders-yes
{3349203772u,-2.00F}, // T:COFFEE
{3349278720u,-1.17F}, // w:Amazon
{3349291340u,-3.20F}, // C:comment-form-url
{3349443327u,-3.00F}, // c:dateline
{3350101838u,-2.36F}, // W:1 day
{3350362526u,-1.33F}, // W:SAN FRANCISCO
{3350690554u,1.38F}, // C:blog-item-content-wrapper
{3351874559u,-2.15F}, // w:BEAUTY
{3353005169u,-3.94F}, // w:RSS
{3353390732u,-1.84F}, // C:copyright-container
{3353468893u,-3.06F}, // T:KULTUR
{3353678041u,-.66F}, // w:Window
{3354514921u,-1.84F}, // C:header-button
{3355740840u,-2.00F}, // W:Popular Searches
{3356110078u,-2.13F}, // T:OPINIONS
{3356234617u,-1.84F}, // C:text-size-small
{3356399412u,-2.80F}, // C:bottom
{3356557579u,1.91F}, // W:Built in
{3356566512u,-2.95F}, // C:header-search
{3356632288u,-1.81F}, // w:Authors
{3357220440u,.84F}, // c:technical
{3357327555u,-1.36F}, // C:text-base
{3358300239u,-2.00F}, // T:Otomotif
{3358369329u,2.14F}, // W:Let me
{3358586304u,-1.92F}, // w:$800
{3359055058u,.71F}, // W:Is There
{3359232832u,-2.00F}, // T:Internasional
{3359880124u,-3.15F}, // C:form-wrapper
{3360257910u,-2.25F}, // c:menuitem
{3360590750u,-.72F}, // c:ranking
{3361153693u,-1.38F}, // C:post-item
{3361178489u,-2.95F}, // C:leading-none
{3361218596u,1.05F}, // w:Setting
{3361548249u,-1.96F}, // w:Engineering
{3361730911u,-1.38F}, // C:kt-mobile-layout-row
{3361943999u,-2.10F}, // w:Reports
{3361950640u,-.86F}, // T:#blockchain
{3361954865u,-1.84F}, // W:Join Today
{3362001329u,1.01F}, // w:SWIFT
{3362413360u,-.57F}, // w:Anxiety
{3362607810u,-2.42F}, // C:horizontal
{3362827893u,-2.29F}, // C:text-right
{3363345711u,-2.36F}, // w:Workplace
{3363529643u,-1.84F}, // W:Datenschutz-Einstellungen
{3363866269u,-1.00F}, // C:footnotes
{3363913881u,-2.46F}, // W:Edited By
{3365434662u,-3.00F}, // T:Archive
{3365726079u,-1.84F}, // C:gfield--type-textarea
{3366073185u,-1.59F}, // w:Channel
{3366605486u,-4.23F}, // r:navigation
{3367450392u,-3.49F}, // c:children
{3367776568u,-2.13F}, // W:Main Navigation
{3367895116u,-.79F}, // w:"Mein
{3368303527u,-1.71F}, // W:MANAGE YOUR
{3368325590u,-1.84F}, // T:UI/UX
{3368392506u,-2.54F}, // W:An official
{3368639565u,-.71F}, // w:Scientific
{3368815345u,-2.57F}, // w:"Name
{3369405935u,-.93F}, // w:BUFFALO,
{3369996574u,2.31F}, // W:For those
{3370099108u,-2.13F}, // C:select_page
{3370374701u,-.94F}, // T:Infrastructure
{3370656955u,1.88F}, // w:Advantages
{3371512581u,.75F}, // w:Crafting
{3371993342u,-1.41F}, // T:#5
{3372043663u,-2.70F}, // C:pagination
{3372713417u,-1.25F}, // C:md:pt-0
{3372975013u,-2.25F}, // c:justification
{3373043222u,-2.13F}, // C:menu-footer-container
{3373757936u,-1.84F}, // C:spacemanwilly
{3374285715u,1.74F}, // W:1. Start
{3374426501u,-1.17F}, // w:South
{3374567566u,-3.28F}, // C:field_sublabel_below
{3374769019u,2.58F}, // W:Most people
{3375029421u,-2.58F}, // w:Gaming
{3375077690u,-1.18F}, // w:Citations
{3375541918u,-3.53F}, // C:elementor-widget-social-icons
{3375927815u,-2.13F}, // w:VISITOR_INFO1_LIVE
{3377160506u,-1.04F}, // w:LAUREN
{3377307278u,-1.29F}, // w:Teaching
{3377823267u,-1.07F}, // C:simple
{3377937819u,-2.93F}, // C:footer__nav
{3378415987u,-2.13F}, // W:Advertisement cookies
{3378433836u,-3.00F}, // C:wp-social-link-instagram
{3378946455u,-2.25F}, // C:site-footer-row-tablet-layout-default
{3379579589u,1.67F}, // C:p8fai
{3379756325u,-.81F}, // w:Robot
{3380009818u,-1.70F}, // W:"New Hampshire
{3380313442u,-2.20F}, // C:modal-dialog-centered
{3380335529u,-.60F}, // w:Adidas
{3380559058u,1.00F}, // w:Meditation
{3380812468u,-4.25F}, // W:Terms &
{3381416348u,-1.84F}, // C:mntl-universal-breadcrumbs--chips
{3382221800u,-2.21F}, // C:header-menu-nav-item
{3382535058u,.84F}, // w:PPC
{3382716281u,-2.62F}, // T:Remember Me
{3382865325u,.79F}, // W:Setting Up
{3383197866u,-.86F}, // W:"Top 10"
{3383270266u,.65F}, // W:How Much
{3383317616u,-.60F}, // c:smooth
{3383424708u,-.79F}, // c:smaller
{3383588805u,-.94F}, // W:South Africa
{3383733893u,-2.63F}, // C:text-center
{3386365240u,-2.36F}, // C:region-header
{3386588326u,-1.77F}, // w:PLEASE
{3387067586u,2.14F}, // w:Typically
{3387108931u,-2.32F}, // c:popular
{3387371006u,-2.46F}, // W:4 MIN
{3387694716u,-1.27F}, // w:*
{3387761310u,-2.00F}, // T:Dance
{3387984899u,-1.08F}, // c:alignment
{3388173708u,.56F}, // C:text-formatted
{3388226783u,1.75F}, // W:Plant Based
{3388465993u,-2.25F}, // C:sm:w-1/2
{3388468849u,.99F}, // c:remodeling
{3388605273u,1.90F}, // W:Then the
{3388965689u,-.82F}, // C:undefined
{3389135309u,-.79F}, // C:wp-block-columns-is-layout-flex
{3389381304u,-2.13F}, // C:comment-reply
{3389559274u,-.51F}, // w:PHOENIX
{3389792689u,-4.72F}, // T:ABOUT US
{3390407384u,-1.38F}, // C:bg-gradient-to-r
{3390463140u,.84F}, // W:Available In
{3390479474u,-4.72F}, // T:#blog
{3390527644u,-1.08F}, // W:Prepare for
{3390744181u,-1.84F}, // C:hide-on-desktop
{3391251717u,-.94F}, // c:version
{3391399746u,-.77F}, // C:border-black
{3391587369u,-2.70F}, // w:-
{3391689305u,-1.59F}, // w:Lesen
{3391876622u,-1.55F}, // C:breadcrumb-list
{3392266637u,-1.08F}, // w:Massachusetts
{3392730944u,-2.13F}, // c:sublink
{3392734528u,-.76F}, // c:subline
{3393112228u,-2.24F}, // C:header-actions
{3393432727u,-2.44F}, // T:RECIPES
{3393639216u,-.60F}, // w:"Down
{3393745477u,-2.00F}, // T:Watch Now
{3394153693u,-2.13F}, // c:brand
{3394250954u,-1.67F}, // w:Wealth
{3394879417u,-.60F}, // W:We do
{3395162176u,-1.91F}, // c:sublist
{3395165989u,-4.13F}, // T:LinkedIn
{3395437109u,-2.36F}, // w:Reader
{3396084610u,-3.67F}, // C:widget_nav_menu
{3396303533u,-2.00F}, // T:Contests
{3396339900u,-3.00F}, // T:Leave A Comment
{3396591886u,-1.66F}, // C:breadcrumb-link
{3396646040u,-1.84F}, // w:Bubble
{3397126976u,-2.36F}, // T:WISSEN
{3397535461u,-1.71F}, // w:CRYPTO
{3397703600u,-1.00F}, // w:$4K
{3398181806u,-.50F}, // c:nitro
{3398611910u,-2.00F}, // w:Subtotal
{3398975876u,-1.84F}, // W:FOR SALE
{3399567572u,-2.26F}, // c:query
{3399951171u,-2.41F}, // W:"Thank you
{3400015427u,-4.22F}, // T:-Jobs
{3400811365u,-3.62F}, // c:subnav
{3400929092u,-2.64F}, // c:player
{3400950940u,-.89F}, // W:-- Create
{3401333076u,-.47F}, // w:$50
{3402112439u,-2.61F}, // c:vertical
{3402695950u,-1.84F}, // T:User Agreement
{3403057205u,1.34F}, // T:CONS
{3403395646u,-2.83F}, // T:Download
{3403784165u,-1.00F}, // w:Exterior
{3404539221u,-1.84F}, // w:MODA
{3404684317u,-1.84F}, // W:Company Name
{3404794911u,-3.43F}, // r:tab
{3404956850u,.48F}, // w:Choose
{3405045943u,1.52F}, // W:It's hard
{3406552529u,-2.36F}, // C:et_pb_row_0_tb_body
{3406562133u,-1.19F}, // w:(Noch
{3406790839u,-2.00F}, // w:Providers
{3406936581u,-2.70F}, // C:dt-published
{3407277001u,-1.96F}, // w:2022
{3407827387u,-1.48F}, // C:elementor-invisible
{3407844196u,-2.22F}, // c:thumbnails
{3408433773u,1.62F}, // W:To create
{3409117202u,-2.00F}, // C:control
{3409599581u,-1.18F}, // C:field--type-string
{3409614016u,-4.35F}, // w:SITEMAP
{3409788959u,-2.00F}, // C:et_pb_row--with-menu
{3410358693u,-1.13F}, // c:relaxed
{3410477131u,-.80F}, // w:$65
{3410980523u,-1.84F}, // w:EPISODE
{3411233302u,1.74F}, // w:Determining
{3412138425u,-2.83F}, // W:Financial Aid
{3412165985u,2.03F}, // w:Stylish
{3413463558u,-2.21F}, // w:Fitness
{3413615954u,-2.55F}, // C:md:flex
{3414008896u,-1.70F}, // c:picture
{3414909473u,-2.25F}, // T:Investor Relations
{3415335874u,-1.34F}, // w:MADRID
{3416268450u,-3.36F}, // C:gform_body
{3416296626u,-1.84F}, // T:Comparisons
{3416382238u,-1.54F}, // C:size-medium
{3416487909u,-2.46F}, // C:et_pb_section_0_tb_footer
{3416598909u,-2.21F}, // C:popup-drawer
{3416650937u,-2.13F}, // C:announcement-bar
{3417279132u,-3.82F}, // w://
{3417877559u,-1.00F}, // w:Roll
{3417983235u,-2.18F}, // w:MONEY
{3418905410u,-2.19F}, // w:DEUTSCHLAND
{3419591980u,.71F}, // W:I hope
{3420283378u,-1.76F}, // C:mb-12
{3420283890u,-1.61F}, // C:mb-10
{3420284402u,-1.73F}, // C:mb-16
{3420284658u,-1.84F}, // C:mb-15
{3420461789u,1.90F}, // w:Emotional
{3420465358u,-2.70F}, // T:ACCEPT
{3420513778u,-1.04F}, // C:mb-24
{3420561860u,-.70F}, // w:Market
{3420712946u,-1.28F}, // C:mb-30
{3421158525u,-.79F}, // w:Makeup
{3421397988u,-1.84F}, // T:Mode
{3421664893u,-.72F}, // w:.github
{3422126580u,-1.71F}, // c:tight
{3422361274u,.60F}, // W:As part
{3422577881u,-1.10F}, // w:JEAN
{3422744531u,1.42F}, // W:IN CONCLUSION
{3423135956u,-4.72F}, // T:* EMAIL
{3423383767u,-2.13F}, // T:Internet Of Things
{3423541667u,.84F}, // W:Factors That
{3423750262u,-2.46F}, // W:Your Cart
{3423892422u,-1.00F}, // w:Greek
{3423987011u,1.02F}, // w:Cognitive
{3424043617u,-2.25F}, // W:Open in
{3424600452u,-2.83F}, // w:Fußball
{3424705239u,-2.25F}, // W:(opens in
{3424891056u,-3.53F}, // w:TENNIS
{3427211392u,-.69F}, // w:WEDDING
{3428152727u,.68F}, // w:Customization
{3428618512u,-1.31F}, // c:redesign
{3428702978u,-2.00F}, // T:Big Data
{3428801245u,.76F}, // c:publish
{3429114572u,-1.18F}, // c:extras
{3429738126u,-.79F}, // w:Uber
{3429807887u,-1.59F}, // w:EV
{3429823799u,-1.00F}, // C:testimonial
{3432462465u,-2.25F}, // T:- Forms
{3432863328u,-2.13F}, // w:Festival
{3432929956u,-1.38F}, // C:masthead
{3433840467u,-1.63F}, // w:APP
{3433892222u,.84F}, // w:-
{3433957024u,-1.29F}, // c:powered
{3434943883u,2.03F}, // c:considerations
{3435425697u,-1.86F}, // C:sidebar-inner-wrap
{3436431572u,-1.84F}, // w:#
{3436770107u,-2.00F}, // T:GUIDE
{3436888855u,-1.84F}, // C:js-subscription-link
{3437062116u,.75F}, // W:What Should
{3437512255u,-1.79F}, // C:wp-block-query
{3438745640u,-4.14F}, // w://
{3439506805u,-2.36F}, // W:Start Here
{3439704107u,.89F}, // C:et-l--body
{3440327818u,-.60F}, // w:Generative
{3441039602u,-2.25F}, // C:e-grid-align-right
{3441554340u,-1.84F}, // C:header__menu-item
{3441934341u,-3.45F}, // c:megamenu
{3442026048u,.93F}, // W:"I've been
{3442672780u,-1.18F}, // C:border-box
{3442704843u,-1.79F}, // c:accent
{3442803050u,-3.45F}, // p:author
{3443439471u,1.90F}, // w:Suitable
{3443945857u,-1.10F}, // T:Description
{3444321204u,-3.36F}, // C:category
{3444939457u,-2.36F}, // T:Forgot your password
{3445208491u,-1.84F}, // T:Knowledge Base
{3445366333u,-1.21F}, // C:section-height--small
{3445590219u,-.74F}, // c:access
{3445750543u,-3.56F}, // C:widget_search
{3445847499u,-3.73F}, // c:accept
{3446363764u,-2.13F}, // w:Jeffrey
{3447281886u,-3.10F}, // C:comment-author
{3447752762u,-1.18F}, // T:Type
{3447787261u,-1.28F}, // w:David
{3447852956u,-1.84F}, // C:cat
{3447888984u,-.71F}, // w:Secure
{3447980094u,-2.13F}, // T:Colorado
{3448537643u,-2.46F}, // T:View Comments
{3448575507u,-1.97F}, // C:widget-content
{3448583406u,-2.54F}, // W:Like This
{3449009414u,-2.00F}, // W:More Resources
{3449012684u,-2.62F}, // C:e--animation-fade
{3449223936u,-.96F}, // w:Older
{3449550377u,-2.36F}, // T:Cookie Preferences
{3449992733u,-1.85F}, // C:pointer-events-auto
{3450078108u,-.59F}, // C:col
{3450359479u,-.78F}, // T:+8.9%
{3450942488u,-2.36F}, // w:Ratgeber
{3451101720u,-1.31F}, // w:WOMEN
{3451534882u,-1.10F}, // C:events
{3451951830u,1.17F}, // W:When a
{3452127910u,.84F}, // c:beyond
{3452226500u,-1.84F}, // C:e-n-menu-title
{3452486155u,-3.09F}, // C:current-menu-parent
{3452510364u,-3.08F}, // C:cta
{3452583822u,-2.00F}, // T:No Comments
{3452747639u,-.57F}, // w:META
{3453039295u,-2.00F}, // W:By Daniel
{3453570077u,-2.13F}, // c:recaptcha
{3453825773u,1.90F}, // w:Deciding
{3453876855u,1.74F}, // w:Either
{3454186132u,-.50F}, // c:child
{3454684160u,.90F}, // C:bodycopy
{3454831714u,-2.13F}, // T:Full Name
{3455298151u,-2.25F}, // W:Link Copied
{3455527848u,1.11F}, // W:Now let’s
{3455637061u,-2.05F}, // w:APPS
{3455859757u,-1.26F}, // C:md:py-16
{3457406092u,-1.34F}, // C:border-b-4
{3457406604u,-2.25F}, // C:border-b-2
{3458028635u,-2.77F}, // w:RADIO
{3458265021u,-3.00F}, // C:wp-block-search
{3458441578u,-1.84F}, // w:ENG
{3458541944u,-1.84F}, // W:Freedom of
{3458646420u,-1.84F}, // c:chips
{3458934241u,-2.54F}, // C:elementor-author-box__name
{3458954511u,-1.20F}, // w:Electronics
{3459587731u,.82F}, // W:Full Service
{3460265894u,-2.22F}, // w:#IDENTITY-SHIFT
{3460351632u,-.94F}, // c:dbc
{3460351888u,-1.00F}, // c:dbd
{3460352400u,-2.46F}, // c:dbf
{3460556944u,-2.00F}, // c:dca
{3460557712u,-.83F}, // c:dcf
{3460557968u,-.70F}, // c:dce
{3460821167u,-1.00F}, // w:Tablet
{3461012624u,-1.75F}, // c:day
{3461018768u,-.72F}, // c:daa
{3461019280u,-1.34F}, // c:dac
{3461020048u,-.82F}, // c:dad
{3461020560u,-.94F}, // c:daf
{3461208208u,-.64F}, // c:dfe
{3461208464u,-2.13F}, // c:dff
{3461209744u,.59F}, // c:dfc
{3461245731u,-2.00F}, // C:number
{3461565963u,-1.84F}, // C:swp_horizontal_panel
{3461670089u,-2.36F}, // C:container--fluid
{3461670288u,-.75F}, // c:ddb
{3461671056u,-1.11F}, // c:dda
{3461671824u,-.79F}, // c:ddd
{3461859472u,-1.47F}, // c:dee
{3461860240u,-1.08F}, // c:def
{3461863056u,-1.41F}, // c:dek
{3461865104u,-.67F}, // c:des
{3461865360u,-.60F}, // c:der
{3462237414u,-1.64F}, // w:HOMES
{3462322064u,-1.84F}, // c:dkb
{3462656326u,-.62F}, // w:#Cloud
{3462720868u,2.57F}, // W:When you're
{3462780560u,-1.00F}, // c:dis
{3462780816u,-1.79F}, // c:dir
{3462781840u,-1.70F}, // c:div
{3462784912u,-2.00F}, // c:dib
{3462785168u,.63F}, // c:die
{3463241104u,-2.34F}, // c:dot
{3463523657u,-2.54F}, // T:Privacy Overview
{3463641232u,-1.84F}, // c:dme
{3463720792u,-.61F}, // w:Feature
{3463728556u,-2.04F}, // c:google
{3464091792u,-1.84F}, // c:dsq
{3464284171u,-1.84F}, // W:Manage Account
{3464358800u,-1.67F}, // c:dpd
{3464754064u,-.95F}, // c:dvh
{3464804453u,-1.69F}, // C:mb-lg-0
{3465008784u,1.67F}, // c:dwk
{3465764820u,-2.16F}, // C:attribution
{3465884226u,-2.00F}, // C:elementor-widget-tablet__width-initial
{3466318736u,-2.22F}, // c:dyn
{3467042567u,-3.45F}, // C:elementor-nav-menu--main
{3467211999u,1.90F}, // W:"Es gibt
{3467703307u,-1.00F}, // C:gap-2.5
{3467714283u,-2.25F}, // C:main_menu
{3467915971u,-3.64F}, // c:filter
{3468007075u,-1.82F}, // c:level
{3468299818u,-1.14F}, // T:#19
{3469186832u,-2.62F}, // T:Rugby
{3469388163u,1.29F}, // W:"It’s the
{3469581670u,1.37F}, // w:DURABLE
{3470676056u,-3.31F}, // C:entry-footer
{3471106420u,-2.13F}, // c:cookielawinfo
{3471112031u,.59F}, // W:*As an
{3471166299u,-1.04F}, // C:et_pb_section_0_tb_body
{3471682072u,-1.84F}, // w:Immobilien
{3472364181u,-1.84F}, // w:Sexual
{3472470067u,-3.24F}, // C:share-icon
{3472523210u,-1.84F}, // T:Related Reads
{3472557388u,-2.13F}, // w:Trademark
{3472654598u,-1.84F}, // C:image-wrapper
{3472900691u,1.74F}, // W:# alternatively
{3473300503u,-2.17F}, // W:DON'T MISS
{3473647786u,-2.00F}, // T:FOLGEN SIE UNS
{3473856788u,-2.70F}, // T:MARKETING
{3475508083u,-1.84F}, // w:(Technik-)Paternalismus
{3475523744u,-3.40F}, // C:elementor-location-header
{3475712075u,-1.55F}, // W:Become An
{3475873987u,-1.77F}, // w:Address
{3476082584u,-1.44F}, // w:K
{3476601507u,-1.18F}, // W:Hire a
{3476694546u,.93F}, // C:article__content
{3477485654u,-.94F}, // W:Marketing and
{3477745494u,-1.22F}, // C:has-text-color
{3477843947u,-1.56F}, // C:regular
{3479425870u,-1.19F}, // C:flex-auto
{3479655079u,-1.03F}, // w:#cybersecurity
{3479754400u,.58F}, // w:FAST
{3479834049u,-.91F}, // w:#36
{3479894449u,-2.54F}, // C:wt-cli-necessary-checkbox
{3480101277u,-1.00F}, // T:Citations
{3480710690u,-1.00F}, // w:Facts
{3481290988u,-.75F}, // c:design
{3481463729u,-2.25F}, // c:descriptor
{3482119978u,1.74F}, // W:This trend
{3482479429u,-1.18F}, // w:NATIONAL
{3483089125u,-2.03F}, // c:again
{3483477611u,-.60F}, // w:Gen
{3483529474u,-2.95F}, // T:COMMERCIAL
{3484718562u,-.50F}, // c:region
{3485217193u,.84F}, // w:"She's
{3485493474u,-1.64F}, // c:newline
{3486780789u,-2.00F}, // T:Wissenschaft
{3487135172u,-3.15F}, // W:Customer Stories
{3488214589u,-2.00F}, // C:right-4
{3488215101u,-2.13F}, // C:right-2
{3488215613u,-3.27F}, // C:right-0
{3489288553u,-2.95F}, // C:comments-title
{3489754513u,-2.70F}, // C:sm:grid-cols-2
{3489769515u,-2.21F}, // C:has-collapse-sub-nav
{3489950056u,.52F}, // C:post-wrap
{3490153614u,-1.12F}, // w:GPS
{3490573190u,-1.84F}, // W:// Press
{3490575579u,-2.36F}, // W:En Español
{3490757040u,-1.56F}, // C:text-gray-900
{3491372363u,-.79F}, // C:article-byline
{3491488189u,-3.00F}, // W:Our Services
{3491525226u,1.63F}, // C:hwgax
{3491753116u,-1.78F}, // w:--
{3492093443u,-2.00F}, // T:December 13, 2025
{3493077174u,-2.36F}, // C:header-title-nav-wrapper
{3493326134u,-.94F}, // w://
{3493750470u,-1.06F}, // w:Downtown
{3493787832u,-1.18F}, // w:ROI
{3494783896u,-1.84F}, // C:sm:items-center
{3495138356u,-1.84F}, // T:Transcripts
{3496009038u,-1.86F}, // c:ticker
{3496214455u,.60F}, // w:Efficiency
{3496254463u,-4.16F}, // c:object
{3497534789u,1.29F}, // W:One Thing
{3498257309u,-3.00F}, // T:Interviews
{3498399746u,-3.08F}, // w:<
{3498440859u,-2.13F}, // C:mntl-author-tooltip__bio
{3498728438u,-1.84F}, // C:usa-nav__link
{3498891351u,-2.16F}, // C:blog-sidebar
{3498989914u,-2.62F}, // T:EN
{3499837801u,-2.13F}, // T:Most Read
{3500174375u,1.43F}, // w:Increased
{3501617877u,-1.18F}, // c:util
{3501675318u,-1.84F}, // w:SAT
{3502496622u,-1.28F}, // T:#22
{3502601686u,1.20F}, // C:mntl-sc-block-heading__text
{3503770168u,-2.36F}, // C:blog-meta-item--author
{3504384063u,-.91F}, // w:California
{3505274882u,-2.25F}, // C:et-social-instagram
{3505316283u,-.78F}, // w:Network
{3506311186u,-1.48F}, // W:+4.9%
{3506797678u,-2.83F}, // T:Related Topics
{3507188117u,-1.27F}, // c:lang
{3507279601u,-2.80F}, // T:#trending
{3507337406u,-2.35F}, // C:elementor-grid-item
{3507901077u,-1.57F}, // c:last
{3508279959u,-1.26F}, // c:first
{3508604103u,-1.35F}, // C:post-list
{3508949987u,-3.01F}, // W:Enter Your
{3508961898u,-2.00F}, // W:November 18
{3509360372u,-2.54F}, // C:jp-carousel-overlay
{3509867413u,-1.45F}, // c:lazy
{3509944796u,-2.09F}, // C:leading-tight
{3510031891u,-2.13F}, // C:hidden-print
{3511379766u,-.79F}, // w:YOGA
{3511689044u,.65F}, // w:-
{3511919676u,1.37F}, // W:HERE’S WHAT
{3512205554u,-1.18F}, // C:text-end
{3512441747u,-2.25F}, // c:multimedia
{3512928605u,-2.13F}, // T:SUCHEN
{3514044365u,-.95F}, // c:boxes
{3514084537u,-1.84F}, // C:wpdiscuz-subscribe-bar
{3514279671u,-1.47F}, // w:Simplify
{3514591686u,-.60F}, // W:Expense Management
{3514800760u,-3.20F}, // C:field_description_below
{3515459994u,-2.25F}, // C:footer__link
{3515657669u,-.63F}, // w:"Best
{3516468852u,-.59F}, // w:"Do
{3516977044u,-2.62F}, // C:elementor-field-group
{3517223305u,-1.84F}, // W:User Agreement
{3517386147u,-3.18F}, // c:transform
{3518538074u,-2.00F}, // C:license
{3519466394u,.59F}, // W:The University
{3519775272u,-1.34F}, // w:Container
{3519802861u,-1.18F}, // w:Bridal
{3519872234u,-2.54F}, // C:hs-menu-item
{3520017176u,1.20F}, // W:Part of
{3520516034u,1.74F}, // W:It will
{3520838651u,-2.54F}, // T:RESOURCE CENTER
{3520899187u,.89F}, // w:Maintaining
{3520936980u,-3.43F}, // T:Tweet
{3521622613u,-2.00F}, // c:navmenu
{3521708674u,-1.26F}, // c:general
{3522034758u,-1.41F}, // c:masonry
{3522551859u,-2.00F}, // C:author-link
{3522810491u,.61F}, // C:article-detail
{3522992169u,2.97F}, // w:However
{3523023134u,-1.89F}, // T:Software
{3524273066u,1.71F}, // W:I also
{3525183436u,-2.46F}, // C:header__nav
{3525730447u,-1.15F}, // C:gallery
{3526565682u,-2.00F}, // C:td_module_wrap
{3526861291u,-.87F}, // C:nitro-lazy
{3527047784u,-1.19F}, // W:INTERESTED IN
{3527273244u,-2.95F}, // T:Italiano
{3527279743u,-.54F}, // w:#38
{3527571418u,-2.00F}, // C:hs_cos_wrapper_type_menu
{3527790297u,2.72F}, // W:For instance
{3528084148u,-1.84F}, // w:Voucher
{3528122028u,-1.80F}, // W:Apple Watch
{3528538495u,-1.84F}, // T:Strength Training
{3529657458u,-2.25F}, // c:yarpp
{3529678419u,-1.84F}, // C:icon-instagram
{3530029934u,-1.31F}, // c:unified
{3530411925u,-1.84F}, // T:Home & Decor
{3530566080u,-.68F}, // c:standfirst
{3531501316u,.60F}, // C:two-column
{3531920900u,-1.84F}, // C:hover:text-black
{3532727724u,-2.13F}, // C:wpml-ls
{3534284575u,-2.89F}, // T:Related Stories
{3534421878u,2.43F}, // w:Doch
{3534450615u,-1.84F}, // T:Nahost
{3534543276u,-1.84F}, // T:Footer Menu
{3535061202u,-3.20F}, // C:elementor-nav-menu__text-align-aside
{3536014810u,-1.84F}, // w:Comparisons
{3536409445u,-1.84F}, // C:written-by
{3536872608u,-1.73F}, // C:ast-mobile-header-content
{3536886604u,-1.84F}, // w:WHITEPAPER:
{3537297919u,-1.84F}, // C:td-pulldown-size
{3537474496u,.46F}, // w:"Pure
{3537599308u,-.60F}, // w:GPU
{3537603651u,-2.00F}, // T:VISIT US
{3537687725u,-2.36F}, // w:Lists
{3538126842u,-1.84F}, // W:Outdoor Living
{3538189787u,-2.00F}, // C:h-10
{3538190299u,-1.05F}, // C:h-12
{3538190811u,-1.82F}, // C:h-14
{3538191323u,-1.84F}, // C:h-16
{3538689056u,-.73F}, // w:#26
{3538841563u,-1.84F}, // C:h-20
{3539098211u,-1.84F}, // C:elementor-search-form--button-type-icon
{3539805809u,-2.00F}, // C:site-header-wrapper
{3541425964u,-2.70F}, // C:gravity-theme
{3541433632u,-4.72F}, // T:SKIP TO MAIN CONTENT
{3541678411u,-2.83F}, // C:likes-widget-placeholder
{3542250168u,-2.25F}, // w:Política
{3542514956u,-3.29F}, // T:&Travel
{3542515087u,.67F}, // w:LET'S
{3542635371u,-2.62F}, // W:Stay Up
{3542877603u,-1.18F}, // T:Louisiana
{3543275424u,-3.43F}, // C:wp-element-button
{3544731045u,-3.29F}, // C:widget-area
{3544892096u,-1.18F}, // w:Jenny
{3545278444u,-2.13F}, // W:Press &
{3545506665u,-1.84F}, // w:QA
{3546506936u,-2.88F}, // C:image-caption
{3546527058u,-2.15F}, // c:dark
{3546550555u,-.94F}, // w:ONBOARDING
{3546680785u,-1.47F}, // c:standalone
{3546985298u,-3.42F}, // c:date
{3546986322u,-1.41F}, // c:data
{3548413365u,-1.84F}, // W:August 26,
{3548557002u,-1.90F}, // C:inner-padding
{3548854063u,-2.77F}, // W:BROWSE ALL
{3549634809u,-.60F}, // T:(2018)
{3549966946u,-3.36F}, // C:input-group
{3549970771u,-1.15F}, // C:hs_cos_wrapper_widget
{3551094488u,-2.89F}, // w:Tell
{3552510297u,-.79F}, // T:(83)
{3552741669u,-4.02F}, // w:/Resources
{3553124488u,-.52F}, // C:row-fluid
{3553930085u,-1.12F}, // w:Jonathan
{3554196908u,-1.20F}, // w:NETWORKING
{3554304429u,-1.84F}, // T:Call Us
{3554677635u,-2.36F}, // T:REQUEST INFO
{3554693794u,-1.20F}, // w:Helpful
{3555576872u,1.30F}, // W:Step #7:
{3555655745u,-2.19F}, // c:profile
{3555852267u,-1.88F}, // w:(Send
{3555957114u,-1.48F}, // w:SEATTLE
{3556352455u,-2.13F}, // W:BROWSE BY
{3556449590u,-.61F}, // w:(
{3557810788u,2.02F}, // w:"He
{3558337650u,-1.14F}, // C:elementor-widget-text-editor
{3558366156u,-2.25F}, // C:usa-banner__header
{3558376089u,-2.38F}, // c:alert
{3558746547u,-2.17F}, // w:Partnerships
{3559075426u,-2.54F}, // T:Portfolio
{3559515064u,-2.03F}, // w:#
{3560656122u,-1.24F}, // C:offcanvas
{3560661208u,-2.13F}, // C:gfield_label_before_complex
{3560702362u,-2.00F}, // C:mntl-attribution__item-date
{3561126928u,-2.00F}, // C:ot-pref-trigger
{3561178591u,-2.25F}, // T:4 min Read
{3561619165u,-1.84F}, // c:ignore
{3562607830u,1.00F}, // C:ez-toc-grey
{3562956102u,-2.00F}, // w:Schreibe
{3563276277u,1.30F}, // W:* **Short-Term
{3564279023u,-.48F}, // w:Venue
{3564431833u,.89F}, // C:article-container
{3567595246u,-.60F}, // W:- Lead
{3568013539u,.84F}, // W:In recent
{3568216277u,-2.46F}, // T:Product Updates
{3568968288u,-1.02F}, // C:overflow-x-scroll
{3569447400u,-2.00F}, // T:Nederlands
{3570516348u,-1.00F}, // T:Top Picks
{3571801507u,-2.00F}, // c:recipes
{3571861685u,-1.84F}, // T:ECONOMIA
{3571958159u,-.79F}, // W:Select Your
{3572049795u,-2.69F}, // w:-
{3572205328u,-1.16F}, // w:AUSTIN
{3574585890u,-1.00F}, // W:IT Consulting
{3574897897u,-1.00F}, // w:Viral
{3575349871u,-3.16F}, // c:previous
{3575546034u,-2.00F}, // T:BUSCAR
{3576033338u,-1.79F}, // C:md:text-base
{3576272740u,-3.62F}, // C:sidebar
{3576291454u,-1.72F}, // c:footnote
{3576479286u,-3.30F}, // C:mega-menu
{3576737873u,-1.84F}, // C:lg:flex-col
{3577409093u,-2.36F}, // w:Mon
{3577426829u,.92F}, // c:camera
{3577849994u,-3.93F}, // T:(View all)
{3577900517u,-1.79F}, // c:gallery
{3578393265u,2.15F}, // W:- Choosing
{3578510357u,-3.12F}, // C:top-0
{3579416326u,-2.25F}, // w:ABONNEMENT
{3579574677u,-2.54F}, // W:News and
{3580053648u,-3.32F}, // C:w-button
{3580184149u,-1.18F}, // T:PHOENIX
{3580595387u,-1.70F}, // w:MEINE
{3580607946u,-3.20F}, // C:gform-field-label
{3580889453u,-2.45F}, // c:visibility
{3581176039u,-2.47F}, // C:active
{3581688716u,2.51F}, // W:Not only
{3581846947u,-2.57F}, // C:focus:outline-none
{3582338028u,-.59F}, // w:Buying
{3582344417u,-1.34F}, // w:Mountain
{3582749846u,-1.84F}, // w:Hat
{3583479691u,-4.21F}, // c:facebook
{3583676111u,1.68F}, // W:Final Thoughts
{3583810879u,-2.00F}, // w:LETZTE
{3583859084u,-.79F}, // W:Trying to
{3584261984u,-2.00F}, // w:cookielawinfo-checbox-analytics
{3584305166u,1.30F}, // w:##
{3585254540u,-1.84F}, // W:Our Latest
{3585985863u,-2.00F}, // w:À
{3586309413u,-2.13F}, // W:Nov 18
{3586343399u,-1.84F}, // C:action
{3586595786u,-2.70F}, // W:Manage My
{3587138718u,-1.82F}, // c:ring
{3587855774u,.48F}, // c:rich
{3588481338u,-2.83F}, // W:Privacy Statement
{3588500849u,-2.62F}, // C:cli-bar-popup
{3588630065u,1.98F}, // W:Whether you
{3588800980u,-1.59F}, // W:iOS App
{3588998430u,-.87F}, // w:(Dr.
{3589011854u,-1.18F}, // p:image
{3589189524u,1.96F}, // w:Below
{3589221881u,-2.00F}, // C:second
{3590307932u,.92F}, // W:"And then
{3590456875u,-2.00F}, // w:即時新聞
{3590467916u,-1.50F}, // C:text-left
{3590656891u,-2.54F}, // w:SINGAPORE
{3591033716u,-.56F}, // W:N a
{3591456785u,-1.18F}, // w:ANIMATION
{3591753106u,-1.73F}, // C:justify-content-center
{3592442062u,-1.94F}, // w:Notify
{3592915840u,.60F}, // W:Getting a
{3593140787u,-1.40F}, // w:HVAC
{3593375981u,-2.77F}, // C:sd-like
{3593951128u,-2.13F}, // T:ABONNEMENT
{3594307380u,-1.00F}, // T:Statistics
{3594845989u,-.64F}, // c:bootstrap
{3594853637u,-2.01F}, // w:Docker
{3595949339u,-1.59F}, // W:Lesen Sie
{3596061316u,-1.02F}, // W:Yes I
{3596966961u,-3.32F}, // C:hidden
{3597259574u,-1.88F}, // C:flex-none
{3597941789u,-1.84F}, // C:mega-menu-flyout
{3598096653u,-1.68F}, // C:wp-block-post
{3598281553u,-2.46F}, // w:Champions
{3598444862u,-1.61F}, // c:light
{3598787290u,-1.84F}, // w:FINANZEN
{3599013817u,-2.00F}, // W:READ NOW
{3599366431u,-1.40F}, // W:WANT MORE
{3599984173u,-2.11F}, // C:hover-to-open
{3600670541u,-2.13F}, // C:option
{3601511666u,-3.10F}, // w:COVID
{3601532305u,-2.00F}, // T:Property
{3601919875u,-2.00F}, // C:published-date
{3602606237u,-1.76F}, // w:Von
{3602657584u,-3.91F}, // C:facebook
{3602747958u,.75F}, // C:et_pb_section_0
{3602827671u,-1.77F}, // C:gap-10
{3602828183u,-1.05F}, // C:gap-12
{3603381764u,-1.98F}, // w:Manufacturing
{3603791884u,-1.50F}, // C:position-fixed
{3603805790u,-1.43F}, // T:#28
{3603895613u,-.90F}, // w:#27
{3603974831u,-2.00F}, // T:Mortgage
{3604523035u,.89F}, // w:Mix
{3604805488u,-1.00F}, // W:7 Day
{3605336435u,2.65F}, // w:Flexibility
{3605514227u,-3.28F}, // w:FACULTY
{3605663421u,-2.25F}, // T:Weddings
{3605923749u,-1.81F}, // c:lifestyle
{3606099406u,.56F}, // w:(Testing
{3606771347u,-1.84F}, // w:Impeachment
{3607151701u,-1.34F}, // T:R
{3607800643u,1.42F}, // W:"I got
{3607932196u,-1.84F}, // C:comment-actions
{3608806231u,-2.46F}, // C:header-nav-list
{3608866011u,-.96F}, // w:"AI":
{3608908558u,-2.36F}, // C:item-pagination-link--next
{3609165772u,-1.88F}, // w:RANKINGS
{3609220808u,2.03F}, // W:Add the
{3609232887u,-2.70F}, // w:日本語
{3609370534u,-2.36F}, // T:Follow Us on Twitter
{3609931098u,1.67F}, // C:prose
{3610292931u,-2.41F}, // C:lazyload
{3611157251u,-2.13F}, // w:Wintersport
{3611477395u,-2.36F}, // C:header-section
{3612786632u,-2.13F}, // T:Personal
{3613019853u,-1.84F}, // T:Vulnerability Disclosure Policy
{3613044124u,-.97F}, // w:Made
{3613611884u,-1.57F}, // c:flush
{3614077939u,.50F}, // w:Wide
{3614288183u,-.78F}, // C:flex-1
{3614494577u,-3.39F}, // c:searchform
{3614534163u,-1.73F}, // C:main-header-bar-navigation
{3615285397u,-2.54F}, // C:cli-tab-footer
{3615838060u,-.89F}, // c:fluid
{3616278690u,-1.19F}, // W:We Offer
{3616813740u,-.90F}, // C:padding
{3617113368u,-.51F}, // w:#11
{3617315199u,-2.00F}, // C:elementor-icon-box-wrapper
{3617452514u,-1.65F}, // C:menu-secondary
{3618280707u,-1.84F}, // W:BY USE
{3618741910u,.84F}, // w:Regarding
{3619945518u,-3.10F}, // W:EXPLORE MORE
{3620109676u,-2.13F}, // T:Our Mission
{3620160530u,-2.36F}, // T:MIAMI
{3620192465u,-.79F}, // w:Fax
{3620265144u,-2.46F}, // T:Publications
{3620593254u,-1.84F}, // c:submission
{3621383355u,-1.84F}, // w:::
{3621687103u,1.12F}, // C:node__content
{3621701028u,-4.48F}, // T:*:Facebook
{3621789251u,-3.06F}, // T:Canada
{3622385233u,-1.17F}, // c:areas
{3623169655u,-3.36F}, // T:- Impressum
{3623587827u,-1.95F}, // w:*
{3623878162u,.82F}, // W:Why Does
{3624161067u,-.47F}, // W:More Information
{3624395088u,-4.72F}, // c:login
{3624978953u,-.60F}, // W:+7.9%
{3625225859u,-3.59F}, // W:Help Center
{3625708624u,-3.15F}, // c:logos
{3626138305u,-1.63F}, // w:(EDIT:
{3626843224u,-1.35F}, // w:"Our
{3627347444u,-2.12F}, // c:foreground
{3628019098u,-1.54F}, // c:handle
{3628025025u,1.74F}, // W:Here's an
{3628035245u,-.55F}, // w:Deploy
{3628522681u,-2.29F}, // w:09
{3629339374u,-1.13F}, // c:xoxo
{3629357568u,-2.27F}, // W:(Read more
{3629386057u,-1.70F}, // T:SLEEP
{3629796742u,-2.50F}, // C:justify-center
{3630503051u,-2.15F}, // T:Documentation
{3630523578u,-2.25F}, // w:Gesellschaft
{3630697168u,-1.84F}, // c:offices
{3631111283u,-1.63F}, // C:elementor-column-gap-no
{3631290210u,-2.70F}, // c:partners
{3631398094u,-1.84F}, // C:dialog__heading
{3631643901u,-2.13F}, // w:Oceania
{3631826245u,1.74F}, // W:From there,
{3633128053u,-2.70F}, // C:site-footer-section
{3633171018u,-2.13F}, // T:Data Science
{3633305658u,-2.00F}, // W:Künstliche Intelligenz
{3633835866u,-.94F}, // W:ABOUT THIS
{3633972237u,-1.59F}, // W:Improve Your
{3634264613u,-2.21F}, // c:scrollbar
{3634821146u,-2.80F}, // T:SOCIAL MEDIA
{3634847965u,1.74F}, // T:Battery Life
{3635269720u,-1.18F}, // C:position-left
{3636392177u,-2.36F}, // C:search-modal
{3636510354u,-4.07F}, // w:PODCAST
{3636903771u,-1.38F}, // C:kb-row-layout-wrap
{3638117760u,-2.09F}, // W:More On
{3638804084u,2.58F}, // w:Often
{3640514989u,-1.78F}, // C:nocontent
{3641185563u,-.66F}, // w:SPEAKERS
{3641189710u,-4.67F}, // T:-Login
{3642017261u,-2.77F}, // T:SEE ALL
{3642960830u,.82F}, // w:##
{3643176940u,-1.47F}, // w:Communities
{3643813411u,-2.00F}, // w:Übersicht
{3643845254u,-2.25F}, // C:link-text
{3644059862u,-2.00F}, // c:onetrust
{3644389694u,-1.66F}, // w:COMMERCIAL
{3644472594u,-1.33F}, // C:px-5
{3644472850u,-1.61F}, // C:px-4
{3644473106u,-1.49F}, // C:px-7
{3644473362u,-1.23F}, // C:px-6
{3644473618u,-2.46F}, // C:px-1
{3644473874u,-2.05F}, // C:px-0
{3644474130u,-2.61F}, // C:px-3
{3644474386u,-2.56F}, // C:px-2
{3644475922u,-1.92F}, // C:px-8
{3644822803u,-2.46F}, // c:drawer
{3644983392u,-1.22F}, // w:SaaS
{3645039428u,-.81F}, // C:max-w-4xl
{3645199820u,1.93F}, // w:Though
{3645389395u,-.97F}, // C:flex-col
{3645468525u,-2.18F}, // c:aligncenter
{3645964261u,-3.50F}, // C:modal-body
{3646346749u,-2.09F}, // c:commentlist
{3647080080u,-2.00F}, // c:ext
{3647113635u,-1.25F}, // C:post-hero
{3647733392u,-1.06F}, // c:eer
{3647737232u,-1.20F}, // c:eea
{3647737488u,-1.84F}, // c:eeb
{3647737744u,-1.30F}, // c:eec
{3647738000u,-1.10F}, // c:eed
{3647738256u,-2.13F}, // c:eee
{3647991696u,-.95F}, // c:edc
{3647991952u,-1.23F}, // c:edb
{3647992208u,-2.25F}, // c:eda
{3647992976u,-2.25F}, // c:edf
{3647993232u,-2.25F}, // c:ede
{3647993488u,-2.25F}, // c:edd
{3648090675u,-2.25F}, // T:More Stories
{3648264995u,-1.00F}, // W:Opt Out
{3648388496u,-.60F}, // c:efa
{3648389008u,-1.33F}, // c:efc
{3648389264u,-1.82F}, // c:efb
{3648389520u,-.46F}, // c:efe
{3648390288u,-1.47F}, // c:eff
{3648659856u,-1.48F}, // c:eae
{3648661136u,-.67F}, // c:eab
{3648661392u,-1.01F}, // c:eac
{3648729094u,-2.00F}, // W:Add Us
{3648935406u,-1.84F}, // w:-
{3649105808u,-.87F}, // c:ecc
{3649106576u,-1.24F}, // c:ecf
{3649107088u,-.47F}, // c:ecd
{3649107344u,-1.55F}, // c:ece
{3649273957u,.91F}, // C:contentwrap
{3649311120u,-.75F}, // c:ebe
{3649311376u,-1.34F}, // c:ebd
{3649312144u,-1.84F}, // c:eba
{3649312656u,-2.13F}, // c:ebc
{3649312912u,-1.07F}, // c:ebb
{3649454883u,-1.20F}, // w:Schools
{3649544010u,-1.00F}, // w:Raleigh
{3650220688u,-2.85F}, // c:end
{3650424976u,-1.84F}, // c:eid
{3650427792u,.72F}, // c:eio
{3650614416u,-.55F}, // c:ehf
{3650684388u,-1.48F}, // T:#1
{3651021203u,-2.54F}, // T:Submit Search
{3651534577u,-1.35F}, // c:sports
{3652326898u,1.71F}, // w:-
{3653709226u,-1.80F}, // w:CONSUMER
{3653741474u,-2.59F}, // c:inverted
{3653805017u,-2.89F}, // C:transition-opacity
{3654294177u,-1.84F}, // C:affiliate-disclaimer
{3654318392u,-.86F}, // w:Bottom
{3654464333u,1.00F}, // W:"We all
{3654851967u,-2.00F}, // C:orange
{3654993821u,-2.46F}, // w:Canvas
{3656485041u,-3.28F}, // C:sd-title
{3657854716u,-1.84F}, // C:show-mobile
{3658518196u,-1.88F}, // T:Florida
{3658772696u,-2.00F}, // w:登录
{3659646540u,-2.00F}, // C:hs_cos_wrapper_type_simple_menu
{3660163361u,-.81F}, // w:-
{3660242006u,-2.12F}, // c:headlines
{3660529352u,-1.84F}, // T:Ethics
{3661489379u,-1.00F}, // C:hero-container
{3661537404u,-1.25F}, // C:container-wrapper
{3661546281u,1.02F}, // W:"I really
{3662206658u,-1.49F}, // w:Employee
{3662673743u,-2.00F}, // C:td_module_related_posts
{3663145089u,-2.13F}, // T:Infographics
{3663172554u,-2.13F}, // C:wpml-ls-native
{3663352286u,.48F}, // C:content-body
{3663717017u,-1.00F}, // C:h3vovf
{3664293391u,1.02F}, // w:Cutting
{3664759438u,-1.34F}, // w:2014
{3664799592u,-1.84F}, // C:vd6aqz
{3665399172u,-1.10F}, // c:fonts
{3665502232u,-.68F}, // c:captions
{3666944439u,-2.62F}, // C:checkbox
{3667016657u,-1.73F}, // C:ast-inline-flex
{3668613660u,-2.62F}, // C:cli-settings-mobile
{3668890436u,-2.83F}, // T:SIGN OUT
{3670166436u,2.34F}, // w:Yet
{3670616170u,-2.36F}, // T:Last Updated
{3670638079u,.84F}, // w:Plenty
{3670833781u,-2.36F}, // W:MORE STORIES
{3670980907u,-1.76F}, // c:dialog
{3671089860u,-1.09F}, // c:wide
{3671429580u,-1.39F}, // w:"Public
{3671647438u,-3.30F}, // c:privacy
{3672645256u,-1.19F}, // w:Residential
{3672852932u,1.28F}, // c:will
{3673690228u,-2.13F}, // T:Toggle child menu
{3673849530u,-2.13F}, // W:EU Privacy
{3674343123u,.60F}, // W:Why It
{3674395099u,.84F}, // w:Wondering
{3674621380u,-.86F}, // c:with
{3675593534u,-1.84F}, // T:Nasional
{3676469917u,-1.40F}, // w:Accounting
{3676541495u,-2.46F}, // T:E-Commerce
{3677189761u,1.74F}, // W:WHAT FEATURES
{3677261608u,-2.36F}, // C:jp-relatedposts-headline
{3678155347u,-3.06F}, // C:w-form-fail
{3678777875u,-3.87F}, // T:SUBMIT
{3679843285u,-3.24F}, // T:INSURANCE
{3680023726u,-.95F}, // w:Premium
{3680504007u,-1.83F}, // c:lazyload
{3680781205u,-1.18F}, // w:Plain
{3680791292u,.46F}, // w:Prioritize
{3680980039u,.75F}, // W:# You
{3681013544u,-2.77F}, // W:Reviewed By:
{3681144083u,-1.11F}, // W:Hong Kong
{3681311529u,-2.12F}, // C:d-inline-block
{3682269881u,-2.07F}, // w:SPANISH
{3682551812u,-1.84F}, // C:hpl9qb
{3683283009u,.60F}, // w:"Unless
{3684352069u,1.71F}, // W:The two
{3685333904u,-2.62F}, // C:hidden_label
{3685641869u,2.25F}, // w:Dimensions
{3685663779u,-1.84F}, // C:lg:border-none
{3686324002u,-2.00F}, // T:教育
{3687279565u,-2.00F}, // C:footer_bottom
{3688278678u,1.00F}, // c:final
{3688372915u,-2.70F}, // W:EXPLORE ALL
{3688655004u,-1.84F}, // C:no_prefix
{3688785091u,-1.84F}, // T:Crosswords
{3688848011u,-2.13F}, // C:widget__title
{3689879898u,-2.36F}, // c:fourth
{3690146440u,-1.84F}, // W:Student Success
{3692503557u,-1.19F}, // w:BAY
{3692575221u,-1.28F}, // C:order-first
{3692771312u,1.74F}, // w:Structural
{3692869203u,-2.54F}, // c:indicator
{3693051541u,1.28F}, // w:Being
{3694286196u,-3.93F}, // C:twitter
{3694828640u,-.76F}, // c:school
{3695068342u,-1.46F}, // w:KITCHEN
{3695258091u,-2.69F}, // w:(Foto:
{3695522728u,-2.09F}, // C:products
{3695581346u,-2.57F}, // w:Comment
{3695733943u,-2.13F}, // C:print:hidden
{3696636906u,1.90F}, // w:Reliability
{3697273588u,-1.59F}, // w:Amanda
{3697875686u,-1.84F}, // C:modal-lg
{3698127739u,-2.13F}, // C:mntl-bylines__item
{3699415228u,-2.46F}, // T:Tumblr
{3699564983u,-2.70F}, // C:elementor-shortcode
{3699809750u,-.91F}, // c:alerts
{3699839527u,-1.88F}, // c:baseline
{3700559539u,1.90F}, // W:Q. What
{3700588580u,-1.18F}, // c:members
{3700623718u,1.82F}, // w:"some
{3700710800u,-2.46F}, // T:SPONSORED CONTENT
{3700934233u,.84F}, // w:Finalize
{3701077794u,-2.46F}, // c:underlined
{3701138219u,-2.22F}, // C:bg-gray-100
{3701223203u,-2.25F}, // w:PORTLAND
{3701538656u,-.66F}, // c:strong
{3701540573u,-1.00F}, // c:brown
{3702379342u,-1.47F}, // w:'Animals
{3702607428u,-1.84F}, // T:News Releases
{3702665568u,-2.57F}, // c:stroke
{3703681823u,-.69F}, // w:"Your
{3704467857u,-1.84F}, // C:menu-item-460
{3704468625u,-1.84F}, // C:menu-item-463
{3704469137u,-1.84F}, // C:menu-item-465
{3704528145u,-.86F}, // C:customizer-styles-applied
{3705570489u,-2.25F}, // W:Forgot Password
{3706412166u,-1.84F}, // T:Deny
{3706876718u,-2.13F}, // w:SUCHEN
{3707782577u,-2.54F}, // T:DOWNLOADS
{3708537978u,-2.13F}, // T:Law
{3708780478u,-2.13F}, // C:wp-block-search__inside-wrapper
{3708817938u,-2.00F}, // C:global-footer
{3709712782u,-2.13F}, // c:open
{3710508735u,-.80F}, // C:span12
{3710767033u,-2.25F}, // T:World News
{3711318970u,-.69F}, // w:$61,050
{3711857140u,1.02F}, // W:The findings
{3712805416u,-2.37F}, // C:flex-grow-1
{3712957839u,-2.00F}, // T:SPOTLIGHT
{3713656668u,-1.84F}, // T:Treatments
{3713840626u,-3.33F}, // c:sharing
{3714895867u,-2.25F}, // C:td_block_related_posts
{3715399110u,-2.00F}, // W:White Label
{3716422332u,1.05F}, // W:**Key Takeaways**
{3716795439u,-2.17F}, // w:CELEBRITY
{3716806679u,-.58F}, // c:shell
{3716889012u,-1.51F}, // C:tracking-tight
{3717213888u,1.16F}, // w:You'll
{3717361823u,-2.13F}, // C:author-profile
{3717760642u,-1.00F}, // W:-A +A
{3717893237u,-1.84F}, // w:Gutscheine
{3718073125u,-2.62F}, // r:listbox
{3718359385u,-1.84F}, // C:usa-button
{3718582229u,-1.63F}, // w:--
{3718919291u,-2.13F}, // w:Hospital
{3718992975u,-1.84F}, // w:Stocks
{3719736914u,-2.00F}, // c:suggested
{3719959572u,-1.96F}, // w:Investor
{3720259159u,-1.15F}, // C:follow
{3720793940u,-.77F}, // c:refresh
{3720872676u,-4.03F}, // c:focusable
{3721270197u,-2.36F}, // w:@Formula
{3721638296u,-.72F}, // C:scroll-smooth
{3721943605u,-1.29F}, // C:no-gutter
{3722402136u,-2.57F}, // c:textarea
{3722565612u,-2.13F}, // T:Cookie
{3722915950u,-2.46F}, // c:ginput
{3723119141u,1.02F}, // w:Enhance
{3723355704u,-1.84F}, // w:MVP
{3724107750u,-2.36F}, // w:Telegram
{3725124698u,-2.40F}, // C:sub-nav
{3725170541u,-2.36F}, // T:Investors
{3725421785u,-1.96F}, // C:button-primary
{3726348891u,-2.20F}, // w:&Travel
{3726787305u,1.77F}, // w:"They
{3727345990u,-3.06F}, // w://
{3727714610u,-2.26F}, // w:"Thank
{3728156276u,-1.87F}, // w:Cannabis
{3728756811u,-1.84F}, // w:INTERNSHIPS
{3729733826u,-2.13F}, // T:WORK WITH ME
{3729965996u,-1.55F}, // w:2017
{3730413251u,-.79F}, // W:The Impact
{3730810369u,-.99F}, // w:PRIME
{3730994860u,-1.53F}, // c:pqsq
{3731226514u,-2.11F}, // C:header__main
{3731522500u,-1.93F}, // C:footer__group
{3731647478u,-1.81F}, // c:scrollable
{3731674914u,-3.59F}, // c:floating
{3731862129u,-1.57F}, // c:strip
{3732430663u,-3.10F}, // w:"View
{3733477491u,-2.46F}, // T:Always Enabled
{3733648592u,-1.27F}, // w:MAC
{3733804880u,1.59F}, // w:(Pack
{3734016631u,-2.00F}, // C:inside-navigation
{3734288250u,-1.47F}, // w:Flooring
{3734997205u,-.94F}, // w:Netherlands
{3735470203u,-2.46F}, // T:Navigation
{3735754307u,-3.64F}, // C:elementor-widget-button
{3735944064u,1.17F}, // w:Identifying
{3735958368u,-2.23F}, // w:'India
{3736329438u,-2.60F}, // C:top-bar
{3736939719u,.75F}, // W:With its
{3737155516u,-2.87F}, // c:checkbox
{3737400339u,1.17F}, // w:Customizable
{3737516908u,2.51F}, // W:*As of
{3737608003u,1.18F}, // W:This year
{3738157370u,-2.64F}, // c:ajax
{3739108610u,-.73F}, // w:Exploring
{3739176134u,.86F}, // w://
{3739282722u,-2.89F}, // T:Cars
{3740161541u,-3.15F}, // w:CARS
{3740480644u,-.50F}, // w:Existing
{3740510058u,1.20F}, // C:sqs-block
{3740524744u,1.17F}, // W:You probably
{3740800883u,-1.84F}, // W:N.Y.
{3741347363u,-2.20F}, // c:bold
{3741525281u,-1.84F}, // C:wp-social-link-linkedin
{3741538083u,-1.37F}, // c:book
{3741889763u,-.50F}, // T:- Results
{3742001107u,.84F}, // W:Edge Computing
{3743395192u,-3.35F}, // W:MOST POPULAR
{3743412463u,-3.32F}, // T:FEATURED
{3743635051u,.84F}, // w:Headlamp
{3743679716u,-1.83F}, // w:RECENT
{3743746372u,-1.18F}, // T:EXCLUSIVE
{3743802755u,-2.54F}, // T:@Family
{3744025404u,-1.58F}, // w:'Success
{3744226765u,-1.84F}, // T:How We Work
{3744784860u,-3.17F}, // c:textwidget
{3745475253u,-.51F}, // w:Whole
{3745627951u,1.42F}, // C:sqs-html-content
{3745721440u,1.15F}, // W:Keep in
{3746583887u,-2.70F}, // p:about
{3746656803u,-1.36F}, // c:both
{3746705545u,1.90F}, // W:As always
{3747509278u,-3.67F}, // c:error
{3748463460u,-1.58F}, // c:images
{3749869169u,-.61F}, // c:sqsrte
{3751404257u,-2.17F}, // w:Sorry
{3752096668u,-2.43F}, // C:alt
{3752098716u,-1.84F}, // C:all
{3752230066u,-2.83F}, // c:donate
{3752398680u,-3.10F}, // C:wp-block-social-link-anchor
{3752993916u,-2.06F}, // c:transition
{3753629609u,-3.53F}, // C:elementor-social-icons-wrapper
{3753735500u,1.17F}, // W:Contrary to
{3753937462u,-.92F}, // w:NASA
{3754688711u,-1.85F}, // C:elementor-widget-heading
{3755264474u,-.68F}, // W:- Digital
{3755609815u,-2.00F}, // w:NEWSTICKER
{3756174050u,-1.84F}, // W:Corporate Social
{3757241589u,-1.54F}, // C:current-page-ancestor
{3757826212u,-1.82F}, // t:center
{3757912904u,-1.84F}, // w:$153,465
{3758008143u,-.66F}, // c:slides
{3758008399u,-2.32F}, // c:slider
{3758221957u,-.81F}, // w:Give
{3758381787u,.51F}, // c:instructions
{3758567810u,-2.54F}, // C:article__title
{3758723167u,-1.76F}, // C:article-header
{3760264885u,-2.10F}, // c:black
{3760814024u,.79F}, // W:HOW DO
{3760909324u,-2.36F}, // C:c-footer
{3763481528u,-2.00F}, // w:Leute
{3764588260u,-2.43F}, // w:FASHION
{3764716934u,-1.84F}, // C:wpd-sbs-toggle
{3765445009u,-1.87F}, // c:job
{3765586147u,-1.62F}, // C:entertainment
{3765733804u,-2.47F}, // c:products
{3765774518u,-1.08F}, // T:Category
{3765912908u,1.30F}, // W:"If there
{3766176187u,1.00F}, // w:Regular
{3766365117u,1.41F}, // C:hs_cos_wrapper_type_rich_text
{3766759313u,-1.61F}, // c:jet
{3767038779u,-.94F}, // C:sticky-sidebar
{3767147294u,-2.25F}, // T:Like this:
{3767482001u,.45F}, // c:jxa
{3767885089u,-3.19F}, // C:current-post-parent
{3768029391u,-.50F}, // c:typo
{3768333792u,-2.00F}, // C:border-gray-400
{3768395563u,-1.18F}, // w:Telecommunications
{3769363927u,.74F}, // C:story-body
{3769519274u,-.82F}, // w:%
{3770200339u,.84F}, // w:Otherwise
{3770931818u,-1.47F}, // w:Nevada
{3771080165u,2.03F}, // W:Below we
{3771206236u,-1.18F}, // w:Round
{3771597996u,-2.13F}, // C:et-social-linkedin
{3771724171u,-2.13F}, // T:Meinung
{3773147670u,-1.56F}, // C:hs_cos_wrapper_type_text
{3773409503u,-2.54F}, // T:GEORGIA
{3774606328u,-2.95F}, // T:People
{3775136851u,-1.68F}, // w:Languages
{3775474385u,-1.84F}, // w:(Quelle:
{3775608708u,-2.13F}, // C:mntl-group
{3776053768u,-1.26F}, // w:"All
{3776423414u,.84F}, // W:While a
{3776468761u,-2.83F}, // W:Office of
{3776515254u,-2.36F}, // T:Internet
{3776535800u,-1.09F}, // w:ASHLEY
{3776867614u,-1.84F}, // C:wpd-current-view
{3777315692u,-.91F}, // c:footnotes
{3777725278u,-1.64F}, // c:ease
{3777769256u,-2.13F}, // T:Share on Pinterest
{3777910820u,-3.95F}, // T:HELP
{3778497381u,-1.73F}, // C:ast-nav-menu
{3778626304u,-1.59F}, // C:posts
{3779034246u,-2.46F}, // C:elementor-align-justify
{3779141382u,-2.25F}, // C:navbar-dark
{3779433677u,1.42F}, // C:html-block
{3779932425u,1.90F}, // C:postcontent
{3780016319u,-2.00F}, // w:Referral
{3780056154u,-1.84F}, // w:Affiliated
{3780108570u,.48F}, // C:tdb_templates
{3780185178u,1.69F}, // p:articlebody
{3780297357u,.90F}, // C:zl4a4n
{3780735646u,-1.84F}, // C:yoast-breadcrumbs
{3780747791u,-1.47F}, // T:CONTACTS
{3781011853u,-1.61F}, // C:article__header
{3781272170u,-3.15F}, // C:share-facebook
{3781837941u,-2.82F}, // c:categories
{3782356710u,-.59F}, // C:column
{3784329500u,-2.13F}, // W:Site Information
{3784359264u,-1.56F}, // w:DALLAS
{3784405465u,-1.59F}, // w:Alabama
{3784944044u,-1.20F}, // C:offset-lg-0
{3784944300u,-1.50F}, // C:offset-lg-1
{3785411129u,-1.84F}, // C:button__text
{3785477335u,-3.18F}, // T:(more)
{3785931562u,-2.77F}, // W:+ View
{3786399195u,-.66F}, // T:Social Media Marketing
{3786921476u,1.50F}, // W:The Solution:
{3786925005u,-3.20F}, // C:page-footer
{3787522973u,-2.36F}, // C:item-pagination--prev-next
{3787579666u,-1.97F}, // C:py-0
{3787579922u,-2.02F}, // C:py-1
{3787580178u,-2.68F}, // C:py-2
{3787580434u,-1.84F}, // C:py-3
{3787580690u,-2.81F}, // C:py-4
{3787580946u,-1.84F}, // C:py-5
{3787581202u,-2.33F}, // C:py-6
{3787581714u,-2.13F}, // C:py-8
{3788143574u,-1.84F}, // w:Klima
{3788205965u,-2.76F}, // C:wp-caption-text
{3788472430u,-1.79F}, // T:#29
{3788672614u,-1.84F}, // T:Refer A Friend
{3788712944u,-1.84F}, // c:spoiler
{3788795142u,-1.67F}, // c:engine
{3788810297u,-.69F}, // w:USEFUL
{3788964014u,-1.84F}, // T:Write For Us
{3789313889u,-2.70F}, // c:between
{3789402875u,.84F}, // w:Fuel
{3789758696u,-2.62F}, // r:listitem
{3789983588u,-1.07F}, // w:Samantha
{3790021584u,-2.36F}, // C:icon--stroke
{3790188950u,.62F}, // c:gesellschaft
{3791247016u,-1.00F}, // C:flex
{3792122248u,1.90F}, // W:It takes
{3792703049u,-2.36F}, // T:0 Comments
{3793182669u,-2.00F}, // T:Announcements
{3794357872u,.46F}, // W:The #AI
{3795330435u,-2.00F}, // T:Navigation Menu
{3795632053u,1.00F}, // W:You can't
{3795734636u,-2.25F}, // W:Contact Form
{3796084706u,-1.00F}, // w:Agent
{3796306345u,-2.00F}, // c:webinars
{3796313770u,1.90F}, // W:Earlier this
{3796714702u,-1.17F}, // w:Nonprofit
{3796885378u,.90F}, // C:zp8iqu
{3797017521u,-1.34F}, // W:Editor's Picks
{3797427971u,-1.57F}, // c:spacer
{3797654190u,-.69F}, // c:nutrition
{3798423459u,2.11F}, // W:As you
{3798476184u,-1.02F}, // w:Story
{3799117177u,-1.19F}, // w:INTERESTED
{3799366060u,-2.25F}, // T:NHL
{3799402919u,-.94F}, // W:Android App
{3800343692u,-1.84F}, // C:wpdiscuz-sort-buttons
{3801238953u,-2.95F}, // T:TOOLS
{3801417507u,-3.73F}, // C:elementor-button-text
{3801854518u,-2.00F}, // T:Tools & Resources
{3802833831u,-2.82F}, // c:screen
{3803756785u,-2.36F}, // C:flyouts
{3804004807u,-1.84F}, // c:purchase
{3804226485u,-1.00F}, // W:CONTINUE TO
{3804864823u,.84F}, // W:With more
{3805043851u,-1.84F}, // c:channels
{3805358598u,-1.18F}, // w:$155
{3805817712u,-2.46F}, // C:elementor-mobile-align-center
{3808334256u,.84F}, // W:Perfect for
{3808893514u,-1.00F}, // w:Liebe
{3809152905u,-.70F}, // c:pattern
{3809796452u,-1.84F}, // C:et_pb_social_media_follow_network_4_tb_footer
{3810898037u,-2.00F}, // w:Threat
{3812049191u,1.02F}, // w:Between
{3812691360u,-1.84F}, // W:CONSUMER INFORMATION
{3812976923u,.60F}, // w:Timeline
{3813437900u,-.57F}, // W:#Cloud Computing
{3813713124u,.72F}, // w:#
{3813813731u,-2.25F}, // c:original
{3813848447u,1.10F}, // C:rich-text-block
{3813977007u,-.61F}, // w:-
{3814473380u,-3.21F}, // c:menus
{3814827166u,-1.01F}, // w:$51.73
{3815075876u,-2.36F}, // W:Helpful Links
{3815911768u,-1.84F}, // T:KOMMENTARE
{3816448000u,-3.66F}, // w:TWITTER
{3816495568u,-1.06F}, // c:gutter
{3816534617u,2.24F}, // w:"Instead
{3816798997u,1.79F}, // W:Before we
{3817294227u,-1.00F}, // c:golden
{3817857897u,-1.84F}, // W:By Scott
{3818451734u,-.49F}, // C:col-lg-10
{3818452246u,-.83F}, // C:col-lg-12
{3818469579u,-1.64F}, // w:#
{3818558870u,-1.50F}, // w:Jeremy
{3818769947u,.75F}, // W:- Be
{3818818721u,-3.00F}, // C:form-check-label
{3820284139u,-3.49F}, // w:#trending
{3821424946u,.99F}, // W:> The
{3821796235u,-1.41F}, // w:Australian
{3821856029u,2.14F}, // W:Like most
{3822243851u,-2.13F}, // w:VER
{3822423053u,-1.47F}, // w:Housing
{3822470454u,-1.72F}, // c:slate
{3822916338u,-3.14F}, // C:sd-button
{3823166261u,-2.36F}, // W:Email Newsletters
{3823185986u,-4.72F}, // t:form
{3823251438u,-.74F}, // w:MEMBERS
{3823420513u,-.98F}, // w:(Required)
{3823812089u,-1.34F}, // W:CUSTOMER EXPERIENCE
{3824746061u,.84F}, // W:- Opt
{3825957476u,-1.51F}, // C:local
{3826465652u,-1.00F}, // c:testimonials
{3826666498u,-2.00F}, // C:mntl-dotdash-universal-nav__text
{3827425249u,-2.36F}, // W:(Show more)
{3827887759u,-.96F}, // w:"Would
{3828019625u,-3.32F}, // T:Reply
{3829417794u,-.58F}, // t:font
{3830042339u,-2.13F}, // C:hide-on-mobile
{3830234193u,-3.20F}, // C:wp-block-buttons
{3830281802u,-1.08F}, // T:#python
{3830496209u,-1.00F}, // w:Professionals
{3830527263u,-.50F}, // W:From Our
{3830690669u,-2.53F}, // w:RECIPES
{3830860892u,-1.92F}, // C:elementor-size-default
{3831614118u,-2.77F}, // w:Columnists
{3831704212u,-2.25F}, // T:Companies
{3831871745u,-3.36F}, // C:gform_fields
{3832491336u,-2.00F}, // w:Otomotif
{3833670476u,-3.76F}, // C:footer-menu
{3833815031u,-1.84F}, // w:ADVANCE:
{3834244661u,1.74F}, // W:- A
{3835621232u,-1.84F}, // w:GEWINNSPIELE
{3835628671u,-2.00F}, // w:SRI
{3835672641u,-.97F}, // c:full
{3835888941u,-2.05F}, // C:elementor-inner-column
{3836202701u,-1.84F}, // W:FEATURED CONTENT
{3836663340u,-2.54F}, // w:Ebooks
{3837478789u,-1.32F}, // c:micro
{3837613759u,-1.84F}, // W:Contact Support
{3837842908u,-2.38F}, // C:depth-2
{3837843164u,-1.75F}, // C:depth-3
{3837843676u,-3.01F}, // C:depth-1
{3837844444u,-1.78F}, // C:depth-4
{3838555724u,-1.84F}, // T:Test Prep
{3838607228u,-2.00F}, // w:Workouts
{3839227688u,-1.43F}, // c:city
{3839232808u,-1.59F}, // c:cite
{3840059892u,-.79F}, // W:Claim Your
{3842130981u,-.62F}, // w:L
{3842191790u,-1.62F}, // C:col-9
{3842192046u,-.91F}, // C:col-8
{3842192302u,-1.37F}, // C:col-7
{3842192558u,-2.26F}, // C:col-6
{3842192814u,-2.25F}, // C:col-5
{3842193070u,-3.10F}, // C:col-4
{3842193326u,-3.06F}, // C:col-3
{3842193582u,-2.95F}, // C:col-2
{3842193838u,-1.27F}, // C:col-1
{3842417717u,-2.62F}, // C:tabs
{3843032080u,-3.80F}, // T:Music
{3843077173u,-3.69F}, // C:tags
{3843175855u,-3.73F}, // T:// Tags
{3843487009u,-2.36F}, // C:submit
{3843744730u,-1.84F}, // W:Get Updates
{3844200328u,-4.02F}, // w:CLOSE
{3844361458u,.84F}, // W:I created
{3844393197u,2.03F}, // W:You'll need
{3845320425u,-2.17F}, // c:channel
{3845494347u,-.94F}, // T:Accreditation
{3846990713u,-2.78F}, // c:below
{3847022071u,-1.84F}, // C:wpd-form
{3847216307u,-2.13F}, // c:branded
{3847647465u,-2.36F}, // w:Hockey
{3848445175u,-1.00F}, // T:TRADE
{3848604934u,-2.16F}, // C:mt-2
{3848605190u,-2.32F}, // C:mt-3
{3848605446u,-1.66F}, // C:mt-0
{3848605702u,-2.34F}, // C:mt-1
{3848605958u,-1.60F}, // C:mt-6
{3848606470u,-1.67F}, // C:mt-4
{3848606726u,-1.82F}, // C:mt-5
{3848607494u,-1.47F}, // C:mt-8
{3848782709u,-1.68F}, // T:Corporate
{3848846224u,-1.47F}, // c:noprint
{3849498855u,-2.62F}, // c:quantity
{3849704619u,-2.44F}, // w:PHOTOGRAPHY
{3849763569u,-1.84F}, // C:f56ope
{3849795051u,-2.89F}, // w:Theater
{3850261181u,-.91F}, // w:Trail
{3850593390u,-2.13F}, // T:APP
{3850882961u,-1.84F}, // C:menu-item-515
{3851112849u,-1.84F}, // C:menu-item-507
{3852642927u,-.50F}, // W:Why Are
{3853107841u,1.73F}, // W:If you've
{3853134772u,-2.34F}, // T:SHOPPING
{3853145402u,-2.13F}, // C:popover
{3853623864u,-.69F}, // w:$
{3853999931u,-2.36F}, // T:SETTINGS
{3854193566u,-2.21F}, // C:leading-normal
{3854253674u,1.02F}, // w:Geographic
{3854480089u,-.86F}, // w:-
{3854626138u,-2.25F}, // c:continue
{3854691243u,-2.00F}, // W:Apply To
{3854805927u,.74F}, // w:#
{3855374823u,-2.00F}, // W:The cookie
{3856199450u,-.50F}, // w:Looks
{3856400210u,-3.08F}, // c:ellipsis
{3856507282u,-2.00F}, // w:SERIES
{3856684878u,-1.84F}, // C:main-header-bar
{3856982770u,-2.13F}, // C:td-post-sharing
{3857158340u,.58F}, // c:when
{3858073284u,1.56F}, // c:what
{3858244048u,-1.81F}, // w:FRANCE
{3858436340u,-.88F}, // c:newspaper
{3858635122u,-1.70F}, // w:Past
{3859077219u,-1.84F}, // W:1 Minute
{3860055399u,-1.62F}, // w:"[Security]
{3860779267u,-1.00F}, // W:Career Development
{3861513230u,-2.25F}, // T:Tickets
{3863071877u,-2.43F}, // C:header-menu-container
{3863266928u,-1.84F}, // C:ast-footer-copyright
{3863468568u,-1.18F}, // w:SnapChat
{3864106010u,-1.00F}, // W:Hey! I’m
{3864627463u,-.65F}, // w:Ecommerce
{3865369362u,-1.80F}, // c:trial
{3865834529u,-1.84F}, // T:Neueste Artikel
{3867676578u,-2.51F}, // w:Diabetes
{3868006570u,-2.25F}, // C:header__wrapper
{3868112434u,2.51F}, // w:Supports
{3868223680u,-3.10F}, // W:Press Releases
{3868689954u,-1.84F}, // W:Video Library
{3868767912u,-2.53F}, // C:align-items-end
{3868831889u,-.65F}, // c:response
{3868859986u,-2.54F}, // W:Submit Search
{3870543633u,.70F}, // T:The Bottom Line
{3871206444u,-2.77F}, // C:wp-block-navigation-item__label
{3871672012u,-1.14F}, // c:modern
{3872175691u,-1.84F}, // C:time-ago
{3872935942u,-1.84F}, // w:Anna
{3873255618u,-2.78F}, // c:expanded
{3873292220u,1.52F}, // W:With 'all-in-one'
{3873898956u,1.62F}, // c:models
{3874600673u,1.35F}, // w:"With
{3875107662u,-1.59F}, // w:Traffic
{3876043217u,-1.84F}, // T:EUROPA
{3876413491u,-.94F}, // w:HP
{3876535698u,-2.86F}, // C:footer-copyright
{3876924304u,-2.10F}, // c:tiktok
{3877276390u,-1.73F}, // r:region
{3877910020u,-1.10F}, // C:text-align-center
{3878089474u,-.48F}, // w:Talent
{3878339823u,-2.70F}, // c:expand
{3878565437u,-2.45F}, // C:ml-auto
{3879606246u,-3.07F}, // C:footer-content
{3880272843u,-1.59F}, // C:z-[1]
{3880294472u,-2.98F}, // w:@Home
{3880445483u,-3.92F}, // c:instagram
{3880481509u,-2.00F}, // w:Snow
{3880650530u,-1.84F}, // C:focus:underline
{3881597630u,.60F}, // C:tweak-blog-alternating-side-by-side-image-aspect-ratio-11-square
{3881660524u,-1.78F}, // T:National
{3881974640u,-3.10F}, // C:wp-social-link
{3882261755u,-2.03F}, // w:/
{3882393881u,-.66F}, // C:blog-item-title
{3882401322u,-2.90F}, // c:cursor
{3883131297u,-.68F}, // C:et_pb_text
{3883383566u,-2.36F}, // C:w-1/2
{3883389063u,-3.70F}, // T:Accessibility
{3883722771u,-1.72F}, // c:initialized
{3884264532u,-.89F}, // w:Boost
{3884289948u,1.17F}, // C:faq
{3884331215u,2.14F}, // W:Let's explore
{3884400899u,-2.00F}, // w:365
{3884716710u,-1.18F}, // T:Risk Management
{3884891234u,-2.03F}, // w:Portfolio
{3885842190u,-2.02F}, // C:w-100
{3886062155u,-2.00F}, // T:Previous Next
{3886909223u,-1.84F}, // C:date-time
{3888592850u,-1.50F}, // c:universal
{3888973028u,-2.27F}, // c:caption
{3889438792u,.97F}, // C:hentry
{3889576675u,-1.47F}, // w:J
{3889962446u,-2.00F}, // w:Bars
{3890561458u,1.00F}, // w:Ensuring
{3891613811u,-3.28F}, // W:LATEST NEWS
{3891908904u,-2.00F}, // C:popmake
{3892050084u,-3.96F}, // T:*:Instagram
{3892230059u,-2.13F}, // C:mntl-bylines__group--author
{3892300981u,-.62F}, // c:certification
{3892763071u,-.57F}, // w:Veteran
{3892886052u,-2.00F}, // C:td-post-title
{3893328139u,-.72F}, // w:#37
{3893379476u,-1.00F}, // w:Dari
{3893549781u,-2.25F}, // T:Start Here
{3894110872u,.73F}, // c:quotation
{3894157218u,-1.84F}, // C:elementor-hidden-phone
{3894239395u,-1.92F}, // C:font-bold
{3894321737u,.95F}, // W:// HERE'S
{3894523070u,.56F}, // C:page-content
{3894581775u,-1.36F}, // C:widget-container
{3894603610u,-.50F}, // w:Estimated
{3894622744u,-1.61F}, // w:Korean
{3894770903u,-2.36F}, // T:Release Notes
{3894936526u,-2.07F}, // C:has-children
{3894986513u,-3.91F}, // T:... READ MORE
{3895475930u,.90F}, // w:Integration
{3896441859u,-1.59F}, // w:#
{3896946513u,-.47F}, // c:narrow
{3897383825u,.52F}, // c:key
{3898115559u,-2.13F}, // T:Verkehr
{3898814107u,-1.84F}, // T:Support Us
{3898866367u,2.03F}, // W:The quality
{3898883608u,.75F}, // c:process
{3899200951u,-2.36F}, // c:verify
{3900584506u,-.55F}, // T:(48)
{3901872426u,-2.25F}, // C:hide-for-print
{3902162385u,-1.49F}, // c:customer
{3902308714u,-1.84F}, // W:Your California
{3902523738u,-2.41F}, // C:md:items-center
{3903146000u,-2.70F}, // C:expanded
{3903287516u,-2.62F}, // T:White Papers
{3903491905u,-1.83F}, // w:BREAKING
{3903760324u,.65F}, // w:TODAY
{3903761510u,1.29F}, // W:Don't Be
{3904486669u,1.03F}, // C:l5x0fp
{3904966861u,-1.84F}, // C:post-card
{3905588908u,2.04F}, // C:wp-block-list
{3906236485u,1.42F}, // w:Wer
{3906238975u,-2.00F}, // W:Latest Issue
{3906351852u,1.05F}, // w:MINDFULNESS
{3906628882u,-1.18F}, // W:Free Tools
{3906842854u,1.79F}, // w:"There
{3907378109u,-2.54F}, // T:Mental Health
{3907848878u,-1.84F}, // C:lg:w-full
{3907920258u,-.57F}, // W:BUILD YOUR
{3907944538u,-2.03F}, // C:print
{3909396127u,-4.72F}, // W:ABOUT US
{3909412968u,-1.00F}, // W:Customer Reviews
{3910429530u,-1.84F}, // C:price
{3910509287u,-1.33F}, // T:French
{3910532386u,-2.13F}, // C:usa-banner__guidance
{3911178921u,-1.84F}, // C:wp-block-site-title
{3911333668u,-3.50F}, // T:SUBSCRIBE TO OUR NEWSLETTER
{3911453194u,-2.10F}, // c:alignleft
{3913419057u,1.01F}, // W:WHY THIS
{3914019115u,.78F}, // w:Every
{3914118734u,-1.84F}, // C:site-footer-section-1
{3914336668u,-.60F}, // w:Domestic
{3915192691u,-2.46F}, // w:OPINIONS
{3915904582u,-1.09F}, // w:"Trump
{3916056394u,1.00F}, // w:-
{3916365903u,-1.84F}, // C:mhzswn
{3917096047u,-.60F}, // W:TURN YOUR
{3917443177u,-.60F}, // W:Master the
{3918225435u,-1.84F}, // C:elementor-post-date
{3918344310u,-3.56F}, // c:toggle
{3918406084u,-2.13F}, // T:Read Next
{3918830421u,-1.12F}, // w:#
{3919455007u,-1.89F}, // C:sidebar-content
{3919805276u,-1.37F}, // W:+4.8%
{3919989131u,1.10F}, // c:takeaways
{3920772910u,-2.03F}, // C:elementor-grid-1
{3920773166u,-3.36F}, // C:elementor-grid-0
{3920773422u,-1.80F}, // C:elementor-grid-3
{3921316615u,-1.81F}, // c:archives
{3922073941u,-1.31F}, // W:Ask The
{3923648053u,-.93F}, // W:Graphic Design
{3924618758u,-2.64F}, // c:today
{3924786611u,-1.84F}, // w:體育
{3925832532u,-1.70F}, // C:breadcrumbs__item
{3926055328u,1.31F}, // C:post-type-
{3926575870u,-2.46F}, // C:ad-label
{3926616848u,-2.00F}, // W:Copyright ©
{3926782402u,-.55F}, // w:Rental
{3927658762u,.82F}, // w:Memory
{3928688228u,-2.07F}, // c:subtle
{3929135666u,-2.24F}, // T:Thank You
{3929229772u,-3.90F}, // C:author
{3929270419u,-3.56F}, // c:toolbar
{3930530439u,-2.13F}, // C:td-main-sidebar
{3931493988u,-1.09F}, // c:jump
{3932404663u,1.42F}, // C:post_content
{3932508645u,-2.77F}, // w:Português
{3932531738u,-.69F}, // w:Weekly
{3933724490u,-2.36F}, // C:wp-block-search__icon-button
{3934081950u,-1.44F}, // C:md:mb-0
{3934729020u,-1.30F}, // w:Farm
{3934845811u,-1.61F}, // C:reviews
{3935286757u,-1.31F}, // w:Elizabeth
{3935705063u,1.48F}, // w:"Since
{3935806358u,-1.64F}, // w:Corporate
{3936121366u,-2.77F}, // C:searchform
{3936485220u,1.74F}, // W:This process
{3936946597u,-1.70F}, // w:Deal
{3937022369u,-2.11F}, // w:<p>Gleiche
{3937066822u,-1.68F}, // w:"laser
{3937498743u,-3.06F}, // w:Classifieds
{3939619337u,-1.84F}, // w:/Inspire
{3939852320u,-2.44F}, // C:dropdown-content
{3939922073u,-.79F}, // w:$101
{3940198149u,-4.19F}, // C:copyright
{3940208854u,-2.36F}, // c:career
{3940711889u,-.71F}, // W:Generative AI
{3941260084u,-1.90F}, // w:Credit
{3941890614u,-1.71F}, // w:@Daniel:
{3942112781u,1.00F}, // W:"I like
{3943154710u,-.92F}, // w:CSS
{3944500319u,-1.84F}, // C:cat-item-4
{3944501087u,-2.62F}, // C:cat-item-1
{3944503391u,-1.84F}, // C:cat-item-8
{3944873769u,-.60F}, // W:Top Rated
{3945542084u,-2.25F}, // C:vertical-alignment--middle
{3945560475u,-2.00F}, // C:text-lg-start
{3945616319u,.46F}, // w:TRACKING
{3945740160u,-1.84F}, // w:Hacker
{3945794059u,-1.18F}, // c:editable
{3946353149u,-2.00F}, // W:November 28,
{3946927755u,-1.00F}, // w:Shooting
{3947495578u,-1.34F}, // w:Andy
{3947629901u,-1.38F}, // C:views-row
{3947633673u,-.79F}, // w:SAME
{3948026995u,-1.00F}, // W:How Your
{3948692533u,-1.00F}, // C:blog-item-category
{3948783309u,-2.70F}, // W:White Papers
{3948798242u,.50F}, // w:Has
{3949789438u,-2.14F}, // w:Women's
{3949860090u,.48F}, // W:We can
{3950550310u,-2.36F}, // W:Cookies Policy
{3950684293u,-1.09F}, // w:Fort
{3950880649u,-1.40F}, // c:sources
{3951182380u,-3.83F}, // w:DECEMBER
{3951278565u,-2.25F}, // T:Space
{3951488305u,-1.84F}, // C:site-below-footer-inner-wrap
{3952311324u,-2.25F}, // C:footer-section-inner-items-1
{3952639247u,-2.00F}, // w:Opinión
{3952736058u,-.60F}, // C:widget-span
{3953807981u,-2.03F}, // W:ALL PRODUCTS
{3953877344u,-1.14F}, // c:string
{3954137492u,-2.54F}, // c:showagain
{3954578241u,1.51F}, // C:tdb_single_content
{3954866516u,-2.25F}, // T:Reject All
{3955815411u,-1.84F}, // W:Contributing Writer
{3955954852u,-2.21F}, // C:md:flex-row
{3956389429u,-.69F}, // w:NVIDIA
{3956556481u,-.49F}, // w:Unlimited
{3956688220u,-.80F}, // w:@
{3957134332u,-1.00F}, // T:(42)
{3957158117u,-2.83F}, // T:Calendar
{3958443748u,-2.77F}, // c:ghost
{3959337312u,-1.70F}, // w:Advisory
{3959566794u,-1.88F}, // w:Edited
{3959799576u,-2.00F}, // T:INTERVIEW
{3960557338u,-1.84F}, // C:wpd_comm_form
{3960864395u,.74F}, // w:Knowing
{3961811237u,-1.18F}, // w:Workshops
{3962241509u,.67F}, // W:Choose a
{3962630505u,-1.68F}, // C:mega-menu-item-has-children
{3962638266u,-1.25F}, // C:grid-cols-12
{3962887760u,1.74F}, // W:Ask for
{3962915244u,-2.00F}, // C:ot-dpd-desc
{3963381218u,-2.22F}, // C:header-navigation-layout-stretch-false
{3963576544u,-2.54F}, // C:sqs-custom-cart
{3964056557u,-.86F}, // C:e-con-inner
{3964382410u,-1.08F}, // T:KITCHEN
{3964614191u,-1.84F}, // W:GET MY
{3964617948u,-2.23F}, // C:home
{3965209647u,1.52F}, // w:Defining
{3965289786u,-1.79F}, // W:Meet Our
{3965519807u,1.90F}, // w:Problem
{3965780248u,.59F}, // W:EASE OF
{3965966006u,-1.84F}, // c:queryly
{3967280632u,-.50F}, // C:w-richtext-align-fullwidth
{3968155836u,-.51F}, // W:Looking to
{3968229853u,-2.00F}, // C:is-icon
{3968883481u,.84F}, // W:You'll get
{3969830191u,.84F}, // W:Right now,
{3970624110u,-2.25F}, // C:items-end
{3971077244u,-2.36F}, // C:wp-social-link-youtube
{3971875643u,-1.31F}, // C:nav-header
{3972165206u,-2.95F}, // T:Parenting
{3972356055u,-2.25F}, // T:ZIP Code
{3972507312u,-2.46F}, // W:Please enable
{3972675474u,-1.84F}, // w:CORONAVIRUS
{3972746775u,-1.73F}, // w:COMPUTER
{3972836370u,-2.54F}, // W:NO THANKS
{3973433804u,-2.76F}, // W:Powered By
{3973656270u,-1.18F}, // w:Birmingham
{3974090619u,-1.84F}, // T:REPORT
{3974174135u,-1.84F}, // w:Airlines
{3975091364u,-2.13F}, // C:content-tablet-valign-default
{3976052654u,-2.00F}, // T:German
{3976070515u,-3.28F}, // C:w-inline-block
{3976155431u,-.66F}, // W:What a
{3976652030u,-1.29F}, // W:E-Learning
{3977088103u,-1.84F}, // C:byline__name
{3977717237u,-3.15F}, // c:gform
{3977916126u,-2.55F}, // c:kicker
{3977926231u,-2.77F}, // W:Notify me
{3977962995u,-2.13F}, // W:December 13,
{3978176031u,.70F}, // c:buying
{3978196030u,-1.73F}, // c:supports
{3979711009u,-.47F}, // c:garden
{3979742512u,-3.39F}, // C:wp-block-button
{3981422600u,-3.75F}, // c:consent
{3981522279u,-1.00F}, // w:Telecom
{3981645639u,-1.84F}, // C:ast-primary-header-bar
{3981962260u,-.87F}, // w:BUY
{3982606192u,-2.25F}, // C:usa-banner__button-text
{3982831546u,-1.90F}, // C:site-header-upper-inner-wrap
{3983034679u,-3.48F}, // C:entry-meta
{3983362141u,-3.33F}, // w:2019
{3983453037u,-2.17F}, // T:Team
{3983932429u,-2.36F}, // C:menu-text
{3984407999u,-1.84F}, // T:Ireland
{3984409800u,1.35F}, // C:sqs-row
{3984858780u,-1.84F}, // C:account
{3985297857u,-1.09F}, // C:col-xs-10
{3985298369u,-.56F}, // C:col-xs-12
{3986008892u,-2.83F}, // W:BREAKING NEWS
{3987004720u,-1.42F}, // w:MATH-MATIC
{3987310997u,.84F}, // W:This time
{3987330600u,-1.47F}, // T:Oregon
{3988403931u,-1.75F}, // c:admin
{3988730148u,-2.13F}, // w:Grant's
{3988793650u,-1.07F}, // w:Design
{3988863440u,-2.62F}, // T:Photos
{3989105313u,-2.36F}, // C:field__label
{3989737456u,.91F}, // C:post-content
{3990154953u,-2.36F}, // W:Zurück zur
{3990227446u,-2.25F}, // T:OUR IMPACT
{3990302593u,-1.69F}, // C:max-mega-menu
{3990539660u,-2.25F}, // C:social-icons
{3990548449u,-2.54F}, // T:Necessary
{3990652541u,-2.36F}, // C:scroll-ignore
{3990853653u,-.66F}, // w:Secondary
{3991106912u,-2.62F}, // W:Food &
{3991502212u,-4.12F}, // T:ENGLISH
{3991646494u,-2.00F}, // T:Sign In / Sign Up
{3991801768u,-1.91F}, // c:empty
{3992186950u,-1.52F}, // w:"Top
{3992723904u,-1.71F}, // w:Volunteer
{3992736298u,-3.10F}, // w:HELP
{3992863193u,-1.84F}, // C:button--small
{3993126957u,-1.68F}, // W:React Native
{3993703546u,.52F}, // c:ahead
{3994451067u,-2.70F}, // T:Editorial Guidelines
{3994511575u,-1.00F}, // w:CONSENT
{3994644883u,-1.54F}, // T:#architecture
{3994802650u,-1.74F}, // c:order
{3995145897u,-.90F}, // w:#development
{3995841596u,-2.00F}, // C:mntl-breadcrumbs__link
{3996282690u,-2.46F}, // T:MLB
{3996782766u,-1.84F}, // T:生活
{3997904170u,-2.00F}, // W:Tools &
{3997942667u,.84F}, // W:Being a
{3998501663u,-2.00F}, // C:et-menu
{3999020352u,-2.13F}, // W:Zum Inhalt
{3999705551u,.60F}, // w:Earning
{4000862278u,-2.43F}, // c:promo
{4001390599u,-1.00F}, // C:plain
{4001727934u,-.56F}, // W:* Have
{4002268532u,-.94F}, // w:Quarterly
{4002906513u,-1.84F}, // C:menu-item-258
{4003205599u,-3.00F}, // W:Published On
{4003787086u,1.74F}, // w:Damage
{4004657179u,-1.04F}, // c:discover
{4005282948u,-2.25F}, // T:Shipping Policy
{4005780038u,1.33F}, // c:prose
{4006608790u,-2.22F}, // C:site-header-item-main-navigation
{4006712651u,-1.84F}, // W:Skip Navigation
{4007187569u,-2.92F}, // C:breadcrumb
{4007981166u,.84F}, // p:acceptedanswer
{4008090733u,-2.06F}, // w:OCTOBER
{4008698258u,-4.03F}, // T:OPINION
{4009376889u,-1.10F}, // c:choice
{4009523914u,-2.13F}, // C:e-grid-align-mobile-center
{4010556427u,-4.31F}, // w:SKIP
{4010566947u,-1.84F}, // T:Personal Loans
{4012392364u,-.74F}, // c:savings
{4012525197u,-1.71F}, // w:POPULAR
{4012778842u,-2.75F}, // c:burger
{4013692079u,-3.15F}, // T:Customer Stories
{4013911412u,.94F}, // C:site-main
{4014292245u,-3.00F}, // C:elementor-screen-only
{4015415960u,-2.18F}, // w:Asia
{4016355240u,-1.00F}, // w:Addiction
{4016465557u,-1.27F}, // w:CEO
{4017499065u,-2.59F}, // W:. .
{4018512359u,-1.18F}, // w:$72
{4019133224u,-.86F}, // c:chip
{4019211908u,-2.00F}, // T:Gadget
{4019329377u,-1.96F}, // w:UNTERNEHMEN
{4019518561u,-2.70F}, // T:AUTO
{4019865304u,-.65F}, // w://
{4021002830u,-1.18F}, // c:creative
{4021198088u,-1.84F}, // C:wp-block-post-navigation-link
{4023385995u,-1.84F}, // c:horiz
{4023401726u,-3.41F}, // w:GUIDES
{4024137497u,-2.77F}, // w:ANMELDEN
{4024768504u,-1.36F}, // w:#
{4024878216u,-1.84F}, // c:near
{4025012945u,-2.13F}, // W:Impressum &
{4025733768u,.75F}, // c:need
{4026400079u,-2.70F}, // W:RSS Feeds
{4026968492u,-1.84F}, // T:Providers
{4027956872u,-.50F}, // c:nest
{4028230726u,-1.84F}, // w:ARCHIV
{4028425311u,-1.84F}, // W:US News
{4028708836u,.80F}, // w:*
{4028880264u,-.99F}, // c:news
{4029026616u,-2.46F}, // C:form-submit
{4029179211u,-2.25F}, // T:Arizona
{4029222898u,-3.51F}, // T:SPORTS
{4029227535u,-2.13F}, // C:post-excerpt
{4029242531u,-2.00F}, // W:Industry Insights
{4030271009u,-2.65F}, // C:subnav
{4030447752u,-1.61F}, // c:next
{4030744465u,-2.46F}, // w:UNSERE
{4030807835u,-1.00F}, // w:2013
{4031204235u,-1.53F}, // c:sections
{4031667993u,-1.84F}, // C:footernav
{4031874618u,-1.06F}, // C:resources
{4031985836u,-1.70F}, // T:Housing
{4033288044u,-4.72F}, // c:input
{4033737316u,-2.36F}, // C:site-footer-wrap
{4033909882u,-1.84F}, // C:open-on-hover-click
{4034455337u,1.44F}, // w:'Final
{4035405612u,-2.36F}, // W:Current Students
{4035598369u,-2.00F}, // W:Store and/or
{4036106344u,-2.00F}, // C:google
{4036487965u,1.79F}, // W:The result
{4036611757u,-1.66F}, // C:et_pb_column_0_tb_body
{4036625609u,-2.13F}, // C:usa-banner__content
{4037773539u,-2.46F}, // w:MANAGE
{4037881586u,-2.62F}, // C:cli-col-12
{4038623559u,-1.79F}, // T:Duration
{4039051834u,-.94F}, // c:also
{4039112825u,-2.54F}, // T:Compliance
{4039303493u,1.30F}, // w:Together,
{4039601424u,-1.48F}, // w:Hotels
{4039971950u,1.99F}, // W:The Real
{4040890689u,-3.85F}, // T:- Advertisement -
{4041774443u,-1.16F}, // c:studies
{4042554049u,-2.47F}, // C:transition-colors
{4042672252u,-3.48F}, // c:icon
{4042780854u,-2.00F}, // C:mntl-universal-breadcrumbs
{4042952029u,-3.24F}, // C:related
{4043739262u,-2.13F}, // T:Gardening
{4044235456u,-2.53F}, // C:h-auto
{4044519509u,-2.68F}, // C:w-dyn-item
{4045221251u,-2.54F}, // w:Jul
{4045225978u,-2.89F}, // T:Academics
{4045304664u,-2.40F}, // C:widget-wrap
{4045478846u,-1.26F}, // w:Transportation
{4046254318u,-1.84F}, // T:Economics
{4046697947u,-4.10F}, // T:!
{4046730374u,-2.46F}, // c:interest
{4046850979u,-2.13F}, // C:mt-sm-0
{4047259540u,-.94F}, // W:30 Day
{4047350547u,-1.86F}, // c:shadow
{4049005539u,-2.35F}, // w:-
{4049436199u,-1.84F}, // w:Kamis,
{4049495389u,-3.31F}, // T:PRODUCTS
{4050572478u,-.86F}, // c:travel
{4051005196u,-2.46F}, // C:next-post
{4051326383u,-1.83F}, // w:Ideas
{4051429851u,-2.68F}, // C:w-dyn-items
{4051947185u,-1.84F}, // c:finder
{4052731496u,-1.84F}, // T:FINANZEN
{4052950307u,-1.84F}, // W:Post Comment
{4053095705u,-2.13F}, // w:Land
{4054950485u,1.56F}, // c:bgcolor
{4055280231u,-.79F}, // C:text-wrapper
{4055451555u,-1.84F}, // W:Start Now
{4055893305u,-1.00F}, // C:lg:text-6xl
{4056166393u,-1.30F}, // w:Memberships
{4056580980u,-2.00F}, // W:Tools &
{4058101753u,-2.54F}, // C:button-secondary
{4058148828u,2.04F}, // W:(For example,
{4058505686u,-1.84F}, // T:Racing
{4059395219u,-.51F}, // w:Saving
{4059907283u,-1.21F}, // c:instance
{4060178425u,.84F}, // W:... and
{4060555166u,-1.90F}, // C:site-main-header-wrap
{4060683807u,-1.84F}, // T:View All Services
{4060777866u,-2.77F}, // C:likes-text
{4061353968u,-1.42F}, // w:Más
{4061475123u,-1.08F}, // c:landing
{4061562047u,1.12F}, // w://
{4062037136u,-3.28F}, // C:elementor-inline-items
{4062125610u,-3.91F}, // w:COOKIES
{4062341963u,-2.70F}, // T:Developers
{4062789267u,-2.00F}, // C:required
{4063684267u,-2.01F}, // C:group
{4064025473u,-2.00F}, // W:Service Status
{4064136909u,-1.14F}, // W:(See the
{4064147362u,-1.96F}, // w:Gear
{4064464005u,-1.84F}, // w:>
{4064573192u,-1.47F}, // W:NEW YORK
{4065019424u,-3.64F}, // W:E-MAIL: office@lanyardsgroup.com
{4065544329u,1.79F}, // w:Ultimately,
{4066375655u,-2.13F}, // C:fixed-bottom
{4066386284u,-1.06F}, // w:Connected
{4067153922u,-.86F}, // C:e-con-boxed
{4067249432u,2.65F}, // W:If a
{4067654545u,-1.74F}, // c:hor
{4067655313u,1.40F}, // c:how
{4067656007u,-2.93F}, // C:elementor-widget-nav-menu
{4067656081u,-1.67F}, // c:hot
{4068512222u,-1.54F}, // W:Start Your
{4068776897u,-.50F}, // C:row-number-9
{4068777153u,-1.18F}, // C:row-number-8
{4068778689u,-.78F}, // C:row-number-2
{4068778945u,-1.15F}, // C:row-number-1
{4068779457u,-1.50F}, // C:row-number-7
{4068779713u,-.85F}, // C:row-number-6
{4068779969u,-1.00F}, // C:row-number-5
{4068889884u,-1.00F}, // w:Upskill
{4068956456u,1.52F}, // W:The Platform
{4069266906u,-.91F}, // c:under
{4069691793u,-2.07F}, // c:hdr
{4069887377u,-2.21F}, // c:hed
{4069960397u,-2.13F}, // w:URL
{4070184925u,-2.68F}, // C:btn-link
{4070348689u,1.63F}, // c:hcn
{4070598254u,-1.18F}, // w:Autonomous
{4070804881u,-1.84F}, // c:hat
{4070806161u,-.60F}, // c:has
{4071058362u,1.30F}, // W:The Time
{4071183230u,-2.54F}, // w:Scholarships
{4071283935u,-2.53F}, // W:CODE_OF_CONDUCT.md: Set
{4071353139u,-3.26F}, // C:lg:hidden
{4072957029u,-2.89F}, // w:CONTENTS
{4073023380u,.59F}, // W:Many of
{4073483153u,-1.67F}, // c:hub
{4073542261u,1.00F}, // W:"We don't
{4074129739u,-1.89F}, // c:asset
{4074360396u,-2.01F}, // c:decoration
{4074620093u,-.70F}, // c:bright
{4075054390u,1.71F}, // W:Once the
{4075180883u,-2.46F}, // c:thankyou
{4075207641u,.87F}, // C:elementor-location-single
{4075445201u,-1.84F}, // C:swp_count
{4075467870u,1.39F}, // c:ecwj
{4075803564u,-2.25F}, // T:Community Guidelines
{4075947008u,-1.77F}, // C:ast-builder-grid-row
{4076002553u,1.01F}, // t:blockquote
{4077067709u,1.90F}, // w:"Although
{4077261380u,-1.84F}, // W:All Categories
{4077810780u,-2.25F}, // C:e-grid-align-center
{4078253529u,-2.13F}, // w:2015
{4078392963u,-1.10F}, // C:flex-grow
{4078430429u,-.88F}, // w:ENJOY!
{4078587626u,-.92F}, // C:subtitle
{4079029589u,-2.00F}, // C:popular-posts
{4079174537u,-.98F}, // W:BEST OF
{4079833416u,-2.00F}, // W:Academic Calendar
{4079857858u,-.94F}, // w:Beer
{4079921014u,-1.47F}, // C:bump-view
{4080982749u,1.40F}, // w:Pick
{4081297290u,-.57F}, // c:styled
{4083047678u,-1.73F}, // w:Cancer
{4084564562u,-2.54F}, // C:jp-carousel-info-extra
{4085344672u,-.60F}, // T:HIGHLIGHTS
{4085368199u,-1.00F}, // c:older
{4085478596u,-2.13F}, // C:md:justify-start
{4085559849u,-.50F}, // W:>> See
{4086207924u,.90F}, // W:Keeping Your
{4087040729u,-.74F}, // W:Why Trust
{4087103058u,-1.18F}, // c:deep
{4087827011u,-1.84F}, // C:wpd-form-wrapper
{4087954002u,-1.37F}, // c:deal
{4088075849u,2.03F}, // W:Tempor incididunt
{4088209096u,-2.95F}, // w:#Themen
{4088880466u,-3.09F}, // c:demo
{4089147650u,1.25F}, // C:sqs-text-block-container
{4089530194u,-2.13F}, // c:deny
{4089617623u,-1.84F}, // T:Cannabis
{4089662842u,-2.46F}, // w:2005
{4090384398u,-1.84F}, // T:Start Now
{4090490951u,-2.54F}, // W:CONNECT WITH
{4090766039u,-1.84F}, // C:shopify-section--footer
{4091949394u,-2.12F}, // c:desc
{4091951442u,-2.10F}, // c:desk
{4092045207u,-2.54F}, // c:commenting
{4092075873u,-2.62F}, // T:California
{4092121575u,-1.84F}, // C:nc_tweetcontainer
{4094019706u,-2.46F}, // w:Ekonomi
{4094236349u,-1.34F}, // c:displayed
{4094494852u,-2.02F}, // c:focus
{4094813051u,2.14F}, // w:-
{4095005196u,-1.02F}, // w:#
{4096564445u,-1.18F}, // w:Movie
{4096581530u,-1.84F}, // C:sm:mt-0
{4096677857u,-1.84F}, // W:SPECIAL FEATURES
{4097377131u,-2.00F}, // w:Mozilla
{4098718763u,-3.17F}, // C:textwidget
{4099273594u,-1.43F}, // C:is-layout-flex
{4099836224u,-1.48F}, // c:apply
{4100005234u,-1.84F}, // C:e-n-menu-item
{4100717507u,-2.46F}, // T:Hotels
{4101361313u,-2.25F}, // T:Americas
{4101502074u,-.55F}, // C:is-layout-flow
{4101891838u,-2.75F}, // T:> next
{4102242227u,-.79F}, // w:$93.96
{4102306136u,-1.84F}, // T:Toggle Menu
{4103125245u,.87F}, // c:wysiwyg
{4103393128u,-1.84F}, // C:md:justify-center
{4103799463u,-2.00F}, // W:Associated Press
{4103831699u,-1.84F}, // C:wpdiscuz-sort-button
{4103902640u,.86F}, // C:articlebody
{4104674623u,-2.36F}, // C:header-nav-item
{4104725752u,-1.58F}, // w:"Hi,
{4104911191u,1.02F}, // w:"Unter
{4105397177u,-2.00F}, // w:Nahost
{4105837706u,-2.62F}, // T:FOLLOW US ON
{4106781519u,-1.34F}, // W:Google Play
{4107314370u,-2.25F}, // T:Play
{4107982437u,-1.55F}, // C:hero-section
{4108061634u,-1.08F}, // w:Smartphones
{4108586950u,-3.10F}, // C:right
{4108978295u,-1.34F}, // T:7 min read
{4109215940u,-2.00F}, // T:Strategic Plan
{4109483808u,-1.34F}, // w:Appliances
{4109635206u,-1.84F}, // C:article__author
{4110339574u,-2.00F}, // w:Hospitals
{4110646360u,1.90F}, // W:Factor in
{4111900309u,1.38F}, // C:et-l--post
{4112358567u,-1.70F}, // w:#devops
{4112551987u,-1.00F}, // w:$142
{4112626496u,-2.61F}, // c:update
{4112915288u,-.87F}, // w:##
{4112923847u,2.25F}, // W:Similar to
{4113037205u,-1.30F}, // c:lede
{4113429653u,-1.46F}, // c:left
{4113552077u,-1.34F}, // w:Loan
{4113687189u,-.51F}, // c:lead
{4113687701u,-1.93F}, // c:leaf
{4113831873u,-1.30F}, // W:Don't Have
{4113898234u,-2.42F}, // C:footer__inner
{4114788567u,-3.33F}, // c:robots
{4115019227u,.60F}, // w:Operational
{4115532085u,-2.13F}, // T:- Baseball
{4115877866u,-1.84F}, // W:Business Intelligence
{4117303200u,-2.13F}, // C:no-comments
{4117692821u,-.79F}, // c:less
{4117737125u,-3.10F}, // c:save
{4118260291u,-2.13F}, // C:cli-style-v2
{4118297021u,-1.84F}, // w:Cruises
{4118994007u,-1.34F}, // w:Prince
{4118995497u,-2.13F}, // T:Laptops
{4119004170u,-2.13F}, // T:Open Navigation Menu
{4119472209u,-2.00F}, // C:flex-align-center
{4119912849u,.61F}, // w:Specialized
{4120538084u,-2.54F}, // C:footer-widget-area-inner
{4121092633u,-2.46F}, // c:ra
{4121092889u,-1.00F}, // c:rb
{4121093145u,-2.27F}, // c:rc
{4121093401u,-1.80F}, // c:rd
{4121093657u,-1.13F}, // c:re
{4121093913u,-.80F}, // c:rf
{4121094169u,-1.48F}, // c:rg
{4121094425u,-2.22F}, // c:rh
{4121094681u,-2.17F}, // c:ri
{4121094937u,-2.19F}, // c:rj
{4121095193u,-1.27F}, // c:rk
{4121095449u,-1.94F}, // c:rl
{4121095705u,-2.17F}, // c:rm
{4121095961u,-1.90F}, // c:rn
{4121096217u,-1.49F}, // c:ro
{4121096473u,-2.31F}, // c:rp
{4121096729u,-1.43F}, // c:rq
{4121096985u,-1.96F}, // c:rr
{4121097241u,-1.26F}, // c:rs
{4121097497u,-1.74F}, // c:rt
{4121097753u,-2.03F}, // c:ru
{4121098009u,-1.46F}, // c:rv
{4121098265u,-1.10F}, // c:rw
{4121098521u,-1.30F}, // c:rx
{4121098777u,-1.27F}, // c:ry
{4121099033u,-2.16F}, // c:rz
{4121293849u,-.89F}, // c:ss
{4121294105u,-4.35F}, // c:sr
{4121294361u,-1.52F}, // c:sq
{4121294617u,-2.08F}, // c:sp
{4121294873u,-1.10F}, // c:sw
{4121295129u,-1.88F}, // c:sv
{4121295385u,-2.45F}, // c:su
{4121295641u,-1.05F}, // c:st
{4121296153u,-1.58F}, // c:sz
{4121296409u,-1.65F}, // c:sy
{4121296665u,-2.89F}, // c:sx
{4121297945u,-.63F}, // c:sc
{4121298201u,-1.37F}, // c:sb
{4121298457u,-1.54F}, // c:sa
{4121298969u,-1.97F}, // c:sg
{4121299225u,-2.74F}, // c:sf
{4121299481u,-2.29F}, // c:se
{4121299737u,-2.66F}, // c:sd
{4121299993u,-1.56F}, // c:sk
{4121300249u,-1.40F}, // c:sj
{4121300505u,-1.33F}, // c:si
{4121300761u,-.88F}, // c:sh
{4121301017u,-1.16F}, // c:so
{4121301273u,-1.59F}, // c:sn
{4121301529u,-1.24F}, // c:sm
{4121301785u,-1.32F}, // c:sl
{4121349797u,1.02F}, // c:safe
{4121487129u,-.85F}, // c:pf
{4121487385u,-.96F}, // c:pg
{4121487641u,-1.37F}, // c:pd
{4121487897u,-1.58F}, // c:pe
{4121488153u,-.95F}, // c:pb
{4121488409u,-1.21F}, // c:pc
{4121488921u,-1.29F}, // c:pa
{4121489177u,-1.79F}, // c:pn
{4121489433u,-1.70F}, // c:po
{4121489689u,-1.51F}, // c:pl
{4121489945u,-1.28F}, // c:pm
{4121490457u,-1.23F}, // c:pk
{4121490713u,-2.07F}, // c:ph
{4121490969u,-1.65F}, // c:pi
{4121491225u,-1.53F}, // c:pv
{4121491481u,-1.23F}, // c:pw
{4121491737u,-1.06F}, // c:pt
{4121491993u,-1.00F}, // c:pu
{4121492249u,-1.78F}, // c:pr
{4121492505u,-1.82F}, // c:ps
{4121492761u,-2.04F}, // c:pp
{4121493017u,-1.63F}, // c:pq
{4121494809u,-1.15F}, // c:px
{4121495065u,-1.73F}, // c:py
{4121690756u,-1.84F}, // T:Cookie Consent
{4121754137u,-1.28F}, // c:qy
{4121754393u,-1.79F}, // c:qx
{4121754905u,-1.38F}, // c:qz
{4121756185u,-1.62F}, // c:qq
{4121756441u,-1.17F}, // c:qp
{4121756697u,-.91F}, // c:qs
{4121756953u,-1.77F}, // c:qr
{4121757209u,-1.79F}, // c:qu
{4121757465u,-1.99F}, // c:qt
{4121757721u,-1.79F}, // c:qw
{4121757977u,-2.12F}, // c:qv
{4121758233u,-1.09F}, // c:qi
{4121758489u,-1.21F}, // c:qh
{4121758745u,-.68F}, // c:qk
{4121759001u,-1.15F}, // c:qj
{4121759257u,-1.71F}, // c:qm
{4121759513u,-1.45F}, // c:ql
{4121759769u,-2.27F}, // c:qo
{4121760025u,-1.23F}, // c:qn
{4121760281u,-1.01F}, // c:qa
{4121760793u,-1.56F}, // c:qc
{4121761049u,-.98F}, // c:qb
{4121761305u,-2.10F}, // c:qe
{4121761561u,-1.83F}, // c:qd
{4121761817u,-1.39F}, // c:qg
{4121762073u,-.89F}, // c:qf
{4121823011u,-2.00F}, // C:mntl-breadcrumbs__item
{4121947417u,-.79F}, // c:vl
{4121947673u,-.49F}, // c:vm
{4121947929u,-1.59F}, // c:vn
{4121948185u,-1.04F}, // c:vo
{4121948441u,-1.61F}, // c:vh
{4121948697u,-2.25F}, // c:vi
{4121948953u,-1.90F}, // c:vj
{4121949209u,-1.58F}, // c:vk
{4121949465u,-2.29F}, // c:vd
{4121949721u,-1.33F}, // c:ve
{4121949977u,-1.88F}, // c:vf
{4121950233u,-1.76F}, // c:vg
{4121950745u,-1.45F}, // c:va
{4121951001u,-1.59F}, // c:vb
{4121951257u,-.64F}, // c:vc
{4121952537u,-1.60F}, // c:vx
{4121952793u,-1.70F}, // c:vy
{4121953049u,-2.85F}, // c:vz
{4121953561u,-.68F}, // c:vt
{4121953817u,-1.20F}, // c:vu
{4121954073u,-1.74F}, // c:vv
{4121954329u,-2.15F}, // c:vw
{4121954585u,-1.31F}, // c:vp
{4121954841u,-1.77F}, // c:vq
{4121955097u,-1.69F}, // c:vr
{4122150169u,-1.68F}, // c:wz
{4122150425u,-1.70F}, // c:wy
{4122150681u,-2.77F}, // c:wx
{4122150937u,-1.34F}, // c:ww
{4122151193u,-1.66F}, // c:wv
{4122151449u,-1.19F}, // c:wu
{4122151705u,-1.57F}, // c:wt
{4122151961u,-2.36F}, // c:ws
{4122152217u,-1.30F}, // c:wr
{4122152473u,-2.06F}, // c:wq
{4122152985u,-1.81F}, // c:wo
{4122153497u,-1.88F}, // c:wm
{4122153753u,-.77F}, // c:wl
{4122154009u,-1.48F}, // c:wk
{4122154265u,-2.00F}, // c:wj
{4122154521u,-.62F}, // c:wi
{4122154777u,-1.13F}, // c:wh
{4122155289u,-1.98F}, // c:wf
{4122155801u,-1.56F}, // c:wd
{4122156057u,-2.44F}, // c:wc
{4122156313u,-1.75F}, // c:wb
{4122156569u,-1.03F}, // c:wa
{4122190746u,-2.17F}, // C:justify-content-start
{4122407705u,-.74F}, // c:tr
{4122407961u,-1.62F}, // c:ts
{4122408217u,-1.37F}, // c:tp
{4122408473u,-2.05F}, // c:tq
{4122408729u,-1.49F}, // c:tv
{4122408985u,-2.15F}, // c:tw
{4122409241u,-1.85F}, // c:tt
{4122409497u,-1.78F}, // c:tu
{4122409753u,-2.03F}, // c:tz
{4122410265u,-1.41F}, // c:tx
{4122410521u,-2.06F}, // c:ty
{4122411801u,-1.19F}, // c:tb
{4122412057u,-2.69F}, // c:tc
{4122412569u,-2.70F}, // c:ta
{4122412825u,-2.23F}, // c:tf
{4122413081u,-.98F}, // c:tg
{4122413337u,-.55F}, // c:td
{4122413593u,-2.12F}, // c:te
{4122413849u,-.98F}, // c:tj
{4122414105u,-2.23F}, // c:tk
{4122414361u,-1.55F}, // c:th
{4122414617u,-1.74F}, // c:ti
{4122414873u,-1.06F}, // c:tn
{4122415129u,-1.27F}, // c:to
{4122415385u,-1.33F}, // c:tl
{4122415641u,-1.58F}, // c:tm
{4122600985u,-.61F}, // c:ue
{4122601241u,-1.43F}, // c:ud
{4122601497u,-1.64F}, // c:ug
{4122601753u,-1.61F}, // c:uf
{4122602009u,-.98F}, // c:ua
{4122602521u,-2.71F}, // c:uc
{4122602777u,-1.21F}, // c:ub
{4122603033u,-1.54F}, // c:um
{4122603289u,-1.74F}, // c:ul
{4122603545u,-1.62F}, // c:uo
{4122603801u,-1.22F}, // c:un
{4122604057u,-1.22F}, // c:ui
{4122604313u,-1.38F}, // c:uh
{4122604569u,-1.08F}, // c:uk
{4122604825u,-1.49F}, // c:uj
{4122605081u,-1.73F}, // c:uu
{4122605337u,-1.20F}, // c:ut
{4122605593u,-1.33F}, // c:uw
{4122605849u,-1.62F}, // c:uv
{4122606105u,-1.88F}, // c:uq
{4122606361u,-1.62F}, // c:up
{4122606617u,-2.30F}, // c:us
{4122606873u,-.80F}, // c:ur
{4122608153u,-1.27F}, // c:uy
{4122608409u,-1.61F}, // c:ux
{4122608921u,-1.81F}, // c:uz
{4122676511u,-.95F}, // c:undefined
{4122867993u,-2.08F}, // c:zx
{4122868249u,-1.25F}, // c:zy
{4122868505u,-2.46F}, // c:zz
{4122870297u,-1.06F}, // c:zq
{4122870553u,-2.02F}, // c:zr
{4122870809u,-1.96F}, // c:zs
{4122871065u,-.86F}, // c:zt
{4122871321u,-1.21F}, // c:zu
{4122871577u,-1.65F}, // c:zv
{4122871833u,-1.04F}, // c:zw
{4122872089u,-2.13F}, // c:zh
{4122872345u,-2.83F}, // c:zi
{4122872601u,-1.79F}, // c:zj
{4122872857u,-1.96F}, // c:zk
{4122873113u,-.67F}, // c:zl
{4122873369u,-2.70F}, // c:zm
{4122873625u,-2.08F}, // c:zn
{4122873881u,-1.13F}, // c:zo
{4122874393u,-.94F}, // c:za
{4122874649u,-2.25F}, // c:zb
{4122874905u,-1.91F}, // c:zc
{4122875161u,-2.02F}, // c:zd
{4122875417u,-1.84F}, // c:ze
{4122875673u,-2.02F}, // c:zf
{4122875929u,-2.26F}, // c:zg
{4123003463u,2.34F}, // w:Much
{4123114917u,-1.00F}, // c:sand
{4123118757u,-1.11F}, // c:sans
{4123221077u,-2.36F}, // w:/Inspiration
{4123263769u,-1.82F}, // c:xz
{4123264281u,-.89F}, // c:xx
{4123264537u,-.94F}, // c:xy
{4123264793u,-2.00F}, // c:xv
{4123265049u,-1.41F}, // c:xw
{4123265305u,-1.63F}, // c:xt
{4123265561u,-1.88F}, // c:xu
{4123265817u,-2.54F}, // c:xr
{4123266073u,-1.33F}, // c:xs
{4123266585u,-1.48F}, // c:xq
{4123266841u,-1.18F}, // c:xn
{4123267353u,-.77F}, // c:xl
{4123267609u,-.59F}, // c:xm
{4123268121u,-1.90F}, // c:xk
{4123268377u,-1.15F}, // c:xh
{4123268633u,-2.00F}, // c:xi
{4123268889u,-1.29F}, // c:xf
{4123269145u,-1.44F}, // c:xg
{4123269401u,-2.00F}, // c:xd
{4123269657u,-.89F}, // c:xe
{4123269913u,-1.46F}, // c:xb
{4123270169u,-1.72F}, // c:xc
{4123270681u,-1.32F}, // c:xa
{4123462742u,-1.62F}, // w:ANNUAL
{4123521561u,-1.52F}, // c:yq
{4123521817u,-1.79F}, // c:yp
{4123522073u,-1.45F}, // c:ys
{4123522329u,-1.84F}, // c:yr
{4123522585u,-1.08F}, // c:yu
{4123522841u,-2.03F}, // c:yt
{4123523097u,-2.69F}, // c:yw
{4123523353u,-2.00F}, // c:yv
{4123523609u,-1.74F}, // c:yy
{4123523865u,-1.10F}, // c:yx
{4123524377u,-.59F}, // c:yz
{4123525657u,-.68F}, // c:ya
{4123526169u,-1.34F}, // c:yc
{4123526425u,-.79F}, // c:yb
{4123526681u,-1.71F}, // c:ye
{4123526937u,-1.70F}, // c:yd
{4123527193u,-1.64F}, // c:yg
{4123527449u,-1.35F}, // c:yf
{4123527961u,-1.01F}, // c:yh
{4123528217u,-1.70F}, // c:yk
{4123528473u,-2.42F}, // c:yj
{4123528729u,-1.86F}, // c:ym
{4123528985u,-1.23F}, // c:yl
{4123529241u,-1.47F}, // c:yo
{4123529497u,-1.48F}, // c:yn
{4123574949u,-1.34F}, // c:sale
{4123972023u,-1.73F}, // C:ast-builder-menu-toggle-icon
{4124210473u,-1.73F}, // C:ast-mobile-header-wrap
{4124635417u,-1.01F}, // c:bp
{4124635673u,-.77F}, // c:bq
{4124635929u,-2.13F}, // c:br
{4124636185u,-1.57F}, // c:bs
{4124636441u,-2.11F}, // c:bt
{4124636697u,-1.94F}, // c:bu
{4124636953u,-2.08F}, // c:bv
{4124637209u,-2.07F}, // c:bw
{4124637465u,-2.83F}, // c:bx
{4124637721u,-1.80F}, // c:by
{4124637977u,-1.88F}, // c:bz
{4124639769u,-1.53F}, // c:ba
{4124640025u,-1.19F}, // c:bb
{4124640281u,-1.46F}, // c:bc
{4124640537u,-1.32F}, // c:bd
{4124640793u,-1.31F}, // c:be
{4124641049u,-1.32F}, // c:bf
{4124641305u,-1.18F}, // c:bg
{4124641561u,-2.12F}, // c:bh
{4124641817u,-1.56F}, // c:bi
{4124642073u,-1.38F}, // c:bj
{4124642329u,-.89F}, // c:bk
{4124642585u,-1.95F}, // c:bl
{4124642841u,-1.89F}, // c:bm
{4124643097u,-2.66F}, // c:bn
{4124643353u,-1.76F}, // c:bo
{4124821809u,-3.46F}, // C:elementor-hidden-mobile
{4124828697u,-1.10F}, // c:cc
{4124828953u,-1.74F}, // c:cb
{4124829209u,-1.62F}, // c:ca
{4124829721u,-2.52F}, // c:cg
{4124829977u,-1.30F}, // c:cf
{4124830233u,-1.23F}, // c:ce
{4124830489u,-1.54F}, // c:cd
{4124830745u,-1.17F}, // c:ck
{4124831001u,-2.10F}, // c:cj
{4124831257u,-1.76F}, // c:ci
{4124831513u,-1.82F}, // c:ch
{4124831769u,-1.76F}, // c:co
{4124832025u,-3.28F}, // c:cn
{4124832537u,-.82F}, // c:cl
{4124832793u,-1.28F}, // c:cs
{4124833049u,-1.76F}, // c:cr
{4124833305u,-1.62F}, // c:cq
{4124833561u,-1.22F}, // c:cp
{4124833817u,-.91F}, // c:cw
{4124834073u,-1.69F}, // c:cv
{4124834329u,-2.11F}, // c:cu
{4124834585u,-1.20F}, // c:ct
{4124835097u,-1.89F}, // c:cz
{4124835353u,-2.17F}, // c:cy
{4124835609u,-1.48F}, // c:cx
{4125194046u,-1.66F}, // c:slideout
{4125289241u,-1.65F}, // c:ah
{4125289497u,-2.03F}, // c:ak
{4125289753u,-1.82F}, // c:aj
{4125290009u,-2.23F}, // c:am
{4125290265u,-1.02F}, // c:al
{4125290521u,-1.14F}, // c:ao
{4125291033u,-1.36F}, // c:aa
{4125291545u,-1.10F}, // c:ac
{4125291801u,-1.27F}, // c:ab
{4125292057u,-1.34F}, // c:ae
{4125292313u,-1.46F}, // c:ad
{4125292569u,-1.15F}, // c:ag
{4125292825u,-1.46F}, // c:af
{4125293081u,-1.49F}, // c:ay
{4125293337u,-.63F}, // c:ax
{4125293849u,-2.89F}, // c:az
{4125295129u,-1.77F}, // c:aq
{4125295385u,-.91F}, // c:ap
{4125295641u,-1.19F}, // c:as
{4125295897u,-1.61F}, // c:ar
{4125296153u,-1.94F}, // c:au
{4125296409u,-1.33F}, // c:at
{4125296665u,-.92F}, // c:aw
{4125296921u,-1.10F}, // c:av
{4125491481u,-1.79F}, // c:fx
{4125491737u,-2.03F}, // c:fy
{4125491993u,-1.74F}, // c:fz
{4125492505u,-1.81F}, // c:ft
{4125492761u,-1.91F}, // c:fu
{4125493017u,-3.20F}, // c:fv
{4125493273u,-1.64F}, // c:fw
{4125493529u,-1.20F}, // c:fp
{4125493785u,-1.67F}, // c:fq
{4125494041u,-.86F}, // c:fr
{4125494297u,-1.60F}, // c:fs
{4125494553u,-1.46F}, // c:fl
{4125494809u,-1.38F}, // c:fm
{4125495065u,-2.35F}, // c:fn
{4125495321u,-1.53F}, // c:fo
{4125495577u,-2.83F}, // c:fh
{4125495833u,-1.76F}, // c:fi
{4125496089u,-1.34F}, // c:fj
{4125496345u,-2.17F}, // c:fk
{4125496601u,-.98F}, // c:fd
{4125496857u,-1.70F}, // c:fe
{4125497113u,-1.34F}, // c:ff
{4125497369u,-1.89F}, // c:fg
{4125497881u,-1.59F}, // c:fa
{4125498137u,-1.75F}, // c:fb
{4125498393u,-1.69F}, // c:fc
{4125680033u,-2.89F}, // T:MULTIMEDIA
{4125749273u,-1.04F}, // c:go
{4125749529u,-1.40F}, // c:gn
{4125749785u,-.98F}, // c:gm
{4125750041u,-1.79F}, // c:gl
{4125750297u,-1.17F}, // c:gk
{4125750553u,-1.42F}, // c:gj
{4125750809u,-1.59F}, // c:gi
{4125751065u,-1.76F}, // c:gh
{4125751321u,-.60F}, // c:gg
{4125751577u,-2.05F}, // c:gf
{4125751833u,-1.63F}, // c:ge
{4125752089u,-1.47F}, // c:gd
{4125752345u,-1.48F}, // c:gc
{4125752601u,-1.84F}, // c:gb
{4125752857u,-2.32F}, // c:ga
{4125754649u,-2.21F}, // c:gz
{4125754905u,-1.18F}, // c:gy
{4125755161u,-.81F}, // c:gx
{4125755417u,-1.71F}, // c:gw
{4125755673u,-.59F}, // c:gv
{4125755929u,-1.15F}, // c:gu
{4125756185u,-.53F}, // c:gt
{4125756441u,-1.03F}, // c:gs
{4125756697u,-.72F}, // c:gr
{4125756953u,-.95F}, // c:gq
{4125757209u,-1.16F}, // c:gp
{4125942553u,-1.44F}, // c:db
{4125942809u,-1.26F}, // c:dc
{4125943321u,-1.78F}, // c:da
{4125943577u,-1.56F}, // c:df
{4125943833u,-1.00F}, // c:dg
{4125944089u,-1.55F}, // c:dd
{4125944345u,-1.15F}, // c:de
{4125944601u,-.92F}, // c:dj
{4125945113u,-1.56F}, // c:dh
{4125945369u,-1.77F}, // c:di
{4125945625u,-1.14F}, // c:dn
{4125946137u,-2.02F}, // c:dl
{4125946393u,-1.39F}, // c:dm
{4125946649u,-1.23F}, // c:dr
{4125946905u,-1.59F}, // c:ds
{4125947161u,-1.18F}, // c:dp
{4125947417u,-1.62F}, // c:dq
{4125947673u,-1.08F}, // c:dv
{4125947929u,-2.62F}, // c:dw
{4125948185u,-2.29F}, // c:dt
{4125948441u,-1.93F}, // c:du
{4125948697u,-1.92F}, // c:dz
{4125949209u,-1.96F}, // c:dx
{4125949465u,-1.86F}, // c:dy
{4125965373u,-1.79F}, // w:Kentucky
{4126209561u,-2.42F}, // c:eu
{4126209817u,-.66F}, // c:et
{4126210073u,-2.53F}, // c:ew
{4126210329u,-1.93F}, // c:ev
{4126210585u,-1.92F}, // c:eq
{4126210841u,-2.32F}, // c:ep
{4126211097u,-1.83F}, // c:es
{4126211353u,-2.70F}, // c:er
{4126212633u,-1.88F}, // c:ey
{4126212889u,-2.73F}, // c:ex
{4126213401u,-.77F}, // c:ez
{4126213657u,-1.69F}, // c:ee
{4126213913u,-1.10F}, // c:ed
{4126214169u,-.89F}, // c:eg
{4126214425u,-1.15F}, // c:ef
{4126214681u,-1.47F}, // c:ea
{4126215193u,-1.01F}, // c:ec
{4126215449u,-1.75F}, // c:eb
{4126215705u,-1.46F}, // c:em
{4126215961u,-1.91F}, // c:el
{4126216217u,-1.55F}, // c:eo
{4126216473u,-1.30F}, // c:en
{4126216729u,-1.80F}, // c:ei
{4126216985u,-1.64F}, // c:eh
{4126217241u,-1.18F}, // c:ek
{4126217497u,-1.64F}, // c:ej
{4126402841u,-1.66F}, // c:jh
{4126403097u,-1.79F}, // c:ji
{4126403353u,-1.88F}, // c:jj
{4126403609u,-2.34F}, // c:jk
{4126403865u,-.83F}, // c:jl
{4126404121u,-1.38F}, // c:jm
{4126404377u,-1.48F}, // c:jn
{4126404633u,-1.70F}, // c:jo
{4126405145u,-.97F}, // c:ja
{4126405401u,-1.42F}, // c:jb
{4126405657u,-.71F}, // c:jc
{4126405913u,-1.06F}, // c:jd
{4126406425u,-1.51F}, // c:jf
{4126406681u,-1.40F}, // c:jg
{4126406937u,-1.65F}, // c:jx
{4126407193u,-1.52F}, // c:jy
{4126407449u,-1.80F}, // c:jz
{4126408985u,-1.87F}, // c:jp
{4126409241u,-1.46F}, // c:jq
{4126409497u,-1.46F}, // c:jr
{4126409753u,-.56F}, // c:js
{4126410009u,-2.23F}, // c:jt
{4126410265u,-.85F}, // c:ju
{4126410521u,-1.13F}, // c:jv
{4126410777u,-1.56F}, // c:jw
{4126440081u,-1.84F}, // W:HAVE AN
{4126604569u,-1.94F}, // c:kz
{4126604825u,-1.64F}, // c:ky
{4126605081u,-2.76F}, // c:kx
{4126606361u,-1.54F}, // c:ks
{4126606617u,-1.32F}, // c:kr
{4126606873u,-1.56F}, // c:kq
{4126607129u,-1.60F}, // c:kp
{4126607385u,-1.61F}, // c:kw
{4126607641u,-1.32F}, // c:kv
{4126607897u,-1.91F}, // c:ku
{4126608409u,-.90F}, // c:kk
{4126608665u,-1.77F}, // c:kj
{4126608921u,-1.18F}, // c:ki
{4126609177u,-1.65F}, // c:kh
{4126609433u,-1.23F}, // c:ko
{4126609689u,-1.33F}, // c:kn
{4126609945u,-.88F}, // c:km
{4126610201u,-1.59F}, // c:kl
{4126610457u,-.69F}, // c:kc
{4126610713u,-.84F}, // c:kb
{4126611481u,-1.42F}, // c:kg
{4126611737u,-1.28F}, // c:kf
{4126611993u,-.87F}, // c:ke
{4126612249u,-1.47F}, // c:kd
{4126863129u,-1.23F}, // c:hn
{4126863385u,-1.58F}, // c:ho
{4126863641u,-1.24F}, // c:hl
{4126863897u,-1.30F}, // c:hm
{4126864153u,-.63F}, // c:hj
{4126864665u,-.81F}, // c:hh
{4126864921u,-.61F}, // c:hi
{4126865177u,-1.05F}, // c:hf
{4126865433u,-1.12F}, // c:hg
{4126865689u,-1.36F}, // c:hd
{4126866201u,-.73F}, // c:hb
{4126866969u,-1.90F}, // c:ha
{4126868249u,-1.61F}, // c:hz
{4126868761u,-1.87F}, // c:hx
{4126869017u,-2.06F}, // c:hy
{4126869273u,-2.03F}, // c:hv
{4126869529u,-.71F}, // c:hw
{4126869785u,-1.13F}, // c:ht
{4126870041u,-1.70F}, // c:hu
{4126870297u,-1.24F}, // c:hr
{4126870553u,-.75F}, // c:hs
{4126870809u,-.97F}, // c:hp
{4126871065u,-.78F}, // c:hq
{4126888961u,-2.25F}, // c:optanon
{4127056409u,-.78F}, // c:ia
{4127056921u,-1.22F}, // c:ic
{4127057177u,-2.12F}, // c:ib
{4127057433u,-1.23F}, // c:ie
{4127057689u,-.72F}, // c:id
{4127057945u,-1.13F}, // c:ig
{4127058201u,-1.06F}, // c:if
{4127058457u,-1.08F}, // c:ii
{4127058713u,-1.79F}, // c:ih
{4127058969u,-1.81F}, // c:ik
{4127059225u,-1.41F}, // c:ij
{4127059481u,-.92F}, // c:im
{4127059737u,-.69F}, // c:il
{4127059993u,-.91F}, // c:io
{4127060249u,-.93F}, // c:in
{4127060505u,-2.11F}, // c:iq
{4127060761u,-1.64F}, // c:ip
{4127061017u,-.86F}, // c:is
{4127061273u,-2.42F}, // c:ir
{4127061529u,-1.59F}, // c:iu
{4127062041u,-1.05F}, // c:iw
{4127062297u,-.70F}, // c:iv
{4127062553u,-.94F}, // c:iy
{4127062809u,-.89F}, // c:ix
{4127063321u,-1.39F}, // c:iz
{4127323417u,-1.49F}, // c:nt
{4127323673u,-1.44F}, // c:nu
{4127323929u,-1.15F}, // c:nv
{4127324185u,-1.27F}, // c:nw
{4127324441u,-1.70F}, // c:np
{4127324697u,-.79F}, // c:nq
{4127324953u,-1.89F}, // c:nr
{4127325209u,-.66F}, // c:ns
{4127326489u,-1.32F}, // c:nx
{4127326745u,-1.32F}, // c:ny
{4127327001u,-.74F}, // c:nz
{4127327513u,-1.25F}, // c:nd
{4127327769u,-.62F}, // c:ne
{4127328281u,-1.30F}, // c:ng
{4127328793u,-1.71F}, // c:na
{4127329049u,-1.51F}, // c:nb
{4127329305u,-1.30F}, // c:nc
{4127329561u,-2.26F}, // c:nl
{4127329817u,-1.73F}, // c:nm
{4127330073u,-1.46F}, // c:nn
{4127330329u,-.90F}, // c:no
{4127330585u,-1.36F}, // c:nh
{4127330841u,-1.75F}, // c:ni
{4127331097u,-.88F}, // c:nj
{4127331353u,-1.88F}, // c:nk
{4127516697u,-2.77F}, // c:og
{4127517209u,-1.59F}, // c:oe
{4127517465u,-1.19F}, // c:od
{4127517721u,-2.84F}, // c:oc
{4127517977u,-1.25F}, // c:ob
{4127518233u,-1.75F}, // c:oa
{4127518745u,-1.64F}, // c:oo
{4127519001u,-1.50F}, // c:on
{4127519257u,-1.66F}, // c:om
{4127519513u,-.50F}, // c:ol
{4127519769u,-1.55F}, // c:ok
{4127520025u,-2.03F}, // c:oj
{4127520281u,-1.56F}, // c:oi
{4127520537u,-1.11F}, // c:oh
{4127520793u,-1.57F}, // c:ow
{4127521049u,-2.02F}, // c:ov
{4127521305u,-1.34F}, // c:ou
{4127521561u,-2.24F}, // c:ot
{4127521817u,-.80F}, // c:os
{4127522073u,-1.10F}, // c:or
{4127522329u,-1.19F}, // c:oq
{4127522585u,-1.27F}, // c:op
{4127524121u,-1.15F}, // c:oz
{4127524377u,-1.68F}, // c:oy
{4127524633u,-1.81F}, // c:ox
{4127718169u,-2.33F}, // c:lz
{4127718681u,-1.16F}, // c:lx
{4127718937u,-1.90F}, // c:ly
{4127720217u,-1.78F}, // c:lr
{4127720473u,-2.08F}, // c:ls
{4127720729u,-1.62F}, // c:lp
{4127720985u,-1.85F}, // c:lq
{4127721241u,-2.48F}, // c:lv
{4127721497u,-1.61F}, // c:lw
{4127721753u,-.90F}, // c:lt
{4127722009u,-1.97F}, // c:lu
{4127722265u,-1.29F}, // c:lj
{4127722521u,-2.50F}, // c:lk
{4127722777u,-1.15F}, // c:lh
{4127723033u,-2.54F}, // c:li
{4127723289u,-1.43F}, // c:ln
{4127723545u,-2.70F}, // c:lo
{4127723801u,-1.45F}, // c:ll
{4127724057u,-1.52F}, // c:lm
{4127724313u,-2.07F}, // c:lb
{4127724569u,-1.44F}, // c:lc
{4127724868u,1.74F}, // W:The researchers
{4127725081u,-1.92F}, // c:la
{4127725337u,-2.36F}, // c:lf
{4127725593u,-.96F}, // c:lg
{4127725849u,-2.37F}, // c:ld
{4127726105u,-1.67F}, // c:le
{4127976985u,-2.19F}, // c:mm
{4127977241u,-2.10F}, // c:ml
{4127977753u,-2.48F}, // c:mn
{4127978009u,-1.95F}, // c:mi
{4127978265u,-.93F}, // c:mh
{4127978521u,-1.17F}, // c:mk
{4127978777u,-1.83F}, // c:mj
{4127979033u,-2.13F}, // c:me
{4127979289u,-.73F}, // c:md
{4127979545u,-1.97F}, // c:mg
{4127979801u,-.98F}, // c:mf
{4127980057u,-1.77F}, // c:ma
{4127980569u,-2.02F}, // c:mc
{4127980825u,-1.40F}, // c:mb
{4127982105u,-1.49F}, // c:my
{4127982361u,-.87F}, // c:mx
{4127982873u,-1.70F}, // c:mz
{4127983129u,-2.03F}, // c:mu
{4127983385u,-1.24F}, // c:mt
{4127983641u,-.95F}, // c:mw
{4127983897u,-.51F}, // c:mv
{4127984153u,-2.01F}, // c:mq
{4127984409u,-.98F}, // c:mp
{4127984665u,-2.44F}, // c:ms
{4127984921u,-2.14F}, // c:mr
{4128142692u,-2.62F}, // T:Footer
{4128524478u,1.02F}, // w:They've
{4128531971u,-1.54F}, // T:Languages
{4129700390u,1.30F}, // W:You could
{4130188288u,-2.54F}, // C:d-md-flex
{4130252973u,-2.54F}, // C:wt-cli-privacy-btn
{4130311495u,-2.01F}, // C:external
{4130760493u,-2.00F}, // w:Pregnancy
{4130835493u,-1.00F}, // W:Exploring the
{4130938923u,.84F}, // W:I Can’t
{4131080856u,-1.18F}, // W:Disaster Recovery
{4131278525u,-1.84F}, // w:Cookware
{4131534611u,-1.84F}, // w:Medizin
{4131816241u,-1.57F}, // C:mega-menu-column
{4132188067u,-2.36F}, // T:BY INDUSTRY
{4132643605u,1.42F}, // W:But when
{4132664456u,-1.36F}, // C:bg-gray-50
{4132959639u,-1.84F}, // C:header__left
{4132962552u,-1.13F}, // w:INDUSTRY
{4133437509u,1.42F}, // W:That being
{4133497128u,-1.10F}, // c:code
{4133782242u,-1.18F}, // w:Drain
{4133858178u,-1.84F}, // C:accordion-button
{4133873344u,-2.25F}, // W:Share Article
{4134359557u,2.34F}, // W:This means
{4134784839u,-3.00F}, // C:linkedin
{4134845443u,-3.10F}, // W:Get Our
{4135274280u,-1.37F}, // c:cols
{4135344101u,-2.83F}, // C:twitter-share-button
{4135464756u,-2.13F}, // T:Leben
{4135466280u,-2.67F}, // c:comm
{4135471656u,-.57F}, // c:comp
{4135478124u,-3.67F}, // w:-
{4135668776u,-1.02F}, // c:cont
{4135669544u,1.20F}, // c:cons
{4135849873u,-2.46F}, // w:Topic
{4135931688u,-1.84F}, // c:cook
{4136079366u,.81F}, // W:Building A
{4136128427u,-1.84F}, // T:HR CONSULTING
{4136764937u,-.60F}, // W:$2 -
{4137377809u,-1.00F}, // T:+7.5
{4137895208u,-1.63F}, // c:copy
{4138347816u,-.88F}, // c:core
{4138350632u,-1.84F}, // c:corp
{4138442573u,-2.25F}, // T:Privacy Settings
{4138613288u,.79F}, // c:cost
{4140099648u,-2.46F}, // T:Popular Topics
{4140175198u,-1.42F}, // w:Registration
{4140443673u,-1.15F}, // w:Associate
{4140506805u,-.73F}, // w:Dedicated
{4140893067u,-1.84F}, // W:SKIN CARE
{4140994558u,-2.00F}, // C:nav-toggle
{4141545307u,-2.00F}, // c:fresh
{4141673732u,-1.95F}, // T:#12
{4141716524u,-2.25F}, // c:muted
{4142158307u,-.78F}, // c:corners
{4142302320u,-2.00F}, // W:US Edition
{4142311549u,-2.00F}, // T:Dec 17, 2025
{4142392560u,-2.77F}, // T:Write A Comment
{4142605346u,-1.88F}, // T:Apple
{4142910509u,-2.36F}, // C:l-header
{4142979388u,.57F}, // w:Protein
{4143234636u,-2.00F}, // C:text-link
{4143964183u,-2.83F}, // T:Disclaimer
{4144886748u,2.78F}, // W:However, "the
{4144959762u,-1.07F}, // C:pb-3
{4144960018u,-2.58F}, // C:pb-2
{4144960274u,-2.02F}, // C:pb-1
{4144960530u,-1.83F}, // C:pb-0
{4144961042u,-1.22F}, // C:pb-6
{4144961298u,-1.69F}, // C:pb-5
{4144961554u,-2.49F}, // C:pb-4
{4144962578u,-1.17F}, // C:pb-8
{4144977770u,-2.00F}, // w:Hindi
{4145059743u,-2.40F}, // w:LIFE
{4145311988u,-2.07F}, // w:#
{4145317857u,-2.00F}, // W:Saved Articles
{4145424621u,-1.92F}, // c:figure
{4145479568u,1.42F}, // W:While I
{4146120644u,-4.18F}, // C:site-header
{4146289475u,1.08F}, // C:wpb_content_element
{4146915712u,-2.27F}, // w:Music
{4147328520u,-2.19F}, // w:-
{4147535764u,2.25F}, // W:In an
{4148253322u,1.74F}, // W:Workflow Automation:
{4148630411u,-2.36F}, // C:mt-lg-0
{4149392028u,-2.13F}, // C:et_pb_section_0_tb_header
{4149407643u,2.80F}, // W:Once you
{4149451750u,-.69F}, // c:blocks
{4149616176u,-1.84F}, // T:MEHR
{4150164525u,-1.50F}, // c:library
{4150539396u,1.51F}, // w:AVOID
{4150974473u,-2.89F}, // T:DATA
{4151011667u,1.14F}, // W:The Problem
{4151126198u,.90F}, // w:"Der
{4151596462u,-3.10F}, // C:justify-between
{4151603434u,-1.73F}, // c:react
{4151617155u,.92F}, // C:page-wrap
{4151976098u,-2.00F}, // W:Write For
{4153426133u,-2.89F}, // W:Related Stories
{4153676762u,-1.00F}, // W:Expand Your
{4153911336u,1.74F}, // W:Another key
{4154576297u,-.69F}, // c:languages
{4154949223u,1.37F}, // w:--
{4155766377u,1.89F}, // W:It can
{4155771938u,-2.76F}, // c:btns
{4155854444u,-2.88F}, // c:inset
{4156119729u,1.74F}, // W:Offers a
{4156226592u,-2.48F}, // c:connect
{4157318688u,-2.13F}, // w:Whitepapers
{4157788897u,.60F}, // w:Whenever
{4157869019u,-2.00F}, // C:ot-sdk-columns
{4158002023u,-2.13F}, // W:Learn what
{4158289425u,-2.00F}, // W:View Full
{4158292214u,-1.47F}, // T:LATIN AMERICA
{4158370579u,-2.46F}, // C:input-group-btn
{4158522164u,-2.00F}, // w:Conference
{4158529712u,-4.58F}, // T:SIGN IN
{4159143589u,1.17F}, // W:Why Use
{4159646766u,-1.33F}, // c:subject
{4159788623u,-1.47F}, // c:subsection
{4160966109u,-2.39F}, // C:d-md-block
{4161474523u,-1.84F}, // T:Foo
{4161861393u,-.67F}, // c:isolate
{4161883404u,-4.62F}, // T:- Newsletter
{4162565870u,-2.54F}, // C:hidden-sm
{4163200461u,-1.56F}, // w:Accreditation
{4163686289u,-.60F}, // w:Luxury
{4164054705u,-.49F}, // w:CAN'T
{4164133102u,-1.98F}, // C:hidden-xs
{4165189192u,-1.13F}, // w:ONLINE
{4165979057u,-2.25F}, // T:Explore More
{4166355181u,-.54F}, // C:grid-padding-x
{4166556142u,-2.62F}, // C:hidden-md
{4166827246u,-2.54F}, // C:hidden-lg
{4166881325u,-1.86F}, // w:Sarah
{4167652130u,1.02F}, // w:Adoption
{4167918388u,-.96F}, // c:alignwide
{4168019794u,.84F}, // T:Total
{4168077298u,-1.84F}, // c:googleplus
{4169632062u,-1.84F}, // w:KLEINANZEIGEN
{4169698658u,-3.55F}, // T:TABLE OF CONTENTS
{4169838897u,-2.72F}, // c:closed
{4170010279u,-2.61F}, // C:article-footer
{4170117371u,-2.00F}, // C:usa-menu-btn
{4170524240u,-1.84F}, // T:Commodities
{4170539351u,-2.13F}, // w:Gadget
{4170623264u,-1.76F}, // C:mega-menu-item-object-custom
{4170811819u,-1.00F}, // W:What's in
{4171374268u,-.50F}, // w:*
{4171406994u,-.78F}, // w:$152,297
{4171695836u,-2.36F}, // T:Ideas
{4171716100u,-3.91F}, // T:INDUSTRIES
{4171776129u,-1.84F}, // T:Abmelden
{4172057737u,-4.01F}, // t:fieldset
{4172232177u,-1.18F}, // W:Quantum Computing
{4172263093u,-1.18F}, // T:Link
{4172873838u,1.35F}, // C:sqs-layout
{4173173006u,-2.70F}, // T:Das könnte Sie auch interessieren
{4173744252u,-1.06F}, // c:surface
{4173970648u,-3.46F}, // w:----------
{4173974349u,-1.84F}, // W:Updated October
{4174285511u,1.52F}, // W:The design
{4174409708u,-2.71F}, // c:posts
{4175490636u,-1.26F}, // c:grey
{4176340556u,-1.76F}, // c:gray
{4176617097u,-2.00F}, // c:dotdash
{4176734364u,-1.84F}, // C:dib
{4176801868u,-1.82F}, // c:grow
{4177228790u,-.54F}, // W:Event Management
{4178024231u,-1.18F}, // T:PAYROLL
{4178029171u,1.99F}, // W:# Step
{4178108748u,-1.02F}, // c:grid
{4180062097u,2.34F}, // W:Even the
{4180107881u,-1.63F}, // c:radius
{4181061916u,-2.09F}, // c:elements
{4181283273u,-.98F}, // w:Body
{4182498237u,-.94F}, // W:$1/month for
{4183516097u,-.62F}, // W:A Guide
{4184633767u,1.90F}, // W:FAQs About
{4184700338u,-1.73F}, // C:main-header-menu
{4185438643u,-1.84F}, // W:Corporate Partnerships
{4185799642u,-1.71F}, // c:membership
{4186003914u,-1.61F}, // w:@Jan
{4186840968u,-2.39F}, // W:Submit A
{4187198097u,-2.13F}, // c:iab
{4187506894u,-1.08F}, // w:Pages
{4187553244u,-3.28F}, // T:Insights
{4187594641u,-2.00F}, // c:ico
{4187594897u,-2.00F}, // c:icl
{4187864465u,1.02F}, // c:ibm
{4188142799u,1.14F}, // W:Use a
{4188255889u,-.82F}, // c:idx
{4188605629u,-2.00F}, // C:site-middle-footer-inner-wrap
{4189820817u,-2.16F}, // c:img
{4190286737u,-1.84F}, // c:ios
{4190454793u,-1.00F}, // w:Fundraising
{4190484113u,-1.66F}, // c:int
{4190741905u,.90F}, // c:iqu
{4191386033u,-2.00F}, // W:TV &
{4191492020u,-3.10F}, // c:jetpack
{4191596555u,-1.59F}, // T:HVAC
{4191861649u,.47F}, // c:its
{4192079254u,-2.70F}, // w:Mastodon
{4192291101u,-.93F}, // w:SLEEP
{4192431711u,-1.84F}, // W:M&A
{4192714129u,-1.84F}, // c:ixi
{4193108915u,-1.70F}, // C:elementor-widget-html
{4193124041u,-3.39F}, // c:overlay
{4194308175u,-.60F}, // W:Build and
{4194507476u,.60F}, // w:Simplified
{4195675150u,-.83F}, // c:interface
{4196318171u,-2.13F}, // C:nav-search
{4196411058u,-2.22F}, // C:header-navigation-layout-fill-stretch-false
{4196716213u,2.43F}, // W:"So we
{4196844075u,-1.00F}, // C:company
{4197259395u,-1.34F}, // T:Kentucky
{4197394967u,-1.84F}, // w:Essen
{4198488795u,1.34F}, // W:The Good
{4198741731u,-2.25F}, // W:Place An
{4199098373u,-.75F}, // C:td-pb-span12
{4199281210u,-1.00F}, // W:July 29,
{4200123136u,-1.79F}, // C:popup
{4201357981u,-2.54F}, // T:#career
{4201870804u,1.74F}, // w:AI's
{4202315094u,-1.29F}, // w:$2000
{4202802287u,-1.34F}, // T:SEATTLE
{4203349048u,-1.79F}, // c:copyrights
{4204427648u,-1.84F}, // C:article-headline
{4204912607u,-.50F}, // c:catalog
{4204950642u,-1.34F}, // W:Further Reading
{4204995915u,-3.62F}, // c:linkedin
{4205014319u,-1.84F}, // T:Karir
{4205080009u,-.99F}, // c:resource
{4205280944u,-3.12F}, // w:Legal
{4205760605u,-1.46F}, // C:location
{4206065357u,-1.84F}, // W:Identity Theft
{4206164315u,-2.62F}, // C:nav-list
{4206216582u,1.90F}, // W:As AI
{4206526299u,-2.63F}, // T:Research
{4206608156u,-1.81F}, // C:category-link
{4206897811u,-1.84F}, // T:Advanced
{4206908258u,-2.68F}, // c:stretch
{4206938400u,-2.00F}, // W:Search Site
{4207089979u,-2.89F}, // T:E-Mail
{4207116232u,-4.72F}, // w:TERMS
{4208179377u,.74F}, // w:"A
{4208779209u,-1.24F}, // C:block
{4209116251u,-3.56F}, // C:nav-link
{4210658324u,-1.68F}, // w:Elections
{4211164072u,-2.00F}, // C:foot
{4211684043u,-1.72F}, // W:Get Your
{4212653977u,-2.62F}, // C:menu-container
{4213022062u,-3.00F}, // c:inactive
{4213199411u,-2.00F}, // C:mntl-dotdash-universal-nav__wrapper
{4213557550u,-2.00F}, // T:Thanks for signing up!
{4213558152u,-3.32F}, // T:LIFE
{4213668857u,-2.13F}, // w:Shares
{4214008039u,-1.77F}, // w:DEVELOPER
{4214284403u,.91F}, // w:...They're
{4214644991u,.48F}, // c:autoload
{4214677175u,-3.28F}, // C:form_sublabel_below
{4215225807u,-1.01F}, // C:link__wrapper
{4215521618u,-2.22F}, // w:Wellness
{4215574404u,-2.37F}, // w:'GET
{4215879848u,-3.59F}, // C:form
{4215886155u,1.74F}, // W:Cost Effectiveness:
{4216079784u,-2.00F}, // C:four
{4216459584u,-1.65F}, // w:MAIN:
{4216726126u,-.60F}, // W:All About
{4216743138u,-1.55F}, // w:WELCOME
{4217097746u,-2.13F}, // C:floating-cart
{4217371212u,-.69F}, // w:"Who
{4217569123u,-2.33F}, // C:top-full
{4218768819u,-2.00F}, // W:5 Minutes
{4220317648u,-1.84F}, // C:elementor-post__read-more
{4220551013u,-1.00F}, // W:"I just
{4221054102u,-3.46F}, // w:GOLF
{4221740880u,-1.20F}, // c:local
{4223977901u,-1.18F}, // C:sports
{4224166311u,-1.16F}, // C:self-start
{4224986458u,-1.08F}, // C:cards
{4225659557u,-1.81F}, // W:Center For
{4225830566u,-1.37F}, // w:ATLANTA
{4226535643u,-1.84F}, // w:Vote
{4226788744u,-.72F}, // C:wp-block-group
{4226971703u,1.02F}, // W:$6,000
{4227037638u,-2.36F}, // w:-
{4227804117u,-2.31F}, // c:user
{4227921879u,1.02F}, // w:Offering
{4228321257u,-.80F}, // w:$52,500–$210,000
{4228608565u,-3.20F}, // c:datetime
{4228903090u,-1.59F}, // c:promotion
{4229157120u,-1.47F}, // W:Software Development
{4230048742u,-2.13F}, // W:Latest Posts
{4230759557u,-1.43F}, // T:#21
{4230765374u,1.94F}, // W:"But the
{4231231503u,-2.46F}, // c:resized
{4231276620u,-.58F}, // c:gold
{4231400543u,-1.84F}, // C:tags__list
{4231633549u,-1.84F}, // C:e-n-menu-content
{4233090413u,-.93F}, // W:Sie haben
{4233646191u,-1.08F}, // w:Supported
{4234347234u,-2.54F}, // C:hs-menu-wrapper
{4236085746u,-2.00F}, // T:Electric Vehicles
{4236116923u,-1.84F}, // W:Our website
{4236353217u,-1.27F}, // w:*
{4236633845u,-1.84F}, // T:Physics
{4236738858u,2.03F}, // W:Founded in
{4237111691u,-4.35F}, // C:comment-respond
{4237183514u,-1.09F}, // c:addons
{4237378062u,-3.61F}, // C:current_page_parent
{4237434942u,-4.35F}, // T:TERMS OF SERVICE
{4238407979u,-.47F}, // W:+4.7%
{4238921764u,-2.13F}, // C:sm:justify-between
{4239059580u,-1.03F}, // W:- Social
{4239298340u,-1.84F}, // C:elementor-widget-n-menu
{4239606304u,-2.25F}, // C:mr-auto
{4239785496u,-1.59F}, // T:Minnesota
{4240132357u,-1.84F}, // W:Live Events
{4240520859u,-2.55F}, // c:folder
{4240834705u,-1.84F}, // C:site-footer-row-column-layout-row
{4241702997u,-.79F}, // w:Crazy
{4242012528u,-.91F}, // c:complete
{4242466318u,-1.59F}, // T:Article
{4243358695u,-2.25F}, // C:dialog
{4243511242u,-1.71F}, // w:(Image
{4243971930u,-1.84F}, // T:Immobilien
{4244512255u,-1.73F}, // C:header-main-layout-1
{4245190709u,1.74F}, // W:Keep It
{4245358998u,-1.77F}, // w:GEORGIA
{4246246619u,-1.84F}, // C:comments-container
{4246474277u,-2.25F}, // T:6 min read
{4246555059u,-2.00F}, // C:et-menu-nav
{4246598911u,-1.36F}, // w:Autumn
{4246787653u,-2.31F}, // W:Last Updated
{4246865613u,1.90F}, // W:The primary
{4248565645u,1.02F}, // w:Da
{4249291868u,-1.18F}, // w:Estate
{4249796787u,-3.50F}, // C:comment-notes
{4249843470u,-.52F}, // c:delivery
{4250148275u,-1.71F}, // W:Learn How
{4250929891u,-2.00F}, // T:Licensing
{4251448524u,-1.77F}, // w:Hey
{4252323486u,1.42F}, // W:There were
{4252723740u,-1.34F}, // C:my-10
{4253418323u,-2.62F}, // T:Admissions
{4253457016u,-2.53F}, // C:has-dropdown
{4253960285u,-2.13F}, // T:Link Copied
{4255079697u,-2.77F}, // T:Staff
{4255290378u,-2.25F}, // T:Who We Serve
{4255625071u,-1.07F}, // w:"O
{4256096613u,-.67F}, // C:isolate
{4256706247u,-2.00F}, // T:3 MIN. READ
{4257057319u,1.42F}, // W:Let's start
{4258067903u,2.03F}, // W:Q. How
{4258192681u,-1.84F}, // w:ECONOMIA
{4258243760u,-2.10F}, // c:unauth
{4258604548u,1.38F}, // C:section-height--medium
{4258681064u,-1.00F}, // w:Venture
{4258729609u,-.66F}, // w:Laptop
{4258744175u,-.98F}, // c:editor
{4259846328u,-1.31F}, // w:Language
{4259936889u,1.17F}, // c:choose
{4260837173u,-2.70F}, // T:START FREE TRIAL
{4260881074u,-2.13F}, // w:WEBINAR-BIBLIOTHEK
{4261608844u,-2.62F}, // T:Theater
{4261664496u,-1.80F}, // w:&
{4262297937u,-2.00F}, // T:Das könnte Dich auch interessieren
{4262367989u,-1.18F}, // w:Liberal
{4262996920u,-2.54F}, // c:preferences
{4263269477u,-1.61F}, // c:purple
{4263992795u,-2.25F}, // T:Athletics
{4264050971u,-1.84F}, // T:Make an Appointment
{4265133313u,-2.40F}, // C:secondary
{4266201415u,-2.54F}, // W:AUCH INTERESSANT
{4267225576u,-2.62F}, // C:cli-modal-body
{4268070575u,-1.00F}, // w:Switzerland
{4268750203u,1.25F}, // w:+
{4269211707u,-1.26F}, // C:no-border
{4269405972u,-2.12F}, // C:is-nowrap
{4269601263u,-.52F}, // c:online
{4269992057u,-1.02F}, // c:beige
{4270375482u,-.80F}, // C:accordion-item
{4270564834u,-1.84F}, // C:footer-lower
{4270566875u,.66F}, // W:What Does
{4271150606u,-1.48F}, // w:Contribute
{4271535755u,-2.46F}, // T:Virginia
{4272328414u,-1.84F}, // W:Wenn Sie
{4272373689u,-1.40F}, // C:h-screen
{4272582233u,-2.13F}, // T:SHIPPING
{4273111728u,-.66F}, // W:Learn To
{4273732024u,-2.59F}, // C:media
{4274227449u,-1.84F}, // C:ast-builder-grid-row-container-inner
{4274282447u,-1.67F}, // C:drawer
{4274724178u,.77F}, // w:BEYOND
{4274914620u,-2.00F}, // w:ANZEIGEN
{4274978915u,1.10F}, // w:Large
{4275971681u,-.87F}, // c:location
{4276401735u,-3.89F}, // W:< Back
{4276457717u,-2.13F}, // T:Rentals
{4276481739u,-2.83F}, // c:fallback
{4276533101u,-1.84F}, // W:Your Ad
{4277146221u,-1.47F}, // W:Top Of
{4277209711u,-.51F}, // w:Utility
{4277715550u,-2.54F}, // C:button-group
{4277767014u,.86F}, // C:entry-content-wrap
{4278310025u,-2.36F}, // W:Site Index
{4279306436u,-1.59F}, // c:week
{4279530589u,-4.10F}, // T:SHARE
{4280706833u,-1.07F}, // w:Registered
{4280976563u,-1.84F}, // T:Cookie Einstellungen
{4281080278u,-4.72F}, // T:EVENTS
{4281210266u,-1.46F}, // c:color
{4281305517u,-1.70F}, // c:border
{4281851290u,-2.42F}, // C:comment-list
{4281906261u,-1.18F}, // W:Our Partners
{4281927773u,-.61F}, // w:MBA
{4281943640u,-2.00F}, // C:popmake-overlay
{4281989968u,-1.84F}, // T:1 Minute
{4282996320u,1.14F}, // C:bodytext
{4283025213u,-1.84F}, // C:footer__column
{4283888964u,.92F}, // W:"I know
{4284197117u,1.20F}, // w:Rather
{4284266055u,-.80F}, // w:OFFICIAL
{4284994536u,-1.00F}, // w:Chatbot
{4286133794u,-1.64F}, // c:bump
{4286693235u,-.88F}, // c:twelve
{4286845884u,2.51F}, // w:Laut
{4287742995u,-3.06F}, // T:EXPLORE
{4288104009u,-3.15F}, // T:Cookies
{4288616888u,.75F}, // W:"That's the
{4289340218u,-3.06F}, // T:* PASSWORD
{4289415875u,-1.96F}, // C:mobile-header
{4289673007u,-1.54F}, // W:ARTIFICIAL INTELLIGENCE
{4289837289u,-1.84F}, // C:elementor-view-default
{4290193283u,-1.02F}, // w:Central
{4290251603u,-2.21F}, // C:header-menu-nav-folder-content
{4290295069u,-1.84F}, // C:ginput_complex
{4290328753u,.70F}, // w:Task
{4290988832u,.91F}, // w:Adjustable
{4291049625u,-3.00F}, // T:$0
{4291138411u,-2.25F}, // C:mb-md-0
{4292093690u,-1.76F}, // w:OUTDOOR
{4292937488u,-4.42F}, // W:WRITTEN BY
{4293211971u,-1.84F}, // C:wc_email-wrapper
{4294108627u,-2.00F}, // W:Student Loans
{4294724960u,-1.38F}, // C:lg:items-start
};
const std::uint16_t kWordFirst[] = {
0,1,2,4,7,9,14,18,20,24,26,29,31,33,35,40,42,44,44,51,52,53,53,58,63,66,72,76,78,82,85,90,92,92,96,97,
99,105,106,111,114,115,117,117,120,121,124,126,134,136,142,144,145,146,146,148,148,153,157,160,163,166,
171,174,176,176,178,183,187,190,191,192,195,197,197,200,204,208,212,218,219,222,226,228,231,233,234,236,
238,242,243,243,246,247,251,253,255,258,265,267,272,273,280,281,283,286,289,293,295,295,298,298,299,302,
305,309,311,314,316,318,319,321,322,325,325,332,334,335,339,341,342,353,357,362,366,368,372,372,373,378,
380,384,386,389,391,407,407,414,415,417,419,420,423,424,428,430,435,437,438,439,441,441,444,446,448,449,
450,450,454,456,456,460,464,465,466,470,473,475,478,480,482,483,487,492,495,499,502,509,519,525,526,557,
571,588,595,596,597,601,605,607,611,614,619,625,632,634,638,639,642,642,644,645,648,651,655,660,667,670,
672,676,678,683,686,691,693,696,698,699,699,700,703,703,703,703,705,707,708,708,710,712,712,714,714,719,
722,723,726,730,731,733,742,747,748,750,752,761,764,768,770,773,774,777,780,785,786,791,794,797,805,808,
811,814,821,823,826,829,833,834,837,840,843,849,851,853,857,858,862,864,864,870,872,873,873,876,885,888,
894,900,907,913,915,925,926,928,930,932,935,938,941,945,947,953,955,961,965,967,967,970,971,973,977,981,
984,987,989,989,997,999,1002,1003,1006,1008,1010,1011,1018,1025,1027,1027,1027,1032,1037,1040,1042,1044,
1046,1049,1050,1055,1065,1066,1069,1073,1076,1077,1079,1082,1084,1087,1091,1094,1096,1098,1101,1103,1105,
1109,1117,1120,1122,1123,1126,1129,1134,1135,1138,1140,1146,1149,1152,1153,1155,1156,1160,1162,1164,1164,
1165,1167,1171,1174,1174,1175,1177,1178,1182,1185,1188,1190,1192,1194,1198,1201,1203,1206,1210,1218,1220,
1224,1229,1234,1236,1237,1238,1241,1249,1254,1257,1262,1268,1272,1276,1278,1280,1282,1287,1289,1293,1296,
1297,1303,1305,1306,1308,1310,1311,1313,1315,1316,1320,1323,1324,1327,1330,1333,1335,1337,1341,1343,1346,
1350,1354,1359,1362,1363,1364,1364,1368,1369,1372,1373,1376,1377,1378,1383,1386,1391,1391,1394,1398,1401,
1402,1404,1406,1413,1417,1419,1420,1428,1434,1439,1441,1443,1445,1450,1457,1461,1480,1489,1491,1491,1494,
1497,1499,1502,1507,1510,1510,1514,1516,1517,1518,1522,1526,1530,1532,1537,1538,1542,1543,1544,1550,1551,
1556,1559,1560,1563,1565,1574,1576,1580,1583,1585,1585,1587,1589,1594,1594,1595,1600,1603,1608,1619,1625,
1629,1629,1632,1632,1636,1641,1647,1649,1651,1653,1655,1656,1658,1661,1666,1670,1674,1677,1679,1683,1685,
1689,1690,1692,1695,1697,1698,1701,1705,1707,1710,1714,1719,1725,1725,1727,1730,1732,1736,1737,1740,1746,
1747,1750,1751,1757,1760,1762,1766,1769,1769,1771,1776,1779,1782,1790,1791,1794,1797,1799,1801,1804,1807,
1808,1812,1814,1816,1818,1822,1825,1826,1828,1830,1832,1833,1835,1836,1838,1839,1841,1841,1844,1846,1847,
1847,1851,1856,1856,1857,1861,1863,1866,1869,1870,1871,1873,1875,1878,1881,1882,1883,1886,1889,1890,1890,
1893,1895,1895,1896,1899,1902,1907,1910,1911,1915,1918,1923,1925,1929,1931,1933,1935,1937,1939,1944,1946,
1949,1950,1951,1951,1954,1956,1958,1963,1967,1972,1976,1980,1982,1985,1988,1989,1997,2000,2001,2001,2006,
2010,2011,2014,2016,2018,2021,2025,2027,2032,2035,2035,2035,2037,2040,2044,2047,2049,2049,2050,2055,2057,
2060,2062,2069,2073,2076,2079,2080,2084,2090,2092,2094,2097,2101,2105,2108,2113,2116,2118,2119,2120,2124,
2127,2128,2132,2136,2137,2140,2145,2148,2150,2153,2159,2159,2160,2161,2163,2167,2170,2171,2174,2176,2178,
2184,2189,2191,2195,2198,2199,2202,2203,2205,2208,2209,2212,2213,2214,2219,2222,2222,2227,2231,2235,2237,
2239,2242,2246,2247,2252,2255,2259,2263,2267,2267,2270,2272,2274,2275,2275,2275,2278,2279,2283,2288,2290,
2293,2299,2303,2308,2310,2311,2317,2319,2323,2323,2323,2328,2329,2330,2336,2339,2344,2348,2350,2351,2355,
2358,2363,2366,2366,2369,2370,2372,2373,2376,2376,2377,2382,2384,2389,2394,2396,2398,2399,2401,2402,2404,
2406,2409,2411,2411,2413,2416,2420,2421,2424,2428,2431,2432,2434,2434,2436,2439,2440,2442,2446,2451,2451,
2453,2457,2461,2463,2465,2468,2471,2473,2475,2476,2478,2481,2487,2487,2491,2495,2498,2502,2508,2510,2514,
2520,2524,2525,2530,2532,2534,2536,2537,2540,2543,2543,2544,2548,2551,2556,2557,2559,2563,2568,2570,2573,
2574,2578,2581,2582,2583,2584,2586,2586,2587,2590,2593,2596,2598,2601,2605,2608,2611,2615,2620,2623,2629,
2634,2639,2641,2644,2647,2648,2648,2649,2652,2655,2657,2660,2663,2667,2670,2674,2678,2681,2684,2690,2691,
2692,2693,2694,2698,2699,2701,2704,2708,2710,2716,2721,2725,2728,2729,2732,2733,2737,2742,2746,2751,2754,
2759,2764,2768,2776,2778,2779,2782,2784,2784,2785,2786,2791,2793,2797,2798,2801,2804,2809,2810,2811,2812,
2816,2820,2821,2824,2830,2833,2836,2839,2842,2843,2846,2849,2854,2855,2858,2864,2865,2866,2869,2874,2877,
2878,2880,2881,2883,2885,2885,2890,2898,2907,2909,2910,2913,2916,2918,2921,2924,2926,2928,2929,2932,2936,
2936,2942,2942,2947,2951,2953,2954,2957,2957,2960,2961,2963,2965,2967,2969,2972,2975,2977,2980,2983,2987,
2993,2994,2994,2995,2996,3000,3002,3007,3008,3008,3010,3014,3015,3018,3021,3023,3025,3028,3032,3035,3037,
3041,3046,3049,3051,3057,3058,3060,3065,3069,3069,3071,3073,3073,3075,3078,3083,3085,3085,3085,3087,3090,
3091,3095,3098,3099,3100,3103,3103,3109,3112,3113,3115,3120,3123,3127,3131,3131,3134,3137,3138,3139,3141,
3145,3146,3152,3155,3158,3161,3163,3168,3170,3176,3178,3182,3185,3193,3195,3196,3199,3201,3206,3208,3210,
3210,3213,3214,3216,3218,3220,3223,3224,3226,3232,3235,3238,3243,3247,3247,3249,3254,3255,3257,3258,3260,
3261,3262,3265,3265,3267,3269,3270,3271,3275,3276,3278,3282,3283,3289,3291,3297,3301,3303,3309,3313,3315,
3318,3319,3323,3327,3331,3333,3334,3336,3336,3338,3339,3343,3349,3355,3356,3361,3365,3368,3369,3373,3375,
3377,3380,3380,3382,3386,3387,3390,3395,3399,3402,3405,3406,3407,3407,3410,3412,3413,3416,3418,3420,3425,
3429,3431,3432,3433,3438,3440,3445,3451,3453,3463,3465,3469,3470,3472,3479,3482,3485,3487,3492,3494,3505,
3509,3511,3512,3514,3516,3517,3520,3522,3526,3526,3527,3538,3542,3543,3544,3547,3552,3555,3555,3559,3562,
3568,3572,3573,3576,3576,3583,3586,3594,3598,3601,3608,3613,3614,3616,3617,3618,3622,3624,3628,3632,3634,
3636,3636,3638,3640,3645,3646,3650,3652,3655,3656,3660,3660,3662,3664,3666,3666,3670,3672,3674,3675,3678,
3682,3685,3686,3691,3693,3693,3699,3701,3703,3706,3707,3709,3714,3719,3724,3725,3729,3734,3741,3747,3751,
3754,3754,3756,3759,3763,3765,3768,3773,3775,3778,3782,3784,3789,3792,3795,3797,3799,3801,3805,3806,3807,
3808,3813,3818,3818,3821,3825,3826,3827,3831,3836,3837,3839,3841,3844,3845,3848,3851,3851,3855,3857,3859,
3861,3868,3870,3871,3875,3878,3880,3883,3883,3886,3888,3891,3895,3897,3900,3903,3909,3910,3913,3916,3919,
3921,3925,3929,3932,3938,3943,3947,3948,3951,3953,3957,3959,3963,3968,3969,3974,3977,3981,3986,3992,3995,
4000,4001,4004,4007,4009,4011,4013,4018,4021,4029,4031,4031,4034,4037,4037,4039,4041,4045,4048,4052,4055,
4057,4058,4060,4061,4062,4066,4067,4068,4070,4071,4074,4075,4077,4079,4079,4087,4091,4092,4093,4097,4099,
4104,4106,4107,4107,4109,4110,4114,4121,4123,4125,4126,4132,4138,4143,4145,4148,4154,4157,4162,4163,4163,
4166,4167,4169,4175,4177,4181,4184,4190,4195,4197,4201,4203,4205,4207,4212,4217,4220,4223,4227,4229,4233,
4234,4237,4240,4243,4246,4252,4257,4257,4258,4259,4262,4262,4266,4273,4278,4279,4280,4280,4280,4282,4283,
4284,4285,4286,4289,4297,4297,4299,4301,4305,4308,4308,4309,4311,4319,4322,4323,4325,4328,4329,4330,4331,
4332,4333,4335,4337,4340,4343,4348,4349,4350,4354,4359,4363,4372,4373,4377,4380,4383,4385,4386,4388,4390,
4394,4398,4400,4406,4408,4408,4412,4415,4417,4420,4424,4425,4426,4429,4433,4439,4440,4443,4445,4449,4451,
4453,4456,4460,4462,4464,4466,4469,4476,4478,4480,4483,4484,4488,4492,4492,4495,4498,4501,4506,4507,4510,
4515,4517,4520,4524,4530,4531,4531,4533,4540,4542,4544,4548,4550,4550,4550,4554,4554,4555,4557,4561,4564,
4566,4570,4572,4573,4576,4579,4581,4583,4587,4587,4590,4592,4593,4594,4597,4598,4601,4602,4607,4615,4616,
4622,4627,4631,4634,4636,4638,4638,4638,4641,4642,4642,4646,4650,4653,4656,4656,4661,4662,4663,4664,4667,
4669,4675,4680,4681,4683,4685,4685,4689,4692,4692,4692,4702,4706,4706,4706,4709,4712,4715,4719,4721,4722,
4724,4728,4728,4729,4734,4739,4741,4745,4746,4747,4753,4756,4759,4761,4763,4768,4771,4772,4774,4776,4778,
4781,4781,4784,4786,4789,4791,4793,4796,4800,4803,4807,4809,4811,4814,4814,4817,4819,4822,4823,4825,4826,
4827,4831,4834,4835,4836,4838,4848,4851,4852,4856,4857,4862,4864,4866,4869,4872,4874,4878,4880,4882,4885,
4889,4889,4892,4893,4895,4899,4904,4906,4906,4909,4913,4919,4920,4923,4926,4929,4932,4936,4939,4942,4948,
4951,4953,4958,4960,4962,4968,4976,4978,4980,4982,4990,4991,4994,5001,5004,5008,5014,5015,5017,5022,5025,
5028,5031,5036,5038,5041,5044,5045,5050,5057,5059,5063,5065,5069,5070,5074,5074,5075,5076,5079,5081,5086,
5087,5094,5098,5099,5101,5103,5105,5105,5117,5118,5122,5126,5128,5131,5132,5132,5134,5135,5139,5146,5149,
5151,5157,5160,5163,5168,5171,5173,5177,5181,5183,5187,5194,5198,5202,5204,5205,5210,5210,5211,5211,5213,
5214,5214,5217,5222,5225,5229,5232,5234,5235,5237,5241,5245,5248,5248,5249,5252,5253,5257,5261,5263,5265,
5265,5267,5268,5271,5274,5276,5279,5281,5282,5283,5286,5289,5289,5290,5293,5295,5298,5301,5303,5305,5306,
5308,5309,5315,5319,5322,5324,5327,5327,5327,5330,5335,5340,5341,5342,5346,5351,5356,5357,5360,5362,5365,
5367,5367,5370,5375,5380,5383,5386,5387,5389,5393,5397,5402,5403,5403,5405,5406,5408,5412,5414,5415,5418,
5423,5426,5430,5432,5435,5437,5439,5444,5447,5447,5451,5451,5453,5456,5460,5464,5467,5468,5470,5474,5474,
5482,5485,5485,5489,5495,5498,5498,5501,5504,5505,5507,5508,5509,5512,5513,5516,5519,5520,5522,5525,5527,
5529,5531,5536,5539,5540,5542,5545,5550,5552,5556,5558,5562,5564,5567,5570,5572,5573,5576,5580,5584,5585,
5586,5588,5589,5592,5595,5599,5602,5605,5611,5615,5619,5622,5625,5627,5629,5631,5636,5638,5640,5641,5641,
5643,5645,5649,5651,5653,5657,5657,5660,5662,5663,5668,5670,5674,5677,5678,5683,5684,5686,5689,5691,5693,
5693,5695,5698,5700,5702,5705,5707,5708,5712,5715,5717,5722,5722,5726,5728,5729,5730,5732,5737,5740,5741,
5743,5744,5748,5751,5753,5758,5760,5762,5766,5773,5775,5776,5778,5783,5784,5786,5788,5792,5798,5802,5805,
5808,5808,5813,5817,5820,5821,5823,5825,5827,5832,5836,5841,5846,5848,5850,5854,5858,5862,5863,5863,5867,
5870,5873,5882,5883,5889,5894,5897,5899,5903,5906,5912,5912,5917,5922,5923,5928,5932,5932,5933,5935,5936,
5939,5941,5944,5945,5947,5948,5950,5951,5953,5956,5962,5965,5969,5972,5975,5975,5977,5979,5980,5981,5984,
5984,5989,5991,5992,5994,5999,6001,6004,6007,6008,6012,6012,6015,6017,6021,6026,6028,6029,6032,6035,6035,
6039,6044,6046,6052,6053,6054,6057,6058,6058,6058,6064,6068,6071,6073,6073,6075,6079,6084,6088,6095,6099,
6103,6105,6109,6110,6114,6117,6119,6121,6123,6128,6130,6133,6139,6141,6145,6147,6149,6153,6154,6158,6160,
6161,6162,6164,6167,6171,6173,6174,6177,6180,6184,6185,6197,6197,6200,6201,6204,6207,6210,6213,6214,6215,
6220,6223,6225,6229,6233,6235,6242,6246,6249,6250,6253,6257,6261,6261,6265,6268,6269,6272,6274,6276,6281,
6282,6286,6287,6290,6292,6294,6297,6299,6305,6308,6309,6312,6316,6322,6325,6327,6330,6336,6337,6338,6339,
6342,6343,6344,6345,6346,6349,6352,6354,6356,6360,6364,6366,6368,6369,6369,6372,6374,6377,6380,6380,6382,
6384,6390,6390,6390,6391,6396,6400,6414,6418,6421,6424,6424,6428,6430,6430,6432,6436,6437,6441,6441,6445,
6447,6450,6453,6455,6460,6462,6465,6467,6469,6469,6473,6478,6484,6486,6487,6492,6493,6495,6500,6501,6504,
6506,6506,6508,6512,6514,6519,6523,6526,6530,6533,6535,6539,6541,6546,6549,6553,6556,6560,6562,6565,6568,
6571,6573,6577,6578,6583,6587,6590,6594,6596,6598,6601,6604,6604,6610,6614,6619,6621,6623,6626,6629,6638,
6640,6642,6645,6649,6651,6653,6656,6661,6662,6667,6667,6667,6669,6674,6675,6678,6681,6681,6681,6682,6682,
6685,6688,6690,6693,6695,6697,6698,6701,6706,6709,6713,6715,6718,6721,6721,6723,6726,6730,6731,6733,6740,
6742,6748,6748,6750,6750,6751,6752,6753,6757,6760,6765,6768,6770,6775,6780,6784,6785,6792,6796,6802,6807,
6809,6814,6816,6817,6821,6825,6827,6833,6833,6837,6841,6843,6844,6844,6844,6846,6846,6848,6849,6853,6855,
6858,6861,6862,6869,6871,6873,6877,6880,6883,6885,6888,6890,6891,6894,6898,6901,6902,6905,6906,6906,6909,
6916,6919,6920,6923,6925,6929,6932,6934,6935,6939,6940,6945,6946,6949,6954,6954,6956,6958,6962,6965,6970,
6971,6973,6976,6977,6980,6981,6981,6987,6992,6994,6995,7018,7027,7029,7032,7037,7040,7043,7045,7049,7052,
7055,7058,7058,7062,7065,7066,7069,7073,7077,7084,7086,7088,7089,7092,7094,7097,7101,7105,7110,7112,7114,
7118,7121,7123,7127,7128,7131,7131,7136,7141,7144,7149,7154,7157,7162,7163,7167,7172,7179,7180,7185,7188,
7191,7193,7197,7201,7203,7204,7207,7213,7213,7218,7221,7226,7231,7238,7243,7247,7252,7254,7258,7261,7263,
7266,7268,7272,7272,7273,7276,7279,7281,7283,7284,7285,7285,7289,7292,7293,7296,7301,7305,7306,7310,7312,
7315,7318,7321,7323,7326,7327,7331,7333,7340,7342,7346,7350,7352,7354,7354,7355,7362,7380,7391,7397,7406,
7411,7413,7418,7420,7422,7423,7425,7428,7433,7436,7440,7440,7446,7449,7452,7458,7460,7464,7467,7471,7474,
7475,7480,7486,7486,7487,7493,7496,7498,7503,7508,7511,7512,7514,7518,7522,7526,7529,7532,7536,7538,7540,
7541,7542,7544,7548,7551,7552,7554,7555,7559,7563,7566,7566,7571,7571,7573,7576,7579,7583,7587,7592,7597,
7598,7604,7606,7609,7612,7612,7613,7614,7617,7618,7620,7624,7626,7629,7631,7635,7638,7638,7640,7643,7644,
7649,7652,7659,7659,7659,7663,7665,7667,7671,7675,7677,7680,7682,7682,7684,7688,7689,7690,7691,7691,7692,
7695,7700,7704,7706,7710,7715,7719,7720,7724,7724,7726,7729,7733,7738,7740,7741,7741,7747,7749,7753,7755,
7757,7759,7761,7763,7767,7768,7769,7772,7774,7775,7778,7781,7785,7786,7789,7793,7795,7795,7799,7800,7803,
7809,7810,7814,7818,7820,7824,7827,7830,7831,7831,7834,7836,7838,7841,7844,7847,7851,7854,7859,7861,7861,
7865,7869,7874,7875,7880,7881,7885,7887,7889,7893,7896,7899,7899,7900,7909,7910,7912,7913,7915,7916,7918,
7920,7922,7922,7922,7928,7930,7934,7936,7945,7948,7950,7952,7958,7962,7966,7968,7972,7973,7974,7977,7980,
7981,7982,7984,7990,7994,7995,8000,8001,8005,8008,8010,8013,8014,8016,8022,8026,8027,8031,8031,8033,8033,
8033,8035,8037,8041,8044,8046,8049,8052,8052,8057,8061,8066,8070,8072,8073,8079,8083,8087,8090,8095,8098,
8099,8102,8104,8106,8108,8115,8117,8117,8119,8121,8124,8130,8132,8136,8137,8139,8147,8152,8159,8160,8161,
8169,8172,8176,8177,8180,8184,8185,8190,8192,8196,8202,8204,8208,8213,8231,8251,8256,8262,8267,8269,8271,
8273,8275,8281,8285,8285,8287,8289,8292,8297,8299,8304,8308,8309,8313,8316,8317,8321,8321,8323,8325,8325,
8327,8331,8333,8337,8340,8341,8342,8346,8349,8349,8351,8355,8359,8362,8363,8364,8369,8373,8375,8376,8376,
8384,8386,8388,8390,8392,8392,8394,8397,8401,8404,8405,8408,8412,8414,8419,8420,8420,8422,8424,8426,8428,
8430,8436,8439,8441,8442,8446,8446,8450,8457,8461,8464,8466,8470,8473,8475,8478,8481,8485,8486,8489,8492,
8495,8500,8502,8504,8504,8507,8508,8511,8515,8518,8521,8522,8524,8528,8532,8536,8539,8543,8544,8547,8548,
8549,8552,8555,8556,8557,8561,8564,8564,8564,8567,8569,8571,8588,8604,8607,8608,8608,8613,8615,8616,8616,
8617,8622,8626,8627,8628,8630,8636,8640,8642,8647,8652,8657,8659,8661,8666,8668,8671,8674,8678,8679,8681,
8683,8686,8690,8694,8698,8699,8700,8700,8701,8702,8703,8703,8709,8710,8713,8714,8717,8722,8726,8728,8731,
8736,8738,8741,8744,8749,8749,8755,8755,8757,8759,8761,8766,8771,8773,8777,8779,8782,8785,8786,8789,8791,
8791,8792,8793,8794,8795,8795,8797,8800,8806,8809,8814,8817,8819,8824,8827,8833,8836,8839,8840,8841,8847,
8851,8854,8856,8858,8860,8864,8866,8871,8872,8874,8876,8878,8880,8882,8884,8885,8886,8890,8895,8897,8903,
8906,8909,8910,8912,8912,8917,8918,8919,8923,8925,8930,8934,8935,8937,8945,8946,8949,8953,8956,8957,8957,
8959,8961,8963,8964,8966,8967,8968,8973,8976,8977,8977,8980,8982,8985,8988,8990,8994,8998,9001,9003,9008,
9010,9012,9015,9016,9018,9022,9025,9029,9034,9039,9043,9046,9047,9050,9055,9060,9065,9067,9068,9069,9072,
9073,9077,9082,9085,9087,9090,9095,9101,9104,9106,9108,9110,9113,9118,9121,9123,9126,9129,9131,9136,9138,
9140,9144,9145,9151,9153,9155,9163,9163,9163,9165,9170,9177,9181,9186,9191,9195,9199,9203,9206,9210,9213,
9215,9218,9222,9223,9226,9229,9232,9235,9239,9240,9244,9247,9248,9250,9253,9254,9255,9262,9264,9265,9270,
9277,9280,9285,9290,9292,9292,9293,9297,9301,9301,9301,9304,9307,9308,9309,9313,9314,9315,9318,9319,9322,
9326,9328,9332,9335,9336,9344,9348,9351,9354,9361,9365,9368,9372,9372,9375,9381,9383,9399,9411,9419,9426,
9429,9432,9434,9439,9442,9443,9447,9452,9456,9456,9460,9463,9466,9466,9472,9473,9476,9478,9480,9482,9483,
9485,9488,9489,9495,9500,9501,9505,9506,9507,9510,9511,9517,9518,9519,9521,9523,9524,9527,9528,9532,9534,
9538,9541,9542,9546,9547,9552,9554,9555,9558,9559,9564,9568,9571,9575,9575,9577,9578,9583,9587,9588,9592,
9594,9595,9596,9600,9601,9603,9610,9617,9619,9619,9622,9627,9628,9630,9632,9638,9638,9641,9644,9645,9646,
9648,9651,9655,9659,9660,9664,9666,9669,9672,9674,9675,9677,9677,9677,9680,9681,9682,9683,9688,9688,9689,
9692,9696,9699,9703,9705,9709,9713,9716,9720,9722,9724,9728,9729,9737,9738,9742,9744,9748,9750,9752,9754,
9756,9760,9763,9765,9767,9773,9777,9780,9784,9786,9789,9793,9797,9799,9800,9803,9806,9809,9811,9815,9816,
9817,9823,9826,9828,9831,9833,9836,9838,9842,9843,9847,9851,9855,9858,9861,9864,9865,9867,9868,9869,9870,
9872,9873,9875,9889,9894,9896,9910,9922,9934,9940,9941,9942,9945,9950,9950,9951,9952,9954,9958,9961,9963,
9967,9969,9972,9972,9974,9976,9976,9981,9984,9986,9988,9991,9992,9996,9997,9998,10000,10007,10009,10010,
10011,10014,10015,10016,10021,10022,10023,10023,10028,10028,10031,10035,10037,10039,10039,10043,10051,
10054,10056,10061,10062,10063,10064,10067,10069,10071,10073,10075,10077,10078,10079,10083,10088,10092,
10095,10098,10101,10105,10106,10109,10110,10112,10114,10116,10119,10125,10126,10129,10132,10136,10138,
10143,10145,10147,10151,10156,10158,10164,10166,10168,10172,10173,10173,10174,10175,10179,10182,10184,
10186,10187,10192,10196,10196,10199,10199,10199,10200,10202,10209,10213,10217,10219,10220,10225,10225,
10227,10228,10231,10237,10241,10244,10250,10255,10257,10258,10258,10263,10267,10269,10281,10288,10292,
10293,10294,10296,10297,10300,10305,10308,10310,10313,10314,10317,10318,10321,10323,10325,10325,10326,
10328,10329,10330,10331,10334,10339,10341,10346,10348,10354,10354,10355,10358,10362,10367,10368,10369,
10371,10374,10374,10378,10382,10386,10386,10389,10392,10395,10397,10403,10405,10406,10406,10417,10422,
10425,10427,10430,10431,10442,10447,10450,10450,10454,10459,10463,10466,10469,10473,10474,10476,10477,
10477,10480,10482,10484,10484,10487,10492,10492,10494,10496,10499,10500,10502,10505,10507,10511,10512,
10517,10519,10523,10527,10533,10534,10536,10536,10538,10541,10542,10547,10550,10556,10563,10565,10567,
10568,10572,10573,10573,10577,10582,10583,10585,10590,10594,10594,10596,10600,10602,10602,10605,10607,
10610,10612,10615,10617,10619,10623,10624,10625,10627,10628,10632,10633,10634,10637,10638,10639,10642,
10644,10647,10650,10654,10655,10655,10660,10662,10664,10665,10668,10673,10675,10679,10683,10685,10688,
10691,10694,10697,10699,10701,10706,10706,10708,10710,10712,10714,10720,10724,10727,10729,10730,10732,
10734,10735,10737,10743,10746,10748,10751,10753,10759,10759,10761,10762,10765,10770,10773,10776,10777,
10780,10782,10786,10793,10797,10801,10803,10807,10809,10811,10813,10815,10816,10817,10820,10822,10823,
10825,10827,10829,10832,10834,10836,10836,10839,10841,10842,10843,10845,10846,10848,10852,10854,10854,
10855,10857,10860,10862,10863,10866,10873,10875,10879,10881,10883,10885,10887,10891,10893,10896,10899,
10900,10901,10905,10907,10911,10913,10918,10918,10921,10922,10925,10927,10929,10929,10932,10935,10935,
10938,10940,10944,10949,10951,10955,10958,10960,10963,10967,10978,10983,10990,10990,10994,10997,11003,
11005,11008,11012,11017,11018,11019,11020,11020,11021,11026,11028,11032,11034,11039,11040,11045,11045,
11048,11050,11053,11054,11055,11057,11059,11062,11064,11069,11072,11074,11075,11078,11081,11084,11085,
11087,11094,11098,11101,11102,11105,11107,11111,11113,11233,11344,11399,11452,11555,11680,11783,11785,
11789,11794,11797,11802,11807,11815,11821,11823,11828,11828,11832,11837,11843,11846,11856,11861,11864,
11866,11868,11873,11877,11881,11881,11884,11886,11891,11892,11900,11902,11903,11905,11908,11910,11912,
11914,11918,11922,11922,11927,11931,11939,11941,11945,11946,11948,11952,11955,11955,11957,11959,11960,
11961,11963,11965,11967,11973,11976,11977,11981,11986,11991,11991,11993,11995,12000,12001,12004,12005,
12006,12008,12010,12011,12018,12023,12028,12030,12031,12032,12034,12036,12041,12045,12050,12055,12056,
12057,12058,12060,12061,12061,12063,12065,12068,12071,12075,12076,12079,12083,12084,12085,12086,12088,
12093,12095,12099,12102,12104,12107,12109,12111,12113,12117,12119,12120,12123,12124,12126,12128,12131,
12132,12135,12137,12140,12144,12146,12148,12152,12154,12156,12157,12158,12159,12161,12164,12168,12170,
12173,12175,12180,12181,12185,12189,12190,12192,12197,12202,12204,12207,12208,12209,12211,12214,12217,
12222,12225,12226,12228,12230,
};
// clang-format on

}  // namespace presscut::model

// Written by src/training/train_blocks.py; do not edit.
#include "model/word_weights_table.h"

namespace presscut::model {

// clang-format off
const WordWeight kWordWeights[] = {
{263961u,-2.16F}, // w:Horse
{1881994u,-2.16F}, // C:wp-block-navigation__submenu-container
{2179645u,-1.87F}, // T:Join Our Newsletter
{2275011u,-1.63F}, // w:"
{3358575u,-3.44F}, // W:- Sign
{3363351u,-1.38F}, // W:Computer Science
{4070072u,-1.63F}, // W:7 Best
{4522179u,-3.35F}, // T:GOLF
{4565517u,-4.25F}, // c:trigger
{5455184u,-2.81F}, // W:This website
{5561349u,-1.03F}, // T:West Virginia
{5606556u,-2.86F}, // C:button--secondary
{5903575u,-1.87F}, // C:footer-utility
{6272268u,-1.16F}, // c:sizer
{6309940u,-3.42F}, // W:OUR STORY
{6364762u,1.17F}, // C:ez-toc-list-level-1
{6501237u,-1.87F}, // T:Merkliste
{7238659u,2.96F}, // W:When it
{7817307u,-1.12F}, // W:Hi I'm
{8330265u,-1.79F}, // C:ast-builder-grid-row-container
{8760646u,-2.70F}, // c:print
{8933877u,-2.39F}, // w:Reprints
{8939591u,1.13F}, // w:Contrary
{9018438u,-1.87F}, // c:prime
{9504726u,-1.13F}, // W:CLICK HERE
{9984654u,.98F}, // w:Personally
{10909359u,.96F}, // W:That's where
{11245638u,-1.34F}, // c:price
{11480822u,-1.34F}, // c:audience
{11539129u,-.85F}, // W:Custom Software
{12120988u,-1.87F}, // C:end
{12883819u,-2.57F}, // w:Cricket
{13077449u,-3.46F}, // c:widgettitle
{13693933u,.80F}, // c:wedding
{14591841u,-.98F}, // W:The World
{14996490u,.48F}, // C:category-blog
{15038090u,-2.65F}, // T:DO NOT SELL MY PERSONAL INFORMATION
{15219151u,-3.38F}, // C:opacity-0
{15223773u,1.17F}, // c:cuerpo
{15691260u,.80F}, // W:Review the
{15822357u,-2.65F}, // w:TOM
{16002351u,-1.13F}, // c:product
{16860553u,-2.00F}, // w:Illinois
{17585771u,-2.09F}, // T:HOSPITALITY
{18902357u,-.81F}, // C:has-large-font-size
{19155632u,-2.48F}, // T:Apply
{19201604u,-2.65F}, // w:+
{19550667u,-.97F}, // w:MONTHLY
{19586920u,-.64F}, // W:The North
{19909459u,.97F}, // W:"All in
{20307544u,-1.38F}, // w:Biden
{23176883u,-1.19F}, // w:"Go
{23211924u,-2.28F}, // C:site-info-inner
{23492563u,-1.12F}, // w:Rate
{23541954u,-1.87F}, // W:Auto Insurance
{24551316u,-3.65F}, // T:Recent Posts
{24791405u,-1.87F}, // W:Weitere Themen
{25107144u,-2.39F}, // T:- Anzeige -
{25125620u,-.57F}, // c:times
{25197834u,-2.39F}, // c:localization
{26129712u,-.94F}, // C:default
{26379316u,-1.32F}, // c:override
{26421247u,-2.16F}, // C:footer-row
{26469422u,.64F}, // c:paragraph
{26548234u,-1.87F}, // C:no-border-radius
{27014429u,-1.87F}, // c:attached
{27191023u,2.00F}, // W:The Data
{27463226u,-.61F}, // w:Startups
{27496661u,-1.52F}, // C:story-header
{28003433u,-2.86F}, // W:Toggle Navigation
{28186943u,-2.28F}, // c:outlined
{28964454u,-1.87F}, // T:Wohnen
{28991948u,-.85F}, // w:END
{29369166u,-3.46F}, // T:- Kontakt
{29696100u,-.78F}, // w:Study
{30205566u,-2.22F}, // t:small
{30213926u,-.56F}, // c:gutters
{30440906u,-.64F}, // w:Turkish
{30597656u,-2.80F}, // T:Sales
{31204561u,-1.87F}, // w:Celebrations
{31575566u,1.10F}, // C:field--item
{31718362u,-1.63F}, // c:pages
{31718618u,-2.28F}, // c:pager
{31736580u,-1.03F}, // w:Embedded
{32016559u,-2.03F}, // c:contextual
{33318391u,-1.85F}, // W:SMALL BUSINESS
{35051578u,-2.39F}, // T:한국어
{35369688u,-2.28F}, // T:Cookies Policy
{35625506u,-2.00F}, // C:figure-article-caption-owner
{36170915u,1.60F}, // C:ftexdr
{36808267u,1.48F}, // w:"Think
{37259748u,-1.03F}, // T:Let's Get Started
{37781724u,-2.03F}, // C:subscribe-label
{37931311u,.98F}, // W:Develop a
{38092311u,-4.69F}, // W:(View all)
{38264792u,2.23F}, // w:--
{38336655u,-3.27F}, // w:*
{38513638u,-1.87F}, // T:Make A Payment
{39572881u,-1.15F}, // C:relative
{40074042u,-1.54F}, // c:anon
{40205534u,-.64F}, // W:How Often
{40254265u,-2.03F}, // T:Schlagzeilen
{40524346u,-1.87F}, // c:anim
{40638635u,-1.12F}, // w:'HEART-WRENCHING
{41038046u,-.83F}, // w:SMB
{41319937u,-1.57F}, // T:Sources
{41541723u,-2.16F}, // C:cli-bar-message
{42145289u,-2.48F}, // W:SAVE &
{43365356u,-1.52F}, // W:GROW YOUR
{43966218u,-1.72F}, // C:mega-no-js
{45695404u,-2.80F}, // c:notice
{45912649u,-1.40F}, // w:**Click
{45912828u,-3.73F}, // w:VIDEOS
{47066479u,-2.64F}, // T:ENTERTAINMENT
{47417142u,-2.57F}, // W:Newsletter Sign
{47648413u,-1.87F}, // C:dialog__content
{48201557u,-2.05F}, // C:elementor-section-full_width
{48487435u,-2.57F}, // W:* Copyright
{49137351u,-2.28F}, // C:menu-header-menu-container
{49691706u,-2.32F}, // C:medium-4
{49692218u,-1.52F}, // C:medium-6
{49693498u,-2.16F}, // C:medium-3
{49694778u,-.49F}, // C:medium-8
{49800585u,-3.47F}, // W:BECOME A
{49869767u,-1.22F}, // c:forecast
{49890794u,-1.39F}, // C:wp-block-kadence-advancedheading
{49985615u,-1.87F}, // T:HEALTH CONDITIONS
{50244289u,1.06F}, // W:"What I
{50445545u,-.48F}, // C:news
{50569202u,-1.12F}, // T:Higher Education
{51516575u,-1.87F}, // C:oy1ew3
{51910950u,-1.78F}, // w:--
{52013033u,-2.06F}, // C:next
{52213656u,-2.03F}, // W:We and
{52219488u,-1.22F}, // C:e-grid
{52306370u,-1.87F}, // C:e-n-menu-layout-horizontal
{53043361u,2.79F}, // w:"But
{53211446u,-1.33F}, // C:p-name
{53621193u,-1.88F}, // W:ABOUT THE
{55064619u,-2.03F}, // C:wp-block-post-author
{57321962u,-1.03F}, // w:Fan
{57371287u,-1.32F}, // w:NOTICE
{58460567u,-.46F}, // W:Google Cloud
{59206411u,-2.48F}, // C:cli-necessary-caption
{59340104u,-2.48F}, // W:Letters To
{59408829u,-.64F}, // c:outer
{59589277u,-2.27F}, // w:>
{59919409u,-2.03F}, // W:Media &
{60278408u,-.99F}, // w:Urban
{60466137u,-1.87F}, // W:Leadership Team
{60722965u,-.94F}, // w:#
{60902548u,-2.03F}, // w:Ebook
{61134560u,-.80F}, // c:currency
{62217017u,-1.34F}, // C:lg:text-4xl
{62296435u,1.80F}, // w:Again
{62526783u,-2.57F}, // C:cli-tab-section-container
{63147027u,1.54F}, // C:wp-block-post-content
{63331394u,-1.70F}, // T:Overview
{63380178u,-2.39F}, // w:Flipboard
{64171136u,-2.09F}, // C:align-middle
{64747804u,1.27F}, // C:content-collection
{64809388u,-1.76F}, // C:ast-main-header-bar-alignment
{64934538u,-.56F}, // c:direction
{64995477u,-1.84F}, // C:no-link
{65627558u,-1.31F}, // w:UPCOMING
{65633459u,-2.39F}, // W:All Topics
{66355535u,-1.22F}, // W:Stay on
{66447672u,-1.97F}, // C:usa-accordion__button
{68256279u,1.64F}, // C:hasdr
{68827812u,-1.87F}, // T:Weight Loss
{69436751u,-1.22F}, // w:Cocktails
{69597411u,-1.36F}, // c:reading
{69723267u,-2.16F}, // C:widget_media_image
{69812168u,-2.62F}, // T:ALL
{70102576u,-.64F}, // w:AirPods
{70257392u,-2.92F}, // T:Personal Finance
{70397386u,-1.99F}, // C:menu-wrapper
{71147780u,-2.03F}, // C:wpd-form-row
{71254990u,-1.53F}, // w:Ultimate
{71500177u,-2.16F}, // C:breadcrumb__item
{71908592u,-2.16F}, // W:Annual Reports
{71910036u,-2.16F}, // C:large
{72560459u,-1.03F}, // T:Lighting
{73553985u,-1.87F}, // T:Cruises
{74787084u,-1.70F}, // C:show
{74881968u,-2.03F}, // C:text-gray-300
{75044133u,-2.16F}, // W:ABOUT OUR
{76278417u,-1.83F}, // c:num
{76531893u,-2.73F}, // c:chevron
{77778865u,-1.38F}, // w:Kubernetes
{77799081u,-2.48F}, // W:Events Calendar
{78637183u,1.38F}, // W:One way
{78790730u,-3.16F}, // C:current-post-ancestor
{78898894u,-1.87F}, // w:Specials
{79294956u,-.49F}, // W:AI and
{79370358u,-1.87F}, // W:Home &
{79380321u,-2.43F}, // w:EXPLORE
{79808587u,-2.57F}, // T:*Message
{79876241u,-1.48F}, // c:new
{80106579u,-.70F}, // w:(Keine
{80732561u,-3.37F}, // c:nav
{80892790u,-.97F}, // c:html
{81518546u,-.85F}, // w:"error":
{81534333u,-1.87F}, // T:Your California Privacy Rights
{81670810u,-.48F}, // w:SUSTAINABLE
{81708066u,-1.46F}, // c:alternate
{82102673u,-.79F}, // c:non
{82104209u,-.97F}, // c:not
{82104465u,-1.38F}, // c:now
{82398783u,-3.09F}, // c:logout
{82599426u,.71F}, // W:It would
{82736974u,-.64F}, // T:PRICE
{83599554u,2.01F}, // w:During
{84251493u,-1.87F}, // C:usa-search--small
{84264986u,-2.39F}, // C:header-skip-link
{84460520u,1.38F}, // w:Reduced
{85209062u,-2.28F}, // T:Streaming
{85411370u,-3.39F}, // C:focusable
{85871991u,-3.27F}, // C:elementor-nav-menu--dropdown-tablet
{85953151u,-2.28F}, // W:SUBSCRIBE FOR
{86052053u,-1.87F}, // T:Member Benefits
{86863746u,-1.67F}, // W:"Go to
{87192334u,-1.18F}, // W:+4.5%
{87748738u,-1.87F}, // W:+ More
{88042427u,-1.87F}, // T:TV-Programm
{88091824u,-1.87F}, // T:Pages
{88343754u,-2.43F}, // w:Corrections
{89130942u,-1.87F}, // T:SnapChat
{90367954u,1.70F}, // w:FINALLY:
{90917819u,-1.59F}, // C:read-more
{91404335u,-3.27F}, // W:Mehr zum
{91905415u,-1.43F}, // C:is-sticky
{92313961u,-2.03F}, // T:Volunteer
{92500747u,-2.16F}, // C:slider
{92856625u,-2.16F}, // c:vendors
{93942907u,-2.65F}, // C:elementor-nav-menu__align-end
{95854644u,-1.13F}, // T:NO
{96009161u,-1.03F}, // T:How Can We Help
{96335118u,-2.80F}, // w:Zurück
{96958788u,-2.03F}, // w:Treatments
{97780679u,-1.51F}, // c:match
{97845975u,-1.03F}, // w:VETERANS
{97925480u,-2.92F}, // W:SIGN OUT
{98207241u,-2.03F}, // T:Modern Slavery Statement
{98796024u,.98F}, // W:With an
{98979339u,-4.78F}, // W:SKIP TO
{99965472u,-1.56F}, // w:Allergies
{100286192u,-1.03F}, // T:MOVING
{100734432u,-1.93F}, // C:mega-align-bottom-left
{101043800u,-2.86F}, // T:BEAUTY
{101049278u,-1.87F}, // w:Magazines
{101790694u,-.71F}, // C:grid-row
{102185408u,.46F}, // W:Take a
{102272243u,-2.27F}, // c:plain
{102477550u,-1.99F}, // c:position
{102488660u,-1.89F}, // c:parent
{103232087u,-1.04F}, // w:Specialty
{103680630u,-.64F}, // p:address
{104139491u,-.94F}, // W:LISTEN TO
{104503283u,-1.30F}, // c:place
{104630720u,-2.28F}, // C:td_block_inner
{104651543u,.95F}, // W:Working with
{105286039u,-1.06F}, // c:chrome
{105941849u,-2.73F}, // C:site-footer-focus-item
{106092117u,-1.24F}, // T:+4.5%
{106189341u,-2.16F}, // W:November 19,
{106274746u,-2.03F}, // W:SRI LANKA
{106329944u,-1.03F}, // w:Pediatric
{106367491u,.80F}, // W:Does this
{106690826u,-2.48F}, // w:Verkehr
{108084239u,-1.87F}, // C:placeholder
{109255288u,-4.05F}, // C:main-navigation
{110004726u,-3.81F}, // C:menu-item-privacy-policy
{110097544u,-1.22F}, // T:Reporting
{110123419u,.51F}, // w:Keyword
{110139222u,-2.08F}, // W:Credit Cards
{110737623u,-1.03F}, // W:Send to
{111695967u,-2.48F}, // w:Uncategorized
{111697171u,-2.06F}, // C:e-loop-item
{111767406u,-.96F}, // w:Drive
{112684422u,-2.48F}, // C:cli-slider
{112816773u,1.38F}, // w:Transparent
{114934131u,.97F}, // w:Liberty
{115187666u,-1.87F}, // T:Logistics
{115308148u,-.64F}, // w:Origin
{116744715u,-2.57F}, // T:日本語
{118160374u,-2.16F}, // T:Investigations
{118164943u,-1.83F}, // C:heading
{118640602u,-.96F}, // w:Mind
{118828343u,-3.23F}, // T:* FIRST NAME
{118944041u,-2.03F}, // C:tertiary
{119671382u,-2.03F}, // w:Sam
{119789836u,-2.08F}, // T:POLICY
{120014088u,-2.07F}, // c:right
{120035848u,-2.03F}, // C:footer-widget-1
{120919880u,-1.25F}, // w:GARDEN
{120946869u,2.00F}, // W:What You’ll
{121702605u,-1.87F}, // T:Digital Subscriptions
{122081352u,-3.83F}, // C:navbar-nav
{122422130u,-3.35F}, // W:Privacy Notice
{122961580u,-2.03F}, // T:LIVE TV
{123525232u,-2.63F}, // C:secondary-nav
{124520562u,1.80F}, // w:Those
{124540509u,-1.87F}, // C:link-item
{125204680u,1.05F}, // W:"The most
{125966359u,.96F}, // w:Researchers
{126277402u,-1.23F}, // C:et_pb_with_background
{127574930u,-1.90F}, // C:elementor-heading-title
{128058402u,-.69F}, // w:...Google
{128132248u,-2.16F}, // w:Nederlands
{128722234u,-1.03F}, // w:Columbus
{130096270u,-.92F}, // W:Top Picks
{130469394u,-1.11F}, // w:Bachelor's
{130633571u,-3.03F}, // w:MULTIMEDIA
{130767110u,-1.19F}, // c:newsticker
{130902663u,-1.84F}, // C:flex-col-reverse
{130984258u,2.75F}, // W:Look for
{131040639u,-1.74F}, // w:Navigate
{131265399u,-1.87F}, // w:Caribbean
{131804243u,-.56F}, // w:Desktop
{132565673u,-2.92F}, // T:COMPARE
{133302046u,.98F}, // C:mh-content
{133308511u,-2.18F}, // T:RELATED
{133802200u,-2.03F}, // c:faded
{133898875u,-.99F}, // C:static
{134543009u,-2.39F}, // C:modal__content
{134567878u,-1.03F}, // W:PAYMENT METHODS:
{135785036u,-2.73F}, // C:footer-main
{136324553u,-1.03F}, // T:SPEAKERS
{136348561u,-1.87F}, // C:menu-item-155
{136543121u,-1.87F}, // C:menu-item-149
{136631505u,-1.56F}, // C:pkq95p
{136775825u,-2.28F}, // C:menu-item-172
{136776081u,-1.87F}, // C:menu-item-173
{136999569u,-1.87F}, // C:menu-item-162
{137000849u,-1.87F}, // C:menu-item-169
{137039154u,-.57F}, // w:$73
{137213119u,-2.92F}, // c:member
{137460132u,-3.35F}, // w:BROWSE
{137659025u,-1.87F}, // C:menu-item-130
{137889169u,-1.87F}, // C:menu-item-127
{138052156u,-2.03F}, // T:Home Delivery
{138477942u,1.59F}, // W:IT'S NOT
{138482272u,-2.60F}, // C:wp-caption
{138655353u,-1.87F}, // C:subfooter
{138799082u,-1.14F}, // c:finance
{139138651u,-2.20F}, // C:blog-meta-item
{139779469u,-2.16F}, // T:Affiliates
{139930146u,-2.03F}, // C:show-banner
{140281209u,-1.87F}, // T:-Nutzungsbedingungen
{140459951u,1.38F}, // w:"Sit
{140693377u,1.40F}, // W:What Sets
{140865513u,-2.27F}, // w:STAFF
{141840138u,-2.65F}, // w:Masthead
{141966111u,-1.83F}, // T:BENEFITS
{142379297u,2.12F}, // W:With this
{142512266u,-1.67F}, // C:code-block
{144445853u,-1.87F}, // C:et_pb_text_align_right
{144792304u,-3.35F}, // T:Latest
{144847442u,-1.87F}, // T:BY ROLE
{145350474u,-3.59F}, // T:TERMS
{145515382u,-1.57F}, // w:Marine
{145591822u,-1.87F}, // T:Press Kit
{146251072u,.80F}, // W:To see
{146735581u,-2.03F}, // C:wp-block-jetpack-subscriptions__form-elements
{147336967u,-3.03F}, // t:a
{147339015u,-.66F}, // t:i
{147341319u,1.16F}, // t:p
{147778158u,-.69F}, // c:coverage
{148225258u,-1.36F}, // w:SPACE
{148662280u,2.41F}, // W:So I
{149043165u,.80F}, // W:The duration
{149130516u,.48F}, // w:Beim
{149615101u,-3.42F}, // T:SUPPORT
{149946828u,-2.03F}, // T:RESSORTS
{150374642u,1.87F}, // w:Integrating
{151993607u,-1.38F}, // C:s
{151994375u,-.64F}, // C:v
{151994631u,-1.87F}, // C:w
{151995911u,-2.03F}, // C:x
{151997447u,-.50F}, // C:b
{151998215u,.98F}, // C:a
{151998471u,-1.12F}, // C:f
{151998727u,-1.28F}, // C:g
{151998983u,-.68F}, // C:d
{152000007u,-2.16F}, // C:h
{152000519u,-.55F}, // C:n
{152001031u,-1.87F}, // C:l
{152001287u,-1.17F}, // C:m
{152002955u,-2.16F}, // C:wp-block-jetpack-subscriptions
{153146996u,-2.65F}, // C:footer-column
{153339313u,-.70F}, // w:Russian
{153404406u,-.98F}, // w:Connecticut
{153439542u,-2.26F}, // C:test
{153499864u,-1.03F}, // w:SALE
{153505146u,2.23F}, // W:Simply put,
{153940424u,-1.81F}, // c:nested
{155012918u,-.78F}, // C:text
{155631113u,-.99F}, // w:Interactive
{155751412u,-1.42F}, // c:tiles
{156476748u,-2.03F}, // w:Kunst
{156486262u,-1.87F}, // w:AVIATION
{157393011u,-2.98F}, // w:Virginia
{158509413u,-1.17F}, // w:Introducing
{158647760u,-.98F}, // w:Al
{159135354u,-1.74F}, // w:TESTS
{159863392u,-1.87F}, // W:Discover why
{160438482u,-4.78F}, // C:menu-item-type-post_type
{160455396u,-.47F}, // w:Medicare
{160460098u,-1.63F}, // T:(36)
{161132589u,-1.87F}, // C:wpd-form-col-left
{161362252u,-2.03F}, // C:et_pb_menu__wrap
{161879907u,-3.35F}, // C:comments-area
{162209643u,.84F}, // W:NAVIGATING THE
{162560516u,-2.92F}, // c:bylines
{162728180u,2.32F}, // W:Selecting the
{162888817u,-1.40F}, // c:style
{163158300u,-.67F}, // c:highlight
{163539593u,-1.87F}, // W:Join over
{164201161u,2.49F}, // w:Define
{165266697u,-2.92F}, // W:By clicking
{166052798u,-1.46F}, // w:Used
{167265858u,-1.87F}, // C:et-social-twitter
{167364985u,-2.33F}, // w:Calendar
{168961327u,-3.08F}, // C:site-title
{169292074u,-1.24F}, // w:Awesome
{169851296u,-2.16F}, // C:usa-banner__header-text
{170175530u,-1.87F}, // T:Congress
{170838529u,-2.60F}, // w:>
{171201593u,-1.87F}, // C:fs-toc_link-wrapper
{171273180u,-2.48F}, // C:share-reddit
{171991939u,-1.22F}, // T:South America
{173502195u,-1.87F}, // W:For Employers
{175131544u,-2.48F}, // T:Web Development
{175150624u,-1.51F}, // w:Wildlife
{175212112u,-2.03F}, // C:dropdown-menu-right
{175986673u,1.87F}, // W:And it's
{176291879u,-2.28F}, // C:content-tablet-align-default
{176838557u,-1.87F}, // C:sm:justify-end
{178287519u,-2.57F}, // W:Our Work
{178335407u,-1.14F}, // C:standard
{179153659u,-2.28F}, // C:elementor-widget-mobile__width-initial
{179300476u,-2.39F}, // C:share-print
{179568702u,1.82F}, // w:"Given
{179624299u,-1.87F}, // C:max-w-md
{180173431u,-1.22F}, // W:Explore The
{180328617u,-2.39F}, // T:Here's how you know
{180696609u,-1.22F}, // c:errors
{181621918u,-.96F}, // w:EYE
{182501227u,-1.23F}, // C:max-w-xl
{182506603u,-2.16F}, // C:max-w-xs
{182824378u,-4.08F}, // C:comment-reply-title
{183069497u,.81F}, // w:(Set
{183785443u,-2.21F}, // W:Everything You
{183896122u,-.97F}, // w:Medium
{184246855u,-2.65F}, // T:Partner With Us
{184817836u,-1.68F}, // C:article-list
{185444805u,-2.39F}, // W:Campus Life
{186138068u,-2.65F}, // C:w-nav-link
{187294847u,-.79F}, // c:specialty
{187663738u,-.48F}, // w:#12
{188317935u,-1.83F}, // W:Reading Time
{188481146u,-.85F}, // w:Individual
{189653737u,1.85F}, // C:et_pb_post_content
{190141994u,-2.39F}, // T:Terms of Sale
{190461719u,-2.43F}, // c:tablet
{190836398u,-.46F}, // w:$48,476
{191233966u,-1.03F}, // w:Replay
{191261816u,-2.03F}, // C:breadcrumb__link
{191292032u,-1.66F}, // C:inner
{191553642u,-1.51F}, // C:elementor-post-navigation__prev
{191796189u,-2.28F}, // T:IN THE NEWS
{192289684u,-1.87F}, // C:mb-sm-0
{192335627u,-1.12F}, // w:Cleaning
{192590926u,.90F}, // C:format-standard
{193082044u,-1.87F}, // T:Affiliate Disclosure
{193311171u,-1.22F}, // w:MECHANICAL
{193595330u,1.47F}, // W:The U.N.-backed
{193980080u,-1.87F}, // c:subcategory
{193997092u,-2.03F}, // T:SRI LANKA
{194868190u,-.73F}, // C:container-fluid
{194901139u,1.72F}, // W:And so
{195352213u,-3.13F}, // C:wp-block-social-links
{195359603u,-.74F}, // W:Best Car
{195612160u,-1.88F}, // w:Canada
{195719583u,1.40F}, // W:In Other
{196020881u,-.73F}, // c:off
{196031001u,-2.24F}, // C:sm
{196076161u,-2.87F}, // T:Artificial Intelligence
{196216601u,-1.17F}, // C:pf
{196216857u,-1.25F}, // C:pg
{196217625u,-1.11F}, // C:pb
{196221721u,-.64F}, // C:pr
{196417681u,-1.57F}, // c:odd
{196784196u,-2.72F}, // T:EDUCATION
{196875041u,-1.87F}, // w:Thanksgiving
{197138457u,-2.28F}, // C:tw
{197141529u,-2.28F}, // C:tc
{197336089u,-1.07F}, // C:us
{197613042u,-2.51F}, // c:visible
{197786513u,-1.40F}, // c:one
{198185447u,-2.44F}, // C:genesis-nav-menu
{199300676u,-1.03F}, // T:FILTER:
{199364241u,-2.21F}, // c:owl
{199364753u,.77F}, // c:own
{199365657u,-1.87F}, // C:bs
{199365913u,-1.52F}, // C:bt
{199367193u,-1.87F}, // C:by
{199369241u,-2.16F}, // C:ba
{199369497u,-1.82F}, // C:bb
{199370009u,-.62F}, // C:bd
{199370777u,-1.57F}, // C:bg
{199372704u,-1.87F}, // C:header-bar
{199404146u,1.14F}, // W:Finding The
{199551633u,-1.03F}, // c:ovf
{199558169u,-.50F}, // C:cc
{199558425u,-.62F}, // C:cb
{199562265u,-1.69F}, // C:cs
{199564057u,-1.01F}, // C:ct
{199752337u,-1.71F}, // c:out
{199752849u,-1.47F}, // c:our
{200017553u,-1.37F}, // c:otr
{200021529u,-.60F}, // C:ae
{200021785u,-2.35F}, // C:ad
{200022297u,-.60F}, // C:af
{200222745u,-1.22F}, // C:fw
{200223513u,-1.02F}, // C:fr
{200224025u,-1.00F}, // C:fl
{200224537u,-2.73F}, // C:fn
{200227353u,-2.65F}, // C:fa
{200227609u,-2.60F}, // C:fb
{200443280u,-1.87F}, // w:Canadian
{200472977u,-.76F}, // c:org
{200480281u,-.54F}, // C:gi
{200480793u,-.72F}, // C:gg
{200672025u,-1.20F}, // C:db
{200673817u,-.52F}, // C:de
{200675097u,-1.87F}, // C:dn
{200865937u,-1.80F}, // c:opt
{200869777u,-1.87F}, // c:ope
{200875033u,-1.83F}, // C:es
{200880409u,-.85F}, // C:en
{200886211u,.68F}, // w:Highly
{201139225u,-.57F}, // C:js
{201582361u,-2.47F}, // C:h6
{201582873u,-2.76F}, // C:h4
{201583129u,-2.72F}, // C:h5
{201583385u,-2.29F}, // C:h2
{201583641u,-2.21F}, // C:h3
{201584153u,-1.67F}, // C:h1
{201592857u,-.47F}, // C:ho
{201593113u,-.66F}, // C:hl
{201599769u,-.72F}, // C:hr
{201789721u,-.75F}, // C:in
{201993497u,-1.03F}, // C:nl
{201994265u,-1.03F}, // C:no
{202248473u,-1.44F}, // C:on
{202249241u,-1.03F}, // C:ok
{202251545u,-1.29F}, // C:or
{202308691u,-2.57F}, // c:forgot
{202373969u,-.55F}, // c:height
{202452761u,-1.37F}, // C:ln
{202703761u,-1.33F}, // c:oxy
{202710297u,-1.87F}, // C:mb
{204033695u,-1.41F}, // c:rows
{205267340u,-2.03F}, // c:browse
{205597855u,-1.09F}, // c:role
{205798303u,-.55F}, // c:root
{206236010u,.73F}, // w:Multiple
{206253686u,-1.87F}, // T:Skip Navigation
{206782882u,1.72F}, // w:Larger
{207161680u,-2.16F}, // W:Contact Me
{207255509u,-2.80F}, // c:gravatars
{207355390u,-.61F}, // w:Impact
{208132236u,-1.87F}, // C:mntl-breadcrumbs__read-more
{208549311u,.66F}, // W:Cross Platform
{208903906u,-2.53F}, // C:primary-menu
{209273777u,-2.16F}, // C:cli-bar-btn_container
{209444617u,-2.28F}, // C:external-link
{209446287u,-1.74F}, // T:AUSTIN
{209962277u,-2.80F}, // T:< Back to blog
{210098158u,-2.16F}, // W:Newsletter Signup
{210323273u,-1.33F}, // W:Web Development
{211060723u,-2.28F}, // C:site-search
{211290006u,-2.16F}, // C:drawer-sub-toggle
{211644664u,.87F}, // w:#Key
{211800317u,-2.03F}, // C:three
{211830366u,-.66F}, // c:elbk
{212133187u,-1.49F}, // w:Restaurants
{212265882u,-1.42F}, // c:portal
{212638622u,-1.92F}, // T:#23
{212711129u,-1.99F}, // w:Weather
{212792290u,-2.16F}, // T:Motorsport
{213050550u,-4.78F}, // C:screen-reader-text
{213495533u,-1.48F}, // C:space-y-8
{213497325u,-2.37F}, // C:space-y-1
{213497837u,-2.02F}, // C:space-y-3
{213498093u,-.85F}, // C:space-y-2
{213498605u,-1.78F}, // C:space-y-4
{213499117u,-1.56F}, // C:space-y-6
{214600903u,-2.90F}, // C:disclaimer
{214827094u,.57F}, // w:"Excellent
{215088984u,-2.48F}, // C:ginput_container
{215307850u,2.63F}, // w:Among
{215561536u,-.64F}, // w:Newborn
{215728054u,2.00F}, // W:The results
{216741206u,.80F}, // W:The Name
{217100102u,-2.03F}, // T:COUPONS
{217265320u,-1.44F}, // C:flex-column
{217509170u,-2.66F}, // W:MIDDLE EAST
{219198637u,-.64F}, // W:+7.5
{219365331u,-1.22F}, // w:Sewer
{220847380u,-1.22F}, // C:share-more
{222057532u,-1.98F}, // C:sidebar-container
{222067095u,2.23F}, // W:"I can
{222433096u,-2.16F}, // T:NACH OBEN
{222884713u,-2.03F}, // C:author-container
{223453040u,-3.26F}, // c:widgets
{223661038u,-2.03F}, // C:wp-block-post-author__name
{223667024u,-2.88F}, // c:translate
{224247680u,-.83F}, // c:recommend
{224907703u,-2.16F}, // C:off-canvas
{225133174u,-2.03F}, // C:elementor-widget-mobile__width-auto
{225139681u,-1.74F}, // w:Theme
{225222009u,-.90F}, // w:Protect
{225318553u,-1.19F}, // C:responsive
{225636440u,-.49F}, // W:ALSO READ:
{226006128u,-2.28F}, // C:et_pb_social_media_follow_network_0_tb_footer
{226018212u,-1.22F}, // w:Kevin
{226101666u,-1.22F}, // w:Tankless
{226269480u,-2.47F}, // w:TECH
{226388176u,.96F}, // W:At least
{226454741u,-2.39F}, // w:KOMMENTARE
{226612516u,-1.78F}, // T:"machine learning"
{226905742u,.80F}, // w:Control
{227091236u,-1.93F}, // w:CAR
{227603506u,-1.87F}, // W:Edit Profile
{228271911u,-1.06F}, // C:custom-header
{229249534u,-1.87F}, // c:upload
{229310254u,-2.39F}, // C:header-announcement-bar-wrapper
{229314617u,-4.13F}, // C:visually-hidden
{229436667u,-1.87F}, // C:optin
{229845501u,.72F}, // w:OKAY!
{229880641u,-1.12F}, // W:What Happens
{230764804u,-.70F}, // w:Purchase
{231177606u,-2.39F}, // T:Tutorials
{231258077u,-2.28F}, // T:E-EDITION
{231301432u,-2.03F}, // T:Popular Searches
{231464405u,-.65F}, // w:PLUMBING
{232113990u,-2.48F}, // T:Scroll To Top
{232479569u,-1.51F}, // T:Development
{232675502u,-1.36F}, // w:MINNEAPOLIS
{233135017u,-1.22F}, // w:$130.00
{233136513u,-2.57F}, // C:post-tags
{233158391u,-2.16F}, // W:Popular Articles
{233417852u,-1.56F}, // w:Law
{233720846u,-1.87F}, // w:Writer
{234154301u,1.29F}, // W:And if
{234176222u,-2.03F}, // T:Schreibe einen Kommentar
{235466126u,1.58F}, // w:(requires
{235781607u,-2.03F}, // w:Türkçe
{235902823u,-1.87F}, // T:Enter Your Email
{236538129u,-1.24F}, // w:CYBER
{236712478u,-1.87F}, // C:scroll_to_bottom
{237387544u,-1.87F}, // C:mntl-dialog
{239204967u,-2.03F}, // w:Tu
{240290179u,-1.12F}, // T:$37
{241034907u,-1.87F}, // C:byline-wrapper
{241049504u,-1.03F}, // T:Cloud Security
{245042328u,-2.80F}, // T:News & Events
{245107104u,-1.32F}, // w:Primary
{246171437u,-2.81F}, // c:tertiary
{247416072u,-1.64F}, // W:HIGH SCHOOL
{248594663u,-2.39F}, // T:Faculty & Staff
{248702104u,-1.79F}, // C:mega-menu-item-type-custom
{249768721u,-.72F}, // c:infobox
{250428965u,-.55F}, // w:Congratulations
{252111843u,-2.23F}, // C:md:justify-between
{252599374u,-2.65F}, // w:Reject
{253814773u,-2.57F}, // W:All Posts
{254505335u,-1.04F}, // c:retail
{254673502u,-2.73F}, // C:is-horizontal
{254698054u,-2.03F}, // C:et_pb_menu_inner_container
{255111697u,.87F}, // W:Many People
{255310212u,-2.28F}, // T:Indonesia
{255614009u,-1.03F}, // T:$44+
{256271822u,-1.45F}, // w:TECHNOLOGY
{257129312u,-.65F}, // c:scheme
{257130336u,1.47F}, // c:schema
{257373948u,-1.45F}, // c:interstitial
{258178122u,-2.28F}, // c:handler
{258242422u,-1.00F}, // c:huge
{258638298u,-1.10F}, // c:units
{258773722u,-1.23F}, // W:5 Best
{259709837u,-2.48F}, // w:*Affiliate
{260084428u,-.82F}, // W:Big Data
{260913366u,-2.03F}, // W:Reply to
{261536503u,-2.92F}, // w:TELEVISION
{261645429u,-.64F}, // w:AVG.
{261692159u,1.13F}, // W:My goal
{261696634u,-1.44F}, // w:Agriculture
{261717504u,1.13F}, // w:Disadvantages
{261781065u,-1.24F}, // C:pt-10
{261781577u,-1.49F}, // C:pt-12
{261782601u,-1.11F}, // C:pt-16
{261924336u,-1.87F}, // T:MOTORING
{262473801u,-1.01F}, // C:pt-20
{262474825u,-.87F}, // C:pt-24
{262994076u,-4.30F}, // c:signup
{263065080u,-1.87F}, // W:Campus Map
{263176423u,-2.57F}, // T:All Posts
{264180818u,-.64F}, // W:Home Security
{265051809u,-1.87F}, // T:Pet Insurance
{265052612u,-2.16F}, // T:Tennessee
{265673372u,-3.13F}, // c:signin
{265867206u,-2.04F}, // w:Agency
{266495453u,1.72F}, // W:In that
{266593436u,-.70F}, // c:signed
{266696244u,1.03F}, // W:*Thanks to
{266876702u,-1.87F}, // C:gfield--type-captcha
{267073454u,-2.73F}, // r:status
{267102273u,-1.11F}, // c:from
{267235392u,-1.26F}, // C:order-lg-2
{267235648u,-1.64F}, // C:order-lg-1
{267798887u,-2.28F}, // T:EXPERTISE
{267965373u,-2.48F}, // T:DEUTSCHLAND
{268005953u,-2.03F}, // W:Make an
{268932805u,-2.08F}, // w:Trusted
{269174610u,-1.75F}, // c:solutions
{269331521u,-1.31F}, // c:free
{269632133u,-2.03F}, // W:February 27,
{270717225u,-1.22F}, // c:club
{270896275u,-1.77F}, // t:figure
{270988666u,1.58F}, // C:blog-post__body
{272514853u,-2.16F}, // T:SINGAPORE
{272668945u,.80F}, // w:Minor
{272783225u,.96F}, // W:TL;DR
{273336105u,-1.37F}, // c:clip
{273829355u,-1.71F}, // w:PROGRAMS
{274394940u,-2.03F}, // C:pum-overlay
{274418135u,-.66F}, // C:podcast
{274865411u,-1.87F}, // W:F.A.Q's
{275083930u,.98F}, // w:"Her
{275125565u,-2.39F}, // T:Ratgeber
{275287509u,-.59F}, // c:enable
{275462987u,-2.12F}, // C:drawer-navigation-parent-toggle-false
{276789164u,-1.24F}, // w:Upgrade
{276852950u,-.98F}, // T:VERMONT
{277134009u,-.76F}, // c:score
{277546407u,-2.23F}, // w:SHIPPING
{277754233u,-.68F}, // c:begin
{277767661u,-1.87F}, // T:MEDIA RELATIONS
{278166483u,-1.65F}, // c:fieldset
{278571916u,-3.20F}, // c:hover
{278835032u,-1.87F}, // C:footer_link-list
{279377980u,-1.09F}, // C:col-sm-10
{279378492u,-.49F}, // C:col-sm-12
{279424667u,-2.57F}, // T:Restaurants
{279992200u,-1.86F}, // c:name
{280400346u,-2.03F}, // w:/
{280578306u,1.72F}, // W:"Because the
{280580509u,-1.21F}, // C:opinion
{280686471u,1.38F}, // W:Because of
{280783103u,-1.90F}, // c:reduce
{280954113u,-.51F}, // w:Client
{281116052u,-1.87F}, // W:Add as
{282031921u,-.54F}, // w:Things
{282198797u,-1.68F}, // w:Art
{282231236u,-2.16F}, // C:section-heading
{282679985u,-2.30F}, // C:desktop
{283424610u,-1.80F}, // C:cta-container
{283654802u,-1.87F}, // C:et_pb_text_1_tb_body
{283736251u,-1.83F}, // c:series
{284748798u,-1.84F}, // W:$ 0.00
{284801981u,-2.39F}, // C:site-footer-row
{284830723u,-2.28F}, // C:layout-engine-section
{284831725u,3.21F}, // w:Unlike
{285098328u,-1.46F}, // c:audio
{285110664u,-2.16F}, // c:navs
{285113224u,-2.59F}, // c:navi
{285295588u,-3.03F}, // C:d-none
{285710598u,-1.72F}, // C:wp-block-post-template
{286794088u,2.63F}, // w:(depending
{286880409u,.84F}, // w:COMFORT
{287431931u,-3.05F}, // W:MORE FROM
{287539326u,-.91F}, // w:REACH
{287701201u,-2.03F}, // T:Show Comments
{288761029u,1.37F}, // c:mental
{288956619u,-2.16F}, // T:-Hilfe
{288961050u,-1.03F}, // w:ATLAS
{289205857u,-1.12F}, // c:silver
{289552706u,-4.50F}, // c:copyright
{290485047u,.80F}, // w:**Abstract:**
{291050871u,-1.21F}, // w:INTERNET
{292079362u,.80F}, // W:It's Been
{292137807u,-2.39F}, // C:elementor-labels-
{292296416u,-2.55F}, // T:Economy
{293151674u,-2.39F}, // C:wpml-ls-first-item
{293189656u,3.10F}, // W:"It was
{293534680u,-.85F}, // w:Gain
{293826323u,-1.87F}, // W:Abo &
{294122960u,-2.03F}, // C:mntl-attribution__item-name
{294420816u,-2.11F}, // T:#ai
{294451894u,-1.35F}, // w:Military
{294531357u,.80F}, // w:"The
{294532490u,1.87F}, // W:For each
{295299622u,-1.87F}, // C:bottom-nav
{295638246u,-2.57F}, // w:FOIA
{296297680u,-1.80F}, // w:Insights
{296622635u,-2.05F}, // C:d-flex
{296808253u,-1.20F}, // c:animate
{297375033u,-1.63F}, // w:Oklahoma
{297566202u,.46F}, // w:Third
{297704125u,-2.57F}, // C:cli-privacy-overview
{298670848u,1.20F}, // W:Set Clear
{298936299u,-.48F}, // C:et_pb_column_inner
{299236035u,2.12F}, // w:Generally
{299284834u,-3.68F}, // w:Español
{299382891u,-1.05F}, // c:student
{299806931u,1.13F}, // W:When will
{300721754u,-1.08F}, // w:**
{300939244u,-4.22F}, // c:popup
{302136654u,-.71F}, // w:$200
{302206101u,-3.27F}, // T:GAMES
{302396699u,-2.03F}, // w:JACKSONVILLE
{302434548u,-3.86F}, // c:visually
{302592615u,-1.87F}, // w:Families
{302990705u,-1.22F}, // w:Inline
{303534759u,-2.48F}, // T:U.S.
{304063846u,-1.03F}, // w:Carpet
{304861047u,-1.72F}, // W:FIND A
{306382459u,-2.52F}, // C:header-menu-nav
{306599056u,-1.13F}, // c:raw
{306862736u,-1.15F}, // c:rbq
{307521680u,-.97F}, // c:res
{307523216u,-1.62F}, // c:rem
{307523472u,-1.83F}, // c:rel
{307524752u,-1.70F}, // c:reg
{307525008u,-1.08F}, // c:ref
{307525520u,-2.32F}, // c:red
{307800629u,-3.07F}, // w:WORLD
{308174992u,-1.87F}, // c:rhs
{308246828u,-2.21F}, // C:site-header-item
{308568979u,3.18F}, // W:Focus on
{308998954u,-.73F}, // C:wp-block-columns
{309299011u,-3.98F}, // T:PARTNERS
{309357600u,-1.12F}, // w:SUPER
{309458404u,-1.04F}, // w:ORDER
{309573827u,-1.87F}, // C:wpd-comment-info-bar
{309595317u,-.84F}, // c:block
{309748880u,-.62F}, // c:row
{310235379u,-.69F}, // C:no-wrap
{310512821u,-1.78F}, // c:blogs
{310599824u,-2.70F}, // c:rss
{310864272u,-1.39F}, // c:rtl
{310866576u,.91F}, // c:rte
{311039067u,.56F}, // W:MAKING THE
{311129412u,1.17F}, // w:Lorem
{311462834u,-1.65F}, // C:sm:px-8
{311463346u,-1.73F}, // C:sm:px-6
{311463858u,-1.07F}, // C:sm:px-4
{311725303u,-1.35F}, // w:03
{312174992u,-1.87F}, // c:rzp
{312195054u,-2.73F}, // w:SMS
{312372797u,.80F}, // C:article-subtitle
{312488546u,-.69F}, // c:pricing
{312611210u,-1.38F}, // c:directory
{312864209u,1.26F}, // W:The number
{312930609u,-1.12F}, // w:Kate
{313161278u,.73F}, // W:"For a
{313508445u,-1.87F}, // T:Netzpolitik
{313646387u,-.83F}, // W:Watch The
{314271234u,-2.23F}, // C:is-active
{314703662u,-1.26F}, // C:gap-8
{314705454u,-2.58F}, // C:gap-1
{314705966u,-2.16F}, // C:gap-3
{314706222u,-2.36F}, // C:gap-2
{314706478u,-1.61F}, // C:gap-5
{314706734u,-2.62F}, // C:gap-4
{314707246u,-2.13F}, // C:gap-6
{315011108u,-3.54F}, // C:elementor-icon-list-text
{315081825u,-.62F}, // w:Transparency
{315657331u,-3.85F}, // t:legend
{317141085u,-1.40F}, // C:leading-relaxed
{317142839u,-.58F}, // c:companion
{317827286u,-1.12F}, // w:@Mark,
{318009160u,2.00F}, // W:There will
{319551524u,-2.28F}, // W:FOLLOW ON
{320203501u,-1.03F}, // W:Posted On
{320397599u,-.78F}, // w:Air
{320576809u,-2.73F}, // C:modal-footer
{321484032u,-3.51F}, // C:footer-top
{321689372u,-2.80F}, // W:News &
{322196992u,1.87F}, // W:Businesses That
{322483502u,1.60F}, // C:vqddin
{322601097u,-1.74F}, // C:sidebar-widget
{323164416u,-1.51F}, // c:statement
{323173722u,-1.18F}, // c:thumbs
{323525710u,-2.14F}, // T:Transportation
{323805289u,-1.05F}, // C:bg-cover
{324782207u,-2.80F}, // w:Breadcrumb
{325068177u,-1.81F}, // c:lqx
{325097797u,-1.22F}, // T:UPDATES
{325687313u,-.80F}, // c:anonymous
{325725585u,-.67F}, // c:ltr
{325802567u,-2.17F}, // c:cards
{326000967u,-1.24F}, // c:caret
{326792300u,-2.16F}, // T:Sudoku
{327295633u,-2.23F}, // c:log
{327296924u,.87F}, // C:page-section
{327299729u,-1.08F}, // c:low
{328121997u,-1.03F}, // W:Coming Soon
{328317607u,-1.81F}, // T:NEW YORK
{328606353u,-2.51F}, // c:law
{329035105u,-2.03F}, // w:中文
{329586702u,1.04F}, // w:FOCUS
{329866369u,-1.63F}, // W:We Care
{331494425u,-2.30F}, // C:header-bottom
{331517994u,-1.86F}, // C:overflow-y-auto
{332160753u,-3.39F}, // C:gfield
{332649759u,-2.16F}, // c:tagcloud
{333968243u,-2.65F}, // w:TIM
{334072708u,-1.87F}, // W:Healthy Living
{334600686u,-2.28F}, // C:view-all
{334631833u,-3.88F}, // T:LIFESTYLE
{335065369u,-1.48F}, // C:text-16
{335168036u,-2.16F}, // T:What are you looking for_
{335741415u,2.63F}, // W:While it's
{335868896u,.65F}, // C:one-sidebar
{336058115u,-2.03F}, // W:Newsletter abonnieren
{336462334u,.86F}, // w:Several
{336818549u,-2.16F}, // C:et_pb_column_3_tb_footer
{336821761u,-1.87F}, // C:search-input
{337353739u,-3.13F}, // T:Asia
{337872342u,-3.73F}, // w:NEWSROOM
{337983010u,1.88F}, // W:"It is
{338100947u,-2.65F}, // T:SMALL BUSINESS
{339079863u,-1.87F}, // w:বাংলা
{339634829u,-2.48F}, // W:Faculty &
{340970525u,-1.77F}, // w:%
{340977165u,-.53F}, // c:layout
{341059837u,-1.87F}, // C:read-time
{341113328u,-2.09F}, // C:text-4xl
{341145477u,-2.39F}, // W:Non-Discrimination
{341343742u,-1.53F}, // w:Templates
{341699075u,-1.03F}, // W:Chat With
{342160092u,-1.99F}, // C:toggle
{342225677u,-2.03F}, // w:✕
{343076449u,-3.16F}, // C:elementor-grid
{343421313u,-2.16F}, // w:Infographics
{343507146u,-1.83F}, // w:RENEW
{344737075u,-1.87F}, // C:menu-item-title
{345422226u,-1.87F}, // T:TV & Radio
{345890463u,-2.16F}, // c:kommentare
{346013792u,-2.48F}, // T:8 min read
{346108217u,-2.03F}, // C:site-footer-middle-section-1
{346223238u,-2.80F}, // W:Close Search
{347333913u,-2.29F}, // C:text-xl
{347341849u,-2.98F}, // C:text-xs
{348436652u,-2.28F}, // C:pinterest
{349254654u,-1.87F}, // c:truncated
{349307655u,-2.16F}, // C:mntl-tooltip
{349434310u,-1.43F}, // C:cta-btn
{349731239u,-1.81F}, // c:scroll
{349767193u,-2.36F}, // C:text-sm
{349962265u,-1.92F}, // C:text-lg
{350216985u,-1.69F}, // C:text-md
{350298243u,-2.03F}, // T:Newsletter abonnieren
{350378094u,.90F}, // C:status-publish
{350488169u,-2.16F}, // T:Women's Health
{350752580u,-.64F}, // w:QUESTION
{350773944u,-1.87F}, // C:menu__link
{350965200u,-2.16F}, // C:menu-item-type-post_type_archive
{351172069u,-1.87F}, // C:wpd-filter
{351354438u,-1.88F}, // w:KIDS
{351507489u,-1.87F}, // C:md:gap-10
{353596697u,-.49F}, // C:animated
{354446363u,1.13F}, // w:Changing
{354569481u,1.13F}, // w:Hourly
{354700491u,-1.87F}, // T:Press & Media
{355585286u,-1.32F}, // c:tools
{355610239u,-1.87F}, // w:Aerospace
{355692737u,-2.24F}, // C:mobile-drawer-content
{356178524u,-1.87F}, // C:swp_hide
{356397491u,-2.03F}, // C:header-actions--right
{356660094u,-2.47F}, // w:July
{357183320u,.80F}, // W:Zoho CRM
{357201336u,-1.87F}, // C:menu__list
{357930274u,-1.87F}, // C:menu-mobile
{358371589u,-2.25F}, // c:sticky
{358703234u,-2.28F}, // C:visuallyhidden
{359485906u,1.38F}, // W:On top
{359836056u,-1.29F}, // w:"Hier
{360618967u,-1.87F}, // T:Contact Support
{360944203u,-2.65F}, // W:Resources For
{361030065u,-3.03F}, // c:disclaimer
{361551315u,-.62F}, // w:Claim
{362262754u,-1.87F}, // C:bg-dark
{363353878u,.80F}, // W:Research shows
{363745773u,-2.13F}, // C:space-x-4
{363747053u,-2.03F}, // C:space-x-1
{363747309u,-2.48F}, // C:space-x-2
{363747565u,-2.16F}, // C:space-x-3
{363995539u,.80F}, // W:Monitor and
{364089328u,-1.87F}, // T:Customer Success
{364309020u,-1.55F}, // c:piano
{364365062u,-2.52F}, // C:ml-2
{364365318u,-1.84F}, // C:ml-3
{364365574u,-1.19F}, // C:ml-0
{364365830u,-2.14F}, // C:ml-1
{364366598u,-2.38F}, // C:ml-4
{364366854u,-2.03F}, // C:ml-5
{364691681u,-1.47F}, // c:valign
{365092736u,1.92F}, // W:With the
{365976759u,.80F}, // W:Structured Data:
{366191974u,.84F}, // W:I get
{366246439u,-2.92F}, // T:RSS Feed
{367167801u,-2.03F}, // C:lg:text-2xl
{367258268u,1.12F}, // T:PROS
{368005059u,-1.83F}, // T:Holidays
{368602256u,-2.16F}, // T:Travel & Hospitality
{368930978u,-2.03F}, // W:More By
{368948812u,-1.03F}, // c:glow
{369608478u,-2.73F}, // w:Filed
{370722985u,-1.87F}, // W:MEDIA RELATIONS
{370789947u,-1.87F}, // w:España
{371351378u,-1.89F}, // C:post__title
{371900916u,-2.13F}, // c:disclosure
{371981875u,-1.92F}, // w:Minnesota
{372908702u,1.87F}, // C:entry-inner
{372994181u,-1.28F}, // c:cluster
{373795046u,-1.53F}, // w:Disaster
{373851702u,-2.03F}, // W:Products And
{373861669u,-2.65F}, // w:NBA
{374548132u,-2.15F}, // c:media
{374814524u,-2.48F}, // C:cli-modal-footer
{374852389u,.54F}, // W:"In this
{375223842u,-2.28F}, // C:et_pb_social_network_link
{375830885u,-1.87F}, // C:single-post-title
{375912090u,-.54F}, // w:Ergonomic
{376251910u,-1.92F}, // w:ZIP
{376547447u,-2.03F}, // W:Ähnliche Beiträge
{376925998u,-2.03F}, // T:WHERE TO BUY
{378309315u,-1.87F}, // c:filler
{378312899u,-2.03F}, // c:filled
{379137206u,1.13F}, // w:Vertical
{379248367u,-2.98F}, // T:Deutsch
{379519414u,-3.18F}, // T:Africa
{380199966u,-.81F}, // C:leading-loose
{380333604u,1.13F}, // W:Predictive Analytics
{380917030u,1.20F}, // w:Governor
{381161500u,-1.22F}, // T:Cameras
{381842895u,-1.76F}, // C:shadow
{382441039u,-2.04F}, // w:"Cancel
{382594254u,-3.11F}, // C:elementor-widget-post-info
{382652588u,-2.48F}, // C:l-footer
{382846188u,.98F}, // W:Once a
{383170765u,-2.65F}, // W:Accept All
{383451119u,-.64F}, // T:93
{383474774u,-1.09F}, // C:lg:order-1
{383475030u,-1.30F}, // C:lg:order-2
{383478795u,-1.87F}, // C:wbtynn
{383636411u,-2.57F}, // C:cli-tab-header
{383711696u,-1.74F}, // W:COLLEGE OF
{384281270u,-1.87F}, // W:+1 888
{384410613u,-1.87F}, // W:9 min
{384611095u,1.72F}, // w:Originally
{385167781u,-.51F}, // c:basicpage
{385510073u,-1.12F}, // w:ESSENTIALS
{386390793u,-2.91F}, // w:#Wirtschaft
{387546998u,-2.03F}, // c:href
{387583834u,-2.39F}, // w:Meetings
{387900728u,-2.45F}, // W:Book A
{388021716u,1.46F}, // C:post-body
{388185282u,.59F}, // c:comparison
{388270129u,-2.48F}, // c:newsletters
{389124236u,-1.87F}, // T:Contact Information
{389384549u,-1.70F}, // C:widget_top-posts
{389546940u,-1.03F}, // w:AUSTRIA
{389756319u,.80F}, // w:Challenges
{389941765u,-1.83F}, // C:elementor-post-navigation__link
{391250642u,-2.42F}, // w:/*
{391642524u,-2.16F}, // T:No items found.
{391647359u,1.21F}, // C:e-content
{392252418u,1.13F}, // w:#
{393290563u,-1.87F}, // C:tags-links
{393362777u,-1.07F}, // w:(Pop)kulturell
{393781411u,-1.87F}, // C:region-primary-menu
{394020263u,-2.08F}, // T:San Francisco
{394049832u,.90F}, // w:Al's
{394080490u,-2.16F}, // W:All News
{394376842u,-2.16F}, // T:TESTS
{394395610u,-1.28F}, // C:current-page
{394521591u,-1.35F}, // w:$67.23
{395340700u,-1.03F}, // w:Haben
{395749872u,-2.05F}, // w:Website
{395994574u,-1.87F}, // w:Thailand
{397136525u,2.54F}, // W:The Key
{397423499u,-2.57F}, // C:cli-fade
{397907101u,1.13F}, // W:Don't worry
{398918358u,-1.76F}, // C:ast-flex
{399695186u,.93F}, // c:disc
{399944103u,-2.73F}, // w:Investors
{400116953u,-1.03F}, // C:text-lg-left
{400302126u,.84F}, // w:*Offer
{400646918u,1.19F}, // W:In particular
{401318915u,-1.51F}, // T:#2
{401731907u,-2.28F}, // C:kicker
{402556619u,-2.16F}, // C:current-menu-ancestor
{404682424u,-1.51F}, // c:conversion
{405296414u,-2.01F}, // C:menu-item-object-post_tag
{405407458u,-2.65F}, // T:Food & Drink
{405993595u,-1.76F}, // w:FRENCH
{406555636u,-2.28F}, // T:Contributors
{406630581u,-3.13F}, // C:wp-block-social-link-label
{406756509u,-2.28F}, // C:nav-tabs
{407154782u,-1.51F}, // w:Tours
{407653198u,-2.21F}, // T:IN THIS ARTICLE
{407772173u,1.72F}, // W:If there’s
{409564993u,-1.87F}, // C:usa-nav__submenu-item
{410118616u,-1.87F}, // C:lg:w-auto
{410207307u,-1.75F}, // w:America's
{411984717u,-1.87F}, // T:Mobility
{412212228u,-2.48F}, // W:UNITED STATES
{412312222u,-2.28F}, // w:Username
{412826096u,-2.03F}, // W:TV -
{413076940u,-1.35F}, // w:.NET
{413462951u,-2.28F}, // T:SEE MORE
{413746161u,-.67F}, // w:"Zu
{413852347u,-1.22F}, // w:Ex
{414348812u,-2.03F}, // T:#Reisen
{414393230u,-1.03F}, // w:Tonight
{414492113u,-1.09F}, // w:Preferred
{415769925u,-1.20F}, // C:style1
{415904394u,-2.24F}, // C:drawer-navigation
{416288264u,.56F}, // W:Take Advantage
{417242334u,.98F}, // W:As One
{418096422u,.59F}, // C:content-column
{418217217u,-2.73F}, // C:elementor-widget-shortcode
{418436239u,-1.83F}, // w:COLLECTIONS
{418797467u,-1.87F}, // w:BUSCAR
{418917214u,-2.54F}, // C:thread-odd
{419042322u,-3.65F}, // w:-
{420098937u,2.00F}, // w:Absolutely
{420336226u,-1.01F}, // c:locked
{420568790u,-1.92F}, // C:elementor-post-info__item--type-author
{420881769u,-.55F}, // w:Headphones
{421890182u,-1.96F}, // w:East
{422128622u,-2.03F}, // W:December 8,
{422220763u,-2.81F}, // w:-
{422693307u,-.74F}, // w:"Chinese
{423542451u,-2.28F}, // W:Request Information
{423561939u,-2.16F}, // C:container-inline
{423580410u,.80F}, // w:Immediate
{423771032u,-1.03F}, // w:Appetizers
{423789318u,-1.63F}, // C:mr-2
{423789574u,-2.28F}, // C:mr-3
{423789830u,-2.65F}, // C:mr-4
{423790342u,-1.87F}, // C:mr-6
{423807774u,-1.85F}, // c:animated
{424138991u,-2.28F}, // w:(Bild:
{424264970u,-2.48F}, // r:form
{425480613u,-2.57F}, // c:send
{425571792u,-1.86F}, // c:desktopnav
{425942437u,-1.87F}, // c:sell
{425943973u,-1.63F}, // c:self
{426147493u,-2.02F}, // c:semi
{426335765u,-1.38F}, // C:entry-title
{427101420u,.57F}, // c:power
{427390758u,-2.61F}, // c:sidepanel
{427456974u,.60F}, // w:"basic":
{427673952u,-2.03F}, // T:Your Name
{427828237u,-1.09F}, // C:min-w-0
{427922549u,.53F}, // w:Day
{428047659u,-.77F}, // C:short
{428117136u,-2.73F}, // T:Partnerships
{428207186u,-2.94F}, // C:custom-html-widget
{429168818u,-1.03F}, // w:Hong
{429817670u,-1.87F}, // c:spinner
{430691534u,-1.87F}, // w:Netzpolitik
{431437017u,-.74F}, // C:wp-block-column
{432266505u,1.17F}, // W:Lorem Ipsum
{432887159u,.98F}, // w:Dass
{433038455u,-.98F}, // w:Heat
{433177855u,-.63F}, // c:forward
{433389028u,-2.65F}, // T:/Über uns
{433684880u,1.10F}, // c:sqs
{433853441u,-2.12F}, // C:elementor-grid-tablet-2
{433880976u,.89F}, // c:spy
{434061458u,-2.39F}, // W:This cookie
{434146960u,-1.74F}, // c:swp
{434347408u,-1.60F}, // c:svg
{434380114u,-2.39F}, // T:Taxes
{434538640u,-3.52F}, // c:sub
{434793616u,-1.01F}, // c:std
{435197445u,-4.22F}, // T:Search for
{435569432u,.45F}, // w:Dynamic
{436126869u,-2.33F}, // C:widget_recent_entries
{436601013u,-2.16F}, // C:js-header
{437023632u,-1.03F}, // c:sbi
{437025168u,-1.22F}, // c:sbs
{437176845u,-3.85F}, // T:BACK TO TOP
{437223824u,-1.22F}, // c:sas
{438135184u,-1.29F}, // c:sec
{438136720u,-2.42F}, // c:see
{438138256u,-.72F}, // c:seo
{438139536u,-1.03F}, // c:sep
{438262472u,-1.00F}, // c:manual
{438274085u,-.83F}, // w:SAP
{438344080u,-3.70F}, // c:sdk
{438466394u,-2.46F}, // W:REQUEST A
{438862370u,-1.91F}, // w:MARKETING
{438995600u,-1.97F}, // c:six
{439456144u,-1.44F}, // c:soc
{439708740u,-.64F}, // W:* Additional
{439912848u,-1.87F}, // c:sms
{440750113u,-1.03F}, // T:2024
{441055499u,-1.24F}, // W:LAS VEGAS
{441487269u,-2.48F}, // C:visually-hidden-focusable
{442045188u,-2.16F}, // C:mntl-attribution__item--has-date
{442730964u,1.59F}, // w:*Based
{443364763u,-1.03F}, // w:DIRECTORS
{444083947u,.59F}, // C:field-label-hidden
{444165254u,-2.16F}, // c:advert
{444216655u,-2.03F}, // T:CONTINUE
{444489492u,-3.09F}, // W:Save my
{444562000u,-2.03F}, // w:Apr
{444860619u,-2.08F}, // T:MEMBERSHIP
{445422362u,-2.48F}, // C:gform_heading
{446268635u,-1.92F}, // C:current_page_item
{446357222u,-.62F}, // w:Marina
{446445859u,-1.22F}, // w:Dog
{446673140u,-2.48F}, // C:newsletter-signup
{446880597u,-1.75F}, // w:POLICY
{447166702u,-.72F}, // c:serif
{447312332u,-1.32F}, // w:APPLICATION
{448302881u,-.71F}, // w:Hiking
{448975454u,-1.20F}, // w:Receive
{449370519u,2.41F}, // W:The goal
{449388141u,-2.28F}, // W:Get FREE
{449494412u,-1.74F}, // c:hours
{449511012u,-3.78F}, // W:SITE MAP
{449631585u,-.60F}, // w:(Source:
{450046790u,-2.58F}, // c:rounded
{450490381u,.66F}, // W:If you'd
{451045706u,.66F}, // C:et_pb_column_2_3
{452106425u,-.87F}, // w:START
{453490653u,1.25F}, // c:trends
{453594277u,-.81F}, // w:${content}
{454288997u,-2.28F}, // w:Athletics
{455569519u,1.72F}, // W:I personally
{456083858u,-1.97F}, // C:ring-1
{456934987u,.56F}, // w:USABILITY:
{457105037u,-.83F}, // w:Presentation
{457429571u,-1.87F}, // C:sub-menu-right
{458270024u,-1.69F}, // T:**FAQs**
{458443167u,-.84F}, // w:Engage
{458758895u,2.31F}, // w:Meanwhile
{459142323u,-1.33F}, // c:portrait
{459482555u,-1.77F}, // c:display
{460129724u,2.23F}, // W:Regardless of
{460167356u,-1.87F}, // T:SERIES
{460668354u,-3.56F}, // c:socials
{461470505u,-2.86F}, // T:OK
{461751696u,-3.42F}, // W:Accessibility Statement
{462841391u,-2.57F}, // T:UNTERNEHMEN
{463062352u,-.57F}, // W:Email Marketing
{463355621u,-2.16F}, // C:form-check
{463931781u,-3.70F}, // W:QUICK LINKS
{464081731u,-3.64F}, // C:nav-item
{464108233u,-2.80F}, // C:share-email
{464632437u,-2.48F}, // C:modal-title
{465384552u,-1.38F}, // w:Employer
{466171250u,-1.52F}, // C:border-solid
{466234611u,-2.16F}, // W:Ultimate Guide
{466653829u,-1.03F}, // w:<
{466757638u,-1.69F}, // c:highlights
{467373496u,2.01F}, // W:This guide
{467526673u,-1.00F}, // C:text-blue-600
{467693440u,-1.16F}, // c:large
{468001931u,-2.39F}, // C:copy-link
{469028032u,.95F}, // W:When the
{469218584u,-1.96F}, // w:Partner
{469220561u,-2.18F}, // C:site-header-row-container-inner
{469780161u,-1.55F}, // T:Trust
{470018180u,-.98F}, // w:Lost
{470147819u,-1.99F}, // c:control
{470468273u,-1.41F}, // w:UK
{471270074u,-1.08F}, // C:lg:px-8
{471271098u,-1.41F}, // C:lg:px-4
{471272122u,-.90F}, // C:lg:px-0
{471680368u,-2.65F}, // w:EUROPA
{472025451u,-1.61F}, // w:UNDERGRADUATE
{472048075u,-1.26F}, // c:sales
{472212494u,-4.60F}, // w:"Subscribe"
{472826525u,-2.03F}, // C:h-8
{472828573u,-2.16F}, // C:h-0
{473235992u,-1.87F}, // c:linkbox
{473701999u,-1.87F}, // w:+++
{473834474u,-2.28F}, // W:Full Name
{474007148u,-1.47F}, // c:names
{475837774u,-.83F}, // w:Entrepreneurs
{477283514u,-1.87F}, // T:Weitere Themen
{477479315u,-3.03F}, // T:Related Content
{477625741u,.51F}, // c:politik
{478106143u,-2.39F}, // T:Microsoft
{478510173u,.49F}, // C:blog-post-content
{479647209u,-1.71F}, // c:thumb
{479916968u,-1.51F}, // C:figure
{479931291u,-.98F}, // w:Coaching
{480725070u,-.82F}, // w:Strength
{481484203u,.80F}, // w:./configure
{481968499u,-2.03F}, // T:DASHBOARD
{482172462u,-1.92F}, // T:.us
{482953764u,-.77F}, // w:/Editor’s
{483929910u,-1.81F}, // c:topbar
{484672794u,.55F}, // W:How Is
{484737893u,-1.87F}, // T:CONSUMER INFORMATION
{484988774u,-2.97F}, // t:aside
{485438316u,1.68F}, // w:Conduct
{485645307u,-1.87F}, // w:<span
{486125464u,-1.87F}, // W:Awards and
{486509827u,-.97F}, // c:website
{486804118u,-1.90F}, // w:U
{486845196u,-1.13F}, // C:bg-white
{487241860u,-2.03F}, // w:UTAH
{487317299u,-1.87F}, // w:MAGAZIN
{487500928u,-1.18F}, // c:advanced
{488773374u,-3.13F}, // W:[email protected]
{488977405u,-2.03F}, // w:Jessica
{489297946u,-2.65F}, // T:Crime
{489725912u,-1.22F}, // w:Trump's
{490405249u,-1.87F}, // T:العربية
{490442568u,-1.24F}, // w:Scott
{490610251u,-.88F}, // C:block-page-title-block
{490901777u,-1.40F}, // W:June 9
{491388843u,2.32F}, // W:Rather than
{492253179u,-3.50F}, // W:Search For
{492854431u,.96F}, // W:The US
{493712272u,-1.87F}, // T:Berlin
{493976255u,.83F}, // C:blog-post
{494532696u,-2.57F}, // C:search-container
{495019496u,1.60F}, // C:mohcnt
{495028784u,-1.07F}, // w:Lessons
{495053592u,-.92F}, // w:ENTERPRISE
{495086864u,1.01F}, // W:Price Range
{495389199u,-2.50F}, // c:header
{495759355u,-2.70F}, // c:animation
{495889449u,-2.16F}, // C:cookielawinfo-row-cat-table
{496468827u,-2.32F}, // c:podcasts
{496577712u,-2.00F}, // C:text-gray-600
{496603459u,-3.09F}, // c:password
{496822667u,-2.03F}, // T:Manage Cookies
{497690038u,-1.53F}, // c:alignfull
{498271304u,-.70F}, // W:In Depth
{499390657u,-2.00F}, // w:CO
{499489259u,1.60F}, // C:i8yz2
{499538065u,-2.03F}, // c:mlb
{499612272u,-1.22F}, // w:AP
{499725691u,-2.03F}, // T:Ähnliche Beiträge
{499784118u,-2.57F}, // C:share-pinterest
{499793041u,-1.30F}, // c:mod
{499793553u,-3.00F}, // c:mob
{500253329u,-1.29F}, // c:min
{500254865u,-2.37F}, // c:mid
{500276497u,.90F}, // w:Dairy
{500455825u,-1.87F}, // c:mhy
{500996256u,-2.16F}, // C:contact-form
{501115025u,-.64F}, // c:med
{501373329u,1.60F}, // c:mdq
{501761681u,-1.87F}, // c:mfp
{502022801u,-1.38F}, // c:man
{502025361u,-.96F}, // c:map
{502027409u,-.68F}, // c:max
{502530610u,-1.87F}, // T:PRO
{502820119u,-.89F}, // C:loading
{503799441u,-2.28F}, // c:myr
{504268594u,-1.03F}, // w:...Informationen
{504602854u,-.62F}, // w:Block
{504969838u,-4.06F}, // w:OPINION
{505815910u,-2.57F}, // C:cli-container-fluid
{505906465u,-2.92F}, // C:footer-title
{506030993u,-2.98F}, // c:msg
{506263678u,-1.87F}, // C:posted-on
{506327351u,-2.16F}, // T:Top Of Page
{506485396u,-1.96F}, // w:NUTRITION
{506592976u,-2.32F}, // c:collapsed
{506947338u,1.40F}, // W:But if
{507047863u,-.75F}, // C:et_pb_module_header
{507089728u,-3.18F}, // w:Blogs
{507164340u,2.32F}, // W:Let's take
{507226452u,-2.39F}, // T:Helpful Links
{507842253u,-.58F}, // W:CYBER SECURITY
{507950235u,-1.23F}, // w:LONDON
{507998647u,-1.31F}, // c:language
{508205397u,-.70F}, // w:Capital
{508669231u,-1.87F}, // C:menu-item-60
{508828218u,1.39F}, // w:"I've
{508866607u,-1.87F}, // C:menu-item-73
{508867119u,-2.03F}, // C:menu-item-71
{508867375u,-1.87F}, // C:menu-item-70
{509097263u,-1.87F}, // C:menu-item-44
{509097519u,-1.87F}, // C:menu-item-45
{509097775u,-2.03F}, // C:menu-item-42
{509098031u,-2.16F}, // C:menu-item-43
{509098287u,-1.87F}, // C:menu-item-40
{509098543u,-2.03F}, // C:menu-item-41
{509322287u,-1.87F}, // C:menu-item-57
{509550895u,-1.87F}, // C:menu-item-24
{509551151u,-1.75F}, // C:menu-item-25
{509551919u,-1.87F}, // C:menu-item-20
{509552175u,-2.03F}, // C:menu-item-21
{509781039u,-2.03F}, // C:menu-item-37
{509781295u,-2.03F}, // C:menu-item-36
{509781551u,-2.03F}, // C:menu-item-35
{509781807u,-2.16F}, // C:menu-item-34
{509782831u,-2.03F}, // C:menu-item-30
{509784623u,-2.16F}, // C:menu-item-39
{509784879u,-2.03F}, // C:menu-item-38
{510615448u,-1.03F}, // T:GROW
{510845533u,-2.55F}, // C:site-navigation
{510996839u,-.77F}, // W:Best Home
{512797221u,-2.03F}, // w:Rebecca
{513197434u,-2.43F}, // w:-
{514316248u,-4.78F}, // C:menu-item-object-page
{514316840u,-2.48F}, // C:wp-block-navigation-is-layout-flex
{514661308u,1.43F}, // W:Time Tracking
{515763873u,-2.03F}, // C:elementor-nav-menu--burger
{515839073u,-1.60F}, // w:CODE
{516131360u,1.58F}, // W:Note that
{516543648u,1.47F}, // c:much
{516812570u,-1.87F}, // W:Professional Education
{516987065u,-1.87F}, // C:navbar-menu
{517737100u,-1.87F}, // T:Getty Images
{517786423u,-2.97F}, // t:address
{517831983u,-2.69F}, // c:horizontal
{517882378u,-2.15F}, // c:legend
{518041252u,-2.03F}, // W:No spam,
{518572997u,-.68F}, // w:PROFESSIONAL
{518845028u,-1.87F}, // C:usa-nav__submenu
{520143008u,-1.38F}, // c:must
{521014654u,-1.26F}, // C:lg:justify-center
{521056003u,1.64F}, // c:hasdr
{521081838u,-2.14F}, // w:ReddIt
{521885332u,-3.35F}, // T:Accessibility Statement
{521902684u,-1.25F}, // W:GET TO
{522799212u,-2.03F}, // T:Press Center
{523515323u,-2.57F}, // T:FOIA
{524632326u,-1.44F}, // C:more
{524891827u,-2.21F}, // w:Marketplace
{525441539u,-1.40F}, // T:Religion
{525483497u,-1.03F}, // C:blog-item-category-wrapper
{525578531u,-2.48F}, // T:SPONSORED
{525750390u,-1.87F}, // T:Rugby Union
{526850903u,-2.25F}, // C:header-menu-nav-folder
{526887155u,-2.03F}, // C:author-block
{526989101u,-2.57F}, // C:megamenu
{527715447u,2.07F}, // W:The following
{528177089u,-2.86F}, // T:OR
{528790551u,-4.78F}, // C:skip-link
{528855254u,-.78F}, // c:world
{529099411u,-1.87F}, // W:Site by
{529170357u,-3.18F}, // C:validation_below
{529503190u,1.16F}, // c:works
{529883797u,-2.39F}, // W:E-PAPER
{530623702u,1.09F}, // c:worth
{530780736u,-2.03F}, // C:et_pb_ajax_pagination_container
{530879526u,2.00F}, // W:With these
{531620743u,-3.00F}, // C:d-lg-flex
{531730943u,-2.25F}, // C:header-menu-nav-list
{533402402u,.71F}, // W:$5,000 Additional
{533832132u,-.96F}, // c:warp
{533913782u,.53F}, // c:renderer
{533972606u,-1.67F}, // w:Fox
{534215607u,-.59F}, // C:wp-container-core-columns-is-layout-9d6595d7
{534654290u,-2.03F}, // C:d-xl-none
{534683908u,-1.03F}, // w:Papers
{535565021u,-1.27F}, // w:Texas
{536329781u,-1.03F}, // c:stretched
{536357816u,-2.03F}, // W:+1 (800)
{536501274u,-1.87F}, // C:element-focusable
{536826485u,-2.65F}, // w:Mar
{536828345u,.80F}, // W:Using this
{537457065u,-.56F}, // w:OPT
{537521563u,-2.39F}, // C:footer__top
{538068537u,-1.16F}, // w:LATIN
{539448218u,-1.38F}, // w:Degrees
{539681683u,-3.27F}, // w:Diversity
{539937357u,.84F}, // C:has-fixed-layout
{540111816u,-2.16F}, // C:elementor-align-right
{540626190u,1.13F}, // c:choosing
{541075088u,.88F}, // C:ez-toc-container-direction
{541166924u,-2.80F}, // T:MEDIA KIT
{541310434u,-2.03F}, // W:Editorial Policy
{541335691u,1.13F}, // W:Think about
{541459345u,-2.48F}, // C:cli-btn
{541521698u,.57F}, // W:**Data Analysis**
{541831843u,-2.48F}, // C:has-icon-color
{541919845u,-1.87F}, // T:Outdoors
{542082004u,2.00F}, // W:Although it
{542136388u,-3.56F}, // w:SECTIONS
{542597727u,-1.82F}, // w:GOVERNMENT
{543381285u,1.28F}, // W:"When you
{543389134u,1.58F}, // w:Context
{543490559u,-2.14F}, // W:Updated on
{543654761u,-.93F}, // c:personal
{544496849u,-4.14F}, // w:POLITICS
{545048787u,-.98F}, // W:Breaking Down
{545507338u,.80F}, // W:A quick
{546254142u,2.12F}, // w:Aside
{547521924u,-.72F}, // C:stats
{548144446u,1.16F}, // w:Until
{548407606u,-1.03F}, // W:© 2026
{549218421u,-3.18F}, // c:cancel
{549763821u,-2.03F}, // W:Web Accessibility
{550023762u,-1.35F}, // c:recommendations
{550276509u,-2.28F}, // T:E-PAPER
{550312173u,-.74F}, // w:#Backup
{550480590u,-1.87F}, // T:繁體中文
{552171223u,-1.50F}, // w:GROW
{552671194u,-2.28F}, // T:Digital
{553358736u,-2.03F}, // c:pdf
{553363856u,-1.86F}, // c:pdr
{553598288u,-2.92F}, // T:Who We Are
{553628560u,-1.22F}, // c:per
{553712135u,-.53F}, // w:#15
{553968538u,-1.92F}, // C:h-100
{554479760u,-1.38F}, // c:pay
{554910155u,.48F}, // w:NETFLIX:
{554939024u,-1.06F}, // c:pos
{554939792u,-3.35F}, // c:pop
{555808499u,-2.03F}, // C:form__label
{555827008u,-1.87F}, // C:errors-1
{555827264u,-1.87F}, // C:errors-2
{555827520u,-1.87F}, // C:errors-3
{555854992u,-1.73F}, // c:pkq
{556053392u,-.48F}, // c:php
{556227300u,-1.87F}, // C:socials
{556253072u,-2.28F}, // c:pin
{556255888u,-2.03F}, // c:pic
{556292322u,-2.57F}, // C:init
{556319108u,-1.87F}, // C:footer__address
{556833328u,-1.49F}, // c:vertically
{556884795u,-.61F}, // w:$45
{557161616u,-2.03F}, // c:pum
{557163408u,-1.55F}, // c:pub
{557366928u,-.48F}, // c:pro
{557368464u,-1.05F}, // c:pre
{557833515u,-2.03F}, // C:header-mobile-layout-logo-left-nav-right
{557859810u,-1.96F}, // C:info
{558085520u,-1.87F}, // c:pqd
{558781545u,-2.01F}, // C:border
{558788590u,-2.39F}, // c:bluesky
{560486982u,-1.43F}, // c:press
{560650465u,-2.48F}, // C:alignright
{560970239u,1.72F}, // w:"Essentially,
{562042167u,-2.03F}, // T:Press Release
{562058015u,1.44F}, // C:hs_cos_wrapper_meta_field
{562654681u,-1.87F}, // W:This story
{563195672u,-2.16F}, // C:grid-col-fill
{563332103u,-1.87F}, // C:search-label
{563530850u,-2.80F}, // T:Meet The Team
{563675036u,-1.74F}, // w:Colorado
{564088036u,-1.87F}, // C:article-image
{564170972u,-3.49F}, // C:ot-sdk-show-settings
{564228038u,-1.87F}, // T:LOAD MORE
{564368791u,-.83F}, // T:State
{564483257u,-2.57F}, // C:is-responsive
{564524515u,-2.03F}, // C:ot-dpd-container
{564704099u,1.72F}, // W:To give
{565486513u,-.54F}, // W:Ready To
{566105588u,-1.03F}, // W:Paying for
{566286864u,-1.25F}, // w:HOUSTON
{566766300u,-2.89F}, // C:hide
{567725992u,-.83F}, // W:The Worst
{567931609u,-1.38F}, // C:md:p-6
{568775315u,-2.40F}, // W:LEARN ABOUT
{569070590u,.55F}, // w:Materials
{570180636u,-1.87F}, // C:content-title
{570859925u,-2.03F}, // T:Ways to Give
{571011493u,-2.73F}, // w:Menü
{571957244u,-.66F}, // C:footnote
{572141851u,.76F}, // w:"Am
{572212136u,-1.60F}, // c:inherit
{572924042u,-2.14F}, // C:content-header
{572966247u,2.00F}, // W:A BIG
{573216003u,-1.38F}, // W:+5.0%
{573362241u,-2.51F}, // c:flag
{573367105u,-1.50F}, // c:flat
{573604188u,-1.12F}, // c:readmore
{574222145u,-1.43F}, // c:flex
{574348861u,-2.09F}, // W:( United
{574542151u,-1.22F}, // w:Firefox
{574658169u,1.58F}, // w:"Within
{575020057u,-2.21F}, // w:Rugby
{575139649u,-.91F}, // c:flip
{575478333u,.96F}, // W:On a
{575869330u,-3.03F}, // T:DEALS
{576055992u,-1.87F}, // c:blocksearch
{576450625u,-.99F}, // c:flow
{576908719u,-1.25F}, // W:We want
{577238687u,-1.86F}, // c:target
{577948649u,-1.87F}, // W:Terms &
{577981455u,-1.22F}, // w:(Scientists
{578084990u,.55F}, // C:vc_column_container
{578643429u,-2.35F}, // c:rating
{579146862u,1.87F}, // W:Among the
{579568690u,-2.31F}, // c:license
{580000730u,-3.35F}, // C:w-nav-menu
{580322550u,-.61F}, // w:FILE
{580425411u,-1.87F}, // W:About Careers
{580791777u,-2.25F}, // C:header-menu--folder-list
{581719853u,-.64F}, // W:The 8
{582641858u,-2.39F}, // c:placement
{582863703u,.80F}, // w:Anders
{583152842u,1.37F}, // c:markdown
{583644178u,.66F}, // C:ast-container
{583937752u,-2.28F}, // C:btn--primary
{584284156u,-3.43F}, // c:pagination
{584371920u,-2.92F}, // c:unloaded
{585547669u,.49F}, // W:Set Up
{586719036u,-1.68F}, // w:Maps
{587075436u,-1.00F}, // c:inner
{587082334u,-2.80F}, // T:Columnists
{587263409u,-.87F}, // c:segment
{587773408u,-1.20F}, // w:General
{587866161u,-1.87F}, // c:appearance
{587940073u,-1.11F}, // w:#21
{588405020u,-2.57F}, // T:Our Work
{589201052u,-2.95F}, // C:duration-300
{589557034u,-2.16F}, // w:Cartoons
{590104067u,-2.03F}, // T:Student Resources
{590229035u,-1.05F}, // w:Cities
{590736906u,-3.09F}, // T:Privacy Notice
{590824754u,-2.16F}, // w:Jamie
{590914208u,-2.73F}, // w:Français
{591167028u,-3.13F}, // T:Customers
{591185069u,-.46F}, // c:chapters
{591424868u,-.89F}, // w:CLEVELAND
{591606371u,-1.70F}, // C:elementor-page-title
{591644502u,-2.57F}, // W:Product Updates
{591707217u,-2.60F}, // w:USA
{592098011u,-1.12F}, // W:Higher Education
{592462376u,-2.16F}, // C:col-xl-2
{592462632u,-1.98F}, // C:col-xl-3
{592463400u,-.47F}, // C:col-xl-6
{592463912u,-2.64F}, // C:col-xl-4
{592464168u,-2.28F}, // C:col-xl-5
{592509396u,-2.39F}, // C:has-image
{592864431u,-1.38F}, // w:Loyalty
{595154804u,-1.48F}, // c:service
{595776645u,-2.03F}, // w:Tiếng
{596250833u,-1.87F}, // w:Theatre
{596258578u,.79F}, // C:post
{596995779u,-1.03F}, // T:Non-Profit
{597405828u,-1.51F}, // T:Startups
{597704406u,-1.87F}, // C:error
{597929753u,-.47F}, // W:Protect Your
{598324780u,-1.44F}, // w:FEATURES
{598411322u,-1.03F}, // W:GOT IT!
{598454795u,1.26F}, // W:Due to
{599379373u,-1.87F}, // C:cookie-revoke-hidden
{599970161u,-1.87F}, // T:GET SUPPORT
{600114087u,-1.39F}, // c:shortcut
{600541635u,-2.86F}, // C:elementor-icon-list--layout-traditional
{600882741u,-2.57F}, // C:jp-carousel-info-content-wrapper
{600883978u,-1.87F}, // W:October 14,
{601207479u,-2.16F}, // C:legal
{601553323u,-2.03F}, // C:error-message
{601596175u,-2.33F}, // w:Transfer
{602937248u,-.93F}, // c:reference
{603313302u,-2.03F}, // c:fifth
{603331342u,-3.09F}, // T:BlueSky
{604468265u,-1.38F}, // T:Entrepreneurship
{605033435u,2.23F}, // W:They are
{605037127u,-2.03F}, // C:wp-block-navigation-submenu
{605173119u,-1.87F}, // T:Gift Guides
{605398436u,.86F}, // w:Founded
{605568630u,-1.21F}, // C:is-style-default
{606072997u,-.85F}, // w:Number
{606344120u,-.93F}, // C:italic
{606715302u,.96F}, // W:Ideal For
{607047269u,-1.51F}, // w:Times
{607606282u,1.14F}, // w:"Choosing
{608066161u,1.13F}, // w:Instructor
{608522434u,-2.42F}, // w:#services
{608809063u,1.36F}, // w:"Die
{609060359u,-.73F}, // w:>>>
{610017371u,-2.03F}, // T:Get A Quote
{610109467u,-1.74F}, // w:Berlin
{610153551u,-1.03F}, // C:span-reading-time
{611367634u,-1.87F}, // C:et_pb_text_2_tb_body
{611957439u,-2.28F}, // C:recentcomments
{612567142u,-1.51F}, // w:(07)
{612912144u,-2.21F}, // w:Dental
{613021648u,1.13F}, // W:In practice,
{613050589u,-1.55F}, // c:person
{613414410u,2.12F}, // W:The Day
{613464550u,-.90F}, // C:collapsible
{613870967u,-2.03F}, // w:LOTTO
{614098291u,-1.31F}, // C:contents
{614621305u,-2.27F}, // c:mobilenav
{614660990u,-3.31F}, // T:Obituaries
{615161450u,-2.39F}, // C:footer-menu-container
{615882698u,1.72F}, // C:et_pb_text_5
{615882954u,.80F}, // C:et_pb_text_4
{615883466u,.80F}, // C:et_pb_text_6
{615884234u,.98F}, // C:et_pb_text_3
{615884490u,.67F}, // C:et_pb_text_2
{615959931u,-2.57F}, // T:ALL PRODUCTS
{616318852u,-4.78F}, // r:contentinfo
{616882592u,-2.28F}, // T:TEAMS
{617735587u,-1.03F}, // W:+ +
{617858079u,-2.16F}, // T:Download Now
{618210331u,-2.16F}, // W:Formel 1
{619397885u,-.98F}, // w:#
{619637302u,2.23F}, // W:Even with
{619700205u,-2.39F}, // C:article-date
{620056713u,.98F}, // w:Targeted
{620174302u,-1.87F}, // T:Bonds
{621185583u,-.53F}, // C:twelve
{621777544u,-1.87F}, // w:Motorcycle
{621996738u,.58F}, // C:post-container
{622018559u,-.51F}, // W:+8.9%
{622433161u,-4.78F}, // w:-Login
{622898127u,-2.65F}, // C:form-no-label
{623060503u,-1.76F}, // C:video
{623281153u,-2.95F}, // w:March
{624669261u,-2.57F}, // C:footer__container
{625220071u,-2.39F}, // c:optin
{625680379u,-2.11F}, // C:h-full
{625831412u,2.49F}, // W:In order
{625857923u,-2.28F}, // w:Nation
{626309954u,-1.51F}, // w:Maryland
{627005875u,-2.03F}, // w:Drinks
{627331846u,-2.16F}, // w:CHANGELOG
{627466457u,-2.03F}, // C:blog-author
{628734764u,-2.03F}, // c:multi
{629007523u,1.89F}, // W:As with
{629517703u,-1.87F}, // W:Contact Information
{629599879u,-4.03F}, // C:modal
{629995491u,-1.87F}, // W:Close share
{630306362u,-2.02F}, // c:suggestions
{630537702u,-2.03F}, // c:monthly
{631184760u,1.87F}, // W:Start Small
{632098671u,-2.80F}, // T:Markets
{632713374u,-1.03F}, // w:Hands
{633336144u,-1.14F}, // c:motion
{633849856u,-1.87F}, // T:© 2025 All Rights Reserved
{634319680u,-1.31F}, // w:PAYMENT
{634890309u,.65F}, // w:Compact
{635324865u,-2.65F}, // w:Publications
{635701389u,-.49F}, // w:Den
{636068594u,-1.87F}, // W:September 4,
{636640589u,-2.32F}, // c:depth
{637051236u,-2.83F}, // c:threads
{638207453u,-.58F}, // C:et_section_specialty
{638739127u,-2.03F}, // C:inline-list
{638770981u,-3.14F}, // w:(Related
{640032354u,-1.75F}, // w:DOWNLOADS
{640867695u,-2.16F}, // w:Depression
{640873838u,-2.80F}, // T:Register
{642857152u,-.80F}, // w:"Everything
{642950703u,-.55F}, // c:guides
{643566342u,-1.02F}, // c:width
{644009650u,-2.86F}, // w:Alumni
{644043729u,-.89F}, // C:css-0
{645559412u,-1.09F}, // C:bg-no-repeat
{647363334u,-1.62F}, // c:wider
{647363848u,-1.74F}, // c:keywords
{647587887u,-.83F}, // w:Wall
{647922659u,-2.16F}, // C:wp-block-jetpack-subscriptions__supports-newline
{648131764u,-1.22F}, // w:Amy
{648582275u,-2.03F}, // C:outline-none
{648973748u,-1.51F}, // C:md:text-2xl
{649054128u,-1.35F}, // C:text-gray-700
{650401474u,-1.03F}, // T:CLEVELAND
{651232558u,.70F}, // W:In der
{651270801u,-2.39F}, // T:Hockey
{651699284u,-1.65F}, // w:Israel
{652027379u,-2.28F}, // C:is-small
{652564994u,-1.03F}, // T:Review
{652793133u,-.97F}, // w:ISSUE_TEMPLATE/:
{653606633u,-2.47F}, // C:name
{653721703u,-1.76F}, // C:ast-builder-menu-mobile-focus-item
{653858285u,-2.16F}, // T:Open Menu
{654491886u,-1.87F}, // C:btn-outline-primary
{654663488u,1.48F}, // C:post-inner
{654844510u,.80F}, // T:EASE OF USE
{656048976u,-1.78F}, // C:section-title
{656828005u,-1.87F}, // C:shopify-section--header
{657719407u,.71F}, // w:Across
{658027409u,-2.16F}, // w:NHL
{659181671u,-3.35F}, // C:nav-links
{659355785u,-1.87F}, // C:back
{660012836u,-.67F}, // w:01
{660221106u,-2.00F}, // C:align-self-center
{660437930u,-1.03F}, // T:Buy on Amazon
{660698405u,-1.87F}, // W:Company News
{661357882u,-1.95F}, // c:program
{661360285u,-2.86F}, // C:text-uppercase
{661728423u,-2.16F}, // w:Death
{662712288u,-.92F}, // c:slideshow
{664151217u,.80F}, // c:yourself
{664539318u,-2.03F}, // W:PHOTO GALLERY
{664665577u,-1.70F}, // c:three
{665024845u,-2.03F}, // T:Health News
{665210927u,-2.57F}, // W:Work for
{665548763u,1.45F}, // C:wp-block-post-content-is-layout-constrained
{666200027u,-2.65F}, // w:SETTINGS
{668169090u,-1.03F}, // w:Andre
{668218131u,-.98F}, // w:Western
{668286129u,-1.23F}, // W:READ THE
{669634840u,-2.86F}, // C:button--primary
{669842531u,-1.87F}, // C:menu-section
{671388171u,.89F}, // w:INTERFACE
{672161210u,.68F}, // C:post-entry
{672405482u,-2.03F}, // T:INFO
{672768361u,-2.55F}, // C:xl:hidden
{673188296u,-1.87F}, // T:Log In Sign Up
{673424435u,-1.51F}, // C:grid__item
{673719511u,-1.08F}, // C:article-block
{674345170u,-3.23F}, // C:gfield--no-description
{674438652u,.98F}, // W:Support for
{674573151u,-1.32F}, // C:flex-shrink-0
{675115307u,-4.47F}, // T:LOG IN
{675119453u,-4.78F}, // C:footer
{675579352u,-2.16F}, // W:New Mexico
{675825692u,-1.87F}, // C:js-form-required
{675909687u,-3.83F}, // T:TECH
{677176326u,-2.03F}, // T:Thanks
{677755223u,-1.38F}, // T:(94)
{677773699u,-2.14F}, // w:08
{677844357u,-.85F}, // c:padding
{677909438u,-2.28F}, // W:Shipping Policy
{678772110u,-.72F}, // W:Add-Ons
{679105624u,-2.38F}, // C:xl:block
{679111579u,-.67F}, // w:*
{679759848u,-3.49F}, // C:elementor-nav-menu--layout-horizontal
{679891758u,-1.38F}, // w:HOLLYWOOD
{680327643u,-4.49F}, // T:NEWSLETTERS
{680411215u,.77F}, // w:(includes
{680456259u,-1.87F}, // T:We're Hiring
{680835455u,-3.18F}, // T:Middle East
{681106383u,-.47F}, // c:tall
{681269621u,-1.35F}, // w:>
{681599154u,-.84F}, // w:Claims
{682300437u,-1.51F}, // w:"Wow,
{682409167u,-2.57F}, // c:tabs
{682461479u,-1.87F}, // w:Random
{682763186u,-1.03F}, // T:Date
{683068623u,-3.69F}, // c:tags
{684208185u,-2.57F}, // T:Masthead
{684309367u,-.79F}, // c:contents
{684811313u,.98F}, // W:So Now
{685240375u,-2.72F}, // C:md:hidden
{686166923u,-.64F}, // W:Performance Management
{686433551u,1.13F}, // w:Partial
{687681326u,-1.87F}, // w:Merkliste
{687802857u,-1.87F}, // C:znrzp5
{688045642u,1.72F}, // W:In response
{688173895u,-1.87F}, // T:Tiếng Việt
{688578021u,.98F}, // w:"He's
{688678086u,-2.03F}, // C:divide-y
{688782800u,-1.87F}, // c:photos
{689017302u,-2.80F}, // W:Name (
{689366232u,-1.51F}, // c:origin
{690221875u,-1.87F}, // C:wpdf-sorting
{690701795u,-.50F}, // c:larger
{690795286u,-2.48F}, // c:picker
{691816499u,-1.87F}, // T:Datenschutzerklärung
{692548257u,-.53F}, // w:Microsoft
{694319676u,-1.48F}, // c:sidebar
{694565710u,-1.56F}, // c:provider
{695073270u,-4.12F}, // T:Cookie Policy
{695569468u,-1.03F}, // C:full-width
{695802822u,-2.03F}, // w:Advocacy
{696625079u,-2.28F}, // T:&M
{696810905u,1.22F}, // w:Both
{697373976u,-1.91F}, // w:Human
{697836844u,-.69F}, // C:canvas
{698062579u,-4.78F}, // C:sub-menu
{698099458u,-1.87F}, // T:Landscaping
{698704786u,-2.80F}, // w:Startseite
{699056174u,-2.03F}, // W:Travel &
{699224152u,-2.28F}, // C:w-list-unstyled
{699356704u,-1.51F}, // w:Benjamin
{699490179u,-3.76F}, // T:LEARN
{699501489u,-1.87F}, // w:Jon
{699988766u,-1.12F}, // C:block-content
{700379499u,-2.48F}, // w:Planet
{700383021u,-.73F}, // C:col-md-offset-1
{700688399u,-1.24F}, // w:Adam
{701269203u,-1.12F}, // w:Dance
{701271519u,-1.21F}, // w:Summer
{701496530u,-1.87F}, // w:Illustration
{701790541u,.80F}, // W:There's nothing
{702081734u,-2.99F}, // c:announcement
{702144702u,-2.39F}, // C:wpml-ls-last-item
{702288785u,-3.59F}, // w:LATEST
{702820946u,-2.35F}, // c:down
{703481682u,-1.87F}, // c:dots
{703749742u,-1.53F}, // w:#
{703961176u,-2.03F}, // C:flex-justify-center
{704359468u,-2.03F}, // w:$
{705052784u,-3.18F}, // w:SCIENCE
{705345052u,.76F}, // w:Over
{705408091u,-2.39F}, // c:contributors
{706259955u,-1.87F}, // C:gform_description
{706821970u,1.79F}, // c:does
{707114022u,-2.03F}, // T:Scotland
{707284818u,-.66F}, // c:docs
{707451220u,-1.55F}, // W:Our Team
{707469670u,-2.16F}, // C:lg:grid-cols-4
{707471206u,-1.36F}, // C:lg:grid-cols-2
{707471462u,-1.58F}, // C:lg:grid-cols-3
{707761002u,2.32F}, // w:Typical
{707989858u,-1.03F}, // W:"How would
{708333039u,-1.87F}, // w:Speeches
{708402514u,-2.14F}, // c:done
{709526911u,-2.48F}, // w:Wisconsin
{710981098u,-2.57F}, // w:Comics
{711393435u,-1.27F}, // w:TRAINING
{711702340u,1.07F}, // C:content-width--wide
{711902410u,-3.39F}, // T:Print
{711946783u,-1.22F}, // w:Classes
{712218832u,.89F}, // W:"We have
{712456764u,.80F}, // W:Here Is
{712708554u,-2.03F}, // c:reject
{712857769u,-.74F}, // W:The Complete
{713252778u,-2.03F}, // W:Hi there
{714407028u,-1.24F}, // c:xlarge
{714872679u,-2.03F}, // C:entry-author
{715004238u,-2.22F}, // c:extra
{715359039u,-.90F}, // w:#Calculate
{716072083u,-2.77F}, // c:tooltip
{717038871u,-1.87F}, // C:et_pb_section_1_tb_footer
{717133187u,-1.93F}, // C:site-header-row-has-sides
{717262110u,-.72F}, // c:portable
{717358488u,-1.41F}, // c:setting
{717661691u,-.68F}, // c:customizer
{718301123u,-1.09F}, // C:nav-pills
{718574124u,-.83F}, // w:Tomorrow
{718838561u,1.87F}, // w:Revenue
{718993495u,-.78F}, // W:Home Improvement
{719863652u,-1.56F}, // c:jobs
{720413658u,-2.28F}, // c:advertise
{720710755u,-2.03F}, // T:GADGETS
{720846844u,-2.39F}, // w:Newest
{720918333u,-2.28F}, // C:tooltip
{720974436u,-2.86F}, // c:join
{721639991u,-1.14F}, // w:Raspberry
{721916467u,-2.39F}, // C:modal-close
{722418285u,-4.14F}, // C:navbar
{723827726u,-.47F}, // c:windows
{725219393u,-1.35F}, // w:02
{725423517u,-1.87F}, // c:noskimlinks
{726377043u,-2.48F}, // T:NEW YORK CITY
{726578597u,-4.32F}, // c:skip
{726585253u,-1.25F}, // c:skin
{726744915u,.55F}, // C:sc-ad-container
{727053516u,-.61F}, // c:books
{727258006u,-1.32F}, // c:field
{727702713u,-1.87F}, // w:Pacific
{727785031u,.62F}, // c:workflow
{728036493u,-1.23F}, // w:@Family
{728412280u,.84F}, // w:Methodology
{729554431u,-3.23F}, // T:COMMENTS
{729768041u,-1.46F}, // w:INSURANCE
{731401181u,-2.65F}, // T:Become a Partner
{731968581u,-4.14F}, // T:HEALTH
{732430683u,-2.48F}, // C:wt-cli-element
{732644383u,-3.03F}, // T:China
{732702509u,-2.57F}, // C:elementor-nav-menu__align-center
{732749673u,-3.35F}, // C:menu-toggle
{733087061u,-1.03F}, // C:strapline
{733752846u,-1.03F}, // W:Client Testimonials
{734322205u,-1.87F}, // C:js-form-type-email
{734501276u,-2.10F}, // C:duration-200
{734899213u,-2.16F}, // c:actionbar
{735749933u,-1.22F}, // W:Launch Your
{736041267u,-2.65F}, // T:Puzzles
{736202258u,-2.26F}, // C:pl-8
{736204050u,-1.87F}, // C:pl-1
{736204306u,-2.48F}, // C:pl-0
{736204562u,-2.00F}, // C:pl-3
{736204818u,-1.17F}, // C:pl-2
{736205074u,-.76F}, // C:pl-5
{736205330u,-1.21F}, // C:pl-4
{736205842u,-.49F}, // C:pl-6
{737564493u,-2.65F}, // T:AdChoices
{737665693u,-4.11F}, // C:nav
{737742489u,-2.03F}, // w:#Reisen
{738005274u,.98F}, // w:Assessing
{738706441u,-1.87F}, // w:EDITION
{738708992u,-1.87F}, // T:Manage My Account
{739224282u,-2.03F}, // w:Exam
{739343697u,1.47F}, // C:prose-lg
{739479520u,1.03F}, // C:list-disc
{739699643u,-1.87F}, // w:Erik
{741797967u,-1.87F}, // W:Cyber Insurance
{742014230u,-2.42F}, // C:post-header
{742094822u,-1.87F}, // W:Formula 1
{742302436u,-1.03F}, // w:Ocean
{742631952u,-2.03F}, // W:Our History
{742778990u,-2.57F}, // C:badge
{742837648u,-1.87F}, // c:qbu
{742845938u,-3.47F}, // C:byline
{743066539u,-3.95F}, // T:TWITTER
{743107952u,-2.76F}, // C:footer-navigation
{743532861u,-3.13F}, // T:- Datenschutz
{744356469u,-2.28F}, // W:E-EDITION
{744677638u,-.92F}, // w:INFRASTRUCTURE
{745495674u,-1.87F}, // T:Manage Subscription
{745540616u,-2.03F}, // C:wp-block-post-comments-form
{745920518u,-1.93F}, // C:site-header-upper-wrap
{746333113u,-2.48F}, // C:cli-modal-close
{746675496u,-2.03F}, // C:-translate-x-1/2
{747259482u,1.87F}, // W:Now you
{747593078u,-2.18F}, // c:home
{748107625u,-1.03F}, // w:APPLICANT
{748124934u,-1.49F}, // w:RECIPE
{748163467u,-1.88F}, // C:pull-right
{748527763u,-2.48F}, // w:SKIN
{749000567u,-1.68F}, // w:Management
{749134129u,-2.57F}, // W:Already have
{749346480u,-1.38F}, // w:Screen
{749979548u,-2.39F}, // C:elementor-field-group-email
{750046540u,-2.16F}, // W:Other uncategorized
{750453996u,.80F}, // w:Objective
{750555213u,-1.34F}, // c:descr
{750665656u,-2.03F}, // T:OUR BRANDS
{750941976u,-1.51F}, // T:ELECTRICAL
{751051792u,-1.74F}, // C:previous
{751310791u,.98F}, // W:This makes
{752601781u,2.00F}, // W:Python is
{752786802u,-.70F}, // w:CA
{753425501u,-1.24F}, // c:citation
{754834998u,-1.51F}, // C:time
{755062899u,-1.24F}, // T:Cancer
{755094061u,1.72F}, // w:SETUP
{755316813u,-3.45F}, // c:twitter
{755902800u,-1.12F}, // w:Solution
{756039596u,-1.87F}, // C:td-module-meta-info
{756306613u,-2.39F}, // W:World News
{756415777u,-1.03F}, // w:ITALY
{757640344u,-2.86F}, // T:TOP STORIES
{758193182u,-2.03F}, // c:connected
{758289142u,-.58F}, // w:PERFORMANCE
{758660621u,-3.10F}, // W:GET IN
{759261530u,-2.27F}, // C:ms-auto
{759541784u,2.32F}, // W:Using the
{759707932u,-2.65F}, // C:footer-wrap
{759942485u,-.84F}, // T:(40)
{760569988u,-.65F}, // w:$60
{761744513u,-3.33F}, // w:TOPICS
{761788254u,-.64F}, // T:Communication
{762328580u,-.75F}, // w:HEADQUARTERS
{762645440u,-1.76F}, // C:submenu-with-border
{762845447u,-1.87F}, // T:Arabic
{763229135u,-.95F}, // W:Data Science
{763255875u,-1.87F}, // w:Collapse
{763472937u,-1.35F}, // c:information
{763553651u,-2.28F}, // W:Your Guide
{763950104u,-1.98F}, // T:T
{764961270u,1.87F}, // w:Focused
{764993533u,-2.03F}, // C:mntl-attribution__item-descriptor
{766123050u,-2.11F}, // c:shortcode
{766189312u,-3.35F}, // T:Our Team
{766322830u,-2.03F}, // T:Saved Articles
{766643358u,-1.03F}, // W:8 hours
{767129543u,1.70F}, // W:"If you're
{767202065u,-2.28F}, // C:et_pb_column_2_tb_footer
{767289583u,-2.16F}, // C:wp-block-embed
{767388219u,-2.39F}, // w:/
{767415120u,-1.12F}, // w:Analytical
{769311119u,-.72F}, // W:Things To
{771392030u,-2.39F}, // C:header-wrap
{771417546u,-1.03F}, // c:minimal
{772129929u,-.68F}, // C:toc-wrapper
{772201795u,-2.16F}, // C:legacy-cart
{772202757u,-2.80F}, // C:gfield--width-full
{772235558u,-1.35F}, // w:Profile
{772902856u,-1.18F}, // C:md:pb-0
{773431493u,-2.03F}, // w:@font-face
{773749325u,.63F}, // w:Mid
{774099824u,-.64F}, // W:Up Next
{775398432u,-2.73F}, // c:flyouts
{775790889u,-2.48F}, // w:한국어
{775906431u,1.06F}, // W:"With over
{776381073u,-.98F}, // w:Responsible
{776926345u,1.17F}, // C:ez-toc-list
{777055339u,-2.65F}, // T:WELCOME
{777519916u,-1.22F}, // C:items-baseline
{778228348u,-2.03F}, // C:article-comments
{778534351u,-2.16F}, // w:CULTURA
{778798838u,-2.03F}, // w:<button
{778862570u,-.98F}, // w:...
{779081586u,-.93F}, // T:#7
{779164217u,-2.03F}, // C:author-meta
{779249765u,-2.14F}, // w:"Jetzt
{779618545u,-1.87F}, // W:We independently
{779900744u,.56F}, // w:"Es
{779994382u,-1.08F}, // C:lg:gap-4
{780641530u,-2.10F}, // w:Taxes
{780835712u,-3.13F}, // T:Phone
{781423423u,-.71F}, // C:mntl-text-block
{781719139u,-2.28F}, // W:Next Article
{781845820u,-1.03F}, // T:(46)
{782051074u,-1.76F}, // w:GOT
{782501474u,-1.42F}, // c:checker
{782504034u,-2.16F}, // c:checked
{782608848u,.52F}, // C:td-ss-main-content
{782962057u,1.19F}, // C:ez-toc-link
{783851793u,-1.22F}, // w:Society
{784361540u,-3.07F}, // c:divider
{784385155u,-2.03F}, // C:ot-sdk-row
{785245881u,-2.39F}, // W:BY INDUSTRY
{785784522u,-1.87F}, // c:editions
{786524279u,-1.84F}, // C:mh-widget-col-1
{786868398u,-1.83F}, // T:GOVERNMENT
{787949197u,-.83F}, // c:campus
{787980143u,-1.44F}, // w:Cold
{788213580u,-1.51F}, // c:give
{788919685u,-1.32F}, // C:title-wrapper
{789655979u,-1.47F}, // C:et_pb_bg_layout_dark
{790353825u,-1.74F}, // T:Digital Marketing
{790356324u,-1.92F}, // T:Agencies
{791542371u,-2.28F}, // C:et_pb_column_0_tb_footer
{791756364u,-1.59F}, // c:gift
{792902800u,.68F}, // w:Comfortable
{793293084u,-1.74F}, // c:booking
{793294984u,-1.87F}, // C:credits
{793499616u,1.19F}, // W:While The
{793798719u,-3.59F}, // C:navigation
{793842784u,-1.37F}, // c:inside
{794204114u,-1.96F}, // w:Krieg
{795891560u,-1.50F}, // W:Best Online
{795940937u,1.80F}, // w:According
{796424219u,-3.46F}, // c:flyout
{796457691u,-1.25F}, // T:Project Management
{796854161u,-.71F}, // w:$81,680
{797075872u,.62F}, // w:Eine
{797694900u,1.72F}, // w:Versatile
{797830373u,-1.23F}, // C:description
{797959749u,-1.34F}, // W:Donald Trump
{798133014u,-1.66F}, // C:alignnone
{798804539u,-.99F}, // w:Richard
{798871627u,-.51F}, // w:"$53
{798928354u,-.98F}, // c:public
{799191292u,-2.92F}, // C:entry-date
{799481210u,-2.48F}, // w:DEUTSCH
{800454111u,1.38F}, // w:"At
{800843957u,.53F}, // w:Examples
{801113606u,1.95F}, // w:#Consider
{801218550u,-3.03F}, // w:-
{801505968u,-2.12F}, // C:text-gray-400
{802406678u,-1.87F}, // T:Apple Watch
{802425907u,-1.12F}, // w:DIVE
{802520465u,.54F}, // w:SIMILAR
{803138310u,-1.84F}, // c:recirc
{803855819u,-1.41F}, // W:LET'S TALK!
{804318638u,-3.32F}, // c:select
{804723600u,-2.27F}, // C:is-hidden
{804841259u,-2.03F}, // w:Digitale
{804912533u,.80F}, // W:Not the
{805008428u,-2.68F}, // w:REPORT
{805478131u,2.12F}, // W:Sustainability is
{805889781u,-2.01F}, // C:elementor-posts--skin-classic
{806513739u,-2.39F}, // C:header-display-mobile
{806939966u,-.74F}, // c:client
{806970101u,-2.35F}, // C:content-align-left
{807226822u,-2.48F}, // w:MEDIADATEN
{807521561u,1.87F}, // w:Phase
{807679136u,-1.41F}, // W:On-Demand
{807795975u,-4.17F}, // W:Cookie Policy
{808203230u,-2.82F}, // c:mobile
{808479159u,2.00F}, // w:Interestingly,
{808801493u,1.06F}, // W:"You also
{809204807u,-1.51F}, // w:Refund
{809491409u,-.94F}, // w:PAIN
{811124615u,-.84F}, // c:letter
{811264770u,-2.03F}, // T:No FEAR Act
{811541263u,-2.03F}, // C:color-white
{811627702u,-2.57F}, // T:Press Room
{812166161u,-2.14F}, // w:Threads
{813516150u,-1.07F}, // C:accordion
{813555540u,-2.03F}, // W:Policies and
{813818949u,.47F}, // C:layout-content
{816853412u,-2.39F}, // T:FORUM
{817073143u,-1.63F}, // w:Directions
{817707702u,-1.51F}, // T:General
{818327319u,-2.28F}, // T:Contact Form
{818987927u,-3.03F}, // T:Press Releases
{819820212u,-3.39F}, // C:gform_wrapper
{819835330u,-1.22F}, // T:CUSTOMER EXPERIENCE
{819854994u,-1.87F}, // C:text-dark
{820331576u,-1.22F}, // W:CALL FOR
{820389384u,-2.03F}, // T:Play Video
{820593887u,-2.28F}, // w:Congress
{820764044u,-2.03F}, // C:site-middle-footer-wrap
{820924234u,2.01F}, // w:FOLLOWING
{821195019u,-2.03F}, // w:$
{821430973u,-.80F}, // w:Green
{822086707u,-1.87F}, // W:WEITERE ANGEBOTE
{822609182u,1.87F}, // W:This type
{822691656u,-1.59F}, // C:kt-row-column-wrap
{823253241u,-3.22F}, // C:header-menu
{823310597u,-1.36F}, // w:Mental
{823601736u,-2.16F}, // W:EMAIL US
{823608999u,-1.87F}, // C:ginput_container_checkbox
{823768780u,-1.75F}, // W:Return To
{824078037u,-1.32F}, // w:COLUMBIA
{824356146u,-4.78F}, // w:Cookie
{824842602u,-2.57F}, // T:CREATE ACCOUNT
{824943691u,-3.59F}, // c:validation
{825282610u,-2.94F}, // c:breadcrumbs
{825399092u,-2.48F}, // w:Helping
{825621702u,-2.57F}, // W:Press Room
{825680097u,-2.08F}, // C:drawer-nav-drop-wrap
{826400351u,-1.22F}, // C:col-xl-12
{826750491u,-2.42F}, // C:py-0.5
{828181333u,-1.03F}, // C:content-list
{828524459u,-2.20F}, // c:peer
{828525208u,-2.57F}, // W:All Articles
{828752643u,-2.03F}, // C:padding-vertical
{828866608u,-2.39F}, // T:TIPS
{829088395u,-1.87F}, // C:border-t-0
{829088907u,-1.81F}, // C:border-t-2
{830170733u,-1.22F}, // T:DIY
{830345304u,-1.03F}, // w:MAD
{830757293u,-1.40F}, // T:React Native
{831009621u,-1.87F}, // C:a5jqmf
{831104895u,-1.97F}, // c:guest
{831282461u,-1.87F}, // T:Cycling
{833875039u,2.20F}, // W:Now that
{833879766u,-1.87F}, // C:wpd-form-wrap
{834305641u,-.56F}, // w:Train
{834317890u,-2.80F}, // T:Code of Conduct
{834395957u,-.64F}, // C:article-heading
{835297573u,-2.03F}, // C:site-bottom-footer-wrap
{836387948u,-2.03F}, // C:lg:justify-between
{836852255u,-1.94F}, // c:games
{837006061u,-1.28F}, // w:Field
{837489676u,-2.33F}, // w:Pets
{837708858u,-2.03F}, // W:© 2025
{837725762u,-2.08F}, // W:HOME BLOG
{837788450u,1.03F}, // W:"I don't
{838068702u,-2.28F}, // W:Learning Center
{838110971u,-2.28F}, // T:COMPETITIONS
{838487495u,-1.87F}, // T:Account Settings
{839003543u,1.42F}, // w:"If
{839161268u,-2.16F}, // C:left-1/2
{839340818u,-1.39F}, // c:editors
{839637361u,-2.03F}, // C:ot-dpd-content
{839786263u,-2.39F}, // C:wpml-ls-item
{840201725u,-1.76F}, // c:winter
{840491568u,.56F}, // W:They Also
{840718426u,-2.27F}, // w:HOLIDAY
{840814256u,-1.03F}, // T:Thought Leadership
{841355914u,-1.83F}, // c:center
{841794188u,.88F}, // C:ez-toc-counter
{842866916u,-1.87F}, // T:Conditions
{843277394u,-1.83F}, // w:Vulnerability
{843787915u,-2.55F}, // C:border-top
{843882025u,-2.00F}, // C:related-posts-container
{844089467u,-1.87F}, // C:inner-container
{844161522u,1.42F}, // W:"You can
{844788913u,1.18F}, // W:No matter
{844837965u,1.68F}, // W:Remember the
{845175343u,-2.39F}, // c:dates
{845207250u,-1.87F}, // W:© 2025
{845575213u,-1.12F}, // w:Baking
{845578596u,-2.03F}, // C:footer-top-right
{845641326u,-1.38F}, // w:Checking
{846455285u,-1.87F}, // C:md:items-start
{846705365u,-1.87F}, // C:noskimlinks
{848487480u,-1.87F}, // C:has-label
{848761019u,-1.51F}, // w:(more)
{849021957u,-1.87F}, // C:js-form-type-search
{850391988u,-1.44F}, // c:blurb
{850450312u,-3.33F}, // C:swiper
{851315471u,1.90F}, // w:Many
{851605856u,-3.58F}, // c:secondary
{852776742u,-1.15F}, // w:DEAR
{852833468u,-1.51F}, // c:choices
{852852514u,-1.09F}, // w:(n.d.).
{855128266u,.95F}, // w:Expensive
{855882373u,.80F}, // C:news-article
{856057479u,-2.16F}, // c:sharebar
{856123128u,-2.28F}, // C:elementor-post-navigation__next
{856321361u,-2.39F}, // w:Contributors
{856384251u,-1.03F}, // w:VS.
{856937103u,-.47F}, // w:Paid
{857611920u,-.87F}, // c:via
{857668185u,-2.23F}, // w:GUIDE
{857863312u,-1.87F}, // c:vjs
{858312791u,-1.87F}, // T:Latest Issue
{858382615u,-2.48F}, // T:On This Page
{858801828u,.77F}, // C:wixui-section
{859372944u,-1.01F}, // c:var
{859441758u,1.34F}, // w:##
{859621063u,-3.84F}, // C:dropdown-menu
{859664296u,-2.86F}, // C:sm:block
{860639218u,-2.03F}, // T:Refund Policy
{860739793u,-.74F}, // C:et_pb_text_inner
{861388340u,-1.27F}, // W:Vibe Coding
{861782436u,-2.16F}, // w:GALLERIES
{861944658u,-.98F}, // W:Designed by
{863403756u,-.98F}, // T:WATCH
{863715416u,.64F}, // W:Sales tax
{864939023u,-1.87F}, // W:HOME ABOUT
{865782694u,1.56F}, // T:Advantages
{866077396u,-1.45F}, // c:quick
{866604459u,-2.28F}, // T:Get Started for Free
{866732999u,-1.03F}, // w:POLAND
{867297239u,-.70F}, // w:Defense
{867569506u,-1.03F}, // W:More To
{867852999u,.84F}, // W:Invest In
{868441372u,-1.22F}, // W:Save Up
{868792138u,-1.22F}, // T:Strategy
{870564088u,-.64F}, // w:Maximize
{870831795u,-1.22F}, // w:STORES
{871746982u,-3.48F}, // c:related
{872106217u,1.87F}, // c:changes
{872260397u,-2.34F}, // w:ENTERTAINMENT
{872645512u,-1.83F}, // w:Christian
{872689813u,-1.03F}, // w:Answers
{872835637u,1.37F}, // C:field-name-body
{873346279u,-1.87F}, // T:US Edition
{874324927u,-2.03F}, // T:Smartphones
{875187999u,1.05F}, // W:Start With
{875192430u,-2.03F}, // T:EU Privacy
{875266261u,-1.17F}, // C:font-regular
{876003492u,2.00F}, // W:But in
{876386467u,-1.68F}, // c:collection
{876451120u,-2.16F}, // C:items-justified-right
{876735348u,.47F}, // c:avoid
{877178631u,-1.87F}, // C:checkbox-label
{877508813u,-1.63F}, // w:GADGETS
{878238914u,-3.81F}, // p:datepublished
{878925343u,.59F}, // w:Flexible
{879007720u,.98F}, // w:Anyway,
{880847383u,-1.20F}, // c:short
{881172739u,-1.21F}, // w:Manchester
{881956375u,-2.12F}, // c:shown
{881959191u,-2.04F}, // c:shows
{882288876u,-1.16F}, // C:false
{883285722u,1.72F}, // W:This list
{884023556u,-2.03F}, // C:pum-responsive
{885523348u,-2.39F}, // W:Release Notes
{885576125u,-1.03F}, // W:Public Sector
{885579363u,.98F}, // w:Designers
{885803369u,-2.03F}, // T:Insert
{886127558u,-1.87F}, // T:Men's Health
{886146793u,-1.03F}, // W:$7.00
{886330025u,-2.15F}, // c:stacked
{886672379u,-1.38F}, // w:Programmatic
{886953116u,-1.31F}, // C:duration-500
{888562836u,-1.38F}, // w:Rewards
{889171886u,-2.39F}, // C:ez-toc-title
{890018048u,-2.03F}, // T:Help Centre
{890136906u,-2.03F}, // C:et_pb_column_1_4
{890137418u,-1.30F}, // C:et_pb_column_1_2
{890137674u,-1.68F}, // C:et_pb_column_1_3
{890572412u,-1.87F}, // C:md:w-full
{890590538u,-2.16F}, // C:usa-header
{891068509u,-1.33F}, // T:"Yes."
{891580152u,-2.98F}, // W:I Agree
{891692417u,-1.79F}, // C:is-layout-grid
{892453720u,-2.16F}, // C:signup
{893084689u,-2.39F}, // T:Others
{893386958u,-1.75F}, // w:ESG
{893556192u,-2.03F}, // c:menubar
{894403216u,-2.39F}, // T:Michigan
{894679682u,-1.25F}, // C:normal
{894726984u,-3.06F}, // W:CASE Studies
{895522939u,-3.68F}, // C:align-items-center
{895894356u,-2.28F}, // W:Open Menu
{896883404u,-2.83F}, // C:cat-item
{897558227u,-1.03F}, // T:APPLE TV
{898615187u,-2.39F}, // C:wpml-ls-current-language
{899083787u,-2.39F}, // T:ABO
{899545093u,-1.91F}, // C:c-header
{900105248u,-2.64F}, // c:opacity
{900303323u,.98F}, // W:"It took
{900394618u,-.97F}, // w:👉
{900994087u,2.12F}, // w:Basically
{901019081u,-2.16F}, // W:Title IX
{901283234u,-1.22F}, // W:By providing
{901553717u,-2.39F}, // W:Local News
{901592509u,-1.12F}, // w:ALLES
{901766291u,-2.03F}, // T:Show Purposes
{902877139u,-1.74F}, // T:Library
{903253773u,-1.95F}, // t:figcaption
{903297917u,-2.49F}, // c:recommended
{903822851u,-2.16F}, // c:views
{904109619u,1.50F}, // w:"Even
{904583551u,1.13F}, // W:"The fact
{904656998u,-2.00F}, // c:justify
{904807425u,-1.87F}, // c:assistive
{905083544u,-1.03F}, // C:show-more
{905489994u,-1.87F}, // C:gfield--type-phone
{906368587u,-2.48F}, // W:Popular Topics
{906712629u,-2.28F}, // C:order-md-1
{906729997u,-1.61F}, // c:sites
{906742024u,-2.50F}, // C:title
{907097938u,-2.92F}, // T:* Phone number
{907439942u,-.57F}, // w:Martin
{907631737u,-2.65F}, // C:elementor-item-anchor
{907714526u,-2.25F}, // C:et_pb_button
{907950797u,1.13F}, // C:article-body-content
{908046644u,-1.87F}, // w:SPONSORS
{908068984u,1.87F}, // w:MINIMUM
{908819019u,-2.57F}, // C:cli-modal-content
{909198266u,1.15F}, // w:"Having
{909275992u,-2.00F}, // w:VEHICLE
{909813898u,2.12F}, // w:Historically
{910244420u,-1.87F}, // T:Personal Care
{910300899u,-3.00F}, // w:-
{910367133u,-1.90F}, // C:odd
{910441477u,-1.74F}, // r:alert
{910778460u,.98F}, // w:Certain
{911163406u,-2.14F}, // C:blog-item-meta-wrapper
{911482947u,-.98F}, // c:timeline
{911666392u,1.65F}, // C:dwky9
{911765762u,.96F}, // W:Looking at
{911888784u,-1.86F}, // C:et_pb_text_align_center
{912436427u,-.82F}, // c:subheading
{913555722u,.98F}, // W:Hiring A
{913738346u,-2.16F}, // W:11 Months
{913800327u,-1.22F}, // c:session
{913987878u,-2.14F}, // C:et_pb_widget
{914176019u,-3.35F}, // c:popover
{914951946u,-.62F}, // w:Newer
{915087240u,-1.51F}, // c:notifications
{915900859u,-.83F}, // w:Ads
{915936300u,-2.57F}, // C:mt-auto
{916878907u,-1.19F}, // C:no-padding
{917381727u,.98F}, // W:While most
{917599315u,-2.50F}, // C:sm:hidden
{918974397u,-2.03F}, // C:transition
{919154733u,-1.22F}, // T:City
{919454565u,-3.09F}, // C:w-form-done
{919924682u,-1.60F}, // w:>>
{919983178u,-2.43F}, // c:aside
{922264916u,-.74F}, // w:BREWING
{922846243u,-1.35F}, // C:view
{922908481u,-2.33F}, // w:Ohio
{922933191u,-.72F}, // w:$42,000
{923754052u,-2.33F}, // w:COUNTRY
{923837740u,-1.87F}, // W:Related Reads
{924336723u,-2.73F}, // w:SUCHE
{924718404u,-2.03F}, // c:download
{925221364u,-1.87F}, // C:mega-menu-item
{925272080u,-3.68F}, // W:MY ACCOUNT
{925441456u,-2.73F}, // C:text-gray-500
{925564434u,-2.16F}, // C:footer_link
{925779187u,.76F}, // C:post-single
{926339903u,-2.28F}, // w:Enrollment
{927000935u,-1.03F}, // w:Labour
{927875039u,.56F}, // w:INCREDIBLE
{928745764u,-2.16F}, // c:telegram
{928813836u,-2.03F}, // w:فارسی
{928832960u,-2.15F}, // C:dropdown-list
{929034440u,-4.65F}, // r:dialog
{929123346u,-3.13F}, // w:#Instagram
{929332293u,-1.87F}, // T:My Profile
{929437433u,-2.65F}, // w:WISSEN
{929553205u,.55F}, // w:Background
{929823044u,-1.87F}, // w:Commodities
{930967208u,-1.87F}, // T:Certificates
{931170022u,-2.03F}, // C:elementor-widget-icon-box
{931497735u,-2.16F}, // T:Service Areas
{932107327u,-2.03F}, // C:is-style-compact
{932774383u,-3.85F}, // t:nav
{933465995u,1.75F}, // W:"Instead of
{933548750u,-3.27F}, // T:Share This Article
{934140566u,2.00F}, // w:Installing
{934157427u,-1.69F}, // C:d-sm-flex
{934991779u,-3.16F}, // C:dropdown-item
{935228667u,-1.62F}, // w:2021
{935319744u,-2.03F}, // C:dropdown-link
{935399913u,2.23F}, // W:Of the
{935981407u,-.48F}, // w:Backyard
{936747387u,-2.48F}, // W:SPONSORED CONTENT
{938668959u,-2.87F}, // T:SUSTAINABILITY
{939048329u,1.27F}, // C:blog-item-inner-wrapper
{941357038u,-1.83F}, // w:Logo
{941920434u,1.87F}, // W:Anyone who
{942392089u,-4.78F}, // T:SUBSCRIBE
{942620231u,-1.87F}, // W:Editor in
{942834032u,-1.92F}, // w:Directory
{943114978u,-2.03F}, // W:Previous Article
{943408428u,-2.28F}, // T:Ausland
{943760031u,-1.83F}, // c:highlighted
{944300154u,-1.59F}, // w:Admissions
{944678094u,-1.87F}, // C:ikahja
{945687053u,-1.76F}, // C:ast-builder-menu-1
{945710016u,.65F}, // w:Advanced
{946171026u,-2.48F}, // T:Directory
{946355096u,-2.03F}, // W:Home Delivery
{946471436u,-2.03F}, // C:scale-100
{947217724u,-1.67F}, // C:content-item
{947542658u,-1.87F}, // C:zp8s_j
{947576522u,-2.16F}, // c:saved
{947818422u,-2.05F}, // C:categories
{948521337u,-1.11F}, // C:w-richtext-figure-type-image
{948652965u,-2.03F}, // W:SELL YOUR
{948868945u,2.07F}, // W:Not all
{949008049u,-3.18F}, // w:MEDIA
{949090982u,-2.03F}, // T:Shares
{949216837u,-1.89F}, // C:sidebar-link-style-normal
{950320373u,-2.62F}, // C:main-header
{950338699u,-1.88F}, // w:DOWNLOAD
{950654640u,-1.88F}, // c:fragment
{951229750u,-2.48F}, // C:elementor-align-left
{951477786u,-.99F}, // w:FRIDAY
{951635207u,-1.87F}, // T:Price Transparency
{951911636u,-1.40F}, // w:"Inside
{951918107u,-.83F}, // w:Prices
{952246831u,-4.11F}, // C:text-white
{952387295u,-1.60F}, // w:Ios
{952939520u,-2.03F}, // c:popmake
{953420978u,.46F}, // w:Period
{953468624u,-2.57F}, // c:careers
{953548541u,-.64F}, // W:Certified Financial
{953927218u,1.68F}, // W:Back End
{953985792u,-1.03F}, // w:Currencies
{954088550u,-1.53F}, // C:authors
{954304092u,-3.18F}, // w:DEC
{954319606u,-3.90F}, // W:ADVERTISE WITH
{954614586u,-2.65F}, // C:taxonomy-category
{954653851u,-3.30F}, // c:contains
{954784751u,-2.03F}, // T:Spanish
{955695791u,-2.16F}, // T:Crossword
{955716577u,-1.42F}, // c:entertainment
{955744645u,-2.03F}, // T:Dec 18, 2025
{955762269u,-2.98F}, // w:Automotive
{956241314u,-1.03F}, // w:Chicken
{957126937u,-1.38F}, // w:Bulk
{957169294u,-2.92F}, // C:social-share
{957547682u,-4.27F}, // T:SITEMAP
{958103357u,-1.03F}, // w:Views
{958512014u,1.36F}, // C:ecwjnf
{958932532u,-1.65F}, // w:"Tiktok-Trend"
{958984939u,-1.84F}, // c:point
{960237127u,2.23F}, // w:Without
{961815456u,-2.39F}, // W:Latest Articles
{962786575u,-1.85F}, // c:charcoal
{962846884u,-2.16F}, // C:site-header-row-center-column
{963117253u,-1.87F}, // C:ntbdde
{964393116u,-2.57F}, // C:red
{964543783u,-1.87F}, // c:entries
{964898359u,-2.03F}, // c:wpdiscuzuniqueid
{964915587u,-2.57F}, // C:cli-tab-container
{965772916u,-1.28F}, // T:#4
{965934703u,.80F}, // W:* PUT
{966730999u,-1.87F}, // C:entry-category
{967532956u,-2.57F}, // C:rss
{967734172u,1.12F}, // C:rte
{967851829u,1.99F}, // W:With A
{967879856u,1.72F}, // w:$350
{968432424u,2.49F}, // W:Along with
{968682633u,-2.28F}, // T:Boxing
{969474959u,.74F}, // t:main
{969659819u,1.72F}, // w:Improves
{969842872u,.84F}, // w:Currently
{970030793u,-2.43F}, // C:justify-start
{970138323u,-2.39F}, // W:Free Resources
{970378885u,-.93F}, // w:$44+
{970844622u,-1.33F}, // W:Weight Loss
{971198235u,-2.28F}, // C:py-1.5
{971301761u,1.06F}, // w:"To
{971673556u,-2.13F}, // c:eyebrow
{971894224u,1.72F}, // W:Pricing is
{972427422u,-1.21F}, // c:plugin
{972481474u,-2.57F}, // C:jp-carousel-info
{972701780u,-.79F}, // C:e-flex
{973569401u,-1.56F}, // w:WASHINGTON
{973687022u,-1.61F}, // C:panel
{974124351u,1.07F}, // C:background-width--full-bleed
{974280011u,-2.28F}, // T:Place An Ad
{974341644u,-1.85F}, // C:mh-widget
{974902902u,-1.87F}, // W:Life &
{974913957u,-4.24F}, // c:sign
{975102285u,-2.48F}, // W:+ //
{975121061u,-2.10F}, // c:side
{975197172u,-1.08F}, // C:margin-top
{976477657u,-1.87F}, // w:MIXED-MEDIA
{977348261u,-1.77F}, // c:size
{978717349u,-.64F}, // c:site
{979474249u,-.74F}, // c:balance
{979622338u,-2.85F}, // w:Pinterest
{980133331u,-2.07F}, // w:LIFESTYLE
{980151976u,-2.38F}, // w:PARENTING
{980944901u,.85F}, // W:The Bottom
{981788198u,-1.06F}, // w:$76
{982219618u,-2.16F}, // T:11 Min Read
{982836619u,-.64F}, // w:Customized
{982937627u,.90F}, // C:page-container
{983513418u,-2.39F}, // C:d-sm-block
{984400935u,-2.03F}, // W:Please select
{984525193u,-3.56F}, // w:DONATE
{984585339u,-.96F}, // w:SPAIN
{984738505u,.71F}, // W:"I started
{985344544u,-2.03F}, // C:ease-out
{985917111u,-1.72F}, // C:md:grid-cols-2
{985917367u,-1.83F}, // C:md:grid-cols-3
{985917623u,-1.87F}, // C:md:grid-cols-4
{986657936u,-1.76F}, // c:wpp
{986661008u,-2.25F}, // c:wpd
{986703306u,-3.10F}, // w:PUBLISHED
{986804236u,-2.24F}, // C:elementor-section-content-middle
{987318801u,-1.87F}, // C:wpd-form-head
{987571079u,-1.87F}, // C:ast-builder-grid-row-has-sides
{987599140u,-1.51F}, // W:New To
{987637489u,-.61F}, // w:*Results
{987765697u,-2.97F}, // C:sticky
{988223632u,-.66F}, // c:win
{988254139u,-1.68F}, // T:USE CASES
{988415588u,.70F}, // C:frame-type-list
{988920716u,-2.03F}, // w:Meeting
{989144208u,-1.03F}, // c:web
{989801402u,-2.02F}, // w:AUTHOR
{990632087u,-4.78F}, // W:PRIVACY POLICY
{991187931u,-2.39F}, // C:blog-item-author-date-wrapper
{991223902u,-1.51F}, // w:Nächster
{991753272u,2.01F}, // W:"The First
{992222620u,-4.03F}, // C:dropdown
{993278906u,-.90F}, // c:indent
{993300349u,-2.03F}, // W:Travel News
{993666438u,-1.22F}, // c:advice
{993951297u,-1.06F}, // c:fold
{994204737u,-3.64F}, // c:foot
{994205763u,-1.87F}, // T:Thema
{994208833u,-.97F}, // c:food
{994400833u,-1.36F}, // c:font
{994537597u,-1.22F}, // c:preferred
{995197772u,2.00F}, // W:In 2024,
{995206512u,-2.16F}, // c:stamp
{995679584u,-.76F}, // w:$300
{995817296u,-2.87F}, // c:byuser
{996416438u,-2.65F}, // T:Recommended
{996670877u,-1.22F}, // W:Healthy Eating
{996990883u,-3.47F}, // c:legal
{997023081u,-2.14F}, // T:Texas
{997246320u,-1.92F}, // c:staff
{997345169u,-2.03F}, // T:Customer Care
{997438576u,-1.21F}, // c:stage
{998247372u,-.83F}, // w:Colleges
{998359664u,-1.39F}, // c:stack
{998809142u,-1.87F}, // W:Managed IT
{998854977u,-3.87F}, // c:form
{999054913u,-1.97F}, // c:four
{999650523u,-1.83F}, // w:Recruiting
{1000043489u,-2.48F}, // c:survey
{1000318064u,-1.63F}, // c:state
{1000321648u,-1.41F}, // c:stats
{1000532602u,-2.48F}, // T:Retirement
{1000655912u,-1.25F}, // w:Chat
{1001033592u,-2.03F}, // T:ABOUT THE AUTHOR
{1001197367u,-2.20F}, // c:middle
{1001406726u,-1.58F}, // C:grid-cols-1
{1001407238u,-2.12F}, // C:grid-cols-3
{1001407494u,-2.96F}, // C:grid-cols-2
{1001408006u,-1.11F}, // C:grid-cols-4
{1001434164u,-.92F}, // w:#20
{1001605459u,-1.03F}, // w:#node
{1001697904u,-2.39F}, // c:stars
{1001699184u,-1.79F}, // c:start
{1002935546u,1.38F}, // W:'I didn't
{1003209447u,-2.03F}, // w:TRUCK
{1004095803u,-1.43F}, // c:before
{1004682168u,-.70F}, // w:Thema
{1004949145u,.61F}, // W:LinkedIn Learning
{1005474465u,1.25F}, // W:Inventory Management
{1006236811u,.71F}, // C:paragraph
{1006289594u,1.13F}, // W:Natural Language
{1008583355u,-1.87F}, // T:View Cart
{1009337987u,-3.65F}, // c:feedback
{1009788163u,-2.03F}, // C:select-none
{1009828701u,-1.94F}, // w:Mortgage
{1010091136u,-1.25F}, // w:EXPERTISE
{1010218029u,-2.16F}, // C:footer-info
{1010565619u,-.77F}, // C:et_pb_bg_layout_light
{1010930330u,-2.92F}, // C:post-footer
{1011859719u,-2.57F}, // C:selected
{1012218248u,.81F}, // c:dropcap
{1012470154u,-2.65F}, // T:Credit Cards
{1012608244u,-2.86F}, // w:Editorials
{1012874227u,2.12F}, // W:At its
{1013419256u,-1.03F}, // W:First Time
{1014054187u,.93F}, // C:single-post-container
{1014534565u,-.69F}, // W:Climate Change
{1014866387u,-1.03F}, // T:Essential
{1015542745u,2.81F}, // w:"Because
{1015798457u,-1.87F}, // W:Today's Opinion
{1016289356u,-3.10F}, // w:-
{1016405334u,-2.03F}, // T:Wintersport
{1016432117u,-2.59F}, // c:latest
{1016451720u,-1.03F}, // T:Getting Started
{1017035953u,1.49F}, // w:OVERALL
{1017665994u,-1.51F}, // w:Idaho
{1018843907u,-1.67F}, // c:video
{1019811365u,-1.87F}, // T:Love & Sex
{1020411464u,-1.87F}, // W:Related Tags
{1020491389u,-1.87F}, // W:Friday, December
{1021069621u,-2.03F}, // T:N
{1021079640u,-1.72F}, // W:Krieg in
{1021426995u,-1.22F}, // T:Alerts
{1021551277u,-2.16F}, // C:skip-links
{1022056546u,2.07F}, // W:To get
{1022071910u,-2.18F}, // w:KANSAS
{1022854521u,1.87F}, // W:Then I
{1023741856u,-4.78F}, // T:SEARCH
{1023750335u,-2.16F}, // w:Spiele
{1023847892u,-2.39F}, // W:No Comments
{1024527268u,1.33F}, // w:Squarespace
{1024592473u,-.66F}, // W:IN PERSON
{1024984654u,-2.86F}, // T:Energy
{1025383283u,-4.19F}, // c:modal
{1025482626u,-.96F}, // w:Customers
{1025500686u,-3.09F}, // C:__cf_email__
{1025644782u,-1.51F}, // C:header-logo
{1025954389u,.84F}, // W:The United
{1026061232u,-1.53F}, // w:06
{1026951469u,-.70F}, // t:caption
{1027151328u,-.88F}, // w:Billing
{1027155802u,-2.24F}, // w:CONTINUE
{1027667033u,-1.22F}, // T:Directions
{1027870247u,-1.75F}, // w:PRODUCT
{1028340150u,.80F}, // W:Steps to
{1028761933u,-1.31F}, // w:Climate
{1028844276u,-1.75F}, // w:Andrew
{1029654830u,-1.87F}, // C:hover:underline
{1030088827u,-1.87F}, // C:header-menu-cta
{1031056711u,-1.03F}, // c:regions
{1031279409u,-1.22F}, // w:Bike
{1031576007u,-1.10F}, // C:e-child
{1032038041u,-1.35F}, // w:Instant
{1032772626u,1.48F}, // w:Reducing
{1032856421u,-1.87F}, // W:Solutions for
{1032885208u,-1.42F}, // c:fancy
{1032969367u,-2.16F}, // C:nav-wrap
{1033740673u,1.16F}, // W:Are There
{1034152484u,-3.02F}, // C:uppercase
{1035614815u,-2.16F}, // w:Rentals
{1035909387u,1.17F}, // c:challenges
{1035926073u,-.80F}, // w:QUICK
{1036077477u,-3.49F}, // w:GAMES
{1036120792u,-1.87F}, // W:Corporate Subscriptions
{1036214872u,-2.03F}, // w:Race
{1036286924u,-1.03F}, // w:CAMPING
{1036424502u,-1.19F}, // C:primary
{1036474724u,.56F}, // c:quickedit
{1037131706u,-2.66F}, // w:BECOME
{1037718323u,-.47F}, // t:section
{1038292849u,.95F}, // w:Simply
{1039306519u,-2.57F}, // w:/
{1039497383u,-2.03F}, // C:otflat
{1040164530u,-2.51F}, // W:"Thanks for
{1040201863u,.56F}, // w:WO
{1040245868u,-.55F}, // w:Cable
{1040312825u,-1.42F}, // w:*
{1040523489u,.80F}, // w:Children
{1040570871u,-1.63F}, // w:Insert
{1041604120u,-2.39F}, // T:Post Navigation
{1041922484u,-2.48F}, // T:Previous Post
{1042351888u,-1.87F}, // w:Cape
{1043930047u,-2.03F}, // T:Diversity & Inclusion
{1044375459u,-1.95F}, // C:text-utility-100
{1044671580u,-3.40F}, // w://
{1045713945u,-2.70F}, // C:md:block
{1045889397u,-2.98F}, // c:account
{1046885357u,-1.87F}, // W:Industry News
{1047126495u,-2.32F}, // C:field--type-entity-reference
{1048959616u,-1.91F}, // C:index
{1048989343u,-.83F}, // c:rule
{1049019454u,-3.13F}, // C:w-form
{1049221707u,-2.03F}, // T:F
{1049587527u,1.13F}, // w:SPEND
{1049678180u,-2.65F}, // w:FORUM
{1049974120u,-1.82F}, // C:large-3
{1049974376u,-3.04F}, // C:large-4
{1049974888u,-1.22F}, // C:large-6
{1049975656u,.56F}, // C:large-9
{1050528565u,-2.51F}, // C:buttons
{1050531220u,-2.16F}, // C:form-item-keys
{1050566164u,-2.03F}, // W:Strategic Plan
{1050684533u,-2.93F}, // C:col-md-3
{1050684789u,-3.09F}, // C:col-md-2
{1050685045u,-2.27F}, // C:col-md-5
{1050685301u,-3.13F}, // C:col-md-4
{1050685557u,-1.21F}, // C:col-md-7
{1050685813u,-2.44F}, // C:col-md-6
{1051193296u,.90F}, // c:budget
{1051484082u,-2.39F}, // C:header-nav-item--collection
{1051524404u,-.94F}, // C:has-contrast-color
{1052044008u,-1.23F}, // W:"You are
{1052457538u,-2.86F}, // C:d-md-none
{1052827025u,-1.87F}, // C:navigation__list
{1053933713u,-2.16F}, // C:navigation__link
{1054177004u,.98F}, // w:Warm
{1054396790u,-2.03F}, // w:Susan
{1055110946u,-1.03F}, // W:AI Development
{1055205850u,-3.45F}, // c:nocontent
{1055231409u,-.49F}, // w:#39
{1055634709u,.95F}, // W:We Also
{1056223897u,-2.92F}, // T:Panorama
{1056485006u,-1.80F}, // C:wp-element-caption
{1057260297u,.56F}, // w:Covers
{1057793153u,-4.42F}, // C:search-form
{1058011152u,-2.26F}, // C:aligncenter
{1058016907u,-1.87F}, // C:border-white
{1058125482u,1.72F}, // w:Encourage
{1058532973u,-1.03F}, // w:Preview
{1059769422u,-1.03F}, // W:Keep Reading
{1059980178u,.63F}, // w:Starting
{1060262226u,-2.77F}, // T:${loading}
{1061020965u,2.34F}, // W:"One of
{1061237480u,-1.38F}, // w:Northern
{1062377217u,-2.03F}, // T:Stellenmarkt
{1062433696u,-4.55F}, // c:dropdown
{1062789950u,-3.37F}, // C:btn-primary
{1063333689u,-2.16F}, // w:VERWANDTE
{1063575138u,-1.87F}, // T:Home Services
{1064001636u,-1.87F}, // W:Best Credit
{1064088568u,-2.84F}, // C:widget_categories
{1065549885u,-1.53F}, // w:JOE
{1065855693u,-2.48F}, // C:truncate
{1065947554u,-2.03F}, // T:Experts
{1065988646u,-3.53F}, // T:Europe
{1066010337u,.98F}, // w:Coding
{1066068030u,-2.12F}, // c:lists
{1067501900u,-1.01F}, // C:spacing
{1067535763u,-2.39F}, // C:et_pb_row_0_tb_footer
{1067650575u,-2.62F}, // c:sitemap
{1067765003u,-2.00F}, // c:legacy
{1068326253u,-1.38F}, // c:flair
{1068602199u,-2.98F}, // W:TOP STORIES
{1068660445u,-2.03F}, // C:et_pb_menu
{1068745550u,-1.87F}, // C:ast-main-header-wrap
{1069155299u,-2.39F}, // C:jp-relatedposts
{1069636461u,-1.51F}, // c:flash
{1070386981u,-.83F}, // w:Face
{1070627056u,-1.03F}, // W:Unlock the
{1071767983u,-.62F}, // C:padding-section-large
{1071829714u,-1.03F}, // C:site-header-row-mobile-layout-default
{1072683408u,.61F}, // C:site_pages
{1074328482u,-1.87F}, // W:HEALTH CONDITIONS
{1074402964u,-3.53F}, // W:SUBSCRIBE NOW
{1074769398u,-2.03F}, // T:Appliances
{1075642512u,-2.03F}, // W:Health &
{1075870035u,-1.87F}, // T:Referrals
{1076179352u,-2.16F}, // w:Physician
{1077047171u,-2.16F}, // c:recommendation
{1077875776u,-2.16F}, // T:North Carolina
{1078237492u,1.87F}, // W:By understanding
{1078751458u,-4.78F}, // c:subscribe
{1079160222u,2.12F}, // W:After all
{1079492406u,-2.58F}, // c:topnav
{1080149770u,-1.03F}, // w:Truth
{1080445197u,-2.28F}, // C:c-button
{1080953791u,.80F}, // c:lightweight
{1081084735u,-1.74F}, // w:DASHBOARD
{1081415628u,-3.64F}, // C:left-0
{1082071342u,-3.31F}, // C:swiper-wrapper
{1082668474u,-1.53F}, // w:Organization
{1083065164u,-2.48F}, // C:elementor-field-required
{1083764220u,1.61F}, // w:CONS
{1083866989u,-1.87F}, // c:rules
{1084220938u,-.98F}, // w:Marco
{1084433825u,-4.22F}, // W:Copyright 2025
{1084680651u,-1.06F}, // C:flex-center
{1085107985u,-2.28F}, // C:gfield--width-half
{1085438316u,-1.78F}, // w:Permissions
{1085484540u,-.99F}, // w:Description
{1085659837u,-.64F}, // T:Examples
{1085807964u,-.76F}, // w:Little
{1086716584u,-1.31F}, // T:#24
{1086728863u,-2.48F}, // C:article-author
{1086818285u,1.72F}, // W:Ultimately, the
{1086834291u,2.00F}, // W:Not every
{1086842652u,-2.03F}, // C:et_pb_menu__menu
{1087038454u,-.64F}, // w:Hilton
{1088025811u,1.87F}, // W:Wrapping Up
{1089605012u,1.07F}, // W:"In the
{1091068688u,-1.87F}, // C:ignore-focus
{1091909497u,-1.16F}, // c:partial
{1092395386u,-2.04F}, // c:branch
{1092546874u,-2.65F}, // T:5 Min Read
{1092659739u,-2.16F}, // C:underline-offset-2
{1093048442u,-2.50F}, // c:brands
{1093848566u,1.87F}, // W:Let’s say
{1094143812u,-1.44F}, // W:Our Mission
{1094144415u,-1.76F}, // C:md:mx-0
{1094177081u,-3.92F}, // T:Email Address
{1094549900u,-1.38F}, // W:POPULAR POSTS
{1094961329u,-1.10F}, // T:#6
{1096846946u,-1.44F}, // C:has-border-color
{1096853055u,-1.48F}, // c:native
{1098641620u,-2.86F}, // T:Pets
{1098739587u,.66F}, // W:"If I
{1098781634u,-1.22F}, // T:Agency
{1098890559u,-1.35F}, // c:nation
{1099106986u,1.67F}, // W:"And the
{1100535378u,-1.40F}, // T:2020
{1100923090u,-.80F}, // c:laptop
{1100993897u,-2.39F}, // C:icon--cart
{1101021066u,-1.70F}, // C:not-prose
{1101755610u,-2.03F}, // T:Profile
{1101814176u,-1.03F}, // w:EURO
{1102487470u,-3.42F}, // C:modal-dialog
{1103070397u,-2.24F}, // C:drawer-menu-container
{1103104268u,-2.16F}, // T:RADIO
{1103599978u,-1.43F}, // w:ST
{1104470750u,-3.68F}, // c:register
{1104688182u,1.72F}, // w:Traditionally,
{1104786774u,-2.43F}, // C:comment-content
{1105263105u,1.16F}, // C:mntl-sc-block-heading
{1105343456u,-2.73F}, // T:Next Post
{1105771121u,-1.87F}, // w:Josh
{1106433522u,-3.35F}, // C:w-dropdown
{1107009734u,-3.85F}, // C:close
{1107107381u,-2.39F}, // c:extrabold
{1107458366u,-2.16F}, // C:control-label
{1108075674u,-1.92F}, // w:COLLEGE
{1108387961u,.86F}, // W:How Long
{1108833324u,-1.57F}, // p:headline
{1109065686u,-2.86F}, // C:no-text
{1109380731u,-.95F}, // C:inner-wrapper
{1109428774u,-2.63F}, // c:discussion
{1109550191u,-1.44F}, // w:EXCLUSIVE
{1110088558u,-.99F}, // c:variation
{1110152854u,-1.84F}, // T:#cloud
{1110368334u,1.65F}, // w:Businesses
{1110600805u,-1.87F}, // C:arrow
{1110669971u,-2.16F}, // T:Post a Comment
{1111406091u,2.51F}, // W:As we
{1111855897u,-2.03F}, // C:header-actions-action
{1112081784u,-1.87F}, // T:Recovery
{1112592955u,-1.87F}, // C:site-footer-row-columns-1
{1112767356u,2.47F}, // W:Once you've
{1112878902u,.80F}, // w:Diverse
{1112932928u,-1.03F}, // w:COLUMN
{1113006607u,-1.02F}, // C:grey-box
{1113407358u,-2.48F}, // T:Share on LinkedIn
{1113774019u,-2.16F}, // C:sharing-hidden
{1115221108u,-2.28F}, // C:usa-banner__inner
{1115657357u,1.27F}, // C:blog-item-wrapper
{1115743287u,-1.03F}, // w:Homemade
{1115893515u,-1.63F}, // w:Laptops
{1115952068u,-2.03F}, // T:Abo kündigen
{1116424809u,-1.12F}, // w:Club
{1116526902u,-.55F}, // W:I Do
{1117312220u,-2.57F}, // C:hero
{1117481198u,-3.09F}, // W:Oops! Something
{1117485867u,-2.14F}, // w:Link
{1117563228u,-1.47F}, // w:SALES
{1119724304u,-1.87F}, // T:Online Learning
{1119775925u,-.64F}, // W:FOR BUSINESS
{1120234711u,-1.78F}, // c:initial
{1120258524u,-2.03F}, // C:head
{1122908469u,-1.03F}, // w:We'd
{1122979588u,-3.03F}, // C:footer-widget-area
{1123109171u,-2.65F}, // c:individual
{1123140572u,-1.87F}, // C:help
{1123178092u,-.70F}, // w:"Essential
{1124578816u,-1.31F}, // C:section-nav
{1124848843u,-3.85F}, // C:header
{1124858191u,-.48F}, // C:widget-type-cell
{1124858452u,-1.87F}, // W:Diese Seite
{1124993832u,-1.87F}, // w:MOTORING
{1125115362u,-1.76F}, // C:ast-builder-menu
{1125333501u,1.47F}, // W:High Quality
{1125758661u,-1.87F}, // T:Find A Location
{1128989723u,-2.65F}, // C:py-2.5
{1129398094u,-2.48F}, // C:cli_setting_save_button
{1129400576u,-2.16F}, // w:RESILIENCE:
{1129797572u,-1.87F}, // C:cat-links
{1130836252u,-.64F}, // T:2017
{1131695079u,1.06F}, // W:Dont’ forget
{1132148206u,-2.03F}, // T:Cartoons
{1132249490u,1.39F}, // W:Assess Your
{1132362490u,-.87F}, // c:create
{1132550881u,-2.39F}, // w:Partnership
{1132837758u,1.99F}, // W:Here's a
{1132972370u,-1.98F}, // c:drop
{1134464916u,2.30F}, // W:"There are
{1135488999u,-3.96F}, // c:comments
{1135641139u,-2.28F}, // w:-Hilfe
{1135679623u,1.58F}, // w:Determine
{1136407431u,-2.03F}, // C:search-button
{1137724250u,-2.66F}, // T:FINANCE
{1137793928u,-2.16F}, // T:&w
{1137888378u,-1.87F}, // T:Disclaimers
{1138211428u,-1.81F}, // c:advertising
{1138365306u,-1.24F}, // w:"www.zu-zweit-auf-see.de"
{1138562394u,-3.43F}, // c:badge
{1138837010u,-1.55F}, // c:around
{1138913860u,-1.38F}, // w:2004
{1138971438u,-1.87F}, // C:pum-content
{1140810406u,-1.57F}, // C:elementor-col-33
{1141008550u,-1.80F}, // C:elementor-col-25
{1141232109u,-1.61F}, // c:leaderboard
{1141897126u,-.49F}, // C:elementor-col-66
{1142027686u,-1.87F}, // T:All News
{1142121382u,-1.16F}, // C:elementor-col-50
{1142174325u,-2.03F}, // w:Kommentieren
{1142529488u,-1.15F}, // C:article_header
{1143420459u,-1.18F}, // C:wp-block-column-is-layout-constrained
{1143738889u,-2.39F}, // T:Events Calendar
{1143964259u,-.64F}, // w:Eastern
{1144051550u,-1.22F}, // w:Celebrating
{1144568763u,-2.28F}, // T:Scholarships
{1144715916u,1.03F}, // w:Around
{1144911870u,-.98F}, // w:Watching
{1145187688u,-1.03F}, // w:Corey
{1145276870u,-2.16F}, // w:Epaper
{1145779659u,-1.87F}, // C:e-n-menu-dropdown-icon
{1145949140u,-1.11F}, // w:/en_us/blog/fragments/about-splunk
{1147586582u,-2.03F}, // C:active-trail
{1147903473u,.80F}, // W:What Else
{1148027645u,-2.27F}, // W:Human Resources
{1148272412u,-1.53F}, // C:float-left
{1148488092u,-1.16F}, // C:sub
{1148892431u,-2.03F}, // c:modified
{1149640383u,-3.46F}, // W:Copyright 2026
{1150782107u,-.55F}, // W:RUN YOUR
{1151940814u,-2.39F}, // w:COMPETITIONS
{1152279621u,-.64F}, // w:Guidance
{1152648783u,-1.87F}, // w:SUN:
{1152794278u,-2.57F}, // c:shop
{1152795046u,-2.58F}, // c:show
{1152837271u,2.69F}, // W:It's important
{1154323496u,-1.12F}, // T:#26
{1154666892u,-2.88F}, // C:comments
{1154953678u,-1.87F}, // C:gform_title
{1154975493u,-2.60F}, // w:Economy
{1154982193u,2.00F}, // W:This shift
{1155071180u,-1.12F}, // W:Read Our
{1155170707u,-2.16F}, // C:has-custom-font-size
{1155864976u,-2.63F}, // w:Leadership
{1156098318u,-.98F}, // T:New Jersey
{1156494068u,-2.80F}, // W:Log Out
{1156750476u,-2.48F}, // W:Forgot your
{1157149430u,-.80F}, // w:#
{1157422001u,-.75F}, // W:OUR TOP
{1157792315u,-1.87F}, // C:search-overlay
{1158015137u,-1.87F}, // C:mega-menu-container
{1159004604u,-2.03F}, // T:Dec 19, 2025
{1159114558u,-2.03F}, // W:2025 The
{1160072336u,-2.16F}, // c:try
{1160209509u,-.80F}, // W:Health and
{1160528784u,.67F}, // c:tpl
{1160623988u,-1.83F}, // c:loader
{1160626548u,-1.47F}, // c:loaded
{1161192080u,-1.19F}, // c:two
{1161386384u,1.20F}, // c:ttf
{1162051465u,-1.32F}, // w:Team
{1162091417u,-3.31F}, // T:Movies
{1162304400u,-2.19F}, // c:txt
{1162347692u,-.64F}, // w:Enroll
{1162477278u,-2.91F}, // c:breadcrumb
{1162820670u,-1.87F}, // T:U
{1162975153u,-1.24F}, // C:bg-center
{1163441175u,-1.50F}, // r:document
{1164330896u,-2.29F}, // c:tab
{1164331664u,-.51F}, // c:tag
{1164332432u,-.52F}, // c:tax
{1164334480u,-1.87F}, // c:tap
{1165189520u,-1.87F}, // c:tel
{1165190032u,-1.15F}, // c:ten
{1165540903u,-2.48F}, // w:SPORTS
{1166099856u,-.73F}, // c:tip
{1166100880u,-2.03F}, // c:tit
{1166312475u,.87F}, // W:"You will
{1166560912u,-2.16F}, // c:tos
{1166561680u,-1.75F}, // c:top
{1166677333u,-2.54F}, // C:site-header-wrap
{1166895228u,1.26F}, // w:Improving
{1167678154u,.68F}, // c:machine
{1167944872u,2.00F}, // W:"But there
{1168822959u,.83F}, // W:Search Engine
{1169372672u,-.62F}, // w://
{1169568815u,-1.74F}, // c:solution
{1170052670u,-1.05F}, // C:e-con-full
{1170270700u,-2.96F}, // C:btn-sm
{1170951311u,-1.87F}, // T:How Tos
{1171455217u,-2.18F}, // w:@E.
{1171539209u,-1.87F}, // C:wpd-thread-filter
{1171575220u,-1.22F}, // w:ORLANDO
{1171761498u,-2.39F}, // C:item-pagination-title
{1171871655u,-1.62F}, // c:special
{1172394762u,-2.28F}, // C:border-none
{1172699409u,2.86F}, // w:Additionally,
{1173798142u,-4.78F}, // W:SIGN IN
{1174064078u,-1.09F}, // w:$63
{1175636833u,.80F}, // c:efficiency
{1176124388u,-1.36F}, // T:#10
{1176297452u,-2.48F}, // C:btn-lg
{1177224360u,-.83F}, // w:Andere
{1177600022u,-2.47F}, // c:semibold
{1177670997u,-1.87F}, // T:Claims
{1179105484u,.46F}, // w:COMPANIES
{1179546504u,-.84F}, // w:Generate
{1180423412u,-2.85F}, // C:sf-menu
{1180494566u,-2.16F}, // w:&
{1180732297u,-.72F}, // C:mntl-text-link
{1180992206u,-3.46F}, // T:WRITTEN BY
{1181729260u,-1.38F}, // w:Sponsor
{1182587174u,1.48F}, // W:(If your
{1183164747u,-4.10F}, // c:submenu
{1183634505u,-1.82F}, // C:commentlist
{1184153578u,-1.74F}, // w:@Peter
{1184259141u,-1.53F}, // W:Got A
{1184385334u,-3.09F}, // C:site-description
{1184406501u,-1.30F}, // C:td_block_wrap
{1184493972u,-2.24F}, // C:site-header-item-mobile-navigation
{1184678482u,-2.86F}, // w:TEILEN
{1185568648u,-.70F}, // c:nojs
{1185787712u,-1.87F}, // w:Ergebnisse
{1186267040u,-.93F}, // W:HR CONSULTING
{1186494856u,-1.89F}, // c:none
{1186588317u,.84F}, // w:<pros>
{1187274342u,-1.90F}, // T:History
{1187467048u,-1.87F}, // C:md:text-left
{1187631497u,-.69F}, // c:issue
{1187667018u,-.84F}, // C:e-parent
{1187798408u,-1.93F}, // c:note
{1188317719u,-.64F}, // W:"Who are
{1188340071u,-1.35F}, // C:gradient
{1188845199u,-1.12F}, // c:publication
{1188979665u,.51F}, // W:FIRST AID
{1190183516u,.89F}, // C:vc_row-fluid
{1190312421u,1.48F}, // W:As mentioned
{1191646192u,-1.62F}, // C:text-2xl
{1191701895u,.59F}, // w:"Does
{1191716754u,-1.01F}, // w:COURSE
{1191735409u,-1.87F}, // w:Bakeware
{1192172141u,-1.85F}, // w:Indiana
{1193704237u,-1.63F}, // C:lg:sticky
{1194278784u,-2.42F}, // c:layer
{1195150195u,-1.82F}, // c:sliding
{1195983908u,-.64F}, // c:studio
{1196240537u,-2.86F}, // C:footer-section
{1197086077u,-1.87F}, // W:Copyright 2020
{1198125950u,.75F}, // w:BUILT
{1199015325u,-2.42F}, // C:m-0
{1199123590u,-1.53F}, // C:tab-content
{1199154382u,-1.21F}, // W:University of
{1200695542u,-1.31F}, // c:medium
{1201213940u,-1.59F}, // c:rowlayout
{1201899818u,-.62F}, // w:Statistics
{1201967982u,-1.56F}, // T:#18
{1202778523u,-2.03F}, // C:topbar
{1204779943u,-.51F}, // c:script
{1205027929u,1.72F}, // W:For now
{1205053062u,-2.18F}, // C:header-menu-nav-item--collection
{1205260963u,-1.03F}, // w:'F1:
{1205730403u,-2.24F}, // C:mobile-navigation-layout-stretch-false
{1206846731u,-1.87F}, // T:GEWINNSPIELE
{1207036124u,-1.03F}, // W:Tips &
{1207230913u,.80F}, // w:Bright
{1208124349u,1.60F}, // c:vqdd
{1208159236u,-1.76F}, // C:ast-builder-menu-mobile
{1208622316u,-2.39F}, // C:inactive
{1208685109u,-1.87F}, // w:SEX
{1209700292u,-1.03F}, // c:cross
{1210348252u,-.52F}, // w:$
{1210446301u,-3.38F}, // w:FEATURED
{1210541501u,-2.65F}, // T:Wellness
{1210722387u,-1.03F}, // c:topline
{1210956720u,1.25F}, // c:cameras
{1211077448u,-1.12F}, // W:Internet Of
{1211428150u,-2.80F}, // c:topics
{1211624207u,-2.48F}, // C:cli-switch
{1212365717u,-.90F}, // w:$54+
{1212386158u,-1.51F}, // C:margin-bottom
{1212903870u,-1.07F}, // w://
{1212969012u,-2.39F}, // W:Careers at
{1213097896u,.56F}, // w:Dieses
{1213387400u,.80F}, // W:Good for
{1213487123u,1.87F}, // W:In most
{1213647592u,2.00F}, // c:blockquote
{1214148147u,-1.23F}, // W:The Ultimate
{1214311285u,-2.38F}, // w:>
{1215230786u,-1.68F}, // C:desktop-only
{1215481355u,-1.87F}, // w:Referrals
{1215545529u,-2.28F}, // W:Community Guidelines
{1215646932u,-.85F}, // W:"How to
{1215976861u,.76F}, // C:max
{1216221784u,-2.12F}, // c:articles
{1216337462u,1.13F}, // W:In Case
{1216618397u,-2.03F}, // C:mb0
{1216801173u,1.24F}, // W:I recommend
{1217269638u,-1.44F}, // c:necessary
{1218087365u,-2.03F}, // T:Blog Categories
{1218136940u,-2.39F}, // c:teasers
{1218705772u,-2.16F}, // T:Polski
{1218845597u,-1.52F}, // C:mt0
{1218900911u,-.52F}, // w:(c)
{1219608196u,-1.87F}, // C:site-footer-row-column-layout-equal
{1220856545u,-2.28F}, // W:Diversity &
{1221035580u,-1.83F}, // w:Nature
{1221122200u,-1.30F}, // C:details
{1221312089u,-.89F}, // w:Russia
{1221707373u,-3.37F}, // C:submenu
{1221793226u,-2.80F}, // C:e--pointer-underline
{1222372809u,-1.09F}, // c:prefix
{1222554724u,.98F}, // W:Mobile-First Consumption
{1222739331u,1.48F}, // W:A Full
{1222993478u,-.55F}, // w:Employers
{1223282924u,-2.03F}, // c:prefooter
{1223557705u,.69F}, // W:TIPS FOR
{1224374922u,-1.63F}, // w:Selling
{1224542881u,-2.03F}, // W:Press Center
{1225540765u,-2.86F}, // T:Main Menu
{1225901951u,-2.16F}, // w:-
{1226293474u,-1.83F}, // C:elementor-post-navigation
{1228261727u,-.64F}, // w:Promote
{1228432581u,-2.57F}, // C:cli-privacy-content-text
{1229513560u,-1.48F}, // W:Open Source
{1230159537u,-.64F}, // W:Insights from
{1230871332u,-.88F}, // c:platform
{1230948678u,-2.39F}, // C:menu-level-1
{1230948934u,-2.03F}, // C:menu-level-0
{1231055699u,-2.16F}, // C:listing
{1231330901u,-2.65F}, // w:AGB
{1231447503u,-1.23F}, // c:test
{1231559104u,-3.42F}, // C:comment-form-comment
{1231641295u,-1.11F}, // c:term
{1231659776u,-.69F}, // T:#java
{1232198628u,-2.65F}, // W:/Über uns
{1232449355u,-2.28F}, // w:iPad
{1232579157u,-2.16F}, // C:elementor-pagination-type-bullets
{1232620833u,-1.08F}, // W:SAN ANTONIO
{1232915560u,-1.76F}, // C:ast-flex-grow-1
{1232955343u,-.81F}, // c:text
{1234005689u,-2.03F}, // c:authorbox
{1234383189u,2.23F}, // w:Earlier
{1234532815u,-2.39F}, // c:teal
{1234533071u,-.95F}, // c:team
{1234654792u,-1.34F}, // C:field--name-title
{1234983375u,-2.57F}, // c:tech
{1235447247u,-1.41F}, // c:temp
{1235600638u,-2.65F}, // C:region-footer
{1235839042u,-1.28F}, // c:options
{1235922604u,-.76F}, // w:TRENDS:
{1236875453u,-2.65F}, // C:d-lg-block
{1237004815u,-1.87F}, // T:Formula 1
{1237101340u,-.89F}, // W:How We
{1238328296u,-.85F}, // w:TEAMS
{1238710887u,-2.28F}, // T:Students
{1238729558u,2.00F}, // W:The shift
{1238951050u,-1.09F}, // w:WINE
{1239167624u,.98F}, // W:The app
{1239769137u,-.74F}, // C:hover:bg-gray-50
{1239772103u,-1.75F}, // w:TRADE
{1240869803u,-2.03F}, // T:Quiz
{1241127392u,-1.38F}, // c:hubspot
{1241606741u,-3.09F}, // C:navbar-expand-lg
{1241860437u,-2.08F}, // C:navbar-expand-md
{1242424417u,.56F}, // C:js-quickedit-main-content
{1243679158u,-2.16F}, // T:Health Care
{1243934594u,-2.73F}, // T:Log Out
{1244828214u,-1.87F}, // c:commentmetadata
{1244860754u,-1.76F}, // C:ast-menu-shadow
{1245388377u,-2.80F}, // W:Board of
{1245476344u,.68F}, // w:-Harvard
{1246240673u,-3.08F}, // C:article-meta
{1247179457u,-.90F}, // C:featured
{1247185345u,-1.20F}, // C:features
{1247338400u,-2.03F}, // W:Find Information
{1247918990u,1.55F}, // W:At this
{1247953229u,-.99F}, // C:visible-xs
{1248632599u,-1.87F}, // W:December 2025
{1248710216u,.61F}, // W:(for more
{1248785077u,-1.87F}, // T:Report Abuse
{1249355006u,-2.01F}, // C:mntl-figure-caption
{1249395666u,-1.07F}, // w:Germany
{1249465524u,.68F}, // W:Influencer Marketing
{1249921318u,-3.24F}, // C:sd-content
{1250225584u,-.54F}, // w::Wie
{1250229125u,-2.03F}, // T:LOGOUT
{1251264668u,.97F}, // W:For many
{1251817608u,-1.22F}, // w:Bookkeeping
{1251962270u,-1.77F}, // c:community
{1253868698u,-3.71F}, // c:count
{1255452164u,-2.04F}, // c:compact
{1255598438u,-2.16F}, // w:@Philosophy
{1255828354u,-1.51F}, // w:Rachel
{1257197980u,-2.03F}, // C:ot-sdk-three
{1257229834u,-4.78F}, // t:label
{1257874692u,-2.71F}, // c:company
{1258396621u,-2.28F}, // r:combobox
{1258583320u,2.12F}, // W:Looking Ahead
{1258795268u,-1.11F}, // c:compare
{1259544868u,-2.16F}, // W:RECENT ARTICLES
{1260091792u,-2.98F}, // T:Photography
{1260702400u,-2.92F}, // w:DESTINATIONS
{1260887723u,-2.83F}, // C:header-navigation
{1261455249u,-2.16F}, // T:Climate Change
{1261475367u,-1.21F}, // C:max-h-0
{1261986077u,-1.03F}, // C:media-caption
{1262273974u,-2.28F}, // T:DENVER
{1262326316u,1.72F}, // W:3. HOW
{1262640188u,-2.73F}, // T:Menü
{1262797139u,1.72F}, // W:By following
{1262875434u,-.64F}, // w:Licensed
{1263439527u,-2.92F}, // T:DESTINATIONS
{1264100531u,-.99F}, // w:TODAY'S
{1264544521u,-.91F}, // C:overflow-x-auto
{1265183469u,-4.00F}, // c:akismet
{1266286093u,-1.72F}, // C:mega-sub-menu
{1266980660u,-2.57F}, // w:Forums
{1267343632u,-1.60F}, // w:Cruise
{1267525351u,2.00F}, // W:Finding a
{1267597035u,-3.23F}, // T:SUBSCRIPTIONS
{1267626632u,-1.22F}, // T:Nevada
{1267780822u,-1.87F}, // T:Heart Health
{1268550964u,-1.57F}, // T:Art
{1268949166u,.80F}, // w:Toilet
{1269332243u,1.23F}, // w:"One
{1269455815u,-1.82F}, // c:radix
{1269459655u,-2.71F}, // c:radio
{1269810218u,-.90F}, // C:wrap
{1270276595u,-1.95F}, // c:framework
{1270572653u,-1.38F}, // w:LISA
{1270590074u,-1.22F}, // C:site-name
{1270668079u,-1.33F}, // c:daily
{1270728649u,-2.03F}, // C:gf_browser_unknown
{1270822952u,.68F}, // W:Packing and
{1271111068u,-2.03F}, // C:pum
{1271743842u,-.70F}, // W:Reach Out
{1272589406u,-.72F}, // c:flexbox
{1272638549u,-1.10F}, // c:viewport
{1272863367u,-1.38F}, // T:Web Design
{1272883441u,-1.87F}, // w:Passwort
{1272912209u,-2.03F}, // C:col-sm-2
{1272912465u,-2.76F}, // C:col-sm-3
{1272913233u,-2.16F}, // C:col-sm-6
{1272913489u,-.60F}, // C:col-sm-7
{1272913745u,-2.97F}, // C:col-sm-4
{1272914001u,-2.16F}, // C:col-sm-5
{1273088825u,-2.28F}, // C:gf_browser_gecko
{1273412260u,1.26F}, // W:Understand the
{1274260182u,1.82F}, // W:"The same
{1274483801u,-1.87F}, // C:swp_individual_full_color
{1274540953u,-.49F}, // C:dnd-section
{1275969831u,-3.13F}, // C:wp-block-buttons-is-layout-flex
{1276437337u,-2.03F}, // W:No results
{1276737113u,2.86F}, // W:"Since the
{1277353723u,-1.31F}, // C:line
{1277357307u,-2.77F}, // C:link
{1277844390u,-1.85F}, // c:sort
{1277919087u,1.23F}, // W:To help
{1278039692u,-.59F}, // T:$100
{1278195181u,-1.22F}, // C:sharing-anchor
{1278217855u,-2.69F}, // C:primary-nav
{1278512528u,1.30F}, // T:Final Thoughts
{1278968574u,-2.57F}, // W:Manage Consent
{1279399896u,-1.38F}, // w:Aging
{1280055800u,-1.03F}, // w:DI-ANA.DE
{1280310216u,-1.03F}, // c:guidelines
{1280465830u,-1.79F}, // c:soft
{1281147036u,-2.28F}, // w:WEEKEND
{1281410303u,.80F}, // W:Renting a
{1281556987u,-1.81F}, // C:list
{1281613512u,-2.03F}, // c:gchoice
{1282184538u,-3.11F}, // T:PRICING
{1282337849u,.62F}, // w:Plastic
{1282433168u,-1.18F}, // c:uid
{1282564173u,-1.53F}, // C:md:text-lg
{1283487469u,-2.57F}, // T:Comics
{1283580316u,-1.83F}, // C:p-1
{1283580572u,-2.03F}, // C:p-0
{1283580828u,-1.60F}, // C:p-3
{1283581084u,-2.37F}, // C:p-2
{1283581340u,-1.35F}, // C:p-5
{1283581596u,-1.89F}, // C:p-4
{1283582108u,-1.50F}, // C:p-6
{1283582620u,-2.11F}, // C:p-8
{1283609132u,1.04F}, // C:wp-block-post-content-is-layout-flow
{1284041502u,-.61F}, // w:Group
{1284661648u,-1.47F}, // c:usa
{1284934288u,-3.74F}, // c:url
{1285034452u,-2.48F}, // C:search-bar
{1285252941u,-.54F}, // C:md:text-xl
{1286343636u,-2.16F}, // C:search-box
{1286366797u,-1.38F}, // C:md:text-sm
{1287264662u,-2.28F}, // T:Address
{1287781767u,-2.37F}, // c:separator
{1288043837u,-2.03F}, // W:Stay Ahead
{1289096071u,-2.16F}, // c:separated
{1289448862u,-2.75F}, // c:external
{1290411474u,-1.87F}, // C:footer-2
{1291302463u,-1.09F}, // c:logged
{1291465123u,-1.74F}, // c:learn
{1291494346u,-2.28F}, // W:North America
{1292677515u,-1.48F}, // w:SUBSCRIPTION
{1292883174u,-2.16F}, // T:Depression
{1293078273u,-2.16F}, // w:VERANSTALTUNGEN
{1293608248u,-2.65F}, // T:LIVING
{1293770282u,-.90F}, // c:magazine
{1293784448u,2.86F}, // w:Moreover,
{1295530536u,-2.28F}, // w:Mississippi
{1296076975u,-.55F}, // W:8 Best
{1296127433u,-1.83F}, // c:lighter
{1296246546u,-.58F}, // c:whole
{1296483166u,-1.87F}, // c:even
{1296546119u,-1.87F}, // C:meta-item
{1296613185u,-.64F}, // c:fine
{1296613441u,-1.59F}, // c:find
{1296683081u,1.87F}, // W:When working
{1296806764u,-1.79F}, // c:simple
{1297073217u,-2.05F}, // c:fill
{1297075009u,-.85F}, // c:file
{1297257828u,-.98F}, // W:#UX-DESIGN
{1297348947u,1.06F}, // w:Sound
{1297628510u,-.55F}, // W:The Learning
{1298067126u,.72F}, // W:Easy to
{1299127472u,-.67F}, // w:*
{1300038644u,-1.31F}, // C:has-medium-font-size
{1301100435u,-2.16F}, // W:We're Hiring
{1301241851u,-1.22F}, // C:has-text-align-right
{1301277064u,-2.77F}, // w:2026
{1301391354u,-2.10F}, // c:collapse
{1301809206u,-1.92F}, // w:Pet
{1301969418u,-2.28F}, // r:option
{1301991233u,-1.92F}, // c:five
{1302178710u,-1.12F}, // W:Submit YOUR
{1302590964u,-2.39F}, // c:title
{1302937811u,-2.03F}, // T:Username
{1303240335u,-1.83F}, // C:address
{1304480703u,-1.87F}, // C:post-navigation-link-previous
{1304872976u,-3.18F}, // C:share-twitter
{1304874436u,-1.62F}, // c:dynamic
{1305500500u,-1.03F}, // T:Employee Experience
{1305591945u,-2.48F}, // C:title-area
{1306080646u,-2.03F}, // T:✕
{1306855739u,-1.16F}, // w:Certificates
{1307089916u,-2.28F}, // w:Tagged
{1307477645u,-2.14F}, // W:SEE MORE
{1307516367u,-1.51F}, // T:Title
{1307571272u,-2.28F}, // c:signature
{1307959406u,-1.03F}, // w:Kinder
{1307998478u,-3.21F}, // T:INTEGRATIONS
{1308023151u,-2.03F}, // T:Asia & Pacific
{1308552028u,-2.24F}, // C:drawer-content
{1309111346u,-2.86F}, // T:United Kingdom
{1310042110u,2.47F}, // w:Sometimes
{1310102295u,-3.06F}, // c:subscription
{1310123823u,.56F}, // T:Expensive
{1311894906u,-.76F}, // T:C
{1311920569u,.71F}, // w:Recently
{1312304905u,-2.16F}, // W:Toggle child
{1312773086u,-2.65F}, // W:Necessary Cookies
{1312792512u,-1.03F}, // W:History of
{1312802077u,-1.39F}, // c:advancedheading
{1313154938u,-1.48F}, // w:#react
{1313198923u,-2.65F}, // C:elementor-field-type-submit
{1313816646u,-1.87F}, // W:The 6
{1313898955u,.80F}, // w:Touch
{1314050805u,-3.02F}, // T:Blogs
{1314133880u,1.72F}, // W:Knowing what
{1314206074u,-.64F}, // w:TOLL-FREE:
{1314500839u,-1.15F}, // C:col-md
{1314668652u,-2.03F}, // c:quicklinks
{1314775015u,-1.03F}, // C:col-lg
{1314808997u,1.72F}, // W:Pros of
{1314942976u,-1.87F}, // C:wpdiscuz-sort-button-active
{1315534401u,-2.28F}, // c:traditional
{1315585776u,-2.17F}, // C:text-3xl
{1315752855u,-.94F}, // w:-
{1316279870u,-2.28F}, // T:RANKINGS
{1316437122u,-1.19F}, // C:bg-light
{1317008418u,-1.22F}, // w:#web3
{1317390534u,-1.80F}, // c:featured
{1317396422u,-1.04F}, // c:features
{1317595896u,-.92F}, // W:Let Us
{1317871200u,-3.03F}, // C:gfield_description
{1317976356u,-3.09F}, // T:Classifieds
{1318049602u,.98F}, // w:Scalability
{1318207932u,-2.28F}, // T:Powered By
{1318405350u,-1.03F}, // T:More Information
{1318804345u,.46F}, // C:columns-inner
{1318866668u,-1.87F}, // C:no_middle_name
{1318942621u,-2.86F}, // w:Reviewed
{1319689329u,-1.45F}, // w:Regions
{1320197025u,-2.11F}, // c:notes
{1320742097u,-1.82F}, // w:Tuition
{1321511186u,1.74F}, // w:"Too
{1323294668u,-1.87F}, // T:- Nachrichten
{1323598840u,-2.28F}, // T:Continue Reading
{1323777325u,-2.03F}, // C:wp-block-post-author__content
{1323868844u,-.57F}, // c:render
{1323915560u,-2.57F}, // T:SUCHE
{1324160724u,-1.59F}, // c:android
{1324704978u,-.99F}, // w:(*
{1324787342u,-1.40F}, // w:-Steve
{1325904658u,-.64F}, // c:trump
{1326235909u,-2.48F}, // T:ABOUT ME
{1326274405u,-.66F}, // c:beauty
{1326274672u,-2.16F}, // w:Deny
{1326586768u,1.26F}, // W:Below are
{1326589370u,-2.65F}, // C:is-style-logos-only
{1327329814u,-2.48F}, // C:top-menu
{1327479596u,-1.87F}, // c:hzswn
{1327971747u,-1.24F}, // W:Google Ads
{1329017602u,-3.39F}, // w:Movies
{1329162751u,-2.03F}, // C:wpml-ls-link
{1331378703u,-2.11F}, // c:opener
{1331669778u,-.86F}, // c:trust
{1332121426u,1.72F}, // w:Temporary
{1332372934u,-2.03F}, // C:onetrust-vendors-list-handler
{1333214980u,2.56F}, // W:"While you
{1333254622u,-.63F}, // w:#19
{1333525147u,-.70F}, // W:A Brief
{1333557554u,-2.31F}, // c:backdrop
{1333681770u,-3.49F}, // w:MAGAZINE
{1334550914u,-1.36F}, // T:+4.8%
{1335003879u,-.79F}, // C:col-12
{1335004391u,-2.28F}, // C:col-10
{1335154136u,-1.72F}, // c:false
{1336370940u,-1.87F}, // C:focus-visible:outline-none
{1336427282u,-.89F}, // w:$41,616[6]
{1337095696u,-2.03F}, // c:shipping
{1337516234u,-3.23F}, // T:OUR STORY
{1337737748u,-1.68F}, // T:Amazon
{1338975937u,1.07F}, // c:different
{1339516356u,1.06F}, // w:POTENTIAL
{1339740709u,-1.87F}, // W:Interest Based
{1341554825u,-2.16F}, // w:Arabic
{1341742468u,-.82F}, // W:(Want to
{1342245475u,-2.16F}, // C:usa-media-block__body
{1343080724u,-.56F}, // C:summary
{1343711356u,-1.22F}, // w:Sample
{1344023774u,1.91F}, // w:Each
{1345512241u,1.87F}, // w:Indeed
{1345984015u,-2.14F}, // W:Posted By
{1346008567u,-2.73F}, // W:Tell us
{1346160613u,-.84F}, // c:capture
{1346725622u,-3.09F}, // w:KULTUR
{1346851696u,-1.03F}, // w:Ebay
{1347543326u,-.70F}, // W:The Team
{1347682168u,-2.48F}, // C:author-description
{1347785304u,-1.19F}, // w:VPN
{1348722758u,-1.65F}, // w:2020
{1349791975u,-1.87F}, // W:Our Products
{1350031486u,-2.14F}, // T:*:TikTok
{1350173026u,-1.87F}, // C:mfp-hide
{1350607834u,-2.39F}, // W:Find An
{1350863725u,1.26F}, // W:A strong
{1351119848u,-1.03F}, // w:Watches
{1351189400u,-2.03F}, // C:footer-block
{1351504306u,-.49F}, // w:STRATEGIC
{1352573595u,-2.03F}, // W:Account Settings
{1352580485u,-1.87F}, // T:Enter Your Email Address
{1353484542u,-2.57F}, // C:cli-align-items-stretch
{1354204361u,-.75F}, // w:Anti
{1354240270u,-1.87F}, // W:Best Smart
{1354439876u,1.75F}, // W:Over the
{1354620212u,-1.51F}, // w:LAKE
{1354744089u,-1.18F}, // w:Measurement
{1355462998u,-3.73F}, // W:RELATED POSTS
{1355542756u,-2.16F}, // W:Trusted by
{1356907956u,-2.46F}, // C:primary-menu-container
{1357243723u,-1.53F}, // w:INTERNATIONAL
{1357282020u,-1.20F}, // C:logged-out
{1357371057u,-2.16F}, // C:site-footer-row-layout-standard
{1357634528u,-1.37F}, // T:#3
{1357777284u,-1.03F}, // w:TICKER
{1358671300u,-1.87F}, // C:e-focus
{1358715076u,-2.28F}, // C:site-nav
{1359004633u,-1.87F}, // W:Digital Subscriptions
{1359409918u,-1.87F}, // W:< Go
{1360313221u,-.64F}, // w:Junior
{1360318517u,-2.39F}, // C:blog-meta-item--date
{1360816778u,2.00F}, // W:As it
{1361406351u,-2.03F}, // c:sorting
{1362300877u,2.12F}, // W:Using a
{1362338715u,-1.03F}, // w:Miscellaneous
{1363347595u,-1.87F}, // T:Registration
{1363384352u,-1.95F}, // C:text-black
{1363574229u,.48F}, // T:WEIGHT
{1363617717u,-2.80F}, // T:Get Involved
{1363838523u,-.89F}, // c:exclusive
{1364260314u,-2.03F}, // C:mntl-author-tooltip__bottom
{1364307456u,-2.86F}, // w:*
{1364432581u,-1.60F}, // W:LOS ANGELES
{1364623942u,-1.97F}, // C:mt-20
{1364624966u,-1.87F}, // C:mt-24
{1365283910u,-2.31F}, // C:mt-10
{1365284422u,-2.12F}, // C:mt-12
{1365285446u,-2.03F}, // C:mt-16
{1365340646u,-2.48F}, // w:Basketball
{1365610394u,1.36F}, // w:"She
{1366621355u,.57F}, // c:pack
{1367733931u,-1.36F}, // c:pane
{1367782196u,-1.92F}, // W:Facebook Instagram
{1367922091u,-.64F}, // c:paid
{1368080983u,-1.87F}, // w:*fr.de
{1368798049u,-1.87F}, // T:MAGAZIN
{1369216946u,-1.74F}, // w:Street
{1369242280u,-2.39F}, // C:fade
{1369263109u,-1.87F}, // C:nolightbox
{1369470426u,-1.88F}, // c:panel
{1369642313u,.56F}, // W:What Do
{1369854289u,.70F}, // C:whitespace-normal
{1370154155u,-.98F}, // c:pass
{1370417067u,-1.90F}, // c:part
{1370421931u,-.77F}, // c:para
{1370582628u,-2.31F}, // w:-
{1370950744u,-1.03F}, // c:swipe
{1370963559u,.84F}, // W:Mit dem
{1371210367u,1.42F}, // C:entry-wrap
{1371510361u,-.85F}, // W:"Would you
{1371660654u,-1.87F}, // T:Share via Email
{1371674318u,-2.45F}, // C:wp-block-template-part
{1371814530u,-1.22F}, // c:negative
{1372318110u,-1.03F}, // w:Cosmetic
{1372637420u,-1.25F}, // w:Italian
{1373274812u,-2.18F}, // c:checkout
{1373436903u,-2.57F}, // T:Academy
{1375352352u,-1.51F}, // c:payment
{1375616180u,-2.48F}, // C:md:text-5xl
{1375955099u,-2.16F}, // C:mntl-attribution__item
{1376354805u,-2.28F}, // T:Latest Articles
{1376520966u,-3.38F}, // C:meta
{1376832933u,.87F}, // C:counter-hierarchy
{1377056459u,-2.22F}, // T:FAQ
{1377400920u,-2.16F}, // w:Nondiscrimination
{1377435516u,1.58F}, // W:The Difference
{1378496992u,-2.06F}, // C:border-bottom
{1378753286u,-4.72F}, // C:menu
{1379412736u,-3.08F}, // c:outline
{1379421927u,-.71F}, // C:wp-block-group__inner-container
{1379481738u,2.12F}, // W:In my
{1379950515u,-.83F}, // T:Headphones
{1380168529u,-2.26F}, // w:SUBSCRIPTIONS
{1380227944u,-.81F}, // w:#beginners
{1380751388u,-.83F}, // W:Change Your
{1380768816u,-1.20F}, // c:custom
{1381074002u,-1.22F}, // T:Web Hosting
{1381763377u,1.32F}, // W:The Cost
{1382106171u,-1.89F}, // C:primary-sidebar
{1382144161u,.98F}, // W:Also if
{1382724057u,.69F}, // W:The History
{1383151623u,-2.28F}, // W:Dec 17,
{1383672968u,-1.38F}, // T:KIDS
{1383734922u,-2.03F}, // C:btn-blue
{1384106372u,-2.28F}, // W:Life At
{1384157019u,1.36F}, // C:blog-rich-text
{1384406972u,-1.36F}, // w:-
{1385665053u,-1.03F}, // w:GMAT
{1385675085u,.80F}, // c:factors
{1385770472u,-2.48F}, // w:Tumblr
{1385843903u,-.73F}, // C:elementor-section-stretched
{1385960444u,-1.76F}, // C:ast-builder-menu-1-focus-item
{1386575292u,-1.51F}, // W:Your Name
{1386785592u,-1.09F}, // T:Electronics
{1387109346u,-1.87F}, // T:Manage Account
{1387551703u,-1.71F}, // w:Academic
{1388072670u,-1.87F}, // W:CONTACT INFO
{1388132460u,2.12F}, // W:Before diving
{1388758347u,2.23F}, // W:"I had
{1388860445u,-2.73F}, // w:SOCCER
{1389517177u,-3.65F}, // T:PODCASTS
{1389668600u,-1.51F}, // w:Child
{1390610126u,-2.03F}, // T:-Werbung
{1390888592u,-1.92F}, // w:Mary
{1391864447u,-1.92F}, // w:PIN
{1392254310u,-3.35F}, // w:Campus
{1392314815u,.80F}, // W:To use
{1392339196u,1.58F}, // w:Leveraging
{1392968513u,-2.50F}, // c:banner
{1394065200u,.61F}, // w:Develop
{1395544657u,-2.04F}, // C:lg:flex-row
{1395677736u,-1.87F}, // W:Press Kit
{1395896691u,1.72F}, // W:Experiment With
{1396006175u,-4.41F}, // T:REVIEWS
{1396427521u,-2.12F}, // c:equal
{1396610233u,-2.25F}, // C:sidebar-primary
{1396820012u,-3.53F}, // W:// Copy
{1397076850u,-1.87F}, // W:System Status
{1397397321u,-2.03F}, // C:jetpack_subscription_widget
{1397496674u,-2.03F}, // C:click_open
{1398817811u,-2.57F}, // w:Christmas
{1399178126u,1.72F}, // W:8. The
{1399211656u,1.72F}, // W:The way
{1399951805u,1.32F}, // c:future
{1400387818u,-2.48F}, // T:Musik
{1400393544u,-1.87F}, // C:navbar-end
{1400517992u,-1.03F}, // W:Employee Experience
{1401187333u,-1.87F}, // W:Front Page
{1402235261u,-1.40F}, // c:crumbs
{1403182149u,-4.10F}, // C:comment-form
{1403820228u,-2.03F}, // T:Mortgage Rates
{1403894057u,-2.72F}, // w:EDUCATION
{1403907191u,-2.98F}, // T:STORE
{1404372726u,.66F}, // c:build
{1404554194u,-.84F}, // w:Exercise
{1404984319u,-4.08F}, // W:SHARE THIS
{1405012458u,1.87F}, // W:(Note: If
{1405031781u,-2.60F}, // p:item
{1405222978u,-1.87F}, // w:>>
{1406292370u,-3.99F}, // C:absolute
{1406490644u,-1.53F}, // w:CUSTOMER
{1407410367u,-2.48F}, // W:Cookie Preferences
{1408228832u,-1.12F}, // T:$33
{1408752708u,-1.49F}, // c:extended
{1408857101u,-1.03F}, // w:Care
{1409017187u,-.83F}, // c:foundation
{1409580035u,-3.13F}, // W:Facebook Twitter
{1411001760u,-2.39F}, // C:elementor-search-form
{1411051460u,-2.16F}, // C:wp-block-jetpack-subscriptions__container
{1411208372u,-1.87F}, // w:Hear
{1411405025u,-2.03F}, // C:navbar-inverse
{1411906865u,-.64F}, // W:1 hour
{1412057029u,.73F}, // C:panel-panel
{1412561428u,-.48F}, // C:wp-block-group-is-layout-constrained
{1413570459u,-.84F}, // w:Critical
{1413698892u,-2.16F}, // W:Report an
{1413742887u,-2.03F}, // w:Charity
{1414219034u,-1.28F}, // c:services
{1414761211u,.93F}, // C:content-area
{1415097406u,-3.18F}, // w:-Jobs
{1416321107u,-2.03F}, // W:Submit an
{1416700665u,-2.80F}, // W:Get Involved
{1417365608u,-1.68F}, // T:#25
{1417757565u,-1.11F}, // C:md:gap-8
{1417759613u,-1.38F}, // C:md:gap-0
{1417760381u,-1.38F}, // C:md:gap-3
{1417760637u,-2.03F}, // C:md:gap-4
{1418065356u,-1.22F}, // T:Maryland
{1418185444u,-2.39F}, // T:PUBLISHED
{1418540916u,1.72F}, // W:Set a
{1418870623u,-3.15F}, // T:FOOD
{1418896880u,-1.87F}, // c:statics
{1420812328u,1.90F}, // W:Despite The
{1420951997u,1.65F}, // C:_18opj
{1421251577u,-3.12F}, // C:header-main
{1421278322u,-2.74F}, // c:bypostauthor
{1421279805u,-.45F}, // w:#34
{1421912334u,-3.23F}, // T:Fitness
{1422824858u,-2.16F}, // C:elementor-button-align-stretch
{1422837398u,-2.65F}, // w:German
{1423040469u,-1.43F}, // w:Energy
{1423156545u,-2.28F}, // C:yarpp-related
{1424096645u,-1.67F}, // w:PARIS
{1424361896u,-2.80F}, // w:CRIME
{1424712882u,-1.87F}, // W:© 2019
{1426315078u,1.27F}, // T:#Conclusion
{1426707860u,-1.71F}, // c:source
{1426772569u,-2.03F}, // T:PRESSE
{1427521397u,-1.87F}, // C:links-list
{1427926857u,-1.87F}, // C:et_pb_button_0_tb_body
{1428597030u,-.84F}, // w:CONTRIBUTING.md:
{1428702541u,.74F}, // p:mainentity
{1429689620u,.80F}, // c:finding
{1429805224u,.98F}, // W:User-friendly DIY
{1429976821u,-.56F}, // w:#
{1430020111u,-2.03F}, // T:Travel & Outdoors
{1430390304u,-2.46F}, // C:justify-content-end
{1430775045u,.66F}, // W:"In den
{1431678856u,-.98F}, // c:nine
{1431686241u,-1.87F}, // C:menu-bar
{1431963699u,-1.03F}, // C:figure-caption
{1432615061u,-1.03F}, // w:STREAM
{1432693498u,-1.22F}, // w:Recover
{1432812648u,-1.87F}, // W:Send A
{1433475921u,-2.39F}, // W:Post Navigation
{1433493747u,2.72F}, // w:Once
{1433537722u,-.78F}, // C:w-embed
{1433610985u,-1.25F}, // w:'Game
{1433803142u,-2.01F}, // C:elementor-widget-posts
{1434316098u,-2.16F}, // w:Julia
{1435271439u,-1.38F}, // W:Electric Vehicles
{1435876398u,1.32F}, // W:*Based on
{1436178852u,-1.19F}, // C:is-vertically-aligned-center
{1436369017u,-.53F}, // w:RISK
{1436959319u,-2.16F}, // W:Public Safety
{1437476200u,-2.16F}, // T:VERANSTALTUNGEN
{1437522555u,-.45F}, // w:NEVER
{1437571101u,-2.28F}, // c:helpful
{1437872412u,-.92F}, // c:document
{1438174151u,.96F}, // w:Known
{1438502197u,-2.03F}, // w:Scotland
{1438880268u,-1.87F}, // c:since
{1439020954u,-1.51F}, // c:cover
{1440034595u,-.70F}, // w:System
{1440264959u,-1.87F}, // C:has_first_name
{1440518334u,-3.25F}, // C:main-menu
{1440643387u,.55F}, // C:wpb_column
{1441098954u,-2.03F}, // W:Play Video
{1441180594u,-1.03F}, // w:${intro}
{1441337959u,-2.57F}, // T:BOOK NOW
{1441422361u,-2.03F}, // c:mainnavigation
{1442510837u,-.64F}, // w:Carrying
{1442822782u,-1.03F}, // w:Speech
{1443003641u,.66F}, // w:'/'
{1443239263u,-1.13F}, // C:col-md-10
{1443239519u,.65F}, // C:col-md-11
{1443239775u,-.71F}, // C:col-md-12
{1443548874u,-1.80F}, // C:position-relative
{1443744138u,-1.87F}, // C:ginput_container_name
{1443986399u,-.46F}, // c:analytics
{1444578641u,-1.22F}, // w:Device
{1444586286u,-2.86F}, // C:jetpack-likes-widget-unloaded
{1444686973u,1.87F}, // W:What's more
{1444743020u,-1.45F}, // c:index
{1444805788u,-1.87F}, // w:VANCOUVER
{1445249563u,2.41F}, // w:Decide
{1445415129u,-.51F}, // w:"Access"
{1445533280u,-2.16F}, // W:LIVE TV
{1445557113u,-1.38F}, // W:As Seen
{1446565478u,-2.15F}, // c:resources
{1447141140u,-2.65F}, // W:8 Min
{1447698241u,-1.03F}, // w:Floor
{1447872312u,-1.03F}, // T:2016
{1448935898u,-1.25F}, // w:Nashville
{1449093120u,-2.98F}, // T:Mehr zum Thema
{1449570232u,-2.28F}, // W:Champions League
{1449717222u,-2.73F}, // T:FRANCE
{1449786583u,-1.03F}, // w:Designer
{1449935246u,-2.04F}, // w:$
{1450418241u,-3.13F}, // T:Australia
{1451156327u,-1.28F}, // w:SUSTAINABILITY
{1451560756u,-2.65F}, // W:Copyright 2019
{1451693630u,.80F}, // w:Limitations
{1452118202u,-1.87F}, // W:Diese Website
{1452248815u,-.70F}, // w:Old
{1452335084u,-.70F}, // w:$90
{1452533741u,-1.87F}, // T:Celebrity
{1452800881u,-1.72F}, // C:elementor-posts--thumbnail-top
{1453113798u,-1.62F}, // c:skiplink
{1454069396u,-3.39F}, // W:* FIRST
{1454411365u,-1.88F}, // c:subheader
{1454538918u,-2.57F}, // c:snap
{1454638724u,.53F}, // C:field__item
{1454824104u,.56F}, // W:The One
{1455058504u,-3.94F}, // c:button
{1456055921u,-2.73F}, // C:hover:text-white
{1456078076u,-2.00F}, // T:CHICAGO
{1456457388u,-1.03F}, // W:Thought Leadership
{1457074500u,-.76F}, // c:value
{1457110095u,-4.06F}, // c:search
{1457230758u,-1.10F}, // c:snug
{1457465575u,-3.83F}, // w:Δ
{1457675234u,-2.52F}, // C:item
{1458088473u,-1.74F}, // t:dd
{1458090521u,-1.74F}, // t:dl
{1458092569u,-2.19F}, // t:dt
{1458296359u,-2.67F}, // C:headline
{1458581698u,-2.28F}, // C:wp-social-link-twitter
{1458959641u,-1.52F}, // t:h1
{1458960153u,-.48F}, // t:h3
{1458960665u,-1.81F}, // t:h5
{1458960921u,-1.32F}, // t:h4
{1458961433u,-2.14F}, // t:h6
{1459868953u,-1.21F}, // t:li
{1459955255u,-2.03F}, // C:ot-link-btn
{1460647725u,-4.14F}, // c:commentform
{1461372223u,-2.39F}, // W:Help Us
{1461390055u,-3.96F}, // C:widget-title
{1461433369u,-1.28F}, // t:ul
{1461575356u,-2.86F}, // C:form-inline
{1461621046u,-2.03F}, // C:site-header-section-center
{1461880492u,-1.01F}, // c:tracker
{1462781707u,-1.17F}, // C:title-tablet-align-inherit
{1462846328u,-1.36F}, // c:colored
{1463153794u,-1.53F}, // C:item-title
{1464019605u,-1.24F}, // C:lg:px-10
{1464020117u,-1.85F}, // C:lg:px-12
{1464347427u,-2.39F}, // T:Become A Member
{1464974035u,-1.38F}, // w:"S
{1465893468u,-2.39F}, // w://
{1466281604u,.80F}, // c:monitoring
{1466734480u,.81F}, // c:zvb
{1467456400u,-2.08F}, // c:zip
{1467986595u,-2.57F}, // W:CREATE ACCOUNT
{1468077292u,-2.03F}, // W:FACT CHECK:
{1468151667u,-3.03F}, // C:invisible
{1468430287u,1.58F}, // w:Picking
{1468541110u,-2.55F}, // w:January
{1468615326u,-1.81F}, // T:Data & Analytics
{1469233488u,1.38F}, // W:Although the
{1469311241u,-1.87F}, // T:Dental
{1469587984u,-2.48F}, // W:Modern Slavery
{1470213689u,-.84F}, // w:Furniture
{1470632429u,2.24F}, // W:At the
{1470698576u,-2.80F}, // w:Retirement
{1470815558u,-2.00F}, // C:center
{1470842920u,-2.10F}, // C:elementor-inner-section
{1470941925u,-1.93F}, // c:number
{1471008571u,1.72F}, // W:Overall, the
{1471029369u,-2.12F}, // C:popup-drawer-side-right
{1471798696u,1.79F}, // w:LOOK
{1471933154u,-1.52F}, // C:usa-accordion__content
{1473872688u,1.24F}, // w:WHATEVER
{1473876221u,-2.03F}, // C:third
{1474114448u,-.47F}, // w:RECYCLING
{1474162856u,-.95F}, // c:heading
{1474836861u,-1.58F}, // C:kt-row-valign-top
{1475235022u,-1.73F}, // w:STAY
{1475321433u,-1.88F}, // C:centered
{1476727238u,1.11F}, // C:blog-basic-grid-item-wrapper
{1476774280u,-2.03F}, // T:Loans
{1478075713u,.60F}, // C:td-pb-span8
{1478076737u,-2.48F}, // C:td-pb-span4
{1478505679u,.71F}, // C:ast-article-single
{1478594052u,-.70F}, // W:End of
{1479043976u,-1.67F}, // w:>>
{1479466564u,-2.79F}, // C:author-name
{1480384078u,-2.16F}, // W:Service Areas
{1480473850u,-2.92F}, // C:akismet_comment_form_privacy_notice
{1480528425u,-3.39F}, // c:ctas
{1480594189u,.61F}, // w:<!--
{1480699242u,-1.03F}, // w:Lawn
{1480703429u,-.55F}, // T:+4.3%
{1481237298u,-1.81F}, // W:>> Find
{1481905349u,-2.03F}, // C:mntl-dotdash-universal-nav
{1482413690u,-.78F}, // C:off-canvas-content
{1482421014u,.99F}, // c:tpamulti
{1483029510u,-4.78F}, // T:#news
{1483434189u,-2.16F}, // C:hamburger
{1484635593u,-2.03F}, // W:November 24,
{1484885242u,-1.34F}, // c:contrast
{1485105210u,-1.88F}, // w:AD
{1486653987u,.67F}, // W:All Of
{1487262222u,-2.71F}, // w:/
{1487991109u,.53F}, // w:Extra
{1488289270u,-1.45F}, // c:testimonial
{1488535512u,-4.34F}, // c:colophon
{1488813264u,-2.60F}, // w:SPONSORED
{1489637683u,.56F}, // w:Proprietary
{1490333020u,-.89F}, // c:answers
{1491123033u,-1.74F}, // W:Contact The
{1491951025u,1.87F}, // W:Cloud-Based Accessibility:
{1492236338u,-.83F}, // w:CAMP
{1493285910u,-.56F}, // w:Fill
{1493747193u,-1.17F}, // c:year
{1494008357u,.93F}, // w:Conversion
{1494476814u,-.95F}, // w:European
{1495643439u,1.72F}, // W:But before
{1495791077u,-1.87F}, // W:Login To
{1496561601u,-1.87F}, // W:Cookie Consent
{1496879214u,-3.38F}, // C:justify-end
{1498527350u,-1.76F}, // C:navigation-accessibility
{1498545116u,-1.38F}, // w:Signature
{1498738045u,-2.36F}, // C:inset-x-0
{1498809910u,-.64F}, // w:TEACHER
{1498881840u,-1.01F}, // w:BRAND
{1498910061u,-2.03F}, // C:nav__item
{1499095653u,-3.13F}, // C:email
{1499555764u,-1.43F}, // C:md:text-4xl
{1499915704u,-2.35F}, // w:LOCATIONS:
{1499980488u,-1.57F}, // C:md:py-0
{1500800233u,.88F}, // C:node
{1501970171u,-2.39F}, // C:close-button
{1502658290u,-1.37F}, // C:et_clickable
{1502958411u,-1.82F}, // C:md:grid
{1503027433u,-1.12F}, // C:none
{1503183366u,-1.87F}, // C:link-wrapper
{1504381380u,-2.03F}, // C:ot-sdk-nine
{1504396521u,-.84F}, // C:note
{1504866274u,-1.87F}, // C:site-below-footer-wrap
{1505442771u,-1.87F}, // W:Email This
{1505498428u,-3.94F}, // T:GUIDES
{1505596398u,2.41F}, // C:elementor-widget-theme-post-content
{1506384209u,-2.92F}, // c:arrow
{1506397694u,-4.57F}, // c:fields
{1507003003u,-1.87F}, // w:Datenschutzerklärung
{1508948725u,-2.00F}, // w:COMMUNITY
{1509719113u,-2.03F}, // T:Conferences
{1510460204u,-1.11F}, // c:margin
{1511190091u,-.45F}, // w:$84+
{1511209710u,-1.38F}, // W:*free shipping
{1511517371u,-1.83F}, // c:breaker
{1511953285u,-.83F}, // w:ROCK
{1512160160u,-1.07F}, // c:corner
{1512283769u,-1.78F}, // c:partner
{1512342675u,-4.77F}, // C:site-footer
{1512419729u,-.83F}, // w:Y
{1512504015u,-2.28F}, // C:element-invisible
{1512740070u,-2.16F}, // W:THIS CONTENT
{1512937444u,-1.47F}, // c:evenly
{1513814910u,-2.05F}, // w:Center
{1514068599u,-3.70F}, // T:SHARE THIS
{1514295256u,-2.57F}, // T:Manage Consent
{1514404684u,-2.24F}, // c:gdpr
{1515407514u,-1.03F}, // c:artificial
{1516315689u,-2.25F}, // c:programs
{1516374421u,-1.49F}, // w:Documentation
{1516630654u,-2.03F}, // C:sd-like-enabled
{1516847505u,-3.27F}, // T:Cookie Settings
{1517233643u,-1.03F}, // c:emphasis
{1517700448u,-1.87F}, // w:Counseling
{1518080352u,-2.03F}, // r:footer
{1518120973u,-1.03F}, // w:Transcript
{1518247396u,-1.94F}, // c:events
{1518260614u,-2.03F}, // c:adjacent
{1518281785u,-2.65F}, // T:GIFT CARDS
{1518408768u,.80F}, // W:Here's why
{1518490508u,-2.48F}, // T:Share on Twitter
{1518526460u,-2.16F}, // T:December 16, 2025
{1518934108u,-1.87F}, // c:navlink
{1519012441u,-1.75F}, // C:mega-menu-item-type-post_type
{1520035372u,.72F}, // w:EASE
{1520132417u,-2.03F}, // C:hs-menu-children-wrapper
{1520960113u,-2.98F}, // w:JOIN
{1521187021u,-2.28F}, // C:elementor-author-box--avatar-yes
{1521316583u,-1.03F}, // w:Walmart
{1521701681u,-2.63F}, // C:site-branding
{1521839598u,-1.32F}, // C:are-vertically-aligned-center
{1521911947u,-.83F}, // w:PORTUGAL
{1521959114u,-4.51F}, // T:*:X
{1522305049u,-3.34F}, // C:sd-block
{1522473922u,-2.39F}, // C:has-child
{1523100781u,-4.30F}, // T:ADVERTISE
{1523192310u,-2.48F}, // w:Indonesia
{1523468380u,1.38F}, // W:Why We
{1523589158u,2.12F}, // w:#
{1523785785u,-3.31F}, // T:Terms and Conditions
{1523898259u,-1.54F}, // t:details
{1524276548u,-.84F}, // w:Governance
{1524533332u,-2.26F}, // C:flex-row
{1525195637u,-2.16F}, // w:Preferences
{1527141662u,-1.77F}, // c:solid
{1527565108u,-.86F}, // w:MEMBERSHIP
{1527575041u,-1.84F}, // c:homepage
{1528507436u,-2.57F}, // c:headline
{1528956151u,-2.57F}, // C:elementor-post-info__item--type-terms
{1529318241u,-1.63F}, // W:South Dakota
{1530231185u,-1.56F}, // C:font-light
{1530370877u,-1.02F}, // C:w-full
{1530416402u,-1.58F}, // C:title-wrap
{1530508722u,-2.03F}, // W:CONTINUING EDUCATION
{1530621166u,.46F}, // w:Transitioning
{1530829039u,-1.87F}, // T:Contributing Writer
{1531300137u,-.51F}, // w:Tax
{1531498138u,-1.85F}, // T:> Construction
{1532523581u,-1.87F}, // W:Washington, D.C.
{1532665571u,-2.86F}, // C:section-header
{1532791507u,-.70F}, // w:Recruitment
{1532946998u,.53F}, // W:What You
{1533266530u,2.00F}, // W:How Should
{1533901430u,-2.16F}, // C:nav-bar
{1534019202u,-1.46F}, // W:Smart Home
{1534467989u,-.88F}, // T:#8
{1534496989u,1.04F}, // W:What Really
{1534727384u,-2.16F}, // T:Calculators
{1534784677u,-2.28F}, // C:author-box
{1535014575u,-2.16F}, // C:elementor-icon-list--layout-inline
{1535022416u,-1.87F}, // T:Return To Top
{1535278826u,-2.36F}, // c:reset
{1536005612u,-2.56F}, // C:site-header-focus-item
{1536091557u,-2.77F}, // C:author-bio
{1536102110u,-1.24F}, // w:#600-130
{1536140723u,-2.28F}, // C:mobile_nav
{1536187582u,-2.57F}, // C:search-toggle
{1536201086u,-1.87F}, // W:GREAT list!
{1537362233u,-1.87F}, // W:BY ROLE
{1537422379u,-2.28F}, // C:button-wrapper
{1537483880u,.86F}, // C:type-page
{1538167926u,-2.03F}, // C:nav-btn
{1538644463u,.78F}, // W:Developing A
{1539087557u,1.87F}, // w:Thus
{1540066891u,-2.28F}, // T:CRYPTO
{1540419998u,-2.48F}, // T:Close Menu
{1540858580u,2.00F}, // w:Studies
{1541448058u,-.79F}, // C:table-of-contents
{1541740318u,.86F}, // W:You know
{1542085630u,-.48F}, // w:BIG
{1542165245u,-1.87F}, // W:Food &
{1542830467u,-2.38F}, // w:June
{1542944265u,-1.03F}, // C:rt-reading-time
{1543070856u,-2.28F}, // c:rubric
{1543086093u,1.23F}, // W:The main
{1543650154u,.80F}, // C:accordion-content
{1543901868u,-1.73F}, // w:BOOK
{1544280187u,-2.57F}, // w:"Employment
{1545032388u,-1.03F}, // W:Cloud Security
{1545062010u,-2.28F}, // W:BUY NOW
{1545217673u,-1.07F}, // c:structured
{1545840745u,-1.48F}, // C:container-lg
{1546066258u,-1.87F}, // T:Tuition & Financial Aid
{1546168852u,-1.87F}, // C:icons
{1546742983u,-2.16F}, // W:Future Of
{1547189452u,-2.17F}, // c:opinion
{1548134237u,-1.22F}, // w:Thought
{1548468175u,-2.28F}, // T:Gesellschaft
{1548720622u,2.00F}, // w:Provides
{1548744057u,-1.76F}, // w:MISSION
{1548830164u,-1.87F}, // w:Drucken
{1550210839u,-1.87F}, // w:Biology
{1550693979u,-1.18F}, // w:FRAUD
{1550821903u,2.17F}, // W:**In addition
{1551631098u,-2.02F}, // c:credit
{1551753726u,-1.16F}, // w:Hair
{1551757842u,-1.03F}, // w:1996
{1551970272u,-1.07F}, // w:#architecture
{1552407950u,-1.40F}, // w:2007
{1552938687u,-2.16F}, // W:11 Min
{1553195043u,-1.51F}, // C:blog-item-author-profile-wrapper
{1553198816u,-2.03F}, // C:elementor-nav-menu__text-align-center
{1553288255u,-2.16F}, // C:social-media
{1554028465u,-1.26F}, // c:hyphens
{1554128113u,-2.03F}, // C:usa-sr-only
{1554235923u,-2.16F}, // C:w-dyn-empty
{1554301270u,-1.51F}, // C:views-field
{1554341855u,-2.18F}, // w:POLICIES
{1555130485u,-2.28F}, // W:Customer Success
{1555177636u,-2.40F}, // c:clickable
{1555960921u,-3.31F}, // T:International
{1557541477u,-.75F}, // c:review
{1558568682u,-.83F}, // w:Chase
{1559415475u,-.85F}, // c:cloud
{1559723624u,-1.87F}, // w:Transcripts
{1559874995u,-4.32F}, // c:close
{1561403965u,-2.48F}, // w:Affiliates
{1561694561u,-1.03F}, // w:Donations
{1561707911u,2.32F}, // W:Compared to
{1561903734u,-.95F}, // c:course
{1562442097u,-.67F}, // w:Man
{1562647401u,-1.87F}, // T:CONTACT INFO
{1562652908u,1.38F}, // W:We Need
{1562847316u,.47F}, // W:"I love
{1562890913u,-1.00F}, // w:James
{1563015558u,.96F}, // w:=
{1563528474u,-1.48F}, // C:lg:flex-1
{1563652495u,-4.24F}, // T:COMMUNITY
{1563673205u,-1.87F}, // T:ENGLAND
{1563732202u,-2.16F}, // W:New Homes
{1563770275u,1.40F}, // w:#Evaluate
{1564730431u,-1.03F}, // w:<img
{1566336602u,.84F}, // W:From a
{1568721575u,-3.31F}, // w:Obituaries
{1569071576u,-1.61F}, // c:transparent
{1571168185u,1.13F}, // c:quality
{1572873442u,-1.87F}, // C:popmake-content
{1574406721u,-3.49F}, // T:+ Follow
{1574428388u,-1.76F}, // w:FOOD
{1574549392u,-1.38F}, // T:+1.1
{1575095183u,-1.07F}, // w:Creator
{1575189374u,-2.16F}, // W:← Previous
{1575383331u,.98F}, // c:problem
{1575468073u,-.82F}, // w:(add
{1575468687u,-1.71F}, // t:menu
{1575567722u,1.67F}, // W:# Step
{1575628920u,-2.99F}, // c:inline
{1575789301u,-1.87F}, // c:xfbml
{1577077275u,-.74F}, // c:interaction
{1577632326u,-2.80F}, // C:updated
{1578394090u,-.58F}, // w:Cincinnati
{1578455741u,-.92F}, // W:(1) 1
{1579556122u,-.56F}, // w:Ground
{1580187696u,-2.65F}, // T:AGB
{1580473539u,1.74F}, // W:In today's
{1580732622u,-3.96F}, // w:(Copyright:
{1581144827u,-2.84F}, // C:logo
{1582985798u,-2.48F}, // C:elementor-field-type-email
{1583836066u,-1.51F}, // W:Fact Checked
{1584060113u,-2.03F}, // W:Student Resources
{1584809164u,1.87F}, // W:No One
{1584949307u,-2.14F}, // w:%d
{1585061178u,.98F}, // W:The Original
{1585096558u,-2.03F}, // T:Professional Development
{1585211281u,-2.16F}, // C:cookielawinfo-column-4
{1585212561u,-2.16F}, // C:cookielawinfo-column-1
{1585213073u,-2.16F}, // C:cookielawinfo-column-3
{1585296110u,-2.82F}, // C:cursor-pointer
{1585453108u,.81F}, // r:main
{1586430874u,-2.13F}, // c:autocomplete
{1586489158u,-1.63F}, // w:Organizational
{1586965622u,.80F}, // W:A top
{1588124200u,-2.28F}, // c:subitem
{1588434831u,-1.28F}, // C:last:mb-0
{1588735560u,-1.03F}, // w:Smartwatches
{1588779131u,-2.16F}, // w:DEUTSCHE
{1588993606u,-1.32F}, // c:advertisement
{1590171074u,.87F}, // C:inside-article
{1590837298u,-.47F}, // w:#learning
{1591557110u,-2.03F}, // T:Sign Me Up
{1591761658u,-2.98F}, // c:honeypot
{1593814031u,-2.65F}, // C:w-fit
{1594742648u,-1.87F}, // T:Interest Based Ads
{1594969494u,1.13F}, // w:Robust
{1595657867u,-1.71F}, // w:>>
{1595963098u,-2.18F}, // w:"Love
{1596170726u,-2.73F}, // W:COVID-19
{1597409588u,-2.08F}, // c:groups
{1598022699u,-4.08F}, // T:POLITICS
{1598331166u,.98F}, // W:People are
{1598615147u,2.49F}, // W:He said
{1598797288u,-1.26F}, // c:reports
{1599370514u,-1.53F}, // c:white
{1599588080u,-1.38F}, // w:Arkansas
{1599669730u,-1.08F}, // c:offset
{1599886239u,-1.03F}, // c:mono
{1600037760u,-1.87F}, // C:et_pb_column_4_tb_body
{1600777380u,-2.28F}, // C:footer-address
{1601653151u,-1.63F}, // c:move
{1602548830u,-1.35F}, // c:centered
{1602574751u,-2.47F}, // c:more
{1602768543u,-2.25F}, // c:most
{1602877437u,-4.41F}, // T:SIGN UP
{1603494132u,-2.48F}, // T:Forums
{1603537939u,-2.54F}, // C:site-header-section
{1603852469u,-2.57F}, // T:LISTEN
{1603868814u,-2.03F}, // W:Personal Loans
{1604308828u,-1.26F}, // c:accordion
{1604340399u,-2.16F}, // T:Medien
{1604493842u,2.12F}, // c:which
{1604567452u,-.98F}, // w:Region
{1604827288u,-3.00F}, // w:ACCEPT
{1605470178u,-1.70F}, // c:networks
{1605502162u,1.16F}, // W:In short
{1605590747u,-.90F}, // W:AI in
{1605643471u,-1.87F}, // T:Graphic Design
{1605788725u,-2.16F}, // W:Performance Cookies
{1605834459u,1.81F}, // w:"When
{1605850267u,-1.15F}, // C:max-w-full
{1606264207u,-2.18F}, // C:card
{1606340380u,-2.03F}, // C:actions
{1607172504u,-1.87F}, // C:et_pb_equal_columns
{1607739852u,-1.55F}, // T:E
{1607775606u,1.35F}, // W:A good
{1608167811u,-1.87F}, // w:Exams
{1608626008u,-2.48F}, // T:Docs
{1608814816u,-1.87F}, // w:Debt
{1609529201u,1.99F}, // C:mntl-sc-block-html
{1610051922u,-2.28F}, // C:menu-title
{1610197307u,-2.03F}, // C:list-inline-item
{1610230223u,-1.00F}, // W:Remote Work
{1610623796u,-3.32F}, // C:elementor-inline-item
{1611281154u,-2.43F}, // w:PROJECTS
{1611917568u,-1.87F}, // w:ENJOYED
{1613465422u,-2.16F}, // W:Customer Care
{1613585964u,-2.13F}, // C:wpdiscuz_unauth
{1614027561u,-3.11F}, // w:<table></table>
{1614384310u,-1.98F}, // C:block-system-breadcrumb-block
{1615168526u,-1.87F}, // T:Make a Gift
{1615344072u,-1.53F}, // c:other
{1615482565u,-2.39F}, // C:et_pb_text_0_tb_footer
{1615616619u,-1.12F}, // w:SCHEDULE
{1616259307u,.64F}, // W:Community Management
{1616273981u,-2.07F}, // w:Win
{1616603876u,-1.87F}, // C:copyright-bar
{1616613127u,-1.15F}, // w:,
{1617653571u,-1.87F}, // C:px-2.5
{1617862934u,.64F}, // W:"We got
{1618043916u,1.64F}, // W:Mindfulness Meditation
{1618161269u,-1.51F}, // c:excerpt
{1618433347u,-2.39F}, // T:Gifts
{1618456779u,-3.03F}, // T:LATEST NEWS
{1618891037u,-2.98F}, // T:Copyright
{1618937591u,-3.68F}, // C:main-nav
{1619337573u,-2.48F}, // C:comment-metadata
{1619638800u,-1.87F}, // W:NOV 19,
{1621126467u,-2.03F}, // c:searchbox
{1621481314u,-3.64F}, // C:inline-flex
{1622039385u,-.95F}, // c:admissions
{1622262815u,-1.87F}, // c:rotate
{1622895280u,-2.39F}, // w:>
{1622943275u,-2.03F}, // C:sm:w-auto
{1623729689u,-1.01F}, // W:Welcome to
{1623731521u,-2.73F}, // T:PROGRAMS
{1624300312u,-2.03F}, // w:DMCA
{1624318770u,1.04F}, // w:Fixed
{1625204777u,.78F}, // W:(For the
{1625363512u,.88F}, // w:Responsive
{1625681626u,-2.07F}, // C:wp-block-comments
{1626022041u,-4.27F}, // T:×
{1626068853u,.80F}, // w:LOCATED
{1626923028u,-1.03F}, // C:btn-text
{1627652338u,-1.87F}, // T:View all comments
{1629155561u,-1.19F}, // w:LOS
{1629256443u,-2.03F}, // W:VERWANDTE ARTIKEL
{1629374554u,-2.03F}, // C:follow-us
{1629745964u,-1.75F}, // w:Dining
{1629935263u,-2.73F}, // T:SOCCER
{1630259591u,1.48F}, // c:thoughts
{1630416047u,-1.26F}, // c:podcast
{1630814762u,-2.48F}, // T:Relationships
{1631001105u,-1.87F}, // T:Board of Directors
{1631153016u,-.73F}, // C:flex-justify-between
{1631211897u,-2.03F}, // C:popup-drawer-layout-fullwidth
{1631318678u,-1.28F}, // c:marquee
{1631486309u,-1.33F}, // C:embed
{1632557509u,-1.22F}, // w:Kelly
{1632885920u,-1.74F}, // T:Illinois
{1633460360u,-1.87F}, // C:main-header-bar-wrap
{1633516596u,-1.85F}, // w:MIAMI
{1634234748u,-2.14F}, // c:init
{1634424674u,-.95F}, // w:DIY
{1634798051u,-3.35F}, // C:w-dropdown-list
{1635123511u,-1.58F}, // w:Ryan
{1635182914u,-2.48F}, // C:datetime
{1635482522u,-2.16F}, // w::Aktuelles
{1635802236u,-2.74F}, // c:info
{1636243539u,-.90F}, // W:Professional Services
{1637158882u,.56F}, // w:Replacing
{1637627723u,-2.57F}, // C:cli-nav-link
{1637893128u,-2.21F}, // C:post-date
{1638108394u,-3.34F}, // C:sd-social
{1638237342u,-2.39F}, // T:GET HELP
{1639218358u,-1.87F}, // T:Epaper
{1639390473u,-2.53F}, // C:article-title
{1639921167u,-.85F}, // c:health
{1640000438u,-.57F}, // w:HR
{1640466288u,.64F}, // W:"What are
{1641100442u,-.98F}, // w:Disability
{1641784897u,-.48F}, // w:"must
{1642252633u,-1.26F}, // w:WINTER
{1642994949u,.80F}, // w:Balanced
{1643311434u,-1.68F}, // w:Branding
{1643700962u,2.12F}, // W:"This has
{1644055997u,1.07F}, // C:horizontal-alignment--center
{1644708726u,-2.72F}, // c:hide
{1644857800u,-1.64F}, // C:md:px-8
{1644860360u,-1.42F}, // C:md:px-6
{1644860872u,-1.97F}, // C:md:px-4
{1644861128u,-1.08F}, // C:md:px-5
{1644950863u,.56F}, // w:Handling
{1645158979u,-1.87F}, // c:material
{1645615640u,2.81F}, // W:To make
{1645662178u,-2.16F}, // C:most-popular
{1646828528u,-1.87F}, // W:August 12,
{1646932086u,-2.80F}, // c:hint
{1647475161u,-.70F}, // w:Bank
{1648536873u,2.41F}, // W:A lot
{1649622902u,-.91F}, // c:hire
{1649666312u,-2.39F}, // W:December 12,
{1649781356u,-2.28F}, // w:Ausland
{1650051078u,-3.73F}, // C:form-item
{1651168636u,-1.22F}, // T:Android App
{1651184821u,-2.10F}, // w:#career
{1651270739u,-2.39F}, // C:bylines
{1651395753u,-2.03F}, // w:LOGOUT
{1652701828u,-1.79F}, // C:navbar-start
{1653461960u,2.00F}, // W:This doesn’t
{1653477736u,-2.28F}, // T:En Español
{1653790146u,-.82F}, // T:Add-Ons
{1654347414u,-2.80F}, // C:article-sidebar
{1654508906u,-1.19F}, // w:Already
{1654905039u,-.82F}, // c:thin
{1654907855u,-1.13F}, // c:this
{1655202264u,-2.48F}, // W:ABOUT ME
{1655707101u,-1.12F}, // c:healthcare
{1655824847u,1.72F}, // c:they
{1655899451u,-1.02F}, // w:(Want
{1656666001u,-1.17F}, // C:title-mobile-align-inherit
{1656719874u,-3.34F}, // C:sd-sharing-enabled
{1656752349u,-2.57F}, // T:CART
{1658042062u,.96F}, // W:"So you
{1658638171u,.56F}, // W:Thinking About
{1658732023u,-4.78F}, // W:FOLLOW US
{1659192437u,-2.16F}, // T:Telegram
{1659304367u,-1.37F}, // w:Event
{1659424538u,-2.03F}, // w:Iceland
{1659810638u,1.31F}, // w:**Using
{1659862431u,-2.92F}, // C:e--pointer-none
{1660125096u,-1.22F}, // C:shadow-none
{1660797293u,1.13F}, // W:Planning Your
{1661056959u,-1.25F}, // w:FLORIDA
{1661445445u,1.34F}, // C:mntl-sc-block
{1662232440u,.98F}, // W:The heart
{1662334185u,-1.28F}, // w:#
{1662487196u,-1.22F}, // w:Bonds
{1662773157u,.80F}, // w:Utilizing
{1663406872u,-.56F}, // C:medium-12
{1663407384u,-.88F}, // C:medium-10
{1663438531u,-2.10F}, // C:current
{1663663019u,-2.03F}, // T:Children's Health
{1664014451u,-2.53F}, // w:EXECUTIVE
{1664017473u,.53F}, // w:Manual
{1664410755u,-1.08F}, // w:Overview
{1666389425u,.50F}, // w:ASUS
{1667203112u,-2.16F}, // w:(855)
{1667312277u,-3.31F}, // w:PODCASTS
{1667587310u,-2.21F}, // W:*By submitting
{1667716634u,-1.03F}, // w:IKEA
{1668028858u,-1.87F}, // W:VIEW CART
{1668113379u,-2.73F}, // c:divide
{1668119174u,-2.59F}, // C:no-underline
{1668175513u,-4.27F}, // w:×
{1668747280u,-2.27F}, // c:industries
{1669272934u,-1.87F}, // w:Drugs
{1670097599u,-1.65F}, // C:even
{1670312499u,-1.22F}, // w:WEITER
{1670694985u,-1.40F}, // T:EQUIPMENT
{1670736289u,-2.26F}, // c:items
{1671151655u,1.51F}, // w:"That's
{1671281648u,1.52F}, // C:postbody
{1671606454u,-1.87F}, // W:12 Min
{1672270683u,-2.16F}, // C:nav-left
{1674169437u,.54F}, // w:Ideal
{1674845053u,-.85F}, // W:Food And
{1674972164u,.95F}, // w:COST:
{1675259986u,-2.03F}, // T:Advocacy
{1677378869u,-2.14F}, // c:justified
{1677744600u,-1.70F}, // w:LISTEN
{1678710824u,2.23F}, // W:In Summary
{1679059231u,-3.56F}, // T:Help Center
{1679062476u,-2.39F}, // W:Reject All
{1679204692u,-.55F}, // w:Mail
{1679263473u,-1.87F}, // c:globalnav
{1680330697u,-1.87F}, // T:December 2025
{1680422999u,-2.03F}, // T:Request Information
{1680536017u,-2.03F}, // C:bg-blue
{1681358897u,-2.03F}, // C:gfield_checkbox
{1681497495u,-2.11F}, // C:related-articles
{1682211856u,-1.87F}, // W:REGISTER /
{1682276670u,-1.32F}, // c:disable
{1682650435u,1.35F}, // w:Whether
{1682946996u,-2.80F}, // T:Toggle Navigation
{1682978690u,-2.16F}, // c:mainnav
{1683163456u,-.55F}, // w:Speak
{1684059678u,1.82F}, // W:The Rise
{1685418232u,-2.65F}, // T:Letters
{1685534980u,-2.28F}, // C:prev-post
{1685814608u,-2.48F}, // c:lower
{1686191217u,-2.65F}, // C:header-right
{1686313412u,-1.87F}, // C:et_pb_text_align_center-tablet
{1686611330u,-2.03F}, // c:darker
{1687580622u,-4.78F}, // t:footer
{1687869743u,-1.12F}, // w:Discount
{1688652166u,-2.28F}, // W:Privacy Settings
{1688914218u,-2.03F}, // C:icon-facebook
{1689680324u,-4.78F}, // T:- Contact Us
{1689837651u,-2.28F}, // T:Mobile App
{1689893012u,-3.27F}, // C:gform-body
{1690187523u,-1.22F}, // w:Merch
{1691832777u,-3.40F}, // C:d-lg-none
{1691930580u,-3.13F}, // T:* LAST NAME
{1692248742u,.49F}, // W:ZERO WASTE
{1692520132u,-2.86F}, // C:article-info
{1694387389u,-2.39F}, // c:vote
{1694974994u,-1.36F}, // c:edition
{1695759753u,-2.33F}, // c:desktop
{1696132189u,-1.87F}, // w:Appointments
{1696405910u,-.78F}, // w:Patients
{1697561169u,-3.46F}, // T:LEAVE A REPLY
{1697850158u,-1.87F}, // W:Share via
{1698365412u,-1.03F}, // W:Video Marketing
{1699192718u,-1.87F}, // W:Take Action
{1700054620u,-3.56F}, // T:*:Whatsapp
{1700189606u,-1.87F}, // c:slow
{1700189862u,-2.22F}, // c:slot
{1700292294u,.80F}, // w:"Yeah.
{1700645798u,-.85F}, // c:slim
{1700803087u,1.87F}, // W:The Integration
{1701208332u,-1.02F}, // c:conditions
{1701340207u,-.85F}, // c:column
{1701437631u,-3.56F}, // T:SECTIONS
{1701665891u,-1.87F}, // C:swp_other_full_color
{1701738840u,.61F}, // w:#
{1701742300u,.73F}, // w:Frequent
{1701819390u,-1.42F}, // c:linked
{1702592320u,-2.03F}, // W:Tiếng Việt
{1703293955u,1.38F}, // w:#include
{1703338573u,-.83F}, // w:Nebraska
{1703621742u,.98F}, // W:These days,
{1703686807u,-1.87F}, // c:hlebv
{1703740669u,.63F}, // w:Provide
{1703898766u,-3.15F}, // c:only
{1704064393u,2.18F}, // w:"Of
{1704415053u,.56F}, // w:Submitting
{1704477788u,1.82F}, // w:Selecting
{1704904012u,-3.59F}, // T:Leadership
{1705104806u,-2.02F}, // c:slug
{1705680346u,-1.38F}, // c:classes
{1705988104u,-3.82F}, // W:"Subscribe" To
{1706190524u,.71F}, // W:Around The
{1706534362u,-1.46F}, // c:classic
{1706796486u,-2.16F}, // C:td_with_ajax_pagination
{1707376215u,1.44F}, // C:blog-item-content
{1707480545u,-1.87F}, // T:Video Library
{1708459700u,-2.16F}, // T:Cooking
{1708485260u,-.84F}, // w:#Private
{1711490992u,-.98F}, // w:ASIAN
{1711532688u,-1.17F}, // c:xxs
{1711540112u,-1.92F}, // c:xxl
{1713101981u,-1.18F}, // w:*
{1714724366u,-2.20F}, // C:elementor-post
{1714771154u,-3.07F}, // w:(2025,
{1715166085u,-1.59F}, // W:FIND YOUR
{1715335593u,-1.87F}, // C:mntl-footer
{1715564283u,-1.68F}, // w:TOOLS
{1716126913u,-1.87F}, // C:et_pb_menu_0_tb_header
{1716271125u,-1.40F}, // C:page-title
{1716301029u,-2.16F}, // C:terms
{1717313220u,-2.16F}, // W:Secure .gov
{1717332251u,1.06F}, // w:Everyone
{1717509708u,-1.87F}, // w:Physicians
{1717981664u,-2.03F}, // C:use-ajax
{1718425813u,1.62F}, // W:Investing in
{1718590268u,-.51F}, // c:people
{1719821646u,-1.87F}, // C:share-mastodon
{1720045980u,-1.56F}, // C:middle
{1720165632u,-2.84F}, // T:PRODUCT
{1720543721u,-1.16F}, // T:Location
{1720553778u,-1.26F}, // c:results
{1720962561u,-1.63F}, // W:Upcoming Events
{1722269734u,-1.66F}, // c:started
{1724037742u,-2.61F}, // C:transition-all
{1724120146u,-1.87F}, // W:Weitere Artikel
{1724581223u,-2.03F}, // C:js-form-submit
{1725015873u,.94F}, // C:article-content
{1725877451u,-2.28F}, // T:Share Article
{1725959298u,-2.18F}, // W:---------- SHARE
{1726119976u,-2.57F}, // C:alignleft
{1726189987u,-1.69F}, // w:#
{1726797346u,-.98F}, // w:Immer
{1726817755u,-2.80F}, // w:Ähnliche
{1726903107u,2.68F}, // W:It also
{1727235854u,-1.43F}, // w:Financial
{1727791748u,-.93F}, // w:Countries
{1727871738u,-1.87F}, // C:cookie-notice-hidden
{1727917337u,-2.65F}, // C:wp-block-social-links-is-layout-flex
{1728050785u,1.02F}, // C:field--type-text-long
{1728462428u,1.87F}, // w:Wrapping
{1729351032u,-1.87F}, // W:By Jason
{1729701138u,-2.28F}, // C:et_pb_social_media_follow_network_1_tb_footer
{1730862300u,-1.23F}, // C:field--label-above
{1732655672u,-2.48F}, // w:Iowa
{1732737681u,-1.87F}, // C:wpdiscuz-subscribe-form-intro
{1732930217u,-2.53F}, // w:Oops!
{1733004764u,1.07F}, // W:The Role
{1733380709u,.54F}, // W:"This was
{1733933305u,-2.69F}, // C:elementor-nav-menu--layout-vertical
{1734110469u,-2.03F}, // C:disclosure
{1736575574u,-1.05F}, // w:Developers
{1736674076u,-2.03F}, // T:Find a Doctor
{1736676347u,-1.69F}, // t:summary
{1736711489u,-1.87F}, // C:swp_social_panel
{1737067855u,-2.63F}, // w:Environment
{1737173211u,-1.22F}, // w:Prospective
{1737298210u,-2.68F}, // c:back
{1737450417u,-3.53F}, // W:SHARE ON
{1737467444u,-2.03F}, // C:form-field
{1737646188u,-2.39F}, // c:infos
{1738120545u,-2.39F}, // c:confirm
{1738283830u,-1.03F}, // c:intent
{1738386782u,-2.03F}, // C:et_pb_blog_item_0_0
{1740843810u,-1.69F}, // c:base
{1741008103u,.80F}, // W:While AI
{1741418611u,-2.39F}, // C:menu-item--expanded
{1741725614u,-2.97F}, // T:LOCATIONS:
{1741779667u,1.34F}, // W:Why Is
{1741984833u,-.83F}, // C:article-teaser
{1742865859u,-1.87F}, // w:Abmelden
{1743221914u,1.72F}, // W:The Foundation
{1743511614u,-.64F}, // w:$260
{1744107445u,-1.82F}, // W:What's New
{1744166197u,-2.16F}, // C:sign-in
{1744312833u,-2.86F}, // C:block-block-content
{1744770047u,.60F}, // w:"For
{1745239007u,-1.87F}, // C:wpdlb
{1745446162u,-3.33F}, // C:bottom-0
{1746286787u,-1.87F}, // W:EMPLOYMENT OPPORTUNITIES
{1747011748u,-2.03F}, // W:Privacy &
{1747640240u,.96F}, // W:Whether you're
{1748237081u,.72F}, // w:Measuring
{1748428127u,-2.57F}, // T:Health & Wellness
{1748955248u,-.64F}, // w:Exchange
{1750686301u,-1.87F}, // W:PIN IT
{1751514289u,-2.30F}, // C:elementor-nav-menu__align-start
{1751633690u,-1.22F}, // W:Technical Support
{1751994747u,-2.18F}, // C:m-auto
{1752059798u,-4.78F}, // w:CAREERS
{1752062141u,-2.16F}, // T:Our Process
{1752182884u,-1.87F}, // C:wpd-form-foot
{1752282584u,.71F}, // w:Rank
{1752684625u,.71F}, // c:practices
{1753119903u,-2.10F}, // c:expandable
{1753155854u,-3.65F}, // w:Testimonials
{1753378108u,-1.57F}, // C:kt-tab-layout-inherit
{1753466250u,-1.03F}, // w:Vision
{1754428996u,-2.48F}, // c:screenreader
{1754788420u,-2.14F}, // c:neutral
{1755187785u,-1.87F}, // T:Sweden
{1755192602u,-1.22F}, // w:Jewelry
{1755515224u,.89F}, // C:region-content
{1756741595u,-4.78F}, // T:PRIVACY POLICY
{1757415995u,-2.73F}, // W:View Comments
{1757591185u,-2.46F}, // C:children
{1757649956u,-1.12F}, // C:field-content
{1757942375u,-2.71F}, // C:elementor-nav-menu--dropdown-none
{1758195759u,-1.13F}, // c:regular
{1758288560u,-2.57F}, // C:elementor-nav-menu--toggle
{1758724752u,1.18F}, // W:Pro Tip
{1758775830u,-2.09F}, // C:menu-main-navigation-container
{1759433225u,-2.33F}, // w:HEALTH
{1759762451u,-.53F}, // c:shared
{1759765779u,-2.48F}, // c:shares
{1760316447u,-1.03F}, // W:DIVE INTO
{1761416224u,-2.70F}, // C:my-auto
{1761564827u,-1.91F}, // t:span
{1761811080u,-1.87F}, // C:item-link
{1762105832u,-3.13F}, // w:Forgot
{1762751528u,-3.35F}, // w:*:Facebook
{1762963357u,-1.51F}, // w:Chief
{1763093142u,-1.01F}, // T:41
{1763595223u,-1.38F}, // c:themed
{1763597527u,-1.34F}, // c:themes
{1764208642u,.98F}, // w:Extensive
{1764528769u,1.87F}, // W:Don't get
{1764731048u,-2.31F}, // w:PATIENT
{1765101799u,-2.00F}, // w:FEB
{1766001544u,-2.39F}, // C:item-list
{1766559849u,-2.98F}, // C:comment-reply-link
{1767270165u,1.13F}, // W:#1) The
{1767378330u,-1.51F}, // W:1 /
{1768217855u,2.31F}, // W:Start by
{1768755613u,.98F}, // W:Does it
{1769187033u,-3.47F}, // c:uppercase
{1769581780u,-1.65F}, // C:flex-nowrap
{1769616985u,-2.03F}, // C:gform_legacy_markup_wrapper
{1771079602u,-1.03F}, // w:Sort
{1771806563u,-2.57F}, // W:BOOK NOW
{1772048866u,-1.03F}, // w:Areas
{1772358636u,-1.87F}, // C:list-group-item
{1772391474u,.80F}, // W:To Do
{1773413632u,-3.28F}, // C:footer-nav
{1773897097u,-2.73F}, // c:gravity
{1774150747u,.52F}, // w:Monitoring
{1774748696u,-2.03F}, // w:PHILIPPINES
{1774967556u,-.98F}, // w:OPTIONS
{1775255122u,1.69F}, // w:Adding
{1775579382u,-2.86F}, // c:sponsor
{1776788123u,-1.08F}, // c:padded
{1776792238u,-2.16F}, // C:timestamp
{1776994943u,-1.87F}, // T:فارسی
{1777567649u,-4.74F}, // C:sr-only
{1777699695u,.80F}, // W:Services Offered
{1778174063u,.70F}, // W:'This is
{1778534151u,-1.39F}, // w:Disney
{1778632833u,-2.03F}, // w:Norsk
{1778694831u,-.98F}, // w:Cryptocurrency
{1779531995u,-1.85F}, // T:Professional Services
{1779752111u,-1.87F}, // T:Dining
{1779908039u,-1.95F}, // w:Play
{1780077678u,-2.17F}, // c:embedded
{1780810631u,-.48F}, // w:OTHER
{1780864189u,-4.78F}, // C:menu-item-type-custom
{1781494165u,-.57F}, // w:Place
{1781659943u,-2.16F}, // C:tablet:grid-col-auto
{1782072656u,-1.35F}, // T:#30
{1782580188u,-1.18F}, // w:Hulu
{1782701701u,-1.03F}, // T:TURKEY
{1782941931u,-2.39F}, // T:Art & Design
{1784768465u,-2.39F}, // w:Conferences
{1785508730u,-1.74F}, // T:JAPAN
{1785913347u,-2.00F}, // c:overline
{1786375146u,-.86F}, // c:yoast
{1787045796u,-1.87F}, // c:mabqta
{1787328202u,-.65F}, // w:#33
{1787492470u,-3.13F}, // w:ARCHIVES
{1788018964u,-1.06F}, // c:rectangle
{1788895500u,-1.87F}, // W:Footer Menu
{1789229184u,-1.35F}, // w:VISIT
{1790198264u,-1.87F}, // T:FOR SALE
{1791564893u,-1.08F}, // w:Session
{1792165855u,-3.39F}, // T:TV
{1792445050u,-.54F}, // w:Gym
{1792724889u,-1.38F}, // T:Military
{1793031774u,-3.35F}, // c:sublabel
{1793714304u,-1.19F}, // w:Recovery
{1793737734u,-1.87F}, // c:willy
{1794568584u,-.55F}, // W:Enterprise-Grade Security
{1796375147u,-1.43F}, // C:blog-item-top-wrapper
{1797234569u,-.63F}, // C:et_pb_blurb_content
{1797481406u,1.00F}, // c:ingredients
{1797514107u,.99F}, // W:The Top
{1797841650u,-1.43F}, // w:*Live
{1797855790u,-1.87F}, // C:wpd-main-form-wrapper
{1797863824u,-1.99F}, // w:(
{1797975493u,-2.28F}, // C:elementor-author-box--name-yes
{1798041400u,-2.73F}, // W:*** Follow
{1798135723u,-.98F}, // c:plus
{1798205766u,-.70F}, // W:BOOK YOUR
{1798215043u,-1.48F}, // c:suffix
{1798341019u,-2.16F}, // C:topnav
{1798415541u,-.67F}, // w:Bathroom
{1798695188u,-2.16F}, // W:November 14,
{1800047713u,-1.87F}, // T:- (Opens in a new window)
{1800668463u,-2.03F}, // T:Student Loans
{1800974110u,-4.78F}, // T:MENU
{1801070011u,-.97F}, // c:output
{1801134079u,-.85F}, // T:#16
{1801974092u,-2.08F}, // c:culture
{1802595755u,-2.08F}, // c:play
{1802769756u,-2.03F}, // T:Search Site
{1803133773u,-2.16F}, // C:menu-item-first
{1803191161u,-2.28F}, // C:et_pb_social_media_follow_0_tb_footer
{1803310250u,1.13F}, // w:Minimal
{1803612758u,-2.03F}, // W:13 MIN
{1804392220u,-2.38F}, // w:<products>:
{1804814587u,-2.16F}, // T:TODAY'S PAPER
{1805490087u,-4.78F}, // c:email
{1805771329u,-1.87F}, // C:d-print-none
{1805930645u,-4.26F}, // r:banner
{1806114328u,-1.47F}, // t:cite
{1806787465u,-4.31F}, // T:VIDEOS
{1807099398u,-.64F}, // T:$32
{1807685302u,-2.03F}, // C:et_pb_button_alignment_left
{1807904996u,-1.87F}, // T:Code of Ethics
{1808107399u,-2.28F}, // T:USEFUL LINKS
{1809244532u,-3.23F}, // C:gfield_contains_required
{1809469958u,-1.17F}, // c:touch
{1809518513u,-2.14F}, // c:owner
{1809708419u,-3.34F}, // C:sharedaddy
{1809942016u,-2.16F}, // w:Notifications
{1810707614u,-1.12F}, // w:(England
{1810963185u,-2.05F}, // W:WORK WITH
{1811601859u,1.13F}, // W:An example
{1811989454u,1.87F}, // W:He also
{1812199859u,-2.97F}, // c:click
{1812445412u,.55F}, // C:wpb_row
{1812995799u,-2.39F}, // T:LONDON
{1813090730u,-1.10F}, // w:INFORMATION
{1813096102u,1.13F}, // w:Integrates
{1813925386u,-2.16F}, // C:et_menu_container
{1815321255u,-1.38F}, // T:Editor's Picks
{1815959697u,1.72F}, // W:Don't just
{1816945373u,-2.03F}, // T:LET'S TALK!
{1817526174u,-2.48F}, // C:subscribe-btn
{1817933469u,-1.87F}, // w:TRANSFORMATION
{1818420468u,2.32F}, // W:Another way
{1818804951u,-2.21F}, // W:Success Stories
{1818845822u,-3.50F}, // r:button
{1819135697u,-.64F}, // w:Signs
{1819533511u,-2.03F}, // T:Partnership
{1819664000u,-.55F}, // w:JAPAN
{1819815318u,-2.16F}, // C:nav-footer
{1820072206u,-2.66F}, // p:url
{1820246480u,-2.86F}, // w:KARRIERE
{1820591966u,-2.34F}, // C:theme-col--primary
{1821091062u,-1.37F}, // w:(Paul
{1822966283u,-2.03F}, // W:Children's Health
{1823298112u,-2.97F}, // C:bg-black
{1823303244u,-2.92F}, // w:Gesundheit
{1823586365u,-2.53F}, // C:mobile-nav
{1823862740u,-1.55F}, // T:V
{1823980835u,-.56F}, // W:* Ways
{1824468755u,-2.41F}, // T:#security
{1824540168u,2.63F}, // W:Consider the
{1824564219u,.49F}, // C:field--type-entity-reference-revisions
{1824677828u,-1.87F}, // W:Heat Pumps
{1824685692u,-1.69F}, // T:Windows
{1824771947u,-2.33F}, // w:DISCOVER
{1825536911u,-.72F}, // w:STOCK
{1826445382u,-2.04F}, // c:loading
{1826914553u,-1.74F}, // T:HOUSTON
{1827146336u,-2.71F}, // c:labels
{1827499531u,-.92F}, // c:background
{1827940442u,-2.80F}, // W:Loading Comments
{1828271433u,.71F}, // w:Competitive
{1828273458u,-1.87F}, // w:Â
{1828769289u,.94F}, // C:frame-default
{1829242952u,-3.20F}, // T:Comment
{1829575131u,-2.14F}, // w:OPERATIONS
{1830155186u,-1.26F}, // C:medium
{1830478310u,-2.16F}, // C:gfield--input-type-text
{1830588573u,-1.51F}, // c:written
{1831017423u,-1.87F}, // c:tier
{1831022431u,-1.69F}, // w:T
{1831265503u,-1.22F}, // W:Web Hosting
{1831557845u,-2.03F}, // T:Organization
{1832316551u,-3.12F}, // C:widget_text
{1832585311u,2.34F}, // W:"Of course,
{1832777423u,-2.78F}, // c:time
{1832983247u,-1.80F}, // c:tile
{1833252190u,-2.16F}, // C:hs-item-has-children
{1833439951u,-1.49F}, // c:tiny
{1834245733u,-.61F}, // c:international
{1834334408u,-.83F}, // W:30 days
{1834357913u,-1.87F}, // C:is-h3
{1834358169u,-2.03F}, // C:is-h2
{1834773896u,-.72F}, // w:#35
{1834825233u,-1.35F}, // w:Dark
{1835271988u,-.61F}, // C:et_pb_text_align_left
{1835926175u,-1.51F}, // w:-
{1836520025u,-2.16F}, // c:inputs
{1836695199u,-2.03F}, // C:bef-exposed-form
{1837413565u,-1.07F}, // w:Applying
{1837491951u,.96F}, // t:pre
{1837627427u,-1.87F}, // T:Company Name
{1837817623u,-1.19F}, // W:USE CASES
{1837977352u,-2.03F}, // T:December 15, 2025
{1838385141u,-2.39F}, // C:navbar-right
{1838904900u,-3.95F}, // w:-
{1839463553u,-1.34F}, // w:Michigan
{1840161009u,-2.03F}, // W:Twitter Facebook
{1840305756u,1.38F}, // W:"What makes
{1840332285u,-2.14F}, // W:STAY CONNECTED
{1840581588u,-2.16F}, // C:entry-meta-divider-dot
{1840714929u,-2.16F}, // C:wp-block-search__text-button
{1841028590u,-1.15F}, // w:EMERGENCY
{1841151388u,-1.06F}, // c:stacking
{1841323970u,-1.38F}, // W:K-12
{1841367102u,-3.13F}, // c:likes
{1841699713u,-2.03F}, // W:Press Release
{1841813263u,-3.16F}, // C:widget_block
{1841883873u,-2.03F}, // C:author__name
{1841969738u,-1.51F}, // w:Landscape
{1842014466u,-1.96F}, // w:Quiz
{1842176676u,-2.28F}, // C:md:flex-col
{1842390216u,-2.53F}, // T:GO
{1843055707u,2.00F}, // W:Once you're
{1843656137u,-3.32F}, // c:switcher
{1843821032u,-2.28F}, // C:author-details
{1844856346u,1.63F}, // w:Creating
{1845310161u,2.13F}, // W:# Step
{1845608281u,-1.16F}, // w:Iphone
{1845626498u,.86F}, // C:et_pb_column_2
{1845626754u,.89F}, // C:et_pb_column_3
{1845627010u,.51F}, // C:et_pb_column_0
{1845973864u,.85F}, // C:type-post
{1846183209u,-1.12F}, // w:#25
{1846229840u,-.62F}, // w:Saturday
{1846500919u,-1.87F}, // T:Please enter a valid email address
{1847094692u,-1.87F}, // T:CULTURA
{1847753972u,-2.28F}, // W:0 Comments
{1848087526u,-1.03F}, // W:Made with
{1848213269u,-3.13F}, // c:author
{1848680321u,-1.15F}, // c:research
{1848801387u,-1.51F}, // w:Louisiana
{1848802423u,-2.38F}, // W:Get More
{1848880111u,-1.03F}, // W:World of
{1849043750u,-2.65F}, // W:SHOP ALL
{1849161869u,-.61F}, // C:et_pb_blurb_container
{1849327869u,-.63F}, // c:parallax
{1850170532u,-2.84F}, // C:navbar-light
{1850495129u,-1.87F}, // w:TRANSLATION
{1850687872u,-1.76F}, // w:HOSPITALITY
{1850740743u,-.52F}, // w:BEGINNER:
{1851361904u,-1.94F}, // c:store
{1851369072u,-.49F}, // c:story
{1851586501u,2.23F}, // w:"That
{1851810579u,-1.22F}, // W:Top 7
{1851994007u,-2.39F}, // T:Ukraine
{1852197797u,-2.39F}, // c:visuallyhidden
{1852211347u,.56F}, // W:Pay Per
{1852250340u,-1.87F}, // w:@Elon
{1852351668u,-3.03F}, // W:RSS Feed
{1853190721u,-2.24F}, // c:feed
{1854173410u,1.72F}, // W:"But it
{1854209586u,-2.39F}, // W:STAY IN
{1855564678u,-2.10F}, // c:accessibility
{1855581950u,-1.75F}, // w://
{1855883340u,-1.22F}, // w:Export
{1855956285u,-2.80F}, // c:slogan
{1856246382u,.95F}, // w:We've
{1856748514u,-2.92F}, // c:bubble
{1856870225u,-1.88F}, // w:Unlock
{1857229244u,-3.13F}, // C:nav-wrapper
{1857620825u,1.67F}, // w:Fortunately
{1858142974u,-2.98F}, // T:Weather
{1858411288u,-3.73F}, // c:reader
{1858722189u,-.83F}, // w:RENT
{1859301286u,-3.03F}, // w:Italiano
{1859400964u,-.55F}, // w:#17
{1859673679u,-1.17F}, // w:Reading
{1859763443u,-2.08F}, // w:Stories
{1859825795u,-1.45F}, // T:Trends
{1860224207u,-1.15F}, // c:overflow
{1860312109u,-3.18F}, // w:Letters
{1861539068u,-2.11F}, // C:disabled
{1861576047u,1.87F}, // W:Next up
{1861968485u,-1.87F}, // c:revoke
{1862370251u,-.93F}, // w:Jeff
{1862603130u,-2.57F}, // T:Automotive
{1863056965u,-2.48F}, // w:Musik
{1863419970u,.55F}, // W:As for
{1864688396u,-2.03F}, // C:text-light
{1864783461u,-1.03F}, // T:Engagement
{1864957965u,-2.28F}, // T:COPY
{1865014623u,.71F}, // W:But I
{1865254491u,-2.16F}, // W:No items
{1865480034u,-2.73F}, // W:Editorial Guidelines
{1865541953u,-1.87F}, // W:Premier League
{1865814298u,1.35F}, // w:Developing
{1865829174u,-1.03F}, // w:$91.13
{1865880633u,-2.03F}, // T:Request A Demo
{1865912828u,-.54F}, // w:Environmental
{1865928033u,1.00F}, // W:After the
{1866993400u,-2.16F}, // C:header__search
{1867218628u,-.74F}, // c:enter
{1867671413u,-1.34F}, // C:post-author
{1868147633u,-2.05F}, // w:China
{1868396469u,-2.16F}, // C:pointer
{1868543036u,-2.50F}, // w:***
{1868626779u,-1.79F}, // C:mntl-sc-block-image
{1869095635u,-1.51F}, // c:policies
{1869725161u,-1.93F}, // c:third
{1869743018u,1.35F}, // w:"These
{1870654782u,-2.24F}, // W:* GET
{1871477188u,.83F}, // c:entry
{1871963057u,-2.57F}, // W:December 17,
{1872128434u,-2.28F}, // W:VISIT US
{1872622081u,-3.65F}, // w:GIFT
{1872744323u,-4.21F}, // c:settings
{1874565505u,-1.87F}, // C:vz0mhy
{1875208264u,-3.79F}, // c:social
{1876058421u,.84F}, // W:THE BUSINESS
{1876253852u,-2.28F}, // C:txt
{1876714567u,-2.02F}, // c:description
{1877521061u,-3.09F}, // T:[email protected]
{1877686746u,1.13F}, // W:Too many
{1878045933u,-2.16F}, // w:ED
{1878214812u,-2.16F}, // C:tab
{1878215580u,-2.36F}, // C:tag
{1878269965u,-2.16F}, // w:Original
{1879007468u,1.35F}, // W:Even if
{1879969384u,-.51F}, // W:"I would
{1880049308u,-1.87F}, // C:tip
{1880186035u,-2.65F}, // W:Like Loading...
{1880429709u,-3.78F}, // T:Legal
{1880445596u,-1.29F}, // C:top
{1880696000u,-2.65F}, // C:skip-to-content-link
{1880796014u,1.87F}, // W:Known for
{1881367830u,-1.03F}, // w:$103,351
{1881441341u,-1.22F}, // W:Business Insurance
{1881801710u,-2.16F}, // T:Mortgages
{1881939633u,-3.03F}, // T:Innovation
{1882438394u,-1.56F}, // W:We may
{1883882335u,-1.12F}, // w:Joseph
{1883973747u,-1.58F}, // c:money
{1884859875u,-2.84F}, // w:ACCOUNT
{1885252601u,-.98F}, // w:Royal
{1885379869u,1.37F}, // C:field-type-text-with-summary
{1886068042u,.80F}, // W:The above
{1887521832u,.86F}, // W:ON THE
{1887834512u,.74F}, // c:yui
{1887871982u,-2.65F}, // w:Hide
{1888111890u,-1.39F}, // C:pt-1
{1888112146u,-1.18F}, // C:pt-0
{1888112402u,-2.16F}, // C:pt-3
{1888112658u,-1.27F}, // C:pt-2
{1888112914u,-2.21F}, // C:pt-5
{1888113170u,-1.49F}, // C:pt-4
{1888113682u,-1.61F}, // C:pt-6
{1888114194u,-1.49F}, // C:pt-8
{1888212668u,-2.16F}, // w:↑
{1889503307u,.69F}, // w:Size
{1889899369u,-.98F}, // w:Racing
{1890440518u,-2.03F}, // C:wp-block-embed__wrapper
{1890470428u,-3.13F}, // C:gfield_visibility_visible
{1890893142u,.72F}, // w:"Nothing
{1890979691u,-3.37F}, // w:PARTNERS
{1891380112u,-2.57F}, // c:yes
{1891414490u,2.12F}, // W:But for
{1891846340u,.63F}, // W:We will
{1891894984u,-1.86F}, // C:global-nav
{1893145488u,-1.87F}, // c:yms
{1893438165u,-1.49F}, // C:capitalize
{1893492093u,2.12F}, // W:Integration With
{1893978811u,-.49F}, // w:Coming
{1894508564u,-1.87F}, // C:elementor-section-content-bottom
{1896224850u,-1.23F}, // C:card-title
{1896684746u,-2.00F}, // w:Docs
{1897872589u,-1.64F}, // w:University
{1898334202u,-2.28F}, // C:linklist
{1898459842u,-1.22F}, // T:MAINE
{1898541356u,-1.87F}, // T:Editorial Policy
{1898871784u,-2.83F}, // C:closed
{1899126813u,-1.87F}, // C:button--transparent
{1899249507u,.56F}, // w:Sure
{1899779691u,1.70F}, // C:et_pb_row_5
{1899779947u,.63F}, // C:et_pb_row_2
{1899780203u,.70F}, // C:et_pb_row_3
{1899780459u,.51F}, // C:et_pb_row_0
{1899991344u,-.64F}, // w:Extended
{1900196851u,-2.16F}, // w:Advertiser
{1900210963u,-.84F}, // C:contain
{1901013958u,-1.87F}, // W:Take Our
{1901448756u,.56F}, // c:growth
{1901924839u,-1.87F}, // T:Netherlands
{1902152607u,-2.06F}, // c:mini
{1902445843u,-2.92F}, // C:contact
{1902678569u,-1.13F}, // c:cyan
{1902895944u,-3.50F}, // C:elementor-nav-menu--dropdown
{1903050221u,-1.87F}, // c:figcap
{1903103709u,-2.14F}, // T:Industry
{1903593106u,1.72F}, // W:When people
{1903874195u,-1.17F}, // w:Religion
{1904003289u,-2.80F}, // C:back-to-top
{1904374753u,-2.91F}, // C:elementor-location-popup
{1904478531u,-3.13F}, // C:elementor-nav-menu--stretch
{1904880374u,-2.12F}, // C:font-weight-bold
{1905523317u,-2.25F}, // C:site-header-row-container
{1905548944u,.98F}, // W:The Social
{1905743180u,-1.22F}, // T:Idaho
{1905818069u,-2.03F}, // w:Premier
{1906042920u,-2.28F}, // c:guidance
{1906780001u,-1.86F}, // w:FILM
{1906892549u,-3.86F}, // c:policy
{1907061001u,-.73F}, // C:has-text-align-left
{1907712699u,-2.03F}, // w:Künstliche
{1907830640u,.82F}, // C:has-post-thumbnail
{1908437360u,-2.03F}, // w:Easter
{1908576671u,-2.03F}, // c:misc
{1909261754u,-3.23F}, // w:Interviews
{1909268374u,-1.87F}, // C:has-normal-icon-size
{1909799854u,-1.59F}, // w:Innovation
{1909859976u,-2.57F}, // C:button-text
{1909934903u,-1.59F}, // w:(Pricing
{1910353955u,-2.51F}, // C:footer__wrapper
{1910599078u,-1.22F}, // T:START
{1911522372u,.98F}, // W:Overview of
{1911912537u,-1.36F}, // C:font-serif
{1911928360u,-2.91F}, // C:pointer-events-none
{1912122284u,-.57F}, // w:PAY
{1912296351u,-1.87F}, // T:Password Recovery
{1912703919u,2.17F}, // W:That's why
{1912727715u,.65F}, // W:The Financial
{1912847297u,-1.76F}, // C:astra-menu-animation-fade
{1912979103u,-1.16F}, // w:UPDATES
{1913036866u,-1.87F}, // W:Price Transparency
{1913304182u,-.64F}, // T:Scheduling
{1913523467u,-2.39F}, // w:Tennessee
{1913733548u,-2.16F}, // w:Justin
{1914237785u,-1.92F}, // w:Ben
{1914620894u,-2.62F}, // T:Design
{1914700515u,-1.87F}, // W:Manage Subscription
{1914725813u,-3.94F}, // T:GET STARTED
{1914907278u,-.98F}, // w:WORD
{1915417512u,1.19F}, // C:wp-block-heading
{1916049652u,-2.48F}, // T:BREAKING NEWS
{1916360164u,.56F}, // w:AN
{1917251667u,-1.63F}, // C:align-left
{1918740313u,-1.60F}, // C:aside
{1918786601u,-1.13F}, // C:border-transparent
{1918796168u,-1.55F}, // w:Wholesale
{1918826536u,.78F}, // C:twfxr5
{1920675191u,-1.51F}, // w:APPAREL
{1922463007u,1.72F}, // W:But now
{1922473478u,-1.23F}, // w:...
{1923970375u,-.80F}, // C:w-container
{1925310268u,.54F}, // W:Drag and
{1925634386u,-1.02F}, // C:alignwide
{1925665149u,-2.16F}, // w:BUYERS
{1926336774u,-2.44F}, // c:total
{1926500190u,-2.26F}, // c:outside
{1926840336u,-1.87F}, // C:swp_share
{1926900423u,-2.39F}, // T:Horoscopes
{1927059143u,-1.22F}, // T:Information Technology
{1927349536u,.80F}, // T:Frequently Asked Questions (FAQs)
{1927845619u,-4.04F}, // w:CATEGORIES
{1928272275u,-2.48F}, // T:Visit
{1928813524u,-.64F}, // w:$109
{1928981340u,-2.86F}, // W:Main Menu
{1929040270u,-3.01F}, // c:utility
{1929293512u,-1.44F}, // T:#17
{1929901406u,-1.61F}, // W:Health Care
{1930276764u,-2.07F}, // C:topics
{1930385906u,-1.60F}, // C:text-red
{1930703280u,-.62F}, // c:multiple
{1931116265u,-1.87F}, // C:wc_name-wrapper
{1932191270u,-.49F}, // w:(Sub)Culture
{1932255965u,-1.03F}, // W:Mobile Applications
{1932632012u,-.98F}, // c:module
{1932790296u,-1.87F}, // W:Maps and
{1933477525u,-.49F}, // w:Expense
{1933656784u,-3.03F}, // W:PREVIOUS POST
{1933937783u,-1.97F}, // w:ACCESSORIES
{1934617989u,-1.03F}, // w:RULES
{1934855591u,-2.65F}, // W:GIFT CARDS
{1934934666u,.64F}, // w:Native
{1935282021u,-1.87F}, // T:Corporate Social Responsibility
{1935588750u,-1.11F}, // w:STUDIO
{1935784515u,-1.23F}, // w:NY
{1936130890u,-.53F}, // C:right-rail
{1936231820u,-1.38F}, // C:et_pb_text_0_tb_body
{1937880743u,-.66F}, // c:embed
{1938874565u,-1.87F}, // W:Welcome Back
{1939029282u,-2.48F}, // T:Giving
{1939183590u,1.87F}, // W:Let's look
{1940281286u,1.47F}, // W:After you
{1941525467u,1.04F}, // W:Understanding the
{1941673197u,-1.21F}, // w:+
{1941768657u,-1.87F}, // W:Neueste Artikel
{1941952256u,-3.70F}, // c:icons
{1942228854u,-3.11F}, // C:elementor-post-info
{1942242034u,.80F}, // W:AI Coding
{1942502315u,-1.22F}, // c:dashboard
{1942573221u,-.65F}, // c:span
{1943166149u,-2.07F}, // C:swiper-container
{1943993859u,-2.16F}, // C:nav-secondary
{1944726996u,-1.80F}, // C:self-center
{1944995032u,-1.87F}, // C:wc_website-wrapper
{1946226350u,-2.28F}, // C:px-10
{1946664596u,1.49F}, // W:"As a
{1947389549u,-2.16F}, // C:fe-block
{1948669724u,-.96F}, // W:Mobile App
{1948707924u,-2.65F}, // C:menu--main
{1949607355u,-2.03F}, // w:Stellenmarkt
{1949852891u,-2.03F}, // T:1 day ago
{1950051877u,-1.87F}, // T:#devops
{1950854386u,-1.47F}, // T:PERFORMANCE
{1951188290u,-2.39F}, // C:menu-list
{1951874138u,-1.55F}, // W:HOW IT
{1952300098u,-3.09F}, // C:menu-link
{1952402717u,-1.23F}, // w:WEBSITES
{1953117912u,-2.03F}, // T:Status
{1953432184u,1.85F}, // C:et_pb_post_content_0_tb_body
{1954557026u,-2.90F}, // T:CULTURE
{1956201070u,-1.15F}, // w:+
{1956489685u,.56F}, // w:PUTTING
{1956538933u,.50F}, // C:site-wrapper
{1957238493u,-.60F}, // w:"Wir
{1957506977u,-3.40F}, // C:header-nav
{1957534540u,-3.42F}, // w:*
{1959649845u,-2.16F}, // T:Recommended For You
{1959943437u,.62F}, // w:"
{1959958116u,-.49F}, // w:$70
{1960809002u,-.65F}, // C:title-text
{1960987725u,-2.86F}, // T:Editorials
{1961043907u,-2.38F}, // w:CONNECT
{1962158840u,-1.51F}, // w:DEV
{1962260740u,-3.23F}, // c:masthead
{1962364489u,-1.22F}, // W:>> Read
{1963318975u,-1.87F}, // T:Business Insurance
{1963578110u,-2.08F}, // W:MORE ABOUT
{1963765740u,-2.28F}, // C:elementor-post-info__terms-list
{1964018809u,-2.73F}, // c:subscriber
{1964773135u,-1.75F}, // T:Google
{1965251933u,-1.03F}, // w:1997
{1965273569u,-2.36F}, // T:Open Source
{1966985977u,.98F}, // W:This model
{1967875401u,-2.28F}, // T:Online
{1968067602u,-2.03F}, // T:LAS VEGAS
{1968610814u,-2.33F}, // c:linklist
{1969283673u,-2.33F}, // p:itemlistelement
{1969290474u,-4.32F}, // c:reply
{1969677196u,-3.18F}, // T:Email (Required)
{1969888343u,-2.03F}, // w:Licenses
{1969993922u,-1.87F}, // T:Mobilität
{1970273600u,1.72F}, // W:They don’t
{1970466318u,-.82F}, // W:MOBILE APPS
{1970950610u,.66F}, // w:Trend
{1971017984u,1.24F}, // W:But here's
{1971248973u,1.05F}, // c:allgemein
{1971353630u,.98F}, // W:"I feel
{1971567401u,-2.03F}, // C:site-footer-bottom-section-1
{1972013525u,1.72F}, // W:To maximize
{1972398782u,-1.16F}, // C:md:text-center
{1972617412u,-1.87F}, // W:World Cup
{1974228026u,.69F}, // c:abstract
{1974323401u,-1.03F}, // C:site-header-row-tablet-layout-default
{1976751622u,.56F}, // C:main
{1976899758u,-1.24F}, // C:excerpt
{1976973866u,-2.39F}, // T:SIGN UP NOW
{1977688615u,-1.87F}, // C:ad-container
{1977948929u,-2.03F}, // W:NEW ORLEANS
{1978092910u,-2.03F}, // w:Wissenschaft
{1978119945u,.98F}, // w:REPLACE
{1978652816u,.56F}, // W:The Three
{1978806068u,-.82F}, // w:CRM
{1978833758u,-1.87F}, // c:utilities
{1978887460u,-1.22F}, // T:South Carolina
{1979056553u,-2.86F}, // w:*:YouTube
{1979257945u,-2.16F}, // w:::
{1980553531u,-2.03F}, // T:POPULAR POSTS
{1980950925u,-1.87F}, // w:Physics
{1982136077u,-1.87F}, // T:More about me
{1982409658u,-2.57F}, // W:Scroll To
{1982609485u,1.06F}, // W:Long Term
{1982734588u,-2.46F}, // C:menu-primary
{1983304884u,-3.23F}, // c:ancestor
{1983593467u,-.49F}, // C:dnd-module
{1983647800u,-1.87F}, // c:subtotal
{1983783680u,-1.38F}, // c:contained
{1983881852u,-2.48F}, // W:Art &
{1984195218u,-1.87F}, // C:sm:text-xl
{1984394010u,.69F}, // W:The Four
{1984417612u,-2.21F}, // W:X (Twitter)
{1984726259u,-.74F}, // c:double
{1984731198u,1.91F}, // C:wp-block-quote
{1985294040u,-1.87F}, // w:Rechtliches
{1986357349u,-1.38F}, // T:+4.9%
{1986513606u,-.98F}, // W:SCHEDULE YOUR
{1986667008u,-2.16F}, // w:Jun
{1987198409u,-.50F}, // C:grid-x
{1987825095u,-1.63F}, // W:Online Learning
{1987838055u,-2.86F}, // w:Webinars
{1988702906u,-1.87F}, // T:Checkout
{1988766464u,-2.24F}, // c:disabled
{1989061813u,1.39F}, // W:STEP #1:
{1989865547u,-1.87F}, // C:sr-only-focusable
{1989889314u,-3.13F}, // C:elementor-widget__width-auto
{1991317745u,1.31F}, // C:sqs-col-12
{1991569819u,-2.63F}, // c:toggler
{1992747387u,-2.48F}, // C:sqs-button-element--primary
{1992854812u,-2.00F}, // C:wpd-thread-wrapper
{1992865994u,2.81F}, // W:"In fact,
{1993088639u,-1.87F}, // C:td-block-title
{1993319044u,-.98F}, // W:Rhode Island
{1993710620u,1.87F}, // W:Each of
{1993733940u,.71F}, // w:Reliable
{1993791054u,-1.87F}, // C:admin-hidden-markup
{1993982893u,.98F}, // w:NYC
{1994104993u,.64F}, // C:auto
{1994543396u,.80F}, // w:MULTI-FAMILY
{1995429596u,-1.87F}, // C:nc_tweet
{1995900934u,-1.89F}, // w:FAQ
{1996056396u,-1.33F}, // c:game
{1996163873u,-1.25F}, // c:politics
{1997614885u,-2.57F}, // C:cli-tab-pane
{1997706318u,-1.69F}, // c:split
{1998818204u,-2.92F}, // C:url
{1999076558u,-2.04F}, // c:widget
{1999236405u,-1.32F}, // C:pl-lg-5
{1999487973u,-1.87F}, // W:Please Wait...
{2000239845u,1.07F}, // c:checklist
{2000314940u,-2.14F}, // T:LOS ANGELES
{2000668246u,1.81F}, // w:Organizations
{2000838627u,-2.16F}, // C:focus:ring-2
{2000854205u,-1.05F}, // c:view
{2001181516u,-1.06F}, // c:gate
{2001320737u,2.41F}, // w:Proper
{2001812505u,-1.94F}, // C:footer_menu
{2004113486u,-2.39F}, // T:All Topics
{2004231150u,-1.51F}, // w:00
{2005789288u,-3.49F}, // T:TENNIS
{2006189578u,-1.87F}, // c:utils
{2006914741u,-1.38F}, // C:pull-left
{2007170683u,-1.87F}, // T:On-Demand
{2007426743u,-1.87F}, // T:PORTLAND
{2007455383u,1.75F}, // C:entry-content
{2007581499u,.62F}, // C:category-politik
{2008023704u,-2.86F}, // c:prompt
{2008303474u,-.94F}, // W:Choose Your
{2009894018u,.69F}, // W:We were
{2010317820u,-2.57F}, // T:Donald Trump
{2010393995u,-1.87F}, // C:swp_default_full_color
{2010841934u,-2.65F}, // c:alignright
{2011324598u,.94F}, // w:Through
{2011529670u,-1.02F}, // C:clear
{2012067700u,.56F}, // W:A SIMPLE
{2012189057u,-2.73F}, // C:wp-block-post-date
{2012726675u,-2.87F}, // C:label
{2012750007u,2.01F}, // w:Furthermore,
{2012942546u,-2.03F}, // C:cart-drawer
{2013298743u,-1.59F}, // C:breadcrumb-item
{2013732761u,-1.87F}, // W:Give a
{2013989751u,-1.44F}, // W:JUMP TO
{2014303867u,-2.73F}, // T:Loading Comments
{2014920684u,-2.39F}, // C:small-6
{2015642998u,.80F}, // W:Two of
{2015714708u,-2.57F}, // W:December 15,
{2016204348u,-2.03F}, // C:text-label-300
{2016576476u,1.87F}, // w:Eventually
{2017192830u,-1.49F}, // W:Node.JS Development
{2017476436u,-3.23F}, // w:MENU
{2018371780u,-.46F}, // w:WI-FI
{2018871545u,.56F}, // W:My Favorite
{2018877341u,-1.81F}, // C:has-base-color
{2019140756u,-2.16F}, // W:TODAY'S PAPER
{2019348302u,-1.07F}, // w:Brian
{2019401056u,-2.37F}, // w:PRINT
{2019655578u,-2.98F}, // C:search-submit
{2020173962u,-1.68F}, // w:"off-the-shelf
{2020233994u,-.49F}, // C:dnd-column
{2022224534u,-2.23F}, // C:is-content-justification-left
{2022396507u,-2.13F}, // C:bg-transparent
{2022428157u,-2.25F}, // C:banner
{2022472646u,-.70F}, // w:Domain
{2024330143u,1.74F}, // w:Similarly,
{2024702839u,.80F}, // w:Drink
{2024864966u,-2.98F}, // T:YOU MAY ALSO LIKE
{2025200994u,-2.28F}, // C:span3
{2025202274u,-2.28F}, // C:span4
{2026074428u,-2.03F}, // T:+ View More
{2026222015u,-.64F}, // w:Talking
{2026270216u,-1.87F}, // c:violet
{2026730131u,-2.86F}, // w:Markets
{2027023087u,-1.87F}, // c:btynn
{2027263371u,-3.28F}, // c:youtube
{2027913959u,-.88F}, // w:Entrepreneurship
{2027935474u,-.64F}, // w:ICE
{2028079078u,.80F}, // W:Affordable Pricing:
{2028104903u,-2.03F}, // W:6 Months
{2028981397u,-1.87F}, // W:Personal Care
{2029553419u,-3.70F}, // C:search
{2030326737u,-2.57F}, // C:active-branch
{2031000848u,-1.87F}, // C:elementor-size-md
{2031144162u,1.67F}, // W:In 2025
{2031802407u,-1.03F}, // w:Restore
{2031813243u,-1.09F}, // c:helper
{2031836550u,-2.16F}, // T:Main Navigation
{2033214945u,-2.80F}, // w:SUBSCRIBER
{2033223696u,-3.70F}, // C:elementor-size-sm
{2033467897u,-4.08F}, // T:CASE Studies
{2033508257u,-1.31F}, // w:NAVIGATION
{2033572037u,-2.39F}, // W:Vulnerability Disclosure
{2033802695u,1.13F}, // C:body-container--blog-post
{2033902125u,-1.87F}, // C:wp-block-post-author-name__link
{2034191405u,-2.03F}, // C:tagcloud
{2034660719u,-.64F}, // w:Ticketing
{2034780757u,-1.87F}, // C:sm:gap-5
{2035194384u,-2.03F}, // C:elementor-size-xs
{2036453586u,-.55F}, // w:LOCATION
{2036594189u,-3.59F}, // T:Testimonials
{2036777486u,-2.49F}, // w:CULTURE
{2037232203u,-2.03F}, // T:COPIED!
{2037547078u,-2.16F}, // C:cookie-notice-container
{2037580972u,-2.39F}, // T:Alumni
{2037613756u,-2.03F}, // w:XBox
{2038064524u,1.34F}, // C:sqs-grid-12
{2038251054u,-1.03F}, // C:rank-math-breadcrumb
{2038424869u,-2.39F}, // T:@Follow me
{2038954311u,-.90F}, // T:Image
{2039058451u,-1.11F}, // W:I'm A
{2039155978u,-3.03F}, // C:gform-theme--no-framework
{2040863317u,-.51F}, // w:Alexa
{2041752175u,1.47F}, // W:In our
{2042055824u,1.82F}, // C:single-post-content
{2042120182u,-1.70F}, // C:site-header-section-left
{2043460046u,-1.83F}, // w:#Robert
{2044272484u,-3.03F}, // T:USA
{2045698876u,.80F}, // W:Another option
{2045789459u,.78F}, // w:Understanding
{2047036514u,-2.98F}, // c:bookmark
{2047382333u,-2.28F}, // C:share-jetpack-whatsapp
{2047775443u,-1.56F}, // c:holder
{2048705418u,-1.87F}, // W:Arts &
{2049050920u,1.58F}, // W:So the
{2049440620u,-.74F}, // W:$4.3 billion
{2049524579u,-2.25F}, // C:nav--toggle-sub
{2050225633u,1.29F}, // W:"These are
{2050350048u,-1.04F}, // w:COVERAGE
{2050960825u,1.10F}, // C:blog-content
{2051105621u,-2.16F}, // W:Official websites
{2052172781u,-2.03F}, // c:xxxs
{2052551498u,-1.68F}, // w:*
{2053144007u,-2.28F}, // T:Authors
{2053750439u,-1.12F}, // W:Made In
{2054018173u,-1.03F}, // c:functions
{2054885594u,-2.57F}, // T:UK
{2054949560u,-1.61F}, // c:schedule
{2055658905u,-1.57F}, // C:tablet:grid-col-6
{2055742598u,-1.51F}, // T:Discord
{2056319961u,-2.80F}, // C:footer-widgets
{2057030336u,-2.28F}, // T:/Inspiration
{2057615367u,-1.87F}, // C:wpd-sbs-title
{2057825144u,-1.51F}, // w:Quantum
{2058069543u,-1.47F}, // c:snippet
{2058347882u,-1.56F}, // C:article-tags
{2058726190u,-4.25F}, // w:PRIVACY
{2059197658u,-1.87F}, // C:wpd-secondary-form-wrapper
{2059321647u,1.57F}, // c:tagdiv
{2059601307u,-1.36F}, // w:>
{2060629743u,-1.23F}, // T:#27
{2060759099u,-1.52F}, // r:list
{2061652981u,-.64F}, // W:Buy on
{2061728739u,-2.28F}, // W:More In
{2062541484u,-2.86F}, // C:newsletter-form
{2062693698u,.63F}, // w:<!--
{2063111408u,-1.96F}, // T:Climate
{2063166205u,-1.13F}, // C:elementor-reverse-mobile
{2063610556u,-1.87F}, // C:newsletter-block
{2064433168u,-3.03F}, // T:MONEY
{2064912678u,-1.07F}, // w:WEST-VLAANDEREN
{2065011003u,-2.79F}, // r:link
{2065805998u,-3.03F}, // C:youtube
{2066573484u,-1.61F}, // C:mega-menu-row
{2066936375u,-1.91F}, // C:size-large
{2066992460u,-3.44F}, // r:none
{2067310365u,-3.86F}, // w:ABOUT
{2067609542u,-2.16F}, // W:Functional Cookies
{2068010465u,-2.48F}, // C:cta-button
{2068424315u,-2.21F}, // w:CART
{2069093578u,-2.03F}, // W:Buying Guides
{2069642056u,-2.16F}, // w:Calculators
{2069823686u,-.83F}, // w:Protecting
{2070006583u,-1.87F}, // T:Board
{2070564885u,-2.21F}, // c:photo
{2070829080u,.80F}, // c:performance
{2071267206u,-3.34F}, // C:sd-sharing
{2071865877u,-3.21F}, // c:phone
{2072768844u,-2.03F}, // r:note
{2073172714u,-1.87F}, // w:繁體中文
{2073192397u,.63F}, // w:"Comprehensive
{2073960616u,.46F}, // W:AI Is
{2074351454u,-2.80F}, // C:wp-block-navigation-link
{2074546835u,-3.23F}, // W:* LAST
{2074966991u,1.38F}, // W:Speaking of
{2075152674u,2.12F}, // W:Your Business
{2075269876u,-2.03F}, // W:Knowledge Base
{2075809392u,-2.57F}, // T:Cricket
{2077011831u,-1.52F}, // c:ribbon
{2078040618u,-1.82F}, // w:(Editor
{2078565394u,-1.74F}, // w:Logistics
{2079283231u,.49F}, // w:Sony
{2079739832u,.69F}, // C:page-main
{2080740561u,-2.03F}, // T:URL
{2081056682u,-1.87F}, // C:text-gray
{2081075269u,-2.16F}, // w:Dismiss
{2081684721u,-2.73F}, // c:biography
{2082055645u,-1.87F}, // C:et_pb_social_media_follow_network_3_tb_footer
{2082299133u,-.69F}, // w:#api
{2082964061u,-1.03F}, // w:Sync
{2083077022u,.81F}, // C:body-container
{2083082965u,-1.81F}, // w:Garage
{2083098792u,-1.87F}, // c:headers
{2084006071u,-2.73F}, // w:LinkedIn
{2084455876u,-1.22F}, // w:EMBED
{2084518148u,-4.00F}, // C:button
{2085053022u,-1.86F}, // w:$120
{2085276628u,-.99F}, // c:device
{2085598197u,-1.83F}, // T:Washington
{2085933215u,-1.22F}, // W:(Image credit:
{2086108730u,-2.03F}, // C:wpdiscuz-item
{2086369313u,-1.42F}, // c:subhead
{2086419841u,-2.73F}, // w:Refer
{2086535939u,-2.03F}, // T:S
{2086761299u,-3.83F}, // T:WORLD
{2087012459u,-3.46F}, // T:GET IN TOUCH
{2087356543u,-1.25F}, // w:"Star
{2087553732u,-1.87F}, // W:Password Recovery
{2087927397u,2.32F}, // W:Below is
{2088344680u,2.00F}, // W:It may
{2088456798u,-.52F}, // c:industry
{2088592402u,-1.63F}, // C:size-full
{2089138445u,-2.92F}, // W:Personal Finance
{2089692101u,-1.22F}, // T:Drones
{2089719416u,-1.43F}, // c:effect
{2090559615u,.95F}, // W:"I was
{2090598899u,-2.80F}, // C:navbar-toggle
{2090777943u,-2.16F}, // W:Trust Center
{2091425144u,-1.38F}, // w:Orange
{2091486243u,-3.18F}, // C:block-title
{2092294765u,-1.03F}, // w:Boutique
{2092841952u,-4.50F}, // T:FOLLOW US
{2093313761u,-1.11F}, // c:replace
{2093676143u,2.12F}, // W:Unlike many
{2094115986u,-2.28F}, // C:site-footer-row-container-inner
{2094258133u,-2.03F}, // C:post-categories
{2094316318u,-3.73F}, // T:SITE MAP
{2094376162u,.77F}, // w:OPTIONAL
{2094721918u,.50F}, // C:detail
{2094987117u,-2.48F}, // w:Meet
{2095389411u,-2.49F}, // C:inset-0
{2095875892u,1.19F}, // p:blogpost
{2096350719u,1.13F}, // W:In 2026,
{2096581225u,-2.16F}, // W:Keep up
{2097318214u,-1.51F}, // w:SEAN
{2099559464u,.56F}, // w:Observability
{2099832956u,-2.39F}, // C:lg:text-base
{2100459906u,-2.05F}, // c:result
{2100553309u,-.64F}, // w:MACOS
{2101390632u,2.00F}, // W:A key
{2101484316u,-.51F}, // W:"I want
{2101916257u,-.83F}, // T:Credits
{2103060426u,-1.66F}, // W:Explore Our
{2103199732u,.51F}, // W:When To
{2103809191u,-1.68F}, // w:Library
{2103941502u,-2.03F}, // C:item-details
{2104506338u,-1.03F}, // C:apmigt
{2104607899u,-1.87F}, // w:Graduation
{2105292634u,-.98F}, // w:(Dieser
{2105348836u,-2.85F}, // T:#Wirtschaft
{2106894311u,-.94F}, // C:wp-block-column-is-layout-flow
{2107162864u,-2.16F}, // C:elementor-widget-search-form
{2107243343u,-1.87F}, // T:Science & Technology
{2107800293u,-2.62F}, // T:CUSTOMER SERVICE
{2108223627u,1.13F}, // W:Pay Attention
{2108745454u,-1.74F}, // c:figcaption
{2109841560u,-3.03F}, // T:INDIA
{2110146120u,-1.87F}, // C:swp_share_link
{2110586823u,-1.63F}, // T:Language
{2110619049u,-.80F}, // C:widget-type-rich_text
{2110728549u,1.72F}, // W:To ensure
{2110905192u,-1.92F}, // c:wraper
{2111247978u,-3.29F}, // C:vcard
{2111982383u,.80F}, // c:infrastructure
{2112084433u,-3.15F}, // c:terms
{2112259372u,-1.21F}, // c:markup
{2112867499u,-.74F}, // w:Rating
{2113764162u,-2.08F}, // T:STAY CONNECTED
{2113790086u,-2.65F}, // T:INFORMATION
{2114751383u,-1.45F}, // T:Regions
{2115180271u,1.13F}, // W:# this
{2115250702u,2.29F}, // w:IMPROVED
{2115503936u,-2.28F}, // C:et_pb_social_media_follow_network_name
{2115532670u,1.48F}, // W:In some
{2115735591u,-3.51F}, // T:#services
{2116497349u,.82F}, // w:Filing
{2117305114u,-4.00F}, // T:/Resources
{2117425341u,-.55F}, // w:Brain
{2118312501u,.96F}, // W:"It has
{2118421962u,-2.49F}, // C:justify-content-between
{2118773619u,-.49F}, // W:Web Design
{2118976548u,1.31F}, // C:span-12
{2119541447u,-1.87F}, // W:Subscription Terms
{2119678286u,-1.74F}, // c:sport
{2120936377u,-3.68F}, // W:Recent Posts
{2120991552u,-2.21F}, // w:Puzzles
{2122910769u,-1.49F}, // w:Restaurant
{2123030569u,-.70F}, // c:progress
{2123675397u,-.57F}, // w:"Was
{2124156236u,-2.86F}, // C:p-author
{2124210174u,-.74F}, // C:et_pb_column_2_tb_body
{2125088286u,-2.16F}, // C:btn-white
{2125995746u,-1.51F}, // W:UI/UX
{2126492259u,1.26F}, // w:Expect
{2127437064u,-1.87F}, // W:Cookie Einstellungen
{2127441011u,-3.18F}, // T:Gaming
{2127558311u,-2.03F}, // C:fa-search
{2127960238u,1.38F}, // w:Audit
{2128503064u,.71F}, // W:This blog
{2129353078u,-2.16F}, // w:Bitte
{2129990554u,1.72F}, // W:The Study
{2130265895u,-.78F}, // C:col-xs-8
{2130267431u,-3.09F}, // C:col-xs-6
{2130268455u,-2.03F}, // C:col-xs-2
{2130709889u,-1.89F}, // C:underline
{2130971742u,-2.73F}, // w:Release
{2131431069u,-1.42F}, // C:w--current
{2131876409u,-1.87F}, // T:Cookware
{2132602882u,-1.24F}, // c:xxsmall
{2132890601u,-2.98F}, // W:Join The
{2132930407u,.75F}, // c:human
{2133392917u,-1.87F}, // C:share-pocket
{2133565110u,-1.24F}, // w:#
{2135216888u,-2.03F}, // W:Pop Culture
{2135363453u,-1.98F}, // C:primary-navigation
{2135453647u,-1.52F}, // c:tool
{2136144907u,-1.97F}, // c:pocket
{2136776795u,-3.81F}, // C:footer-bottom
{2138106674u,-1.03F}, // C:elementor-clearfix
{2139485084u,-2.06F}, // C:z-1
{2139485340u,-1.30F}, // C:z-0
{2140299909u,-4.78F}, // r:search
{2140467186u,-2.80F}, // W:Please Enter
{2140567149u,-2.00F}, // T:NETWORKING
{2140657460u,-3.77F}, // r:menu
{2141076398u,-.46F}, // C:et_pb_column_1_tb_body
{2141087947u,-1.87F}, // c:wpdlb
{2141290731u,-1.35F}, // W:Mental Health
{2141374886u,-1.14F}, // w:HOT
{2142151529u,-2.28F}, // C:branding
{2142501554u,-.92F}, // r:tabpanel
{2143398020u,-1.51F}, // T:$45
{2143732541u,-.83F}, // w:Symptoms
{2145232199u,.69F}, // C:mntl-article
{2145411390u,-1.13F}, // c:limit
{2145422586u,-1.87F}, // T:Foto
{2145527526u,1.15F}, // C:sqs-block-content
{2146061705u,-.85F}, // w:Streaming
{2146894705u,.80F}, // c:still
{2147219435u,2.12F}, // W:"The reason
{2147528219u,-.62F}, // w:Material
{2147810839u,-2.98F}, // T:POLITIK
{2148753717u,-2.65F}, // C:bg-primary
{2148830444u,-.83F}, // T:(47)
{2148970227u,1.30F}, // w:#Conclusion
{2149292896u,-2.05F}, // c:credits
{2149457759u,-2.73F}, // C:sm:flex
{2150595808u,-3.83F}, // T:Δ
{2150623752u,-2.28F}, // C:dateline
{2151427980u,-4.78F}, // W:TERMS OF
{2151808707u,.91F}, // W:The Average
{2152006836u,-1.87F}, // T:Tools & Services
{2152017820u,-1.61F}, // c:green
{2152417695u,-2.73F}, // C:navbar-default
{2152732050u,-2.65F}, // C:gfield--input-type-email
{2152793519u,-2.39F}, // c:mission
{2152865799u,2.08F}, // w:ANOTHER
{2153131073u,-1.87F}, // W:Love &
{2153252565u,-3.23F}, // C:header-inner
{2153337848u,-2.28F}, // w:FAMILIE-TESTET
{2153656526u,-1.03F}, // W:Privacy and
{2153856621u,-1.87F}, // C:is-center
{2154334348u,-2.14F}, // C:position-absolute
{2155663006u,.66F}, // W:Conversion Rate
{2156075974u,-1.12F}, // T:Email Marketing
{2156153963u,-2.39F}, // C:item-pagination-prev-next
{2156986299u,-4.06F}, // T:PODCAST
{2156988922u,-.94F}, // w:Questions
{2157160390u,-1.51F}, // w:Founder
{2157209273u,-1.44F}, // C:mega-menu-item-type-widget
{2157344665u,1.19F}, // W:'It's a
{2158088902u,-2.09F}, // w:FinTech
{2159028831u,-1.87F}, // W:Affiliate Disclaimer
{2159281801u,-2.73F}, // W:DISCOVER MORE
{2160828414u,-1.38F}, // W:KANSAS CITY
{2160889547u,-2.41F}, // T:RETAIL
{2161587358u,.80F}, // W:Your First
{2161865626u,1.72F}, // c:costs
{2161936082u,-3.02F}, // w:AWARDS
{2162054369u,-.99F}, // c:zoom
{2162313441u,-.65F}, // c:zone
{2162321434u,-2.33F}, // w:SUPPORT
{2162377533u,-.76F}, // T:$34
{2162521966u,-3.27F}, // C:footer-wrapper
{2162634950u,-1.03F}, // w:Boeing
{2162728463u,-.64F}, // W:Use of
{2163305343u,-1.22F}, // W:South America
{2163772375u,-1.42F}, // C:order-1
{2163772887u,-1.37F}, // C:order-3
{2163773143u,-2.10F}, // C:order-2
{2164338873u,-.74F}, // w:Cheap
{2164814409u,-2.28F}, // C:font-extrabold
{2164928349u,-1.72F}, // c:anchor
{2165460994u,1.29F}, // w:"In
{2165948279u,.54F}, // C:article-wrapper
{2166245592u,-1.22F}, // W:See It
{2167519774u,-1.42F}, // C:md:col-span-4
{2167520286u,-1.51F}, // C:md:col-span-6
{2167521310u,-.63F}, // C:md:col-span-2
{2167698185u,-2.17F}, // w:(*)
{2168391291u,-2.24F}, // C:popup-drawer-animation-fade
{2168532171u,-1.60F}, // w:FACT
{2168764874u,-2.33F}, // w:*
{2169267208u,-2.24F}, // w:*Business
{2169288198u,-1.59F}, // C:wp-block-kadence-column
{2169555859u,-2.84F}, // w:Powered
{2169578399u,-1.87F}, // C:elementor-icon-box-title
{2170449450u,-.85F}, // W:SHOP THE
{2170704701u,-1.26F}, // W:Use Our
{2172232804u,-1.22F}, // w:Curriculum
{2172566359u,-2.03F}, // C:ot-sdk-container
{2172787319u,-.53F}, // c:graphic
{2173144008u,-1.93F}, // C:site-main-header-inner-wrap
{2173871782u,-1.76F}, // C:ast-builder-layout-element
{2174573610u,-2.86F}, // C:wp-block-navigation
{2174920786u,-3.48F}, // C:links
{2174921106u,-2.03F}, // C:wp-block-post-author-name
{2175311774u,-.85F}, // w:Interior
{2175519490u,-4.06F}, // T:RSS
{2175660306u,1.27F}, // C:pros
{2176258736u,-2.84F}, // c:xsmall
{2176283211u,-1.61F}, // r:presentation
{2176404789u,-1.24F}, // c:topper
{2176590063u,1.04F}, // C:rich-text
{2176972306u,-2.16F}, // C:prev
{2177134582u,-2.86F}, // T:TELEVISION
{2177340186u,-1.63F}, // W:Professional Development
{2177547020u,-2.48F}, // T:Smart Home
{2177756561u,-.76F}, // w:Others
{2177970093u,.45F}, // c:hierarchy
{2178228154u,-1.24F}, // w:Indoor
{2178275157u,-2.65F}, // T:Join Our Team
{2178369520u,-1.80F}, // w:AUTO
{2178555622u,-1.87F}, // C:usa-nav__primary-item
{2179182377u,1.13F}, // W:We get
{2179276829u,-.55F}, // w:Above
{2179995644u,-2.03F}, // w:Contests
{2180310659u,-2.35F}, // C:published
{2181090742u,-1.34F}, // C:credit
{2181380539u,-2.76F}, // C:nav-container
{2181565406u,-2.16F}, // T:Spiele
{2181928260u,-1.53F}, // C:subhead
{2182307205u,-1.87F}, // T:Subscriber Services
{2182683667u,-.66F}, // w:Explainer
{2182708172u,-1.38F}, // c:board
{2183087262u,-2.03F}, // T:Boston
{2183214371u,-.59F}, // w:EXPERT:
{2183505163u,-2.33F}, // C:parent
{2183841370u,-.95F}, // w:Vibe
{2183950913u,-3.23F}, // w:Africa
{2184459823u,-2.16F}, // C:share-tumblr
{2186438979u,-1.77F}, // w:Posted
{2186626249u,-.92F}, // C:level-2
{2186626505u,-1.63F}, // C:level-1
{2186833250u,-3.16F}, // w:DEALS
{2187508687u,-1.73F}, // c:tray
{2187606233u,-2.05F}, // T:CONSULTING
{2188066300u,-3.03F}, // c:textfield
{2188604597u,-1.92F}, // W:6 Min
{2188828273u,-2.98F}, // C:nav-previous
{2189312655u,.67F}, // w:"Not
{2189467922u,-.88F}, // C:pr-3
{2189468178u,-2.48F}, // C:pr-2
{2189468434u,-1.03F}, // C:pr-1
{2189468690u,-1.60F}, // C:pr-0
{2189469202u,-1.87F}, // C:pr-6
{2189469714u,-2.28F}, // C:pr-4
{2189857251u,-2.48F}, // C:elementor-widget-form
{2189955422u,-2.57F}, // C:wp-block-navigation__responsive-container
{2190442592u,-2.39F}, // T:Ohio
{2190918915u,-1.87F}, // T:ARCHIV
{2191711086u,-2.57F}, // C:js-form-wrapper
{2191892112u,-2.16F}, // T:Reports
{2191964111u,-1.54F}, // c:true
{2192118119u,1.62F}, // w:"As
{2192200290u,-3.56F}, // C:nav-menu
{2192546818u,-2.83F}, // c:identity
{2192845072u,-1.99F}, // W:Start a
{2192895045u,-1.87F}, // w:Quotes
{2193057439u,-.76F}, // c:corporate
{2193086213u,.98F}, // w:Dabei
{2193139995u,-2.16F}, // T:Legal Notice
{2193642617u,-2.03F}, // T:Life Insurance
{2194074594u,-1.42F}, // c:support
{2194564139u,-1.87F}, // W:bottom of
{2195320182u,-1.77F}, // c:hero
{2195426284u,-3.03F}, // w:Archive
{2196290409u,1.26F}, // W:To keep
{2196527874u,-2.03F}, // w:Documents
{2196548918u,-2.16F}, // C:elementor-author-box__bio
{2196638574u,-1.83F}, // w:Crossword
{2196984394u,.48F}, // W:Technical SEO
{2197320176u,.72F}, // w:Nearly
{2197380298u,-2.68F}, // C:font-semibold
{2198157570u,-2.03F}, // T:Legal Notices
{2198200950u,-2.18F}, // c:head
{2198341845u,-1.49F}, // w:CALL
{2198429319u,-2.06F}, // c:preview
{2198707707u,1.13F}, // W:The "cloud"
{2198757731u,-1.36F}, // w:/Social
{2200048538u,-.65F}, // C:row-depth-1
{2200380058u,-1.77F}, // C:site-header-row-layout-standard
{2200478926u,-2.92F}, // T:POLICIES
{2200822292u,-.91F}, // w:#30
{2200831823u,-2.92F}, // w:Panorama
{2201082998u,-2.31F}, // c:help
{2201097376u,-3.23F}, // W:**Click to
{2201745167u,-2.03F}, // w:"Se
{2201830346u,.98F}, // w:Variety
{2201944948u,-.76F}, // w:$40
{2202247250u,-1.87F}, // C:iconfiller
{2203186216u,-3.31F}, // c:invisible
{2203307476u,.56F}, // W:Here at
{2203370441u,-1.87F}, // W:Indoor Air
{2203918011u,-2.00F}, // C:comments-section
{2204614550u,-2.80F}, // T:ANMELDEN
{2204752938u,-2.03F}, // W:Join Now
{2204816030u,-2.80F}, // T:CONTENTS
{2205088564u,-2.57F}, // C:inline
{2207196829u,-2.65F}, // C:views-element-container
{2207554578u,.61F}, // C:vc_row
{2207971242u,-2.55F}, // C:fixed
{2208771483u,-2.16F}, // T:Join the Conversation
{2210066869u,-1.03F}, // w:Dutch
{2210295228u,-3.76F}, // W:This Site
{2210299360u,1.72F}, // W:Cons of
{2210833024u,-1.63F}, // T:ATLANTA
{2211358558u,2.01F}, // W:# Step
{2211663914u,-3.47F}, // T:Pinterest
{2211773404u,-2.74F}, // c:duration
{2212428142u,-2.74F}, // c:branding
{2213074286u,-1.72F}, // w:Laundry
{2213666454u,-1.03F}, // W:Food Delivery
{2214051797u,-2.80F}, // W:Be The
{2215197622u,-1.51F}, // c:reviews
{2215944298u,-2.28F}, // T:Work for Us
{2216061676u,-2.16F}, // C:form-title
{2217575139u,-2.73F}, // T:Financial Aid
{2218324349u,-1.68F}, // C:no-gutters
{2218537735u,-2.03F}, // W:Show Purposes
{2218908110u,-1.84F}, // c:above
{2219571918u,-2.38F}, // c:about
{2219797704u,-2.65F}, // C:elementor-form-fields-wrapper
{2219930969u,-2.03F}, // C:has-reject-all-button
{2220349344u,-1.04F}, // w:Agencies
{2220353601u,-1.30F}, // C:tab-pane
{2220479094u,-1.51F}, // w:Saved
{2220571332u,-3.49F}, // C:elementor-nav-menu__container
{2220697492u,-3.41F}, // c:authors
{2221018912u,-2.98F}, // W:START FREE
{2221798595u,1.20F}, // C:hw6ttf
{2221863058u,-2.86F}, // C:modal-header
{2221985860u,-3.03F}, // T:Our Services
{2222060902u,-.83F}, // w:WRITING
{2222557853u,-1.98F}, // C:post-info
{2222899701u,-.95F}, // c:additional
{2223405734u,-2.03F}, // C:featured-image
{2223448093u,-1.87F}, // c:supplementary
{2223576543u,-.67F}, // c:selection
{2224408672u,-3.63F}, // C:elementor-location-footer
{2224421388u,-.83F}, // W:Video Editing
{2226645762u,-2.23F}, // C:rounded
{2227144580u,-1.20F}, // C:site-header-row-no-center
{2227685990u,-2.28F}, // C:et_pb_social_media_follow_network_2_tb_footer
{2227720712u,-2.03F}, // T:Annual Reports
{2228815839u,-2.48F}, // C:wt-cli-sr-only
{2230118473u,-.95F}, // C:theiastickysidebar
{2230351169u,.96F}, // w:Initial
{2230912543u,-2.53F}, // c:circle
{2231352122u,-2.80F}, // w:-
{2232552727u,-1.03F}, // w:Doug
{2232555664u,-2.65F}, // w:Necessary
{2232758272u,-1.63F}, // w:/Über
{2233197711u,-1.22F}, // c:todays
{2233560182u,-1.87F}, // w:Русский
{2233904175u,1.97F}, // W:Battery Life
{2234822777u,-2.36F}, // W:Real Estate
{2235768394u,-1.69F}, // W:>> Learn
{2236366935u,-1.15F}, // c:condensed
{2236740693u,-1.34F}, // C:site_header
{2236758349u,-.92F}, // w:"non-requirements".
{2236922489u,-1.87F}, // C:entry-tags
{2237271189u,-.97F}, // C:md:w-1/2
{2237621256u,.56F}, // W:For years
{2237735603u,-2.65F}, // W:RESOURCE CENTER
{2238578955u,-2.39F}, // C:footer__content
{2239042281u,-2.41F}, // c:reviewed
{2239067598u,-4.78F}, // T:CAREERS
{2239095165u,-1.60F}, // w:Giving
{2240076169u,-2.20F}, // C:blue
{2240349584u,-3.27F}, // C:description_below
{2240597445u,2.32F}, // W:During the
{2241340813u,-2.48F}, // T:Faculty
{2241864844u,-1.87F}, // W:Business News
{2241999200u,-1.69F}, // w:Tour
{2242367905u,.56F}, // w:Uses
{2244326243u,-1.65F}, // r:tablist
{2244516522u,-.68F}, // w:&w
{2244915527u,-1.87F}, // W:By checking
{2245419015u,-1.87F}, // C:site-footer-below-section-1
{2245470045u,-2.16F}, // T:Request A Quote
{2246174949u,-2.80F}, // C:inline-block
{2246206868u,1.72F}, // c:chapo
{2246911638u,-.62F}, // w:Dollar
{2246995431u,1.72F}, // W:However, it
{2247358176u,.91F}, // C:node--view-mode-full
{2247543301u,.84F}, // W:Use your
{2247861539u,-.64F}, // w:#Corona
{2247935511u,-1.42F}, // w:AUDIO
{2247944690u,-1.22F}, // W:Nach dem
{2248883259u,-1.22F}, // c:experts
{2249190861u,1.51F}, // w:"So
{2249478578u,2.12F}, // w:Their
{2250573948u,-1.33F}, // c:dashed
{2250933257u,-2.03F}, // W:Show Comments
{2250963389u,-2.16F}, // C:wp-social-link-pinterest
{2251528088u,-2.28F}, // w:IHRE
{2251648864u,-1.15F}, // c:stream
{2252045083u,-2.47F}, // C:author-info
{2253393855u,.56F}, // w:#
{2253773949u,-2.39F}, // w:PROMOTIONS
{2253946587u,-1.88F}, // W:10 Best
{2254235900u,-2.03F}, // W:Blog Categories
{2254519212u,1.29F}, // w:"Now
{2254638616u,-1.12F}, // w:Reference
{2254770290u,-2.16F}, // T:Software Development
{2255184246u,-1.84F}, // C:grid-gap-lg
{2255323391u,-3.03F}, // T:Analytics
{2256046015u,1.26F}, // W:"For me,
{2256872208u,-.55F}, // W:Learn From
{2257195151u,-1.39F}, // c:rights
{2257250566u,-1.87F}, // T:Iowa
{2257335032u,-2.28F}, // T:Forgot Password
{2257358064u,-.87F}, // T:WordPress
{2257846251u,-1.83F}, // T:Accounting
{2259672950u,1.72F}, // W:5. Use
{2259774665u,-.98F}, // w:ChatGPT
{2260323850u,-1.87F}, // C:errors
{2260452338u,-3.31F}, // T:Books
{2261509487u,-2.16F}, // T:Search This Site
{2263886145u,-1.60F}, // W:APPLE TV
{2264471367u,.77F}, // w:PUBLISHING
{2264542042u,2.30F}, // w:Despite
{2264625986u,2.12F}, // w:-
{2264647697u,2.00F}, // w:"Ah,"
{2265125072u,-3.23F}, // C:header-container
{2265138127u,-1.64F}, // C:view-content
{2265267576u,-1.73F}, // w:BANKING
{2265932021u,-2.16F}, // c:filters
{2266007985u,-1.87F}, // W:Science &
{2266796877u,-2.48F}, // T:Apps
{2267174286u,-2.25F}, // C:header-navigation-dropdown-animation-none
{2267438129u,1.18F}, // W:The purpose
{2269965143u,.77F}, // W:(Note the
{2270173375u,-1.87F}, // T:System Status
{2270751983u,.80F}, // w:Scope
{2271180089u,-2.03F}, // T:Missouri
{2271284892u,-3.18F}, // T:SUBSCRIBE NOW
{2271305379u,-1.87F}, // T:ES
{2271590759u,-2.03F}, // W:CO-FOUNDER 'PROUD'
{2271820842u,-1.87F}, // C:bg-gradient-to-br
{2271821437u,-1.73F}, // c:teaser
{2272802709u,-2.08F}, // w:RETAIL
{2272981294u,-2.13F}, // c:wpdiscuz
{2273056750u,-1.25F}, // C:hs_cos_wrapper_type_module
{2273174760u,.77F}, // W:Just like
{2273403871u,-1.03F}, // W:Can we
{2273518631u,-1.11F}, // w:Classic
{2273612281u,-4.02F}, // T:-Shop
{2273930137u,-2.03F}, // C:et_pb_text_3_tb_footer
{2274035405u,-1.72F}, // T:CUSTOMER SUPPORT
{2274045028u,-2.57F}, // T:WORK
{2274234973u,-2.39F}, // C:wt-cli-cookie-description
{2274473861u,-1.43F}, // c:force
{2274509228u,-1.87F}, // c:flipboard
{2274744076u,-2.57F}, // T:Contact Sales
{2274746442u,-1.68F}, // C:slide
{2275470221u,-2.39F}, // W:Digital Transformation
{2275851483u,-1.66F}, // T:Linux
{2275925176u,-1.87F}, // C:comment-subscription-form
{2275964892u,-1.64F}, // c:combined
{2276518309u,-1.63F}, // T:Medium
{2276706693u,-1.26F}, // c:forms
{2277513620u,1.00F}, // C:single-entry
{2277587401u,-1.12F}, // W:Stay Informed
{2277696397u,-1.87F}, // T:13 MIN READ
{2278480773u,-2.03F}, // c:forum
{2278915733u,-1.36F}, // C:sidebar-right
{2279791512u,-2.39F}, // T:Continue Shopping
{2279921687u,-.83F}, // w:MI
{2280354582u,1.71F}, // w:"Then,
{2280612719u,2.00F}, // W:"We know
{2280703494u,-2.21F}, // C:lg:flex
{2280724806u,-3.13F}, // C:footer-link
{2281424208u,-2.03F}, // W:November 6,
{2281977841u,-1.87F}, // w:NASCAR
{2282041239u,-3.18F}, // w:REVIEWS
{2283243163u,-1.32F}, // W:TOP 100
{2283721363u,-2.03F}, // C:wpd-thread-info
{2284160133u,-1.38F}, // W:Life Insurance
{2284789385u,1.13F}, // W:While some
{2285034147u,1.37F}, // C:sqs-block-html
{2285082327u,-1.87F}, // T:Madrid
{2285619894u,-2.16F}, // w:Crosswords
{2286044356u,-1.22F}, // w:Laura
{2286748230u,-1.87F}, // C:footer-list
{2287059542u,.84F}, // w:<version>:
{2287807204u,-2.06F}, // C:elementor-loop-container
{2287818085u,2.00F}, // T:Lorem
{2288035503u,-4.20F}, // T:RELATED ARTICLES
{2288098030u,.90F}, // T:**Key Takeaways**
{2288232040u,-1.87F}, // C:footer-bottom-row
{2288441771u,-2.72F}, // C:related-posts
{2288640966u,-1.87F}, // W:Annual Report
{2289069435u,-2.86F}, // w:SEP
{2289620986u,-1.87F}, // C:e-n-menu-heading
{2290183845u,-1.03F}, // w:MasterClass
{2290529562u,-2.28F}, // w:>
{2290573478u,-2.03F}, // W:viewed_cookie_policy
{2290939992u,-1.24F}, // w:POLITICAL
{2291893178u,-1.03F}, // W:All Solutions
{2292930556u,1.29F}, // W:Average Cost
{2293010121u,-2.54F}, // w:${loading}
{2293413363u,.59F}, // c:chapter
{2293677603u,.50F}, // c:best
{2293864797u,-2.39F}, // T:CLEAR
{2293905513u,-2.16F}, // W:Select Page
{2294751857u,-2.39F}, // C:usa-banner
{2296083399u,-3.18F}, // w:WRITTEN
{2296216354u,-2.16F}, // C:footer-html
{2296307647u,2.23F}, // W:Cost-Effective: Generally,
{2296369335u,-1.87F}, // C:footer-header
{2296878592u,-1.03F}, // T:Mexico
{2297310029u,-2.23F}, // T:MOBILE APPS
{2297582159u,-.56F}, // c:example
{2299974369u,1.13F}, // W:It's Easy
{2300311315u,-2.03F}, // W:Watch Now
{2300868413u,-.91F}, // c:round
{2301155466u,-2.86F}, // T:Privacy Statement
{2301266095u,-3.13F}, // C:wp-block-social-link
{2301706758u,-3.03F}, // w:←
{2302297347u,-1.87F}, // C:zhlebv
{2302366401u,-2.39F}, // C:lg:items-center
{2302494756u,-1.22F}, // w:Director
{2303217546u,-2.16F}, // T:SPAIN
{2303334504u,-2.57F}, // C:cli-modal
{2303735592u,-.84F}, // w:Streamline
{2305646457u,.99F}, // w:(UPDATE)
{2305663784u,-2.39F}, // W:Send Us
{2306067497u,-2.03F}, // C:td-footer-wrapper
{2306296978u,-1.30F}, // c:bordered
{2306607875u,-1.27F}, // T:$0.00
{2306875467u,-.84F}, // T:#JAVASCRIPT
{2307200938u,-1.16F}, // c:writer
{2307616941u,-2.60F}, // c:placeholder
{2307857708u,-3.32F}, // c:hamburger
{2308387026u,-2.03F}, // T:Water Heaters
{2309013272u,-1.03F}, // w:Rick
{2309060775u,-4.78F}, // T:HOME
{2309418551u,-2.69F}, // C:border-t
{2309419063u,-1.69F}, // C:border-r
{2309420599u,-1.87F}, // C:border-l
{2309423159u,-1.41F}, // C:border-b
{2309435447u,-1.73F}, // C:border-2
{2309435959u,-1.60F}, // C:border-0
{2309509728u,-2.92F}, // T:Gesundheit
{2309778388u,.62F}, // W:The Importance
{2309798527u,-1.87F}, // w:Frank
{2309831747u,-.55F}, // w:#discuss
{2311298663u,-1.21F}, // C:image
{2311410127u,-1.22F}, // w:Listings
{2311742629u,-3.23F}, // C:js-form-item
{2312604752u,-1.63F}, // C:mega-menu-megamenu
{2313441383u,-2.03F}, // W:Get Inspired
{2313874447u,-2.03F}, // W:Sign Me
{2314154905u,-2.80F}, // W:Contact Sales
{2314260346u,2.12F}, // w:Anyone
{2314493177u,-.98F}, // w:Rhode
{2315022202u,1.82F}, // w:Implementing
{2315379470u,-.98F}, // w:Viewed
{2315459108u,-2.19F}, // C:post-title
{2315720751u,2.41F}, // W:As I
{2316309361u,1.72F}, // W:For an
{2316904392u,-2.16F}, // C:wp-block-search__button
{2317256182u,-2.03F}, // C:et_pb_column--with-menu
{2318165045u,-3.03F}, // T:INVESTING
{2319248693u,-1.77F}, // C:sidebar-slug-sidebar-primary
{2319605130u,-1.12F}, // W:South Carolina
{2319794829u,-2.28F}, // T:Things To Do
{2319967802u,-3.14F}, // W:SEE ALL
{2319983108u,1.64F}, // w:<strong>X</strong>
{2320204719u,-2.28F}, // C:td-animation-stack
{2321295631u,-2.03F}, // C:mainmenu
{2321382996u,-.62F}, // C:elementor-col-100
{2321468069u,-1.51F}, // w:Discussion
{2321621493u,2.17F}, // W:That said
{2321981986u,-1.52F}, // w:PERSONAL
{2322603178u,-2.39F}, // T:December 17, 2025
{2322683415u,-.64F}, // w:Root
{2322719364u,-1.33F}, // C:is-not-stacked-on-mobile
{2322884503u,-.98F}, // W:Save Time
{2323923034u,-2.39F}, // c:subfooter
{2324113097u,2.00F}, // w:Embracing
{2324187373u,-1.87F}, // C:usa-nav
{2324189376u,-1.03F}, // w:Desserts
{2324735182u,-1.03F}, // w:Linda
{2325772237u,-2.17F}, // W:Continue Reading
{2325967900u,-2.03F}, // w:Portuguese
{2326187264u,-1.87F}, // C:footer-bar
{2326212460u,-2.03F}, // C:footer-navigation-wrap
{2326346360u,.56F}, // w:Distance
{2326366722u,-1.87F}, // w:AUSTRALIA
{2326510927u,-3.39F}, // C:gfield_label
{2326983738u,-2.03F}, // W:CHECK PRICE
{2327394491u,.80F}, // W:## The
{2327544935u,-1.09F}, // C:has-text-align-center
{2327777325u,-1.74F}, // C:nav-title
{2328113753u,-1.75F}, // T:AUDIO
{2328420331u,-2.48F}, // w:MIDDLE
{2328690252u,-.94F}, // W:YOU MIGHT
{2329085620u,-2.48F}, // c:welcome
{2329962170u,-1.03F}, // w:Vietnamese
{2330378001u,-1.70F}, // C:elementor-widget-theme-post-title
{2330404739u,-2.36F}, // w:ENTER
{2331105405u,1.13F}, // W:Pick Up
{2331145235u,-2.16F}, // W:Share to
{2331573221u,-2.16F}, // c:priority
{2331760872u,-1.87F}, // C:header__right
{2332218056u,-.65F}, // C:row-fluid-wrapper
{2332477966u,-2.71F}, // C:align-items-start
{2332537299u,-1.72F}, // C:mega-menu-horizontal
{2332743736u,-2.39F}, // W:Visit Our
{2334541546u,-2.03F}, // T:cookielawinfo-checkbox-necessary
{2334689584u,-2.16F}, // W:Open Navigation
{2334758727u,-2.24F}, // C:drawer-inner
{2335234861u,-.58F}, // C:large-12
{2335414307u,-2.16F}, // c:similar
{2336096056u,-.96F}, // C:et_pb_with_border
{2336585732u,-2.16F}, // W:Filed Under:
{2337463110u,-1.03F}, // W:TOLL-FREE: 1.877.664.1023
{2337810591u,-1.57F}, // c:tracking
{2337987526u,-2.16F}, // T:Popular Articles
{2338361009u,-1.63F}, // w:(Motorsport-Total.com)
{2339589822u,2.00F}, // W:By leveraging
{2339846412u,-4.78F}, // T:ABOUT
{2340550445u,-1.87F}, // T:INTERNSHIPS
{2340743916u,.98F}, // W:"We still
{2340772776u,-1.87F}, // w:STAND
{2341363201u,-1.03F}, // T:Region
{2341491730u,-2.05F}, // w:"
{2342596134u,-3.53F}, // T:CONNECT WITH US
{2342683918u,-2.86F}, // C:sd-social-icon
{2343083452u,-1.38F}, // c:palette
{2343513170u,-2.80F}, // T:Threads
{2343716008u,-1.12F}, // w:Duration
{2344619559u,-3.35F}, // C:elementor-sub-item
{2345243962u,-4.06F}, // w:!
{2345610617u,-2.16F}, // w:Announcements
{2345841873u,-1.38F}, // w:Charles
{2346180066u,-1.35F}, // C:w-layout-grid
{2347456735u,-1.72F}, // c:yellow
{2347597265u,-2.03F}, // w:Mobility
{2347849668u,-1.55F}, // c:static
{2348730335u,-.85F}, // C:clear-both
{2348786075u,-1.87F}, // c:report
{2349465419u,-1.56F}, // C:mbpqsq
{2349795807u,-2.03F}, // C:share-buttons
{2350438568u,-2.28F}, // C:footer-newsletter
{2350469596u,-3.57F}, // c:required
{2350612525u,-.58F}, // w:PAYROLL
{2350654962u,-2.65F}, // T:Like Loading...
{2350754871u,-2.73F}, // w:NFL
{2350805236u,-1.75F}, // w:Graduate
{2351063898u,-3.85F}, // W:* Your
{2351109958u,-2.61F}, // C:mobile-menu-container
{2351425518u,-.64F}, // W:I Tested
{2352126476u,1.38F}, // W:A common
{2353075019u,-3.36F}, // c:unstyled
{2353141076u,-2.31F}, // w:Ethics
{2353179684u,-3.18F}, // C:gfield--type-email
{2354073540u,.83F}, // c:status
{2354183061u,-2.66F}, // c:like
{2354692078u,-1.87F}, // W:December 3,
{2354839583u,-1.03F}, // w:$140
{2355190438u,.73F}, // C:richtext
{2355209410u,1.72F}, // W:Now we
{2355253854u,-2.16F}, // T:Management
{2355296149u,-1.93F}, // c:line
{2355299733u,-3.01F}, // c:link
{2355588464u,-2.28F}, // T:Special Reports
{2356369885u,-1.15F}, // w:LOCAL
{2356401219u,-2.65F}, // W:Health &
{2357077909u,-.85F}, // c:life
{2357365660u,-2.16F}, // C:mntl-author-tooltip__top
{2358712934u,-.98F}, // w:Host
{2359004337u,-.70F}, // w:Independent
{2359159134u,.76F}, // t:article
{2359311420u,-3.54F}, // C:elementor-icon-list-item
{2359395534u,-2.98F}, // C:btn-block
{2359489120u,-1.87F}, // C:mabqta
{2359564949u,-1.56F}, // c:list
{2360056654u,-1.38F}, // C:tracking-wider
{2360140094u,-1.53F}, // C:has-link-color
{2360674197u,-2.34F}, // c:live
{2361686564u,-.46F}, // w:#aws
{2361865237u,-2.39F}, // w:(opens
{2363927381u,-2.48F}, // W:LOAD MORE
{2364012039u,2.00F}, // W:The Full
{2364068005u,-2.51F}, // c:subs
{2364572670u,-2.98F}, // W:Facebook X
{2366499041u,.50F}, // c:answer
{2366771289u,.75F}, // W:How Does
{2368711278u,.98F}, // W:"While these
{2368996538u,-1.22F}, // w:Pest
{2369039656u,2.32F}, // w:Lacks
{2369162752u,-.62F}, // w:Nur
{2369981863u,.82F}, // c:introduction
{2370279546u,-2.33F}, // w:05
{2370541933u,-1.87F}, // T:FEATURED CONTENT
{2371165980u,-2.73F}, // W:AD CHOICES
{2371652319u,-2.57F}, // W:Dec 18
{2372020871u,.72F}, // W:A Great
{2372267875u,-2.03F}, // T:READ NOW
{2372987128u,.60F}, // w:Part
{2373124020u,-1.03F}, // W:Government and
{2373148321u,-2.50F}, // C:shopify-section-group-footer-group
{2373700811u,.80F}, // w:Variable
{2374306883u,.80F}, // W:On Our
{2374632651u,-1.87F}, // C:banner-content
{2374740592u,-1.87F}, // T:#UX-DESIGN
{2374959686u,-.69F}, // W:Data &
{2375239983u,-2.16F}, // C:form--inline
{2375619860u,-1.22F}, // W:Career Services
{2376441172u,-2.16F}, // C:line-clamp-3
{2376441428u,-2.80F}, // C:line-clamp-2
{2377779967u,-2.78F}, // C:font-medium
{2379598122u,-1.00F}, // C:component
{2379775664u,-1.41F}, // w:>
{2379996222u,-3.05F}, // C:block-menu
{2380805378u,-1.58F}, // c:change
{2381121190u,-1.87F}, // w:Buch
{2381763105u,-2.16F}, // W:December 18,
{2381995239u,-2.16F}, // w:Pharmacy
{2382224543u,-1.74F}, // w:MAINE
{2382366332u,-1.70F}, // T:#13
{2382755997u,-.98F}, // c:clipboard
{2382870587u,-2.16F}, // C:et-l--header
{2384480335u,-1.10F}, // C:leading-snug
{2385229969u,-1.96F}, // W:U.S.
{2385747682u,-1.63F}, // w:2016
{2386322329u,-3.62F}, // T:< Previous |
{2386667471u,-1.71F}, // c:tmpl
{2387017895u,.69F}, // W:I'm not
{2387024203u,-4.50F}, // c:respond
{2387159646u,-2.09F}, // c:gradient
{2387592719u,-1.87F}, // C:modal-container
{2390662645u,-2.73F}, // C:header__inner
{2390779787u,-1.52F}, // C:elementor-widget__width-inherit
{2390876249u,-1.08F}, // w:Images
{2391051313u,-1.51F}, // W:Inside The
{2391193067u,-2.48F}, // C:wt-cli-privacy-overview-actions
{2391572244u,-2.73F}, // c:mainmenu
{2391993523u,-2.98F}, // C:gform_validation_container
{2392295930u,-2.86F}, // c:controls
{2392422415u,-1.34F}, // c:primary
{2392684806u,-1.87F}, // C:mb10
{2392959063u,-2.65F}, // C:footer-widget
{2393244927u,-3.27F}, // c:reddit
{2393246501u,-2.48F}, // T:Send
{2393529376u,-.87F}, // w:,
{2393567494u,-3.01F}, // C:mb-0
{2393567750u,-2.09F}, // C:mb-1
{2393568006u,-2.03F}, // C:mb-2
{2393568262u,-2.31F}, // C:mb-3
{2393568518u,-2.45F}, // C:mb-4
{2393568774u,-1.47F}, // C:mb-5
{2393569030u,-1.35F}, // C:mb-6
{2393569286u,-.87F}, // C:mb-7
{2393569542u,-1.41F}, // C:mb-8
{2393875992u,-2.03F}, // T:Help & Support
{2393906334u,-1.87F}, // T:Product Reviews
{2394157743u,-1.16F}, // W:DOWNLOAD THE
{2394651506u,-1.87F}, // C:menu-footer-company-container
{2394740467u,-2.03F}, // T:Alabama
{2395156727u,1.50F}, // c:complexity
{2395494972u,-2.17F}, // c:sidenav
{2395720670u,-1.51F}, // w:Technologies
{2396112384u,-3.13F}, // T:Fashion
{2396453841u,-3.54F}, // C:elementor-icon-list-items
{2396945915u,-.72F}, // w:"Le
{2398292772u,1.72F}, // C:ez-toc-heading-12
{2398293028u,.80F}, // C:ez-toc-heading-11
{2398293284u,.56F}, // C:ez-toc-heading-10
{2398493800u,1.06F}, // W:Budget Friendly
{2399156071u,1.87F}, // W:Despite its
{2399595164u,2.63F}, // W:(depending on
{2401465190u,-2.42F}, // r:group
{2402026264u,-1.35F}, // c:whitespace
{2402375338u,-1.87F}, // C:text-title-100
{2402604020u,-2.03F}, // T:Media & Entertainment
{2403253369u,-2.64F}, // C:w-auto
{2403983921u,-3.09F}, // C:btn-default
{2404497590u,-2.58F}, // c:notification
{2404834500u,-.90F}, // c:wrap
{2405428718u,-3.70F}, // C:footer-links
{2406526478u,-4.08F}, // c:buttons
{2407086423u,-2.03F}, // T:Governance
{2407099290u,-1.83F}, // C:nowrap
{2407313075u,-.96F}, // c:clear
{2408401909u,-1.76F}, // C:ast-primary-menu-enabled
{2408545772u,2.75F}, // w:Along
{2408589802u,-1.12F}, // W:State of
{2409150207u,-.92F}, // w:Photos
{2409409362u,-2.16F}, // C:menu-header
{2409901075u,-2.47F}, // c:network
{2410534261u,.59F}, // W:"I think
{2410627847u,1.26F}, // W:Try to
{2411397359u,-.64F}, // W:Hybrid Cloud
{2411568312u,-1.21F}, // C:dark
{2412026552u,-2.99F}, // C:date
{2412027576u,-1.63F}, // C:data
{2412039203u,-1.13F}, // T:#9
{2412111794u,-2.03F}, // T:☰
{2412547321u,.98F}, // W:Planning and
{2413015658u,-1.53F}, // w:Holidays
{2413561336u,-1.45F}, // C:w-screen
{2414448086u,-1.87F}, // w:Steam
{2414575259u,-2.00F}, // c:contacts
{2414772702u,-.98F}, // W:## Check
{2414991946u,-1.28F}, // C:td-pb-border-top
{2415467867u,-1.84F}, // C:elementor-post__title
{2416361669u,-1.92F}, // w:Academy
{2416551400u,-2.98F}, // T:Affiliate Program
{2418065944u,-2.39F}, // C:menu-dropdown
{2418231847u,-2.57F}, // C:js-form-type-textfield
{2418327196u,-2.48F}, // T:SAVE & ACCEPT
{2418813389u,-2.03F}, // W:Toggle Menu
{2419236588u,.55F}, // C:field--label-hidden
{2419268616u,.80F}, // W:Picking the
{2419727544u,-1.22F}, // W:Used by
{2419783853u,-3.01F}, // w:Accessibility
{2420400338u,-1.83F}, // c:redirect
{2420613210u,-.61F}, // c:basis
{2420617306u,-.78F}, // c:basic
{2420660962u,-.56F}, // C:content-block
{2421114091u,-3.18F}, // c:timestamp
{2421906388u,-1.63F}, // W:READ NEXT:
{2422086734u,-1.70F}, // c:space
{2422739182u,-2.16F}, // W:Our Process
{2423342908u,-3.09F}, // T:ARCHIVES
{2423554855u,-2.35F}, // c:switch
{2423565349u,-.60F}, // c:spacing
{2423656031u,-2.16F}, // w:Investigations
{2423956605u,-2.39F}, // C:is-content-justification-right
{2424981387u,-2.16F}, // T:Autos
{2425801678u,.80F}, // w:Foster
{2426336730u,.51F}, // w:360°
{2426414832u,-2.16F}, // c:persistent
{2426440178u,-4.00F}, // T:CATEGORIES
{2426597697u,2.28F}, // w:"While
{2426602234u,.98F}, // W:/ The
{2426791706u,-2.38F}, // c:sponsored
{2428304809u,-.98F}, // w:TRANSPORT
{2428658156u,-1.60F}, // w:DIESE
{2429209218u,-1.53F}, // C:elementor-widget-mobile__width-inherit
{2429460690u,-2.39F}, // T:Ecommerce
{2429893115u,-1.88F}, // C:last
{2430270874u,-3.62F}, // C:dropdown-toggle
{2431709842u,-.79F}, // W:The 10
{2432075244u,-1.44F}, // c:after
{2432899213u,1.13F}, // w:Complex
{2433008473u,-1.83F}, // w:PC
{2433291756u,-2.65F}, // C:elementor-author-box
{2433652480u,-1.87F}, // c:blocker
{2434451089u,.57F}, // T:Scalability
{2434612708u,-2.92F}, // c:captcha
{2435247540u,-1.16F}, // w:Bill
{2435248869u,-1.51F}, // W:Travel Tips
{2435411682u,-2.29F}, // w:CHRIS
{2435480515u,-2.16F}, // C:nav-drop-title-wrap
{2435769508u,-1.51F}, // w:Morning
{2435899770u,-2.28F}, // W:--> More
{2436161186u,-2.16F}, // w:Op
{2436471815u,-1.87F}, // C:wpd-filter-view-all
{2436782376u,-1.87F}, // c:ccpa
{2437474974u,-.83F}, // c:rate
{2437713201u,.59F}, // c:thumbnail
{2437785540u,-.51F}, // C:basicpage
{2438195623u,-3.18F}, // W:Email (
{2438252612u,-.57F}, // w:+
{2438629480u,-1.03F}, // T:(67)
{2438934204u,-2.86F}, // C:wp-block-navigation-item__content
{2439120730u,-2.03F}, // C:form-container
{2439481416u,-1.28F}, // C:max-width-large
{2440182633u,-2.48F}, // T:Apply Now
{2440359109u,-3.43F}, // C:mobile-menu
{2441410431u,-2.03F}, // T:December 12, 2025
{2441456973u,-1.56F}, // c:deals
{2441518488u,1.20F}, // C:mntl-sc-page
{2441737630u,-.72F}, // c:rail
{2442391454u,-1.26F}, // c:rand
{2442818649u,-.55F}, // w:Contract
{2443528052u,-2.67F}, // c:avatar
{2443741979u,-2.39F}, // W:Was this
{2443887998u,2.56F}, // W:A well-built
{2443993343u,-2.48F}, // w:Missouri
{2444195502u,-2.57F}, // T:Close Search
{2444328813u,-1.37F}, // w:B2B
{2444448571u,-2.20F}, // w:LICENSE
{2445017494u,.63F}, // w:*Average
{2445616105u,-1.87F}, // C:header__navigation
{2445664032u,-1.64F}, // w:SPECIAL
{2445735064u,-2.88F}, // C:btn-secondary
{2446077603u,-.64F}, // w:Computers
{2447162037u,-1.14F}, // w:Raw
{2447184705u,-2.51F}, // c:fade
{2447362651u,-1.72F}, // w:PLATFORM
{2447442497u,-1.67F}, // c:fact
{2447496403u,1.87F}, // W:When Should
{2447651588u,-3.70F}, // C:social
{2448722198u,-.86F}, // C:has-small-font-size
{2449204033u,-1.87F}, // c:fake
{2449665601u,-3.13F}, // c:fail
{2449896147u,-2.14F}, // C:page_item
{2450353238u,-1.45F}, // C:kt-has-1-columns
{2450981441u,-1.20F}, // c:fast
{2451077981u,-1.66F}, // w:CITY
{2451675612u,-2.16F}, // C:mntl-bylines__group
{2451930888u,-1.84F}, // C:wpd-comments-open
{2452208323u,-.72F}, // C:text-body
{2453276850u,-2.80F}, // C:elementor-widget-icon-list
{2454275231u,.50F}, // c:mesh
{2454463391u,-3.00F}, // c:meta
{2454565442u,-2.28F}, // w:Polski
{2454580494u,-1.87F}, // T:Corporate Subscriptions
{2455184345u,-2.39F}, // C:et-social-facebook
{2456053238u,-2.92F}, // C:gfield--type-honeypot
{2456650841u,-3.35F}, // W:Your Privacy
{2456695711u,-3.64F}, // c:menu
{2456722576u,-3.39F}, // c:gfield
{2456804227u,1.12F}, // W:The biggest
{2456850339u,1.11F}, // C:collection-type-blog-basic-grid
{2457136604u,.50F}, // C:field-item
{2457165984u,-.64F}, // W:BUILT FOR
{2457311153u,.71F}, // w:Works
{2457981959u,-2.28F}, // T:Elections
{2458463067u,.79F}, // c:methodology
{2458727327u,-3.00F}, // c:mega
{2458911697u,.84F}, // W:While this
{2459517998u,1.80F}, // W:According to
{2459620324u,-2.17F}, // W:School of
{2459817106u,-2.46F}, // C:nav-dropdown
{2459966251u,-2.03F}, // w:CATALOG
{2460213386u,2.07F}, // w:Smaller
{2461355543u,-4.78F}, // W:- Contact
{2462021042u,-3.09F}, // T:%d
{2462073973u,-1.20F}, // C:list-item
{2462333351u,1.27F}, // w:Still
{2463217349u,-3.49F}, // W:Cookie Settings
{2463955432u,2.91F}, // W:It's also
{2464109656u,-1.87F}, // T:Free Tools
{2465376842u,-1.87F}, // C:social-link
{2465526399u,-2.70F}, // c:label
{2465703860u,-3.49F}, // C:comment-form-author
{2465952529u,-2.28F}, // c:badges
{2466020080u,-2.28F}, // W:Download Now
{2466047485u,-1.87F}, // T:BY USE CASE
{2466335658u,-1.87F}, // T:Telecommunications
{2466484626u,-2.80F}, // C:e-grid-align-left
{2466496209u,-2.48F}, // T:Contact Me
{2467602000u,-1.01F}, // c:loose
{2467895569u,-1.07F}, // w:Former
{2468098659u,-2.16F}, // C:fluid-engine
{2468141468u,-1.23F}, // T:(31)
{2468267612u,-1.35F}, // c:enabled
{2468532734u,-2.98F}, // T:POPULAR
{2468687127u,.95F}, // W:After a
{2470309361u,-1.87F}, // T:Schließen
{2470354824u,1.13F}, // W:The More
{2470809561u,.73F}, // W:"I prefer
{2471003754u,-.98F}, // w:NICOLE
{2471241544u,-2.03F}, // C:hide-tablet
{2471589211u,-2.16F}, // W:Navigation Menu
{2472153273u,-1.03F}, // w:Didn't
{2472473035u,-.99F}, // w:Interest
{2472752834u,.84F}, // W:Great for
{2472870456u,-2.86F}, // c:registration
{2473017316u,-2.65F}, // c:selector
{2473210847u,-2.16F}, // C:wpcf7
{2473273130u,.45F}, // C:main-wrapper
{2473352518u,1.72F}, // W:"He says,
{2473386845u,2.12F}, // W:"The American
{2473413001u,-.56F}, // w:INSTALL
{2473763479u,-.64F}, // W:Get up
{2473797132u,-2.28F}, // C:elementor-post-info__item--type-custom
{2475248100u,-2.74F}, // c:selected
{2475491036u,-1.03F}, // T:Arkansas
{2475815216u,-1.34F}, // c:relative
{2476118021u,-3.09F}, // W:Affiliate Program
{2476491703u,-1.92F}, // W:OUR COMPANY
{2477019185u,-2.18F}, // T:UNITED STATES
{2477083881u,-.95F}, // c:theia
{2477233372u,-1.82F}, // c:project
{2477762379u,-.57F}, // w:FIRE
{2478092441u,-2.01F}, // C:figure-article-caption
{2478235067u,-1.87F}, // C:footer__title
{2479061443u,.96F}, // w:Adopting
{2479865128u,-1.84F}, // C:header-navigation-style-standard
{2479964224u,-.64F}, // W:Enter the
{2480154939u,-2.16F}, // T:Type your email
{2480410939u,-2.91F}, // c:arrows
{2481339435u,.52F}, // C:paragraph--view-mode--default
{2481351297u,-1.87F}, // T:Uncategorized
{2481425305u,-1.83F}, // w:Conditions
{2481792863u,-2.73F}, // T:Book A Demo
{2481970788u,-3.68F}, // C:elementor-button-link
{2482240464u,.52F}, // C:td-main-content
{2482700860u,-2.41F}, // p:name
{2483110076u,-.82F}, // c:agency
{2483487103u,-2.65F}, // W:All Rights
{2483528004u,-1.87F}, // C:small
{2483710587u,-3.17F}, // r:complementary
{2483890519u,-3.23F}, // T:AWARDS
{2486460485u,-1.87F}, // C:inside-site-info
{2486496203u,-2.48F}, // T:Breadcrumb
{2487251113u,1.72F}, // w:Thankfully,
{2487313230u,-1.87F}, // w:WERBEN
{2487544976u,-3.56F}, // C:elementor-button-wrapper
{2487901536u,-2.51F}, // T:Environment
{2488206174u,-.64F}, // w:Organize
{2488372396u,-2.92F}, // T:Most Popular
{2489422019u,-1.87F}, // C:e-n-menu-wrapper
{2489644491u,-1.87F}, // W:Subscriber Services
{2489829442u,-3.31F}, // T:MAGAZINE
{2490707755u,-4.76F}, // C:menu-item
{2490958013u,-1.00F}, // w:(Creative
{2491008521u,1.87F}, // W:While there
{2493550281u,-.53F}, // c:preset
{2496519994u,-2.57F}, // W:FOLGEN SIE
{2496539129u,-2.03F}, // C:hover:no-underline
{2496641757u,-2.03F}, // W:Help Centre
{2497228523u,-2.39F}, // C:wpml-ls-item-en
{2497424723u,-2.16F}, // w:CAPTCHA
{2497730178u,-2.36F}, // c:listing
{2497912667u,-2.14F}, // w:&M
{2498814503u,-1.87F}, // C:dialog__title
{2498971757u,-1.96F}, // w:Charlotte
{2499549680u,-2.03F}, // C:et_pb_section--with-menu
{2499971286u,-1.93F}, // C:owl-theme
{2500635241u,-.88F}, // w:Hamburg
{2501528757u,-2.73F}, // C:block-views
{2501687420u,-1.03F}, // W:2025-12-16
{2502744576u,-2.48F}, // C:footer-col
{2503075765u,.98F}, // w:Viele
{2503493438u,-1.62F}, // C:kt-row-layout-equal
{2503815953u,-.98F}, // c:vendor
{2504255232u,-1.87F}, // C:footer-cta
{2504738981u,-1.87F}, // W:EAT/DRINK
{2504953747u,-2.39F}, // C:icon--fill
{2505009800u,-1.14F}, // C:module
{2505401721u,1.07F}, // c:richtext
{2505649334u,-1.93F}, // c:lightest
{2505760071u,-1.61F}, // c:weight
{2506112624u,-1.33F}, // w:WordPress
{2506851880u,-1.38F}, // T:Maps
{2506854870u,-1.51F}, // C:articles
{2507031382u,-3.29F}, // c:vcard
{2507709625u,-1.33F}, // c:scale
{2508061725u,-3.65F}, // C:wp-block-button__link
{2508224603u,-2.92F}, // C:wp-social-link-facebook
{2509046117u,-.64F}, // w:Ghost
{2509139450u,-2.28F}, // C:usa-banner__button
{2509975153u,-1.03F}, // W:Mobile Development
{2510234535u,-1.38F}, // w:Drones
{2510256790u,1.15F}, // C:h-entry
{2512064855u,-2.48F}, // T:Banking
{2512375579u,-2.16F}, // T:Learning Center
{2512627262u,-3.78F}, // T:*:YouTube
{2513181460u,1.06F}, // w:Structured
{2513190618u,-1.87F}, // C:metadata
{2513659474u,-1.87F}, // w:TEMAS
{2513676643u,1.58F}, // w:"Lack
{2513912188u,-3.65F}, // C:form-group
{2514029919u,-1.87F}, // T:@Philosophy
{2514655350u,-1.45F}, // C:overflow-hidden
{2515545453u,-1.87F}, // C:usa-nav__primary
{2516373258u,-2.39F}, // c:calendar
{2516606641u,-2.00F}, // T:What's New
{2516888004u,-4.68F}, // T:TERMS OF USE
{2517018927u,.80F}, // W:Taking a
{2517247724u,-1.71F}, // C:rounded-2xl
{2517323342u,1.72F}, // W:Despite these
{2517477607u,-2.16F}, // C:mntl-bylines
{2518347794u,2.56F}, // W:(This approach)
{2518520576u,-2.43F}, // w:OCT
{2518797752u,-3.83F}, // w:#blog
{2518916427u,-3.92F}, // T:SCIENCE
{2518988038u,-1.87F}, // T:Fact Check
{2519090980u,-1.28F}, // C:has-background
{2519717055u,-2.39F}, // T:COLLECTIONS
{2519726567u,-.52F}, // c:commerce
{2520687840u,-.45F}, // w:Front
{2521210458u,-2.28F}, // C:elementor-widget-template
{2521539321u,1.72F}, // W:Final Verdict
{2523867352u,-3.24F}, // C:menu-item-object-post
{2524260893u,-.83F}, // c:agreement
{2525751339u,-2.57F}, // C:gf_browser_chrome
{2526292907u,-2.48F}, // c:pill
{2526698222u,-2.03F}, // T:View All Posts
{2526749867u,-.93F}, // c:pink
{2526891314u,-1.63F}, // w:Alerts
{2527156270u,-2.03F}, // T:List of Partners (vendors)
{2527964185u,-3.09F}, // T:PROJECTS
{2528022638u,-1.92F}, // w:(Read
{2528143122u,-1.47F}, // w:Zur
{2528576310u,-1.22F}, // w:GREECE
{2528692225u,-1.53F}, // w:Weddings
{2528834399u,-2.00F}, // c:wpdcom
{2529022517u,-.85F}, // w:UI
{2529182891u,-.53F}, // c:pick
{2530191282u,-1.57F}, // C:field--type-link
{2531137621u,-2.48F}, // w:Offices
{2531177342u,-2.20F}, // C:elementor-posts-container
{2531294522u,-1.35F}, // w:BABY-
{2531611037u,2.00F}, // w:PULL_REQUEST_TEMPLATE.md
{2531957165u,-.65F}, // c:xxlarge
{2532190919u,.76F}, // W:Video Production
{2532218415u,-.75F}, // T:Content Marketing
{2532438692u,-2.70F}, // C:nav-primary
{2532586136u,-.47F}, // c:english
{2532792533u,-2.85F}, // C:breadcrumbs
{2532975116u,-1.51F}, // C:caption
{2533307809u,.47F}, // w:HIGH
{2533430636u,-2.39F}, // T:December 19, 2025
{2533704334u,-4.12F}, // c:pinterest
{2533782132u,-2.98F}, // W:* Phone
{2534388169u,1.64F}, // C:i47iv
{2535298941u,-1.51F}, // W:7 min
{2535617660u,-2.30F}, // c:item
{2535638409u,-2.39F}, // c:reversed
{2535731487u,-2.16F}, // w:Sudoku
{2535776362u,-2.04F}, // W:Discover The
{2536167822u,-1.87F}, // C:nav-section
{2536250689u,-2.65F}, // T:AD CHOICES
{2536805702u,-.64F}, // w:$88,073.00
{2536979801u,2.63F}, // W:Creating a
{2537018513u,-2.60F}, // w:Books
{2537169488u,-.64F}, // w:"War
{2537613148u,-2.23F}, // w:"Eu
{2537721957u,-1.44F}, // W:How a
{2537894918u,-1.93F}, // c:topic
{2538145701u,-1.12F}, // c:stay
{2538146469u,-1.00F}, // c:stat
{2538148005u,-.98F}, // c:star
{2538753634u,1.23F}, // W:At A
{2538807053u,-.55F}, // T:$60
{2539459237u,-1.22F}, // c:stop
{2539513320u,-1.63F}, // T:A
{2539632024u,-4.02F}, // w:#news
{2539712534u,-2.03F}, // W:Market Data
{2540541477u,-2.86F}, // C:form-type-textfield
{2540805594u,-2.28F}, // W:Legal Notices
{2540953387u,-2.73F}, // C:header__container
{2541370025u,2.00F}, // W:If it's
{2541508395u,-3.39F}, // t:noscript
{2541608237u,-3.27F}, // T:DONATE
{2542043524u,-.64F}, // W:Saving Money
{2542239727u,-1.87F}, // C:post-content-inner
{2543827814u,.97F}, // C:mv-content-wrapper
{2543906707u,2.00F}, // w:Tempor
{2544239856u,-1.43F}, // W:Mortgage Rates
{2544408644u,-1.87F}, // C:site-header-primary-section-right
{2544607898u,-2.39F}, // W:3 MIN.
{2544955924u,-3.76F}, // C:modal-content
{2545391310u,-1.35F}, // w:VERMONT
{2545560764u,-1.24F}, // c:borders
{2545779513u,-2.16F}, // T:MORE NEWS
{2546107642u,-2.57F}, // C:hs-menu-depth-1
{2546107898u,-2.03F}, // C:hs-menu-depth-2
{2547021197u,-1.87F}, // T:Campus Map
{2547136691u,-1.87F}, // C:elementor-post-info__terms-list-item
{2547365480u,1.72F}, // T:Disadvantages
{2547927857u,-1.19F}, // C:content-center
{2547981664u,-2.57F}, // c:insert
{2549399009u,-2.57F}, // C:skip-to-content
{2549440646u,-1.58F}, // W:We Use
{2549556352u,-2.16F}, // T:Stories
{2549850497u,-2.16F}, // C:footer-copy
{2550266333u,-2.03F}, // T:APPAREL
{2550979744u,.68F}, // w:Renovating
{2550997302u,2.07F}, // C:w-richtext
{2551094155u,2.41F}, // c:should
{2551396948u,-1.16F}, // C:xoxo
{2551953743u,-3.46F}, // C:elementor-item
{2552869517u,-2.03F}, // C:ot-iab-2
{2556308552u,-1.87F}, // W:" "
{2557648470u,-2.22F}, // c:contributor
{2558373809u,1.76F}, // C:wp-block-quote-is-layout-flow
{2559246121u,-1.87F}, // C:swp_share_button
{2559677702u,-2.39F}, // T:Digital Transformation
{2559821343u,-2.20F}, // C:elementor-posts
{2559825166u,-.65F}, // W:Make A
{2560226443u,-.55F}, // w:/Sea
{2560750001u,-1.20F}, // C:lightbox
{2561211498u,-1.03F}, // w:Publish
{2561686584u,-.64F}, // T:Connecticut
{2561732255u,-2.16F}, // c:documents
{2562251688u,-2.57F}, // C:cli-privacy-content
{2563119225u,-.81F}, // w:>>>
{2563289339u,-2.92F}, // T:SAVE
{2563643123u,.60F}, // w:Forbes
{2564787901u,-2.03F}, // T:Kunst
{2565329779u,-2.28F}, // W:Special Reports
{2565497868u,-2.03F}, // C:gap-y-6
{2565498380u,-2.31F}, // C:gap-y-4
{2565498892u,-2.43F}, // C:gap-y-2
{2565499148u,-2.03F}, // C:gap-y-1
{2565501452u,-1.36F}, // C:gap-y-8
{2565774531u,-2.24F}, // C:header-menu-nav-wrapper
{2566232609u,-1.87F}, // C:wpd_main_comm_form
{2566664993u,-1.15F}, // W:>> See
{2567554366u,-2.23F}, // c:lines
{2567770109u,-2.00F}, // c:gecko
{2568183225u,-2.48F}, // c:disqus
{2568603896u,-.70F}, // w:Simon
{2568947235u,-1.43F}, // C:rating
{2569393819u,1.07F}, // c:ingredient
{2569640115u,-2.06F}, // w:ADVERTISING
{2569747903u,-2.00F}, // r:heading
{2570234200u,-1.87F}, // w:Colin
{2570704190u,-4.05F}, // c:links
{2570850532u,-3.81F}, // T:BACK
{2571645697u,-2.63F}, // w:INFO
{2571773379u,-2.48F}, // C:widget_recent_comments
{2572363101u,-3.53F}, // C:rounded-full
{2572504261u,-2.48F}, // T:USA.gov
{2572829370u,-1.58F}, // w:LIVING
{2573250575u,2.23F}, // W:What Types
{2574084564u,-1.03F}, // w:MEXICO
{2575328091u,-1.63F}, // T:Images
{2575378007u,-1.49F}, // w:"digital
{2575630107u,-2.39F}, // T:Email Newsletters
{2576412741u,-3.67F}, // c:navigation
{2576894990u,.50F}, // w:"Good-bye,
{2577075251u,.66F}, // w:Implementation
{2577120113u,-1.77F}, // c:details
{2577858819u,-3.31F}, // C:w-dropdown-toggle
{2577938157u,-1.22F}, // T:Further Reading
{2578443176u,.97F}, // c:development
{2578641330u,-1.87F}, // w:Dictionary
{2579654386u,-2.65F}, // W:Refer A
{2579849585u,-.65F}, // w:LIGHT
{2580288820u,-2.45F}, // w:2024
{2581413762u,-4.78F}, // T:Skip To Content
{2583118093u,-3.09F}, // w:POLITIK
{2583401695u,-3.62F}, // c:metadata
{2583879084u,-2.15F}, // C:top-header
{2584007305u,-2.03F}, // C:sm:text-base
{2584035807u,-2.80F}, // C:post-likes-widget-placeholder
{2584165524u,-1.44F}, // w:Hamas
{2584227788u,-2.48F}, // T:Ebooks
{2584541887u,-1.87F}, // w:Energie
{2584570821u,-3.70F}, // W:TABLE OF
{2585281620u,-2.16F}, // C:footer-html-inner
{2585306093u,-1.87F}, // T:Recruiting
{2585566954u,1.87F}, // w:Eggs
{2585935925u,-2.14F}, // W:GET HELP
{2587060843u,-3.46F}, // C:comment-form-email
{2587339698u,-.95F}, // W:Strength Training
{2587604092u,-1.43F}, // w:-
{2588497454u,-2.85F}, // c:upper
{2588517136u,-1.53F}, // C:items-start
{2589149352u,-2.48F}, // C:text-primary
{2589318246u,-.71F}, // W:(0)0 reviews
{2589612817u,1.03F}, // w:,
{2589789429u,-1.87F}, // W:Tankless Water
{2589985475u,-1.87F}, // T:All Categories
{2590885599u,-2.03F}, // T:All Services
{2590942356u,1.72F}, // W:Tools like
{2591338155u,-3.13F}, // w:BlueSky
{2591630693u,-2.57F}, // C:footer__bottom
{2592684770u,-.83F}, // w:Jim
{2593147435u,-.78F}, // C:wide
{2593435611u,1.26F}, // W:"It doesn't
{2593760083u,-2.92F}, // c:published
{2593765715u,-.88F}, // c:publisher
{2594974176u,2.00F}, // W:Cost Efficiency
{2595307184u,-2.28F}, // w:Medien
{2595516184u,1.58F}, // W:That is
{2595536054u,-.55F}, // W:How Are
{2595664828u,-1.76F}, // w:SELL
{2595703759u,-1.02F}, // w:$100
{2596532773u,-2.03F}, // T:Free Resources
{2597544389u,1.87F}, // w:AVOIDING
{2597670249u,-2.03F}, // T:Nation
{2598128441u,-2.57F}, // C:cli-tab-section
{2598758684u,-.83F}, // W:Number Of
{2598767944u,-1.59F}, // c:watch
{2598913209u,-1.51F}, // C:blog-meta-item--categories
{2599142959u,-1.46F}, // w:FORM
{2599319966u,-2.28F}, // T:Savings
{2600589916u,-3.10F}, // w:("Site")
{2600616893u,-2.01F}, // c:vert
{2601643316u,-1.22F}, // w:Marketers
{2602122774u,2.12F}, // W:Now I
{2602666216u,1.29F}, // W:Key Features
{2603378725u,-.90F}, // c:scrolling
{2603397033u,-1.22F}, // T:+5.0%
{2603513264u,-1.22F}, // C:text-color-white
{2603820182u,-1.71F}, // c:fixed
{2603939168u,-1.24F}, // w:Leaders
{2604484356u,-2.16F}, // T:Engineering
{2604908026u,-1.34F}, // C:before:absolute
{2604995500u,-2.33F}, // T:Glossary
{2605024921u,-1.62F}, // C:main-title
{2605486327u,-2.03F}, // C:category-header
{2605613264u,-.57F}, // C:container_wrap
{2606358806u,-2.03F}, // C:ot-dpd-title
{2607389653u,-1.64F}, // C:alignfull
{2607749583u,-3.03F}, // C:wp-block-search__label
{2607852874u,-1.69F}, // c:subtitle
{2608119368u,1.22F}, // W:"If you
{2608752111u,.77F}, // C:content-inner
{2608890625u,-2.48F}, // W:Search This
{2609033777u,-.49F}, // W:KNOW YOUR
{2610030443u,-1.87F}, // W:Ask a
{2610482234u,-1.87F}, // C:usa-navbar
{2610564919u,-1.33F}, // w:H
{2611785444u,.80F}, // W:"What would
{2613173523u,-2.28F}, // C:navbar-toggler
{2613413502u,-1.60F}, // C:md:relative
{2613501508u,-.94F}, // C:max-w-3xl
{2613664093u,-2.48F}, // T:.github
{2613899015u,-2.16F}, // T:JOIN
{2613993304u,-1.87F}, // T:9 min read
{2614192458u,-1.87F}, // W:Gift Guides
{2614680208u,-2.57F}, // c:btm
{2614680464u,-4.40F}, // c:btn
{2614882960u,-.75F}, // c:buy
{2614884240u,-.83F}, // c:but
{2615439038u,-.48F}, // w:$47,200
{2615736799u,-.48F}, // c:callout
{2616004417u,-2.73F}, // T:Startseite
{2616997183u,-1.87F}, // w:Russland
{2617512844u,-1.32F}, // c:element
{2617561232u,-1.38F}, // c:bac
{2617561488u,-2.16F}, // c:bab
{2617561744u,-1.22F}, // c:baa
{2617562512u,-1.69F}, // c:baf
{2617563024u,-.74F}, // c:bad
{2617563280u,.58F}, // c:bak
{2617565584u,-3.47F}, // c:bar
{2617766800u,-1.52F}, // c:bbf
{2617767312u,-2.16F}, // c:bbd
{2617767824u,-2.15F}, // c:bbb
{2617768080u,-.95F}, // c:bbc
{2617768592u,-1.51F}, // c:bba
{2618024080u,-1.53F}, // c:bcc
{2618024336u,-2.03F}, // c:bcb
{2618024592u,-.56F}, // c:bce
{2618025360u,-2.16F}, // c:bcf
{2618229136u,-1.32F}, // c:bdd
{2618229392u,-.48F}, // c:bde
{2618229648u,-2.28F}, // c:bdf
{2618230416u,-.67F}, // c:bda
{2618230672u,-2.03F}, // c:bdb
{2618230928u,-1.31F}, // c:bdc
{2618418576u,-1.83F}, // c:bef
{2618419088u,-1.43F}, // c:bed
{2618419600u,-1.48F}, // c:beb
{2618552530u,-2.86F}, // w:*Message
{2618675088u,-.65F}, // c:bfb
{2618675344u,-.87F}, // c:bfc
{2619233484u,-1.87F}, // c:append
{2619341968u,-3.22F}, // c:bio
{2619344016u,-1.79F}, // c:big
{2620309954u,-4.00F}, // w:EVENTS
{2620398721u,-2.48F}, // C:no-print
{2620649360u,-1.70F}, // c:box
{2620650384u,-1.59F}, // c:bot
{2621944838u,-2.49F}, // w:-Shop
{2622025184u,1.13F}, // W:In terms
{2622209689u,-1.68F}, // W:On This
{2622307854u,-1.24F}, // w:(pdf,
{2622413795u,-3.31F}, // w:-
{2622839983u,-1.56F}, // C:phcafd
{2623088329u,2.36F}, // W:In a
{2623169693u,-.98F}, // w:Warranty
{2624368702u,-1.73F}, // C:wp-block-query-is-layout-flow
{2624397089u,-2.60F}, // C:collapse
{2624422462u,-1.75F}, // W:JOIN US
{2624931648u,-1.94F}, // w:SCROLL
{2624996734u,-1.63F}, // w:Mode
{2625635110u,-.64F}, // w:Vendors
{2625962743u,-1.38F}, // w:"Migration
{2626386084u,-2.16F}, // W:Refund Policy
{2626520692u,-2.37F}, // C:collection
{2627044503u,-2.03F}, // w:Facilities
{2627427085u,-1.16F}, // w:DELIVERY
{2627608394u,-.64F}, // w:Distributed
{2628043272u,-1.75F}, // C:mega-menu-item-object-page
{2628536202u,-3.01F}, // C:widget
{2628709508u,-.70F}, // w:Fair
{2628915849u,-.64F}, // w:Painting
{2629068686u,1.20F}, // c:beginner
{2629784165u,-2.80F}, // T:Success Stories
{2630961078u,-1.23F}, // c:lightbox
{2631059999u,1.40F}, // W:-- Make
{2631593923u,-2.03F}, // C:text-blue
{2631770356u,-1.86F}, // C:open
{2631980720u,-3.24F}, // T:Website
{2632298525u,-1.87F}, // w:简体中文
{2632822053u,-1.94F}, // C:wp-block-post-title
{2633601953u,-1.76F}, // C:stack-on-mobile
{2634476731u,-1.33F}, // T:${content}
{2634899140u,-1.83F}, // T:PLUMBING
{2635093967u,-3.96F}, // W:LEAVE A
{2635346923u,-3.23F}, // T:TRAINING
{2635380752u,1.72F}, // W:High Level
{2635541525u,-.93F}, // w:(Courses,
{2636150806u,-2.03F}, // w:Components
{2636685957u,-3.83F}, // T:TOPICS
{2637041329u,-1.38F}, // w:Schlagzeilen
{2637179644u,-1.38F}, // w:Dream
{2637332941u,-1.04F}, // w:Portrait
{2637388692u,1.52F}, // W:So What_
{2637527108u,-2.85F}, // C:post-navigation
{2637567795u,-1.03F}, // w:JUMP
{2637973348u,-1.23F}, // c:square
{2638123567u,-3.46F}, // T:CONNECT
{2638722546u,-2.03F}, // T:Flooring
{2638873858u,-3.73F}, // c:absolute
{2639398344u,-1.83F}, // w:Hawaii
{2639723899u,-2.16F}, // W:NACH OBEN
{2641187308u,-1.87F}, // C:rounded-3xl
{2641477648u,-2.65F}, // w:COLUMNS
{2641643640u,-.72F}, // w:NEED
{2641879573u,.80F}, // W:Amazon is
{2642439007u,-2.13F}, // T:FEATURES
{2643373591u,1.95F}, // W:"This isn't
{2643935429u,-1.03F}, // W:Water Filtration
{2644030906u,-.48F}, // c:marketing
{2644099080u,-1.87F}, // T:Abo & Service
{2644548920u,-2.36F}, // w:LEAVE
{2644570639u,-.64F}, // w:Resume
{2644719316u,.56F}, // w:TEN
{2644893142u,-1.91F}, // w:IOT
{2645611999u,-2.86F}, // T:MOBILE
{2646351850u,-2.18F}, // w:MEMBER
{2646519065u,-.71F}, // w:SMALL
{2646574738u,-.91F}, // w:Dan
{2646672677u,-1.59F}, // w:History
{2646727509u,-1.74F}, // C:text-small
{2647147734u,-2.86F}, // c:validate
{2647358081u,-4.22F}, // T:SOLUTIONS
{2648118394u,-.91F}, // w:ZUM
{2648689560u,.84F}, // W:Es ist
{2648918101u,-.46F}, // w:*
{2649165793u,-1.03F}, // w:Salary
{2650031812u,-2.48F}, // c:wpml
{2650278691u,-2.39F}, // C:header-display-desktop
{2650440433u,-.83F}, // w:Gender
{2650745746u,-2.57F}, // W:Post A
{2651062691u,-1.51F}, // w:Freedom
{2651275834u,-1.47F}, // c:apps
{2651552545u,-2.57F}, // T:RSS Feeds
{2652000964u,-1.87F}, // c:wpdf
{2652106764u,-1.87F}, // T:EMPLOYMENT OPPORTUNITIES
{2653114564u,-2.28F}, // c:wpcf
{2653460278u,-3.50F}, // c:newsletter
{2653699130u,-1.03F}, // c:apmi
{2653767147u,-1.09F}, // c:context
{2654279426u,-.99F}, // C:callout
{2655037968u,-3.33F}, // c:message
{2655143969u,-2.34F}, // C:white
{2655872730u,-2.03F}, // C:pum-container
{2657234501u,-1.38F}, // W:SHOP OUR
{2657308565u,.84F}, // c:look
{2657309845u,-2.09F}, // c:loop
{2657475970u,-.69F}, // w:Students
{2657595539u,-1.27F}, // w:Research
{2658234581u,-2.52F}, // c:unit
{2658482200u,1.11F}, // t:code
{2658996332u,1.13F}, // w:Balancing
{2659087253u,-1.38F}, // c:logo
{2659238247u,-2.90F}, // c:address
{2659772370u,2.61F}, // c:conclusion
{2659820654u,-.54F}, // w:"People
{2660457621u,-2.49F}, // c:load
{2660603478u,-2.65F}, // C:elementor-form
{2660906107u,-3.06F}, // c:browser
{2661087034u,1.38F}, // w:Factor
{2661257835u,.58F}, // C:article-text
{2661299958u,-1.63F}, // T:Hawaii
{2661399618u,-1.53F}, // w:DENVER
{2661567172u,-2.65F}, // c:crumb
{2661683399u,-2.39F}, // C:sqs-cart-quantity
{2661906630u,1.89F}, // W:The Last
{2662704123u,-1.09F}, // C:lg:grid
{2662884732u,-.79F}, // w:$49
{2663404937u,-1.55F}, // C:bold
{2663424061u,-1.87F}, // C:login-btn
{2663536789u,-1.03F}, // c:lost
{2663807607u,.96F}, // w:TL;DR
{2663944963u,-2.65F}, // C:menu-button
{2664757307u,-1.87F}, // T:Whitepapers
{2665757920u,-2.57F}, // T:NFL
{2665792840u,-1.22F}, // T:NEW HAMPSHIRE
{2666325628u,-2.16F}, // C:validate
{2666502178u,-3.31F}, // w:Footer
{2666931495u,-1.92F}, // W:Black Friday
{2667068759u,-2.16F}, // T:Oceania
{2667100383u,-1.06F}, // C:wp-block-group-is-layout-flow
{2667450955u,-2.57F}, // C:wp-block-search__button-outside
{2667625515u,-1.03F}, // W:Updated December
{2667634877u,-2.80F}, // C:jetpack-likes-widget-wrapper
{2668172412u,.80F}, // W:$3,000
{2668316311u,-2.39F}, // C:header__logo
{2668474335u,-1.77F}, // C:wp-block-group-is-layout-flex
{2668489624u,-2.16F}, // C:cta-text
{2668533151u,.80F}, // w:#programming
{2668831703u,-1.15F}, // W:* [List
{2669676127u,-1.22F}, // T:Israel
{2669744572u,-1.94F}, // w:SAVE
{2669799897u,-1.56F}, // w:*
{2670323654u,-1.38F}, // W:GET SUPPORT
{2670529846u,-2.46F}, // c:slide
{2670742589u,-1.87F}, // W:Your Comment
{2671261815u,-2.28F}, // C:usa-banner__header-action
{2671742988u,-4.31F}, // T:& Video
{2672102198u,-1.87F}, // c:slick
{2672536374u,1.75F}, // C:td-post-content
{2672775205u,.66F}, // w:$500
{2673382331u,-3.54F}, // C:post-meta
{2674121407u,-1.22F}, // w:Communications
{2674294045u,-.53F}, // w:$75
{2674472498u,-1.71F}, // T:#android
{2674543256u,-1.87F}, // T:(63)
{2675505118u,-1.87F}, // W:Notice of
{2675649364u,-2.58F}, // c:truncate
{2675754926u,-.83F}, // T:Massachusetts
{2675929557u,-2.48F}, // W:Never Miss
{2676184981u,-1.67F}, // C:d-xl-flex
{2677204864u,-4.24F}, // T:PRIVACY
{2678509805u,-2.16F}, // W:Closed Captioning
{2678531789u,.77F}, // w:"Right
{2679286869u,-2.16F}, // C:hide-mobile
{2679303213u,.80F}, // w:VR
{2679803432u,-1.56F}, // c:cafd
{2679832450u,-2.86F}, // w:Aug
{2679854278u,.98F}, // c:pullquote
{2679921993u,-1.22F}, // w:FEELING
{2681438840u,.80F}, // w:Sunscreen
{2681796012u,-4.00F}, // w:-
{2681977384u,-3.56F}, // c:call
{2681980200u,-1.96F}, // c:calc
{2682055811u,-4.78F}, // T:#contact
{2682299971u,1.94F}, // w:"It's
{2682725862u,-2.16F}, // T:GALLERIES
{2682763099u,1.72F}, // T:Wrapping Up
{2683807016u,-1.92F}, // c:cats
{2684202536u,-3.90F}, // c:cart
{2684204328u,-1.71F}, // c:cars
{2684206632u,-2.26F}, // c:card
{2684206888u,-.94F}, // c:care
{2684461864u,-1.27F}, // c:case
{2684558697u,1.20F}, // C:tgmh9t
{2684656936u,-1.88F}, // c:caps
{2684831365u,-1.81F}, // w:Knowledge
{2685537376u,-2.27F}, // C:rounded-lg
{2685667051u,.53F}, // W:The Next
{2685791072u,-2.48F}, // C:rounded-md
{2686036768u,-1.87F}, // C:wpdiscuz-hidden
{2686041682u,-1.87F}, // w:Flights
{2686106479u,-2.39F}, // w:Nursing
{2686221635u,-.64F}, // W:# check
{2686862894u,-2.48F}, // W:Privacy Overview
{2686914290u,-1.35F}, // W:Health Insurance
{2686934448u,.93F}, // w:Booking
{2687022885u,-2.28F}, // w:BOXING
{2687067808u,-3.23F}, // C:comment-meta
{2687536487u,-1.51F}, // T:Cleaning
{2687568645u,-2.16F}, // C:navbar-fixed-top
{2688226656u,-1.77F}, // C:rounded-xl
{2688280914u,2.23F}, // W:While not
{2688591190u,1.15F}, // C:block-layout-builder
{2688748357u,-3.56F}, // W:Who We
{2688752440u,1.38F}, // W:Given the
{2689160571u,-2.03F}, // W:0 Items
{2689389337u,-1.63F}, // w:Procurement
{2689799776u,-2.39F}, // C:rounded-sm
{2689892180u,-1.87F}, // C:gfield--input-type-textarea
{2691207874u,-.94F}, // W:NEW JERSEY
{2691376662u,-.71F}, // w:Young
{2691607336u,1.07F}, // w:"It
{2691683748u,.88F}, // w:Understand
{2691704363u,-2.77F}, // C:w-dyn-list
{2691764672u,-1.87F}, // C:et_pb_button_0_tb_body_wrapper
{2692547851u,-2.78F}, // T:ACCESSORIES
{2693072150u,.80F}, // W:+12.5%
{2693554370u,-4.19F}, // T:Terms & Conditions
{2693846202u,-1.22F}, // w:Translate
{2693930697u,-2.15F}, // C:elementor-post__text
{2694633913u,-4.42F}, // C:menu-item-home
{2694932437u,-2.03F}, // T:Next Article
{2694959801u,-2.86F}, // T:Share This Post
{2696320297u,-.71F}, // w:Shoes
{2696477610u,-2.57F}, // C:cli-modal-dialog
{2696562425u,-2.28F}, // w:Ireland
{2696905550u,2.23F}, // W:When choosing
{2698500552u,-1.99F}, // W:Talk To
{2699485197u,1.08F}, // C:articlecontent
{2699664497u,-.82F}, // c:study
{2699916718u,-2.65F}, // w:FOLGEN
{2700160170u,.87F}, // C:text-title-300
{2700182742u,-2.16F}, // W:About Contact
{2701092802u,-3.24F}, // c:repeater
{2701460352u,-2.18F}, // C:site-header-inner-wrap
{2701657600u,-2.63F}, // C:items-center
{2702356655u,-2.03F}, // W:OUR BRANDS
{2702985168u,-3.03F}, // W:Next Post
{2703308053u,-1.42F}, // w:White
{2704935423u,1.25F}, // C:article-body
{2706658071u,1.26F}, // W:High end
{2707082067u,-1.72F}, // c:image
{2707299944u,-3.62F}, // C:newsletter
{2707620370u,1.00F}, // p:text
{2707659647u,-1.85F}, // C:header-mobile
{2708098579u,.80F}, // w:Udemy
{2709637469u,-2.54F}, // C:thread-alt
{2709654340u,-1.87F}, // T:EDIT
{2710566928u,-3.04F}, // C:widget_custom_html
{2710569994u,.96F}, // W:The National
{2710578219u,-.57F}, // w:$94.12
{2711061137u,-1.87F}, // C:ast-builder-footer-grid-columns
{2711156883u,1.22F}, // W:Some of
{2711253302u,-3.50F}, // w:TV
{2711671696u,-2.03F}, // C:overflow-y-scroll
{2711794908u,-1.92F}, // w:GARDENING
{2711877214u,.71F}, // w:Combine
{2712263318u,-3.49F}, // w:FEEDBACK
{2713079335u,-2.81F}, // C:d-block
{2714289372u,-1.87F}, // w:Tagalog
{2714447582u,-2.23F}, // C:font-normal
{2714477430u,-1.87F}, // C:wixui-header
{2714662938u,.80F}, // T:Why
{2715105677u,-2.03F}, // T:Leute
{2716052063u,-3.31F}, // T:AUTHOR
{2716569106u,-1.83F}, // c:track
{2717355065u,-1.26F}, // w:RESOURCE
{2717389016u,-1.47F}, // w:HOUSE
{2717860907u,-1.95F}, // C:share
{2718012763u,-2.57F}, // C:jp-carousel-comments-wrapper
{2718332261u,-1.48F}, // c:revamp
{2718790418u,-2.50F}, // c:trail
{2719678961u,-2.39F}, // w:Tutorials
{2719990179u,.98F}, // w:"Seeing
{2720308144u,-2.03F}, // T:Canvas
{2720490098u,-3.18F}, // W:CALL US:
{2720813369u,-1.03F}, // w:Woman
{2721217665u,-2.48F}, // C:et_pb_column_1_tb_footer
{2722322386u,-2.57F}, // C:related-title
{2722436121u,-1.59F}, // C:kt-inside-inner-col
{2722465378u,-1.87F}, // C:mntl-card
{2722904412u,-1.63F}, // w:Adult
{2723244308u,-2.28F}, // T:WETTER
{2723793736u,-2.39F}, // C:text-nowrap
{2724468532u,-2.79F}, // c:offer
{2724630796u,-2.28F}, // C:gap-x-8
{2724632332u,-2.12F}, // C:gap-x-2
{2724632588u,-2.03F}, // C:gap-x-3
{2724633356u,-1.15F}, // C:gap-x-6
{2724633868u,-2.39F}, // C:gap-x-4
{2725240039u,-1.87F}, // C:cn-position-bottom
{2725581563u,-1.87F}, // C:content-valign-default
{2726562485u,.80F}, // W:For all
{2726756440u,-1.83F}, // T:Diabetes
{2727005304u,-2.69F}, // c:bottom
{2727141256u,-1.84F}, // c:explore
{2727475407u,.86F}, // w:*Example:*
{2727756387u,-.49F}, // C:dnd-row
{2727932676u,-2.39F}, // C:header-nav-wrapper
{2728154563u,-1.39F}, // c:release
{2728518079u,-2.16F}, // T:Formel 1
{2729096873u,-2.98F}, // T:(Top)
{2729569745u,-.87F}, // c:permalink
{2729802474u,-2.65F}, // w:Reise
{2731674961u,-1.03F}, // T:-3.4%
{2733427107u,1.13F}, // w:Incorporate
{2733504400u,-1.38F}, // c:cca
{2733504656u,-.64F}, // c:ccb
{2733504912u,-1.51F}, // c:ccc
{2733505168u,-1.95F}, // c:ccd
{2733505424u,-1.03F}, // c:cce
{2733505680u,-.78F}, // c:ccf
{2733709712u,-.74F}, // c:cbc
{2733710224u,-2.16F}, // c:cba
{2733711248u,-2.03F}, // c:cbe
{2733711504u,-1.22F}, // c:cbd
{2733825000u,.80F}, // w:INTERMEDIATE:
{2733898896u,-1.38F}, // c:caf
{2733899408u,-1.51F}, // c:cad
{2733899664u,-1.05F}, // c:cae
{2733900176u,-.67F}, // c:cac
{2733900688u,-.91F}, // c:caa
{2733900944u,1.19F}, // c:can
{2733903504u,-2.71F}, // c:cat
{2733904016u,-.53F}, // c:car
{2733992729u,-2.57F}, // w:++
{2734567312u,-1.26F}, // c:cfe
{2734567824u,-1.22F}, // c:cfc
{2734568080u,-1.13F}, // c:cfb
{2734568336u,-1.35F}, // c:cfa
{2734815187u,-2.73F}, // W:Home &
{2734823568u,-1.12F}, // c:ceb
{2734824336u,-1.18F}, // c:cea
{2734824592u,-.97F}, // c:cef
{2734825104u,-1.83F}, // c:ced
{2735012752u,-1.13F}, // c:cde
{2735014288u,-1.00F}, // c:cdc
{2735045162u,-2.03F}, // C:mntl-dotdash-universal-nav__content
{2735059983u,-3.68F}, // T:ADVERTISING
{2735629479u,-2.16F}, // T:Technologies
{2735645098u,-2.28F}, // C:elementor-post__meta-data
{2736128656u,-.51F}, // c:col
{2736128912u,-1.18F}, // c:com
{2736129168u,-.69F}, // c:con
{2736394384u,-2.01F}, // c:cnt
{2736593552u,-1.43F}, // c:cmp
{2736791952u,-.78F}, // c:cls
{2736793488u,-2.00F}, // c:cli
{2737213985u,2.32F}, // W:Once your
{2737215963u,-.82F}, // W:Best Travel
{2737255188u,-1.12F}, // w:Survey
{2737427034u,-2.03F}, // w:Outdoors
{2737583171u,-1.12F}, // w:Clinical
{2737708176u,-1.11F}, // c:cpt
{2737728444u,-2.48F}, // T:Country
{2737848130u,-1.92F}, // T:Templates
{2738347502u,-4.77F}, // w:ADVERTISE
{2738361615u,-3.76F}, // w:ENGLISH
{2738623120u,-1.24F}, // c:ctr
{2738626448u,-3.56F}, // c:cta
{2739716752u,-2.74F}, // t:dialog
{2739913508u,-1.81F}, // T:By
{2740159032u,-2.03F}, // C:header-nav-item--active
{2740346522u,.84F}, // w:Considering
{2740582065u,.84F}, // w:Various
{2740743905u,-1.24F}, // c:office
{2740885479u,-2.03F}, // T:Health & Fitness
{2741147922u,-1.55F}, // c:country
{2741588651u,-1.24F}, // w:Alaska
{2742873481u,2.32F}, // W:So How
{2743312701u,-2.14F}, // w:Talk
{2744693053u,2.23F}, // w:Während
{2744949266u,-.99F}, // c:counter
{2745307328u,-3.58F}, // c:taxonomy
{2745352858u,-2.92F}, // w:NEUESTE
{2745515600u,-2.21F}, // C:header-menu-nav-item-content
{2746462760u,-2.39F}, // W:Continue Shopping
{2746973328u,-2.03F}, // w:☰
{2747027067u,.49F}, // w:Color
{2747127332u,1.27F}, // C:wysiwyg
{2747256967u,-3.03F}, // W:Related Content
{2747338056u,2.12F}, // w:Luckily
{2747807577u,-1.38F}, // W:CASe study:
{2748116809u,-2.57F}, // W:Report A
{2748338064u,-1.22F}, // C:eyebrow
{2748870084u,-.64F}, // c:upcoming
{2749016030u,-2.16F}, // T:BRANDS
{2749228782u,-1.87F}, // C:accordion-header
{2750633822u,-2.65F}, // c:exit
{2750971448u,-.83F}, // C:widget-type-custom_widget
{2750986292u,-.69F}, // c:wrapper
{2751010625u,-1.07F}, // W:See what
{2751200575u,-1.08F}, // c:pulse
{2751425294u,-.98F}, // c:intelligence
{2751912712u,-2.39F}, // C:hover:bg-gray-100
{2752256129u,-2.18F}, // C:is-content-justification-space-between
{2752509026u,-2.49F}, // C:owl-carousel
{2753359063u,-2.00F}, // w:GIFTS
{2753381030u,-.64F}, // W:Wir haben
{2753473970u,-.64F}, // w:POOL-Projekt
{2753825226u,-2.25F}, // C:top-level
{2753924260u,-2.39F}, // C:item-pagination-link--prev
{2754103478u,-2.16F}, // T:Basketball
{2754104382u,-1.51F}, // w:Economics
{2754272711u,-3.49F}, // w:Reply
{2754281417u,-1.77F}, // T:PLATFORM
{2755347807u,-1.86F}, // C:menu-item-text
{2755632231u,-2.39F}, // T:NO THANKS
{2756067773u,-1.87F}, // C:wixui-footer
{2756094957u,-.46F}, // c:summary
{2756248812u,-2.03F}, // W:CUSTOMER SERVICE
{2756477123u,.80F}, // W:Auch die
{2757420348u,-2.73F}, // T:Mastodon
{2757654751u,-1.87F}, // T:Today's Opinion
{2757833594u,-1.87F}, // T:GET TO KNOW US
{2757864898u,-2.48F}, // T:Your Email
{2757938195u,-2.16F}, // W:All Services
{2758191456u,-2.65F}, // T:KARRIERE
{2758926422u,-1.38F}, // T:Book
{2759064850u,-1.40F}, // w:SHOPPING
{2759329085u,1.58F}, // w:Seamless
{2760745566u,-1.87F}, // W:Top 12
{2760904498u,-1.13F}, // c:cookies
{2761030715u,-2.03F}, // C:elementor-icon-box-content
{2761285263u,-1.87F}, // C:city
{2761579750u,1.13F}, // w:Experiment
{2761981450u,-1.51F}, // T:iOS App
{2762129665u,-1.82F}, // p:name headline
{2762163196u,-2.57F}, // C:cli-px-0
{2762455418u,-2.03F}, // C:et_pb_column_1_tb_header
{2762502553u,-2.03F}, // T:DEMO
{2762754220u,-.65F}, // c:technology
{2765051811u,-1.87F}, // w:WooCommerce
{2765322464u,-1.04F}, // C:border-gray-300
{2765528126u,1.26F}, // w:Capacity
{2765548086u,-1.16F}, // w:President
{2765569067u,-2.48F}, // T:Português
{2766010641u,.96F}, // W:What About
{2766051917u,-3.03F}, // c:locations
{2766180569u,-2.57F}, // C:wp-block-navigation__responsive-container-content
{2766628815u,1.58F}, // W:If we
{2766702584u,2.32F}, // w:Regardless
{2767915034u,-1.63F}, // w:Sponsorship
{2768009234u,-2.57F}, // C:cli-tab-content
{2768376295u,-1.44F}, // c:danger
{2768468575u,-2.57F}, // W:Close Menu
{2768487538u,-2.84F}, // C:thread-even
{2768983606u,-3.15F}, // r:menubar
{2769034581u,-1.35F}, // w:Delaware
{2769346017u,-2.03F}, // W:Manage Cookies
{2769416917u,-.63F}, // W:Getting Started
{2769511040u,-.84F}, // T:$80
{2769578525u,-1.60F}, // w:(San
{2770190471u,-.83F}, // w:Offshore
{2770962694u,-1.87F}, // T:Leadership Team
{2771102131u,-1.74F}, // C:mobile-only
{2771303534u,-2.57F}, // T:How To
{2771876681u,-1.36F}, // w:CONTACTS
{2773066429u,-2.03F}, // C:blog-meta-item--tags
{2773217875u,1.05F}, // w:#Assess
{2774117560u,-2.03F}, // w:Airline
{2774381582u,-1.03F}, // C:title-align-center
{2774383887u,-1.87F}, // C:contributors
{2774453926u,-2.48F}, // T:SIGN UP FOR OUR NEWSLETTER
{2774832503u,-.94F}, // T:#20
{2774992435u,-.48F}, // w:>>>
{2775038349u,-1.87F}, // C:region-navigation
{2775056743u,-2.48F}, // W:Ready For
{2775370494u,-2.48F}, // c:fullscreen
{2775707393u,-1.87F}, // C:text-ellipsis
{2775738180u,-1.60F}, // w:#android
{2775956369u,-2.39F}, // C:td-module-title
{2776414788u,2.32F}, // W:If this
{2777019135u,-1.19F}, // w:#
{2777220271u,-3.39F}, // T:ENTERPRISE
{2777324591u,-2.28F}, // C:wpcf7-form
{2777701227u,-2.16F}, // C:cookielawinfo-winter
{2777839030u,-1.39F}, // w:John
{2778008237u,-1.64F}, // W:Recommended For
{2779027054u,-1.87F}, // T:Mississippi
{2779103062u,-1.87F}, // C:colophon
{2779422021u,-1.24F}, // T:ITALY
{2779585189u,-2.28F}, // W:Women's Health
{2780073480u,-2.16F}, // T:Bundesliga
{2780773506u,-.52F}, // c:computing
{2781508250u,-1.88F}, // c:attachment
{2781852735u,2.12F}, // w:Lastly,
{2782904028u,-2.73F}, // C:message
{2783246517u,-3.94F}, // w:EDITORIAL
{2784207530u,-1.22F}, // w:Uncover
{2784584749u,2.41F}, // W:The second
{2785100941u,1.67F}, // w:"Before
{2785146409u,-2.48F}, // W:Dec 19,
{2785341641u,-.55F}, // w:DOING
{2785341815u,-1.85F}, // T:SaaS
{2786125398u,-2.16F}, // C:cta-link
{2786675238u,.56F}, // w:Establish
{2786808910u,-2.85F}, // C:elementor-align-center
{2787491028u,-2.74F}, // C:bypostauthor
{2788480499u,-3.65F}, // T:Real Estate
{2788583366u,-2.39F}, // C:pagination-title-wrapper
{2790002591u,-2.27F}, // W:5 Min
{2790262448u,-1.51F}, // w:Closed
{2790418104u,1.01F}, // w:Requirements
{2790554500u,1.38F}, // W:Lots of
{2790828664u,-1.87F}, // W:Dining Out
{2791761749u,-4.60F}, // T:BUSINESS
{2791818272u,-1.89F}, // C:is-mobile
{2792191411u,.79F}, // w:Finding
{2792334871u,-1.87F}, // T:Related Tags
{2792629041u,-1.92F}, // w:PHILADELPHIA
{2792963499u,-2.03F}, // T:viewed_cookie_policy
{2793308535u,-1.38F}, // c:return
{2794735054u,-3.09F}, // C:elementor-post-info__item--type-date
{2794740597u,-1.51F}, // C:flex-md-row
{2795018311u,-3.01F}, // t:header
{2795266707u,-2.03F}, // w:Equity
{2795365450u,-4.78F}, // w:-
{2797074141u,-1.78F}, // c:bread
{2797400591u,-3.38F}, // C:w-nav
{2797944732u,-1.87F}, // W:Tuition &
{2798061009u,-.48F}, // C:et_pb_row_inner
{2798526758u,-1.87F}, // C:sharing-screen-reader-text
{2798880937u,1.10F}, // W:Examples of
{2799047273u,-1.87F}, // C:no_suffix
{2799118781u,-2.86F}, // W:Write A
{2800107046u,-1.52F}, // C:author-content
{2800228679u,-2.39F}, // C:connect
{2800264574u,-1.11F}, // W:Partner With
{2800706943u,-2.30F}, // w:Article
{2800951377u,-1.53F}, // w:COOKING
{2801040770u,-.59F}, // c:entity
{2801242818u,-2.14F}, // T:HOW IT WORKS
{2801428510u,-2.50F}, // w:-
{2801839311u,-2.80F}, // T:#Themen
{2802256786u,-1.87F}, // C:d-inline-flex
{2802307385u,-2.56F}, // w:REQUEST
{2802388595u,-.70F}, // T:BEST OVERALL
{2802813104u,-1.87F}, // c:accounts
{2802954903u,-2.39F}, // w:INSTITUTIONAL
{2803009521u,2.12F}, // W:Moreover, the
{2803289564u,-1.87F}, // W:Rugby Union
{2803585222u,-2.57F}, // T:AUCH INTERESSANT
{2803619874u,-3.07F}, // C:list-unstyled
{2804411746u,-2.03F}, // C:nav-main
{2805421124u,-2.16F}, // T:What We Do
{2805557878u,-2.01F}, // c:half
{2805845930u,-1.03F}, // C:heading-style-h3
{2805846186u,-.77F}, // C:heading-style-h2
{2805846442u,-1.87F}, // C:heading-style-h5
{2805846698u,-1.39F}, // C:heading-style-h4
{2806355833u,-1.65F}, // C:item-content
{2806588594u,-2.48F}, // T:Letters To The Editor
{2807117504u,-1.03F}, // W:CAR RENTAL
{2807218205u,-1.87F}, // C:usa-search
{2807625716u,-1.87F}, // C:utility-nav
{2808131717u,-4.35F}, // T:CLOSE
{2808881554u,-1.75F}, // c:mostread
{2808956939u,1.26F}, // w:Adjust
{2811068764u,-.64F}, // w:Apple's
{2812116254u,-2.03F}, // W:Ähnliche Artikel
{2812936777u,-2.41F}, // w:April
{2812985041u,-1.38F}, // w:Matthew
{2813090994u,-.61F}, // c:sample
{2813635372u,-1.85F}, // c:awards
{2814472945u,-1.51F}, // C:noprint
{2815013769u,-2.81F}, // C:mobile-navigation
{2815709728u,-1.01F}, // C:text-block
{2815835602u,2.12F}, // W:So there
{2816073825u,-1.57F}, // C:td_block_template_1
{2816316572u,-1.87F}, // W:August 28,
{2816499924u,-1.87F}, // C:qmdekd
{2816810891u,-.64F}, // W:BE A
{2817604920u,-2.28F}, // T:Local News
{2817953102u,-2.56F}, // C:shopify-section-group-header-group
{2818440444u,-2.03F}, // c:bookmarks
{2819072801u,-1.87F}, // W:Report Abuse
{2819205093u,-2.08F}, // T:Human Resources
{2819949835u,-1.07F}, // w:FUNDING.yml:
{2820204205u,-2.16F}, // w:HOMEPAGE
{2820269735u,-2.03F}, // T:Contribute
{2820294913u,-1.40F}, // c:italic
{2820935130u,-1.64F}, // c:paper
{2821372153u,-1.51F}, // w:Shows
{2821693824u,-2.03F}, // c:allowed
{2823320024u,1.63F}, // W:Here Are
{2823637956u,-.48F}, // c:word
{2824068891u,.81F}, // C:xzvb1s
{2824353126u,-.86F}, // w:#23
{2824580299u,-2.39F}, // w:Mortgages
{2825156193u,-.64F}, // T:JOB
{2826069338u,-2.57F}, // T:OUR COMPANY
{2826494205u,-1.72F}, // c:window
{2826554009u,-1.46F}, // c:science
{2826840130u,-1.23F}, // w:Christopher
{2826876076u,-2.43F}, // W:This field
{2827116859u,.57F}, // c:asia
{2827383989u,-1.87F}, // C:subscribe-form
{2827602370u,-1.22F}, // W:Share With
{2828303764u,-1.51F}, // W:Sie sind
{2828369784u,-3.59F}, // T:Español
{2828532729u,-1.87F}, // T:Trending Stories
{2828714323u,-1.79F}, // C:columns-4
{2828715859u,-1.36F}, // C:columns-2
{2828716115u,-2.03F}, // C:columns-3
{2828944413u,1.74F}, // W:But it's
{2831326311u,-1.74F}, // T:Pennsylvania
{2831604064u,-1.51F}, // W:Search The
{2832189849u,1.16F}, // w:Timing
{2832203413u,-2.92F}, // C:mobile
{2832641828u,-.88F}, // c:columns
{2833040091u,-2.03F}, // W:Legal &
{2833749995u,-1.63F}, // C:overflow-auto
{2834159839u,-1.87F}, // W:Your password
{2834308585u,1.13F}, // W:1. What
{2834355103u,-2.28F}, // c:supported
{2835109831u,1.60F}, // W:Can Be
{2835301299u,1.01F}, // W:You should
{2835372866u,-.48F}, // w:CORE
{2835948687u,-2.03F}, // T:Advice
{2836196912u,1.17F}, // w:Lower
{2836301516u,-1.22F}, // W:Stay Updated
{2836375760u,2.32F}, // W:When selecting
{2836660363u,-.82F}, // W:Free 14
{2837302760u,1.80F}, // w:Successful
{2837630439u,-2.39F}, // W:Help &
{2838062957u,-2.48F}, // T:Accept All
{2838660148u,-.98F}, // w:William
{2838775360u,-.70F}, // w:Workers
{2841531613u,-1.87F}, // T:High School Sports
{2841601853u,-1.03F}, // W:Put your
{2842093413u,-.64F}, // w:Obesity
{2842110550u,-1.10F}, // c:overview
{2842436078u,-2.16F}, // W:Comments are
{2842452770u,-2.03F}, // T:Indiana
{2843518979u,.56F}, // W:With your
{2844598828u,-1.87F}, // C:actionbar
{2845375751u,-2.19F}, // w:Jennifer
{2847656217u,.65F}, // C:wp-block-table
{2848000524u,-1.89F}, // c:sides
{2848352430u,-1.50F}, // C:is-vertical
{2848733758u,1.72F}, // W:It's worth
{2849099866u,-2.14F}, // T:Corrections
{2849403667u,-2.28F}, // W:Privacy &
{2849404935u,-.80F}, // w:ELECTRICAL
{2849881790u,1.60F}, // C:mdqke
{2850065959u,-2.03F}, // W:Asia &
{2850505631u,-1.22F}, // C:md:mt-6
{2850506143u,-2.48F}, // C:md:mt-0
{2850702014u,-2.92F}, // T:COURSES
{2851167124u,-1.12F}, // w:Fruit
{2852060373u,-1.87F}, // w:FEEDS/USERS
{2852467268u,-1.87F}, // T:WRITING
{2852711460u,-.51F}, // c:frontend
{2852827937u,-1.21F}, // w:(By
{2852870005u,-2.28F}, // T:Champions League
{2853808014u,-.52F}, // c:over
{2853903694u,.75F}, // C:article-wrap
{2853909796u,-1.03F}, // w:Oliver
{2853983870u,-1.03F}, // T:5 Min
{2854076757u,-.60F}, // w:FUN
{2854279786u,-2.98F}, // T:Cancel
{2854850551u,-1.03F}, // w:BALTIMORE
{2854970845u,-.76F}, // T:Salesforce
{2855220112u,-.61F}, // W:SAN DIEGO
{2855408405u,-.60F}, // w:$83.00
{2856323053u,-.83F}, // W:"Ich bin
{2856638043u,-3.44F}, // w:*:X
{2857170136u,-1.87F}, // C:yarpp-related-website
{2857219004u,-1.19F}, // W:North Carolina
{2859216389u,-2.59F}, // w:Healthcare
{2859364652u,-2.39F}, // C:is-resized
{2860191124u,-1.61F}, // c:check
{2860372187u,-1.87F}, // C:circle
{2860458054u,.80F}, // w:Handles
{2860707344u,1.72F}, // W:4 The
{2860897656u,-4.27F}, // W:RELATED ARTICLES
{2861093422u,-2.03F}, // w:COPIED!
{2861178301u,.83F}, // C:frame-layout-0
{2862118846u,-2.47F}, // C:w-condition-invisible
{2862332691u,-1.03F}, // w:Readers
{2862372524u,-2.39F}, // T:PROMOTIONS
{2862543138u,-1.43F}, // C:xl:flex
{2862565700u,-2.14F}, // T:LINKS
{2863223812u,-1.87F}, // T:#learning
{2863631518u,-2.03F}, // C:wpd-thread-head
{2863961064u,-1.09F}, // w:F
{2865951816u,-2.03F}, // T:11 months
{2866149379u,-2.16F}, // C:footer-text
{2866217524u,1.48F}, // c:using
{2866268133u,.89F}, // C:block-system-main-block
{2866707036u,-1.87F}, // W:Report this
{2866790079u,-2.39F}, // C:icon-cart-quantity
{2867817164u,-2.03F}, // w:FANTASY
{2868427538u,-2.59F}, // C:elementor-widget__width-initial
{2868654542u,-1.45F}, // w:Supplier
{2868768093u,-1.87F}, // C:header-title
{2869192617u,1.17F}, // C:ez-toc-page-1
{2869685475u,-2.23F}, // C:hero-content
{2870344487u,-2.48F}, // W:MORE ARTICLES
{2870835596u,-1.87F}, // C:et_pb_row_0_tb_header
{2871052890u,-1.38F}, // W:Financing Options
{2871798820u,-.77F}, // w:#29
{2872971980u,-1.81F}, // C:leading-6
{2872972236u,-1.50F}, // C:leading-5
{2873214361u,-.55F}, // C:content-box
{2873412912u,-1.07F}, // c:fullwidth
{2874572487u,-1.74F}, // w:Checkout
{2875005961u,-3.56F}, // w:Arts
{2875063210u,-2.03F}, // W:Member Benefits
{2875063905u,-2.03F}, // w:Landscaping
{2875900988u,-.93F}, // c:always
{2876769218u,-1.87F}, // w:AC
{2877339427u,-2.39F}, // w:Process
{2877645275u,-2.48F}, // C:success-message
{2878003991u,-2.24F}, // C:content-valign-top
{2879311408u,-1.63F}, // c:small
{2879721020u,-.81F}, // C:mx-auto
{2880684592u,-.47F}, // c:smart
{2880942795u,-1.24F}, // W:DOWNLOAD OUR
{2881319658u,-1.03F}, // W:$12.00
{2881550303u,-2.03F}, // T:I
{2882213534u,2.00F}, // W:As more
{2882273897u,-2.88F}, // C:whitespace-nowrap
{2882541895u,-1.72F}, // C:mega-menu-wrap
{2883267470u,-2.48F}, // C:menu__item
{2883392850u,-1.03F}, // W:Credit Card
{2884165483u,-.92F}, // w:TEXT
{2884941028u,-.60F}, // c:visual
{2885616895u,-1.87F}, // C:elementor-widget-tablet__width-inherit
{2885722457u,-2.28F}, // C:nav-right
{2885790666u,-1.87F}, // C:hover:scale-105
{2886082373u,-2.16F}, // C:post-share
{2886288145u,-1.22F}, // C:header-menu-nav-item--active
{2887295894u,-1.11F}, // T:#15
{2887398696u,.54F}, // w:"low-cost
{2888385089u,-.49F}, // w:Collect
{2889070246u,-4.47F}, // c:footer
{2889077652u,-1.92F}, // c:posted
{2889266144u,-1.46F}, // C:border-gray-200
{2889722579u,-3.57F}, // t:template
{2889953372u,-1.22F}, // w:Curated
{2891156883u,-3.51F}, // T:COMPANY
{2891604365u,-3.62F}, // w:"Sport-Parodie":
{2891800877u,-1.86F}, // c:offcanvas
{2892674433u,-2.72F}, // C:col-lg-5
{2892674689u,-2.78F}, // C:col-lg-4
{2892674945u,-1.71F}, // C:col-lg-7
{2892675201u,-1.41F}, // C:col-lg-6
{2892675969u,-2.84F}, // C:col-lg-3
{2892676225u,-3.23F}, // C:col-lg-2
{2893205838u,-1.03F}, // w:MENUS
{2894243782u,-2.03F}, // W:Schreibe einen
{2894728067u,-1.35F}, // w:British
{2894828997u,-2.44F}, // c:success
{2895166665u,-1.87F}, // T:Hardware
{2895563858u,-3.14F}, // c:archive
{2896079011u,-1.03F}, // W:Monday.com
{2896235423u,-2.29F}, // C:usa-accordion
{2897100971u,-.81F}, // w:OK
{2897552376u,-2.98F}, // C:elementor-list-item-link-full_width
{2897713406u,1.85F}, // W:Most of
{2897829709u,.98F}, // c:testing
{2898045985u,-.67F}, // C:articlepage
{2898402763u,-1.25F}, // w:Startup
{2898547110u,-2.28F}, // w:Loans
{2898996015u,-2.16F}, // C:page-header
{2899477622u,1.87F}, // W:Today we
{2899537823u,-.72F}, // c:numbers
{2899876497u,-2.57F}, // C:cli-row
{2901281080u,-1.87F}, // C:teaser
{2902681437u,-2.03F}, // p:datemodified
{2902945857u,-1.11F}, // c:functional
{2903034079u,-2.28F}, // c:recentcomments
{2903842917u,-2.13F}, // C:wpd-default
{2904329826u,-1.54F}, // w:Page
{2905544574u,-2.89F}, // C:collapsed
{2905587872u,-1.03F}, // w:Distribution
{2905788137u,-1.87F}, // w:Bookmark
{2906226249u,2.01F}, // W:With that
{2906430692u,-1.03F}, // T:-38%
{2906978710u,-2.98F}, // T:Other
{2907023444u,-2.57F}, // C:article__meta
{2907306860u,1.13F}, // w:...
{2907909447u,-2.28F}, // W:December 16,
{2908152769u,-2.03F}, // w:العربية
{2908179928u,2.00F}, // W:None of
{2908848182u,-4.78F}, // C:menu-item-object-custom
{2909101482u,-2.28F}, // C:related-post
{2909490540u,-.77F}, // w:INVESTING
{2909601986u,-1.03F}, // w:CATCH
{2909961767u,-1.22F}, // w:Wyoming
{2910210972u,-2.25F}, // C:sm:flex-row
{2910723317u,-1.81F}, // C:article-card
{2911207449u,-1.20F}, // C:card-content
{2911258908u,-2.28F}, // w:Heating
{2911464287u,-4.56F}, // t:button
{2911787637u,-.76F}, // c:canvas
{2911997663u,-.63F}, // c:unknown
{2912664198u,-1.22F}, // w:STRANGE
{2914005109u,-1.87F}, // C:no-scrollbar
{2914556930u,.84F}, // C:news-single
{2914766374u,-2.28F}, // T:JOIN US
{2914806512u,-2.16F}, // W:JOIN MY
{2915138877u,-2.16F}, // T:Select Page
{2915216575u,.67F}, // w:Personalized
{2915303120u,-1.87F}, // C:flex-lg-row
{2916401569u,-2.28F}, // W:Get An
{2916423676u,-2.03F}, // T:College
{2916603166u,-1.40F}, // C:text-start
{2916699275u,-2.48F}, // w:MLB
{2917128163u,-1.51F}, // W:Washington DC
{2917639091u,1.38F}, // W:"But what
{2918420278u,-1.57F}, // c:strapline
{2918762502u,.73F}, // C:panel-pane
{2918903955u,-2.16F}, // w:Vorheriger
{2918936903u,-2.57F}, // C:jp-carousel-container
{2920124769u,-2.03F}, // W:Trending Stories
{2920684674u,-2.48F}, // C:wt-cli-privacy-accept-btn
{2921171817u,-1.03F}, // c:variant
{2921221361u,-2.14F}, // c:ratings
{2921240075u,-2.48F}, // c:mastodon
{2921437031u,-2.50F}, // c:underline
{2921794118u,-1.69F}, // c:waypoint
{2922635649u,-1.87F}, // T:2025
{2923279381u,-1.87F}, // W:16 hours
{2923703788u,1.82F}, // W:The other
{2923883199u,-2.27F}, // T:Financial Services
{2924421998u,-1.85F}, // C:ease-in-out
{2924489617u,-3.54F}, // c:byline
{2925119684u,-2.73F}, // W:Remember Me
{2925472449u,-.82F}, // w:Institute
{2925693873u,-1.60F}, // C:list-none
{2926335548u,.78F}, // c:twfxr
{2926515099u,-1.76F}, // C:overlay
{2927953432u,-.64F}, // W:+9.0%
{2928706884u,-3.13F}, // C:z-50
{2928866822u,1.36F}, // w:"There's
{2928929604u,-2.65F}, // C:z-40
{2928930301u,-.55F}, // c:favorite
{2928932530u,.50F}, // w:*Costs
{2928972742u,-2.39F}, // C:elementor-template
{2929160516u,-2.67F}, // C:z-30
{2929167621u,-.49F}, // w:G
{2929391428u,-2.97F}, // C:z-20
{2929589572u,-2.01F}, // C:z-10
{2929884752u,-2.64F}, // w:INDUSTRIES
{2931522421u,-4.42F}, // C:menu-item-type-taxonomy
{2931739146u,-1.86F}, // t:hgroup
{2932234868u,-1.87F}, // C:ast-primary-header
{2933306087u,-1.87F}, // C:success
{2933626842u,-1.87F}, // C:article__footer
{2933989056u,-.83F}, // w:Admission
{2935068134u,-1.16F}, // w:Hire
{2935929761u,-2.65F}, // T:NBA
{2936068889u,-3.46F}, // c:orange
{2936541693u,-.47F}, // c:sidebars
{2936816497u,-1.14F}, // w:CHICAGO
{2937395223u,-1.87F}, // w:MEISTGELESEN
{2937806624u,-1.87F}, // w:>>>
{2940385120u,-2.28F}, // C:et_pb_text_2_tb_footer
{2940469328u,-.61F}, // w:Tire
{2941058512u,1.19F}, // c:strategies
{2941076544u,2.32F}, // w:Besides
{2941092906u,-4.31F}, // w:#contact
{2941164908u,2.32F}, // W:"While we
{2941673203u,-1.42F}, // W:Need Help
{2942042346u,-1.03F}, // w:Gold
{2942400408u,-1.63F}, // w:Associated
{2942469087u,1.57F}, // C:tagdiv-type
{2942562124u,-.84F}, // r:
{2942944657u,-2.03F}, // T:PHOTO GALLERY
{2943779810u,-1.03F}, // W:Customize Your
{2944299001u,.64F}, // c:your
{2944693805u,1.58F}, // C:ez-toc-heading-4
{2944694061u,1.06F}, // C:ez-toc-heading-5
{2944694317u,.84F}, // C:ez-toc-heading-6
{2944694573u,1.13F}, // C:ez-toc-heading-7
{2944695085u,1.30F}, // C:ez-toc-heading-1
{2944695341u,1.06F}, // C:ez-toc-heading-2
{2944695597u,1.58F}, // C:ez-toc-heading-3
{2944696877u,2.00F}, // C:ez-toc-heading-8
{2944697133u,1.13F}, // C:ez-toc-heading-9
{2945661614u,-2.03F}, // C:mntl-author-tooltip__name
{2946103961u,-1.90F}, // c:align
{2946144827u,-.58F}, // c:area
{2947002939u,-2.39F}, // c:aria
{2947032502u,-2.66F}, // w:Expand
{2947614786u,-3.23F}, // T:WORK WITH US
{2948259685u,-.81F}, // w:Espresso
{2948608230u,.80F}, // W:During this
{2948626394u,-.50F}, // c:preload
{2948794155u,-2.39F}, // T:Current Students
{2948995251u,-.51F}, // C:md:sticky
{2949469328u,1.47F}, // C:category-allgemein
{2949525373u,.81F}, // p:maincontentofpage
{2949933617u,-.93F}, // c:commented
{2950321736u,-1.51F}, // w:CONTINUING
{2950442675u,-2.03F}, // C:is-not-subscriber
{2950474754u,.57F}, // C:unknown
{2951006473u,-1.03F}, // W:Photo Credit
{2951049815u,-.70F}, // w:Supply
{2951059825u,2.00F}, // W:"I will
{2951109844u,-.49F}, // w:"Wenn
{2951154015u,-2.48F}, // C:elementor-field-label
{2951781931u,-2.32F}, // c:active
{2952503852u,-.98F}, // w:Economic
{2952929026u,-1.87F}, // T:Business Intelligence
{2952963526u,-.70F}, // W:TOP 5
{2952975460u,-2.12F}, // C:comment-body
{2953005605u,-.47F}, // W:24/7 Customer
{2953102316u,1.82F}, // W:"At first,
{2953976153u,-.94F}, // w:FIVE-YEAR
{2955003324u,.94F}, // W:"There's no
{2955983887u,-.96F}, // W:The information
{2956808458u,-.83F}, // w:Limit
{2956883755u,-3.14F}, // c:action
{2957289552u,-1.03F}, // T:Firefox
{2957913102u,-2.48F}, // w:Relationships
{2957935732u,-2.16F}, // T:North America
{2958050333u,-2.03F}, // C:overflow-scroll
{2959919508u,-2.39F}, // W:Jobs at
{2960514483u,-2.80F}, // T:LIVE
{2961324601u,-2.65F}, // C:share-button
{2961389109u,-1.82F}, // w:Matt
{2961430973u,-2.28F}, // w:Payments
{2961856266u,2.00F}, // w:Fewer
{2961958451u,-2.65F}, // W:>> Get
{2961970953u,-1.83F}, // w:Standards
{2962279272u,-3.00F}, // C:menu-main-menu-container
{2962338293u,-3.39F}, // c:actions
{2962481305u,-2.69F}, // C:sm-vertical
{2962563961u,-2.16F}, // C:elementor-post__excerpt
{2963637805u,-1.98F}, // W:Guide To
{2964354178u,1.72F}, // w:Numerous
{2964572786u,-.67F}, // w:"My
{2964714663u,-1.13F}, // c:commercial
{2964729826u,-3.62F}, // C:icon
{2964797095u,-2.28F}, // C:et_pb_text_1_tb_footer
{2965752878u,-2.28F}, // T:Functional
{2966792539u,.45F}, // c:viewer
{2966833029u,1.72F}, // w:Therefore,
{2967000472u,-2.06F}, // C:is-content-justification-center
{2967254208u,1.34F}, // C:columns-12
{2968108437u,1.72F}, // W:Each year,
{2968182370u,-2.16F}, // C:cookielawinfo-row
{2968244433u,1.60F}, // c:texdr
{2969003923u,-1.87F}, // T:Heat Pumps
{2969285072u,-2.28F}, // C:site-footer-row-mobile-layout-default
{2969711808u,-1.47F}, // W:SCHEDULE A
{2969949153u,-2.65F}, // T:Financing
{2970280431u,-1.07F}, // w:Guest
{2971210898u,-2.40F}, // c:option
{2972078524u,-1.87F}, // c:pinned
{2972588040u,-.81F}, // w:Ready
{2973276046u,-2.39F}, // C:wp-container-core-buttons-is-layout-16018d1d
{2973322695u,-2.03F}, // T:No Credit Card Required
{2973398585u,.97F}, // W:Benefits Of
{2973541710u,-1.03F}, // c:speed
{2973550658u,1.51F}, // w:>
{2973730201u,.80F}, // w:Enterprises
{2973889964u,-3.03F}, // T:Arts
{2974007115u,-1.87F}, // w:HOPE
{2974076742u,-3.17F}, // w:ARTICLES
{2974426665u,.86F}, // C:hcblwg
{2974922318u,.95F}, // c:specs
{2976022967u,-1.92F}, // C:text-muted
{2976317150u,-1.19F}, // w:Arizona
{2976430713u,-1.03F}, // w:Angular
{2976573390u,.71F}, // W:"That's a
{2978875839u,-1.00F}, // w:"Next
{2978910826u,-2.27F}, // T:Local
{2981699767u,-2.39F}, // C:ez-toc-title-container
{2981953494u,-2.03F}, // w:JD
{2983086854u,-1.24F}, // w:"3D
{2983104545u,-1.87F}, // T:Workouts
{2983466232u,-1.60F}, // c:alignnone
{2983502442u,-1.18F}, // C:sticky-header
{2983876214u,-1.87F}, // W:Home Office
{2983879910u,-.46F}, // c:responsive
{2984043104u,-1.64F}, // w:${title}${badge}
{2984521778u,-1.19F}, // C:font-sans
{2984567398u,-1.79F}, // w:@Patrick
{2984960178u,1.72F}, // W:In her
{2985298042u,-.67F}, // c:websites
{2986022867u,-1.53F}, // w:-
{2987144301u,1.32F}, // W:What If
{2987201635u,-2.22F}, // C:lg:text-sm
{2987374033u,-2.96F}, // T:LEARN MORE
{2987992846u,-3.59F}, // W:Terms and
{2988004232u,-3.77F}, // w:SOLUTIONS
{2988150302u,-1.62F}, // c:aligned
{2989634915u,-1.50F}, // C:lg:text-xl
{2989863045u,-1.23F}, // C:has-white-background-color
{2990123298u,-1.20F}, // W:https://www.abc.es/espana/andalucia/cordoba/cordoba-patrim
{2990248364u,.98F}, // w:#
{2990616538u,-.55F}, // w:Upload
{2990646559u,-3.05F}, // c:updated
{2990648863u,-2.16F}, // c:updates
{2991105752u,.80F}, // w:Straight
{2991682299u,-1.61F}, // c:event
{2991958020u,-3.32F}, // C:has-submenu
{2992183637u,-1.87F}, // w:Schließen
{2992387409u,-1.22F}, // T:DALLAS
{2992395117u,-1.87F}, // C:list-group
{2992763732u,-4.14F}, // T:SPORT
{2992764891u,-2.03F}, // C:elementor-search-form--skin-classic
{2992913306u,-2.57F}, // C:fw-bold
{2993006849u,-2.03F}, // w:TEL
{2993782911u,-1.75F}, // w:2023
{2993816887u,-1.87F}, // w:Dating
{2995262519u,-1.38F}, // w:Award
{2995906409u,-1.24F}, // W:LATIN AMERICA
{2996040383u,-1.81F}, // C:wp-block-image
{2996063310u,-1.51F}, // T:Upcoming Events
{2996608894u,-2.03F}, // T:Agriculture
{2996720885u,-1.38F}, // C:taxonomy
{2996828135u,-1.86F}, // w:*
{2996881317u,-2.16F}, // w:ERIC
{2997211056u,-1.87F}, // C:et_pb_row_1_tb_footer
{2997447310u,-2.24F}, // c:attribution
{2997794030u,.56F}, // T:Rank
{2998370289u,-2.23F}, // C:brand
{2998570662u,-1.87F}, // C:card__title-text
{2998738597u,-2.28F}, // w:Melissa
{2998893415u,-2.28F}, // C:et_pb_social_icon
{2998936386u,-1.74F}, // w:-
{2999128227u,1.97F}, // W:"If the
{2999652630u,-1.28F}, // w:Sweden
{2999978911u,-.98F}, // c:listen
{3000513297u,-1.62F}, // C:shadow-md
{3000639956u,-2.16F}, // T:Cities
{3000768017u,-2.81F}, // C:shadow-lg
{3001181911u,-1.35F}, // w:(Senior)
{3001463637u,-2.57F}, // C:e-form__buttons
{3001605501u,-3.96F}, // T:PRESS
{3002996344u,2.00F}, // W:To start
{3003356602u,-2.65F}, // T:Français
{3003650065u,-1.73F}, // C:shadow-sm
{3003965727u,.80F}, // c:microsoft
{3004749353u,-1.50F}, // w:WATCH
{3004963520u,-1.74F}, // w:Animal
{3005223185u,-2.57F}, // C:shadow-xl
{3005792286u,1.30F}, // c:decimal
{3007128674u,-1.77F}, // C:wp-container-core-columns-is-layout-28f84493
{3007211318u,-.91F}, // w:Parents
{3007336911u,-3.39F}, // w:Tweet
{3007344843u,-2.86F}, // C:card__content
{3007502461u,-2.65F}, // w:AdChoices
{3007525421u,-1.03F}, // w:Celebrities
{3007531233u,-1.11F}, // c:zero
{3007910812u,-1.71F}, // c:group
{3008093205u,-.83F}, // W:Data Center
{3008780294u,-2.56F}, // C:flex-wrap
{3008914012u,-3.07F}, // T:Healthcare
{3010573649u,-1.55F}, // c:warning
{3010616104u,-1.38F}, // W:Water Heaters
{3012483168u,-2.86F}, // C:menu-footer-menu-container
{3012647774u,-1.80F}, // w:Discord
{3013142622u,-3.10F}, // W:Meet The
{3013574286u,-1.26F}, // c:preference
{3013897483u,-2.28F}, // C:gap-1.5
{3013910423u,-3.56F}, // C:site-info
{3013938616u,-1.62F}, // c:central
{3014006969u,-.60F}, // C:desc
{3014019507u,-1.08F}, // c:class
{3014354458u,1.58F}, // W:"Lack of
{3015235543u,-3.73F}, // C:elementor-button
{3015437525u,-.64F}, // w:Rates
{3015959210u,-2.77F}, // w:*:Whatsapp
{3016006397u,-1.87F}, // w:Harry
{3016100576u,1.23F}, // w:#
{3016639613u,1.25F}, // C:entry
{3016778558u,-2.14F}, // c:second
{3018009657u,-2.16F}, // W:Analytical Cookies
{3018020019u,-2.35F}, // c:clamp
{3018864144u,-2.65F}, // C:navbar-header
{3019076776u,1.70F}, // W:"There's a
{3019260700u,-1.56F}, // c:pills
{3019329907u,1.56F}, // w:"And
{3019436444u,-3.16F}, // c:current
{3019496654u,-1.25F}, // c:premium
{3019636614u,-1.35F}, // c:internal
{3019773363u,-2.03F}, // c:fancybox
{3020158140u,-1.15F}, // C:lg:flex-nowrap
{3020211675u,-1.98F}, // c:noscript
{3020490630u,.83F}, // c:internet
{3020588849u,-1.48F}, // C:hero__content
{3020864727u,1.32F}, // W:The CORE
{3020986485u,-1.43F}, // w:Madison
{3021126653u,-2.39F}, // T:Marketplace
{3021270429u,-1.61F}, // c:recirculation
{3021334231u,-2.03F}, // T:Italian
{3021373321u,-4.02F}, // W:Email Address
{3021716070u,-4.06F}, // w://
{3021811152u,-1.17F}, // C:flex-row-reverse
{3022045507u,-1.55F}, // C:carousel
{3023537378u,.80F}, // w:Base
{3024179249u,-.46F}, // w:TIPS
{3024333411u,-1.03F}, // W:North Dakota
{3024406522u,.98F}, // w:Motivation
{3024505054u,-3.96F}, // T:ARTICLES
{3024523637u,-2.14F}, // c:hidden
{3024755783u,-2.65F}, // T:Fußball
{3024906927u,-1.04F}, // w:CONSULTING
{3025013553u,-3.13F}, // C:elementor-shape-rounded
{3025500620u,-2.28F}, // T:Site Index
{3026053865u,-2.03F}, // c:thank
{3026077312u,-2.39F}, // C:elementor-shape-circle
{3026322840u,-1.87F}, // w:CENTERS
{3026517677u,-2.51F}, // w:FEBRUARY
{3027128073u,-1.87F}, // W:Support The
{3027147310u,-3.73F}, // c:navbar
{3027954035u,-1.03F}, // T:(53)
{3028323530u,1.72F}, // W:And I
{3028933129u,-.92F}, // w:$46.99
{3029165431u,-1.63F}, // T:PHILADELPHIA
{3029491121u,-3.09F}, // T:/Social
{3029712953u,-1.75F}, // C:current-menu-item
{3030178330u,-1.25F}, // w:Managed
{3030295555u,-2.57F}, // T:TEILEN
{3031128523u,.83F}, // C:article-intro
{3031783919u,-2.28F}, // W:Work At
{3032028456u,-3.69F}, // c:swiper
{3032162800u,1.72F}, // W:She added
{3032313099u,-2.16F}, // T:Shows
{3032315764u,-.60F}, // c:mover
{3032599155u,1.26F}, // W:## My
{3033503454u,-1.87F}, // W:Pet Insurance
{3033636681u,-2.86F}, // C:nav-next
{3034115037u,-2.80F}, // C:footer-social
{3034447022u,-2.14F}, // w:Savings
{3034508008u,-2.16F}, // w:Psychology
{3034887877u,-1.19F}, // C:wp-block-post-template-is-layout-flow
{3035029243u,-.91F}, // C:lede
{3035188851u,-2.19F}, // C:has-white-color
{3035438929u,-2.76F}, // w:#
{3035454848u,.57F}, // C:intro
{3035487227u,-2.07F}, // C:left
{3035745275u,-1.96F}, // C:leaf
{3035817935u,-2.16F}, // T:Lists
{3036738964u,-2.48F}, // C:sd-social-icon-text
{3036944991u,-.98F}, // w:Heading
{3037295760u,-2.03F}, // c:ahj
{3037517483u,-1.63F}, // W:- Register
{3037815182u,-.86F}, // w:Master
{3038147216u,-2.46F}, // c:alt
{3038149264u,-1.84F}, // c:all
{3038448810u,-2.03F}, // C:et_pb_row_1_tb_header
{3038693890u,.99F}, // C:app-desktop
{3038804368u,-.83F}, // c:aaa
{3038804624u,-.92F}, // c:aab
{3038804880u,-1.24F}, // c:aac
{3038805136u,-.83F}, // c:aad
{3039260816u,-.78F}, // c:act
{3039264400u,-1.00F}, // c:acf
{3039264912u,-1.87F}, // c:acd
{3039265424u,-.49F}, // c:acb
{3039265680u,-1.49F}, // c:acc
{3039517584u,-1.68F}, // c:abs
{3039521168u,-1.49F}, // c:aba
{3039521936u,-2.03F}, // c:abb
{3039522960u,-1.40F}, // c:abf
{3039524752u,-2.39F}, // c:abo
{3039710352u,-1.44F}, // c:aed
{3039710608u,-2.03F}, // c:aee
{3039710864u,-1.63F}, // c:aef
{3039711632u,-2.16F}, // c:aea
{3039912080u,-1.89F}, // c:adv
{3039912848u,-1.27F}, // c:ads
{3039916176u,-1.58F}, // c:adf
{3039916432u,-1.22F}, // c:ade
{3039916688u,-2.31F}, // c:add
{3039916944u,-1.22F}, // c:adc
{3039917456u,-2.57F}, // c:ada
{3040171920u,-2.03F}, // c:ago
{3040174480u,-1.12F}, // c:age
{3040271057u,.80F}, // W:Every year,
{3040378256u,-1.22F}, // c:afe
{3040378512u,-1.33F}, // c:afd
{3040379024u,-.55F}, // c:aff
{3040379280u,-2.03F}, // c:afa
{3040379792u,-.98F}, // c:afc
{3040380048u,-1.05F}, // c:afb
{3040466355u,-1.03F}, // C:grey
{3040750893u,-1.18F}, // c:aspect
{3040774330u,2.49F}, // w:Google's
{3041301901u,-2.39F}, // C:item-pagination
{3041381811u,-2.02F}, // C:gray
{3041483956u,-2.14F}, // c:shrink
{3041709792u,-1.53F}, // C:border-gray-100
{3041843123u,-1.13F}, // C:grow
{3042349650u,-3.42F}, // T:ReddIt
{3042602640u,-.89F}, // c:app
{3042604432u,-1.25F}, // c:api
{3042750447u,-1.75F}, // w:*Interview:
{3042859920u,-1.87F}, // c:ask
{3042865244u,.79F}, // C:main-content
{3043057296u,-.66F}, // c:art
{3043150003u,-1.10F}, // C:grid
{3043255184u,-.58F}, // c:aus
{3043336096u,-2.80F}, // C:header-top
{3043495544u,-1.87F}, // W:How Tos
{3044185340u,-.50F}, // C:preload
{3044463215u,-1.87F}, // W:Test Prep
{3045683098u,-2.57F}, // T:Manufacturing
{3045761438u,-1.04F}, // c:resp
{3046450239u,-2.98F}, // T:FinTech
{3046468262u,.80F}, // W:For small
{3047663446u,.82F}, // C:content-bg
{3047846204u,-1.10F}, // c:tweet
{3048347530u,-1.31F}, // w:Linux
{3048351208u,-2.28F}, // T:Wisconsin
{3048584887u,-1.27F}, // C:block__content
{3048705596u,.64F}, // c:tweak
{3048736087u,-3.78F}, // c:comment
{3049041162u,-1.49F}, // w:ARTIFICIAL
{3049535585u,-3.03F}, // c:videos
{3049626158u,-.83F}, // c:hiring
{3049717378u,-1.87F}, // T:Notifications
{3049767326u,-2.20F}, // c:read
{3051628830u,-3.27F}, // C:footer__copyright
{3051722106u,-1.71F}, // c:subtext
{3052497019u,-2.16F}, // C:mntl-author-tooltip
{3053297823u,-2.16F}, // W:Support Us
{3053523086u,1.18F}, // c:consider
{3053977879u,-.82F}, // c:without
{3054363128u,-2.39F}, // C:elementor-search-form__container
{3054567875u,-1.03F}, // w:Stars
{3054694559u,-2.38F}, // c:mail
{3055407204u,-2.86F}, // W:Related Topics
{3055414698u,-2.02F}, // C:first
{3055422936u,-3.86F}, // C:navbar-collapse
{3055950256u,-1.87F}, // w:Vitamins
{3056041976u,.56F}, // C:tweak-blog-alternating-side-by-side-text-alignment-left
{3056716191u,-1.00F}, // c:mark
{3056923039u,-1.58F}, // c:mask
{3057077137u,-2.41F}, // T:NUTRITION
{3057342749u,-2.08F}, // C:mega-menu-link
{3057371043u,-2.38F}, // C:reply
{3057727119u,1.30F}, // C:cons
{3057923053u,-2.49F}, // C:items-stretch
{3058327552u,1.82F}, // w:Leverage
{3058540122u,-2.03F}, // T:Service Status
{3058777406u,-2.16F}, // T:Trust Center
{3059769851u,-1.03F}, // W:For People
{3059952783u,-1.59F}, // C:copy
{3060528669u,-2.28F}, // C:site-footer-row-tablet-column-layout-default
{3060676330u,-2.03F}, // W:Health News
{3061493042u,.56F}, // W:UP TO
{3061603460u,-2.03F}, // T:HOMES
{3061750956u,-2.59F}, // C:elementor-section-height-min-height
{3062801060u,-2.03F}, // T:CAPTCHA
{3062984083u,-1.18F}, // w:"New
{3063341601u,-1.87F}, // C:td-ss-main-sidebar
{3063524167u,-1.87F}, // C:form-type-select
{3063632144u,2.01F}, // W:"Think of
{3065512988u,.56F}, // w:Moderate
{3065652625u,-2.28F}, // C:business
{3066339958u,-1.07F}, // w:$31,500
{3066999482u,.98F}, // W:Real-World Applications
{3068423657u,-2.92F}, // w:Academics
{3069156917u,-1.87F}, // C:font-black
{3069493375u,-1.68F}, // w:SPRING
{3069635142u,-1.16F}, // w:Investment
{3069769298u,-3.41F}, // C:footer-container
{3069857147u,1.13F}, // W:Whether it's
{3070238566u,-3.09F}, // W:Das könnte
{3070441039u,-1.87F}, // C:secondary-navigation
{3071399203u,-2.16F}, // w:COUPONS
{3071707121u,-.61F}, // W:(You may
{3072111163u,-3.27F}, // c:auth
{3072112955u,-1.46F}, // c:auto
{3072443994u,-2.57F}, // C:wp-block-navigation__responsive-dialog
{3072558445u,-1.84F}, // c:float
{3072997143u,-2.39F}, // C:item-pagination-link
{3073727540u,-2.86F}, // C:wp-block-navigation-item
{3074676406u,1.12F}, // w:"Here
{3075524382u,-2.18F}, // C:site-header-row
{3075715951u,-1.12F}, // w:HARD
{3075761668u,-2.48F}, // C:gfield--type-text
{3076208072u,-.84F}, // c:keyword
{3076973008u,-2.48F}, // T:Discover
{3077506258u,-1.87F}, // W:Data and
{3079176239u,-2.80F}, // W:FIND US
{3079270174u,-1.60F}, // c:collapsible
{3079960197u,-2.39F}, // w:-Werbung
{3080321077u,-.60F}, // W:Beginner's Guide
{3080553175u,-2.86F}, // C:wp-block-navigation__container
{3080746003u,-1.87F}, // T:Friday, December 19, 2025
{3081501516u,.63F}, // W:To Find
{3081513451u,-1.87F}, // C:mntl-article-meta
{3082055436u,1.48F}, // W:When we
{3082311835u,-2.46F}, // C:header-content
{3082437507u,-1.97F}, // C:entry-header
{3083034336u,-2.39F}, // W:No FEAR
{3084793337u,-1.87F}, // C:trending-bar
{3085037764u,-3.47F}, // W:JOIN OUR
{3085206163u,-2.15F}, // w:Earth
{3085503306u,-2.73F}, // T:X (Twitter)
{3085562292u,2.41F}, // W:So if
{3086035664u,-1.17F}, // W:E-Commerce
{3086199511u,-4.46F}, // t:time
{3087492211u,-3.09F}, // T:YOU MIGHT ALSO LIKE
{3087509121u,-2.18F}, // w:Glossary
{3088507684u,-2.97F}, // w:>
{3090321145u,-2.28F}, // W:OUR IMPACT
{3090434320u,-2.16F}, // C:inner-link-style-normal
{3090515214u,-2.12F}, // C:popup-drawer-layout-sidepanel
{3090755491u,-.93F}, // C:page__header
{3090799515u,-3.05F}, // c:follow
{3090820330u,-1.08F}, // w:WRITE
{3090887378u,-1.32F}, // w:**FAQs**
{3091130657u,-1.03F}, // W:Best In
{3091215612u,-.61F}, // w:Transform
{3092128082u,-1.87F}, // w:NYT
{3092322120u,-2.78F}, // c:carousel
{3093227343u,-2.69F}, // C:main-footer
{3093820101u,-.64F}, // w:WILD
{3093857367u,-1.13F}, // c:listitem
{3094918634u,-1.44F}, // c:titles
{3094936872u,-1.03F}, // W:Best Business
{3096900010u,-2.39F}, // W:REQUEST INFO
{3097331431u,-2.28F}, // w:Autos
{3097647516u,-1.87F}, // T:Permissions
{3098272575u,-2.33F}, // c:weather
{3098494037u,-.63F}, // C:et_pb_blurb
{3098881265u,-1.87F}, // C:header__content
{3099169575u,-1.38F}, // w:Franchise
{3099702392u,-1.12F}, // W:AI for
{3100157347u,.94F}, // C:body-container-wrapper
{3100201408u,-2.39F}, // C:hs-menu-flow-horizontal
{3100799890u,-2.03F}, // T:Academic Calendar
{3101878832u,-2.03F}, // C:d-sm-none
{3101910518u,-1.62F}, // C:align-center
{3102503403u,2.12F}, // W:Aside from
{3102750532u,-1.51F}, // T:Premium
{3103107666u,-1.22F}, // w:Wohnen
{3103154149u,-3.49F}, // C:elementor-nav-menu
{3103936723u,-2.55F}, // C:transform
{3104529270u,-.49F}, // w:Cover
{3104709182u,-1.41F}, // c:movies
{3104887242u,-1.07F}, // w:Regional
{3105220911u,-1.03F}, // c:trademark
{3105223624u,-2.13F}, // c:condition
{3105447227u,1.19F}, // c:understanding
{3105576365u,-2.73F}, // C:alert
{3106644459u,-1.87F}, // C:fb-xfbml-parse-ignore
{3108089347u,-2.39F}, // c:relatedposts
{3109854586u,-1.83F}, // c:consulting
{3109954202u,-1.28F}, // c:normal
{3110034188u,-.51F}, // w:V
{3110197810u,-1.03F}, // W:More Ways
{3111043407u,-2.24F}, // c:affiliate
{3111561000u,1.13F}, // w:Scalable
{3111872457u,-1.32F}, // w:Lee
{3112292218u,-1.22F}, // c:collections
{3113250071u,-2.35F}, // c:shape
{3113308945u,-.97F}, // c:component
{3113552192u,-1.87F}, // C:ast-grid-right-section
{3113567441u,-.61F}, // w:FILTER:
{3113644311u,-3.59F}, // c:share
{3114266017u,1.44F}, // C:single-content
{3114469015u,-2.80F}, // C:transition-transform
{3115212749u,-3.11F}, // w:+Comments
{3115970281u,-.98F}, // W:Behind The
{3115972248u,-1.87F}, // C:category-links
{3116583809u,1.67F}, // W:"The company
{3117649771u,.77F}, // W:Having a
{3117844475u,-1.16F}, // w:(2018)
{3117886055u,-2.03F}, // T:Our History
{3118129841u,.80F}, // W:Designed for
{3119711283u,.76F}, // C:x-container
{3119895819u,-1.40F}, // w:Category
{3120316120u,-1.87F}, // T:Luxury
{3120511264u,-1.83F}, // w:Oregon
{3120644358u,-.74F}, // C:my-3
{3120644614u,-1.93F}, // C:my-2
{3120644870u,-1.87F}, // C:my-1
{3120645126u,-1.28F}, // C:my-0
{3120645638u,-.56F}, // C:my-6
{3120645894u,-1.92F}, // C:my-5
{3120646150u,-1.19F}, // C:my-4
{3121680278u,-2.48F}, // C:cart-inner
{3121828204u,-1.40F}, // T:SERVICE
{3122339933u,-2.57F}, // c:dismiss
{3123598723u,-1.57F}, // w:Adventure
{3123601114u,-1.59F}, // c:parse
{3123638187u,-.74F}, // c:pull
{3124466906u,-2.87F}, // T:TECHNOLOGY
{3124531646u,-2.28F}, // w:Meinung
{3124859492u,1.10F}, // W:Für die
{3125073137u,-1.57F}, // T:SEO
{3125685053u,-3.23F}, // T:STYLE
{3125693668u,1.46F}, // W:A Few
{3126527771u,-1.59F}, // w:APPLE
{3126539486u,-2.57F}, // C:top-nav
{3126663552u,-.61F}, // w:Details
{3127563279u,-1.87F}, // C:e-n-menu
{3127739435u,-2.28F}, // w:Rob
{3128052889u,-1.28F}, // C:self-stretch
{3128349099u,-.48F}, // c:push
{3128570614u,.80F}, // w:Established
{3129042708u,-2.03F}, // w:LO
{3129129194u,-1.87F}, // C:footer-navigation-inner
{3129968871u,1.89F}, // W:The answer
{3130232007u,.73F}, // w:Begin
{3130460773u,-2.03F}, // W:App Store
{3130908246u,-1.87F}, // w:Diesen
{3131029083u,-2.03F}, // T:South Africa
{3131154580u,-2.48F}, // W:Always Enabled
{3132337392u,-2.03F}, // T:Board of Trustees
{3132420126u,-1.22F}, // W:Track Your
{3132799286u,.58F}, // C:kt-clear
{3133602878u,-2.27F}, // C:widget_archive
{3133789841u,-1.03F}, // C:block-core
{3133874054u,-1.87F}, // C:yarpp
{3134819533u,-1.74F}, // C:tag-list
{3135382159u,-.92F}, // w:LOAD
{3135415987u,-1.16F}, // c:remove
{3135540951u,-1.73F}, // C:expandable
{3135841061u,-1.83F}, // C:elementor-widget-post-navigation
{3135863702u,-1.12F}, // c:business
{3136290817u,-3.39F}, // C:top_label
{3136582425u,-2.03F}, // C:visible
{3137746336u,-1.41F}, // w:Cycling
{3138061140u,-1.87F}, // C:slider-container
{3140081302u,-1.31F}, // c:global
{3140111011u,-1.11F}, // w:Sunday
{3140429183u,-1.48F}, // w:Grand
{3140653614u,-1.03F}, // W:Related Products
{3140669746u,-.49F}, // W:AI-Driven Cross-Selling
{3141541770u,-.70F}, // C:entry-title--large
{3141746543u,.90F}, // C:frame
{3141929558u,-1.87F}, // C:menu-list-item
{3142893828u,-1.74F}, // c:complex
{3142913501u,-1.87F}, // W:November 15,
{3143126814u,.88F}, // c:nachrichten
{3143138930u,-1.03F}, // W:Story continues
{3143937983u,-2.03F}, // W:Getty Images
{3144295034u,-2.84F}, // C:comment
{3144584917u,-3.68F}, // T:QUICK LINKS
{3145127956u,.84F}, // C:tdb-block-inner
{3145282554u,-.83F}, // w:-
{3145385234u,1.26F}, // w:Lean
{3146734661u,-3.03F}, // C:instagram
{3146917982u,-1.87F}, // W:00:00
{3147303526u,-3.18F}, // c:thread
{3147982463u,1.26F}, // W:It's All
{3148193039u,-2.28F}, // W:USEFUL LINKS
{3148221771u,-2.28F}, // W:Investor Relations
{3148642678u,1.87F}, // W:Finally, we
{3149376212u,-2.73F}, // T:Get A Demo
{3149432166u,-2.28F}, // T:Offices
{3149861692u,-2.28F}, // C:user
{3149883012u,-2.16F}, // W:Travel &
{3150774955u,-1.75F}, // C:green
{3150834316u,-2.66F}, // C:lg:block
{3150842671u,-1.55F}, // c:colors
{3150863646u,-.61F}, // w:Document
{3151402270u,-3.20F}, // c:trending
{3151792053u,-.92F}, // c:bleed
{3152689857u,-2.03F}, // W:cookielawinfo-checkbox-advertisement
{3152780563u,-3.30F}, // C:elementor-hidden-desktop
{3152785490u,-2.65F}, // T:Home & Garden
{3152994944u,-1.22F}, // W:Place a
{3153853814u,.49F}, // C:field--type-text-with-summary
{3154224859u,-.96F}, // w:Virtual
{3154365697u,-.70F}, // w:Monday
{3154572512u,-2.57F}, // W:By signing
{3155955662u,-1.90F}, // w:EMILY
{3156956900u,-.56F}, // w:BRANDS
{3157413862u,-2.03F}, // T:New Homes
{3158090640u,-1.87F}, // w:Delicious
{3158203491u,.71F}, // W:Read on
{3158458291u,-1.63F}, // w:Earn
{3158857597u,-1.64F}, // C:show-for-large
{3159078212u,.98F}, // W:A one-on-one
{3160281037u,-1.03F}, // T:Schedule
{3161258213u,-3.30F}, // w:SUBMIT
{3161561604u,-1.22F}, // T:What To Expect
{3161701617u,-1.22F}, // c:swappable
{3161879723u,-2.28F}, // T:#Cloud Computing
{3162478895u,.59F}, // W:**Best for:**
{3162726980u,-1.56F}, // C:max-w-7xl
{3162815327u,-2.48F}, // T:MEDIADATEN
{3163090953u,-3.96F}, // W:- Log
{3165688720u,-2.03F}, // c:ftr
{3166222769u,-2.87F}, // C:byuser
{3166227922u,-1.87F}, // w:.us
{3166995088u,-2.28F}, // c:frm
{3167455888u,-.58F}, // c:fly
{3168388632u,-2.03F}, // C:footer-heading
{3168574352u,-1.66F}, // c:fit
{3169163553u,-2.00F}, // c:landscape
{3169223312u,-1.48F}, // c:fda
{3169223568u,-1.17F}, // c:fdb
{3169224336u,-.66F}, // c:fde
{3169428624u,-1.28F}, // c:fec
{3169428880u,-2.03F}, // c:feb
{3169429904u,-1.40F}, // c:fef
{3169430160u,-.83F}, // c:fee
{3169430416u,-1.87F}, // c:fed
{3169659345u,-1.03F}, // c:rocket
{3169683344u,-.81F}, // c:fff
{3169683856u,-1.12F}, // c:ffd
{3169684112u,-.74F}, // c:ffe
{3169684368u,-.60F}, // c:ffb
{3169685136u,-.53F}, // c:ffa
{3169692443u,-1.87F}, // C:blog-title
{3169778616u,-2.48F}, // t:search
{3170335120u,-2.28F}, // c:faf
{3170335376u,-1.03F}, // c:fae
{3170335632u,-1.38F}, // c:fad
{3170336144u,-1.83F}, // c:fab
{3170336400u,-.50F}, // c:faa
{3170338448u,1.30F}, // c:fai
{3170536525u,-2.28F}, // c:delay
{3170542480u,-1.33F}, // c:fbb
{3170543248u,-1.06F}, // c:fba
{3170543504u,-.49F}, // c:fbf
{3170544272u,-1.23F}, // c:fbe
{3170588736u,-3.28F}, // C:swiper-slide
{3170797456u,-1.03F}, // c:fcd
{3170798224u,-1.36F}, // c:fca
{3170798736u,-2.03F}, // c:fcc
{3170816951u,-2.74F}, // c:nowrap
{3170876793u,-1.83F}, // w:Diet
{3171171817u,1.15F}, // c:healthy
{3171661059u,-1.69F}, // w:North
{3171823614u,-2.73F}, // C:footer-inner
{3172779768u,-2.39F}, // C:et_pb_button_module_wrapper
{3174313849u,1.26F}, // W:The idea
{3174359449u,-1.03F}, // T:Success
{3174461715u,-1.87F}, // W:Read Article
{3174806275u,.46F}, // W:Best Practices
{3175086875u,-3.09F}, // C:social-links
{3175603647u,-2.28F}, // w:Jason
{3175780808u,-2.16F}, // C:content-mobile-align-default
{3176890835u,-1.87F}, // W:My Profile
{3179265162u,-.80F}, // w:**Data
{3179366947u,-1.87F}, // T:Your Ad Choices
{3179406169u,2.01F}, // C:max-w-none
{3179539077u,-2.03F}, // C:wp-block-post-author__byline
{3179567859u,-2.86F}, // T:Film
{3179730045u,-.75F}, // C:e-con
{3180577080u,-1.03F}, // W:Prospective Students
{3180703460u,-.69F}, // c:section
{3180812874u,-1.03F}, // w:$221.96
{3180910193u,-.45F}, // w:COMPLIANCE
{3181207212u,-1.38F}, // W:West Virginia
{3181760227u,-2.96F}, // C:header-wrapper
{3182698280u,-2.68F}, // W:GET THE
{3183990628u,-.77F}, // c:applied
{3184351689u,-.64F}, // T:Rhode Island
{3184539319u,-1.18F}, // C:py-12
{3184539831u,-2.02F}, // C:py-10
{3184540343u,-1.69F}, // C:py-16
{3184600659u,-2.03F}, // C:share-bluesky
{3184622253u,-1.87F}, // C:commentmetadata
{3184769719u,-1.57F}, // C:py-24
{3185700360u,-3.42F}, // T:// Copy link
{3185740676u,-2.34F}, // C:elementor-grid-mobile-1
{3185849302u,-1.24F}, // w:>
{3185924288u,-2.14F}, // C:wp-block-post-terms
{3186959842u,-.77F}, // C:l-container
{3187670145u,-2.92F}, // C:gfield--has-description
{3187777447u,-1.38F}, // W:Interior Design
{3188164837u,-1.11F}, // W:"You must
{3188212496u,.84F}, // W:Some people
{3188383003u,-.99F}, // w:#
{3188672569u,-.67F}, // C:infobox
{3188938522u,-2.65F}, // c:username
{3189031997u,-1.92F}, // C:navbar-brand
{3189103466u,-2.16F}, // T:Changelog
{3189528475u,1.72F}, // W:# Step
{3189729980u,-1.87F}, // C:qbu2gh
{3189798546u,-2.57F}, // C:header__menu
{3190001189u,-1.87F}, // T:Career Services
{3190401522u,-.57F}, // w:#24
{3190575595u,2.69F}, // W:While IT
{3190593210u,.91F}, // w:*
{3190901084u,-1.87F}, // W:"Public health
{3191859922u,-.51F}, // w:Driving
{3192057586u,-2.00F}, // W:Apply for
{3192099119u,1.17F}, // w:Range
{3192927438u,1.97F}, // W:Before You
{3193182130u,.98F}, // w:MASSIVE
{3193195021u,-1.15F}, // T:Storage
{3193567490u,-.80F}, // w:HEALTHY
{3194333832u,-1.87F}, // C:form-required
{3194905304u,-3.10F}, // T:Webinars
{3195069167u,-3.23F}, // T:FEEDBACK
{3195743480u,-1.03F}, // T:Phishing
{3195935073u,-.83F}, // W:(Related reading:
{3196427675u,-1.48F}, // c:repeat
{3196582677u,-3.21F}, // c:tagline
{3196765921u,-1.87F}, // C:scroll_to_top
{3197230613u,-2.16F}, // c:taglist
{3197711981u,-1.87F}, // W:Affiliate Disclosure
{3197728334u,-1.76F}, // C:lg:mt-0
{3197789452u,-2.80F}, // c:tumblr
{3198706066u,-1.71F}, // w:Software
{3199464825u,-1.87F}, // W:Men's Health
{3199992362u,-2.16F}, // w:Formel
{3201023793u,-2.16F}, // T:Germany
{3201428927u,-2.33F}, // C:tagline
{3201497920u,-2.03F}, // T:Pop Culture
{3202193351u,-.83F}, // w:Easily
{3202396740u,-1.87F}, // T:Gear
{3202661458u,-1.45F}, // C:light
{3202731385u,-1.26F}, // c:scroller
{3203091452u,2.00F}, // W:It's an
{3203496380u,.80F}, // W:Community Engagement
{3203689079u,-1.87F}, // C:dkbpqd
{3203958005u,-1.59F}, // C:wp-block-kadence-rowlayout
{3203962819u,-1.83F}, // T:NEW
{3204649606u,1.72F}, // W:A "kitchen
{3204925576u,-.98F}, // w:Z
{3205335875u,-1.06F}, // w:"Thanks
{3205439942u,-1.22F}, // w:$207.70
{3205822521u,-3.18F}, // T:Name
{3206995202u,-1.25F}, // c:education
{3209410986u,.63F}, // c:pillar
{3209990382u,-1.36F}, // w:Mathematics
{3211433678u,-1.87F}, // T:Custom Software Development
{3213276780u,.86F}, // C:field-items
{3213304442u,-2.28F}, // T:All Articles
{3213541518u,2.32F}, // w:Usually
{3213568285u,-2.39F}, // C:views-exposed-form
{3213599780u,-.70F}, // w:Cameras
{3213665563u,-.64F}, // w:"nice
{3214778338u,-2.57F}, // C:wp-block-navigation__responsive-close
{3214976025u,-2.39F}, // T:Campus Life
{3215507723u,-1.85F}, // w:OFFICE
{3215642762u,-3.70F}, // C:elementor-button-content-wrapper
{3216808811u,-2.57F}, // T:OPERATIONS
{3217358107u,-.77F}, // w:(Graphic:
{3217780033u,1.26F}, // w:Proven
{3218263517u,-2.80F}, // C:about
{3218284819u,-2.16F}, // C:skip-to-main
{3218310172u,-1.40F}, // w:Ukraine
{3218440139u,-1.29F}, // C:elementor-section-items-middle
{3218693391u,-1.87F}, // C:w-max
{3219128579u,1.50F}, // w:Unfortunately
{3219456779u,-1.17F}, // w:Sources
{3219751419u,.84F}, // w:Keeping
{3219788960u,-1.03F}, // w:"Arrow-Head
{3220283608u,-3.91F}, // r:menuitem
{3220758186u,-3.27F}, // C:subscribe
{3221288005u,-2.03F}, // c:sidemenu
{3221633946u,-1.22F}, // w:Chrome
{3222176388u,.80F}, // W:The Sony
{3222310435u,-1.12F}, // T:$39
{3222417741u,-1.32F}, // W:Home Services
{3222549655u,-2.16F}, // w:Destination
{3222950034u,-1.04F}, // w:Du
{3223106103u,-2.73F}, // W:Apply Now
{3223837585u,-1.35F}, // C:card-body
{3224116104u,-1.72F}, // C:tracking-wide
{3224394382u,-3.89F}, // c:pointer
{3224654524u,-.83F}, // w:#productivity
{3225188428u,-2.16F}, // W:Legal Notice
{3225487632u,1.72F}, // W:-- For
{3226161412u,-2.39F}, // W:// Type
{3226219501u,-1.10F}, // c:leading
{3226797167u,1.87F}, // W:Here’s my
{3226919482u,-2.28F}, // C:et_pb_social_media_follow
{3227172027u,-1.87F}, // T:Get Our Newsletter
{3227271753u,-1.03F}, // C:site-mobile-header-wrap
{3228611684u,-3.59F}, // C:login
{3228891434u,-2.48F}, // C:menu--footer
{3229095015u,-3.53F}, // C:widgettitle
{3229288914u,-1.35F}, // w:Tickets
{3229598922u,-1.68F}, // W:Discover how
{3229607185u,-.55F}, // w:Oil
{3231489485u,-1.87F}, // W:Please fill
{3231552638u,-.65F}, // c:family
{3232376370u,-2.03F}, // w:RESSORTS
{3232489132u,-1.87F}, // w:Disclaimers
{3233230463u,-1.08F}, // w:Creators
{3233978426u,-2.28F}, // W:Open Search
{3234143509u,-2.65F}, // T:Reise
{3234301070u,-1.38F}, // W:Non Profit
{3234552693u,-1.38F}, // T:Travel Tips
{3234668090u,-2.28F}, // W:ZIP Code
{3235123791u,.84F}, // w:Gather
{3235380948u,-2.16F}, // C:elementor-author-box--biography-yes
{3235625634u,-2.03F}, // C:content-valign-middle
{3235763264u,1.82F}, // W:Even though
{3235777637u,-.94F}, // C:animate
{3236214454u,.94F}, // C:ez-toc-heading-level-2
{3236575873u,-2.71F}, // C:list-inline
{3237249873u,-2.03F}, // T:Newsletter Signup
{3237355292u,-2.03F}, // c:reverse
{3237507871u,-.64F}, // w:#
{3237847217u,-.89F}, // w:#22
{3238079155u,-.56F}, // w:Half
{3238539091u,1.68F}, // w:Conclusions
{3239423458u,-2.12F}, // c:stories
{3239434945u,-2.80F}, // W:MEDIA KIT
{3239921320u,-2.16F}, // w:Bundesliga
{3240580103u,-2.80F}, // T:Name ( required )
{3240613667u,-.83F}, // w:Custom
{3240788507u,.64F}, // w:Ninja
{3241436570u,-1.87F}, // c:quaternary
{3242532401u,-3.73F}, // T:RELATED POSTS
{3242752989u,-1.12F}, // w:Chelsea
{3242971003u,-2.86F}, // W:MOST READ
{3243799083u,-1.60F}, // C:bg-gray-200
{3244054779u,1.87F}, // W:In contrast
{3245823482u,-1.35F}, // w:Sara
{3247110445u,1.74F}, // w:Compared
{3248171472u,-1.87F}, // T:December 18, 2025
{3248519117u,-.46F}, // W:WI-FI (2)
{3250646057u,-2.65F}, // C:elementor-author-box__text
{3251532894u,-2.80F}, // T:ACCOUNT
{3252229795u,-2.03F}, // w:Bath
{3252382257u,-2.48F}, // C:et-l--footer
{3252678431u,.80F}, // W:Integrations with
{3252814220u,-.58F}, // c:highlander
{3252916229u,1.26F}, // W:Meditation is
{3253451462u,-.99F}, // c:ratio
{3253599404u,-1.60F}, // c:prod
{3253602732u,1.47F}, // c:pros
{3253794812u,2.12F}, // C:news-text-wrap
{3253817580u,-1.87F}, // T:Reprints
{3254518123u,-2.39F}, // c:keys
{3254841144u,.98F}, // w:Nowadays
{3254914220u,-.83F}, // c:prep
{3254914732u,-3.53F}, // c:prev
{3254918828u,-2.28F}, // c:pref
{3255472353u,-1.86F}, // c:replies
{3256175247u,-2.39F}, // c:exposed
{3256274411u,-1.66F}, // c:contain
{3256799400u,.97F}, // W:The Only
{3256899146u,.80F}, // W:Understanding and
{3257328079u,-1.87F}, // T:November 14, 2025
{3258407239u,2.23F}, // w:Clearly
{3258509291u,-3.81F}, // c:contact
{3258611301u,-1.39F}, // c:super
{3258708095u,1.92F}, // W:As the
{3258735880u,-3.55F}, // C:elementor-hidden-tablet
{3259291037u,-.60F}, // w:Pakistan
{3259665456u,-1.11F}, // c:courses
{3259899888u,-3.34F}, // c:sharedaddy
{3260044684u,.95F}, // c:hentry
{3260072046u,-1.78F}, // C:wp-block-comments-query-loop
{3260148133u,-3.59F}, // T:NEWSROOM
{3260736239u,-2.03F}, // T:cookielawinfo-checkbox-performance
{3260745835u,-.48F}, // c:keep
{3260997175u,1.72F}, // W:Early in
{3261111257u,-1.12F}, // w:Nick
{3261540701u,-.84F}, // w:Serious
{3261641725u,-.82F}, // w:>>
{3262474285u,-1.44F}, // w:04
{3262545902u,.56F}, // W:The Final
{3263148792u,-2.03F}, // w:-Nutzungsbedingungen
{3264040328u,-.61F}, // w:Federal
{3264547551u,-1.87F}, // c:heart
{3265523462u,-1.69F}, // C:mx-4
{3265523718u,-.95F}, // C:mx-5
{3265523974u,-1.48F}, // C:mx-2
{3265524486u,-.99F}, // C:mx-0
{3265524742u,-2.03F}, // C:mx-1
{3266680287u,-.64F}, // w:$119
{3266827852u,-.96F}, // w:Trying
{3266919952u,-.64F}, // w:Behavioral
{3267738552u,-1.50F}, // c:breaking
{3267801185u,-2.16F}, // C:cli-bar-container
{3268299999u,-1.87F}, // W:News Releases
{3268526042u,-3.13F}, // T:- Football
{3269386813u,-.55F}, // W:Small Businesses
{3269485677u,-4.24F}, // C:menu-item-object-category
{3269560606u,-.74F}, // w:Improve
{3271043685u,-4.78F}, // c:submit
{3271285207u,1.30F}, // C:dark:prose-invert
{3272088749u,-2.03F}, // T:NEWSTICKER
{3272095489u,-2.57F}, // T:Newsletter Sign Up
{3272185581u,-3.81F}, // T:ADVERTISE WITH US
{3272535781u,-.52F}, // C:text-container
{3273085403u,-1.84F}, // C:col-auto
{3273212319u,-.64F}, // w:KATIE
{3273957843u,-2.39F}, // W:December 19,
{3274065544u,-1.87F}, // C:site-primary-header-wrap
{3274163911u,-1.80F}, // C:col-span-2
{3274164167u,-2.03F}, // C:col-span-3
{3274164679u,-1.06F}, // C:col-span-1
{3274715375u,-.63F}, // c:expert
{3276549996u,.68F}, // c:types
{3276614915u,-1.38F}, // w:WM
{3277153537u,1.48F}, // W:With so
{3277654307u,-1.01F}, // w:>
{3278338839u,1.48F}, // w:Detailed
{3278886347u,.77F}, // w:Different
{3279459845u,-2.48F}, // T:Columns
{3279934064u,.55F}, // W:However —
{3280276477u,1.08F}, // C:full-bleed-section
{3280965356u,-2.03F}, // W:Abo kündigen
{3281466715u,-2.03F}, // w:Workforce
{3281637097u,1.06F}, // w:SUCH
{3283761412u,-1.71F}, // W:Financial Services
{3284166453u,.82F}, // w:Fully
{3284446559u,-3.31F}, // c:whatsapp
{3284837330u,-3.23F}, // w:Board
{3285005448u,-2.28F}, // C:site-footer-row-container
{3285217792u,-2.03F}, // T:B2B
{3285292911u,-.99F}, // w:#28
{3285417142u,-1.87F}, // c:referral
{3286166460u,-1.39F}, // T:#14
{3286191506u,-1.83F}, // w:PHOTO
{3286415566u,-1.47F}, // w:$78.58MSRP:
{3286808543u,-.76F}, // W:Create Your
{3287506065u,-1.22F}, // W:We'd love
{3287523168u,-1.05F}, // w:Analytics
{3287777535u,-2.03F}, // w:Geld
{3288114658u,-1.12F}, // w:Journal
{3288145574u,-2.03F}, // C:site-bottom-footer-inner-wrap
{3288224193u,.63F}, // w:"You're
{3288506769u,2.00F}, // W:The Project
{3289010331u,-1.87F}, // W:Support Center
{3289172508u,-1.34F}, // w:Donald
{3289720033u,-1.45F}, // c:offers
{3289960430u,-2.48F}, // W:USA.gov
{3290259889u,-3.13F}, // C:field_validation_below
{3290616857u,2.00F}, // W:For this
{3291639774u,-1.74F}, // w:SPOTLIGHT
{3291757529u,-2.92F}, // w:#advice
{3293601320u,-1.09F}, // c:cell
{3294001829u,-.55F}, // W:9,5 x
{3294124706u,-.94F}, // w:INDUSTRIAL
{3294281392u,-.85F}, // w:EMERGING
{3294563646u,-.57F}, // C:bg-background
{3294903992u,-2.03F}, // T:We Care About Your Privacy
{3295816743u,-1.92F}, // w:Mike
{3297009586u,-.64F}, // W:+9.8%
{3297064839u,-2.39F}, // c:request
{3297649656u,1.48F}, // W:In general,
{3297765543u,-2.48F}, // C:media-body
{3297906938u,.56F}, // W:Augmented Reality
{3298378664u,-2.48F}, // r:tooltip
{3299181409u,-1.03F}, // W:April 8,
{3299335708u,-1.38F}, // W:No Credit
{3300402406u,-3.03F}, // c:subscriptions
{3300431588u,-3.83F}, // C:akismet-fields-container
{3300589531u,.98F}, // W:Check the
{3300774495u,-.61F}, // w:Smart
{3301445248u,-1.22F}, // T:(78)
{3302683580u,.80F}, // w:Continuously
{3302832084u,-1.23F}, // C:pb-20
{3303061460u,-1.44F}, // C:pb-16
{3303062484u,-1.28F}, // C:pb-12
{3303062996u,-1.68F}, // C:pb-10
{3303289397u,-1.44F}, // w:Iran
{3303309569u,-1.87F}, // T:Washington DC
{3303549728u,.68F}, // C:csc-default
{3303852309u,-1.87F}, // T:bottom of page
{3304003490u,-1.60F}, // w:Boston
{3304435054u,-2.03F}, // W:Heart Health
{3305146962u,.80F}, // W:Through the
{3305454105u,1.25F}, // C:wp-block-paragraph
{3305522178u,-.58F}, // W:LOOKING FOR
{3306693165u,-3.37F}, // C:robots-nocontent
{3306930436u,-2.73F}, // C:card__title
{3306990191u,.96F}, // C:body-content
{3307199355u,.48F}, // W:Real Time
{3307399624u,-2.41F}, // C:black
{3307407714u,-1.87F}, // T:Hong Kong
{3307892954u,-2.38F}, // T:#cybersecurity
{3308518989u,-1.08F}, // W:See How
{3310716477u,-.64F}, // w:Electrician
{3311844866u,-1.38F}, // T:Ios
{3311894855u,-1.87F}, // w:Imprint
{3313242909u,-1.12F}, // w:WARNING
{3313430580u,-1.12F}, // c:feature
{3314157726u,-2.47F}, // w:'School
{3315159017u,-1.25F}, // c:bullets
{3316589925u,-2.04F}, // c:reveal
{3316893230u,-2.39F}, // w:Horoscopes
{3317726075u,-.60F}, // C:fl-rich-text
{3318078755u,-2.08F}, // c:blur
{3318084131u,-1.90F}, // c:blue
{3318480931u,.86F}, // c:blwg
{3318568952u,1.82F}, // W:"There is
{3318755201u,-1.87F}, // C:d-xl-block
{3318758415u,-3.65F}, // T:MY ACCOUNT
{3319388316u,-2.16F}, // T:RECENT ARTICLES
{3320265632u,-4.56F}, // w:NEWSLETTERS
{3322653396u,-2.39F}, // C:share-linkedin
{3322684072u,2.12F}, // W:The price
{3322870730u,-3.11F}, // C:elementor-post-info__item
{3322992290u,.91F}, // C:article__body
{3323173565u,-1.87F}, // T:Rechtliches
{3324112387u,-1.25F}, // C:blog-header
{3324502747u,.50F}, // c:benefits
{3324799466u,-2.00F}, // w:Pennsylvania
{3325190551u,-2.28F}, // C:content-align-center
{3325262549u,-2.57F}, // T:Share on Facebook
{3325994981u,-1.03F}, // W:The Experience
{3326356562u,-.98F}, // w:Property
{3326654692u,-1.87F}, // W:Get all
{3327487631u,-2.16F}, // w:RESET
{3327570420u,.56F}, // W:The term
{3327692700u,-2.00F}, // w:Returns
{3328101194u,1.63F}, // w:Battery
{3328332103u,-4.37F}, // c:cookie
{3328564380u,-4.21F}, // C:btn
{3328894371u,-3.18F}, // C:comment-form-cookies-consent
{3328968799u,1.89F}, // W:"When I
{3329441733u,-1.87F}, // T:Arts & Culture
{3329808124u,-1.10F}, // w:ELECTRIC
{3330856877u,1.38F}, // w:Lots
{3331018193u,-1.87F}, // T:Your Cart is Empty
{3331407405u,-.98F}, // W:Information Technology
{3331543954u,-.64F}, // W:San Jose
{3331715772u,-1.92F}, // w:ALEX
{3331901362u,-2.73F}, // C:vertical
{3332096194u,-2.28F}, // T:Familie
{3333293468u,-2.16F}, // C:big
{3333333830u,-2.65F}, // C:shrink-0
{3333434178u,-3.25F}, // c:inverse
{3333553085u,-1.03F}, // w:Frankfurt
{3334480341u,-.92F}, // w:Oral
{3334598812u,-1.89F}, // C:box
{3334998078u,-2.03F}, // W:We respect
{3336081479u,-.55F}, // w:Craft
{3336705920u,-1.87F}, // C:author-byline
{3337282057u,-.93F}, // w:Sie
{3337842174u,-1.12F}, // w:Functional
{3338051161u,-.71F}, // W:Marketing Automation
{3338305200u,-1.03F}, // C:text-gray-800
{3338638508u,-2.39F}, // w:CHILDRENS
{3339058694u,-2.82F}, // c:recent
{3339250052u,-4.78F}, // C:menu-item-has-children
{3339365203u,-1.63F}, // c:statistics
{3339947284u,-2.39F}, // T:Flipboard
{3340189058u,-2.03F}, // W:By Ben
{3340368714u,-1.32F}, // T:#11
{3340611728u,-2.57F}, // c:gov
{3340871342u,-1.87F}, // W:Product Reviews
{3341083806u,-.86F}, // c:rgba
{3341287909u,-1.87F}, // T:WOMEN
{3341401207u,-1.87F}, // W:Financial Planning
{3341482233u,-1.87F}, // T:Allergies
{3342194618u,-2.73F}, // w:Kommentar
{3342210699u,-1.47F}, // w:Analysis
{3342844560u,-1.39F}, // c:get
{3342846352u,-1.45F}, // c:geo
{3343056689u,1.26F}, // w:Consistent
{3343328742u,.74F}, // C:site-content
{3343629634u,-1.58F}, // c:capitalize
{3343761040u,-1.04F}, // c:gap
{3343934770u,-1.87F}, // C:hide-desktop
{3344276424u,-2.00F}, // c:manage
{3344567000u,-3.49F}, // T:Media
{3345391456u,-2.16F}, // w:Getty
{3346201438u,-2.54F}, // c:edit
{3346254257u,-.51F}, // w:--
{3346638736u,-1.34F}, // c:gtm
{3347271083u,-2.86F}, // T:Employment
{3347314049u,-2.03F}, // T:HOMEPAGE
{3347497104u,-1.51F}, // c:gpt
{3347955297u,-.85F}, // W:Supply Chain
{3348008396u,1.97F}, // W:You don't
{3348421090u,-.48F}, // C:et_pb_specialty_column
{3348823552u,.59F}, // w:(NOTE:
{3348929668u,1.87F}, // W:Just as
{3348936134u,-3.13F}, // T:Your Privacy Choices
{3349098486u,-2.16F}, // T:+ posts
{3349135050u,-1.87F}, // C:elementor-post-navigation-borders-yes
{3349203772u,-2.03F}, // T:COFFEE
{3349278720u,-1.22F}, // w:Amazon
{3349291340u,-3.23F}, // C:comment-form-url
{3349443327u,-2.98F}, // c:dateline
{3350101838u,-2.39F}, // W:1 day
{3350119554u,-.45F}, // c:genesis
{3350362526u,-1.60F}, // W:San Francisco
{3350690554u,1.34F}, // C:blog-item-content-wrapper
{3351874559u,-2.14F}, // w:BEAUTY
{3353005169u,-3.85F}, // w:RSS
{3353468893u,-3.09F}, // T:KULTUR
{3353678041u,-.70F}, // w:Window
{3354514921u,-1.87F}, // C:header-button
{3355740840u,-2.03F}, // W:Popular Searches
{3356110078u,-2.03F}, // T:OPINIONS
{3356234617u,-1.87F}, // C:text-size-small
{3356399412u,-2.66F}, // C:bottom
{3356557579u,1.87F}, // W:Built in
{3356566512u,-2.92F}, // C:header-search
{3356632288u,-1.85F}, // w:Authors
{3357220440u,.80F}, // c:technical
{3357327555u,-1.42F}, // C:text-base
{3358369329u,2.12F}, // W:Let me
{3358586304u,-1.97F}, // w:$800
{3359055058u,.66F}, // W:Is There
{3359880124u,-3.18F}, // C:form-wrapper
{3360257910u,-2.28F}, // c:menuitem
{3361153693u,-1.41F}, // C:post-item
{3361178489u,-2.98F}, // C:leading-none
{3361218596u,1.00F}, // w:Setting
{3361548249u,-2.00F}, // w:Engineering
{3361730911u,-1.42F}, // C:kt-mobile-layout-row
{3361943999u,-2.14F}, // w:Reports
{3361950640u,-.90F}, // T:#blockchain
{3361954865u,-1.87F}, // W:Join Today
{3362001329u,.97F}, // w:SWIFT
{3362413360u,-.62F}, // w:Anxiety
{3362607810u,-2.45F}, // C:horizontal
{3362827893u,-2.34F}, // C:text-right
{3363345711u,-2.39F}, // w:Workplace
{3363529643u,-1.87F}, // W:Datenschutz-Einstellungen
{3363866269u,-1.03F}, // C:footnotes
{3363913881u,-2.48F}, // W:Edited By
{3365434662u,-2.98F}, // T:Archive
{3365726079u,-1.87F}, // C:gfield--type-textarea
{3366073185u,-1.51F}, // w:Channel
{3366605486u,-4.24F}, // r:navigation
{3367450392u,-3.51F}, // c:children
{3367776568u,-2.16F}, // W:Main Navigation
{3367895116u,-.84F}, // w:"Mein
{3368303527u,-1.75F}, // W:MANAGE YOUR
{3368325590u,-1.87F}, // T:UI/UX
{3368392506u,-2.57F}, // W:An official
{3368639565u,-.76F}, // w:Scientific
{3368815345u,-2.63F}, // w:"Name
{3369405935u,-.97F}, // w:BUFFALO,
{3369996574u,2.27F}, // W:For those
{3370099108u,-2.16F}, // C:select_page
{3370374701u,-.98F}, // T:Infrastructure
{3370656955u,1.85F}, // w:Advantages
{3371512581u,.71F}, // w:Crafting
{3371993342u,-1.32F}, // T:#5
{3372043663u,-2.65F}, // C:pagination
{3372713417u,-1.29F}, // C:md:pt-0
{3372975013u,-2.30F}, // c:justification
{3373043222u,-2.16F}, // C:menu-footer-container
{3373757936u,-1.87F}, // C:spacemanwilly
{3374276988u,-.48F}, // W:This Post
{3374285715u,1.72F}, // W:1. Start
{3374426501u,-1.22F}, // w:South
{3374567566u,-3.31F}, // C:field_sublabel_below
{3374769019u,2.56F}, // W:Most people
{3375029421u,-2.63F}, // w:Gaming
{3375077690u,-1.22F}, // w:Citations
{3375541918u,-3.53F}, // C:elementor-widget-social-icons
{3375927815u,-2.16F}, // w:VISITOR_INFO1_LIVE
{3377160506u,-1.08F}, // w:LAUREN
{3377307278u,-1.33F}, // w:Teaching
{3377823267u,-1.11F}, // C:simple
{3377937819u,-2.90F}, // C:footer__nav
{3378415987u,-2.16F}, // W:Advertisement cookies
{3378433836u,-3.03F}, // C:wp-social-link-instagram
{3378946455u,-2.28F}, // C:site-footer-row-tablet-layout-default
{3379579589u,1.64F}, // C:p8fai
{3379756325u,-.85F}, // w:Robot
{3380009818u,-1.63F}, // W:"New Hampshire
{3380313442u,-2.24F}, // C:modal-dialog-centered
{3380335529u,-.64F}, // w:Adidas
{3380559058u,.96F}, // w:Meditation
{3380812468u,-4.27F}, // W:Terms &
{3381416348u,-1.87F}, // C:mntl-universal-breadcrumbs--chips
{3382221800u,-2.24F}, // C:header-menu-nav-item
{3382535058u,.80F}, // w:PPC
{3382716281u,-2.65F}, // T:Remember Me
{3382865325u,.74F}, // W:Setting Up
{3383197866u,-.83F}, // W:"Top 10"
{3383270266u,.59F}, // W:How Much
{3383317616u,-.56F}, // c:smooth
{3383424708u,-.84F}, // c:smaller
{3383588805u,-.98F}, // W:South Africa
{3383733893u,-2.67F}, // C:text-center
{3386365240u,-2.39F}, // C:region-header
{3386588326u,-1.81F}, // w:PLEASE
{3387067586u,2.12F}, // w:Typically
{3387108931u,-2.27F}, // c:popular
{3387342417u,.80F}, // w:Café
{3387371006u,-2.48F}, // W:4 MIN
{3387694716u,-1.32F}, // w:Licensing
{3387761310u,-2.03F}, // T:Dance
{3387984899u,-1.10F}, // c:alignment
{3388173708u,.51F}, // C:text-formatted
{3388226783u,1.72F}, // W:Plant Based
{3388465993u,-2.28F}, // C:sm:w-1/2
{3388468849u,.95F}, // c:remodeling
{3388605273u,1.87F}, // W:Then the
{3388965689u,-.82F}, // C:undefined
{3389135309u,-.85F}, // C:wp-block-columns-is-layout-flex
{3389381304u,-2.03F}, // C:comment-reply
{3389559274u,-.56F}, // w:PHOENIX
{3389792689u,-4.78F}, // T:ABOUT US
{3390407384u,-1.42F}, // C:bg-gradient-to-r
{3390463140u,.80F}, // W:Available In
{3390479474u,-4.78F}, // T:#blog
{3390527644u,-1.12F}, // W:Prepare for
{3390744181u,-1.87F}, // C:hide-on-desktop
{3391251717u,-.99F}, // c:version
{3391399746u,-.81F}, // C:border-black
{3391587369u,-2.73F}, // w:-
{3391689305u,-1.63F}, // w:Lesen
{3392266637u,-1.12F}, // w:Massachusetts
{3392730944u,-2.16F}, // c:sublink
{3392734528u,-.80F}, // c:subline
{3393112228u,-2.27F}, // C:header-actions
{3393432727u,-2.48F}, // T:RECIPES
{3393745477u,-2.03F}, // T:Watch Now
{3394153693u,-2.15F}, // c:brand
{3394250954u,-1.71F}, // w:Wealth
{3394879417u,-.64F}, // W:We do
{3395162176u,-1.89F}, // c:sublist
{3395165989u,-4.15F}, // T:LinkedIn
{3395437109u,-2.39F}, // w:Reader
{3396084610u,-3.68F}, // C:widget_nav_menu
{3396303533u,-2.03F}, // T:Contests
{3396339900u,-3.03F}, // T:Leave A Comment
{3396591886u,-1.70F}, // C:breadcrumb-link
{3396646040u,-1.87F}, // w:Bubble
{3397126976u,-2.39F}, // T:WISSEN
{3397535461u,-1.75F}, // w:CRYPTO
{3397703600u,-1.03F}, // w:$4K
{3398181806u,-.55F}, // c:nitro
{3398611910u,-2.03F}, // w:Subtotal
{3398975876u,-1.87F}, // W:FOR SALE
{3399567572u,-2.31F}, // c:query
{3399951171u,-2.47F}, // W:"Thank you
{3400015427u,-4.22F}, // T:-Jobs
{3400811365u,-3.62F}, // c:subnav
{3400929092u,-2.63F}, // c:player
{3400950940u,-.94F}, // W:-- Create
{3401333076u,-.49F}, // w:$50
{3402112439u,-2.64F}, // c:vertical
{3402695950u,-1.87F}, // T:User Agreement
{3403057205u,1.29F}, // T:CONS
{3403395646u,-2.86F}, // T:Download
{3403784165u,-1.03F}, // w:Exterior
{3404684317u,-1.87F}, // W:Company Name
{3404794911u,-3.31F}, // r:tab
{3405045943u,1.48F}, // W:It's hard
{3406552529u,-2.39F}, // C:et_pb_row_0_tb_body
{3406562133u,-1.24F}, // w:(Noch
{3406790839u,-2.03F}, // w:Providers
{3406936581u,-2.73F}, // C:dt-published
{3407277001u,-1.83F}, // w:2022
{3407827387u,-1.52F}, // C:elementor-invisible
{3407844196u,-2.18F}, // c:thumbnails
{3408433773u,1.58F}, // W:To create
{3409117202u,-1.87F}, // C:control
{3409599581u,-1.22F}, // C:field--type-string
{3409614016u,-4.34F}, // w:SITEMAP
{3409788959u,-2.03F}, // C:et_pb_row--with-menu
{3410358693u,-1.18F}, // c:relaxed
{3410477131u,-.76F}, // w:$65
{3410980523u,-1.87F}, // w:EPISODE
{3411233302u,1.72F}, // w:Determining
{3412138425u,-2.86F}, // W:Financial Aid
{3412165985u,2.00F}, // w:Stylish
{3413463558u,-2.19F}, // w:Fitness
{3413615954u,-2.59F}, // C:md:flex
{3414008896u,-1.74F}, // c:picture
{3414909473u,-2.28F}, // T:Investor Relations
{3415335874u,-1.22F}, // w:MADRID
{3416268450u,-3.39F}, // C:gform_body
{3416296626u,-1.87F}, // T:Comparisons
{3416382238u,-1.57F}, // C:size-medium
{3416487909u,-2.48F}, // C:et_pb_section_0_tb_footer
{3416598909u,-2.24F}, // C:popup-drawer
{3416650937u,-2.16F}, // C:announcement-bar
{3417279132u,-3.83F}, // w://
{3417877559u,-1.03F}, // w:Roll
{3417983235u,-2.20F}, // w:MONEY
{3418905410u,-2.23F}, // w:DEUTSCHLAND
{3419591980u,.66F}, // W:I hope
{3420283378u,-1.81F}, // C:mb-12
{3420283890u,-1.66F}, // C:mb-10
{3420284402u,-1.77F}, // C:mb-16
{3420284658u,-1.87F}, // C:mb-15
{3420461789u,1.87F}, // w:Emotional
{3420465358u,-2.65F}, // T:ACCEPT
{3420513778u,-1.08F}, // C:mb-24
{3420561860u,-.75F}, // w:Market
{3420712946u,-1.31F}, // C:mb-30
{3421158525u,-.83F}, // w:Makeup
{3421397988u,-1.87F}, // T:Mode
{3421664893u,-.77F}, // w:.github
{3422126580u,-1.77F}, // c:tight
{3422361274u,.56F}, // W:As part
{3422744531u,1.38F}, // W:IN CONCLUSION
{3423135956u,-4.78F}, // T:* EMAIL
{3423383767u,-2.16F}, // T:Internet Of Things
{3423541667u,.80F}, // W:Factors That
{3423750262u,-2.48F}, // W:Your Cart
{3423892422u,-1.03F}, // w:Greek
{3423987011u,.98F}, // w:Cognitive
{3424043617u,-2.28F}, // W:Open in
{3424600452u,-2.86F}, // w:Fußball
{3424705239u,-2.28F}, // W:(opens in
{3424891056u,-3.49F}, // w:TENNIS
{3427211392u,-.74F}, // w:WEDDING
{3428152727u,.63F}, // w:Customization
{3428618512u,-1.35F}, // c:redesign
{3428702978u,-1.87F}, // T:Big Data
{3428801245u,.72F}, // c:publish
{3429114572u,-1.03F}, // c:extras
{3429738126u,-.83F}, // w:Uber
{3429807887u,-1.63F}, // w:EV
{3429823799u,-1.03F}, // C:testimonial
{3432462465u,-2.28F}, // T:- Forms
{3432863328u,-2.16F}, // w:Festival
{3432929956u,-1.43F}, // C:masthead
{3433840467u,-1.62F}, // w:APP
{3433892222u,.80F}, // w:OFFLINE
{3433957024u,-1.34F}, // c:powered
{3434943883u,2.00F}, // c:considerations
{3435425697u,-1.89F}, // C:sidebar-inner-wrap
{3436770107u,-2.03F}, // T:GUIDE
{3436888855u,-1.87F}, // C:js-subscription-link
{3437062116u,.71F}, // W:What Should
{3437512255u,-1.83F}, // C:wp-block-query
{3438745640u,-4.18F}, // w://
{3439506805u,-2.39F}, // W:Start Here
{3439704107u,.85F}, // C:et-l--body
{3440327818u,-.65F}, // w:Generative
{3441039602u,-2.16F}, // C:e-grid-align-right
{3441554340u,-1.87F}, // C:header__menu-item
{3441934341u,-3.49F}, // c:megamenu
{3442026048u,.88F}, // W:"I've been
{3442704843u,-1.84F}, // c:accent
{3442803050u,-3.45F}, // p:author
{3443439471u,1.87F}, // w:Suitable
{3443945857u,-1.15F}, // T:Description
{3444321204u,-3.39F}, // C:category
{3444939457u,-2.39F}, // T:Forgot your password
{3445208491u,-1.87F}, // T:Knowledge Base
{3445366333u,-1.25F}, // C:section-height--small
{3445590219u,-.79F}, // c:access
{3445750543u,-3.59F}, // C:widget_search
{3445847499u,-3.70F}, // c:accept
{3446363764u,-2.16F}, // w:Jeffrey
{3447281886u,-3.13F}, // C:comment-author
{3447752762u,-1.22F}, // T:Type
{3447787261u,-1.33F}, // w:David
{3447852956u,-1.87F}, // C:cat
{3447888984u,-.76F}, // w:Secure
{3447980094u,-2.16F}, // T:Colorado
{3448537643u,-2.48F}, // T:View Comments
{3448575507u,-2.00F}, // C:widget-content
{3448583406u,-2.57F}, // W:Like This
{3449009414u,-2.03F}, // W:More Resources
{3449012684u,-2.65F}, // C:e--animation-fade
{3449223936u,-1.01F}, // w:Older
{3449550377u,-2.39F}, // T:Cookie Preferences
{3449992733u,-1.88F}, // C:pointer-events-auto
{3450078108u,-.61F}, // C:col
{3450359479u,-.82F}, // T:+8.9%
{3450942488u,-2.39F}, // w:Ratgeber
{3451101720u,-1.49F}, // w:WOMEN
{3451534882u,-1.13F}, // C:events
{3451951830u,1.13F}, // W:When a
{3452127910u,.80F}, // c:beyond
{3452226500u,-1.87F}, // C:e-n-menu-title
{3452486155u,-3.07F}, // C:current-menu-parent
{3452510364u,-3.11F}, // C:cta
{3452583822u,-2.03F}, // T:No Comments
{3452747639u,-.62F}, // w:META
{3453039295u,-2.03F}, // W:By Daniel
{3453570077u,-2.16F}, // c:recaptcha
{3453825773u,1.87F}, // w:Deciding
{3453876855u,1.72F}, // w:Either
{3454186132u,-.55F}, // c:child
{3454684160u,.86F}, // C:bodycopy
{3454831714u,-2.16F}, // T:Full Name
{3455298151u,-2.28F}, // W:Link Copied
{3455527848u,1.06F}, // W:Now let’s
{3455637061u,-1.98F}, // w:APPS
{3455859757u,-1.30F}, // C:md:py-16
{3457406092u,-1.38F}, // C:border-b-4
{3457406604u,-2.28F}, // C:border-b-2
{3458028635u,-2.80F}, // w:RADIO
{3458265021u,-3.03F}, // C:wp-block-search
{3458541944u,-1.87F}, // W:Freedom of
{3458646420u,-1.87F}, // c:chips
{3458934241u,-2.57F}, // C:elementor-author-box__name
{3458954511u,-1.24F}, // w:Electronics
{3459587731u,.77F}, // W:Full Service
{3460265894u,-2.26F}, // w:#IDENTITY-SHIFT
{3460351632u,-.98F}, // c:dbc
{3460351888u,-1.03F}, // c:dbd
{3460352400u,-2.48F}, // c:dbf
{3460556944u,-2.03F}, // c:dca
{3460557712u,-.87F}, // c:dcf
{3460557968u,-.74F}, // c:dce
{3460821167u,-1.03F}, // w:Tablet
{3461012624u,-1.44F}, // c:day
{3461018768u,-.77F}, // c:daa
{3461019280u,-1.38F}, // c:dac
{3461020048u,-.87F}, // c:dad
{3461020560u,-.98F}, // c:daf
{3461208208u,-.69F}, // c:dfe
{3461208464u,-2.16F}, // c:dff
{3461209744u,.55F}, // c:dfc
{3461565963u,-1.87F}, // C:swp_horizontal_panel
{3461670089u,-2.39F}, // C:container--fluid
{3461670288u,-.79F}, // c:ddb
{3461671056u,-1.04F}, // c:dda
{3461671824u,-.83F}, // c:ddd
{3461776400u,-.49F}, // w:Nintendo
{3461859472u,-1.51F}, // c:dee
{3461859728u,-.47F}, // c:ded
{3461860240u,-1.12F}, // c:def
{3461863056u,-1.40F}, // c:dek
{3461865104u,-.54F}, // c:des
{3461865360u,-.64F}, // c:der
{3462237414u,-1.68F}, // w:HOMES
{3462322064u,-1.87F}, // c:dkb
{3462656326u,-.68F}, // w:#Cloud
{3462720868u,2.53F}, // W:When you're
{3462780560u,-1.03F}, // c:dis
{3462780816u,-1.82F}, // c:dir
{3462781840u,-1.77F}, // c:div
{3462784912u,-2.03F}, // c:dib
{3462785168u,.59F}, // c:die
{3463241104u,-2.27F}, // c:dot
{3463523657u,-2.48F}, // T:Privacy Overview
{3463641232u,-1.87F}, // c:dme
{3463720792u,-.60F}, // w:Feature
{3463728556u,-1.93F}, // c:google
{3464091792u,-1.87F}, // c:dsq
{3464284171u,-1.87F}, // W:Manage Account
{3464358800u,-1.70F}, // c:dpd
{3464754064u,-.99F}, // c:dvh
{3464804453u,-1.72F}, // C:mb-lg-0
{3465008784u,1.65F}, // c:dwk
{3465764820u,-2.20F}, // C:attribution
{3465884226u,-2.03F}, // C:elementor-widget-tablet__width-initial
{3466318736u,-2.27F}, // c:dyn
{3467042567u,-3.48F}, // C:elementor-nav-menu--main
{3467211999u,1.87F}, // W:"Es gibt
{3467703307u,-1.03F}, // C:gap-2.5
{3467714283u,-2.16F}, // C:main_menu
{3467915971u,-3.65F}, // c:filter
{3468007075u,-1.83F}, // c:level
{3468299818u,-1.03F}, // T:#19
{3469186832u,-2.39F}, // T:Rugby
{3469388163u,1.24F}, // W:"It’s the
{3469581670u,1.33F}, // w:DURABLE
{3470676056u,-3.34F}, // C:entry-footer
{3471106420u,-2.16F}, // c:cookielawinfo
{3471112031u,.54F}, // W:*As an
{3471166299u,-1.09F}, // C:et_pb_section_0_tb_body
{3471682072u,-1.87F}, // w:Immobilien
{3472364181u,-1.87F}, // w:Sexual
{3472470067u,-3.23F}, // C:share-icon
{3472523210u,-1.87F}, // T:Related Reads
{3472557388u,-2.16F}, // w:Trademark
{3472654598u,-1.87F}, // C:image-wrapper
{3472900691u,1.72F}, // W:# alternatively
{3473300503u,-2.21F}, // W:DON'T MISS
{3473647786u,-2.03F}, // T:FOLGEN SIE UNS
{3473856788u,-2.75F}, // T:MARKETING
{3475508083u,-1.87F}, // w:(Technik-)Paternalismus
{3475523744u,-3.43F}, // C:elementor-location-header
{3475712075u,-1.54F}, // W:Become An
{3475873987u,-1.82F}, // w:Address
{3476082584u,-1.94F}, // w:K
{3476601507u,-1.22F}, // W:Hire a
{3476694546u,.95F}, // C:article__content
{3477485654u,-.98F}, // W:Marketing and
{3477745494u,-1.28F}, // C:has-text-color
{3477843947u,-1.59F}, // C:regular
{3479425870u,-1.24F}, // C:flex-auto
{3479655079u,-1.05F}, // w:#cybersecurity
{3479754400u,.52F}, // w:FAST
{3479834049u,-.96F}, // w:#36
{3479894449u,-2.48F}, // C:wt-cli-necessary-checkbox
{3480101277u,-1.03F}, // T:Citations
{3480710690u,-1.03F}, // w:Facts
{3481290988u,-.81F}, // c:design
{3481463729u,-2.28F}, // c:descriptor
{3482119978u,1.72F}, // W:This trend
{3482479429u,-1.21F}, // w:NATIONAL
{3483089125u,-2.00F}, // c:again
{3483477611u,-.64F}, // w:Gen
{3483529474u,-2.98F}, // T:COMMERCIAL
{3484718562u,-.53F}, // c:region
{3485217193u,.80F}, // w:"She's
{3485493474u,-1.68F}, // c:newline
{3486780789u,-2.03F}, // T:Wissenschaft
{3487135172u,-3.18F}, // W:Customer Stories
{3488214589u,-2.03F}, // C:right-4
{3488215101u,-2.16F}, // C:right-2
{3488215613u,-3.30F}, // C:right-0
{3489288553u,-2.92F}, // C:comments-title
{3489754513u,-2.73F}, // C:sm:grid-cols-2
{3489769515u,-2.24F}, // C:has-collapse-sub-nav
{3489950056u,.56F}, // C:post-wrap
{3490153614u,-1.16F}, // w:GPS
{3490573190u,-1.87F}, // W:// Press
{3490575579u,-2.39F}, // W:En Español
{3490757040u,-1.61F}, // C:text-gray-900
{3491372363u,-.83F}, // C:article-byline
{3491488189u,-3.03F}, // W:Our Services
{3491525226u,1.60F}, // C:hwgax
{3491753116u,-1.81F}, // w:--
{3492093443u,-2.03F}, // T:December 13, 2025
{3493077174u,-2.39F}, // C:header-title-nav-wrapper
{3493326134u,-.98F}, // w://
{3493750470u,-1.11F}, // w:Downtown
{3493787832u,-1.22F}, // w:ROI
{3494783896u,-1.87F}, // C:sm:items-center
{3495138356u,-1.87F}, // T:Transcripts
{3496009038u,-1.92F}, // c:ticker
{3496214455u,.56F}, // w:Efficiency
{3496254463u,-4.19F}, // c:object
{3497534789u,1.24F}, // W:One Thing
{3498257309u,-2.92F}, // T:Interviews
{3498399746u,-3.09F}, // w:<
{3498440859u,-2.16F}, // C:mntl-author-tooltip__bio
{3498728438u,-1.87F}, // C:usa-nav__link
{3498891351u,-2.19F}, // C:blog-sidebar
{3498989914u,-2.65F}, // T:EN
{3499837801u,-2.16F}, // T:Most Read
{3500174375u,1.39F}, // w:Increased
{3501617877u,-1.22F}, // c:util
{3501675318u,-1.87F}, // w:SAT
{3502496622u,-.96F}, // T:#22
{3502601686u,1.16F}, // C:mntl-sc-block-heading__text
{3503770168u,-2.39F}, // C:blog-meta-item--author
{3504384063u,-.96F}, // w:California
{3505274882u,-2.28F}, // C:et-social-instagram
{3505316283u,-.83F}, // w:Network
{3506311186u,-1.52F}, // W:+4.9%
{3506797678u,-2.86F}, // T:Related Topics
{3507188117u,-1.20F}, // c:lang
{3507279601u,-2.81F}, // T:#trending
{3507337406u,-2.39F}, // C:elementor-grid-item
{3507901077u,-1.58F}, // c:last
{3508279959u,-1.26F}, // c:first
{3508604103u,-1.38F}, // C:post-list
{3508949987u,-3.05F}, // W:Enter Your
{3508961898u,-2.03F}, // W:November 18
{3509360372u,-2.57F}, // C:jp-carousel-overlay
{3509867413u,-1.50F}, // c:lazy
{3509944796u,-2.14F}, // C:leading-tight
{3510031891u,-2.03F}, // C:hidden-print
{3511379766u,-.84F}, // w:YOGA
{3511689044u,.59F}, // w:Planning
{3511919676u,1.32F}, // W:HERE’S WHAT
{3512205554u,-1.22F}, // C:text-end
{3512441747u,-2.16F}, // c:multimedia
{3512928605u,-2.16F}, // T:SUCHEN
{3514044365u,-1.00F}, // c:boxes
{3514084537u,-1.87F}, // C:wpdiscuz-subscribe-bar
{3514279671u,-1.51F}, // w:Simplify
{3514591686u,-.64F}, // W:Expense Management
{3514800760u,-3.23F}, // C:field_description_below
{3515459994u,-2.28F}, // C:footer__link
{3515657669u,-.67F}, // w:"Best
{3516468852u,-.63F}, // w:"Do
{3516977044u,-2.65F}, // C:elementor-field-group
{3517223305u,-1.87F}, // W:User Agreement
{3517386147u,-3.22F}, // c:transform
{3518538074u,-2.03F}, // C:license
{3519775272u,-1.38F}, // w:Container
{3519802861u,-1.22F}, // w:Bridal
{3519872234u,-2.57F}, // C:hs-menu-item
{3520017176u,1.16F}, // W:Part of
{3520516034u,1.72F}, // W:It will
{3520838651u,-2.57F}, // T:RESOURCE CENTER
{3520899187u,.84F}, // w:Maintaining
{3520936980u,-3.31F}, // T:Tweet
{3521622613u,-1.87F}, // c:navmenu
{3521708674u,-1.31F}, // c:general
{3522034758u,-1.45F}, // c:masonry
{3522551859u,-2.03F}, // C:author-link
{3522992169u,2.92F}, // w:However
{3523023134u,-1.88F}, // T:Software
{3524273066u,1.67F}, // W:I also
{3525183436u,-2.48F}, // C:header__nav
{3525730447u,-.94F}, // C:gallery
{3526565682u,-1.87F}, // C:td_module_wrap
{3526861291u,-.92F}, // C:nitro-lazy
{3527047784u,-1.24F}, // W:INTERESTED IN
{3527273244u,-2.98F}, // T:Italiano
{3527279743u,-.52F}, // w:#38
{3527571418u,-2.03F}, // C:hs_cos_wrapper_type_menu
{3527790297u,2.69F}, // W:For instance
{3528084148u,-1.87F}, // w:Voucher
{3528122028u,-1.83F}, // W:Apple Watch
{3528538495u,-1.87F}, // T:Strength Training
{3529657458u,-2.28F}, // c:yarpp
{3530029934u,-1.35F}, // c:unified
{3531501316u,.55F}, // C:two-column
{3531920900u,-1.87F}, // C:hover:text-black
{3532727724u,-2.16F}, // C:wpml-ls
{3534284575u,-2.86F}, // T:Related Stories
{3534421878u,2.41F}, // w:Doch
{3534450615u,-1.87F}, // T:Nahost
{3534543276u,-1.87F}, // T:Footer Menu
{3535061202u,-3.23F}, // C:elementor-nav-menu__text-align-aside
{3536014810u,-1.87F}, // w:Comparisons
{3536872608u,-1.76F}, // C:ast-mobile-header-content
{3536886604u,-1.87F}, // w:WHITEPAPER:
{3537599308u,-.64F}, // w:GPU
{3537603651u,-2.03F}, // T:VISIT US
{3537687725u,-2.39F}, // w:Lists
{3538126842u,-1.87F}, // W:Outdoor Living
{3538189787u,-2.03F}, // C:h-10
{3538190299u,-1.09F}, // C:h-12
{3538190811u,-1.85F}, // C:h-14
{3538191323u,-1.87F}, // C:h-16
{3538689056u,-.62F}, // w:#26
{3538841563u,-1.87F}, // C:h-20
{3539098211u,-1.87F}, // C:elementor-search-form--button-type-icon
{3539805809u,-2.03F}, // C:site-header-wrapper
{3541425964u,-2.73F}, // C:gravity-theme
{3541433632u,-4.78F}, // T:SKIP TO MAIN CONTENT
{3541678411u,-2.86F}, // C:likes-widget-placeholder
{3542514956u,-3.24F}, // T:&Travel
{3542515087u,.61F}, // w:LET'S
{3542635371u,-2.65F}, // W:Stay Up
{3542877603u,-1.22F}, // T:Louisiana
{3543275424u,-3.46F}, // C:wp-element-button
{3544731045u,-3.33F}, // C:widget-area
{3544892096u,-1.22F}, // w:Jenny
{3545278444u,-2.16F}, // W:Press &
{3545506665u,-1.87F}, // w:QA
{3546506936u,-2.85F}, // C:image-caption
{3546527058u,-2.20F}, // c:dark
{3546550555u,-.98F}, // w:ONBOARDING
{3546680785u,-1.51F}, // c:standalone
{3546985298u,-3.41F}, // c:date
{3546986322u,-1.40F}, // c:data
{3548413365u,-1.87F}, // W:August 26,
{3548557002u,-1.94F}, // C:inner-padding
{3548854063u,-2.80F}, // W:BROWSE ALL
{3549634809u,-.64F}, // T:(2018)
{3549966946u,-3.35F}, // C:input-group
{3549970771u,-1.20F}, // C:hs_cos_wrapper_widget
{3551094488u,-2.92F}, // w:Tell
{3552510297u,-.64F}, // T:(83)
{3552741669u,-4.07F}, // w:/Resources
{3553124488u,-.47F}, // C:row-fluid
{3553930085u,-1.16F}, // w:Jonathan
{3554196908u,-1.25F}, // w:NETWORKING
{3554304429u,-1.87F}, // T:Call Us
{3554677635u,-2.39F}, // T:REQUEST INFO
{3554693794u,-1.25F}, // w:Helpful
{3555576872u,1.26F}, // W:Step #7:
{3555655745u,-2.21F}, // c:profile
{3555852267u,-1.91F}, // w:(Send
{3555957114u,-1.53F}, // w:SEATTLE
{3556352455u,-2.16F}, // W:BROWSE BY
{3556449590u,-.66F}, // w:(
{3557810788u,2.47F}, // w:"He
{3558337650u,-1.17F}, // C:elementor-widget-text-editor
{3558366156u,-2.28F}, // C:usa-banner__header
{3558376089u,-2.38F}, // c:alert
{3558746547u,-2.21F}, // w:Partnerships
{3559075426u,-2.57F}, // T:Portfolio
{3559515064u,-2.00F}, // w:DEMO
{3560656122u,-1.13F}, // C:offcanvas
{3560661208u,-2.16F}, // C:gfield_label_before_complex
{3560702362u,-2.03F}, // C:mntl-attribution__item-date
{3561126928u,-2.03F}, // C:ot-pref-trigger
{3561178591u,-2.28F}, // T:4 min Read
{3561619165u,-1.86F}, // c:ignore
{3562607830u,.96F}, // C:ez-toc-grey
{3562956102u,-2.03F}, // w:Schreibe
{3563276277u,1.26F}, // W:* **Short-Term
{3564279023u,-.52F}, // w:Venue
{3564431833u,.82F}, // C:article-container
{3567595246u,-.64F}, // W:Lead Generation
{3568013539u,.80F}, // W:In recent
{3568216277u,-2.48F}, // T:Product Updates
{3568968288u,-1.06F}, // C:overflow-x-scroll
{3569447400u,-2.03F}, // T:Nederlands
{3570516348u,-1.03F}, // T:Top Picks
{3571801507u,-2.03F}, // c:recipes
{3571958159u,-.84F}, // W:Select Your
{3572049795u,-2.73F}, // w:-
{3572205328u,-1.39F}, // w:AUSTIN
{3574585890u,-1.03F}, // W:IT Consulting
{3575349871u,-3.21F}, // c:previous
{3576033338u,-1.83F}, // C:md:text-base
{3576272740u,-3.61F}, // C:sidebar
{3576291454u,-1.77F}, // c:footnote
{3576479286u,-3.34F}, // C:mega-menu
{3576737873u,-1.87F}, // C:lg:flex-col
{3577409093u,-2.39F}, // w:Mon
{3577426829u,.88F}, // c:camera
{3577849994u,-3.96F}, // T:(View all)
{3577900517u,-1.80F}, // c:gallery
{3578393265u,2.10F}, // W:Choosing the
{3578510357u,-3.17F}, // C:top-0
{3579416326u,-2.28F}, // w:ABONNEMENT
{3579574677u,-2.57F}, // W:News and
{3579722012u,.80F}, // w:UT
{3580053648u,-3.35F}, // C:w-button
{3580184149u,-1.22F}, // T:PHOENIX
{3580595387u,-1.74F}, // w:MEINE
{3580607946u,-3.23F}, // C:gform-field-label
{3580889453u,-2.47F}, // c:visibility
{3581176039u,-2.36F}, // C:active
{3581688716u,2.49F}, // W:Not only
{3581846947u,-2.61F}, // C:focus:outline-none
{3582262724u,-.49F}, // w:>>>
{3582338028u,-.65F}, // w:Buying
{3582344417u,-1.38F}, // w:Mountain
{3582749846u,-1.87F}, // w:Hat
{3583479691u,-4.14F}, // c:facebook
{3583676111u,1.63F}, // W:Final Thoughts
{3583810879u,-2.03F}, // w:LETZTE
{3583859084u,-.83F}, // W:Trying to
{3584261984u,-2.03F}, // w:cookielawinfo-checbox-analytics
{3584305166u,1.26F}, // w:##
{3585254540u,-1.87F}, // W:Our Latest
{3586309413u,-2.16F}, // W:Nov 18
{3586595786u,-2.57F}, // W:Manage My
{3587138718u,-1.82F}, // c:ring
{3588481338u,-2.86F}, // W:Privacy Statement
{3588500849u,-2.57F}, // C:cli-bar-popup
{3588630065u,1.93F}, // W:Whether you
{3588800980u,-1.63F}, // W:iOS App
{3588998430u,-1.08F}, // w:(Dr.
{3589011854u,-1.03F}, // p:image
{3589189524u,1.91F}, // w:Below
{3589221881u,-2.03F}, // C:second
{3590307932u,.88F}, // W:"And then
{3590467916u,-1.54F}, // C:text-left
{3590656891u,-2.48F}, // w:SINGAPORE
{3591033716u,-.61F}, // W:N a
{3591456785u,-1.22F}, // w:ANIMATION
{3591753106u,-1.84F}, // C:justify-content-center
{3592442062u,-1.99F}, // w:Notify
{3592915840u,.56F}, // W:Getting a
{3593140787u,-1.45F}, // w:HVAC
{3593375981u,-2.80F}, // C:sd-like
{3593951128u,-2.16F}, // T:ABONNEMENT
{3594307380u,-1.03F}, // T:Statistics
{3594845989u,-.69F}, // c:bootstrap
{3594853637u,-2.04F}, // w:Docker
{3595949339u,-1.63F}, // W:Lesen Sie
{3596061316u,-1.07F}, // W:Yes I
{3596966961u,-3.33F}, // C:hidden
{3597259574u,-1.91F}, // C:flex-none
{3597941789u,-1.87F}, // C:mega-menu-flyout
{3598096653u,-1.72F}, // C:wp-block-post
{3598281553u,-2.28F}, // w:Champions
{3598444862u,-1.65F}, // c:light
{3598787290u,-1.87F}, // w:FINANZEN
{3599013817u,-2.03F}, // W:READ NOW
{3599366431u,-1.44F}, // W:WANT MORE
{3599984173u,-2.13F}, // C:hover-to-open
{3600670541u,-1.87F}, // C:option
{3601511666u,-2.98F}, // w:COVID
{3601532305u,-1.87F}, // T:Property
{3601919875u,-2.03F}, // C:published-date
{3602606237u,-1.81F}, // w:Von
{3602657584u,-3.73F}, // C:facebook
{3602747958u,.71F}, // C:et_pb_section_0
{3602827671u,-1.80F}, // C:gap-10
{3602828183u,-1.10F}, // C:gap-12
{3603381764u,-2.03F}, // w:Manufacturing
{3603791884u,-1.53F}, // C:position-fixed
{3603805790u,-1.36F}, // T:#28
{3603895613u,-.80F}, // w:#27
{3603974831u,-2.03F}, // T:Mortgage
{3604523035u,.84F}, // w:Mix
{3604805488u,-1.03F}, // W:7 Day
{3605336435u,2.63F}, // w:Flexibility
{3605514227u,-3.31F}, // w:FACULTY
{3605663421u,-2.28F}, // T:Weddings
{3605923749u,-1.67F}, // c:lifestyle
{3606099406u,.50F}, // w:(Testing
{3606771347u,-1.87F}, // w:Impeachment
{3607151701u,-1.38F}, // T:R
{3607800643u,1.38F}, // W:"I got
{3607932196u,-1.87F}, // C:comment-actions
{3608806231u,-2.39F}, // C:header-nav-list
{3608866011u,-1.00F}, // w:"AI":
{3608908558u,-2.39F}, // C:item-pagination-link--next
{3609165772u,-1.92F}, // w:RANKINGS
{3609220808u,2.00F}, // W:Add the
{3609232887u,-2.73F}, // w:日本語
{3609370534u,-2.28F}, // T:Follow Us on Twitter
{3609931098u,1.62F}, // C:prose
{3610292931u,-2.34F}, // C:lazyload
{3611157251u,-2.16F}, // w:Wintersport
{3611477395u,-2.39F}, // C:header-section
{3612786632u,-2.16F}, // T:Personal
{3613019853u,-1.87F}, // T:Vulnerability Disclosure Policy
{3613044124u,-1.03F}, // w:Made
{3613611884u,-1.61F}, // c:flush
{3614288183u,-.84F}, // C:flex-1
{3614494577u,-3.39F}, // c:searchform
{3614534163u,-1.76F}, // C:main-header-bar-navigation
{3615285397u,-2.48F}, // C:cli-tab-footer
{3615838060u,-.90F}, // c:fluid
{3616278690u,-1.24F}, // W:We Offer
{3616813740u,-.94F}, // C:padding
{3617113368u,-.45F}, // w:#11
{3617315199u,-2.03F}, // C:elementor-icon-box-wrapper
{3617452514u,-1.68F}, // C:menu-secondary
{3618280707u,-1.87F}, // W:BY USE
{3618741910u,.80F}, // w:Regarding
{3619203768u,-.45F}, // w:Experience
{3619945518u,-3.13F}, // W:EXPLORE MORE
{3620109676u,-2.16F}, // T:Our Mission
{3620160530u,-2.39F}, // T:MIAMI
{3620192465u,-.83F}, // w:Fax
{3620265144u,-2.48F}, // T:Publications
{3620593254u,-1.88F}, // c:submission
{3621383355u,-1.87F}, // w:::
{3621687103u,1.08F}, // C:node__content
{3621701028u,-4.46F}, // T:*:Facebook
{3621789251u,-3.09F}, // T:Canada
{3622385233u,-1.21F}, // c:areas
{3623169655u,-3.39F}, // T:- Impressum
{3623587827u,-1.88F}, // w:*
{3623878162u,.77F}, // W:Why Does
{3624161067u,-.51F}, // W:More Information
{3624395088u,-4.78F}, // c:login
{3624978953u,-.64F}, // W:+7.9%
{3625225859u,-3.62F}, // W:Help Center
{3625708624u,-3.18F}, // c:logos
{3626138305u,-1.64F}, // w:(EDIT:
{3626843224u,-1.40F}, // w:"Our
{3627347444u,-2.05F}, // c:foreground
{3628019098u,-1.59F}, // c:handle
{3628025025u,1.72F}, // W:Here's an
{3628035245u,-.59F}, // w:Deploy
{3628522681u,-1.74F}, // w:09
{3629339374u,-1.16F}, // c:xoxo
{3629357568u,-2.31F}, // W:(Read more
{3629386057u,-1.74F}, // T:SLEEP
{3629796742u,-2.55F}, // C:justify-center
{3630503051u,-2.19F}, // T:Documentation
{3630523578u,-2.28F}, // w:Gesellschaft
{3630697168u,-1.87F}, // c:offices
{3631111283u,-1.68F}, // C:elementor-column-gap-no
{3631290210u,-2.65F}, // c:partners
{3631398094u,-1.87F}, // C:dialog__heading
{3631643901u,-2.16F}, // w:Oceania
{3631826245u,1.72F}, // W:From there,
{3633128053u,-2.73F}, // C:site-footer-section
{3633171018u,-2.16F}, // T:Data Science
{3633305658u,-2.03F}, // W:Künstliche Intelligenz
{3633835866u,-.98F}, // W:ABOUT THIS
{3633972237u,-1.63F}, // W:Improve Your
{3634264613u,-2.19F}, // c:scrollbar
{3634821146u,-2.84F}, // T:SOCIAL MEDIA
{3634847965u,1.72F}, // T:Battery Life
{3635269720u,-1.22F}, // C:position-left
{3635747108u,-.46F}, // w:Azure
{3636392177u,-2.39F}, // C:search-modal
{3636510354u,-4.10F}, // w:PODCAST
{3636903771u,-1.42F}, // C:kb-row-layout-wrap
{3638117760u,-2.04F}, // W:More On
{3638804084u,2.56F}, // w:Often
{3641185563u,-.70F}, // w:SPEAKERS
{3641189710u,-4.67F}, // T:-Login
{3642017261u,-2.80F}, // T:SEE ALL
{3642960830u,.77F}, // w:##
{3643176940u,-1.51F}, // w:Communities
{3643813411u,-2.03F}, // w:Übersicht
{3643845254u,-2.28F}, // C:link-text
{3644059862u,-2.03F}, // c:onetrust
{3644389694u,-1.71F}, // w:COMMERCIAL
{3644472594u,-1.38F}, // C:px-5
{3644472850u,-1.67F}, // C:px-4
{3644473106u,-1.52F}, // C:px-7
{3644473362u,-1.28F}, // C:px-6
{3644473618u,-2.49F}, // C:px-1
{3644473874u,-2.10F}, // C:px-0
{3644474130u,-2.66F}, // C:px-3
{3644474386u,-2.61F}, // C:px-2
{3644475922u,-1.97F}, // C:px-8
{3644822803u,-2.49F}, // c:drawer
{3644983392u,-1.27F}, // w:SaaS
{3645039428u,-.86F}, // C:max-w-4xl
{3645199820u,1.89F}, // w:Though
{3645389395u,-1.03F}, // C:flex-col
{3645468525u,-2.21F}, // c:aligncenter
{3645964261u,-3.46F}, // C:modal-body
{3646346749u,-1.98F}, // c:commentlist
{3647080080u,-2.03F}, // c:ext
{3647113635u,-1.29F}, // C:post-hero
{3647733392u,-1.09F}, // c:eer
{3647737232u,-1.25F}, // c:eea
{3647737488u,-1.87F}, // c:eeb
{3647737744u,-1.33F}, // c:eec
{3647738000u,-1.14F}, // c:eed
{3647738256u,-2.16F}, // c:eee
{3647991696u,-.99F}, // c:edc
{3647991952u,-1.28F}, // c:edb
{3647992208u,-2.28F}, // c:eda
{3647992976u,-2.28F}, // c:edf
{3647993232u,-2.28F}, // c:ede
{3647993488u,-2.28F}, // c:edd
{3648090675u,-2.16F}, // T:More Stories
{3648264995u,-1.03F}, // W:Opt Out
{3648388496u,-.64F}, // c:efa
{3648389008u,-1.37F}, // c:efc
{3648389264u,-1.84F}, // c:efb
{3648389520u,-.51F}, // c:efe
{3648390288u,-1.51F}, // c:eff
{3648659856u,-1.53F}, // c:eae
{3648661136u,-.72F}, // c:eab
{3648661392u,-1.06F}, // c:eac
{3648729094u,-2.03F}, // W:Add Us
{3648935406u,-1.89F}, // w:INTEGRATIONS
{3649105808u,-.91F}, // c:ecc
{3649106576u,-1.29F}, // c:ecf
{3649107088u,-.52F}, // c:ecd
{3649107344u,-1.59F}, // c:ece
{3649108880u,-.48F}, // c:eco
{3649273957u,.87F}, // C:contentwrap
{3649311120u,-.79F}, // c:ebe
{3649311376u,-1.38F}, // c:ebd
{3649312144u,-1.87F}, // c:eba
{3649312656u,-2.16F}, // c:ebc
{3649312912u,-1.11F}, // c:ebb
{3649454883u,-1.25F}, // w:Schools
{3649544010u,-1.03F}, // w:Raleigh
{3650220688u,-2.90F}, // c:end
{3650424976u,-1.87F}, // c:eid
{3650427792u,.68F}, // c:eio
{3650614416u,-.60F}, // c:ehf
{3650684388u,-1.37F}, // T:#1
{3651021203u,-2.57F}, // T:Submit Search
{3651534577u,-1.29F}, // c:sports
{3652326898u,1.67F}, // w:Optimizing
{3653709226u,-1.85F}, // w:CONSUMER
{3653741474u,-2.63F}, // c:inverted
{3653805017u,-2.92F}, // C:transition-opacity
{3654318392u,-.91F}, // w:Bottom
{3654464333u,.96F}, // W:"We all
{3654851967u,-1.87F}, // C:orange
{3654993821u,-2.48F}, // w:Canvas
{3656485041u,-3.31F}, // C:sd-title
{3657854716u,-1.87F}, // C:show-mobile
{3658518196u,-1.92F}, // T:Florida
{3659646540u,-2.03F}, // C:hs_cos_wrapper_type_simple_menu
{3660163361u,-.85F}, // w:WEB
{3660242006u,-2.03F}, // c:headlines
{3660529352u,-1.87F}, // T:Ethics
{3661489379u,-1.03F}, // C:hero-container
{3661537404u,-1.29F}, // C:container-wrapper
{3661546281u,.98F}, // W:"I really
{3662206658u,-1.54F}, // w:Employee
{3663145089u,-2.16F}, // T:Infographics
{3663172554u,-2.16F}, // C:wpml-ls-native
{3663717017u,-1.03F}, // C:h3vovf
{3664293391u,.98F}, // w:Cutting
{3664759438u,-1.22F}, // w:2014
{3664799592u,-1.87F}, // C:vd6aqz
{3665399172u,-.99F}, // c:fonts
{3665502232u,-.64F}, // c:captions
{3666944439u,-2.57F}, // C:checkbox
{3667016657u,-1.76F}, // C:ast-inline-flex
{3668613660u,-2.57F}, // C:cli-settings-mobile
{3668890436u,-2.86F}, // T:SIGN OUT
{3670166436u,2.32F}, // w:Yet
{3670616170u,-2.39F}, // T:Last Updated
{3670638079u,.80F}, // w:Plenty
{3670833781u,-2.28F}, // W:MORE STORIES
{3670980907u,-1.76F}, // c:dialog
{3671089860u,-1.13F}, // c:wide
{3671429580u,-1.44F}, // w:"Public
{3671647438u,-3.32F}, // c:privacy
{3672645256u,-1.24F}, // w:Residential
{3672852932u,1.24F}, // c:will
{3673690228u,-2.16F}, // T:Toggle child menu
{3673849530u,-2.16F}, // W:EU Privacy
{3674343123u,.56F}, // W:Why It
{3674395099u,.80F}, // w:Wondering
{3674621380u,-.87F}, // c:with
{3676469917u,-1.45F}, // w:Accounting
{3676541495u,-2.48F}, // T:E-Commerce
{3677189761u,1.72F}, // W:WHAT FEATURES
{3677261608u,-2.39F}, // C:jp-relatedposts-headline
{3678155347u,-3.09F}, // C:w-form-fail
{3678777875u,-3.90F}, // T:SUBMIT
{3679843285u,-3.27F}, // T:INSURANCE
{3680023726u,-1.00F}, // w:Premium
{3680504007u,-1.81F}, // c:lazyload
{3680781205u,-1.22F}, // w:Plain
{3680980039u,.71F}, // W:# You
{3681013544u,-2.80F}, // W:Reviewed By:
{3681144083u,-1.16F}, // W:Hong Kong
{3681311529u,-2.08F}, // C:d-inline-block
{3682269881u,-2.11F}, // w:SPANISH
{3682551812u,-1.87F}, // C:hpl9qb
{3683283009u,.56F}, // w:"Unless
{3684352069u,2.41F}, // W:The two
{3685333904u,-2.65F}, // C:hidden_label
{3685641869u,2.23F}, // w:Dimensions
{3685663779u,-1.87F}, // C:lg:border-none
{3687279565u,-1.87F}, // C:footer_bottom
{3688278678u,.95F}, // c:final
{3688372915u,-2.73F}, // W:EXPLORE ALL
{3688655004u,-1.87F}, // C:no_prefix
{3688785091u,-1.87F}, // T:Crosswords
{3688848011u,-2.16F}, // C:widget__title
{3689879898u,-2.28F}, // c:fourth
{3690146440u,-1.87F}, // W:Student Success
{3692503557u,-1.23F}, // w:BAY
{3692575221u,-1.32F}, // C:order-first
{3692771312u,1.72F}, // w:Structural
{3692869203u,-2.57F}, // c:indicator
{3693051541u,1.23F}, // w:Being
{3694286196u,-3.73F}, // C:twitter
{3694828640u,-.81F}, // c:school
{3695068342u,-1.52F}, // w:KITCHEN
{3695258091u,-2.38F}, // w:(Foto:
{3695522728u,-1.98F}, // C:products
{3695581346u,-2.84F}, // w:Comment
{3695733943u,-2.16F}, // C:print:hidden
{3696636906u,1.87F}, // w:Reliability
{3697273588u,-1.63F}, // w:Amanda
{3697875686u,-1.87F}, // C:modal-lg
{3698127739u,-2.16F}, // C:mntl-bylines__item
{3699415228u,-2.48F}, // T:Tumblr
{3699564983u,-2.73F}, // C:elementor-shortcode
{3699809750u,-.96F}, // c:alerts
{3699839527u,-1.92F}, // c:baseline
{3700559539u,1.87F}, // W:Q. What
{3700588580u,-1.22F}, // c:members
{3700623718u,1.76F}, // w:"some
{3700710800u,-2.48F}, // T:SPONSORED CONTENT
{3700934233u,.80F}, // w:Finalize
{3701077794u,-2.48F}, // c:underlined
{3701138219u,-2.25F}, // C:bg-gray-100
{3701223203u,-2.28F}, // w:PORTLAND
{3701538656u,-.71F}, // c:strong
{3701540573u,-1.04F}, // c:brown
{3702379342u,-1.51F}, // w:'Animals
{3702607428u,-1.87F}, // T:News Releases
{3702665568u,-2.61F}, // c:stroke
{3703681823u,-.73F}, // w:"Your
{3704467857u,-1.87F}, // C:menu-item-460
{3704468625u,-1.87F}, // C:menu-item-463
{3704469137u,-1.87F}, // C:menu-item-465
{3704528145u,-.91F}, // C:customizer-styles-applied
{3705570489u,-2.28F}, // W:Forgot Password
{3706412166u,-1.87F}, // T:Deny
{3706876718u,-2.16F}, // w:SUCHEN
{3707782577u,-2.57F}, // T:DOWNLOADS
{3708537978u,-2.16F}, // T:Law
{3708780478u,-2.16F}, // C:wp-block-search__inside-wrapper
{3708817938u,-2.03F}, // C:global-footer
{3709712782u,-2.13F}, // c:open
{3710508735u,-.76F}, // C:span12
{3710767033u,-2.28F}, // T:World News
{3711318970u,-.74F}, // w:$61,050
{3711857140u,.80F}, // W:The findings
{3712805416u,-2.41F}, // C:flex-grow-1
{3712957839u,-1.87F}, // T:SPOTLIGHT
{3713656668u,-1.87F}, // T:Treatments
{3713840626u,-3.29F}, // c:sharing
{3714895867u,-2.03F}, // C:td_block_related_posts
{3715399110u,-2.03F}, // W:White Label
{3716422332u,1.00F}, // W:**Key Takeaways**
{3716795439u,-2.08F}, // w:Celebrity
{3716806679u,-.63F}, // c:shell
{3716889012u,-1.56F}, // C:tracking-tight
{3717213888u,1.10F}, // w:You'll
{3717361823u,-2.03F}, // C:author-profile
{3717893237u,-1.87F}, // w:Gutscheine
{3718073125u,-2.39F}, // r:listbox
{3718359385u,-1.87F}, // C:usa-button
{3718582229u,-1.69F}, // w:--
{3718919291u,-2.03F}, // w:Hospital
{3718992975u,-1.87F}, // w:Stocks
{3719736914u,-2.03F}, // c:suggested
{3719959572u,-2.00F}, // w:Investor
{3720793940u,-.81F}, // c:refresh
{3720872676u,-4.04F}, // c:focusable
{3721270197u,-2.16F}, // w:@Formula
{3721638296u,-.77F}, // C:scroll-smooth
{3721943605u,-1.15F}, // C:no-gutter
{3722402136u,-2.48F}, // c:textarea
{3722565612u,-2.16F}, // T:Cookie
{3722915950u,-2.48F}, // c:ginput
{3723119141u,.98F}, // w:Enhance
{3723355704u,-1.87F}, // w:MVP
{3724107750u,-2.28F}, // w:Telegram
{3725124698u,-2.33F}, // C:sub-nav
{3725170541u,-2.39F}, // T:Investors
{3725421785u,-2.00F}, // C:button-primary
{3726348891u,-2.19F}, // w:&Travel
{3726787305u,1.72F}, // w:"They
{3727345990u,-3.02F}, // w://
{3727714610u,-2.32F}, // w:"Thank
{3728156276u,-1.91F}, // w:Cannabis
{3728756811u,-1.87F}, // w:INTERNSHIPS
{3729079833u,-.47F}, // w:$68.00
{3729733826u,-2.16F}, // T:WORK WITH ME
{3729965996u,-1.25F}, // w:2017
{3730413251u,-.83F}, // W:The Impact
{3730810369u,-1.03F}, // w:PRIME
{3730994860u,-1.56F}, // c:pqsq
{3731226514u,-2.00F}, // C:header__main
{3731522500u,-1.95F}, // C:footer__group
{3731647478u,-1.71F}, // c:scrollable
{3731674914u,-3.59F}, // c:floating
{3731862129u,-1.60F}, // c:strip
{3732430663u,-3.14F}, // w:"View
{3733477491u,-2.48F}, // T:Always Enabled
{3733648592u,-1.31F}, // w:MAC
{3733804880u,1.55F}, // w:(Pack
{3734016631u,-2.03F}, // C:inside-navigation
{3734288250u,-1.51F}, // w:Flooring
{3734997205u,-.98F}, // w:Netherlands
{3735470203u,-2.39F}, // T:Navigation
{3735754307u,-3.68F}, // C:elementor-widget-button
{3735944064u,1.13F}, // w:Identifying
{3735958368u,-2.28F}, // w:'India
{3736329438u,-2.52F}, // C:top-bar
{3736939719u,.71F}, // W:With its
{3737155516u,-2.87F}, // c:checkbox
{3737400339u,1.12F}, // w:Customizable
{3737516908u,2.49F}, // W:*As of
{3737608003u,1.14F}, // W:This year
{3738157370u,-2.64F}, // c:ajax
{3739108610u,-.78F}, // w:Exploring
{3739176134u,.80F}, // w://
{3739282722u,-2.86F}, // T:Cars
{3740161541u,-3.13F}, // w:CARS
{3740480644u,-.55F}, // w:Existing
{3740510058u,1.15F}, // C:sqs-block
{3740524744u,1.13F}, // W:You probably
{3740800883u,-1.87F}, // W:N.Y.
{3741347363u,-2.23F}, // c:bold
{3741525281u,-1.87F}, // C:wp-social-link-linkedin
{3741538083u,-1.42F}, // c:book
{3741889763u,-.55F}, // T:- Results
{3742001107u,.80F}, // W:Edge Computing
{3743395192u,-3.33F}, // W:Most Popular
{3743412463u,-3.35F}, // T:FEATURED
{3743635051u,.80F}, // w:Headlamp
{3743679716u,-1.89F}, // w:RECENT
{3743746372u,-1.03F}, // T:EXCLUSIVE
{3743802755u,-2.57F}, // T:@Family
{3744025404u,-1.59F}, // w:'Success
{3744226765u,-1.87F}, // T:How We Work
{3744784860u,-3.21F}, // c:textwidget
{3745475253u,-.56F}, // w:Whole
{3745627951u,1.37F}, // C:sqs-html-content
{3745721440u,1.10F}, // W:Keep in
{3746583887u,-2.73F}, // p:about
{3746656803u,-1.32F}, // c:both
{3746705545u,1.87F}, // W:As always
{3747509278u,-3.65F}, // c:error
{3748463460u,-1.82F}, // c:images
{3749869169u,-.65F}, // c:sqsrte
{3751404257u,-2.21F}, // w:Sorry
{3752096668u,-2.44F}, // C:alt
{3752098716u,-1.87F}, // C:all
{3752230066u,-2.80F}, // c:donate
{3752398680u,-3.13F}, // C:wp-block-social-link-anchor
{3752993916u,-2.11F}, // c:transition
{3753629609u,-3.53F}, // C:elementor-social-icons-wrapper
{3753735500u,1.13F}, // W:Contrary to
{3753937462u,-.96F}, // w:NASA
{3754688711u,-1.90F}, // C:elementor-widget-heading
{3755264474u,-.73F}, // W:Digital Marketing
{3755609815u,-2.03F}, // w:NEWSTICKER
{3756174050u,-1.87F}, // W:Corporate Social
{3757241589u,-1.57F}, // C:current-page-ancestor
{3757826212u,-1.83F}, // t:center
{3757912904u,-1.87F}, // w:$153,465
{3758008143u,-.58F}, // c:slides
{3758008399u,-2.33F}, // c:slider
{3758221957u,-.87F}, // w:Give
{3758381787u,.47F}, // c:instructions
{3758567810u,-2.57F}, // C:article__title
{3758723167u,-1.78F}, // C:article-header
{3760264885u,-2.14F}, // c:black
{3760814024u,.73F}, // W:HOW DO
{3760909324u,-2.28F}, // C:c-footer
{3763481528u,-2.03F}, // w:Leute
{3764588260u,-2.33F}, // w:Fashion
{3764716934u,-1.87F}, // C:wpd-sbs-toggle
{3765445009u,-1.92F}, // c:job
{3765586147u,-1.20F}, // C:entertainment
{3765733804u,-2.50F}, // c:products
{3765774518u,-1.12F}, // T:Category
{3765912908u,1.26F}, // W:"If there
{3766176187u,.95F}, // w:Regular
{3766365117u,1.37F}, // C:hs_cos_wrapper_type_rich_text
{3766759313u,-1.65F}, // c:jet
{3767038779u,-.98F}, // C:sticky-sidebar
{3767147294u,-2.28F}, // T:Like this:
{3767885089u,-3.14F}, // C:current-post-parent
{3768029391u,-.54F}, // c:typo
{3768333792u,-2.03F}, // C:border-gray-400
{3768395563u,-1.22F}, // w:Telecommunications
{3769519274u,-.88F}, // w:%
{3770200339u,.80F}, // w:Otherwise
{3770931818u,-1.51F}, // w:Nevada
{3771080165u,2.00F}, // W:Below we
{3771206236u,-1.22F}, // w:Round
{3771597996u,-2.16F}, // C:et-social-linkedin
{3771724171u,-2.16F}, // T:Meinung
{3773147670u,-1.61F}, // C:hs_cos_wrapper_type_text
{3773409503u,-2.57F}, // T:GEORGIA
{3774606328u,-2.98F}, // T:People
{3775136851u,-1.72F}, // w:Languages
{3775474385u,-1.87F}, // w:(Quelle:
{3775608708u,-2.16F}, // C:mntl-group
{3776053768u,-1.27F}, // w:"All
{3776423414u,.80F}, // W:While a
{3776468761u,-2.86F}, // W:Office of
{3776515254u,-2.03F}, // T:Internet
{3776535800u,-1.12F}, // w:ASHLEY
{3776867614u,-1.87F}, // C:wpd-current-view
{3777315692u,-.96F}, // c:footnotes
{3777725278u,-1.69F}, // c:ease
{3777769256u,-2.03F}, // T:Share on Pinterest
{3777910820u,-3.96F}, // T:HELP
{3778497381u,-1.76F}, // C:ast-nav-menu
{3778626304u,-1.63F}, // C:posts
{3779034246u,-2.48F}, // C:elementor-align-justify
{3779141382u,-2.28F}, // C:navbar-dark
{3779433677u,1.37F}, // C:html-block
{3779932425u,1.87F}, // C:postcontent
{3780016319u,-2.03F}, // w:Referral
{3780056154u,-1.87F}, // w:Affiliated
{3780185178u,1.67F}, // p:articlebody
{3780297357u,.86F}, // C:zl4a4n
{3780735646u,-1.87F}, // C:yoast-breadcrumbs
{3780747791u,-1.51F}, // T:CONTACTS
{3781011853u,-1.68F}, // C:article__header
{3781272170u,-3.18F}, // C:share-facebook
{3781837941u,-2.84F}, // c:categories
{3782356710u,-.58F}, // C:column
{3784329500u,-2.16F}, // W:Site Information
{3784359264u,-1.60F}, // w:DALLAS
{3784405465u,-2.28F}, // w:Alabama
{3784944044u,-1.23F}, // C:offset-lg-0
{3784944300u,-1.54F}, // C:offset-lg-1
{3785411129u,-1.87F}, // C:button__text
{3785477335u,-3.19F}, // T:(more)
{3785931562u,-2.80F}, // W:+ View
{3786399195u,-.70F}, // T:Social Media Marketing
{3786921476u,1.48F}, // W:The Solution:
{3786925005u,-3.18F}, // C:page-footer
{3787522973u,-2.39F}, // C:item-pagination--prev-next
{3787579666u,-2.01F}, // C:py-0
{3787579922u,-2.07F}, // C:py-1
{3787580178u,-2.73F}, // C:py-2
{3787580434u,-1.87F}, // C:py-3
{3787580690u,-2.86F}, // C:py-4
{3787580946u,-1.89F}, // C:py-5
{3787581202u,-2.38F}, // C:py-6
{3787581714u,-2.17F}, // C:py-8
{3788143574u,-1.87F}, // w:Klima
{3788205965u,-2.75F}, // C:wp-caption-text
{3788472430u,-1.51F}, // T:#29
{3788672614u,-1.87F}, // T:Refer A Friend
{3788712944u,-1.87F}, // c:spoiler
{3788795142u,-1.71F}, // c:engine
{3788810297u,-.74F}, // w:USEFUL
{3788964014u,-1.87F}, // T:Write For Us
{3789313889u,-2.75F}, // c:between
{3789402875u,.80F}, // w:Fuel
{3789758696u,-2.67F}, // r:listitem
{3789983588u,-1.10F}, // w:Samantha
{3790021584u,-2.39F}, // C:icon--stroke
{3790188950u,.58F}, // c:gesellschaft
{3791247016u,-1.04F}, // C:flex
{3792122248u,1.87F}, // W:It takes
{3792703049u,-2.28F}, // T:0 Comments
{3793182669u,-2.03F}, // T:Announcements
{3795330435u,-2.03F}, // T:Navigation Menu
{3795632053u,.96F}, // W:You can't
{3795734636u,-2.28F}, // W:Contact Form
{3796084706u,-1.03F}, // w:Agent
{3796306345u,-2.03F}, // c:webinars
{3796313770u,1.87F}, // W:Earlier this
{3796714702u,-1.21F}, // w:Nonprofit
{3796885378u,.86F}, // C:zp8iqu
{3797017521u,-1.38F}, // W:Editor's Picks
{3797427971u,-1.53F}, // c:spacer
{3797654190u,-.73F}, // c:nutrition
{3798423459u,2.06F}, // W:As you
{3798476184u,-1.07F}, // w:Story
{3799117177u,-1.24F}, // w:INTERESTED
{3799366060u,-2.16F}, // T:NHL
{3799402919u,-.98F}, // W:Android App
{3800343692u,-1.87F}, // C:wpdiscuz-sort-buttons
{3801238953u,-3.00F}, // T:TOOLS
{3801417507u,-3.73F}, // C:elementor-button-text
{3801854518u,-2.03F}, // T:Tools & Resources
{3802833831u,-2.86F}, // c:screen
{3803756785u,-2.39F}, // C:flyouts
{3804004807u,-1.87F}, // c:purchase
{3804226485u,-1.03F}, // W:CONTINUE TO
{3804864823u,.80F}, // W:With more
{3805358598u,-1.22F}, // w:$155
{3805817712u,-2.48F}, // C:elementor-mobile-align-center
{3808334256u,.80F}, // W:Perfect for
{3808893514u,-1.03F}, // w:Liebe
{3809152905u,-.75F}, // c:pattern
{3809796452u,-1.87F}, // C:et_pb_social_media_follow_network_4_tb_footer
{3810898037u,-2.03F}, // w:Threat
{3812049191u,.98F}, // w:Between
{3812691360u,-1.87F}, // W:CONSUMER INFORMATION
{3812976923u,.56F}, // w:Timeline
{3813437900u,-.62F}, // W:#Cloud Computing
{3813713124u,.68F}, // w:#
{3813813731u,-2.21F}, // c:original
{3813848447u,1.07F}, // C:rich-text-block
{3813977007u,-.67F}, // w:-
{3814473380u,-3.24F}, // c:menus
{3814827166u,-1.05F}, // w:$51.73
{3815075876u,-2.39F}, // W:Helpful Links
{3815911768u,-1.87F}, // T:KOMMENTARE
{3816448000u,-3.60F}, // w:TWITTER
{3816495568u,-1.04F}, // c:gutter
{3816534617u,2.19F}, // w:"Instead
{3816798997u,1.74F}, // W:Before we
{3817294227u,-1.03F}, // c:golden
{3817857897u,-1.87F}, // W:By Scott
{3818451734u,-.54F}, // C:col-lg-10
{3818452246u,-.82F}, // C:col-lg-12
{3818469579u,-1.68F}, // w:#
{3818558870u,-1.39F}, // w:Jeremy
{3818769947u,.70F}, // W:Be sure
{3818818721u,-2.98F}, // C:form-check-label
{3820284139u,-3.50F}, // w:#trending
{3821424946u,.94F}, // W:> The
{3821796235u,-1.33F}, // w:Australian
{3821856029u,2.12F}, // W:Like most
{3822423053u,-1.37F}, // w:Housing
{3822470454u,-1.77F}, // c:slate
{3822916338u,-3.17F}, // C:sd-button
{3823166261u,-2.39F}, // W:Email Newsletters
{3823185986u,-4.78F}, // t:form
{3823251438u,-.79F}, // w:MEMBERS
{3823420513u,-1.03F}, // w:(Required)
{3823812089u,-1.38F}, // W:CUSTOMER EXPERIENCE
{3824746061u,.80F}, // W:Opt for
{3825957476u,-1.55F}, // C:local
{3826465652u,-1.03F}, // c:testimonials
{3826666498u,-2.03F}, // C:mntl-dotdash-universal-nav__text
{3827425249u,-2.39F}, // W:(Show more)
{3827887759u,-1.01F}, // w:"Would
{3828019625u,-3.31F}, // T:Reply
{3830042339u,-2.16F}, // C:hide-on-mobile
{3830234193u,-3.23F}, // C:wp-block-buttons
{3830281802u,-1.13F}, // T:#python
{3830496209u,-1.03F}, // w:Professionals
{3830527263u,-.55F}, // W:From Our
{3830690669u,-2.57F}, // w:RECIPES
{3830860892u,-1.97F}, // C:elementor-size-default
{3831614118u,-2.80F}, // w:Columnists
{3831704212u,-2.28F}, // T:Companies
{3831871745u,-3.39F}, // C:gform_fields
{3833670476u,-3.76F}, // C:footer-menu
{3833815031u,-1.87F}, // w:ADVANCE:
{3833880733u,-.47F}, // w:"How
{3834244661u,1.72F}, // W:A study
{3835621232u,-1.87F}, // w:GEWINNSPIELE
{3835628671u,-2.03F}, // w:SRI
{3835672641u,-1.00F}, // c:full
{3835888941u,-2.10F}, // C:elementor-inner-column
{3836202701u,-1.87F}, // W:FEATURED CONTENT
{3836663340u,-2.57F}, // w:Ebooks
{3837478789u,-1.36F}, // c:micro
{3837613759u,-1.87F}, // W:Contact Support
{3837842908u,-2.38F}, // C:depth-2
{3837843164u,-1.70F}, // C:depth-3
{3837843676u,-3.00F}, // C:depth-1
{3837844444u,-1.64F}, // C:depth-4
{3838555724u,-1.87F}, // T:Test Prep
{3838607228u,-2.03F}, // w:Workouts
{3839227688u,-1.42F}, // c:city
{3839232808u,-1.63F}, // c:cite
{3840059892u,-.83F}, // W:Claim Your
{3842130981u,-.67F}, // w:L
{3842191790u,-1.66F}, // C:col-9
{3842192046u,-.96F}, // C:col-8
{3842192302u,-1.41F}, // C:col-7
{3842192558u,-2.31F}, // C:col-6
{3842192814u,-2.28F}, // C:col-5
{3842193070u,-3.09F}, // C:col-4
{3842193326u,-2.98F}, // C:col-3
{3842193582u,-2.92F}, // C:col-2
{3842193838u,-1.31F}, // C:col-1
{3842417717u,-2.39F}, // C:tabs
{3843032080u,-3.76F}, // T:Music
{3843077173u,-3.59F}, // C:tags
{3843175855u,-3.73F}, // T:// Tags
{3843487009u,-2.39F}, // C:submit
{3843744730u,-1.87F}, // W:Get Updates
{3844200328u,-4.05F}, // w:CLOSE
{3844361458u,.80F}, // W:I created
{3844393197u,2.00F}, // W:You'll need
{3845320425u,-1.87F}, // c:channel
{3845494347u,-.98F}, // T:Accreditation
{3846990713u,-2.83F}, // c:below
{3847022071u,-1.87F}, // C:wpd-form
{3847216307u,-2.16F}, // c:branded
{3847647465u,-2.39F}, // w:Hockey
{3848445175u,-1.03F}, // T:TRADE
{3848604934u,-2.22F}, // C:mt-2
{3848605190u,-2.37F}, // C:mt-3
{3848605446u,-1.71F}, // C:mt-0
{3848605702u,-2.39F}, // C:mt-1
{3848605958u,-1.65F}, // C:mt-6
{3848606470u,-1.73F}, // C:mt-4
{3848606726u,-1.86F}, // C:mt-5
{3848607494u,-1.52F}, // C:mt-8
{3848782709u,-1.71F}, // T:Corporate
{3848846224u,-1.51F}, // c:noprint
{3849498855u,-2.65F}, // c:quantity
{3849704619u,-2.48F}, // w:PHOTOGRAPHY
{3849763569u,-1.87F}, // C:f56ope
{3849795051u,-2.86F}, // w:Theater
{3850261181u,-.95F}, // w:Trail
{3850593390u,-2.16F}, // T:APP
{3850882961u,-1.87F}, // C:menu-item-515
{3851112849u,-1.87F}, // C:menu-item-507
{3853107841u,1.68F}, // W:If you've
{3853134772u,-2.33F}, // T:SHOPPING
{3853145402u,-2.16F}, // C:popover
{3853623864u,-.73F}, // w:$
{3853999931u,-2.39F}, // T:SETTINGS
{3854193566u,-2.25F}, // C:leading-normal
{3854253674u,.98F}, // w:Geographic
{3854480089u,-.91F}, // w:REAL
{3854626138u,-2.16F}, // c:continue
{3854691243u,-2.03F}, // W:Apply To
{3854805927u,.69F}, // w:#
{3855374823u,-2.03F}, // W:The cookie
{3856199450u,-.55F}, // w:Looks
{3856400210u,-3.01F}, // c:ellipsis
{3856507282u,-1.87F}, // w:SERIES
{3856684878u,-1.87F}, // C:main-header-bar
{3856982770u,-1.87F}, // C:td-post-sharing
{3857158340u,.53F}, // c:when
{3858073284u,1.51F}, // c:what
{3858244048u,-1.81F}, // w:FRANCE
{3858436340u,-.93F}, // c:newspaper
{3858635122u,-1.74F}, // w:Past
{3859077219u,-1.87F}, // W:1 Minute
{3860055399u,-1.64F}, // w:"[Security]
{3860779267u,-1.03F}, // W:Career Development
{3861513230u,-2.28F}, // T:Tickets
{3863071877u,-2.36F}, // C:header-menu-container
{3863266928u,-1.87F}, // C:ast-footer-copyright
{3863468568u,-1.22F}, // w:SnapChat
{3864106010u,-1.03F}, // W:Hey! I’m
{3864627463u,-.71F}, // w:Ecommerce
{3865369362u,-1.75F}, // c:trial
{3865834529u,-1.87F}, // T:Neueste Artikel
{3867676578u,-2.49F}, // w:Diabetes
{3868006570u,-2.16F}, // C:header__wrapper
{3868112434u,2.49F}, // w:Supports
{3868223680u,-3.09F}, // W:Press Releases
{3868689954u,-1.87F}, // W:Video Library
{3868767912u,-2.56F}, // C:align-items-end
{3868831889u,-.70F}, // c:response
{3868859986u,-2.57F}, // W:Submit Search
{3870543633u,.66F}, // T:The Bottom Line
{3871206444u,-2.80F}, // C:wp-block-navigation-item__label
{3871672012u,-1.19F}, // c:modern
{3872175691u,-1.87F}, // C:time-ago
{3872935942u,-1.87F}, // w:Anna
{3873255618u,-2.81F}, // c:expanded
{3873292220u,1.48F}, // W:With 'all-in-one'
{3873898956u,1.60F}, // c:models
{3874600673u,1.30F}, // w:"With
{3875107662u,-1.63F}, // w:Traffic
{3876043217u,-1.87F}, // T:EUROPA
{3876413491u,-.64F}, // w:HP
{3876535698u,-2.84F}, // C:footer-copyright
{3876924304u,-2.08F}, // c:tiktok
{3877276390u,-1.79F}, // r:region
{3877910020u,-1.15F}, // C:text-align-center
{3878339823u,-2.67F}, // c:expand
{3878565437u,-2.50F}, // C:ml-auto
{3879606246u,-3.11F}, // C:footer-content
{3880272843u,-1.62F}, // C:z-[1]
{3880294472u,-3.00F}, // w:@Home
{3880445483u,-3.90F}, // c:instagram
{3880481509u,-2.03F}, // w:Snow
{3880650530u,-1.87F}, // C:focus:underline
{3881597630u,.56F}, // C:tweak-blog-alternating-side-by-side-image-aspect-ratio-11-square
{3881660524u,-1.82F}, // T:National
{3881974640u,-3.13F}, // C:wp-social-link
{3882261755u,-2.08F}, // w:/
{3882393881u,-.70F}, // C:blog-item-title
{3882401322u,-2.95F}, // c:cursor
{3883131297u,-.74F}, // C:et_pb_text
{3883383566u,-2.39F}, // C:w-1/2
{3883389063u,-3.75F}, // T:Accessibility
{3884264532u,-.94F}, // w:Boost
{3884289948u,1.13F}, // C:faq
{3884331215u,2.12F}, // W:Let's explore
{3884400899u,-2.03F}, // w:365
{3884716710u,-1.22F}, // T:Risk Management
{3884891234u,-2.08F}, // w:Portfolio
{3885842190u,-2.08F}, // C:w-100
{3888592850u,-1.54F}, // c:universal
{3888973028u,-2.28F}, // c:caption
{3889438792u,.95F}, // C:hentry
{3889576675u,-1.38F}, // w:J
{3889962446u,-2.03F}, // w:Bars
{3890561458u,.96F}, // w:Ensuring
{3890982419u,-.45F}, // w:#Plants
{3891613811u,-3.18F}, // W:LATEST NEWS
{3891908904u,-2.03F}, // C:popmake
{3892050084u,-3.96F}, // T:*:Instagram
{3892230059u,-2.16F}, // C:mntl-bylines__group--author
{3892300981u,-.66F}, // c:certification
{3892763071u,-.62F}, // w:Veteran
{3893328139u,-.72F}, // w:#37
{3893549781u,-2.28F}, // T:Start Here
{3894110872u,.69F}, // c:quotation
{3894157218u,-1.87F}, // C:elementor-hidden-phone
{3894239395u,-1.98F}, // C:font-bold
{3894321737u,.90F}, // W:// HERE'S
{3894523070u,.55F}, // C:page-content
{3894581775u,-1.40F}, // C:widget-container
{3894603610u,-.55F}, // w:Estimated
{3894622744u,-1.65F}, // w:Korean
{3894770903u,-2.39F}, // T:Release Notes
{3894936526u,-1.97F}, // C:has-children
{3894986513u,-3.93F}, // T:... READ MORE
{3895475930u,.85F}, // w:Integration
{3896441859u,-1.38F}, // w:Smartphone
{3896946513u,-.52F}, // c:narrow
{3897383825u,.56F}, // c:key
{3898115559u,-2.16F}, // T:Verkehr
{3898814107u,-1.87F}, // T:Support Us
{3898866367u,2.00F}, // W:The quality
{3898883608u,.71F}, // c:process
{3899200951u,-2.39F}, // c:verify
{3901872426u,-2.28F}, // C:hide-for-print
{3902162385u,-1.54F}, // c:customer
{3902308714u,-1.87F}, // W:Your California
{3902523738u,-2.45F}, // C:md:items-center
{3903146000u,-2.73F}, // C:expanded
{3903287516u,-2.65F}, // T:White Papers
{3903491905u,-1.85F}, // w:BREAKING
{3903760324u,.86F}, // w:TODAY
{3903761510u,1.24F}, // W:Don't Be
{3904068509u,.80F}, // T:$1 - $2
{3904486669u,.99F}, // C:l5x0fp
{3904966861u,-1.87F}, // C:post-card
{3905588908u,1.99F}, // C:wp-block-list
{3906236485u,1.38F}, // w:Wer
{3906238975u,-2.03F}, // W:Latest Issue
{3906351852u,1.00F}, // w:MINDFULNESS
{3906628882u,-1.22F}, // W:Free Tools
{3906842854u,1.77F}, // w:"There
{3907378109u,-2.57F}, // T:Mental Health
{3907848878u,-1.87F}, // C:lg:w-full
{3907920258u,-.62F}, // W:BUILD YOUR
{3907944538u,-1.88F}, // C:print
{3909396127u,-4.78F}, // W:ABOUT US
{3909412968u,-1.03F}, // W:Customer Reviews
{3910429530u,-1.87F}, // C:price
{3910509287u,-1.36F}, // T:French
{3910532386u,-2.16F}, // C:usa-banner__guidance
{3911178921u,-1.87F}, // C:wp-block-site-title
{3911333668u,-3.53F}, // T:SUBSCRIBE TO OUR NEWSLETTER
{3911453194u,-1.92F}, // c:alignleft
{3913419057u,.97F}, // W:WHY THIS
{3914019115u,.73F}, // w:Every
{3914118734u,-1.87F}, // C:site-footer-section-1
{3914336668u,-.64F}, // w:Domestic
{3915192691u,-2.39F}, // w:OPINIONS
{3915904582u,-1.09F}, // w:"Trump
{3916056394u,.96F}, // w:INSTRUCTIONS
{3916365903u,-1.87F}, // C:mhzswn
{3917096047u,-.64F}, // W:TURN YOUR
{3917443177u,-.64F}, // W:Master the
{3918225435u,-1.87F}, // C:elementor-post-date
{3918344310u,-3.58F}, // c:toggle
{3918406084u,-2.16F}, // T:Read Next
{3918830421u,-1.15F}, // w:#
{3919455007u,-1.94F}, // C:sidebar-content
{3919805276u,-1.42F}, // W:+4.8%
{3919989131u,1.06F}, // c:takeaways
{3920772910u,-2.06F}, // C:elementor-grid-1
{3920773166u,-3.35F}, // C:elementor-grid-0
{3920773422u,-1.84F}, // C:elementor-grid-3
{3921316615u,-1.78F}, // c:archives
{3922073941u,-1.21F}, // W:Ask the
{3923648053u,-.98F}, // W:Graphic Design
{3924618758u,-2.42F}, // c:today
{3925832532u,-1.74F}, // C:breadcrumbs__item
{3926055328u,1.27F}, // C:post-type-
{3926575870u,-2.48F}, // C:ad-label
{3926782402u,-.59F}, // w:Rental
{3927658762u,.77F}, // w:Memory
{3928688228u,-2.09F}, // c:subtle
{3929135666u,-2.28F}, // T:Thank You
{3929229772u,-3.85F}, // C:author
{3929270419u,-3.49F}, // c:toolbar
{3930530439u,-1.87F}, // C:td-main-sidebar
{3931493988u,-1.14F}, // c:jump
{3932404663u,1.38F}, // C:post_content
{3932508645u,-2.73F}, // w:Português
{3932531738u,-.74F}, // w:Weekly
{3933724490u,-2.39F}, // C:wp-block-search__icon-button
{3934081950u,-1.49F}, // C:md:mb-0
{3934729020u,-1.35F}, // w:Farm
{3934845811u,-1.64F}, // C:reviews
{3935286757u,-1.35F}, // w:Elizabeth
{3935705063u,1.40F}, // w:"Since
{3935806358u,-1.69F}, // w:Corporate
{3936121366u,-2.80F}, // C:searchform
{3936485220u,1.72F}, // W:This process
{3936946597u,-1.74F}, // w:Deal
{3937022369u,-2.05F}, // w:<p>Gleiche
{3937066822u,-1.71F}, // w:"laser
{3937498743u,-3.09F}, // w:Classifieds
{3939619337u,-1.87F}, // w:/Inspire
{3939852320u,-2.47F}, // C:dropdown-content
{3939922073u,-.83F}, // w:$101
{3940198149u,-4.11F}, // C:copyright
{3940208854u,-2.28F}, // c:career
{3940711889u,-.76F}, // W:Generative AI
{3941260084u,-1.95F}, // w:Credit
{3941890614u,-1.61F}, // w:@Daniel:
{3942112781u,.95F}, // W:"I like
{3943154710u,-.96F}, // w:CSS
{3944501087u,-2.57F}, // C:cat-item-1
{3944873769u,-.64F}, // W:Top Rated
{3945542084u,-2.28F}, // C:vertical-alignment--middle
{3945560475u,-2.03F}, // C:text-lg-start
{3945794059u,-1.23F}, // c:editable
{3946353149u,-2.03F}, // W:November 28,
{3946927755u,-1.03F}, // w:Shooting
{3947495578u,-1.38F}, // w:Andy
{3947629901u,-1.43F}, // C:views-row
{3947633673u,-.83F}, // w:SAME
{3948026995u,-1.03F}, // W:How Your
{3948692533u,-1.03F}, // C:blog-item-category
{3948783309u,-2.73F}, // W:White Papers
{3949789438u,-2.14F}, // w:Women's
{3950550310u,-2.28F}, // W:Cookies Policy
{3950684293u,-1.13F}, // w:Fort
{3950880649u,-1.44F}, // c:sources
{3951182380u,-3.87F}, // w:DECEMBER
{3951278565u,-2.28F}, // T:Space
{3951488305u,-1.87F}, // C:site-below-footer-inner-wrap
{3952311324u,-2.28F}, // C:footer-section-inner-items-1
{3952736058u,-.65F}, // C:widget-span
{3953807981u,-2.08F}, // W:ALL PRODUCTS
{3953877344u,-1.19F}, // c:string
{3954137492u,-2.48F}, // c:showagain
{3954578241u,1.49F}, // C:tdb_single_content
{3954866516u,-2.28F}, // T:Reject All
{3955815411u,-1.87F}, // W:Contributing Writer
{3955954852u,-2.26F}, // C:md:flex-row
{3956389429u,-.74F}, // w:NVIDIA
{3956556481u,-.46F}, // w:Unlimited
{3956688220u,-.85F}, // w:@
{3957158117u,-2.86F}, // T:Calendar
{3958443748u,-2.73F}, // c:ghost
{3959337312u,-1.74F}, // w:Advisory
{3959566794u,-1.92F}, // w:Edited
{3959799576u,-1.87F}, // T:INTERVIEW
{3960557338u,-1.87F}, // C:wpd_comm_form
{3960864395u,.69F}, // w:Knowing
{3961811237u,-1.22F}, // w:Workshops
{3962241509u,.62F}, // W:Choose a
{3962630505u,-1.71F}, // C:mega-menu-item-has-children
{3962638266u,-1.29F}, // C:grid-cols-12
{3962887760u,1.72F}, // W:Ask for
{3962915244u,-2.03F}, // C:ot-dpd-desc
{3963381218u,-2.25F}, // C:header-navigation-layout-stretch-false
{3963576544u,-2.57F}, // C:sqs-custom-cart
{3964056557u,-.91F}, // C:e-con-inner
{3964382410u,-1.12F}, // T:KITCHEN
{3964614191u,-1.87F}, // W:GET MY
{3964617948u,-2.34F}, // C:home
{3965209647u,1.48F}, // w:Defining
{3965289786u,-1.83F}, // W:Meet Our
{3965519807u,1.87F}, // w:Problem
{3965780248u,.54F}, // W:EASE OF
{3967280632u,-.55F}, // C:w-richtext-align-fullwidth
{3968155836u,-.56F}, // W:Looking to
{3968229853u,-2.03F}, // C:is-icon
{3968883481u,.80F}, // W:You'll get
{3969830191u,.80F}, // W:Right now,
{3970624110u,-2.29F}, // C:items-end
{3971077244u,-2.39F}, // C:wp-social-link-youtube
{3971875643u,-1.36F}, // C:nav-header
{3972165206u,-2.98F}, // T:Parenting
{3972356055u,-2.28F}, // T:ZIP Code
{3972507312u,-2.39F}, // W:Please enable
{3972746775u,-1.77F}, // w:COMPUTER
{3972836370u,-2.57F}, // W:NO THANKS
{3973433804u,-2.81F}, // W:Powered By
{3973656270u,-1.03F}, // w:Birmingham
{3974090619u,-1.87F}, // T:REPORT
{3974174135u,-1.87F}, // w:Airlines
{3975091364u,-2.16F}, // C:content-tablet-valign-default
{3976052654u,-2.03F}, // T:German
{3976070515u,-3.32F}, // C:w-inline-block
{3976155431u,-.70F}, // W:What a
{3976652030u,-1.32F}, // W:E-Learning
{3977088103u,-1.87F}, // C:byline__name
{3977717237u,-3.19F}, // c:gform
{3977916126u,-2.54F}, // c:kicker
{3977926231u,-2.80F}, // W:Notify me
{3977962995u,-2.16F}, // W:December 13,
{3978176031u,.65F}, // c:buying
{3978196030u,-1.77F}, // c:supports
{3979711009u,-.52F}, // c:garden
{3979742512u,-3.42F}, // C:wp-block-button
{3981422600u,-3.79F}, // c:consent
{3981522279u,-1.03F}, // w:Telecom
{3981645639u,-1.87F}, // C:ast-primary-header-bar
{3981962260u,-.93F}, // w:BUY
{3982606192u,-2.28F}, // C:usa-banner__button-text
{3982831546u,-1.93F}, // C:site-header-upper-inner-wrap
{3983034679u,-3.51F}, // C:entry-meta
{3983362141u,-3.29F}, // w:2019
{3983453037u,-2.21F}, // T:Team
{3983932429u,-2.39F}, // C:menu-text
{3984407999u,-1.87F}, // T:Ireland
{3984409800u,1.30F}, // C:sqs-row
{3984858780u,-1.87F}, // C:account
{3985297857u,-1.13F}, // C:col-xs-10
{3985298369u,-.55F}, // C:col-xs-12
{3986008892u,-2.80F}, // W:BREAKING NEWS
{3987004720u,-1.46F}, // w:MATH-MATIC
{3987310997u,.80F}, // W:This time
{3987330600u,-1.51F}, // T:Oregon
{3988403931u,-1.98F}, // c:admin
{3988730148u,-2.16F}, // w:Grant's
{3988793650u,-1.12F}, // w:Design
{3988863440u,-2.65F}, // T:Photos
{3989105313u,-2.39F}, // C:field__label
{3989737456u,.81F}, // C:post-content
{3990154953u,-2.39F}, // W:Zurück zur
{3990227446u,-2.28F}, // T:OUR IMPACT
{3990302593u,-1.72F}, // C:max-mega-menu
{3990539660u,-2.28F}, // C:social-icons
{3990548449u,-2.48F}, // T:Necessary
{3990652541u,-2.39F}, // C:scroll-ignore
{3990853653u,-.70F}, // w:Secondary
{3991106912u,-2.65F}, // W:Food &
{3991502212u,-4.02F}, // T:ENGLISH
{3991646494u,-2.03F}, // T:Sign In / Sign Up
{3991801768u,-1.97F}, // c:empty
{3992186950u,-1.55F}, // w:"Top
{3992723904u,-1.75F}, // w:Volunteer
{3992736298u,-3.14F}, // w:HELP
{3992863193u,-1.87F}, // C:button--small
{3993126957u,-1.72F}, // W:React Native
{3993703546u,.48F}, // c:ahead
{3994451067u,-2.73F}, // T:Editorial Guidelines
{3994511575u,-1.03F}, // w:CONSENT
{3994644883u,-1.57F}, // T:#architecture
{3994802650u,-1.74F}, // c:order
{3995145897u,-.95F}, // w:#development
{3995841596u,-2.03F}, // C:mntl-breadcrumbs__link
{3996282690u,-2.48F}, // T:MLB
{3997904170u,-2.03F}, // W:Tools &
{3997942667u,.80F}, // W:Being a
{3998501663u,-2.03F}, // C:et-menu
{3999020352u,-2.16F}, // W:Zum Inhalt
{3999705551u,.56F}, // w:Earning
{4000862278u,-2.43F}, // c:promo
{4001390599u,-1.03F}, // C:plain
{4001727934u,-.61F}, // W:* Have
{4002268532u,-.98F}, // w:Quarterly
{4002906513u,-1.87F}, // C:menu-item-258
{4003205599u,-3.03F}, // W:Published On
{4003787086u,1.72F}, // w:Damage
{4004657179u,-1.08F}, // c:discover
{4005282948u,-2.28F}, // T:Shipping Policy
{4005780038u,1.28F}, // c:prose
{4006608790u,-2.25F}, // C:site-header-item-main-navigation
{4006712651u,-1.87F}, // W:Skip Navigation
{4007187569u,-2.85F}, // C:breadcrumb
{4007981166u,.80F}, // p:acceptedanswer
{4008090733u,-2.08F}, // w:OCTOBER
{4008698258u,-4.00F}, // T:OPINION
{4009376889u,-.98F}, // c:choice
{4009523914u,-2.16F}, // C:e-grid-align-mobile-center
{4010556427u,-4.35F}, // w:SKIP
{4010566947u,-1.87F}, // T:Personal Loans
{4012392364u,-.79F}, // c:savings
{4012525197u,-1.74F}, // w:POPULAR
{4012778842u,-2.75F}, // c:burger
{4012872748u,-.46F}, // c:music
{4013692079u,-3.18F}, // T:Customer Stories
{4013911412u,.88F}, // C:site-main
{4014292245u,-3.03F}, // C:elementor-screen-only
{4015415960u,-2.17F}, // w:Asia
{4016355240u,-1.03F}, // w:Addiction
{4016465557u,-1.31F}, // w:CEO
{4017499065u,-2.63F}, // W:. .
{4018512359u,-1.22F}, // w:$72
{4019133224u,-.90F}, // c:chip
{4019329377u,-2.00F}, // w:UNTERNEHMEN
{4019518561u,-2.73F}, // T:AUTO
{4019865304u,-.71F}, // w://
{4021002830u,-1.22F}, // c:creative
{4021198088u,-1.87F}, // C:wp-block-post-navigation-link
{4023385995u,-1.87F}, // c:horiz
{4023401726u,-3.45F}, // w:GUIDES
{4024137497u,-2.80F}, // w:ANMELDEN
{4024768504u,-1.07F}, // w:(
{4025012945u,-2.16F}, // W:Impressum &
{4025733768u,.71F}, // c:need
{4026400079u,-2.57F}, // W:RSS Feeds
{4026968492u,-1.87F}, // T:Providers
{4027956872u,-.54F}, // c:nest
{4028230726u,-1.87F}, // w:ARCHIV
{4028425311u,-1.87F}, // W:US News
{4028708836u,.86F}, // w:*
{4028880264u,-.92F}, // c:news
{4029026616u,-2.48F}, // C:form-submit
{4029179211u,-2.28F}, // T:Arizona
{4029222898u,-3.47F}, // T:SPORTS
{4029227535u,-2.16F}, // C:post-excerpt
{4029242531u,-2.03F}, // W:Industry Insights
{4030271009u,-2.68F}, // C:subnav
{4030447752u,-1.59F}, // c:next
{4030744465u,-2.48F}, // w:UNSERE
{4030807835u,-1.03F}, // w:2013
{4031204235u,-1.52F}, // c:sections
{4031874618u,-1.11F}, // C:resources
{4031985836u,-1.63F}, // T:Housing
{4033288044u,-4.78F}, // c:input
{4033737316u,-2.39F}, // C:site-footer-wrap
{4033909882u,-1.87F}, // C:open-on-hover-click
{4034455337u,1.50F}, // w:'Final
{4035405612u,-2.39F}, // W:Current Students
{4035598369u,-2.03F}, // W:Store and/or
{4036487965u,1.74F}, // W:The result
{4036611757u,-1.70F}, // C:et_pb_column_0_tb_body
{4036625609u,-2.16F}, // C:usa-banner__content
{4037773539u,-2.48F}, // w:MANAGE
{4037881586u,-2.57F}, // C:cli-col-12
{4038623559u,-1.83F}, // T:Duration
{4039051834u,-.98F}, // c:also
{4039112825u,-2.57F}, // T:Compliance
{4039303493u,1.26F}, // w:Together,
{4039601424u,-1.53F}, // w:Hotels
{4039971950u,1.95F}, // W:The Real
{4040890689u,-3.83F}, // T:- Advertisement -
{4041774443u,-1.20F}, // c:studies
{4042554049u,-2.52F}, // C:transition-colors
{4042672252u,-3.48F}, // c:icon
{4042780854u,-2.03F}, // C:mntl-universal-breadcrumbs
{4042952029u,-3.23F}, // C:related
{4043739262u,-2.16F}, // T:Gardening
{4044235456u,-2.56F}, // C:h-auto
{4044519509u,-2.73F}, // C:w-dyn-item
{4045221251u,-2.57F}, // w:Jul
{4045225978u,-2.92F}, // T:Academics
{4045304664u,-2.43F}, // C:widget-wrap
{4045478846u,-1.26F}, // w:Transportation
{4046254318u,-1.87F}, // T:Economics
{4046697947u,-4.06F}, // T:!
{4046730374u,-2.39F}, // c:interest
{4046850979u,-2.16F}, // C:mt-sm-0
{4047259540u,-.98F}, // W:30 Day
{4047350547u,-1.88F}, // c:shadow
{4049005539u,-2.40F}, // w:-
{4049495389u,-3.35F}, // T:PRODUCTS
{4050572478u,-.81F}, // c:travel
{4051005196u,-2.48F}, // C:next-post
{4051326383u,-1.75F}, // w:Ideas
{4051429851u,-2.73F}, // C:w-dyn-items
{4051947185u,-1.87F}, // c:finder
{4052731496u,-1.87F}, // T:FINANZEN
{4052950307u,-1.87F}, // W:Post Comment
{4053095705u,-2.16F}, // w:Land
{4054950485u,1.54F}, // c:bgcolor
{4055280231u,-.83F}, // C:text-wrapper
{4055451555u,-1.87F}, // W:Start Now
{4055893305u,-1.03F}, // C:lg:text-6xl
{4056166393u,-1.34F}, // w:Memberships
{4056580980u,-2.03F}, // W:Tools &
{4058101753u,-2.57F}, // C:button-secondary
{4058148828u,1.99F}, // W:(For example,
{4058505686u,-1.87F}, // T:Racing
{4059395219u,-.56F}, // w:Saving
{4059907283u,-1.25F}, // c:instance
{4060178425u,.80F}, // W:... and
{4060555166u,-1.93F}, // C:site-main-header-wrap
{4060683807u,-1.87F}, // T:View All Services
{4060777866u,-2.80F}, // C:likes-text
{4061475123u,-.97F}, // c:landing
{4061562047u,1.10F}, // w://
{4062037136u,-3.32F}, // C:elementor-inline-items
{4062125610u,-3.90F}, // w:COOKIES
{4062341963u,-2.73F}, // T:Developers
{4062789267u,-2.03F}, // C:required
{4063684267u,-2.06F}, // C:group
{4064025473u,-2.03F}, // W:Service Status
{4064136909u,-1.19F}, // W:(See the
{4064147362u,-2.00F}, // w:Gear
{4064464005u,-1.87F}, // w:>
{4064573192u,-1.53F}, // W:NEW YORK
{4065019424u,-3.62F}, // W:E-MAIL: office@lanyardsgroup.com
{4065544329u,1.74F}, // w:Ultimately,
{4066375655u,-2.16F}, // C:fixed-bottom
{4066386284u,-1.10F}, // w:Connected
{4067153922u,-.91F}, // C:e-con-boxed
{4067249432u,2.63F}, // W:If a
{4067654545u,-1.76F}, // c:hor
{4067655313u,1.34F}, // c:how
{4067656007u,-2.96F}, // C:elementor-widget-nav-menu
{4067656081u,-.46F}, // c:hot
{4068512222u,-1.59F}, // W:Start Your
{4068776897u,-.54F}, // C:row-number-9
{4068777153u,-1.22F}, // C:row-number-8
{4068778689u,-.82F}, // C:row-number-2
{4068778945u,-1.19F}, // C:row-number-1
{4068779457u,-1.54F}, // C:row-number-7
{4068779713u,-.89F}, // C:row-number-6
{4068779969u,-1.03F}, // C:row-number-5
{4068780225u,-.49F}, // C:row-number-4
{4068889884u,-1.03F}, // w:Upskill
{4068956456u,1.48F}, // W:The Platform
{4069266906u,-.87F}, // c:under
{4069691793u,-2.05F}, // c:hdr
{4069887377u,-2.16F}, // c:hed
{4069960397u,-2.16F}, // w:URL
{4070184925u,-2.71F}, // C:btn-link
{4070348689u,1.60F}, // c:hcn
{4070598254u,-1.22F}, // w:Autonomous
{4070806161u,-.63F}, // c:has
{4071058362u,1.26F}, // W:The Time
{4071183230u,-2.57F}, // w:Scholarships
{4071283935u,-2.57F}, // W:CODE_OF_CONDUCT.md: Set
{4071353139u,-3.29F}, // C:lg:hidden
{4072957029u,-2.92F}, // w:CONTENTS
{4073023380u,.54F}, // W:Many of
{4073483153u,-1.60F}, // c:hub
{4073542261u,.96F}, // W:"We don't
{4074129739u,-2.38F}, // c:asset
{4074360396u,-2.06F}, // c:decoration
{4074620093u,-.52F}, // c:bright
{4075054390u,1.67F}, // W:Once the
{4075180883u,-2.48F}, // c:thankyou
{4075207641u,.82F}, // C:elementor-location-single
{4075445201u,-1.87F}, // C:swp_count
{4075467870u,1.36F}, // c:ecwj
{4075803564u,-2.28F}, // T:Community Guidelines
{4075947008u,-1.79F}, // C:ast-builder-grid-row
{4076002553u,1.02F}, // t:blockquote
{4077067709u,1.85F}, // w:"Although
{4077261380u,-1.87F}, // W:All Categories
{4077810780u,-2.28F}, // C:e-grid-align-center
{4078253529u,-2.03F}, // w:2015
{4078392963u,-1.15F}, // C:flex-grow
{4078430429u,-.93F}, // w:ENJOY!
{4078587626u,-1.30F}, // C:subtitle
{4079029589u,-2.03F}, // C:popular-posts
{4079174537u,-1.03F}, // W:BEST OF
{4079833416u,-2.03F}, // W:Academic Calendar
{4079857858u,-.98F}, // w:Beer
{4079921014u,-1.50F}, // C:bump-view
{4080982749u,1.35F}, // w:Pick
{4081297290u,-.75F}, // c:styled
{4083047678u,-1.77F}, // w:Cancer
{4084564562u,-2.57F}, // C:jp-carousel-info-extra
{4084601952u,-.45F}, // w:Homeowners
{4085344672u,-.64F}, // T:HIGHLIGHTS
{4085368199u,-1.03F}, // c:older
{4085478596u,-2.16F}, // C:md:justify-start
{4085559849u,-.55F}, // W:>> See
{4086207924u,.85F}, // W:Keeping Your
{4087040729u,-.79F}, // W:Why Trust
{4087070605u,-.47F}, // w:Getting
{4087103058u,-1.03F}, // c:deep
{4087827011u,-1.87F}, // C:wpd-form-wrapper
{4087954002u,-1.41F}, // c:deal
{4088075849u,2.00F}, // W:Tempor incididunt
{4088209096u,-2.98F}, // w:#Themen
{4088880466u,-3.09F}, // c:demo
{4089147650u,1.22F}, // C:sqs-text-block-container
{4089530194u,-2.03F}, // c:deny
{4089617623u,-1.87F}, // T:Cannabis
{4089662842u,-2.39F}, // w:2005
{4090384398u,-1.87F}, // T:Start Now
{4090490951u,-2.59F}, // W:CONNECT WITH
{4090766039u,-1.87F}, // C:shopify-section--footer
{4091949394u,-2.24F}, // c:desc
{4091951442u,-1.91F}, // c:desk
{4092045207u,-2.57F}, // c:commenting
{4092075873u,-2.65F}, // T:California
{4092121575u,-1.87F}, // C:nc_tweetcontainer
{4094236349u,-1.37F}, // c:displayed
{4094494852u,-2.05F}, // c:focus
{4094813051u,2.12F}, // w:Few
{4095005196u,-1.11F}, // w:#
{4096564445u,-1.03F}, // w:Movie
{4096581530u,-1.87F}, // C:sm:mt-0
{4097377131u,-2.03F}, // w:Mozilla
{4098688183u,-.50F}, // W:WHERE TO
{4098718763u,-3.21F}, // C:textwidget
{4099273594u,-1.48F}, // C:is-layout-flex
{4099836224u,-1.53F}, // c:apply
{4100005234u,-1.87F}, // C:e-n-menu-item
{4100717507u,-2.48F}, // T:Hotels
{4101361313u,-2.28F}, // T:Americas
{4101502074u,-.61F}, // C:is-layout-flow
{4101891838u,-2.78F}, // T:> next
{4102242227u,-.83F}, // w:$93.96
{4102306136u,-1.87F}, // T:Toggle Menu
{4103125245u,.82F}, // c:wysiwyg
{4103393128u,-1.87F}, // C:md:justify-center
{4103799463u,-2.03F}, // W:Associated Press
{4103831699u,-1.87F}, // C:wpdiscuz-sort-button
{4103902640u,.81F}, // C:articlebody
{4104674623u,-2.39F}, // C:header-nav-item
{4104725752u,-1.63F}, // w:"Hi,
{4104911191u,.98F}, // w:"Unter
{4105397177u,-2.03F}, // w:Nahost
{4105837706u,-2.65F}, // T:FOLLOW US ON
{4106781519u,-1.38F}, // W:Google Play
{4107314370u,-2.28F}, // T:Play
{4107982437u,-1.58F}, // C:hero-section
{4108061634u,-1.12F}, // w:Smartphones
{4108586950u,-3.27F}, // C:right
{4108978295u,-1.38F}, // T:7 min read
{4109215940u,-2.03F}, // T:Strategic Plan
{4109483808u,-1.38F}, // w:Appliances
{4109635206u,-1.87F}, // C:article__author
{4110339574u,-2.03F}, // w:Hospitals
{4110646360u,1.87F}, // W:Factor in
{4111900309u,1.34F}, // C:et-l--post
{4112358567u,-1.74F}, // w:#devops
{4112551987u,-1.03F}, // w:$142
{4112626496u,-2.64F}, // c:update
{4112915288u,-.92F}, // w:##
{4112923847u,2.23F}, // W:Similar to
{4113037205u,-1.25F}, // c:lede
{4113429653u,-1.49F}, // c:left
{4113552077u,-1.38F}, // w:Loan
{4113687189u,-.53F}, // c:lead
{4113687701u,-1.98F}, // c:leaf
{4113831873u,-1.35F}, // W:Don't Have
{4113898234u,-2.36F}, // C:footer__inner
{4114788567u,-3.37F}, // c:robots
{4115019227u,.56F}, // w:Operational
{4115532085u,-2.16F}, // T:- Baseball
{4115877866u,-1.87F}, // W:Business Intelligence
{4117303200u,-2.16F}, // C:no-comments
{4117692821u,-.83F}, // c:less
{4117737125u,-3.10F}, // c:save
{4118260291u,-2.16F}, // C:cli-style-v2
{4118297021u,-1.87F}, // w:Cruises
{4118994007u,-1.38F}, // w:Prince
{4118995497u,-2.16F}, // T:Laptops
{4119004170u,-2.16F}, // T:Open Navigation Menu
{4119472209u,-2.03F}, // C:flex-align-center
{4119912849u,.56F}, // w:Specialized
{4120538084u,-2.57F}, // C:footer-widget-area-inner
{4121092633u,-2.40F}, // c:ra
{4121092889u,-1.05F}, // c:rb
{4121093145u,-2.27F}, // c:rc
{4121093401u,-1.85F}, // c:rd
{4121093657u,-1.11F}, // c:re
{4121093913u,-.85F}, // c:rf
{4121094169u,-1.53F}, // c:rg
{4121094425u,-2.26F}, // c:rh
{4121094681u,-2.14F}, // c:ri
{4121094937u,-2.07F}, // c:rj
{4121095193u,-1.32F}, // c:rk
{4121095449u,-1.99F}, // c:rl
{4121095705u,-2.21F}, // c:rm
{4121095961u,-1.86F}, // c:rn
{4121096217u,-1.54F}, // c:ro
{4121096473u,-2.27F}, // c:rp
{4121096729u,-1.47F}, // c:rq
{4121096985u,-2.00F}, // c:rr
{4121097241u,-1.45F}, // c:rs
{4121097497u,-1.61F}, // c:rt
{4121097753u,-2.00F}, // c:ru
{4121098009u,-1.43F}, // c:rv
{4121098265u,-1.15F}, // c:rw
{4121098521u,-1.35F}, // c:rx
{4121098777u,-1.31F}, // c:ry
{4121099033u,-2.20F}, // c:rz
{4121293849u,-.87F}, // c:ss
{4121294105u,-4.44F}, // c:sr
{4121294361u,-1.57F}, // c:sq
{4121294617u,-1.95F}, // c:sp
{4121294873u,-1.15F}, // c:sw
{4121295129u,-1.92F}, // c:sv
{4121295385u,-2.49F}, // c:su
{4121295641u,-.97F}, // c:st
{4121296153u,-1.55F}, // c:sz
{4121296409u,-1.70F}, // c:sy
{4121296665u,-2.92F}, // c:sx
{4121297945u,-.68F}, // c:sc
{4121298201u,-1.39F}, // c:sb
{4121298457u,-1.59F}, // c:sa
{4121298969u,-2.02F}, // c:sg
{4121299225u,-2.70F}, // c:sf
{4121299481u,-2.28F}, // c:se
{4121299737u,-2.70F}, // c:sd
{4121299993u,-1.61F}, // c:sk
{4121300249u,-1.44F}, // c:sj
{4121300505u,-1.19F}, // c:si
{4121300761u,-.84F}, // c:sh
{4121301017u,-1.21F}, // c:so
{4121301273u,-1.63F}, // c:sn
{4121301529u,-1.29F}, // c:sm
{4121301785u,-1.27F}, // c:sl
{4121349797u,.98F}, // c:safe
{4121487129u,-.90F}, // c:pf
{4121487385u,-1.01F}, // c:pg
{4121487641u,-1.33F}, // c:pd
{4121487897u,-1.59F}, // c:pe
{4121488153u,-.96F}, // c:pb
{4121488409u,-1.22F}, // c:pc
{4121488921u,-1.34F}, // c:pa
{4121489177u,-1.74F}, // c:pn
{4121489433u,-1.74F}, // c:po
{4121489689u,-1.51F}, // c:pl
{4121489945u,-1.33F}, // c:pm
{4121490457u,-1.14F}, // c:pk
{4121490713u,-1.99F}, // c:ph
{4121490969u,-1.65F}, // c:pi
{4121491225u,-1.58F}, // c:pv
{4121491481u,-1.28F}, // c:pw
{4121491737u,-1.08F}, // c:pt
{4121491993u,-1.04F}, // c:pu
{4121492249u,-1.82F}, // c:pr
{4121492505u,-1.84F}, // c:ps
{4121492761u,-2.09F}, // c:pp
{4121493017u,-1.68F}, // c:pq
{4121494809u,-1.20F}, // c:px
{4121495065u,-1.77F}, // c:py
{4121690756u,-1.87F}, // T:Cookie Consent
{4121754137u,-1.33F}, // c:qy
{4121754393u,-1.74F}, // c:qx
{4121754905u,-1.42F}, // c:qz
{4121756185u,-1.62F}, // c:qq
{4121756441u,-1.14F}, // c:qp
{4121756697u,-.96F}, // c:qs
{4121756953u,-1.82F}, // c:qr
{4121757209u,-1.83F}, // c:qu
{4121757465u,-2.04F}, // c:qt
{4121757721u,-1.83F}, // c:qw
{4121757977u,-2.17F}, // c:qv
{4121758233u,-1.14F}, // c:qi
{4121758489u,-1.25F}, // c:qh
{4121758745u,-.86F}, // c:qk
{4121759001u,-1.20F}, // c:qj
{4121759257u,-1.76F}, // c:qm
{4121759513u,-1.50F}, // c:ql
{4121759769u,-2.31F}, // c:qo
{4121760025u,-1.28F}, // c:qn
{4121760281u,-1.06F}, // c:qa
{4121760793u,-1.61F}, // c:qc
{4121761049u,-1.03F}, // c:qb
{4121761305u,-2.14F}, // c:qe
{4121761561u,-1.88F}, // c:qd
{4121761817u,-1.44F}, // c:qg
{4121762073u,-.88F}, // c:qf
{4121823011u,-2.03F}, // C:mntl-breadcrumbs__item
{4121947417u,-.84F}, // c:vl
{4121947673u,-.54F}, // c:vm
{4121947929u,-1.63F}, // c:vn
{4121948185u,-1.01F}, // c:vo
{4121948441u,-1.66F}, // c:vh
{4121948697u,-2.28F}, // c:vi
{4121948953u,-1.93F}, // c:vj
{4121949209u,-1.62F}, // c:vk
{4121949465u,-2.33F}, // c:vd
{4121949721u,-1.22F}, // c:ve
{4121949977u,-1.92F}, // c:vf
{4121950233u,-1.80F}, // c:vg
{4121950745u,-1.50F}, // c:va
{4121951001u,-1.63F}, // c:vb
{4121951257u,-.59F}, // c:vc
{4121952537u,-1.65F}, // c:vx
{4121952793u,-1.74F}, // c:vy
{4121953049u,-2.89F}, // c:vz
{4121953561u,-.73F}, // c:vt
{4121953817u,-1.25F}, // c:vu
{4121954073u,-1.78F}, // c:vv
{4121954329u,-2.19F}, // c:vw
{4121954585u,-1.36F}, // c:vp
{4121954841u,-1.82F}, // c:vq
{4121955097u,-1.74F}, // c:vr
{4122150169u,-1.73F}, // c:wz
{4122150425u,-1.74F}, // c:wy
{4122150681u,-2.39F}, // c:wx
{4122150937u,-1.38F}, // c:ww
{4122151193u,-1.71F}, // c:wv
{4122151449u,-1.24F}, // c:wu
{4122151705u,-1.58F}, // c:wt
{4122151961u,-2.39F}, // c:ws
{4122152217u,-1.35F}, // c:wr
{4122152473u,-2.10F}, // c:wq
{4122152985u,-1.85F}, // c:wo
{4122153497u,-1.91F}, // c:wm
{4122153753u,-.82F}, // c:wl
{4122154009u,-1.52F}, // c:wk
{4122154265u,-2.03F}, // c:wj
{4122154521u,-.66F}, // c:wi
{4122154777u,-1.18F}, // c:wh
{4122155289u,-2.03F}, // c:wf
{4122155801u,-1.61F}, // c:wd
{4122156057u,-2.48F}, // c:wc
{4122156313u,-1.81F}, // c:wb
{4122156569u,-1.08F}, // c:wa
{4122190746u,-2.20F}, // C:justify-content-start
{4122407705u,-.74F}, // c:tr
{4122407961u,-1.67F}, // c:ts
{4122408217u,-1.42F}, // c:tp
{4122408473u,-2.09F}, // c:tq
{4122408729u,-1.45F}, // c:tv
{4122408985u,-2.05F}, // c:tw
{4122409241u,-1.74F}, // c:tt
{4122409497u,-1.83F}, // c:tu
{4122409753u,-2.08F}, // c:tz
{4122410265u,-1.37F}, // c:tx
{4122410521u,-2.02F}, // c:ty
{4122411801u,-1.25F}, // c:tb
{4122412057u,-2.74F}, // c:tc
{4122412569u,-2.73F}, // c:ta
{4122412825u,-2.27F}, // c:tf
{4122413081u,-1.03F}, // c:tg
{4122413337u,-.54F}, // c:td
{4122413593u,-2.02F}, // c:te
{4122413849u,-.95F}, // c:tj
{4122414105u,-2.27F}, // c:tk
{4122414361u,-1.60F}, // c:th
{4122414617u,-1.78F}, // c:ti
{4122414873u,-1.11F}, // c:tn
{4122415129u,-1.30F}, // c:to
{4122415385u,-1.32F}, // c:tl
{4122415641u,-1.62F}, // c:tm
{4122600985u,-.66F}, // c:ue
{4122601241u,-1.47F}, // c:ud
{4122601497u,-1.61F}, // c:ug
{4122601753u,-1.59F}, // c:uf
{4122602009u,-1.03F}, // c:ua
{4122602521u,-2.75F}, // c:uc
{4122602777u,-1.26F}, // c:ub
{4122603033u,-1.48F}, // c:um
{4122603289u,-1.72F}, // c:ul
{4122603545u,-1.66F}, // c:uo
{4122603801u,-1.26F}, // c:un
{4122604057u,-1.27F}, // c:ui
{4122604313u,-1.42F}, // c:uh
{4122604569u,-1.13F}, // c:uk
{4122604825u,-1.54F}, // c:uj
{4122605081u,-1.77F}, // c:uu
{4122605337u,-1.18F}, // c:ut
{4122605593u,-1.38F}, // c:uw
{4122605849u,-1.66F}, // c:uv
{4122606105u,-1.92F}, // c:uq
{4122606361u,-1.60F}, // c:up
{4122606617u,-2.31F}, // c:us
{4122606873u,-.84F}, // c:ur
{4122608153u,-1.32F}, // c:uy
{4122608409u,-1.65F}, // c:ux
{4122608921u,-1.86F}, // c:uz
{4122676511u,-.96F}, // c:undefined
{4122867993u,-2.12F}, // c:zx
{4122868249u,-1.30F}, // c:zy
{4122868505u,-2.48F}, // c:zz
{4122870041u,-.46F}, // c:zp
{4122870297u,-1.11F}, // c:zq
{4122870553u,-2.06F}, // c:zr
{4122870809u,-2.00F}, // c:zs
{4122871065u,-.91F}, // c:zt
{4122871321u,-1.25F}, // c:zu
{4122871577u,-1.69F}, // c:zv
{4122871833u,-1.35F}, // c:zw
{4122872089u,-2.16F}, // c:zh
{4122872345u,-2.86F}, // c:zi
{4122872601u,-1.83F}, // c:zj
{4122872857u,-2.00F}, // c:zk
{4122873113u,-.72F}, // c:zl
{4122873369u,-2.73F}, // c:zm
{4122873625u,-2.13F}, // c:zn
{4122873881u,-1.07F}, // c:zo
{4122874393u,-.90F}, // c:za
{4122874649u,-2.28F}, // c:zb
{4122874905u,-1.88F}, // c:zc
{4122875161u,-2.48F}, // c:zd
{4122875673u,-2.05F}, // c:zf
{4122875929u,-2.20F}, // c:zg
{4123003463u,2.32F}, // w:Much
{4123114917u,-1.03F}, // c:sand
{4123118757u,-1.17F}, // c:sans
{4123221077u,-2.39F}, // w:/Inspiration
{4123263769u,-1.86F}, // c:xz
{4123264281u,-.81F}, // c:xx
{4123264537u,-.98F}, // c:xy
{4123264793u,-2.04F}, // c:xv
{4123265049u,-1.45F}, // c:xw
{4123265305u,-1.67F}, // c:xt
{4123265561u,-1.92F}, // c:xu
{4123265817u,-2.57F}, // c:xr
{4123266073u,-1.35F}, // c:xs
{4123266585u,-1.53F}, // c:xq
{4123266841u,-1.22F}, // c:xn
{4123267353u,-.82F}, // c:xl
{4123267609u,-.50F}, // c:xm
{4123268121u,-1.95F}, // c:xk
{4123268377u,-1.19F}, // c:xh
{4123268633u,-2.03F}, // c:xi
{4123268889u,-1.34F}, // c:xf
{4123269145u,-1.27F}, // c:xg
{4123269401u,-2.03F}, // c:xd
{4123269657u,-.81F}, // c:xe
{4123269913u,-1.51F}, // c:xb
{4123270169u,-1.76F}, // c:xc
{4123270681u,-1.36F}, // c:xa
{4123462742u,-1.67F}, // w:ANNUAL
{4123521561u,-1.56F}, // c:yq
{4123521817u,-1.83F}, // c:yp
{4123522073u,-1.49F}, // c:ys
{4123522329u,-1.88F}, // c:yr
{4123522585u,-1.13F}, // c:yu
{4123522841u,-2.08F}, // c:yt
{4123523097u,-2.72F}, // c:yw
{4123523353u,-2.03F}, // c:yv
{4123523609u,-1.61F}, // c:yy
{4123523865u,-1.14F}, // c:yx
{4123524377u,-.64F}, // c:yz
{4123525657u,-.73F}, // c:ya
{4123526169u,-1.38F}, // c:yc
{4123526425u,-.83F}, // c:yb
{4123526681u,-1.75F}, // c:ye
{4123526937u,-1.74F}, // c:yd
{4123527193u,-1.68F}, // c:yg
{4123527449u,-1.39F}, // c:yf
{4123527961u,-1.05F}, // c:yh
{4123528217u,-1.74F}, // c:yk
{4123528473u,-2.45F}, // c:yj
{4123528729u,-1.90F}, // c:ym
{4123528985u,-1.27F}, // c:yl
{4123529241u,-1.51F}, // c:yo
{4123529497u,-1.52F}, // c:yn
{4123574949u,-1.22F}, // c:sale
{4123972023u,-1.76F}, // C:ast-builder-menu-toggle-icon
{4124210473u,-1.76F}, // C:ast-mobile-header-wrap
{4124635417u,-1.11F}, // c:bp
{4124635673u,-.71F}, // c:bq
{4124635929u,-2.18F}, // c:br
{4124636185u,-1.55F}, // c:bs
{4124636441u,-1.94F}, // c:bt
{4124636697u,-1.99F}, // c:bu
{4124636953u,-2.12F}, // c:bv
{4124637209u,-2.11F}, // c:bw
{4124637465u,-2.86F}, // c:bx
{4124637721u,-1.81F}, // c:by
{4124637977u,-1.92F}, // c:bz
{4124639769u,-1.58F}, // c:ba
{4124640025u,-1.23F}, // c:bb
{4124640281u,-1.47F}, // c:bc
{4124640537u,-1.32F}, // c:bd
{4124640793u,-1.34F}, // c:be
{4124641049u,-1.37F}, // c:bf
{4124641305u,-1.19F}, // c:bg
{4124641561u,-2.16F}, // c:bh
{4124641817u,-1.61F}, // c:bi
{4124642073u,-1.31F}, // c:bj
{4124642329u,-.86F}, // c:bk
{4124642585u,-2.00F}, // c:bl
{4124642841u,-1.94F}, // c:bm
{4124643097u,-2.56F}, // c:bn
{4124643353u,-1.81F}, // c:bo
{4124821809u,-3.49F}, // C:elementor-hidden-mobile
{4124828697u,-1.19F}, // c:cc
{4124828953u,-1.79F}, // c:cb
{4124829209u,-1.64F}, // c:ca
{4124829721u,-2.56F}, // c:cg
{4124829977u,-1.32F}, // c:cf
{4124830233u,-1.27F}, // c:ce
{4124830489u,-1.60F}, // c:cd
{4124830745u,-1.16F}, // c:ck
{4124831001u,-2.00F}, // c:cj
{4124831257u,-1.76F}, // c:ci
{4124831513u,-1.87F}, // c:ch
{4124831769u,-1.81F}, // c:co
{4124832025u,-3.28F}, // c:cn
{4124832281u,-.46F}, // c:cm
{4124832537u,-.81F}, // c:cl
{4124832793u,-1.33F}, // c:cs
{4124833049u,-1.75F}, // c:cr
{4124833305u,-1.59F}, // c:cq
{4124833561u,-1.27F}, // c:cp
{4124833817u,-.96F}, // c:cw
{4124834073u,-1.73F}, // c:cv
{4124834329u,-2.16F}, // c:cu
{4124834585u,-1.23F}, // c:ct
{4124835097u,-1.87F}, // c:cz
{4124835353u,-2.21F}, // c:cy
{4124835609u,-1.44F}, // c:cx
{4125194046u,-1.69F}, // c:slideout
{4125288985u,-.50F}, // c:ai
{4125289241u,-1.70F}, // c:ah
{4125289497u,-2.08F}, // c:ak
{4125289753u,-1.86F}, // c:aj
{4125290009u,-2.20F}, // c:am
{4125290265u,-1.02F}, // c:al
{4125290521u,-.96F}, // c:ao
{4125291033u,-1.36F}, // c:aa
{4125291545u,-1.12F}, // c:ac
{4125291801u,-1.29F}, // c:ab
{4125292057u,-1.38F}, // c:ae
{4125292313u,-1.44F}, // c:ad
{4125292569u,-1.20F}, // c:ag
{4125292825u,-1.48F}, // c:af
{4125293081u,-1.54F}, // c:ay
{4125293337u,-.68F}, // c:ax
{4125293849u,-2.92F}, // c:az
{4125295129u,-1.66F}, // c:aq
{4125295385u,-.96F}, // c:ap
{4125295641u,-1.19F}, // c:as
{4125295897u,-1.60F}, // c:ar
{4125296153u,-1.99F}, // c:au
{4125296409u,-1.39F}, // c:at
{4125296665u,-.97F}, // c:aw
{4125296921u,-1.15F}, // c:av
{4125491481u,-1.68F}, // c:fx
{4125491737u,-2.08F}, // c:fy
{4125491993u,-1.72F}, // c:fz
{4125492505u,-1.70F}, // c:ft
{4125492761u,-1.96F}, // c:fu
{4125493017u,-3.23F}, // c:fv
{4125493273u,-1.69F}, // c:fw
{4125493529u,-1.20F}, // c:fp
{4125493785u,-1.72F}, // c:fq
{4125494041u,-.75F}, // c:fr
{4125494297u,-1.59F}, // c:fs
{4125494553u,-1.46F}, // c:fl
{4125494809u,-1.43F}, // c:fm
{4125495065u,-2.32F}, // c:fn
{4125495321u,-1.58F}, // c:fo
{4125495577u,-2.80F}, // c:fh
{4125495833u,-1.81F}, // c:fi
{4125496089u,-1.39F}, // c:fj
{4125496345u,-2.21F}, // c:fk
{4125496601u,-1.00F}, // c:fd
{4125496857u,-1.75F}, // c:fe
{4125497113u,-1.38F}, // c:ff
{4125497369u,-1.94F}, // c:fg
{4125497881u,-1.63F}, // c:fa
{4125498137u,-1.72F}, // c:fb
{4125498393u,-1.72F}, // c:fc
{4125680033u,-2.92F}, // T:MULTIMEDIA
{4125749273u,-.81F}, // c:go
{4125749529u,-1.44F}, // c:gn
{4125749785u,-1.03F}, // c:gm
{4125750041u,-1.74F}, // c:gl
{4125750297u,-1.22F}, // c:gk
{4125750553u,-1.47F}, // c:gj
{4125750809u,-1.64F}, // c:gi
{4125751065u,-1.81F}, // c:gh
{4125751321u,-.65F}, // c:gg
{4125751577u,-2.08F}, // c:gf
{4125751833u,-1.63F}, // c:ge
{4125752089u,-1.52F}, // c:gd
{4125752345u,-1.53F}, // c:gc
{4125752601u,-1.88F}, // c:gb
{4125752857u,-2.37F}, // c:ga
{4125754649u,-2.26F}, // c:gz
{4125754905u,-1.23F}, // c:gy
{4125755161u,-.86F}, // c:gx
{4125755417u,-1.76F}, // c:gw
{4125755673u,-.52F}, // c:gv
{4125755929u,-1.20F}, // c:gu
{4125756185u,-.58F}, // c:gt
{4125756441u,-1.08F}, // c:gs
{4125756697u,-.77F}, // c:gr
{4125756953u,-1.01F}, // c:gq
{4125757209u,-1.16F}, // c:gp
{4125942553u,-1.48F}, // c:db
{4125942809u,-1.30F}, // c:dc
{4125943321u,-1.80F}, // c:da
{4125943577u,-1.57F}, // c:df
{4125943833u,-1.05F}, // c:dg
{4125944089u,-1.58F}, // c:dd
{4125944345u,-1.17F}, // c:de
{4125944601u,-.97F}, // c:dj
{4125944857u,-.47F}, // c:dk
{4125945113u,-1.61F}, // c:dh
{4125945369u,-1.82F}, // c:di
{4125945625u,-1.12F}, // c:dn
{4125946137u,-2.06F}, // c:dl
{4125946393u,-1.43F}, // c:dm
{4125946649u,-1.28F}, // c:dr
{4125946905u,-1.61F}, // c:ds
{4125947161u,-1.46F}, // c:dp
{4125947417u,-1.67F}, // c:dq
{4125947673u,-1.08F}, // c:dv
{4125947929u,-2.57F}, // c:dw
{4125948185u,-2.31F}, // c:dt
{4125948441u,-1.98F}, // c:du
{4125948697u,-1.97F}, // c:dz
{4125949209u,-2.00F}, // c:dx
{4125949465u,-1.90F}, // c:dy
{4125965373u,-1.83F}, // w:Kentucky
{4126209561u,-2.37F}, // c:eu
{4126209817u,-.72F}, // c:et
{4126210073u,-2.57F}, // c:ew
{4126210329u,-1.98F}, // c:ev
{4126210585u,-1.97F}, // c:eq
{4126210841u,-2.36F}, // c:ep
{4126211097u,-1.86F}, // c:es
{4126211353u,-2.73F}, // c:er
{4126212633u,-1.93F}, // c:ey
{4126212889u,-2.74F}, // c:ex
{4126213401u,-.83F}, // c:ez
{4126213657u,-1.72F}, // c:ee
{4126213913u,-1.15F}, // c:ed
{4126214169u,-.94F}, // c:eg
{4126214425u,-1.21F}, // c:ef
{4126214681u,-1.51F}, // c:ea
{4126215193u,-1.07F}, // c:ec
{4126215449u,-1.81F}, // c:eb
{4126215705u,-1.44F}, // c:em
{4126215961u,-1.93F}, // c:el
{4126216217u,-1.60F}, // c:eo
{4126216473u,-1.23F}, // c:en
{4126216729u,-1.84F}, // c:ei
{4126216985u,-1.61F}, // c:eh
{4126217241u,-1.23F}, // c:ek
{4126217497u,-1.68F}, // c:ej
{4126402841u,-1.63F}, // c:jh
{4126403097u,-1.83F}, // c:ji
{4126403353u,-1.92F}, // c:jj
{4126403609u,-2.38F}, // c:jk
{4126403865u,-.87F}, // c:jl
{4126404121u,-1.43F}, // c:jm
{4126404377u,-1.53F}, // c:jn
{4126404633u,-1.74F}, // c:jo
{4126405145u,-.94F}, // c:ja
{4126405401u,-1.47F}, // c:jb
{4126405657u,-.76F}, // c:jc
{4126405913u,-1.11F}, // c:jd
{4126406169u,-.49F}, // c:je
{4126406425u,-1.56F}, // c:jf
{4126406681u,-1.40F}, // c:jg
{4126406937u,-1.70F}, // c:jx
{4126407193u,-1.51F}, // c:jy
{4126407449u,-1.84F}, // c:jz
{4126408985u,-1.95F}, // c:jp
{4126409241u,-1.51F}, // c:jq
{4126409497u,-1.44F}, // c:jr
{4126409753u,-.58F}, // c:js
{4126410009u,-2.27F}, // c:jt
{4126410265u,-.90F}, // c:ju
{4126410521u,-1.18F}, // c:jv
{4126410777u,-1.61F}, // c:jw
{4126440081u,-1.87F}, // W:HAVE AN
{4126604569u,-1.98F}, // c:kz
{4126604825u,-1.68F}, // c:ky
{4126605081u,-2.79F}, // c:kx
{4126606361u,-1.59F}, // c:ks
{4126606617u,-1.36F}, // c:kr
{4126606873u,-1.54F}, // c:kq
{4126607129u,-1.58F}, // c:kp
{4126607385u,-1.66F}, // c:kw
{4126607641u,-1.37F}, // c:kv
{4126607897u,-1.95F}, // c:ku
{4126608409u,-.95F}, // c:kk
{4126608665u,-1.82F}, // c:kj
{4126608921u,-1.22F}, // c:ki
{4126609177u,-1.63F}, // c:kh
{4126609433u,-1.28F}, // c:ko
{4126609689u,-1.38F}, // c:kn
{4126609945u,-.93F}, // c:km
{4126610201u,-1.56F}, // c:kl
{4126610457u,-.74F}, // c:kc
{4126610713u,-.89F}, // c:kb
{4126611481u,-1.47F}, // c:kg
{4126611737u,-1.33F}, // c:kf
{4126611993u,-.92F}, // c:ke
{4126612249u,-1.52F}, // c:kd
{4126863129u,-1.28F}, // c:hn
{4126863385u,-1.63F}, // c:ho
{4126863641u,-1.23F}, // c:hl
{4126863897u,-1.30F}, // c:hm
{4126864153u,-.68F}, // c:hj
{4126864665u,-.77F}, // c:hh
{4126864921u,-.66F}, // c:hi
{4126865177u,-1.10F}, // c:hf
{4126865433u,-1.17F}, // c:hg
{4126865689u,-1.22F}, // c:hd
{4126866201u,-.69F}, // c:hb
{4126866969u,-1.94F}, // c:ha
{4126868249u,-1.58F}, // c:hz
{4126868761u,-1.91F}, // c:hx
{4126869017u,-2.10F}, // c:hy
{4126869273u,-2.08F}, // c:hv
{4126869529u,-.61F}, // c:hw
{4126869785u,-1.18F}, // c:ht
{4126870041u,-1.75F}, // c:hu
{4126870297u,-1.22F}, // c:hr
{4126870553u,-.73F}, // c:hs
{4126870809u,-1.16F}, // c:hp
{4126871065u,-.83F}, // c:hq
{4126888961u,-2.28F}, // c:optanon
{4127056409u,-.83F}, // c:ia
{4127056921u,-1.34F}, // c:ic
{4127057177u,-2.17F}, // c:ib
{4127057433u,-1.24F}, // c:ie
{4127057689u,-.72F}, // c:id
{4127057945u,-1.18F}, // c:ig
{4127058201u,-1.11F}, // c:if
{4127058457u,-1.13F}, // c:ii
{4127058713u,-1.84F}, // c:ih
{4127058969u,-1.85F}, // c:ik
{4127059225u,-1.46F}, // c:ij
{4127059481u,-.97F}, // c:im
{4127059737u,-.74F}, // c:il
{4127059993u,-.96F}, // c:io
{4127060249u,-.95F}, // c:in
{4127060505u,-2.16F}, // c:iq
{4127060761u,-1.69F}, // c:ip
{4127061017u,-.88F}, // c:is
{4127061273u,-2.45F}, // c:ir
{4127061529u,-1.63F}, // c:iu
{4127062041u,-1.10F}, // c:iw
{4127062297u,-.75F}, // c:iv
{4127062553u,-.98F}, // c:iy
{4127062809u,-.94F}, // c:ix
{4127063321u,-1.44F}, // c:iz
{4127323417u,-1.54F}, // c:nt
{4127323673u,-1.43F}, // c:nu
{4127323929u,-1.20F}, // c:nv
{4127324185u,-1.31F}, // c:nw
{4127324441u,-1.65F}, // c:np
{4127324697u,-.83F}, // c:nq
{4127324953u,-1.64F}, // c:nr
{4127325209u,-.71F}, // c:ns
{4127326489u,-1.36F}, // c:nx
{4127326745u,-1.37F}, // c:ny
{4127327001u,-.79F}, // c:nz
{4127327513u,-1.25F}, // c:nd
{4127327769u,-.52F}, // c:ne
{4127328281u,-1.25F}, // c:ng
{4127328793u,-1.62F}, // c:na
{4127329049u,-1.56F}, // c:nb
{4127329305u,-1.35F}, // c:nc
{4127329561u,-2.31F}, // c:nl
{4127329817u,-1.70F}, // c:nm
{4127330073u,-1.51F}, // c:nn
{4127330329u,-.92F}, // c:no
{4127330585u,-1.41F}, // c:nh
{4127330841u,-1.73F}, // c:ni
{4127331097u,-.93F}, // c:nj
{4127331353u,-1.92F}, // c:nk
{4127516697u,-2.80F}, // c:og
{4127517209u,-1.63F}, // c:oe
{4127517465u,-1.24F}, // c:od
{4127517721u,-2.87F}, // c:oc
{4127517977u,-1.23F}, // c:ob
{4127518233u,-1.71F}, // c:oa
{4127518745u,-1.68F}, // c:oo
{4127519001u,-1.51F}, // c:on
{4127519257u,-1.65F}, // c:om
{4127519513u,-.50F}, // c:ol
{4127519769u,-1.54F}, // c:ok
{4127520025u,-2.07F}, // c:oj
{4127520281u,-1.57F}, // c:oi
{4127520537u,-1.16F}, // c:oh
{4127520793u,-1.62F}, // c:ow
{4127521049u,-2.06F}, // c:ov
{4127521305u,-1.30F}, // c:ou
{4127521561u,-2.30F}, // c:ot
{4127521817u,-.78F}, // c:os
{4127522073u,-1.09F}, // c:or
{4127522329u,-1.24F}, // c:oq
{4127522585u,-1.32F}, // c:op
{4127524121u,-1.10F}, // c:oz
{4127524377u,-1.73F}, // c:oy
{4127524633u,-1.86F}, // c:ox
{4127718169u,-2.37F}, // c:lz
{4127718681u,-1.20F}, // c:lx
{4127718937u,-1.95F}, // c:ly
{4127720217u,-1.75F}, // c:lr
{4127720473u,-2.10F}, // c:ls
{4127720729u,-1.67F}, // c:lp
{4127720985u,-1.89F}, // c:lq
{4127721241u,-2.48F}, // c:lv
{4127721497u,-1.60F}, // c:lw
{4127721753u,-.91F}, // c:lt
{4127722009u,-2.01F}, // c:lu
{4127722265u,-1.33F}, // c:lj
{4127722521u,-2.54F}, // c:lk
{4127722777u,-1.20F}, // c:lh
{4127723033u,-2.51F}, // c:li
{4127723289u,-1.36F}, // c:ln
{4127723545u,-2.74F}, // c:lo
{4127723801u,-1.50F}, // c:ll
{4127724057u,-1.57F}, // c:lm
{4127724313u,-2.03F}, // c:lb
{4127724569u,-1.49F}, // c:lc
{4127724868u,1.72F}, // W:The researchers
{4127725081u,-1.87F}, // c:la
{4127725337u,-2.40F}, // c:lf
{4127725593u,-1.00F}, // c:lg
{4127725849u,-2.41F}, // c:ld
{4127726105u,-1.68F}, // c:le
{4127976985u,-2.24F}, // c:mm
{4127977241u,-2.12F}, // c:ml
{4127977753u,-2.42F}, // c:mn
{4127978009u,-2.00F}, // c:mi
{4127978265u,-.99F}, // c:mh
{4127978521u,-1.14F}, // c:mk
{4127978777u,-1.88F}, // c:mj
{4127979033u,-2.23F}, // c:me
{4127979289u,-.78F}, // c:md
{4127979545u,-1.88F}, // c:mg
{4127979801u,-1.03F}, // c:mf
{4127980057u,-1.82F}, // c:ma
{4127980569u,-2.08F}, // c:mc
{4127980825u,-1.42F}, // c:mb
{4127982105u,-1.51F}, // c:my
{4127982361u,-.95F}, // c:mx
{4127982873u,-1.68F}, // c:mz
{4127983129u,-2.08F}, // c:mu
{4127983385u,-1.28F}, // c:mt
{4127983641u,-1.00F}, // c:mw
{4127983897u,-.56F}, // c:mv
{4127984153u,-2.05F}, // c:mq
{4127984409u,-1.04F}, // c:mp
{4127984665u,-2.44F}, // c:ms
{4127984921u,-2.16F}, // c:mr
{4128142692u,-2.65F}, // T:Footer
{4128524478u,.98F}, // w:They've
{4128531971u,-1.57F}, // T:Languages
{4129700390u,1.26F}, // W:You could
{4130188288u,-2.57F}, // C:d-md-flex
{4130252973u,-2.48F}, // C:wt-cli-privacy-btn
{4130311495u,-2.05F}, // C:external
{4130760493u,-2.03F}, // w:Pregnancy
{4130835493u,-1.03F}, // W:Exploring the
{4130938923u,.80F}, // W:I Can’t
{4131080856u,-1.22F}, // W:Disaster Recovery
{4131278525u,-1.87F}, // w:Cookware
{4131534611u,-1.87F}, // w:Medizin
{4131816241u,-1.61F}, // C:mega-menu-column
{4132188067u,-2.39F}, // T:BY INDUSTRY
{4132643605u,1.38F}, // W:But when
{4132664456u,-1.40F}, // C:bg-gray-50
{4132962552u,-1.14F}, // w:INDUSTRY
{4133437509u,1.38F}, // W:That being
{4133497128u,-1.14F}, // c:code
{4133782242u,-1.22F}, // w:Drain
{4133858178u,-1.87F}, // C:accordion-button
{4133873344u,-2.28F}, // W:Share Article
{4134359557u,2.32F}, // W:This means
{4134784839u,-2.92F}, // C:linkedin
{4134845443u,-3.09F}, // W:Get Our
{4135274280u,-1.45F}, // c:cols
{4135344101u,-2.65F}, // C:twitter-share-button
{4135464756u,-2.16F}, // T:Leben
{4135466280u,-2.54F}, // c:comm
{4135471656u,-.59F}, // c:comp
{4135478124u,-3.70F}, // w:-
{4135668776u,-.82F}, // c:cont
{4135669544u,1.15F}, // c:cons
{4135849873u,-2.28F}, // w:Topic
{4135931688u,-1.87F}, // c:cook
{4136079366u,.76F}, // W:Building A
{4136128427u,-1.87F}, // T:HR CONSULTING
{4137377809u,-1.03F}, // T:+7.5
{4137895208u,-1.61F}, // c:copy
{4138347816u,-.94F}, // c:core
{4138442573u,-2.28F}, // T:Privacy Settings
{4138613288u,1.24F}, // c:cost
{4140099648u,-2.48F}, // T:Popular Topics
{4140175198u,-1.47F}, // w:Registration
{4140443673u,-1.19F}, // w:Associate
{4140506805u,-.78F}, // w:Dedicated
{4140893067u,-1.87F}, // W:SKIN CARE
{4140994558u,-2.03F}, // C:nav-toggle
{4141545307u,-2.03F}, // c:fresh
{4141673732u,-1.80F}, // T:#12
{4141716524u,-2.30F}, // c:muted
{4142158307u,-.82F}, // c:corners
{4142302320u,-2.03F}, // W:US Edition
{4142311549u,-2.03F}, // T:Dec 17, 2025
{4142392560u,-2.80F}, // T:Write A Comment
{4142605346u,-1.74F}, // T:Apple
{4142910509u,-2.39F}, // C:l-header
{4142979388u,.89F}, // w:Protein
{4143234636u,-2.03F}, // C:text-link
{4143964183u,-2.74F}, // T:Disclaimer
{4144886748u,2.75F}, // W:However, "the
{4144959762u,-1.06F}, // C:pb-3
{4144960018u,-2.62F}, // C:pb-2
{4144960274u,-1.98F}, // C:pb-1
{4144960530u,-1.88F}, // C:pb-0
{4144961042u,-1.27F}, // C:pb-6
{4144961298u,-1.69F}, // C:pb-5
{4144961554u,-2.48F}, // C:pb-4
{4144962578u,-1.22F}, // C:pb-8
{4144977770u,-2.03F}, // w:Hindi
{4145059743u,-2.43F}, // w:LIFE
{4145311988u,-2.10F}, // w:#
{4145317857u,-2.03F}, // W:Saved Articles
{4145424621u,-1.97F}, // c:figure
{4145479568u,1.38F}, // W:While I
{4146120644u,-4.20F}, // C:site-header
{4146289475u,1.04F}, // C:wpb_content_element
{4146915712u,-2.26F}, // w:Music
{4147328520u,-2.19F}, // w:-
{4147535764u,2.23F}, // W:In an
{4148253322u,1.72F}, // W:Workflow Automation:
{4148630411u,-2.39F}, // C:mt-lg-0
{4149392028u,-2.16F}, // C:et_pb_section_0_tb_header
{4149407643u,2.76F}, // W:Once you
{4149451750u,-.68F}, // c:blocks
{4149616176u,-1.87F}, // T:MEHR
{4150164525u,-1.55F}, // c:library
{4150539396u,1.47F}, // w:AVOID
{4150974473u,-2.86F}, // T:DATA
{4151011667u,1.09F}, // W:The Problem
{4151126198u,.84F}, // w:"Der
{4151596462u,-3.15F}, // C:justify-between
{4151603434u,-1.76F}, // c:react
{4151617155u,.88F}, // C:page-wrap
{4151976098u,-2.03F}, // W:Write For
{4153426133u,-2.86F}, // W:Related Stories
{4153676762u,-1.03F}, // W:Expand Your
{4153911336u,1.72F}, // W:Another key
{4154576297u,-.63F}, // c:languages
{4154949223u,1.32F}, // w:--
{4155766377u,1.86F}, // W:It can
{4155771938u,-3.06F}, // c:btns
{4155854444u,-2.93F}, // c:inset
{4156119729u,1.72F}, // W:Offers a
{4156226592u,-2.52F}, // c:connect
{4157318688u,-2.03F}, // w:Whitepapers
{4157788897u,.56F}, // w:Whenever
{4157869019u,-2.03F}, // C:ot-sdk-columns
{4158002023u,-2.16F}, // W:Learn what
{4158289425u,-2.03F}, // W:View Full
{4158292214u,-1.51F}, // T:LATIN AMERICA
{4158370579u,-2.39F}, // C:input-group-btn
{4158522164u,-2.03F}, // w:Conference
{4158529712u,-4.58F}, // T:SIGN IN
{4159143589u,1.13F}, // W:Why Use
{4159646766u,-1.15F}, // c:subject
{4159788623u,-1.52F}, // c:subsection
{4160966109u,-2.43F}, // C:d-md-block
{4161474523u,-1.87F}, // T:Foo
{4161861393u,-.72F}, // c:isolate
{4161883404u,-4.60F}, // T:- Newsletter
{4162565870u,-2.39F}, // C:hidden-sm
{4163200461u,-1.61F}, // w:Accreditation
{4163686289u,-.65F}, // w:Luxury
{4164054705u,-.54F}, // w:CAN'T
{4164133102u,-1.83F}, // C:hidden-xs
{4165189192u,-1.19F}, // w:ONLINE
{4165979057u,-2.28F}, // T:Explore More
{4166355181u,-.58F}, // C:grid-padding-x
{4166556142u,-2.48F}, // C:hidden-md
{4166827246u,-2.48F}, // C:hidden-lg
{4166881325u,-1.90F}, // w:Sarah
{4167652130u,.98F}, // w:Adoption
{4167918388u,-1.02F}, // c:alignwide
{4168019794u,.80F}, // T:Total
{4169632062u,-1.87F}, // w:KLEINANZEIGEN
{4169698658u,-3.59F}, // T:TABLE OF CONTENTS
{4169838897u,-2.77F}, // c:closed
{4170010279u,-2.73F}, // C:article-footer
{4170117371u,-2.03F}, // C:usa-menu-btn
{4170524240u,-1.87F}, // T:Commodities
{4170623264u,-1.79F}, // C:mega-menu-item-object-custom
{4170811819u,-1.03F}, // W:What's in
{4171374268u,-.55F}, // w:*
{4171406994u,-.61F}, // w:$152,297
{4171695836u,-2.16F}, // T:Ideas
{4171716100u,-3.94F}, // T:INDUSTRIES
{4171776129u,-1.87F}, // T:Abmelden
{4172057737u,-4.00F}, // t:fieldset
{4172232177u,-1.03F}, // W:Quantum Computing
{4172263093u,-1.22F}, // T:Link
{4172873838u,1.30F}, // C:sqs-layout
{4173173006u,-2.73F}, // T:Das könnte Sie auch interessieren
{4173744252u,-1.10F}, // c:surface
{4173970648u,-3.48F}, // w:----------
{4173974349u,-1.87F}, // W:Updated October
{4174285511u,1.48F}, // W:The design
{4174409708u,-2.72F}, // c:posts
{4175490636u,-1.29F}, // c:grey
{4176340556u,-1.76F}, // c:gray
{4176617097u,-2.03F}, // c:dotdash
{4176734364u,-1.87F}, // C:dib
{4176801868u,-1.86F}, // c:grow
{4177228790u,-.59F}, // W:Event Management
{4178024231u,-1.22F}, // T:PAYROLL
{4178029171u,1.95F}, // W:# Step
{4178108748u,-1.06F}, // c:grid
{4180062097u,2.32F}, // W:Even the
{4180107881u,-1.68F}, // c:radius
{4181061916u,-2.11F}, // c:elements
{4181283273u,-1.03F}, // w:Body
{4182498237u,-.98F}, // W:$1/month for
{4183516097u,-.56F}, // W:A Guide
{4184633767u,1.87F}, // W:FAQs About
{4184700338u,-1.76F}, // C:main-header-menu
{4185438643u,-1.87F}, // W:Corporate Partnerships
{4185799642u,-1.62F}, // c:membership
{4186003914u,-1.60F}, // w:@Jan
{4186840968u,-2.38F}, // W:Submit A
{4187198097u,-2.16F}, // c:iab
{4187506894u,-1.12F}, // w:Pages
{4187553244u,-3.31F}, // T:Insights
{4187594641u,-2.03F}, // c:ico
{4187594897u,-2.03F}, // c:icl
{4187864465u,.98F}, // c:ibm
{4188142799u,1.10F}, // W:Use a
{4188605629u,-2.03F}, // C:site-middle-footer-inner-wrap
{4189820817u,-2.20F}, // c:img
{4190454793u,-1.03F}, // w:Fundraising
{4190484113u,-1.69F}, // c:int
{4190741905u,.86F}, // c:iqu
{4191386033u,-1.87F}, // W:TV &
{4191492020u,-3.13F}, // c:jetpack
{4191596555u,-1.63F}, // T:HVAC
{4192079254u,-2.73F}, // w:Mastodon
{4192291101u,-.99F}, // w:SLEEP
{4192431711u,-1.87F}, // W:M&A
{4192714129u,-1.87F}, // c:ixi
{4193108915u,-1.74F}, // C:elementor-widget-html
{4193124041u,-3.40F}, // c:overlay
{4194308175u,-.64F}, // W:Build and
{4194507476u,.56F}, // w:Simplified
{4196318171u,-2.03F}, // C:nav-search
{4196411058u,-2.25F}, // C:header-navigation-layout-fill-stretch-false
{4196716213u,2.41F}, // W:"So we
{4196844075u,-1.03F}, // C:company
{4197259395u,-1.38F}, // T:Kentucky
{4197394967u,-1.87F}, // w:Essen
{4198488795u,1.30F}, // W:The Good
{4198741731u,-2.28F}, // W:Place An
{4199098373u,-.64F}, // C:td-pb-span12
{4199281210u,-1.03F}, // W:July 29,
{4200123136u,-1.74F}, // C:popup
{4201357981u,-2.48F}, // T:#career
{4201870804u,1.72F}, // w:AI's
{4202315094u,-1.32F}, // w:$2000
{4202802287u,-1.38F}, // T:SEATTLE
{4203349048u,-1.74F}, // c:copyrights
{4204912607u,-.54F}, // c:catalog
{4204950642u,-1.38F}, // W:Further Reading
{4204995915u,-3.62F}, // c:linkedin
{4205080009u,-1.04F}, // c:resource
{4205280944u,-3.16F}, // w:Legal
{4205760605u,-1.35F}, // C:location
{4206065357u,-1.87F}, // W:Identity Theft
{4206164315u,-2.16F}, // C:nav-list
{4206216582u,1.87F}, // W:As AI
{4206526299u,-2.68F}, // T:Research
{4206608156u,-1.84F}, // C:category-link
{4206897811u,-1.87F}, // T:Advanced
{4206908258u,-2.71F}, // c:stretch
{4206938400u,-2.03F}, // W:Search Site
{4207089979u,-2.86F}, // T:E-Mail
{4207116232u,-4.78F}, // w:TERMS
{4208179377u,.73F}, // w:"A
{4208779209u,-1.28F}, // C:block
{4209116251u,-3.59F}, // C:nav-link
{4210658324u,-1.71F}, // w:Elections
{4211164072u,-1.87F}, // C:foot
{4211684043u,-1.77F}, // W:Get Your
{4212653977u,-2.48F}, // C:menu-container
{4213022062u,-3.03F}, // c:inactive
{4213199411u,-2.03F}, // C:mntl-dotdash-universal-nav__wrapper
{4213557550u,-2.03F}, // T:Thanks for signing up!
{4213558152u,-3.31F}, // T:LIFE
{4213668857u,-2.03F}, // w:Shares
{4214008039u,-1.82F}, // w:DEVELOPER
{4214284403u,.86F}, // w:...They're
{4214677175u,-3.31F}, // C:form_sublabel_below
{4215225807u,-1.05F}, // C:link__wrapper
{4215521618u,-2.27F}, // w:Wellness
{4215574404u,-2.42F}, // w:'GET
{4215879848u,-3.56F}, // C:form
{4215886155u,1.72F}, // W:Cost Effectiveness:
{4216079784u,-2.03F}, // C:four
{4216459584u,-1.68F}, // w:MAIN:
{4216726126u,-.64F}, // W:All About
{4216743138u,-1.60F}, // w:WELCOME
{4217097746u,-2.16F}, // C:floating-cart
{4217371212u,-.71F}, // w:"Who
{4217569123u,-2.36F}, // C:top-full
{4218768819u,-2.03F}, // W:5 Minutes
{4220317648u,-1.87F}, // C:elementor-post__read-more
{4220551013u,-1.03F}, // W:"I just
{4221054102u,-3.46F}, // w:GOLF
{4221740880u,-1.22F}, // c:local
{4224166311u,-1.20F}, // C:self-start
{4225659557u,-1.84F}, // W:Center For
{4225830566u,-1.42F}, // w:ATLANTA
{4226788744u,-.77F}, // C:wp-block-group
{4226971703u,.98F}, // W:$6,000
{4227037638u,-2.39F}, // w:-
{4227543309u,-.69F}, // w:"Las
{4227804117u,-2.30F}, // c:user
{4227921879u,.98F}, // w:Offering
{4228321257u,-.62F}, // w:$52,500–$210,000
{4228608565u,-2.92F}, // c:datetime
{4228903090u,-1.45F}, // c:promotion
{4229157120u,-1.52F}, // W:Software Development
{4230048742u,-2.16F}, // W:Latest Posts
{4230759557u,-1.36F}, // T:#21
{4230765374u,1.89F}, // W:"But the
{4231231503u,-2.48F}, // c:resized
{4231276620u,-.62F}, // c:gold
{4231400543u,-1.87F}, // C:tags__list
{4231633549u,-1.87F}, // C:e-n-menu-content
{4233090413u,-.97F}, // W:Sie haben
{4233646191u,-1.12F}, // w:Supported
{4234347234u,-2.57F}, // C:hs-menu-wrapper
{4236085746u,-2.03F}, // T:Electric Vehicles
{4236116923u,-1.87F}, // W:Our website
{4236353217u,-1.32F}, // w:*
{4236633845u,-1.87F}, // T:Physics
{4236738858u,2.00F}, // W:Founded in
{4237111691u,-4.37F}, // C:comment-respond
{4237183514u,-1.00F}, // c:addons
{4237378062u,-3.65F}, // C:current_page_parent
{4237434942u,-4.37F}, // T:TERMS OF SERVICE
{4238407979u,-.52F}, // W:+4.7%
{4238921764u,-2.16F}, // C:sm:justify-between
{4239059580u,-1.09F}, // W:SOCIAL MEDIA
{4239298340u,-1.87F}, // C:elementor-widget-n-menu
{4239606304u,-2.23F}, // C:mr-auto
{4239785496u,-1.63F}, // T:Minnesota
{4240132357u,-1.87F}, // W:Live Events
{4240520859u,-2.58F}, // c:folder
{4240834705u,-1.87F}, // C:site-footer-row-column-layout-row
{4241702997u,-.83F}, // w:Crazy
{4242012528u,-.84F}, // c:complete
{4242466318u,-1.51F}, // T:Article
{4243358695u,-2.28F}, // C:dialog
{4243511242u,-1.77F}, // w:(Image
{4243971930u,-1.87F}, // T:Immobilien
{4244512255u,-1.76F}, // C:header-main-layout-1
{4245190709u,1.72F}, // W:Keep It
{4245358998u,-1.82F}, // w:GEORGIA
{4246474277u,-2.28F}, // T:6 min read
{4246555059u,-2.03F}, // C:et-menu-nav
{4246598911u,-1.40F}, // w:Autumn
{4246787653u,-2.36F}, // W:Last Updated
{4246865613u,1.87F}, // W:The primary
{4248565645u,1.72F}, // w:Da
{4249291868u,-1.22F}, // w:Estate
{4249796787u,-3.53F}, // C:comment-notes
{4249843470u,-.56F}, // c:delivery
{4250148275u,-1.76F}, // W:Learn How
{4250929891u,-2.03F}, // T:Licensing
{4251448524u,-1.82F}, // w:Hey
{4252323486u,1.38F}, // W:There were
{4252723740u,-1.38F}, // C:my-10
{4253418323u,-2.65F}, // T:Admissions
{4253457016u,-2.56F}, // C:has-dropdown
{4253960285u,-2.16F}, // T:Link Copied
{4255079697u,-2.80F}, // T:Staff
{4255290378u,-2.28F}, // T:Who We Serve
{4255625071u,-1.11F}, // w:*
{4256096613u,-.72F}, // C:isolate
{4256706247u,-2.03F}, // T:3 MIN. READ
{4257057319u,1.38F}, // W:Let's start
{4257240151u,-.49F}, // w:Certification
{4258067903u,2.00F}, // W:Q. How
{4258243760u,-2.13F}, // c:unauth
{4258604548u,1.35F}, // C:section-height--medium
{4258681064u,-1.03F}, // w:Venture
{4258729609u,-.70F}, // w:Laptop
{4258744175u,-.95F}, // c:editor
{4259846328u,-1.32F}, // w:Language
{4259936889u,1.12F}, // c:choose
{4260837173u,-2.73F}, // T:START FREE TRIAL
{4260881074u,-2.16F}, // w:WEBINAR-BIBLIOTHEK
{4261608844u,-2.65F}, // T:Theater
{4261664496u,-1.74F}, // w:&
{4262297937u,-2.03F}, // T:Das könnte Dich auch interessieren
{4262367989u,-1.03F}, // w:Liberal
{4262996920u,-2.57F}, // c:preferences
{4263269477u,-1.66F}, // c:purple
{4263992795u,-2.28F}, // T:Athletics
{4264050971u,-1.87F}, // T:Make an Appointment
{4265133313u,-2.45F}, // C:secondary
{4266201415u,-2.57F}, // W:AUCH INTERESSANT
{4267225576u,-2.57F}, // C:cli-modal-body
{4268070575u,-1.03F}, // w:Switzerland
{4268750203u,1.20F}, // w:+
{4269405972u,-2.17F}, // C:is-nowrap
{4269601263u,-.51F}, // c:online
{4269992057u,-1.06F}, // c:beige
{4270375482u,-.85F}, // C:accordion-item
{4270564834u,-1.87F}, // C:footer-lower
{4270566875u,.61F}, // W:What Does
{4271150606u,-1.44F}, // w:Contribute
{4271535755u,-2.48F}, // T:Virginia
{4272328414u,-1.87F}, // W:Wenn Sie
{4272373689u,-1.44F}, // C:h-screen
{4272582233u,-2.16F}, // T:SHIPPING
{4273111728u,-.70F}, // W:Learn To
{4273732024u,-2.48F}, // C:media
{4274227449u,-1.87F}, // C:ast-builder-grid-row-container-inner
{4274282447u,-1.63F}, // C:drawer
{4274724178u,.72F}, // w:BEYOND
{4274914620u,-2.03F}, // w:ANZEIGEN
{4274978915u,1.05F}, // w:Large
{4275971681u,-.88F}, // c:location
{4276401735u,-3.90F}, // W:< Back
{4276457717u,-2.16F}, // T:Rentals
{4276481739u,-2.86F}, // c:fallback
{4276533101u,-1.87F}, // W:Your Ad
{4277146221u,-1.51F}, // W:Top Of
{4277209711u,-.55F}, // w:Utility
{4277715550u,-2.57F}, // C:button-group
{4277767014u,.82F}, // C:entry-content-wrap
{4278310025u,-2.39F}, // W:Site Index
{4279530589u,-4.10F}, // T:SHARE
{4280706833u,-1.11F}, // w:Registered
{4280976563u,-1.87F}, // T:Cookie Einstellungen
{4281080278u,-4.78F}, // T:EVENTS
{4281210266u,-1.48F}, // c:color
{4281305517u,-1.72F}, // c:border
{4281851290u,-2.46F}, // C:comment-list
{4281906261u,-1.22F}, // W:Our Partners
{4281927773u,-.66F}, // w:MBA
{4281943640u,-2.03F}, // C:popmake-overlay
{4281989968u,-1.87F}, // T:1 Minute
{4282996320u,1.10F}, // C:bodytext
{4283025213u,-1.87F}, // C:footer__column
{4283888964u,.87F}, // W:"I know
{4284197117u,1.16F}, // w:Rather
{4284266055u,-.85F}, // w:OFFICIAL
{4284994536u,-1.03F}, // w:Chatbot
{4286133794u,-1.67F}, // c:bump
{4286693235u,-.92F}, // c:twelve
{4286845884u,2.49F}, // w:Laut
{4287742995u,-3.06F}, // T:EXPLORE
{4288104009u,-3.13F}, // T:Cookies
{4288616888u,.71F}, // W:"That's the
{4289340218u,-3.09F}, // T:* PASSWORD
{4289415875u,-1.98F}, // C:mobile-header
{4289673007u,-1.59F}, // W:ARTIFICIAL INTELLIGENCE
{4289837289u,-1.87F}, // C:elementor-view-default
{4290193283u,-1.01F}, // w:Central
{4290251603u,-2.24F}, // C:header-menu-nav-folder-content
{4290295069u,-1.87F}, // C:ginput_complex
{4290328753u,.65F}, // w:Task
{4290988832u,.87F}, // w:Adjustable
{4291049625u,-2.89F}, // T:$0
{4291138411u,-2.28F}, // C:mb-md-0
{4292093690u,-1.81F}, // w:OUTDOOR
{4292937488u,-4.45F}, // W:WRITTEN BY
{4293211971u,-1.87F}, // C:wc_email-wrapper
{4294108627u,-2.03F}, // W:Student Loans
{4294724960u,-1.42F}, // C:lg:items-start
};
const std::uint16_t kWordFirst[] = {
0,1,2,4,7,9,14,18,20,24,26,29,31,33,35,40,42,44,44,50,51,51,51,55,59,61,67,71,73,77,80,85,86,86,89,90,
92,98,99,104,107,108,110,110,113,114,117,119,128,130,136,138,139,140,140,142,143,147,151,153,156,159,
164,166,168,168,170,175,179,182,183,184,187,189,189,192,197,201,206,212,213,216,220,222,225,227,228,230,
232,235,236,236,239,240,244,246,248,251,256,258,262,263,270,270,271,274,277,280,282,282,285,285,286,288,
291,295,297,300,302,304,305,307,308,311,311,318,320,321,325,327,328,338,342,347,351,353,357,357,358,363,
365,369,371,374,376,390,390,397,398,400,402,403,406,407,412,414,419,420,421,422,424,424,427,429,431,432,
433,433,437,439,439,443,447,448,449,453,456,458,459,461,463,464,467,472,475,479,482,489,496,501,502,531,
544,561,564,565,566,570,574,576,580,583,587,593,600,602,606,607,610,610,612,613,615,617,621,626,633,636,
638,642,644,649,652,657,659,662,664,665,665,666,669,669,669,669,671,672,673,673,675,677,677,679,679,683,
686,687,690,694,695,697,706,711,712,714,716,724,727,730,731,734,735,738,741,746,747,752,755,758,765,767,
770,773,780,782,784,787,791,792,794,797,800,806,808,810,814,815,820,822,822,828,830,831,831,834,843,846,
852,858,865,871,873,882,883,885,887,888,891,893,896,900,901,907,908,912,915,917,917,920,921,923,927,931,
934,937,939,939,946,948,951,952,955,957,959,960,967,974,976,976,977,980,985,988,990,992,994,997,998,1003,
1013,1014,1017,1020,1023,1024,1026,1029,1031,1034,1038,1041,1043,1045,1048,1050,1052,1056,1064,1067,1069,
1070,1073,1076,1081,1081,1084,1085,1091,1094,1097,1098,1100,1101,1105,1107,1109,1109,1110,1112,1116,1119,
1119,1120,1122,1123,1127,1130,1133,1135,1137,1139,1143,1145,1147,1150,1154,1162,1164,1168,1172,1177,1179,
1180,1181,1184,1190,1195,1198,1203,1209,1213,1216,1218,1220,1222,1227,1229,1233,1236,1237,1243,1245,1246,
1247,1249,1250,1252,1254,1255,1259,1262,1263,1265,1268,1271,1273,1275,1279,1281,1284,1288,1292,1297,1300,
1301,1302,1302,1306,1307,1310,1311,1314,1315,1316,1320,1323,1328,1328,1331,1335,1337,1338,1340,1342,1349,
1353,1354,1355,1363,1369,1374,1376,1378,1380,1385,1392,1396,1412,1420,1422,1422,1424,1427,1429,1432,1437,
1440,1440,1444,1446,1447,1448,1450,1454,1457,1459,1464,1465,1469,1470,1471,1477,1478,1483,1485,1486,1489,
1491,1500,1502,1506,1508,1510,1510,1512,1514,1519,1519,1520,1525,1528,1531,1542,1549,1553,1553,1556,1556,
1559,1564,1570,1572,1574,1576,1578,1579,1581,1584,1589,1593,1597,1600,1602,1606,1608,1612,1613,1615,1618,
1620,1621,1624,1628,1630,1633,1638,1643,1650,1650,1651,1654,1656,1661,1662,1665,1670,1670,1673,1674,1680,
1683,1685,1688,1691,1691,1693,1698,1701,1704,1711,1712,1715,1718,1720,1722,1725,1728,1729,1733,1735,1737,
1739,1742,1745,1746,1748,1750,1752,1754,1756,1757,1759,1760,1762,1762,1765,1767,1768,1768,1772,1776,1776,
1777,1781,1783,1786,1789,1790,1791,1793,1795,1798,1801,1802,1803,1806,1809,1810,1810,1813,1815,1815,1816,
1819,1822,1827,1830,1831,1835,1838,1843,1846,1850,1852,1854,1856,1858,1860,1865,1867,1870,1871,1872,1872,
1875,1877,1879,1883,1887,1892,1896,1900,1902,1905,1908,1909,1917,1920,1921,1921,1926,1930,1931,1934,1936,
1938,1941,1945,1946,1951,1954,1954,1955,1957,1960,1964,1967,1969,1969,1970,1975,1977,1980,1982,1990,1994,
1997,2000,2000,2004,2010,2012,2014,2017,2020,2024,2027,2032,2035,2037,2038,2039,2043,2046,2047,2050,2054,
2055,2057,2062,2065,2067,2070,2076,2076,2077,2077,2079,2083,2086,2087,2090,2092,2094,2099,2104,2106,2110,
2114,2115,2118,2119,2121,2124,2125,2128,2129,2130,2134,2137,2137,2142,2146,2150,2152,2154,2157,2161,2162,
2167,2169,2173,2177,2181,2181,2184,2186,2188,2189,2189,2189,2192,2193,2197,2202,2204,2207,2213,2216,2220,
2222,2223,2229,2231,2235,2235,2235,2240,2241,2242,2248,2251,2256,2260,2262,2263,2267,2270,2275,2277,2277,
2280,2281,2283,2284,2287,2287,2288,2293,2296,2299,2304,2306,2308,2309,2311,2312,2314,2316,2319,2321,2321,
2323,2326,2330,2331,2334,2337,2340,2341,2343,2343,2345,2348,2349,2350,2354,2359,2359,2361,2365,2368,2370,
2372,2375,2377,2379,2381,2382,2384,2387,2393,2393,2397,2401,2403,2407,2413,2415,2418,2424,2428,2429,2434,
2436,2438,2440,2441,2444,2446,2446,2447,2451,2454,2459,2460,2462,2466,2471,2472,2475,2476,2480,2483,2485,
2486,2486,2488,2488,2489,2492,2495,2498,2500,2503,2507,2510,2513,2516,2521,2524,2530,2535,2540,2542,2544,
2547,2548,2548,2549,2552,2554,2556,2559,2561,2565,2568,2572,2576,2579,2582,2588,2589,2590,2591,2592,2596,
2597,2599,2602,2605,2607,2613,2618,2622,2625,2626,2629,2630,2634,2639,2643,2647,2650,2655,2659,2663,2671,
2673,2674,2677,2679,2679,2680,2681,2686,2688,2692,2693,2696,2698,2703,2704,2705,2706,2710,2714,2715,2718,
2724,2727,2730,2733,2736,2737,2740,2742,2746,2747,2750,2756,2758,2759,2762,2767,2769,2770,2772,2773,2775,
2777,2777,2782,2790,2799,2801,2802,2805,2809,2811,2814,2817,2819,2821,2822,2825,2829,2829,2835,2835,2840,
2844,2846,2847,2850,2850,2853,2854,2856,2858,2860,2862,2865,2868,2870,2873,2876,2880,2886,2887,2887,2888,
2889,2892,2894,2899,2900,2900,2902,2906,2907,2910,2913,2915,2917,2920,2923,2926,2928,2932,2937,2940,2942,
2948,2949,2951,2956,2960,2960,2962,2964,2964,2966,2969,2975,2977,2977,2977,2978,2981,2982,2986,2989,2990,
2991,2994,2994,3000,3003,3004,3007,3011,3014,3018,3022,3022,3025,3028,3029,3030,3032,3036,3037,3043,3046,
3049,3051,3053,3058,3060,3066,3068,3072,3075,3082,3084,3085,3088,3090,3095,3097,3099,3099,3102,3103,3105,
3107,3109,3112,3113,3115,3121,3123,3126,3131,3135,3135,3137,3142,3142,3144,3145,3147,3148,3149,3152,3152,
3154,3156,3157,3158,3162,3163,3165,3169,3170,3176,3178,3183,3187,3189,3195,3198,3200,3203,3204,3208,3212,
3216,3218,3219,3221,3221,3223,3224,3228,3234,3240,3241,3246,3250,3253,3254,3258,3260,3262,3265,3265,3267,
3271,3272,3275,3280,3283,3286,3289,3289,3290,3290,3293,3295,3296,3299,3301,3303,3308,3312,3314,3315,3316,
3321,3323,3328,3334,3336,3346,3348,3351,3352,3354,3360,3363,3366,3368,3373,3375,3386,3390,3392,3393,3395,
3397,3398,3401,3403,3407,3407,3408,3419,3423,3424,3425,3428,3433,3436,3436,3439,3442,3447,3451,3452,3455,
3455,3461,3464,3472,3476,3479,3485,3490,3491,3493,3494,3495,3500,3502,3506,3510,3511,3513,3513,3515,3517,
3522,3523,3526,3528,3531,3532,3534,3534,3536,3538,3540,3540,3544,3546,3549,3550,3553,3558,3560,3561,3566,
3568,3568,3574,3576,3578,3581,3582,3584,3589,3594,3599,3600,3604,3608,3614,3619,3623,3626,3626,3628,3631,
3635,3637,3640,3645,3647,3650,3654,3656,3661,3664,3667,3669,3671,3673,3677,3678,3679,3680,3685,3689,3689,
3692,3696,3697,3698,3702,3707,3708,3710,3712,3715,3716,3719,3722,3723,3727,3729,3730,3732,3739,3741,3742,
3746,3749,3751,3754,3754,3757,3759,3761,3765,3767,3770,3773,3779,3780,3783,3787,3790,3792,3796,3800,3802,
3808,3814,3818,3819,3822,3824,3828,3830,3834,3838,3839,3844,3847,3851,3856,3862,3865,3870,3871,3874,3877,
3879,3881,3883,3888,3891,3899,3901,3901,3905,3908,3908,3910,3912,3916,3919,3923,3926,3928,3929,3931,3932,
3933,3937,3938,3939,3941,3942,3945,3946,3948,3950,3950,3957,3960,3961,3962,3966,3968,3972,3974,3975,3975,
3977,3978,3982,3989,3991,3993,3994,3999,4005,4010,4012,4015,4021,4024,4029,4030,4030,4033,4034,4036,4042,
4044,4048,4051,4057,4062,4064,4068,4070,4071,4073,4077,4081,4084,4087,4090,4092,4096,4097,4100,4103,4106,
4109,4114,4117,4117,4118,4119,4122,4122,4126,4132,4137,4138,4139,4139,4139,4141,4141,4142,4142,4143,4146,
4154,4154,4156,4158,4160,4163,4163,4164,4166,4174,4177,4178,4180,4183,4184,4186,4187,4188,4189,4191,4193,
4195,4198,4203,4204,4205,4209,4214,4218,4227,4228,4231,4234,4237,4239,4240,4242,4244,4248,4252,4254,4260,
4262,4262,4265,4268,4270,4273,4277,4278,4279,4282,4286,4292,4293,4296,4298,4302,4304,4306,4309,4312,4314,
4316,4318,4321,4328,4330,4332,4333,4334,4338,4342,4342,4345,4348,4351,4356,4357,4360,4365,4367,4369,4373,
4379,4380,4380,4382,4389,4391,4393,4397,4399,4399,4400,4403,4403,4404,4406,4410,4413,4415,4419,4421,4422,
4425,4428,4430,4432,4436,4436,4439,4440,4441,4442,4445,4446,4448,4449,4454,4462,4463,4469,4473,4476,4479,
4481,4483,4483,4483,4486,4487,4487,4491,4495,4498,4501,4501,4506,4507,4508,4508,4511,4513,4519,4524,4525,
4527,4528,4528,4532,4535,4535,4535,4544,4548,4548,4548,4551,4554,4557,4561,4563,4564,4566,4569,4569,4570,
4575,4580,4582,4586,4587,4588,4594,4597,4600,4602,4604,4609,4612,4613,4615,4617,4619,4622,4622,4625,4627,
4630,4632,4634,4637,4640,4643,4647,4650,4652,4655,4655,4657,4659,4662,4663,4665,4666,4667,4671,4673,4674,
4674,4676,4686,4689,4690,4694,4695,4700,4702,4704,4707,4710,4712,4716,4718,4720,4723,4727,4727,4729,4730,
4732,4736,4741,4743,4743,4746,4750,4756,4757,4760,4763,4766,4769,4773,4776,4779,4785,4787,4789,4794,4796,
4798,4804,4812,4814,4816,4818,4826,4827,4830,4837,4840,4844,4850,4851,4853,4857,4860,4862,4865,4870,4872,
4875,4878,4879,4884,4891,4893,4897,4899,4902,4903,4907,4907,4908,4909,4912,4914,4919,4921,4926,4930,4931,
4933,4935,4937,4937,4949,4950,4953,4957,4959,4962,4964,4964,4966,4967,4971,4978,4981,4983,4989,4992,4995,
5000,5003,5005,5009,5013,5015,5019,5026,5029,5033,5035,5036,5040,5040,5041,5041,5043,5044,5044,5047,5052,
5055,5059,5062,5064,5066,5069,5072,5076,5079,5079,5080,5083,5084,5088,5092,5094,5096,5096,5098,5099,5101,
5104,5106,5109,5111,5111,5112,5115,5118,5118,5119,5122,5124,5127,5130,5132,5134,5135,5137,5138,5144,5148,
5151,5153,5155,5155,5155,5158,5163,5168,5169,5170,5174,5179,5184,5185,5188,5191,5194,5196,5196,5198,5203,
5208,5210,5213,5213,5215,5219,5222,5226,5227,5227,5229,5230,5232,5236,5238,5239,5242,5246,5249,5253,5254,
5257,5259,5261,5266,5269,5269,5273,5273,5275,5278,5282,5286,5289,5290,5292,5296,5296,5304,5307,5307,5311,
5317,5320,5320,5321,5324,5325,5326,5327,5328,5331,5332,5335,5338,5339,5341,5344,5346,5348,5350,5354,5357,
5358,5360,5363,5366,5368,5370,5372,5376,5378,5381,5384,5386,5387,5390,5393,5396,5397,5398,5400,5401,5404,
5407,5411,5414,5417,5422,5426,5430,5433,5436,5438,5440,5442,5448,5450,5452,5453,5453,5455,5457,5460,5462,
5464,5468,5468,5471,5473,5474,5479,5481,5485,5487,5488,5493,5494,5496,5500,5502,5504,5504,5506,5509,5510,
5512,5515,5517,5518,5522,5525,5527,5531,5531,5534,5536,5536,5537,5539,5545,5548,5549,5551,5552,5556,5558,
5560,5565,5567,5568,5572,5579,5581,5582,5584,5589,5590,5592,5594,5598,5604,5608,5611,5614,5614,5619,5623,
5626,5627,5629,5631,5633,5638,5642,5647,5652,5654,5656,5660,5664,5668,5669,5669,5673,5676,5679,5688,5689,
5695,5700,5703,5705,5709,5712,5718,5718,5723,5728,5729,5733,5737,5737,5738,5740,5741,5744,5746,5749,5750,
5752,5753,5755,5756,5758,5761,5767,5770,5774,5777,5779,5779,5781,5783,5784,5785,5788,5788,5792,5794,5795,
5797,5802,5804,5807,5810,5811,5814,5814,5817,5819,5823,5828,5830,5831,5834,5837,5837,5841,5846,5847,5852,
5853,5854,5857,5858,5858,5858,5863,5867,5869,5871,5871,5872,5875,5880,5884,5891,5895,5899,5901,5905,5906,
5910,5913,5915,5917,5919,5922,5924,5927,5932,5934,5938,5939,5941,5945,5946,5950,5952,5953,5953,5955,5958,
5962,5964,5965,5967,5970,5974,5975,5987,5987,5990,5991,5994,5997,6000,6003,6004,6005,6010,6013,6015,6019,
6023,6024,6031,6035,6038,6039,6042,6046,6050,6050,6053,6056,6057,6060,6061,6063,6067,6068,6072,6073,6076,
6078,6080,6083,6085,6091,6094,6095,6098,6102,6108,6111,6112,6115,6121,6122,6124,6124,6127,6128,6129,6130,
6131,6134,6137,6139,6141,6145,6149,6151,6153,6154,6154,6157,6159,6162,6165,6165,6167,6169,6174,6174,6174,
6175,6180,6184,6198,6202,6205,6208,6208,6212,6214,6214,6216,6219,6220,6223,6223,6227,6229,6232,6235,6237,
6242,6244,6247,6249,6251,6251,6255,6259,6264,6266,6267,6272,6273,6275,6280,6281,6284,6286,6286,6288,6292,
6294,6299,6303,6306,6310,6312,6314,6318,6320,6325,6328,6332,6335,6338,6340,6343,6345,6348,6349,6353,6354,
6359,6363,6366,6370,6372,6374,6376,6379,6379,6385,6388,6393,6395,6397,6400,6403,6411,6413,6415,6418,6422,
6424,6426,6429,6434,6436,6441,6441,6441,6443,6448,6449,6452,6455,6455,6455,6456,6456,6459,6461,6463,6466,
6468,6470,6471,6474,6478,6481,6485,6487,6490,6493,6493,6495,6498,6502,6503,6505,6511,6513,6519,6520,6522,
6522,6523,6524,6525,6529,6532,6537,6539,6541,6546,6551,6555,6556,6562,6566,6572,6577,6579,6584,6586,6587,
6591,6595,6597,6602,6602,6606,6610,6612,6613,6613,6613,6614,6614,6616,6617,6621,6623,6626,6629,6630,6637,
6639,6641,6644,6647,6650,6652,6655,6657,6657,6660,6664,6667,6668,6671,6672,6672,6674,6681,6684,6685,6688,
6690,6694,6697,6699,6700,6704,6705,6710,6711,6714,6719,6719,6721,6723,6727,6730,6735,6736,6738,6741,6743,
6746,6747,6747,6753,6758,6761,6762,6785,6793,6795,6798,6803,6806,6809,6811,6815,6818,6821,6824,6824,6828,
6831,6832,6834,6838,6841,6848,6850,6852,6853,6856,6858,6861,6865,6869,6873,6875,6877,6881,6884,6886,6890,
6891,6894,6894,6899,6903,6906,6911,6916,6918,6923,6924,6928,6932,6939,6940,6945,6948,6951,6952,6956,6960,
6961,6962,6964,6970,6970,6975,6978,6983,6987,6994,6999,7003,7008,7010,7014,7017,7019,7022,7024,7028,7028,
7029,7032,7035,7037,7039,7040,7041,7041,7044,7047,7047,7050,7055,7059,7060,7064,7065,7067,7070,7073,7075,
7078,7079,7083,7085,7092,7093,7097,7101,7103,7105,7105,7106,7113,7131,7142,7147,7156,7161,7163,7168,7170,
7171,7172,7174,7177,7182,7185,7189,7189,7195,7198,7201,7207,7209,7213,7215,7219,7222,7223,7227,7233,7233,
7234,7240,7243,7245,7250,7255,7258,7259,7261,7265,7270,7274,7277,7280,7284,7286,7288,7289,7290,7292,7296,
7299,7300,7302,7303,7307,7311,7314,7314,7319,7319,7321,7324,7327,7331,7335,7340,7345,7346,7352,7354,7357,
7360,7360,7361,7362,7365,7366,7368,7372,7374,7377,7379,7383,7386,7386,7388,7391,7392,7397,7400,7407,7407,
7407,7411,7413,7415,7419,7424,7426,7428,7430,7430,7432,7436,7437,7438,7439,7439,7440,7443,7447,7451,7453,
7457,7462,7466,7467,7471,7471,7473,7476,7480,7485,7487,7488,7488,7494,7495,7498,7500,7502,7504,7506,7508,
7512,7513,7514,7517,7518,7519,7522,7525,7528,7529,7531,7535,7537,7538,7542,7543,7546,7552,7553,7556,7559,
7561,7565,7568,7571,7572,7572,7575,7577,7579,7582,7585,7588,7592,7595,7599,7601,7601,7605,7608,7613,7614,
7618,7619,7623,7625,7627,7630,7633,7636,7636,7637,7647,7648,7650,7651,7653,7654,7656,7659,7661,7661,7661,
7667,7669,7673,7675,7684,7687,7689,7691,7697,7701,7706,7708,7713,7714,7715,7718,7721,7722,7723,7724,7730,
7734,7735,7740,7741,7745,7748,7750,7753,7754,7756,7762,7766,7767,7771,7771,7773,7773,7773,7775,7777,7782,
7785,7787,7790,7793,7793,7797,7801,7806,7810,7812,7813,7819,7823,7827,7830,7834,7837,7838,7841,7843,7845,
7847,7854,7856,7856,7858,7859,7862,7868,7870,7874,7875,7877,7885,7890,7897,7898,7899,7907,7910,7914,7915,
7918,7922,7923,7928,7930,7934,7940,7942,7946,7951,7969,7988,7993,7999,8004,8006,8008,8010,8012,8018,8022,
8022,8024,8026,8029,8034,8036,8041,8045,8046,8050,8053,8054,8058,8058,8060,8062,8062,8064,8068,8070,8074,
8077,8078,8079,8083,8085,8085,8087,8090,8093,8096,8097,8098,8102,8104,8106,8107,8107,8115,8117,8119,8121,
8123,8123,8125,8128,8130,8133,8134,8137,8140,8143,8148,8149,8149,8150,8153,8155,8157,8158,8164,8166,8168,
8169,8173,8173,8177,8184,8187,8190,8192,8196,8199,8201,8204,8207,8211,8212,8215,8218,8219,8224,8226,8228,
8228,8231,8233,8236,8240,8243,8246,8247,8249,8253,8257,8261,8263,8267,8268,8271,8272,8273,8276,8279,8280,
8281,8285,8288,8288,8288,8291,8293,8295,8312,8329,8332,8333,8333,8338,8340,8341,8341,8342,8347,8352,8353,
8354,8356,8362,8366,8368,8373,8378,8383,8385,8387,8391,8393,8396,8399,8403,8404,8406,8407,8410,8414,8418,
8422,8423,8424,8424,8425,8426,8427,8427,8433,8434,8437,8438,8440,8445,8449,8451,8454,8459,8461,8464,8467,
8471,8471,8477,8477,8479,8481,8482,8487,8492,8494,8498,8500,8503,8506,8507,8510,8512,8512,8513,8514,8515,
8516,8516,8518,8521,8526,8529,8534,8537,8539,8544,8547,8553,8556,8559,8560,8561,8566,8569,8572,8574,8576,
8578,8582,8584,8589,8590,8592,8594,8596,8598,8600,8602,8602,8603,8607,8612,8614,8620,8623,8626,8627,8629,
8629,8634,8635,8636,8640,8642,8644,8648,8649,8651,8659,8660,8663,8667,8670,8671,8671,8672,8674,8676,8677,
8678,8679,8680,8685,8688,8689,8689,8692,8694,8697,8700,8702,8706,8710,8712,8714,8719,8721,8723,8726,8727,
8729,8733,8736,8740,8745,8749,8753,8756,8757,8760,8765,8771,8777,8779,8780,8781,8783,8784,8788,8793,8795,
8796,8798,8803,8809,8812,8814,8816,8818,8821,8826,8829,8831,8834,8837,8840,8845,8847,8849,8853,8854,8860,
8862,8864,8872,8872,8872,8874,8880,8887,8891,8896,8900,8904,8907,8911,8914,8918,8921,8923,8926,8930,8931,
8934,8936,8938,8941,8945,8946,8950,8953,8954,8956,8959,8960,8961,8968,8970,8971,8976,8983,8986,8990,8995,
8997,8997,8998,9002,9006,9006,9006,9009,9012,9013,9014,9017,9018,9019,9022,9023,9026,9029,9031,9035,9038,
9039,9047,9051,9054,9057,9064,9068,9071,9075,9075,9078,9083,9085,9100,9114,9122,9129,9132,9135,9137,9142,
9145,9146,9150,9155,9159,9159,9163,9166,9169,9169,9175,9176,9179,9181,9183,9185,9186,9188,9191,9192,9198,
9203,9204,9208,9209,9210,9213,9214,9220,9221,9222,9224,9226,9227,9230,9231,9235,9237,9241,9244,9245,9249,
9250,9255,9257,9258,9261,9262,9266,9270,9273,9276,9276,9278,9279,9284,9288,9289,9291,9292,9293,9294,9298,
9299,9300,9305,9312,9314,9314,9317,9321,9322,9324,9326,9332,9332,9335,9338,9339,9340,9342,9345,9349,9353,
9354,9358,9360,9363,9366,9368,9369,9371,9371,9371,9374,9375,9376,9377,9381,9381,9382,9383,9387,9390,9394,
9397,9401,9405,9409,9413,9415,9416,9419,9419,9427,9428,9431,9433,9437,9439,9441,9443,9445,9449,9452,9454,
9456,9462,9466,9469,9473,9475,9478,9482,9486,9488,9489,9492,9494,9497,9499,9503,9504,9506,9512,9515,9517,
9520,9522,9525,9527,9531,9532,9536,9540,9544,9547,9550,9553,9555,9557,9558,9559,9559,9561,9562,9564,9578,
9583,9585,9599,9611,9624,9630,9631,9632,9635,9639,9639,9640,9641,9642,9646,9649,9650,9653,9655,9658,9658,
9660,9662,9662,9667,9670,9672,9674,9677,9677,9681,9682,9683,9685,9691,9693,9694,9695,9698,9698,9699,9704,
9705,9706,9706,9711,9711,9714,9718,9720,9722,9722,9726,9734,9737,9739,9744,9745,9746,9747,9750,9752,9754,
9756,9758,9760,9761,9762,9766,9770,9774,9776,9779,9782,9786,9787,9790,9791,9793,9795,9798,9801,9807,9808,
9811,9814,9818,9820,9825,9827,9829,9833,9838,9840,9846,9848,9850,9854,9855,9855,9856,9857,9861,9864,9866,
9868,9869,9874,9878,9878,9881,9881,9881,9882,9884,9891,9894,9898,9899,9900,9905,9905,9907,9908,9911,9917,
9921,9924,9929,9934,9936,9937,9937,9942,9946,9948,9960,9967,9971,9972,9973,9975,9975,9978,9983,9986,9988,
9991,9992,9995,9996,9999,10000,10002,10002,10003,10005,10006,10007,10008,10011,10016,10018,10023,10025,
10031,10031,10032,10035,10038,10043,10044,10045,10047,10050,10050,10053,10057,10060,10060,10064,10067,
10070,10072,10078,10080,10081,10081,10092,10097,10100,10102,10105,10106,10117,10122,10125,10125,10128,
10133,10137,10140,10143,10147,10148,10150,10151,10151,10154,10156,10158,10158,10161,10166,10166,10168,
10170,10173,10174,10176,10179,10181,10184,10185,10190,10192,10196,10199,10205,10206,10206,10206,10208,
10211,10213,10218,10220,10225,10232,10234,10236,10237,10241,10241,10241,10245,10250,10252,10254,10259,
10263,10263,10265,10269,10271,10271,10274,10276,10279,10281,10284,10286,10288,10292,10293,10294,10295,
10296,10299,10300,10301,10304,10305,10306,10309,10311,10314,10317,10321,10322,10322,10327,10329,10331,
10332,10333,10336,10338,10342,10345,10346,10349,10352,10354,10357,10359,10361,10365,10365,10367,10369,
10371,10373,10379,10383,10386,10387,10388,10390,10392,10393,10395,10400,10403,10405,10408,10410,10416,
10416,10418,10419,10422,10427,10430,10433,10434,10437,10439,10443,10450,10454,10458,10460,10464,10466,
10467,10469,10471,10472,10473,10476,10478,10479,10481,10483,10485,10488,10490,10492,10492,10496,10498,
10499,10500,10502,10503,10505,10508,10510,10510,10511,10513,10515,10517,10518,10521,10528,10530,10533,
10535,10537,10539,10541,10544,10546,10549,10552,10553,10554,10558,10560,10564,10566,10571,10571,10573,
10574,10577,10579,10581,10581,10584,10587,10587,10590,10592,10596,10600,10602,10606,10609,10611,10614,
10618,10630,10635,10641,10641,10645,10648,10654,10656,10659,10663,10668,10669,10670,10671,10671,10673,
10678,10681,10685,10687,10692,10693,10698,10698,10700,10702,10704,10705,10707,10709,10711,10714,10716,
10721,10724,10726,10727,10730,10733,10736,10737,10739,10746,10750,10753,10754,10757,10759,10763,10765,
10885,10996,11051,11105,11210,11336,11439,11441,11445,11450,11453,11457,11462,11470,11476,11477,11481,
11481,11485,11490,11496,11499,11509,11514,11517,11519,11521,11526,11530,11534,11534,11537,11539,11544,
11545,11553,11555,11556,11558,11561,11563,11565,11567,11571,11574,11574,11579,11582,11590,11592,11596,
11597,11599,11603,11606,11606,11608,11610,11611,11612,11614,11616,11618,11624,11626,11627,11630,11634,
11639,11639,11641,11642,11647,11648,11651,11652,11653,11655,11657,11657,11663,11668,11673,11675,11676,
11677,11679,11681,11686,11689,11694,11699,11700,11701,11702,11704,11705,11705,11706,11707,11709,11713,
11717,11718,11721,11725,11726,11727,11728,11730,11735,11737,11741,11744,11746,11749,11751,11753,11755,
11758,11760,11761,11764,11765,11767,11769,11772,11773,11776,11778,11781,11785,11787,11789,11793,11795,
11797,11798,11799,11800,11802,11804,11808,11810,11813,11815,11820,11821,11825,11829,11830,11831,11836,
11841,11843,11846,11847,11848,11850,11853,11856,11861,11864,11865,11867,11869,
};
// clang-format on

}  // namespace presscut::model

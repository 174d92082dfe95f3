//! The texts of the interface by what they are for: one that a screen asks for cannot be missing, for words
//! are refused without it.

use super::vocabulary::vocabulary;

vocabulary! {
    /// A text; `{names}` in it are filled in.
    T {
        /// “and”
        And = "and",
        /// “Next”
        Next = "next",
        /// “Back”
        Back = "back",
        /// “Undo”
        Undo = "undo",
        /// “Redo”
        Redo = "redo",
        /// “Close”
        Close = "close",
        /// “Yes”
        Yes = "yes",
        /// “No”
        No = "no",
        /// “choose”
        Choose = "choose",
        /// ““{text}””
        Quoted = "quoted",
        /// “{name}: {stage}”
        CellName = "cell_name",
        /// “a touchpoint of another pack ({id})”
        UnknownItem = "unknown_item",
        /// “Steps”
        StepsLabel = "steps_label",
        /// “You”
        StepYou = "step_you",
        /// “List”
        StepList = "step_list",
        /// “Deeper”
        StepDeeper = "step_deeper",
        /// “Touchpoints”
        StepAsk = "step_ask",
        /// “Seams”
        StepZones = "step_zones",
        /// “Mirror”
        StepMirror = "step_mirror",
        /// “Results”
        StepResults = "step_results",
        /// “Plan”
        StepPlan = "step_plan",
        /// “Where do people meet your business?”
        StartTitle = "start_title",
        /// “In five minutes you will see which meetings you win, which you lose, and which you never notice.”
        StartLead = "start_lead",
        /// “Start, 5 minutes”
        StartButton = "start_button",
        /// “The full path, from 20 minutes”
        StartFull = "start_full",
        /// “See an example first”
        SeeExample = "see_example",
        /// “Your answers stay in your browser and are sent nowhere. Stop whenever you like: everything is kept.”
        StartPrivate = "start_private",
        /// “First, about you”
        YouTitle = "you_title",
        /// “Half a minute. It decides which meetings to ask about.”
        YouLead = "you_lead",
        /// “What is your part in the business?”
        RoleQuestion = "role_question",
        /// “Do you meet customers yourself?”
        MeetsQuestion = "meets_question",
        /// “Then start with colleagues: your work reaches the customer through them, and so does a failure.”
        MeetsNoAside = "meets_no_aside",
        /// “Which people do you meet at work?”
        CounterpartsQuestion = "counterparts_question",
        /// “Tick everyone you deal with. A colleague who waits for your work is a customer too, an inner one.”
        CounterpartsHint = "counterparts_hint",
        /// “Tick at least one kind of people: the list is made from them.”
        CounterpartsNeeded = "counterparts_needed",
        /// “How deep?”
        PathQuestion = "path_question",
        /// “In short”
        PathExpress = "path_express",
        /// “five minutes: impressions, seams, where to start”
        PathExpressNote = "path_express_note",
        /// “In full”
        PathFull = "path_full",
        /// “half an hour: parts, checks, mirror and plan too”
        PathFullNote = "path_full_note",
        /// “Where do they meet you?”
        ListTitle = "list_title",
        /// “Tick what really happens in your business. Seven touchpoints are plenty to begin with: the ones that come to mind first.”
        ListLead = "list_lead",
        /// “Find another touchpoint or name your own”
        ListSearch = "list_search",
        /// “for example, parking”
        ListSearchHint = "list_search_hint",
        /// “Found in the pack”
        ListFound = "list_found",
        /// “Add “{title}” as your own”
        ListAddOwn = "list_add_own",
        /// “That is enough to begin with: you can go on.”
        ListEnough = "list_enough",
        /// “Tick at least one touchpoint: the questions are about them.”
        ListNeeded = "list_needed",
        /// “With whom”
        OwnCounterpart = "own_counterpart",
        /// “When”
        OwnStage = "own_stage",
        /// “Through what”
        OwnChannel = "own_channel",
        /// “Add”
        OwnAdd = "own_add",
        /// “Choose with whom, when and through what it happens.”
        OwnNeeded = "own_needed",
        /// ““{title}” is off the list, with its answers.”
        Removed = "removed",
        /// “What is the impression made of?”
        DeeperTitle = "deeper_title",
        /// “People say “a nice office”, but what they meet is a door, a smell, a chair. Split two or three touchpoints that matter: an office is hard to put right, a door handle isn’t. You can skip this step.”
        DeeperLead = "deeper_lead",
        /// “How to show it”
        DeeperViews = "deeper_views",
        /// “Outline”
        DeeperOutline = "deeper_outline",
        /// “Mind map”
        DeeperMind = "deeper_mind",
        /// “Touchpoints and their parts”
        DeeperTree = "deeper_tree",
        /// “Your business”
        DeeperBusiness = "deeper_business",
        /// “Arrow keys move around, Enter renames, plus adds a part, Delete removes. With a mouse you can drag a touchpoint onto another.”
        DeeperKeys = "deeper_keys",
        /// “There is nothing to split yet: choose touchpoints on the list first.”
        DeeperNothing = "deeper_nothing",
        /// “Choose a touchpoint to split it into parts.”
        DeeperChoose = "deeper_choose",
        /// “Which of these do you have?”
        DeeperTypical = "deeper_typical",
        /// “A part of your own”
        DeeperOwn = "deeper_own",
        /// “Name”
        DeeperName = "deeper_name",
        /// “Part of”
        DeeperWhole = "deeper_whole",
        /// “nothing, it stands by itself”
        DeeperAlone = "deeper_alone",
        /// “Move”
        DeeperMove = "deeper_move",
        /// “Remove”
        DeeperRemove = "deeper_remove",
        /// “This is the sixth level, the last one. If there is more to name, put it beside this part.”
        DeeperDeepest = "deeper_deepest",
        /// “{n} inside”
        DeeperInside = "deeper_inside",
        /// “Touchpoint {at} of {all}”
        AskProgress = "ask_progress",
        /// “What impression does it leave on the person?”
        AskImpression = "ask_impression",
        /// “Is that how it should be?”
        AskQuiet = "ask_quiet",
        /// “Yes: unnoticed, and rightly so”
        QuietYes = "quiet_yes",
        /// “nobody notices good ventilation either”
        QuietHint = "quiet_hint",
        /// “How much does it matter to them?”
        AskImportance = "ask_importance",
        /// “hardly matters”
        ImportanceLow = "importance_low",
        /// “decides everything”
        ImportanceHigh = "importance_high",
        /// “How do you know?”
        AskEvidence = "ask_evidence",
        /// “If you look closer”
        ChecksTitle = "checks_title",
        /// “Answer what you know. Any question can be skipped.”
        ChecksLead = "checks_lead",
        /// “Can it be put right?”
        CheckFix = "check_fix",
        /// “A note to yourself”
        NoteLabel = "note_label",
        /// “it stays out of the link”
        NoteHint = "note_hint",
        /// “Which meeting does it tell on?”
        AskLeads = "ask_leads",
        /// “A failure inside comes out somewhere. Where will it be noticed first?”
        LeadsHint = "leads_hint",
        /// “There is no meeting with anyone outside on your list yet. You can add one there.”
        LeadsNoOuter = "leads_no_outer",
        /// “none of these”
        LeadsNone = "leads_none",
        /// “Who takes over after you, and where does it reach someone outside?”
        AskLeadsInside = "ask_leads_inside",
        /// “A meeting not on the list”
        LeadsOther = "leads_other",
        /// “This touchpoint now weighs {n} out of 5: that is how much “{to}” matters.”
        LeadsNow = "leads_now",
        /// “Rate what the person left with, not what was intended.”
        AsideCustomer = "aside_customer",
        /// “A supplier chooses too: whom to serve first, whom to forgive a delay.”
        AsideSupplier = "aside_supplier",
        /// “Someone you turn down today may come back tomorrow as a customer.”
        AsideApplicant = "aside_applicant",
        /// “A colleague won’t go to a competitor, so their patience doesn’t show. It shows later, in an order that is late.”
        AsideColleague = "aside_colleague",
        /// “The courier and the neighbour talk about you to people you don’t know yet.”
        AsideOther = "aside_other",
        /// “Seam {at} of {all}”
        ZonesProgress = "zones_progress",
        /// “How often does this happen in your business?”
        ZonesQuestion = "zones_question",
        /// “Ten things people hear where departments meet. Think of the last month.”
        ZonesLead = "zones_lead",
        /// “What it means to the customer.”
        SeamsMeans = "seams_means",
        /// “What is missing.”
        SeamsMissing = "seams_missing",
        /// “Where it shows”
        SeamsWhere = "seams_where",
        /// “What it costs a month”
        SeamsCost = "seams_cost",
        /// “A rough guess will do; an empty field doesn’t count. The hour and the customer are the same at all seams: give them once.”
        SeamsCostHint = "seams_cost_hint",
        /// “Cases a month”
        SeamsCases = "seams_cases",
        /// “Minutes lost on each”
        SeamsMinutes = "seams_minutes",
        /// “Customers lost a month”
        SeamsLost = "seams_lost",
        /// “What an hour of work costs”
        SeamsHour = "seams_hour",
        /// “What one customer is worth”
        SeamsCustomer = "seams_customer",
        /// “In which currency?”
        SeamsCurrency = "seams_currency",
        /// “USD$ EUR€ GBP£ RUB₽ KZT₸ BYN”
        SeamsCurrencies = "seams_currencies",
        /// “Have these cases been counted at another seam?”
        SeamsSame = "seams_same",
        /// “no, these are others”
        SeamsSameNone = "seams_same_none",
        /// “This needs a whole number, in digits only.”
        SeamsNotWhole = "seams_not_whole",
        /// “The sum appears once you give cases, minutes and the cost of an hour, or customers lost and what one is worth.”
        SeamsCostNone = "seams_cost_none",
        /// “{cases} × {minutes} × {cost} an hour / 60”
        SeamsTime = "seams_time",
        /// “{most},{last}”
        SeamsThousands = "seams_thousands",
        /// “{sign}{n}”
        SeamsMoney = "seams_money",
        /// “Pairs {from}–{to} of {all}”
        MirrorPlace = "mirror_place",
        /// “Outside and inside”
        MirrorTitle = "mirror_title",
        /// “People treat customers the way they are treated themselves. Answer for both sides: as it is, not as it was meant to be.”
        MirrorLead = "mirror_lead",
        /// “Outside”
        MirrorOutward = "mirror_outward",
        /// “Inside”
        MirrorInward = "mirror_inward",
        /// “Front only: it is there outside, and not inside.”
        MirrorHollow = "mirror_hollow",
        /// “Leaves are the outside, roots the inside. An empty leaf over a dotted root is front only.”
        MirrorCaption = "mirror_caption",
        /// “A tree: leaves for what is done outside, roots for the same inside. Pairs answered: {n}; of these, front only: {hollow}.”
        MirrorLabel = "mirror_label",
        /// “The roots: what it all rests on”
        MirrorRootsTitle = "mirror_roots_title",
        /// “Six statements about the business as a whole. Answer for today.”
        MirrorRootsLead = "mirror_roots_lead",
        /// “Nothing to tell yet”
        ResultsNoneTitle = "results_none_title",
        /// “Results appear as soon as you have rated one touchpoint.”
        ResultsNone = "results_none",
        /// “Back to the questions”
        ResultsNoneButton = "results_none_button",
        /// “There is more to it”
        GoFullTitle = "go_full_title",
        /// “Go on in full”
        GoFullButton = "go_full_button",
        /// “Back to the short path”
        GoExpressButton = "go_express_button",
        /// “Make a plan”
        PlanButton = "plan_button",
        /// “Map of {n} meetings by stage, from −1 to ∞, and by people. Each is told in words below.”
        MapLabel = "map_label",
        /// “There are many touchpoints, so the map leaves out their parts.”
        MapNoParts = "map_no_parts",
        /// ““{from}” looks like a trifle, but it tells on “{to}”, and that matters {n} out of 5.”
        SaysLiftedSmall = "says_lifted_small",
        /// ““{from}” reaches further than it shows: “{to}” pays for it, and that matters {n} out of 5.”
        SaysLifted = "says_lifted",
        /// “Nobody remembers “{title}”, though it matters {n} out of 5. Is that intended, or does nobody look there?”
        SaysSilent = "says_silent",
        /// ““{to}” delights, but it is paid for inside: “{from}” rests on somebody’s patience.”
        SaysHeroic = "says_heroic",
        /// ““{from}” delights, and then “{to}” hurts: the person expected more of the same.”
        SaysJumpHurt = "says_jump_hurt",
        /// ““{from}” delights, then comes “{to}” and leaves nothing behind: the person expected more of the same.”
        SaysJumpSilent = "says_jump_silent",
        /// ““{title}” is remembered as bad, and it matters {n} out of 5: people talk about it.”
        SaysHurt = "says_hurt",
        /// “You don’t know what people take away from “{title}”, and it matters {n} out of 5. Ask three of them.”
        SaysUnknown = "says_unknown",
        /// ““{title}” delights where it matters: {n} out of 5. Find out who keeps it so, and protect it.”
        SaysProtect = "says_protect",
        /// “What is heard most at the seams: {phrase}”
        SaysHeard = "says_heard",
        /// “Matters {n} out of 5.”
        WhyImportance = "why_importance",
        /// “{own} out of 5 by itself, but it tells on “{to}”, which matters {n}.”
        WhyLifted = "why_lifted",
        /// “It tells on “{to}”, which matters {n} out of 5.”
        WhyLiftedOnly = "why_lifted_only",
        /// “It leaves no impression.”
        WhySilent = "why_silent",
        /// “It leaves a bad impression.”
        WhyHurt = "why_hurt",
        /// “What people feel there is not known.”
        WhyUnknown = "why_unknown",
        /// “You wanted to start here.”
        WhyPinned = "why_pinned",
        /// “Nearly all of it matters five out of five. Where would you start?”
        PinsQuestion = "pins_question",
        /// “Mark up to three touchpoints: they will stand first.”
        PinsHint = "pins_hint",
        /// “{more} more”
        FindingMore = "finding_more",
        /// “… and {more} more.”
        FindingRest = "finding_rest",
        /// ““{text}” ({score} out of 100)”
        FindingScored = "finding_scored",
        /// “What keeps failing”
        FindingPatternTitle = "finding_pattern_title",
        /// “{n} of {seen} touchpoints are weak on the same thing: “{aspect}”. {about}”
        FindingPattern = "finding_pattern",
        /// “You hear the same at the seams: {zones}. Start there.”
        FindingPatternHeard = "finding_pattern_heard",
        /// “You answered “partly” or “no” here: {names}. Touchpoints with an answer about it: {seen}; {n} of {seen} is {percent}%. We say it keeps failing when at least three touchpoints are weak, and at least half.”
        FindingPatternHow = "finding_pattern_how",
        /// “On heroics”
        FindingHeroicsTitle = "finding_heroics_title",
        /// “Ask the person it rests on what gets in their way, and how long they can keep it up.”
        FindingHeroicsStep = "finding_heroics_step",
        /// “Where it breaks off”
        FindingJumpsTitle = "finding_jumps_title",
        /// “{name}: at “{from}” all goes well ({good}); next, at “{to}”, it doesn’t ({bad}).”
        FindingJump = "finding_jump",
        /// “People expect the next moment to be like the last. Walk across the break yourself and notice where the tone changes.”
        FindingJumpsStep = "finding_jumps_step",
        /// “Answers and impression disagree”
        FindingContradictionsTitle = "finding_contradictions_title",
        /// “Good answers, but no good impression: {names}. It must be something the questions don’t ask. Let people tell you.”
        FindingGoodAnswers = "finding_good_answers",
        /// “Delight in spite of weak answers: {names}. What does it rest on: one person, luck? Find out while it lasts.”
        FindingPoorAnswers = "finding_poor_answers",
        /// “Answers count as good from 75 out of 100, and as weak below 50.”
        FindingContradictionsHow = "finding_contradictions_how",
        /// “The figure in brackets comes from the questions about the touchpoint: “yes” is 2, “partly” 1, “no” 0, and the sum is divided by the greatest possible. “Not for us” and open questions don’t count.”
        FindingPerformanceHow = "finding_performance_how",
        /// “Importance and performance”
        FindingQuadrantsTitle = "finding_quadrants_title",
        /// “Matters, and the answers are weak: {names}. Put your effort here.”
        FindingConcentrate = "finding_concentrate",
        /// “Matters, and the answers are fair: {names}. Don’t let it slip.”
        FindingKeepUp = "finding_keep_up",
        /// “Matters less, and the answers are weak: {names}. It can wait.”
        FindingLowPriority = "finding_low_priority",
        /// “Matters less, yet the answers are fair: {names}. Is that effort needed more where it matters?”
        FindingOverkill = "finding_overkill",
        /// “A touchpoint matters from 3 out of 5; answers are weak below 50 out of 100. Where it tells on one that matters more, that importance counts. The comparison goes back to Martilla and James, 1977.”
        FindingQuadrantsHow = "finding_quadrants_how",
        /// “More important than it looks”
        FindingLiftedTitle = "finding_lifted_title",
        /// ““{from}” matters {own} out of 5 by itself, but it tells on “{to}”, and that matters {n}.”
        FindingLifted = "finding_lifted",
        /// “Tell the people at the start of the chain where their work comes out: they can’t see it from there.”
        FindingLiftedStep = "finding_lifted_step",
        /// “Outside and inside”
        FindingMirrorTitle = "finding_mirror_title",
        /// “{gap}% of what you do for people outside is missing inside. In {coverage}% of cases your own people get at least some of it.”
        FindingMirror = "finding_mirror",
        /// “By your answers, whatever you do for people outside, your own people get as well.”
        FindingMirrorEven = "finding_mirror_even",
        /// “Pairs with both sides answered: {n}. “Yes” is 2, “partly” 1, “no” 0. Outside that makes {outward}, of which {missing} is missing inside: {gap}%. Pairs with at least something outside: {outside}; inside as well: {both}, which is {coverage}%.”
        FindingMirrorHow = "finding_mirror_how",
        /// “Front only. Outside, yes: “{outward}”. Inside, no: “{inward}”. {why}”
        FindingHollow = "finding_hollow",
        /// “Roots”
        FindingRootsTitle = "finding_roots_title",
        /// “How well your roots hold: {value} out of 100.”
        FindingRoots = "finding_roots",
        /// “Weakest: {names}.”
        FindingRootsLowest = "finding_roots_lowest",
        /// “Answers: {n}. “Yes” is 2, “partly” 1, “no” 0. That makes {sum} out of {most}, or {value} out of 100.”
        FindingRootsHow = "finding_roots_how",
        /// “Show the weakest to three colleagues and ask whether they see it the same way.”
        FindingRootsStep = "finding_roots_step",
        /// “What rests on guesses”
        FindingGuessTitle = "finding_guess_title",
        /// “Here you suppose, but haven’t seen or asked: {names}.”
        FindingGuess = "finding_guess",
        /// “Talk to three people who went through it: what stayed with them, and what was missing?”
        FindingGuessTalk = "finding_guess_talk",
        /// “Send a friend there as a stranger, to note down everything they see.”
        FindingGuessVisit = "finding_guess_visit",
        /// “For a week, ask everyone one question: “What should we put right here?””
        FindingGuessSurvey = "finding_guess_survey",
        /// “Touchpoints of which you said how you know: {all}. “I suppose so” among them: {n}, which is {percent}%.”
        FindingGuessHow = "finding_guess_how",
        /// “What the seams cost”
        FindingLossesTitle = "finding_losses_title",
        /// “By your figures, the seams cost about {sum} a month. Seams counted: {n}.”
        FindingLosses = "finding_losses",
        /// “{zone}: {formula}”
        FindingLoss = "finding_loss",
        /// “These {sum} are not added: the cases are the same ({same}).”
        FindingLossSame = "finding_loss_same",
        /// “Show this to the people on both sides of the seam: each of them usually sees only one half.”
        FindingLossesStep = "finding_losses_step",
        /// “Where it’s still empty”
        FindingBlindTitle = "finding_blind_title",
        /// “These aren’t tasks, just what others usually have there. If you recognise something, add it to your list.”
        FindingBlindStep = "finding_blind_step",
        /// “{name}: {names}.”
        FindingBlind = "finding_blind",
        /// ““{stage}” (“{text}”)”
        FindingBlindStage = "finding_blind_stage",
        /// “Look into”
        LookTitle = "look_title",
        /// “Unnoticed or unknown. Somebody will mend what is bad; nobody looks here.”
        LookLead = "look_lead",
        /// “Nothing here: you know the impression of every touchpoint that matters.”
        LookNone = "look_none",
        /// “Put right”
        FixTitle = "fix_title",
        /// “What people remember as bad.”
        FixLead = "fix_lead",
        /// “By your answers, no touchpoint leaves a bad impression.”
        FixNone = "fix_none",
        /// “Could something here be put right now and for free?”
        FreeQuestion = "free_question",
        /// “now and for free”
        FreeNowTag = "free_now_tag",
        /// “One of its parts: {band}.”
        WorstPart = "worst_part",
        /// “The seams”
        SeamsTitle = "seams_title",
        /// “A free step: {step}”
        SeamStep = "seam_step",
        /// “You haven’t said anything about the seams yet.”
        SeamsUnasked = "seams_unasked",
        /// “By your answers, nothing goes wrong often at the seams.”
        SeamsCool = "seams_cool",
        /// “What matters and delights”
        NumberTitle = "number_title",
        /// “out of 100”
        NumberOf = "number_of",
        /// “With the unknown ones, from {low} to {high}.”
        NumberRange = "number_range",
        /// “None of them is unknown, so there is no range.”
        NumberExact = "number_exact",
        /// “How it came about”
        NumberHowTitle = "number_how_title",
        /// “The importance of the touchpoints that delight adds up to {delight}; that of all with a known impression, to {known}. That makes {value} out of 100. The unknown ones weigh {unknown}: if all of them delighted, or none did, you would get the ends of the range. “Unnoticed, and rightly so” doesn’t count.”
        NumberHow = "number_how",
        /// “{name}: no touchpoints yet.”
        BlindAll = "blind_all",
        /// “Left out so far: {names}.”
        BlindOthers = "blind_others",
        /// “Take it with you”
        KeepTitle = "keep_title",
        /// “Your answers are kept in this browser only. The file and the link are yours; the link carries the answers in itself, and they reach no server.”
        KeepLead = "keep_lead",
        /// “Copy a link”
        CopyLink = "copy_link",
        /// “The link is copied.”
        LinkCopied = "link_copied",
        /// “The browser didn’t allow copying. The link is below: select and copy it.”
        LinkByHand = "link_by_hand",
        /// “There are so many answers that a link would not open. Download the file and send that.”
        LinkTooLongToShare = "link_too_long_to_share",
        /// “This page was opened from a disk, so a link has no address: only the file will open. Download it and send that.”
        LinkNoAddress = "link_no_address",
        /// “with my notes and names”
        LinkWithWords = "link_with_words",
        /// “Download a file”
        DownloadFile = "download_file",
        /// “The browser didn’t allow the download. Copy a link instead: it carries the same answers.”
        DownloadFailed = "download_failed",
        /// “Open a file”
        OpenFile = "open_file",
        /// “Start anew”
        StartAnew = "start_anew",
        /// “You have started anew. The answers you had can be brought back.”
        StartedAnew = "started_anew",
        /// “An example: {name}”
        PreviewExample = "preview_example",
        /// “Answers opened from a link”
        PreviewLink = "preview_link",
        /// “Answers opened from a file”
        PreviewFile = "preview_file",
        /// “You are only looking: your own answers are untouched.”
        PreviewSafe = "preview_safe",
        /// “Back to my own answers”
        PreviewBack = "preview_back",
        /// “Start my own”
        PreviewStart = "preview_start",
        /// “Go on with these answers”
        PreviewTake = "preview_take",
        /// “Replace my answers with these”
        PreviewReplace = "preview_replace",
        /// “These answers are yours now. The ones you had can be brought back.”
        PreviewWasTaken = "preview_was_taken",
        /// “Put right: “{title}””
        ActionFix = "action_fix",
        /// “Put right: “{title}”. {check}”
        ActionCheck = "action_check",
        /// “Ask three people: “{title}””
        ActionAsk = "action_ask",
        /// “Untitled action”
        ActionUntitled = "action_untitled",
        /// “From answers to action”
        PlanTitle = "plan_title",
        /// “Begin with what can be done now and for free: people notice it at once, and it needs nobody’s permission. The rest comes later, five at a time.”
        PlanLead = "plan_lead",
        /// “Nothing to suggest yet: actions grow out of your answers. Rate a few touchpoints, and this is where you will see what to begin with.”
        PlanUnrated = "plan_unrated",
        /// “By your answers, there is nothing to put right now. If something still bothers you, put it down yourself.”
        PlanNothing = "plan_nothing",
        /// “The next five”
        PlanNext = "plan_next",
        /// “What is left”
        PlanLeft = "plan_left",
        /// “First finish what can be done now and for free. Then the next five will appear here.”
        PlanWait = "plan_wait",
        /// “Take”
        PlanTake = "plan_take",
        /// “Take them all”
        PlanTakeAll = "plan_take_all",
        /// “Taken into the plan: {n}.”
        PlanTaken = "plan_taken",
        /// “And {n} more”
        PlanRest = "plan_rest",
        /// “For later: {n}”
        PlanLater = "plan_later",
        /// “The board”
        PlanBoard = "plan_board",
        /// “Press a title to add a date, a name and a note. Move an action with the list on its card, by the dots on the left, or with the arrow keys ← and →.”
        PlanHint = "plan_hint",
        /// “{n} of {all}”
        PlanInHand = "plan_in_hand",
        /// “Where it stands: {title}”
        PlanWhere = "plan_where",
        /// “Now “{state}”: {title}”
        PlanMoved = "plan_moved",
        /// “Take it anyway”
        PlanInsist = "plan_insist",
        /// “by {date}”
        PlanBy = "plan_by",
        /// “What to call it”
        PlanName = "plan_name",
        /// “What it takes”
        PlanEffort = "plan_effort",
        /// “To be done by”
        PlanDue = "plan_due",
        /// “Who does it”
        PlanPerson = "plan_person",
        /// “Remove from the plan”
        PlanRemove = "plan_remove",
        /// “Put down an action of your own”
        PlanOwn = "plan_own",
        /// “for example, move the sign by the door”
        PlanOwnHint = "plan_own_hint",
        /// “The words of that language could not be loaded. Check the connection and try again: your answers are safe.”
        WordsFailed = "words_failed",
        /// “The answers were changed in another tab.”
        OtherTab = "other_tab",
        /// “Take those”
        OtherTabTake = "other_tab_take",
        /// “Keep these”
        OtherTabKeep = "other_tab_keep",
        /// “The browser doesn’t allow answers to be kept. They are safe while the page is open; download a file before you leave.”
        StorageDenied = "storage_denied",
        /// “The answers kept before cannot be read. {reason} They are set aside untouched.”
        StorageBroken = "storage_broken",
        /// “Download them as they are”
        StorageBrokenFile = "storage_broken_file",
        /// “The file is larger than {mib} MB. An assessment never is: check that this is the right file.”
        FaultTooLarge = "fault_too_large",
        /// “This is no assessment: it is not JSON, or it is damaged. Open the file that you downloaded here.”
        FaultNotJson = "fault_not_json",
        /// “This is no assessment: it nests deeper than {n} levels.”
        FaultTooDeep = "fault_too_deep",
        /// “This is a file of something else. You need one downloaded here with “Download a file”.”
        FaultOtherFormat = "fault_other_format",
        /// “The file was written by a newer version of the program (format {version}). Open it where it was downloaded.”
        FaultNewer = "fault_newer",
        /// “These answers belong to another set of questions (“{id}”). Open them on the page where they were given.”
        FaultOtherPack = "fault_other_pack",
        /// “It could not be opened: {path} {wrong}. Mend that place or take another file; your own answers are untouched.”
        FaultAt = "fault_at",
        /// “is missing”
        WrongMissing = "wrong_missing",
        /// “must be a text”
        WrongNotText = "wrong_not_text",
        /// “must be true or false”
        WrongNotFlag = "wrong_not_flag",
        /// “must be a list”
        WrongNotList = "wrong_not_list",
        /// “must be an object”
        WrongNotObject = "wrong_not_object",
        /// “must be a whole number from {least} to {most}”
        WrongNotWithin = "wrong_not_within",
        /// “is a word that this program doesn’t know”
        WrongNotAWord = "wrong_not_a_word",
        /// “is not written in the form it must have”
        WrongMalformed = "wrong_malformed",
        /// “is longer than {n} characters”
        WrongTooLong = "wrong_too_long",
        /// “has more than {n}, which is the most that is opened”
        WrongTooMany = "wrong_too_many",
        /// “stands there twice”
        WrongRepeated = "wrong_repeated",
        /// “points to something that is not there”
        WrongDangling = "wrong_dangling",
        /// “leads back to itself”
        WrongCircle = "wrong_circle",
        /// “lies deeper than {n} levels”
        WrongTooDeep = "wrong_too_deep",
        /// “already counts with other cases”
        WrongSameAs = "wrong_same_as",
        /// “The link is empty: there is nothing after “tangent=”. Ask for it again.”
        LinkEmpty = "link_empty",
        /// “The link is damaged: it was cut or changed on its way. Ask for the whole link, or for the file; your own answers are untouched.”
        LinkDamaged = "link_damaged",
        /// “The link is longer than any of ours: this is no assessment.”
        LinkTooLong = "link_too_long",
        /// “The link was made by a newer version of the program. Open it where it came from.”
        LinkNewer = "link_newer",
        /// “That is no longer here.”
        RefusalGone = "refusal_gone",
        /// “It needs a name.”
        RefusalTitle = "refusal_title",
        /// “There are 500 touchpoints already, which is the most. Take one off first.”
        RefusalTooMany = "refusal_too_many",
        /// “There are 500 actions already, which is the most. Remove one first.”
        RefusalTooManyActions = "refusal_too_many_actions",
        /// “Parts go no deeper than six levels.”
        RefusalTooDeep = "refusal_too_deep",
        /// “That would be a circle: the touchpoint would lead back to itself.”
        RefusalCircle = "refusal_circle",
        /// “You can start with three at most. Take one mark off.”
        RefusalPins = "refusal_pins",
        /// “The figure is too large: {n} at most.”
        RefusalFigure = "refusal_figure",
        /// “Three actions are in hand already. Finish one first.”
        RefusalInHand = "refusal_in_hand",
    }
}

vocabulary! {
    /// A text with a number, in the forms in which the language counts.
    Counted {
        /// “{n} touchpoints chosen.”
        Listed = "listed",
        /// “Remove with its {n} parts”
        DeeperRemoveParts = "deeper_remove_parts",
        /// “What your {n} touchpoints show”
        ResultsTitle = "results_title",
        /// “What {n} touchpoints show”
        ResultsTitleOf = "results_title_of",
        /// “About {n} minutes left.”
        MinutesLeft = "minutes_left",
        /// “Check each touchpoint, hold the outside against the inside and make a plan: about {n} minutes more. All answers stay.”
        GoFull = "go_full",
        /// “Rated: {rated} of {n} touchpoints; the rest doesn’t count yet.”
        Partial = "partial",
        /// “{name}: nothing at the stages {stages}.”
        EmptyStages = "empty_stages",
        /// “{amount} cases”
        SeamsCasesOf = "seams_cases_of",
        /// “{amount} minutes”
        SeamsMinutesOf = "seams_minutes_of",
        /// “{amount} customers”
        SeamsCustomersOf = "seams_customers_of",
        /// “{name}: you looked only at the stages {stages}; the others are empty.”
        SeenStages = "seen_stages",
        /// “It rests on {n} touchpoints of known impression.”
        NumberRests = "number_rests",
        /// “The number appears when at least five touchpoints have a known impression and an importance. So far there are {n}.”
        NumberTooFew = "number_too_few",
        /// “Link, {n} characters”
        LinkLength = "link_length",
    }
}

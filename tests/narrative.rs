//! Results in words: whole sentences, in both languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use packed::{example, pack, plain, told};
use std::collections::BTreeSet;
use strum::VariantArray;
use tangent::codec::link::LinkError;
use tangent::codec::{ReadError, json};
use tangent::domain::{Action, Assessment, Counterpart, Invalid, Problem, Refusal, Stage};
use tangent::narrative::{action, blind_spots, errors, headline, money, number, ranking};

fn of(json_text: &str) -> Assessment {
    json::read(json_text, &pack("ru").0).unwrap()
}

/// An assessment of listed items: `(pack id, impression, importance, leads_to)`.
fn listed(counterparts: &str, items: &[(&str, &str, u8, Option<&str>)]) -> Assessment {
    let items: Vec<String> = items
        .iter()
        .enumerate()
        .map(|(at, (item, impression, importance, leads_to))| {
            let leads_to = leads_to.map_or("null".into(), |id| format!("\"{id}\""));
            format!(
                r#"{{"id":"t{}","pack_id":"{item}","impression":"{impression}","importance":{importance},"leads_to":{leads_to}}}"#,
                at + 1
            )
        })
        .collect();
    of(&format!(
        r#"{{"format":"tangent-assessment","version":1,"respondent":{{"counterparts":[{counterparts}]}},"touchpoints":[{}]}}"#,
        items.join(",")
    ))
}

fn headlines(language: &str, assessment: &Assessment) -> Vec<String> {
    told(language, assessment, |narrator| headline::headlines(narrator).iter().map(|it| plain(&it.text)).collect())
}

#[test]
fn the_example_in_three_sentences() {
    assert_eq!(
        headlines("ru", &example("trade", "ru")),
        [
            "Если подведёт точка «Заявка на склад», клиент будет ждать обещанного. Где это скажется: «Выдача заказа».",
            "Точка «Выдача заказа» радует, но платят за это внутри: точка «Выдача со склада» держится на чьём-то терпении.",
            "Стыки обходятся примерно в 60 400 ₽ в месяц. Дороже всего: «не моя работа», 53 400 ₽.",
        ]
    );
    assert_eq!(
        headlines("en", &example("trade", "en")),
        [
            "If “Request to the warehouse” fails, a customer waits for what was promised. It shows at “Collecting the order”.",
            "“Collecting the order” delights, but it is paid for inside: “Collecting from the warehouse” rests on somebody’s patience.",
            "The seams cost about ₽60,400 a month. The costliest: “not my job”, at ₽53,400.",
        ]
    );
}

#[test]
fn each_finding_has_its_sentence() {
    for (items, sentence) in [
        (
            &[("office-call", "silent", 5, None)][..],
            "Точка «Звонок клиента» никому не запоминается, хотя важна. Скорее всего, туда никто не смотрит.",
        ),
        (&[("complaint", "hurt", 4, None)], "Важная точка «Жалоба» оставляет дурную память: о таком рассказывают."),
        (
            &[("reviews", "unknown", 3, None)],
            "Что остаётся у человека после важной точки «Отзывы в интернете», неизвестно. Спросите хотя бы одного.",
        ),
        (
            &[("website", "delight", 4, None)],
            "Точка «Сайт» радует там, где это важно. Узнайте, на ком это держится, и берегите.",
        ),
        (
            &[("issue-counter", "hurt", 4, Some("t2")), ("order-handover", "hurt", 5, None)],
            "Если подведёт точка «Выдача со склада», клиент будет ждать обещанного. Где это скажется: «Выдача заказа».",
        ),
        (
            &[("issue-counter", "hurt", 5, Some("t2")), ("order-handover", "delight", 5, None)],
            "Точка «Выдача заказа» радует, но платят за это внутри: точка «Выдача со склада» держится на чьём-то терпении.",
        ),
        (
            &[("website", "delight", 2, None), ("order-handover", "silent", 2, None)],
            "Точка «Сайт» радует, а дальше — «Выдача заказа», и ничего не запоминается: человек ждал, что будет так же.",
        ),
    ] {
        assert_eq!(headlines("ru", &listed("", items))[0], sentence);
    }
    assert!(
        headlines("ru", &listed("", &[("website", "silent", 2, None)])).is_empty(),
        "what hardly matters is no headline"
    );
}

#[test]
fn what_is_heard_fills_up_the_sentences() {
    let assessment = of(r#"{"format":"tangent-assessment","version":1,"zones":{"data":{"frequency":"often"}}}"#);
    let first = pack("ru").1.zones[tangent::domain::Zone::Data].phrases[0].clone();
    assert_eq!(headlines("ru", &assessment), [format!("На стыках чаще всего слышно: {}.", plain(&first))]);
}

#[test]
fn whom_nobody_looked_at_is_said() {
    let assessment = listed(
        r#""customer","supplier","colleague""#,
        &[("website", "delight", 4, None), ("order-handover", "hurt", 5, None), ("issue-counter", "hurt", 5, None)],
    );
    let blind = |language| -> Vec<String> {
        told(language, &assessment, |narrator| blind_spots::blind_spots(narrator).iter().map(|it| plain(it)).collect())
    };
    assert_eq!(blind("ru"), ["Поставщик: пока ни одной точки.", "Пока за кадром: соискатели и остальные."]);
    assert_eq!(blind("en"), ["Supplier: no touchpoints yet.", "Missing so far: applicants and others."]);
}

#[test]
fn the_number_never_stands_alone() {
    let of_number = |assessment: &Assessment| told("ru", assessment, number::number);
    let four = [
        ("website", "delight", 4, None),
        ("contract", "silent", 2, None),
        ("payment", "hurt", 3, None),
        ("complaint", "hurt", 5, None),
    ];
    let number = of_number(&listed("", &four));
    assert_eq!(
        (number.value, plain(&number.about).as_str(), number.how.as_str()),
        (
            None,
            "Число появится, когда впечатление будет известно хотя бы у пяти точек с указанной важностью. Пока таких 4.",
            ""
        )
    );
    let mut six = four.to_vec();
    six.extend([("packaging", "delight", 1, None), ("reviews", "unknown", 5, None)]);
    let number = of_number(&listed("", &six));
    // Delight 4 + 1 of 4 + 1 + 2 + 3 + 5 = 15 known, 20 with the unknown one.
    assert_eq!((number.value, plain(&number.about).as_str()), (Some(33), "По 5 точкам. С неизвестными — от 25 до 50."));
    assert!(
        plain(&number.how).contains("которые радуют: 5.") && plain(&number.how).contains("впечатлением: 15."),
        "{}",
        number.how
    );
}

#[test]
fn why_it_ranks_there() {
    let items = [
        ("warehouse-request", "silent", 2, Some("t2")),
        ("issue-counter", "hurt", 3, Some("t3")),
        ("order-handover", "delight", 5, None),
        ("reviews", "unknown", 4, None),
    ];
    let assessment = listed("", &items);
    let whys = told("ru", &assessment, |narrator| -> Vec<String> {
        narrator.report.order.iter().map(|id| plain(&ranking::why(narrator, narrator.point(*id).unwrap()))).collect()
    });
    assert_eq!(
        whys,
        [
            "Сказывается на точке «Выдача заказа», а её важность 5 из 5.",
            "Сказывается на точке «Выдача заказа», а её важность 5 из 5.",
            "Важность 4 из 5.",
        ]
    );
}

#[test]
fn nothing_is_advised_twice() {
    let own = |id: &str, title: &str| {
        format!(
            r#"{{"id":"{id}","title":"{title}","counterpart":"customer","stage":"receive","channel":"place","impression":"silent","importance":3}}"#
        )
    };
    let touchpoints = [own("t1", "Hall"), own("t2", "Corridor"), own("t3", "Yard")].join(",");
    let assessment = of(&format!(r#"{{"format":"tangent-assessment","version":1,"touchpoints":[{touchpoints}]}}"#));
    let advised: Vec<bool> = told("en", &assessment, |narrator| {
        ranking::to_do(narrator, narrator.report.order.iter().copied()).iter().map(|it| it.advice.is_some()).collect()
    });
    assert_eq!(advised, [true, false, false]);
}

#[test]
fn advice_is_the_items_own_or_fits_impression_and_channel() {
    let assessment = of(r#"{"format":"tangent-assessment","version":1,"touchpoints":[
        {"id":"t1","pack_id":"front-desk","impression":"silent","importance":5},
        {"id":"t2","pack_id":"front-desk","title":"Our desk","impression":"unknown","importance":5},
        {"id":"t3","title":"Bell","counterpart":"other","stage":"first","channel":"phone","impression":"silent","importance":5},
        {"id":"t4","pack_id":"website","impression":"delight","importance":5}]}"#);
    told("en", &assessment, |narrator| {
        let advice = |at: usize| ranking::advice(narrator, &narrator.analysis.points[at]).map(|it| &**it);
        assert_eq!(advice(0), Some("Stand at the front desk as a stranger and count to thirty."));
        assert_eq!(advice(1), Some("Ask people, straight afterwards, what was missing."));
        assert_eq!(advice(2), Some("Ring your own number as a stranger would, and wait until somebody answers."));
        assert_eq!(advice(3), None, "nothing to do about delight");
    });
}

#[test]
fn trouble_says_what_where_and_what_to_do() {
    let (_, words) = pack("en");
    let invalid = ReadError::Invalid(Invalid::new("touchpoints[0].importance", Problem::NotWithin(1, 5)));
    assert_eq!(
        errors::read_error(&invalid, &words),
        "We couldn’t open it: touchpoints[0].importance must be a whole number from 1 to 5. Correct that, or open a different file or link. Your own answers haven’t changed."
    );
    let invalid = ReadError::Invalid(Invalid::new("version", Problem::NotWithin(1, 1)));
    assert_eq!(
        errors::read_error(&invalid, &words),
        "We couldn’t open it: version must be 1. Correct that, or open a different file or link. Your own answers haven’t changed."
    );
    assert_eq!(
        errors::read_error(&ReadError::Newer(2), &words),
        "The file was written by a newer version of the program (format 2). Open it where it was downloaded."
    );
    assert_eq!(errors::refusal(Refusal::FigureTooLarge(100_000), &words), "The figure is too large: 100,000 at most.");
}

#[test]
fn every_error_is_said_in_each_language() {
    let problems = [
        Problem::Missing,
        Problem::NotText,
        Problem::NotFlag,
        Problem::NotList,
        Problem::NotObject,
        Problem::NotWithin(1, 5),
        Problem::NotAWord,
        Problem::Malformed,
        Problem::TooLong(200),
        Problem::TooMany(500),
        Problem::Repeated,
        Problem::Dangling,
        Problem::Circle,
        Problem::TooDeep(6),
        Problem::SameAsChained,
    ];
    let refusals = [
        Refusal::Gone,
        Refusal::TitleNeeded,
        Refusal::PlaceNeeded,
        Refusal::TooManyTouchpoints,
        Refusal::TooManyActions,
        Refusal::TooDeep,
        Refusal::Circle,
        Refusal::TooManyPins,
        Refusal::FigureTooLarge(10_000),
        Refusal::SameAsChained,
        Refusal::EnoughInHand,
    ];
    for language in ["ru", "en"] {
        let words = pack(language).1;
        let invalid = |problem| Invalid::new("touchpoints[3].title", problem);
        let mut said: Vec<String> = [
            ReadError::TooLarge(16 << 20),
            ReadError::NotJson,
            ReadError::TooDeep(128),
            ReadError::OtherFormat,
            ReadError::Newer(2),
            ReadError::OtherPack("shop".into()),
        ]
        .into_iter()
        .chain(problems.map(|problem| ReadError::Invalid(invalid(problem))))
        .map(|error| errors::read_error(&error, &words))
        .collect();
        said.extend(
            [LinkError::Empty, LinkError::Damaged, LinkError::TooLong, LinkError::Newer(2)]
                .map(|error| errors::link_error(&error, &words)),
        );
        said.extend(refusals.map(|refusal| errors::refusal(refusal, &words)));
        let different: BTreeSet<_> = said.iter().collect();
        assert_eq!(different.len(), said.len(), "{language}: each has a sentence of its own");
        let link = LinkError::Invalid(invalid(Problem::Missing));
        let file = ReadError::Invalid(invalid(Problem::Missing));
        assert_eq!(errors::link_error(&link, &words), errors::read_error(&file, &words));
    }
}

#[test]
fn actions_take_the_words_of_their_source() {
    let assessment = of(r#"{"format":"tangent-assessment","version":1,
        "touchpoints":[{"id":"t1","pack_id":"gate"},{"id":"t2","title":"Весы","channel":"thing","counterpart":"supplier","stage":"receive","impression":"hurt"},
            {"id":"t3","pack_id":"gate","title":"Ворота","impression":"hurt"}],
        "actions":[
            {"id":"a1","source":{"fix":"t1"},"effort":"small","state":"queue"},
            {"id":"a2","source":{"ask":"t1"},"effort":"free_now","state":"queue"},
            {"id":"a3","source":{"zone":"data"},"effort":"free_now","state":"queue"},
            {"id":"a4","title":"Позвонить Анне","effort":"small","state":"done"},
            {"id":"a5","effort":"small","state":"queue"},
            {"id":"a6","title":"Поговорить с охраной","source":{"fix":"t1"},"effort":"small","state":"queue"},
            {"id":"a7","source":{"fix":"t2"},"effort":"small","state":"queue"},
            {"id":"a8","source":{"fix":"t3"},"effort":"small","state":"queue"}]}"#);
    let (_, words) = pack("ru");
    let titles: Vec<_> = assessment.actions.iter().map(|it| plain(&action::title(it, &assessment, &words))).collect();
    let step = plain(&words.zones[tangent::domain::Zone::Data].steps[tangent::domain::Effort::FreeNow]);
    assert_eq!(
        titles,
        [
            "«Шлагбаум, охрана»: Подъезжайте к шлагбауму как гость и попробуйте дозвониться до охраны.",
            "Спросить троих, как точка «Шлагбаум, охрана» выглядит с их стороны",
            &step,
            "Позвонить Анне",
            "Дело без названия",
            "Поговорить с охраной",
            "«Весы»: Узнайте у тех, кто этим пользуется, что подводит чаще всего, и начните с этого.",
            "Исправить: «Ворота»"
        ]
    );
    // What the words don't say: a seam, and the point of an action that was renamed.
    let about = |it: &Action| action::about(it.source.as_ref(), it.title.is_some(), &assessment, &words);
    let about: Vec<_> = assessment.actions.iter().map(|it| about(it).map(|about| plain(&about))).collect();
    let seam = Some("Стыки: «повторите ещё раз»".to_owned());
    assert_eq!(about, [None, None, seam, None, None, Some("Шлагбаум, охрана".to_owned()), None, None]);
}

#[test]
fn actions_in_two_lines_begin_with_what_to_do() {
    let assessment = of(r#"{"format":"tangent-assessment","version":1,
        "touchpoints":[{"id":"t1","pack_id":"gate"},{"id":"t2","pack_id":"gate","title":"Ворота"}],
        "actions":[
            {"id":"a1","source":{"check":"person-greeting","touchpoint":"t1"},"effort":"small","state":"queue"},
            {"id":"a2","source":{"fix":"t1"},"effort":"small","state":"queue"},
            {"id":"a3","source":{"fix":"t2"},"effort":"small","state":"queue"},
            {"id":"a4","source":{"ask":"t1"},"effort":"free_now","state":"queue"},
            {"id":"a5","source":{"zone":"data"},"effort":"free_now","state":"queue"},
            {"id":"a6","title":"Поговорить с охраной","source":{"fix":"t1"},"effort":"small","state":"queue"},
            {"id":"a7","title":"Позвонить Анне","effort":"small","state":"done"}]}"#);
    let (_, words) = pack("ru");
    let gate = Some("Шлагбаум, охрана".to_owned());
    let first_step = plain(words.item(&"gate".parse().unwrap()).unwrap().step.as_ref().unwrap());
    let free_step = plain(&words.zones[tangent::domain::Zone::Data].steps[tangent::domain::Effort::FreeNow]);
    let expected = [
        ("Договориться здороваться первыми, даже посреди другого дела".to_owned(), gate.clone()),
        (first_step, gate.clone()),
        // Whoever named it otherwise may mean something else.
        ("Исправить: «Ворота»".to_owned(), None),
        ("Спросить троих, как точка «Шлагбаум, охрана» выглядит с их стороны".to_owned(), None),
        (free_step, Some("Стыки: «повторите ещё раз»".to_owned())),
        ("Поговорить с охраной".to_owned(), gate),
        ("Позвонить Анне".to_owned(), None),
    ];
    for (it, expected) in assessment.actions.iter().zip(expected) {
        let lines = action::lines(it, &assessment, &words);
        assert_eq!((plain(&lines.task), lines.about.map(|about| plain(&about))), expected);
    }
}

/// One zone with figures.
fn costing(figures: &str, money: &str) -> Assessment {
    of(&format!(
        r#"{{"format":"tangent-assessment","version":1,"zones":{{"handoffs":{{{figures}}}}},"money":{{{money}}}}}"#
    ))
}

#[test]
fn a_loss_is_told_with_its_formula() {
    use tangent::domain::Zone;
    let formula = |language, figures, worth| {
        let words = pack(language).1;
        money::formula(&costing(figures, worth), Zone::Handoffs, &words).map(|formula| plain(&formula))
    };
    let time = r#""cases":12,"minutes":40"#;
    for (language, figures, worth, expected) in [
        ("ru", time, r#""hour_cost":900"#, "12 случаев × 40 минут / 60 × 900 ₽ в час = 7 200 ₽"),
        ("ru", time, r#""hour_cost":900,"currency":"BYN""#, "12 случаев × 40 минут / 60 × 900 BYN в час = 7 200 BYN"),
        ("en", time, r#""hour_cost":9000"#, "12 cases × 40 minutes ÷ 60 × $9,000 an hour = $72,000"),
        ("en", r#""lost":1"#, r#""customer_value":1000000,"currency":"EUR""#, "1 customer × €1,000,000 = €1,000,000"),
        // 21 · 1 · 100 / 60 is 35 exactly; 2 · 1 · 100 / 60 is 3.33.
        ("ru", r#""cases":21,"minutes":1"#, r#""hour_cost":100"#, "21 случай × 1 минута / 60 × 100 ₽ в час = 35 ₽"),
        ("ru", r#""cases":2,"minutes":1"#, r#""hour_cost":100"#, "2 случая × 1 минута / 60 × 100 ₽ в час ≈ 3 ₽"),
        (
            "ru",
            r#""cases":12,"minutes":40,"lost":2"#,
            r#""hour_cost":900,"customer_value":15000"#,
            "12 случаев × 40 минут / 60 × 900 ₽ в час + 2 клиента × 15 000 ₽ = 37 200 ₽",
        ),
        ("ru", r#""lost":0"#, r#""customer_value":15000"#, "0 клиентов × 15 000 ₽ = 0 ₽"),
    ] {
        assert_eq!(formula(language, figures, worth).as_deref(), Some(expected));
    }
    assert_eq!(formula("ru", time, r#""customer_value":1"#), None);
}

#[test]
fn a_figure_that_is_missing_is_asked_for() {
    use tangent::domain::Zone;
    use tangent::method::zone::missing;
    let asked = |language, figures, worth| -> Vec<String> {
        let (words, assessment) = (pack(language).1, costing(figures, worth));
        missing(&assessment, Zone::Handoffs).into_iter().map(|it| plain(&money::missing(it, &words))).collect()
    };
    let hour = r#""hour_cost":900"#;
    for (language, figures, worth, expected) in [
        ("ru", "", "", &[][..]),
        ("ru", r#""cases":21"#, "", &["21 случай — а сколько минут он отнимает?"]),
        ("en", r#""minutes":40"#, hour, &["40 minutes each time, but how many times a month?"]),
        ("ru", r#""cases":2,"minutes":1"#, "", &["Потерянное время известно — а сколько стоит час?"]),
        ("ru", r#""lost":1"#, hour, &["1 потерянный клиент — а сколько он приносит?"]),
        (
            "en",
            r#""cases":1500,"lost":1"#,
            "",
            &["1,500 cases, but how many minutes does each take?", "1 customer lost, but how much would they bring?"],
        ),
        // What has its sum, and what comes to nothing whatever it is worth.
        ("ru", r#""cases":2,"minutes":1,"lost":1"#, r#""hour_cost":900,"customer_value":1"#, &[]),
        ("ru", r#""cases":0,"lost":0"#, "", &[]),
        ("ru", r#""cases":2,"minutes":0"#, "", &[]),
    ] {
        assert_eq!(asked(language, figures, worth), expected, "{figures} {worth}");
    }
}

#[test]
fn what_all_zones_share_is_said_in_a_sentence() {
    let worth = |language, worth| money::worth(&costing("", worth), &pack(language).1).map(|worth| plain(&worth));
    for (language, figures, expected) in [
        ("ru", "", None),
        ("ru", r#""currency":"EUR""#, None),
        ("ru", r#""hour_cost":900"#, Some("Час работы считаем за 900 ₽.")),
        ("en", r#""customer_value":30000,"currency":"EUR""#, Some("A customer counts as €30,000.")),
        (
            "ru",
            r#""hour_cost":900,"customer_value":30000"#,
            Some("Час работы считаем за 900 ₽, прибыль с одного клиента — 30 000 ₽."),
        ),
    ] {
        assert_eq!(worth(language, figures).as_deref(), expected);
    }
}

#[test]
fn thousands_stand_apart() {
    let words = pack("en").1;
    for (number, expected) in [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (1_002_003, "1,002,003"),
        (100_000_000_000_000, "100,000,000,000,000"),
    ] {
        assert_eq!(money::amount(number, &words), expected);
    }
}

/// A chain is told by where it comes out: one sentence for each stage, and each names who is there.
#[test]
fn where_a_chain_comes_out_has_a_sentence_for_each_stage() {
    let told_of = |language: &str, counterpart: &str, stage: Stage| {
        let stage = stage.into_str();
        let assessment = of(&format!(
            r#"{{"format":"tangent-assessment","version":1,"touchpoints":[
            {{"id":"t1","title":"In","counterpart":"colleague","stage":"receive","channel":"thing","impression":"hurt","importance":1,"leads_to":"t2"}},
            {{"id":"t2","title":"Out","counterpart":"{counterpart}","stage":"{stage}","channel":"thing","importance":4}}]}}"#
        ));
        headlines(language, &assessment).remove(0)
    };
    let sentences: Vec<_> = Stage::VARIANTS.iter().map(|&stage| told_of("en", "supplier", stage)).collect();
    assert_eq!(
        sentences,
        [
            "If “In” fails, a supplier hears the wrong thing, or nothing at all. It shows at “Out”.",
            "If “In” fails, a supplier stumbles at the very first step. It shows at “Out”.",
            "If “In” fails, a supplier wonders whether it’s worth the trouble. It shows at “Out”.",
            "If “In” fails, a supplier can’t tell whether it’s settled. It shows at “Out”.",
            "If “In” fails, a supplier waits for what was promised. It shows at “Out”.",
            "If “In” fails, a supplier is left alone with the problem. It shows at “Out”.",
            "If “In” fails, a supplier goes away annoyed. It shows at “Out”.",
            "If “In” fails, a supplier tells other people about it. It shows at “Out”.",
        ]
    );
    let who = Counterpart::VARIANTS.iter().map(|who| told_of("ru", who.into_str(), Stage::Part));
    assert_eq!(
        who.collect::<Vec<_>>(),
        ["клиент", "поставщик", "соискатель", "коллега", "человек"]
            .map(|who| format!("Если подведёт точка «In», {who} уйдёт с досадой. Где это скажется: «Out»."))
    );
}

#[test]
fn the_weightiest_comes_first_whatever_its_kind() {
    let unnoticed = ("waiting-area", "silent", 3, None);
    let bad = ("office-call", "hurt", 5, None);
    let unknown = ("order-status", "unknown", 5, None);
    let first_words = |items: &[(&str, &str, u8, Option<&str>)]| -> Vec<String> {
        headlines("en", &listed("", items)).iter().map(|it| it.chars().take(34).collect()).collect()
    };
    // All three are of the first band: importance decides, then need.
    assert_eq!(
        first_words(&[unnoticed, bad, unknown]),
        [
            "“Call from a customer” matters, an",
            "“Asking if the order is ready” mat",
            "Nobody remembers “Waiting area”, t"
        ]
    );
    // What is unknown and less important is of the second band.
    assert_eq!(
        first_words(&[("order-status", "unknown", 3, None), unnoticed]),
        ["Nobody remembers “Waiting area”, t", "“Asking if the order is ready” mat"]
    );
}

#[test]
fn a_chain_is_told_to_its_outer_end() {
    let items = [
        ("warehouse-request", "silent", 1, Some("t2")),
        ("issue-counter", "hurt", 3, Some("t3")),
        ("order-handover", "delight", 2, None),
    ];
    let told = headlines("en", &listed("", &items));
    assert_eq!(
        told[0],
        "If “Request to the warehouse” fails, a customer waits for what was promised. It shows at “Collecting the order”."
    );
}

#[test]
fn where_there_are_figures_money_is_among_the_sentences() {
    let points = r#""touchpoints":[{"id":"t1","pack_id":"website","impression":"silent","importance":5},
        {"id":"t2","pack_id":"payment","impression":"hurt","importance":5},
        {"id":"t3","pack_id":"reviews","impression":"unknown","importance":5}],
        "money":{"currency":"USD","hour_cost":20}"#;
    let told = |zones: &str| {
        let text = format!(r#"{{"format":"tangent-assessment","version":1,{points},"zones":{{{zones}}}}}"#);
        headlines("en", &of(&text))
    };
    let data = r#""data":{"frequency":"rarely","cases":30,"minutes":10}"#;
    let handoffs = r#""handoffs":{"frequency":"often","cases":60,"minutes":20}"#;
    assert_eq!(
        told(data)[2],
        "The seams cost about $100 a month; only one has been worked out so far: “say it again, please”."
    );
    let both = told(&format!("{data},{handoffs}"));
    assert_eq!(both[2], "The seams cost about $500 a month. The costliest: “not my job”, at $400.");
    assert_eq!(both.len(), 3);
    assert!(told("").iter().all(|sentence| !sentence.contains("cost")), "no figures, no money");
}

//! The findings of the full method in words: whole sentences, for every kind, in both languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use packed::{example, pack, plain, told as narrated};
use serde_json::{Value as Json, json};
use strum::VariantArray;
use tangent::codec::json as file;
use tangent::domain::Assessment;
use tangent::narrative::findings::{Finding, FindingGroup, FindingKind, findings};

/// An assessment of some fields.
fn of(mut fields: Json) -> Assessment {
    fields["format"] = json!("tangent-assessment");
    fields["version"] = json!(1);
    if let Some(touchpoints) = fields["touchpoints"].as_array_mut() {
        for (at, touchpoint) in touchpoints.iter_mut().enumerate() {
            touchpoint["id"] = json!(format!("t{}", at + 1));
        }
    }
    file::read(&fields.to_string(), &pack("ru").0).unwrap()
}

fn found(language: &str, assessment: &Assessment) -> Vec<FindingGroup> {
    let mut found = narrated(language, assessment, findings);
    for finding in found.iter_mut().flat_map(|group| &mut group.findings) {
        for text in [&mut finding.text].into_iter().chain(&mut finding.steps).chain(&mut finding.how) {
            *text = plain(text).into();
        }
    }
    found
}

/// The findings of one kind.
fn of_kind(language: &str, kind: FindingKind, fields: &Json) -> Vec<Finding> {
    let groups = found(language, &of(fields.clone()));
    groups.into_iter().filter(|group| group.kind == kind).flat_map(|group| group.findings).collect()
}

/// That the findings of one kind are told so.
#[track_caller]
fn told(language: &str, kind: FindingKind, fields: &Json, texts: &[&str]) -> Vec<Finding> {
    let found = of_kind(language, kind, fields);
    assert_eq!(found.iter().map(|finding| &*finding.text).collect::<Vec<_>>(), texts);
    found
}

/// A touchpoint of the pack with an impression and an importance.
fn point(item: &str, impression: &str, importance: u8) -> Json {
    json!({ "pack_id": item, "impression": impression, "importance": importance })
}

/// The same with answers to checks.
fn checked(item: &str, impression: &str, importance: u8, answers: &[(&str, &str)]) -> Json {
    let mut point = point(item, impression, importance);
    for (check, answer) in answers {
        point["checks"][check] = json!({ "answer": answer });
    }
    point
}

#[test]
fn nothing_said_nothing_found() {
    assert_eq!(found("ru", &of(json!({}))), []);
    let one = json!({ "touchpoints": [point("website", "delight", 4)] });
    assert_eq!(found("ru", &of(one)), [], "one bright point is told by the first sentences");
}

#[test]
fn what_keeps_failing() {
    let weak = |item| checked(item, "hurt", 4, &[("process-owner", "no")]);
    let fields = json!({
        "touchpoints": [weak("order-placing"), weak("payment"), weak("issue-counter"),
            checked("shift-handover", "delight", 4, &[("process-owner", "yes")])],
        "zones": { "handoffs": { "frequency": "often" }, "organisation": { "frequency": "always" }, "data": { "frequency": "always" } }
    });
    let found = told(
        "ru",
        FindingKind::Patterns,
        &fields,
        &["Слабое место — «ответственность»: точек 3 из 4. Дело общее, а хозяина у него нет. \
           Пока всё гладко, этого не видно; сбой же ждёт, пока кто-нибудь не рассердится."],
    );
    assert_eq!(found[0].steps.len(), 3);
    assert_eq!(found[0].steps[0], "На стыках то же самое: «не моя работа» и хождение по отделам. Начните оттуда.");
    assert_eq!(
        found[0].steps[1],
        "Напишите рядом с каждой слабой точкой одно имя. Где заспорили или замолчали, оттуда и начните."
    );
    assert_eq!(
        found[0].how,
        ["Ответ «отчасти» или «нет» здесь: «Заказ или запись», «Оплата» и «Выдача со склада». Точек, где об этом \
          есть ответ, всего 4; 3 из 4 — это 75 %. Сбой считаем повторяющимся, когда слабых точек не меньше трёх и не \
          меньше половины."]
    );
    let found = told(
        "en",
        FindingKind::Patterns,
        &fields,
        &[
            "3 of 4 touchpoints are weak on the same thing: “somebody answers for it”. It belongs to everyone, so to no \
           one. It doesn’t show while all goes well; when it fails, it waits until somebody gets angry.",
        ],
    );
    assert_eq!(
        found[0].steps[0],
        "The same is heard at the seams: “not my job” and sent from pillar to post. Start there."
    );
}

#[test]
fn two_patterns_are_told_at_most() {
    let weak = |item| {
        let no = |check| (check, "no");
        checked(item, "hurt", 4, &["process-owner", "process-once", "process-waiting", "process-steps"].map(no))
    };
    let fields = json!({ "touchpoints": [weak("order-placing"), weak("complaint"), weak("issue-counter")] });
    let found = of_kind("ru", FindingKind::Patterns, &fields);
    assert_eq!(found.len(), 2);
    assert!(found[0].text.contains("«понятность»") && found[1].text.contains("«скорость»"));
    assert_eq!(found[0].steps.len(), 2, "no seam has been heard");
}

#[test]
fn heroics_and_what_they_cost() {
    let mut inner = point("issue-counter", "hurt", 4);
    inner["leads_to"] = json!("t2");
    let fields = json!({ "touchpoints": [inner, point("order-handover", "delight", 5)] });
    let found = told(
        "ru",
        FindingKind::Heroics,
        &fields,
        &["Точка «Выдача заказа» держится на другой, «Выдача со склада», а там людям приходится тяжело."],
    );
    assert_eq!(found[0].steps, ["Спросите того, на ком это держится, что ему мешает и надолго ли его хватит."]);
    let found = of_kind("en", FindingKind::Heroics, &fields);
    assert_eq!(
        found[0].steps,
        ["Ask the person it rests on what gets in their way, and how long they can keep it up."]
    );
}

#[test]
fn where_it_breaks_off() {
    let fields = json!({ "touchpoints": [
        point("order-handover", "delight", 5), point("packaging", "delight", 2),
        point("complaint", "silent", 3), point("order-status", "hurt", 4)] });
    let found = told(
        "ru",
        FindingKind::Jumps,
        &fields,
        &["Клиент: на стадии «получает» хорошо («Выдача заказа» и «Упаковка»), а дальше, на стадии «вопрос, жалоба», \
           уже нет («Жалоба» и «Вопрос, готов ли заказ»)."],
    );
    assert_eq!(
        found[0].steps,
        ["Человек ждёт, что дальше будет не хуже. Пройдите этот переход сами и заметьте, где меняется тон."]
    );
    told(
        "en",
        FindingKind::Jumps,
        &fields,
        &["Customer: at “receiving” all goes well (“Collecting the order” and “Packaging”); next, at “query, \
           complaint”, it doesn’t (“Complaint” and “Asking if the order is ready”)."],
    );
}

#[test]
fn answers_and_impression_disagree() {
    let fields = json!({ "touchpoints": [
        checked("website", "hurt", 4, &[("digital-answer", "yes"), ("digital-answers", "partly")]),
        checked("payment", "delight", 2, &[("process-steps", "partly"), ("process-exception", "no")])] });
    let found = told(
        "ru",
        FindingKind::Contradictions,
        &fields,
        &[
            "Ответы хорошие, а впечатление — нет: «Сайт» (75 из 100). Дело в чём-то, о чём здесь не спрашивали. Узнайте \
             у самих людей.",
            "Радость при слабых ответах: «Оплата» (25 из 100). На чём она держится: на одном человеке, на везении? \
             Узнайте, пока она есть.",
        ],
    );
    assert_eq!(found[0].how, [""; 0]);
    assert_eq!(
        found[1].how,
        [
            "Число в скобках — ответы на вопросы о точке: «да» — 2, «отчасти» — 1, «нет» — 0; сумму делим на наибольшую \
             возможную. «Не про нас» и вопросы без ответа не считаются.",
            "Хорошими считаем ответы от 75 из 100, слабыми — меньше 50.",
        ]
    );
    told(
        "en",
        FindingKind::Contradictions,
        &fields,
        &[
            "Good answers, but no good impression: “Website” (75 out of 100). It must be something the questions don’t \
             ask. Let people tell you.",
            "Delight in spite of weak answers: “Payment” (25 out of 100). What does it rest on: one person, luck? Find \
             out while it lasts.",
        ],
    );
}

#[test]
fn importance_and_performance() {
    let yes = [("process-steps", "yes")];
    let no = [("process-steps", "no")];
    let fields = json!({ "touchpoints": [
        checked("order-placing", "delight", 5, &yes), checked("payment", "hurt", 4, &no),
        checked("unloading-queue", "hurt", 2, &no), checked("shift-handover", "delight", 1, &yes)] });
    let found = told(
        "ru",
        FindingKind::Quadrants,
        &fields,
        &[
            "Важно, а ответы слабые: «Оплата» (0 из 100). Сюда и направьте силы.",
            "Важно, и ответы неплохие: «Заказ или запись» (100 из 100). Так и держать.",
            "Не так важно, и ответы слабые: «Очередь на разгрузку» (0 из 100). Подождёт.",
            "Не так важно, а ответы неплохие: «Передача смены» (100 из 100). Не нужнее ли эти силы там, где важно?",
        ],
    );
    assert_eq!(found[3].how.len(), 2);
    assert_eq!(
        found[3].how[1],
        "Важно — это от 3 из 5, слабые ответы — меньше 50 из 100. Если точка сказывается на более важной, важность \
         берём оттуда. Сравнивать так предложили Мартилла и Джеймс в 1977 году."
    );
    told(
        "en",
        FindingKind::Quadrants,
        &fields,
        &[
            "Matters, and the answers are weak: “Payment” (0 out of 100). Put your effort here.",
            "Matters, and the answers aren’t weak: “Ordering or booking” (100 out of 100). Hold on to whatever works there.",
            "Matters less, and the answers are weak: “Queue for unloading” (0 out of 100). It can wait.",
            "Matters less, yet the answers hold up: “Shift handover” (100 out of 100). Would that effort do more good where it matters?",
        ],
    );
}

#[test]
fn of_many_names_the_rest_is_counted() {
    let touchpoints = |n: usize| {
        let weak = |at| {
            json!({ "title": format!("Касса {at}"), "channel": "process", "counterpart": "customer",
            "stage": "receive", "impression": "hurt", "importance": 4, "checks": { "process-steps": { "answer": "no" } } })
        };
        json!({ "touchpoints": (1..=n).map(weak).collect::<Vec<_>>() })
    };
    let names = |n| of_kind("ru", FindingKind::Quadrants, &touchpoints(n))[0].text.clone();
    assert!(names(5).contains("«Касса 4» (0 из 100) и «Касса 5» (0 из 100)."), "{}", names(5));
    assert!(names(6).contains("«Касса 5» (0 из 100) и «Касса 6» (0 из 100)."), "{}", names(6));
    assert!(names(8).contains("«Касса 4» (0 из 100), «Касса 5» (0 из 100) и ещё 3."), "{}", names(8));
}

#[test]
fn of_many_findings_the_rest_is_counted() {
    let mut touchpoints = vec![point("order-handover", "delight", 5)];
    for at in 0..7 {
        touchpoints.push(json!({ "title": format!("Шаг {at}"), "channel": "process", "counterpart": "colleague",
            "stage": "receive", "impression": "hurt", "importance": 2, "leads_to": "t1" }));
    }
    let found = of_kind("ru", FindingKind::Heroics, &json!({ "touchpoints": touchpoints }));
    assert_eq!(found.len(), 6);
    assert_eq!(found[5].text, "… и ещё 2.");
    assert!(found[4].steps.is_empty() && found[5].steps.len() == 1, "what to do stands last");
}

#[test]
fn outside_and_inside() {
    let fields = json!({ "mirror": {
        "welcome": { "outward": "yes", "inward": "no" },
        "thanks": { "outward": "partly", "inward": "yes" },
        "surveys": { "outward": "no", "inward": "no" },
        "contact": { "outward": "yes" } } });
    let found = told("ru", FindingKind::Mirror, &fields, &["Внутри нет 67 % того, что есть снаружи."]);
    assert_eq!(
        found[0].how,
        ["Пар с ответами об обеих сторонах: 3. «Да» — 2, «отчасти» — 1, «нет» — 0. Снаружи вышло 3, внутри до \
          этого недостаёт 2: это 67 %. Пар, где снаружи есть хоть что-то: 2; из них и внутри: 1, это 50 %."]
    );
    told("en", FindingKind::Mirror, &fields, &["67% of what is done outside is missing inside."]);
    let even = json!({ "mirror": { "thanks": { "outward": "partly", "inward": "yes" } } });
    told(
        "ru",
        FindingKind::Mirror,
        &even,
        &["Всё, что делается для людей снаружи, достаётся и своим — судя по ответам."],
    );
    let nothing = json!({ "mirror": { "thanks": { "outward": "no", "inward": "yes" } } });
    told("ru", FindingKind::Mirror, &nothing, &[]);
}

#[test]
fn how_far_the_roots_hold() {
    let fields = json!({ "roots": { "owner": "partly", "holds_alone": "no", "from_guest": "yes" } });
    let found = told(
        "ru",
        FindingKind::Roots,
        &fields,
        &[
            "Прочность корней — 50 из 100.",
            "Слабее всего: «Если первое лицо исчезнет на две недели, снаружи этого никто не заметит».",
        ],
    );
    assert_eq!(found[0].how, ["Ответов: 3. «Да» — 2, «отчасти» — 1, «нет» — 0. Вышло 3 из 6, то есть 50 из 100."]);
    assert_eq!(found[1].steps, ["Прочтите самое слабое коллегам из разных отделов и спросите, согласны ли они."]);
    told(
        "en",
        FindingKind::Roots,
        &json!({ "roots": { "owner": "partly", "from_guest": "yes" } }),
        &[
            "How well the roots hold: 75 out of 100.",
            "Weakest: “The owner lives by the rules everyone else is expected to keep”.",
        ],
    );
    told("ru", FindingKind::Roots, &json!({ "roots": { "owner": "yes" } }), &["Прочность корней — 100 из 100."]);
}

#[test]
fn what_rests_on_guesses() {
    let mut touchpoints = [point("website", "delight", 4), point("gate", "hurt", 4), point("complaint", "hurt", 5)];
    for (touchpoint, evidence) in touchpoints.iter_mut().zip(["guess", "asked", "guess"]) {
        touchpoint["evidence"] = json!(evidence);
    }
    let fields = json!({ "touchpoints": touchpoints });
    let found = told("ru", FindingKind::Guesses, &fields, &["Здесь пока одни догадки: «Сайт» и «Жалоба»."]);
    assert_eq!(
        found[0].steps,
        [
            "Спросите троих, знакомых с этим: что запомнилось, чего не хватило?",
            "Там, где бывают клиенты, попросите знакомого побыть тайным покупателем и сразу записать всё, что увидел.",
            "Неделю задавайте каждому один вопрос: «Что здесь стоило бы поправить?»",
        ]
    );
    assert_eq!(found[0].how, ["Ответов на «Откуда вы это знаете?»: 3. Из них «предполагаю» — 2, это 67 %."]);
    told("en", FindingKind::Guesses, &fields, &["Guesswork so far: “Website” and “Complaint”."]);
    let known = json!({ "touchpoints": [{ "pack_id": "gate", "impression": "hurt", "evidence": "seen" }] });
    told("ru", FindingKind::Guesses, &known, &[]);
}

#[test]
fn what_the_seams_cost() {
    let fields = json!({
        "zones": {
            "organisation": { "cases": 12, "minutes": 30, "same_as": "handoffs" },
            "data": { "cases": 1500, "minutes": 15 },
            "systems": { "lost": 2 },
            "handoffs": { "cases": 18, "minutes": 40, "lost": 1 },
            "goals": { "frequency": "often" }
        },
        "money": { "currency": "RUB", "hour_cost": 700, "customer_value": 45000 }
    });
    let found = told(
        "ru",
        FindingKind::Losses,
        &fields,
        &["По цифрам из ответов стыки обходятся примерно в 405 900 ₽ в месяц. Посчитано стыков: 3."],
    );
    assert_eq!(
        found[0].how,
        [
            "хождение по отделам: 12 случаев × 30 минут / 60 × 700 ₽ в час = 4 200 ₽",
            "Эти 4 200 ₽ не прибавлены: случаи те же («не моя работа»).",
            "программы мешают: 2 клиента × 45 000 ₽ = 90 000 ₽",
            "«повторите ещё раз»: 1 500 случаев × 15 минут / 60 × 700 ₽ в час = 262 500 ₽",
            "«не моя работа»: 18 случаев × 40 минут / 60 × 700 ₽ в час + 1 клиент × 45 000 ₽ = 53 400 ₽",
        ]
    );
    assert_eq!(
        found[0].steps,
        [
            "Покажите расчёт людям по обе стороны: обычно каждый видит только свою половину. И вспомните, кто уволился из-за того же: замена тоже стоит денег."
        ]
    );
    let mut dollars = fields.clone();
    dollars["money"]["currency"] = json!("USD");
    let found = told(
        "en",
        FindingKind::Losses,
        &dollars,
        &["Going by the figures given, the seams cost about $405,900 a month. Seams counted: 3."],
    );
    assert_eq!(
        found[0].how[..2],
        [
            "sent from pillar to post: 12 cases × 30 minutes ÷ 60 × $700 an hour = $4,200",
            "This $4,200 is not added: the cases are the same (“not my job”).",
        ]
    );
    told("ru", FindingKind::Losses, &json!({ "zones": { "data": { "cases": 3, "minutes": 5 } } }), &[]);
}

#[test]
fn what_usually_stands_where_nobody_looked() {
    let looked = |stage| json!({ "counterpart": "customer", "stage": stage });
    let fields = json!({
        "respondent": { "counterparts": ["customer"] },
        "touchpoints": [point("website", "delight", 4), point("order-handover", "hurt", 5)],
        "nothing_here": (["choose", "support", "part", "after"].map(looked))
    });
    let found = told(
        "ru",
        FindingKind::BlindSpots,
        &fields,
        &["Клиент: «ещё не знает» (Реклама) и «договаривается» (Заказ или запись)."],
    );
    assert_eq!(
        found[0].steps,
        ["В скобках — то, что обычно бывает у других. Это не задания: узнаете своё — добавьте в список."]
    );
    let found = told(
        "en",
        FindingKind::BlindSpots,
        &fields,
        &["Customer: not aware yet (for example, “Advertising”) and agreeing (for example, “Ordering or booking”)."],
    );
    assert_eq!(
        found[0].steps,
        ["These aren’t tasks, just what others usually have there. If you recognise something, add it to your list."]
    );
}

#[test]
fn the_examples_give_every_kind() {
    for language in ["ru", "en"] {
        for (name, hero, sum) in [
            ("trade", ["«Выдача со склада»", "“Collecting from the warehouse”"], ["60 400 ₽", "₽60,400"]),
            ("clinic", ["«График и расписание»", "“Rota and timetable”"], ["37 800 ₽", "₽37,800"]),
        ] {
            let found = found(language, &example(name, language));
            assert_eq!(
                found.iter().map(|group| group.kind).collect::<Vec<_>>(),
                FindingKind::VARIANTS,
                "{language} {name}"
            );
            let says = |kind, what: [&str; 2]| {
                let what = what[usize::from(language == "en")];
                let mut group = found.iter().filter(|group| group.kind == kind).flat_map(|group| &group.findings);
                assert!(group.any(|finding| finding.text.contains(what)), "{language}: {what}");
            };
            says(FindingKind::Heroics, hero);
            says(FindingKind::Losses, sum);
            for finding in found.iter().flat_map(|group| &group.findings) {
                let texts = [&finding.text].into_iter().chain(&finding.steps).chain(&finding.how);
                for text in texts {
                    assert!(!text.contains(['{', '}']) && !text.is_empty(), "{language}: {text}");
                }
            }
        }
    }
}

//! The field of the list, asked by everyday words; and where a touchpoint of one's own is guessed to belong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "support/packed.rs"]
mod packed;

use packed::{pack, plain};
use tangent::domain::{Channel, Counterpart, Stage};
use tangent::words::{Guess, found};

/// Words of a shopkeeper's, a clinic's, a café's, a plumber's, a warehouse's and a school's day.
const RUSSIAN: [&str; 100] = [
    "терминал",
    "примерочная",
    "корзинка",
    "весы",
    "ценники",
    "покупатель",
    "подарочный сертификат",
    "фасовка",
    "свежесть",
    "охрана",
    "камера",
    "рамка на входе",
    "сквозняк",
    "пандус",
    "карточка пациента",
    "санитарка",
    "бахилы",
    "направление",
    "процедурный кабинет",
    "укол",
    "зубной",
    "страховка",
    "полис",
    "ожидание приёма",
    "опоздание врача",
    "официант",
    "меню",
    "бариста",
    "чаевые",
    "столик",
    "бронь столика",
    "повар",
    "кухня",
    "посуда",
    "грязный стол",
    "детское меню",
    "аллергия",
    "еда навынос",
    "музыка в зале",
    "wifi",
    "вайфай",
    "сантехник",
    "мастер опоздал",
    "выезд мастера",
    "замер",
    "запчасти",
    "грязь после ремонта",
    "бахилы мастера",
    "вызов мастера",
    "диспетчерская",
    "аварийка",
    "протечка",
    "акт выполненных работ",
    "замена детали",
    "паллета",
    "приёмка",
    "ворота склада",
    "отгрузка",
    "пропуск на машину",
    "ячейка",
    "маркировка",
    "упаковщик",
    "возврат
    поставщику",
    "график отгрузок",
    "учитель",
    "домашнее задание",
    "родительское собрание",
    "дневник",
    "продлёнка",
    "директор",
    "поступление",
    "оценки",
    "родительский чат",
    "форма школьная",
    "библиотека",
    "открытый урок",
    "расчётный листок",
    "больничный лист",
    "первый день",
    "испытательный срок",
    "корпоратив",
    "день рождения коллеги",
    "отчёт",
    "компьютер не работает",
    "рабочее место",
    "бухгалтер",
    "соседи сверху",
    "полиция",
    "пожарная инспекция",
    "инкассация",
    "электрик",
    "дворник",
    "снег у входа",
    "лужа",
    "собака",
    "дети",
    "детский уголок",
    "жара",
    "холод",
    "свет",
];

const ENGLISH: [&str; 100] = [
    "card reader",
    "change",
    "special offer",
    "scales",
    "stockroom",
    "price tag",
    "customer",
    "gift card",
    "wrapping paper",
    "freshness",
    "security guard",
    "cctv",
    "coat",
    "patient record",
    "blood test",
    "shoe
    covers",
    "consulting room",
    "sick note",
    "injection",
    "waiting for the doctor",
    "appointment letter",
    "pharmacy",
    "waiter",
    "barista",
    "tip",
    "booking a table",
    "chef",
    "kitchen",
    "plates",
    "dirty table",
    "kids
    menu",
    "allergies",
    "takeaway coffee",
    "socket",
    "plumber",
    "late arrival",
    "call out",
    "measuring up",
    "spare
    parts",
    "mess left behind",
    "emergency call",
    "leak",
    "boiler",
    "pallet",
    "delivery note",
    "warehouse gate",
    "storeman",
    "stocktake",
    "lorry driver",
    "gate pass",
    "shelf label",
    "labelling",
    "packer",
    "damaged goods",
    "return to supplier",
    "shipping schedule",
    "parents evening",
    "school report",
    "after school club",
    "headteacher",
    "holidays",
    "enrolment",
    "exam",
    "marks",
    "parents chat",
    "school uniform",
    "library",
    "school
    office",
    "open day",
    "job advert",
    "first day",
    "probation",
    "staff party",
    "birthday",
    "team meeting",
    "monthly report",
    "business trip",
    "printer",
    "computer problems",
    "bookkeeper",
    "solicitor",
    "police",
    "fire
    inspection",
    "postman",
    "electrician",
    "cleaner",
    "ice on the path",
    "puddle",
    "dog",
    "children",
    "play area",
    "toilets",
    "water cooler",
    "parking space",
    "bike rack",
    "bus",
    "phone call",
    "complaint",
    "fridge",
    "gift
    wrapping",
];

/// Words of other days, for which nothing was ever added: how well the field does with what nobody thought of.
const OTHER_RUSSIAN: [&str; 55] = [
    "визитка",
    "рекламный щит",
    "флаер",
    "менеджер",
    "прайс",
    "предзаказ",
    "чек лист",
    "доверенность",
    "ключи",
    "замок",
    "ремонт",
    "остановка",
    "такси",
    "навигатор",
    "гостиница",
    "номер",
    "завтрак",
    "полотенце",
    "бассейн",
    "тренировка",
    "абонемент",
    "раздевалка",
    "душ",
    "парикмахер",
    "маникюр",
    "косметолог",
    "скорая",
    "рентген",
    "аптека",
    "лекарство",
    "прививка",
    "нотариус",
    "кредит",
    "курьер",
    "посылка",
    "постамат",
    "трек",
    "размер",
    "обмен",
    "чехол",
    "батарейка",
    "инструмент",
    "кабель",
    "краска",
    "доска",
    "цветы",
    "торт",
    "хлеб",
    "молоко",
    "овощи",
    "мясо",
    "кофе",
    "чай",
    "суп",
    "хамство",
];

const OTHER_ENGLISH: [&str; 55] = [
    "business card",
    "billboard",
    "flyer",
    "manager",
    "price",
    "pre-order",
    "checklist",
    "keys",
    "lock",
    "repair",
    "bus stop",
    "taxi",
    "sat nav",
    "hotel",
    "room",
    "breakfast",
    "towel",
    "swimming pool",
    "workout",
    "membership",
    "changing room",
    "shower",
    "hairdresser",
    "manicure",
    "beautician",
    "ambulance",
    "x-ray",
    "chemist",
    "medicine",
    "vaccination",
    "notary",
    "loan",
    "courier",
    "parcel",
    "locker",
    "tracking",
    "size",
    "exchange",
    "battery",
    "tools",
    "cable",
    "paint",
    "plank",
    "flowers",
    "cake",
    "bread",
    "milk",
    "vegetables",
    "meat",
    "coffee",
    "tea",
    "soup",
    "rudeness",
    "exam results",
    "bouncer",
];

/// Which of the words find nothing.
fn lost(language: &str, typed: &[&'static str]) -> Vec<&'static str> {
    let (structure, words) = pack(language);
    typed.iter().copied().filter(|typed| found(typed, &[], &structure, &words).is_empty()).collect()
}

#[test]
fn everyday_words_find_something() {
    for (language, typed) in [("ru", &RUSSIAN[..]), ("en", &ENGLISH[..])] {
        let lost = lost(language, typed);
        println!("{language}: {} of {}: {lost:?}", typed.len() - lost.len(), typed.len());
        assert!(lost.len() * 20 <= typed.len(), "{language}: {lost:?}");
    }
}

#[test]
fn words_of_other_days_find_something_mostly() {
    for (language, typed) in [("ru", &OTHER_RUSSIAN[..]), ("en", &OTHER_ENGLISH[..])] {
        let lost = lost(language, typed);
        println!("{language}: {} of {}: {lost:?}", typed.len() - lost.len(), typed.len());
        assert!(lost.len() * 2 <= typed.len(), "{language}: {lost:?}");
    }
}

/// Enter takes the first: it is what was meant.
#[test]
fn what_was_meant_is_found_first() {
    use Counterpart::{Colleague, Customer};
    let mut wrong = Vec::new();
    for (language, typed, people, first) in [
        ("ru", "касса", [Customer, Colleague], "Оплата"),
        ("ru", "официант", [Customer, Colleague], "Выдача заказа"),
        ("ru", "полки", [Customer, Colleague], "Витрина и образцы"),
        // One of the words is enough, where no item has all of them.
        ("ru", "снег у входа", [Customer, Colleague], "Фасад и двор"),
        ("en", "till", [Customer, Colleague], "Queue at the till"),
        ("en", "Waiting for the dentist", [Customer, Colleague], "Waiting area"),
        ("en", "plumbers", [Customer, Colleague], "Appointment with a specialist"),
    ] {
        let (structure, words) = pack(language);
        let items = found(typed, &people, &structure, &words);
        let title = items.first().and_then(|item| words.title(&item.id)).map(|title| plain(title));
        if title.as_deref() != Some(first) {
            wrong.push(format!("{language} {typed}: {title:?}, not {first}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn where_ones_own_belongs_is_guessed_from_what_is_called_alike() {
    use Channel::{Digital, Document, Person, Place, Process, Thing};
    let mut wrong = Vec::new();
    use Counterpart::{Applicant, Colleague, Customer, Other, Supplier};
    for (language, title, with, stage, channel) in [
        ("ru", "Касса", Customer, Stage::Receive, Place),
        ("ru", "Кассу видно", Customer, Stage::Receive, Place),
        ("ru", "Чек", Customer, Stage::Receive, Document),
        ("ru", "Страница во ВКонтакте", Customer, Stage::Unaware, Digital),
        ("ru", "Вывеску видно с дороги", Customer, Stage::First, Place),
        // What happens with these people comes before what is called more alike and happens with others.
        ("ru", "Ценник", Colleague, Stage::Receive, Thing),
        ("ru", "Ценник", Customer, Stage::Choose, Document),
        // With them nothing is called so: it is as with others.
        ("ru", "Парковка", Supplier, Stage::First, Place),
        // Nothing is called so: it is as most of what happens with them.
        ("ru", "Ыыы", Customer, Stage::Receive, Place),
        ("ru", "Ыыы", Applicant, Stage::Choose, Person),
        ("ru", "у в на", Other, Stage::Receive, Place),
        ("en", "Key to the office", Colleague, Stage::First, Place),
        ("en", "Our till", Customer, Stage::Receive, Place),
        ("en", "Smell in the hall", Customer, Stage::First, Place),
        ("en", "The dentist’s chair", Customer, Stage::Receive, Thing),
        ("en", "", Colleague, Stage::Receive, Process),
    ] {
        let (structure, words) = pack(language);
        let guess = Guess::for_each(title, &structure, &words)[with];
        if guess != (Guess { stage, channel }) {
            wrong.push(format!("{language} {title}, {with:?}: {guess:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

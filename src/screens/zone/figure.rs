//! A field for a figure of what a zone costs.

use crate::components::TextField;
use crate::domain::event::{Figure as ZoneFigure, MoneyEvent, ZoneEvent};
use crate::domain::{Assessment, Currency, Event, Refusal, Zone, limits};
use crate::method::zone::Missing;
use crate::narrative::{errors, money};
use crate::state::{use_store, use_words};
use crate::words::Words;
use enum_map::Enum;
use strum::{IntoStaticStr, VariantArray};
use yew::prelude::*;

/// What a figure is of: three of the zone's own, and two that all zones share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, IntoStaticStr, VariantArray)]
#[strum(const_into_str, serialize_all = "snake_case")]
pub enum Figure {
    Cases,
    Minutes,
    CustomersLost,
    HourCost,
    CustomerValue,
}

impl Figure {
    /// What stands in the answers.
    pub fn value(self, assessment: &Assessment, zone: Zone) -> Option<u32> {
        let (answer, money) = (&assessment.zones[zone], &assessment.money);
        match self {
            Self::Cases => answer.cases,
            Self::Minutes => answer.minutes,
            Self::CustomersLost => answer.lost,
            Self::HourCost => money.hour_cost,
            Self::CustomerValue => money.customer_value,
        }
    }

    /// The figure that is missing.
    pub fn lacking(missing: Missing) -> Self {
        match missing {
            Missing::Cases { .. } => Self::Cases,
            Missing::Minutes { .. } => Self::Minutes,
            Missing::HourCost => Self::HourCost,
            Missing::CustomerValue { .. } => Self::CustomerValue,
        }
    }

    /// Why this one is missing, if it is.
    pub fn missing_of(self, missing: &[Missing]) -> Option<Missing> {
        missing.iter().copied().find(|missing| Self::lacking(*missing) == self)
    }

    fn most(self) -> u32 {
        match self {
            Self::Cases | Self::CustomersLost => limits::CASES,
            Self::Minutes => limits::MINUTES,
            Self::HourCost => limits::HOUR_COST,
            Self::CustomerValue => limits::CUSTOMER_VALUE,
        }
    }

    fn label(self, words: &Words) -> &AttrValue {
        let ui = &words.ui.zones;
        match self {
            Self::Cases => &ui.cases,
            Self::Minutes => &ui.minutes,
            Self::CustomersLost => &ui.customers_lost,
            Self::HourCost => &ui.hour_cost,
            Self::CustomerValue => &ui.customer_value,
        }
    }

    fn given(self, zone: Zone, value: Option<u32>) -> Event {
        match self {
            Self::Cases => Event::Zone(zone, ZoneEvent::FigureGiven(ZoneFigure::Cases, value)),
            Self::Minutes => Event::Zone(zone, ZoneEvent::FigureGiven(ZoneFigure::Minutes, value)),
            Self::CustomersLost => Event::Zone(zone, ZoneEvent::FigureGiven(ZoneFigure::Lost, value)),
            Self::HourCost => Event::Money(MoneyEvent::HourCostGiven(value)),
            Self::CustomerValue => Event::Money(MoneyEvent::CustomerValueGiven(value)),
        }
    }
}

/// Why what is typed is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoFigure {
    NotWhole,
    TooLarge(u32),
}

#[derive(PartialEq, Properties)]
pub struct FigureFieldProps {
    pub zone: Zone,
    pub figure: Figure,
    /// What stands in the answers.
    pub value: Option<u32>,
    /// What is given comes to nothing without it.
    pub missing: Option<Missing>,
    /// Whether what stands in the field is refused.
    pub onrefused: Callback<(Figure, bool)>,
}

/// What is refused stays in the field, with the reason.
#[component]
pub fn FigureField(props: &FigureFieldProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let FigureFieldProps { zone, figure, value, .. } = *props;
    let refusal = use_state(|| None);
    let oninput = {
        let (refusal, onrefused) = (refusal.clone(), props.onrefused.clone());
        move |_| {
            refusal.set(None);
            onrefused.emit((figure, false));
        }
    };
    let onchange = {
        let (words, refusal, onrefused) = (words.clone(), refusal.clone(), props.onrefused.clone());
        move |text: String| {
            let read = whole_number(&text, figure.most());
            refusal.set(read.err());
            onrefused.emit((figure, read.is_err()));
            if let Ok(value) = read {
                let event =
                    store.read(|model| with_currency(figure.given(zone, value), model.own.assessment(), &words));
                // Its size is looked at above: there is nothing left to refuse.
                let _ = store.apply(event);
            }
        }
    };
    let problem = refusal.map(|refusal| match refusal {
        NoFigure::NotWhole => words.ui.zones.not_whole.clone(),
        NoFigure::TooLarge(most) => errors::refusal(Refusal::FigureTooLarge(most), &words).into(),
    });
    html! {
        <div>
            <TextField
                name={figure.into_str()}
                label={figure.label(&words)}
                value={value.map(|value| value.to_string()).unwrap_or_default()}
                max_length={40}
                numeric={true}
                {problem}
                {oninput}
                {onchange}
            />
            <p class="missing" role="status">
                { props.missing.map(|missing| money::missing(missing, &words)).unwrap_or_default() }
            </p>
        </div>
    }
}

/// A whole number as people write it: digits, spaces between them; none where nothing is written.
fn whole_number(text: &str, most: u32) -> Result<Option<u32>, NoFigure> {
    let digits: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    if !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return Err(NoFigure::NotWhole);
    }
    // Digits that are no number are too many of them.
    digits.parse().ok().filter(|number| *number <= most).map(Some).ok_or(NoFigure::TooLarge(most))
}

/// With the first sum the assessment has a currency: in another language it must not become another sum.
fn with_currency(event: Event, assessment: &Assessment, words: &Words) -> Event {
    match event {
        Event::Money(sum @ (MoneyEvent::HourCostGiven(Some(_)) | MoneyEvent::CustomerValueGiven(Some(_))))
            if assessment.money.currency.is_none() =>
        {
            match money::currency(assessment, words).parse::<Currency>() {
                Ok(currency) => Event::Money(MoneyEvent::FirstGiven(currency, Box::new(sum))),
                Err(_) => Event::Money(sum),
            }
        }
        event => event,
    }
}

//! Answers of nobody, for the picture beside the first words: a few people, a few marks, one chain from inside to outside.

use crate::domain::assessment::PackRef;
use crate::domain::{
    Assessment, Channel, Counterpart, Extra, Importance, Impression, Label, Stage, Structure, Subject, Title,
    Touchpoint, TouchpointId,
};
use std::num::NonZeroU32;
use std::rc::Rc;

/// With whom, when, what impression, how important, and to which of the list it leads.
type Sample = (Counterpart, Stage, Impression, u8, Option<u32>);

const SAMPLES: [Sample; 6] = [
    (Counterpart::Customer, Stage::First, Impression::Delight, 4, None),
    (Counterpart::Customer, Stage::Choose, Impression::Silent, 4, None),
    (Counterpart::Customer, Stage::Receive, Impression::Hurt, 5, None),
    (Counterpart::Customer, Stage::After, Impression::Delight, 3, None),
    (Counterpart::Supplier, Stage::Agree, Impression::Silent, 3, None),
    (Counterpart::Colleague, Stage::Receive, Impression::Hurt, 5, Some(3)),
];

/// An assessment that shows what comes out.
pub fn sample(structure: &Structure) -> Assessment {
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    let mut assessment = Assessment::new(Label::default(), pack);
    assessment.touchpoints = (1..).zip(SAMPLES).filter_map(|(number, sample)| touchpoint(number, sample)).collect();
    assessment
}

fn touchpoint(number: u32, (counterpart, stage, impression, importance, leads_to): Sample) -> Option<Rc<Touchpoint>> {
    let subject = Subject::Own {
        title: Title::default(),
        channel: Channel::Place,
        counterpart: Some(counterpart),
        stage: Some(stage),
    };
    let id = |number| NonZeroU32::new(number).map(TouchpointId);
    let mut touchpoint = Touchpoint::new(id(number)?, subject);
    touchpoint.leads_to = leads_to.and_then(id).into();
    touchpoint.rating.impression = Some(impression);
    touchpoint.rating.importance = Importance::new(importance);
    Some(Rc::new(touchpoint))
}

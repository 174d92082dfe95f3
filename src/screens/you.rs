//! About the respondent: role, customers, the people they meet, and how much is to be asked.

use crate::components::{Choice, ChoiceLook, ChoiceOption, Label, Question, QuestionForm, ScreenTitle};
use crate::domain::event::RespondentEvent;
use crate::domain::{Counterpart, Event, Role};
use crate::state::{Action, Path, use_shown, use_store, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct YouProps {
    pub path: Path,
}

#[component]
pub fn You(props: &YouProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let respondent = &shown.assessment().respondent;
    let you = &words.ui.you;
    // They wanted to go on before they had chosen anybody.
    let hurried = use_state(|| false);
    let nobody = !respondent.counterparts.values().any(|chosen| *chosen);
    let may_go_on = {
        let hurried = hurried.clone();
        Callback::from(move |()| {
            hurried.set(nobody);
            !nobody
        })
    };
    let roles = Role::VARIANTS
        .iter()
        .map(|&role| ChoiceOption::word(role, role.into_str(), &words.roles[role], respondent.role == Some(role)));
    let meets = [(true, "yes", &words.ui.common.yes), (false, "no", &words.ui.common.no)]
        .map(|(answer, id, word)| ChoiceOption::word(answer, id, word, respondent.meets_customers == Some(answer)));
    let counterparts = Counterpart::VARIANTS.iter().map(|&counterpart| ChoiceOption {
        value: (counterpart, !respondent.counterparts[counterpart]),
        id: counterpart.into_str().into(),
        label: Label::Named {
            name: words.counterparts[counterpart].name.clone(),
            note: words.counterparts[counterpart].who.clone(),
        },
        chosen: respondent.counterparts[counterpart],
    });
    let paths =
        [(Path::Express, "express", &you.express, &you.express_note), (Path::Full, "full", &you.full, &you.full_note)]
            .map(|(path, id, name, note)| ChoiceOption {
                value: path,
                id: id.into(),
                label: Label::Named { name: name.clone(), note: note.clone() },
                chosen: props.path == path,
            });
    html! {
        <QuestionForm {may_go_on}>
            <div class="questions">
                <ScreenTitle text={&you.title} />
                <p class="lead">{ &you.lead }</p>
                <Choice<Role>
                    question={Question::new("role", &you.role)}
                    options={roles.collect::<Vec<_>>()}
                    onchoose={store.callback(|role| {
                        Action::Answered(Event::Respondent(RespondentEvent::RoleChosen(Some(role))))
                    })}
                />
                <Choice<bool>
                    question={Question::new("meets", &you.meets_customers)}
                    options={meets.to_vec()}
                    onchoose={store.callback(|answer| {
                        Action::Answered(Event::Respondent(RespondentEvent::MeetsCustomersAnswered(Some(answer))))
                    })}
                />
                if respondent.meets_customers == Some(false) {
                    <p class="aside">{ &you.meets_nobody }</p>
                }
                <Choice<(Counterpart, bool)>
                    question={Question {
                        hint: Some(you.counterparts_hint.clone()),
                        ..Question::new("counterparts", &you.counterparts)
                    }}
                    look={ChoiceLook::Cards}
                    several={true}
                    options={counterparts.collect::<Vec<_>>()}
                    onchoose={store.callback(|(counterpart, chosen)| {
                        Action::Answered(Event::Respondent(RespondentEvent::CounterpartChosen(counterpart, chosen)))
                    })}
                />
                <Choice<Path>
                    question={Question::new("path", &you.path)}
                    look={ChoiceLook::Cards}
                    options={paths.to_vec()}
                    onchoose={store.callback(Action::PathChosen)}
                />
                <p class="problem" role="alert">
                    if *hurried && nobody {
                        { &you.counterparts_needed }
                    }
                </p>
            </div>
        </QuestionForm>
    }
}

//! What elements of one page say to each other.

use gloo::utils::window;
use web_sys::{Event, EventInit};

/// Dispatches an event at the window.
pub fn tell(name: &str) {
    if let Ok(event) = Event::new(name) {
        // Nobody prevents it.
        let _ = window().dispatch_event(&event);
    }
}

/// Dispatches an event at the window that may be prevented; says whether it was.
pub fn ask(name: &str) -> bool {
    let options = EventInit::new();
    options.set_cancelable(true);
    let event = Event::new_with_event_init_dict(name, &options);
    event.is_ok_and(|event| !window().dispatch_event(&event).unwrap_or(true))
}

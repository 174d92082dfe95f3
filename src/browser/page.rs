//! What elements of one page say to each other.

use gloo::utils::window;
use web_sys::Event;

/// Dispatches an event at the window.
pub fn tell(name: &str) {
    if let Ok(event) = Event::new(name) {
        // Nobody prevents it.
        let _ = window().dispatch_event(&event);
    }
}

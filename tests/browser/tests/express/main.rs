//! The whole product as a person meets it, in short and in full, from the first screen to the file and
//! the link they take away; what comes back, what comes in, and what the element promises to its page.

mod asking;
mod back;
mod choosing;
mod deeper;
mod effort;
mod element;
mod finger;
mod full;
mod heard;
mod host;
mod listing;
mod many;
mod open;
mod own;
mod paper;
mod path;
mod person;
mod plan;
mod plural;
mod private;
mod rendering;
mod returning;
mod saving;
mod sharing;
mod slides;
mod starting;
mod storage;
#[path = "../../../support/mod.rs"]
mod support;
mod taking;
mod threads;
mod travelling;
mod typing;
mod walk;
mod whole;
mod words;
mod wrong;

use asking::*;
use back::*;
use choosing::*;
use deeper::*;
use effort::*;
use element::*;
use finger::*;
use full::*;
use heard::*;
use listing::*;
use many::*;
use open::*;
use paper::*;
use path::*;
use plan::*;
use plural::*;
use private::*;
use rendering::*;
use returning::*;
use saving::*;
use sharing::*;
use slides::*;
use starting::*;
use storage::*;
use taking::*;
use tangent_browser_tests::tests;
use threads::*;
use travelling::*;
use typing::*;
use whole::*;
use wrong::*;

fn main() -> std::process::ExitCode {
    tests![
        path_by_keyboard_alone_and_its_link_elsewhere,
        path_by_pointer_from_disk,
        whole_path_by_keyboard_alone,
        examples_say_what_the_core_says,
        nothing_is_answered_for_the_person,
        last_answer_by_pointer_goes_on,
        nothing_else_goes_on_by_itself,
        going_on_by_itself_is_switched_off_for_good,
        digits_answer_what_is_open,
        way_on_is_at_hand_on_a_phone,
        what_is_chosen_has_a_tick_and_moves_nothing,
        answers_stand_beside_stages_and_checks,
        questions_are_as_high_as_what_they_hold,
        what_is_chosen_is_seen_in_forced_colours,
        words_to_choose_are_whole_on_the_narrowest_phone,
        chain_is_found_by_its_name,
        reload_goes_on_where_one_was,
        answer_is_changed_from_the_results,
        answer_in_two_folds_is_changed_on_a_phone,
        threads_fit_their_place,
        drawing_moves_nothing,
        marks_are_gone_about_by_keyboard,
        marks_are_pressed,
        nothing_happens_at_a_stage,
        threads_are_read_as_a_table,
        answers_have_names_for_those_who_hear,
        first_question_tells_where_one_is,
        going_on_by_itself_is_heard,
        focus_outlives_the_button,
        short_path_takes_few_presses,
        full_path_takes_few_presses,
        screens_are_short,
        another_language_loses_nothing,
        what_comes_too_late_is_not_shown,
        undo_and_redo_go_through_all_that_was_done,
        removed_with_its_answers_and_brought_back,
        notice_is_in_sight_and_closing_it_scrolls_nothing,
        sheet_by_keyboard_gives_the_link,
        files_of_all_kinds_are_downloaded,
        what_the_browser_refuses_can_be_copied,
        system_takes_the_link_where_it_can,
        pictures_stand_by_themselves,
        picture_that_cannot_be_painted_is_told,
        colleague_is_asked_about_the_same,
        example_is_seen_before_anything_is_answered,
        example_leaves_ones_own_work_alone,
        two_pages_with_the_same_work_do_not_overwrite_each_other,
        parts_by_keyboard_in_the_outline_and_the_mind_map,
        parts_that_cannot_be_are_told_at_their_field,
        typical_parts_are_taken_on_the_map,
        a_quick_drag_moves_a_touchpoint,
        what_to_split_is_suggested_and_can_be_passed_by,
        parts_on_a_phone_are_in_a_sheet,
        damaged_links_are_told,
        damaged_link_at_the_door_leaves_work_as_it_was,
        foreign_fragments_are_none_of_ours,
        link_in_mid_session_is_only_looked_at,
        link_at_the_door_leaves_focus_and_place_to_the_page,
        link_that_is_taken_over_leaves_the_address,
        damaged_words_are_told_and_fetched_anew,
        foreign_files_are_told,
        good_file_is_looked_at_and_taken_over,
        ten_thousand_touchpoints_are_drawn_in_pieces,
        denied_storage_is_told_and_everything_works,
        storage_full_for_a_while_is_told_as_long,
        sandboxed_page_gives_the_text_of_the_file,
        former_works_give_way_to_the_answers,
        nothing_is_lost_where_there_is_no_room,
        standalone_page_is_taken_along,
        page_from_disk_is_taken_along,
        page_is_taken_along_from_a_post,
        page_is_taken_along_from_a_post_of_one_script,
        page_is_taken_along_where_nothing_is_kept,
        page_that_cannot_be_made_is_told_of,
        sandboxed_page_gives_the_answers_instead,
        former_work_is_looked_at_taken_back_and_deleted,
        works_that_take_turns_are_kept_once,
        somebody_elses_touchpoints_are_rated_by_oneself,
        every_screen_is_open_to_everybody,
        what_opens_over_the_results_is_open_to_everybody,
        example_is_open_to_everybody,
        last_ten_works_are_kept,
        unreadable_work_is_set_aside,
        reports_are_those_worked_by_hand,
        invalid_assessment_is_refused_and_leaves_the_work,
        assessment_set_early_waits_to_be_checked,
        reset_can_be_undone,
        set_assessment_is_a_step_that_can_be_undone,
        two_widgets_keep_to_themselves,
        two_widgets_with_one_key_share_one_state,
        events_tell_the_page_in_order,
        speaks_of_ones_own_work_while_another_is_shown,
        counted_words_agree_with_the_browser,
        nothing_is_asked_for_but_the_release,
        plan_by_keyboard_alone,
        own_action_by_keyboard_alone,
        plan_by_pointer,
        what_is_taken_into_the_plan_is_what_was_told,
        plan_has_tabs_where_it_is_narrow,
        plan_of_the_short_path_leads_back,
        plan_that_is_full_keeps_what_is_typed,
        figures_of_a_seam_give_its_loss_with_the_formula,
        figures_of_all_seams_are_asked_once,
        all_seams_stand_beside_the_one_that_is_asked,
        figure_that_cannot_be_is_refused_at_its_field,
        all_touchpoints_stand_beside_the_one_that_is_asked_about,
        pair_that_is_front_only_is_named,
        roots_are_answered,
        back_and_forward_go_screen_by_screen,
        back_closes_what_is_open_and_leaves_links_alone,
        history_of_a_host_stays_its_own,
        who_returns_is_told_where_they_stopped,
        widget_of_one_who_returns_stays_a_cover,
        start_fits_a_post,
        what_is_missing_is_said_at_its_question,
        own_touchpoint_takes_one_answer,
        enter_takes_the_first_that_is_found,
        long_groups_show_what_is_chosen_first,
        one_of_300_is_found_on_the_list,
        one_of_300_is_found_beside_the_question,
        one_of_300_is_found_where_a_seam_shows,
        map_of_300_begins_at_what_is_chosen,
        hours_are_not_counted_in_minutes,
        one_answer_among_200_draws_one_row,
        one_answer_among_200_touches_one_row_beside_it,
        a_thousand_attributes_in_one_go_are_one_drawing,
        typing_survives_a_notice,
        what_is_typed_outlives_the_page,
        what_is_typed_survives_what_happens_around_it,
        slides_by_keyboard_alone,
        slides_by_pointer_fit_the_window,
        laying_out_the_report_scrolls_nothing,
        page_that_may_not_print_is_told;
        in KILLABLE:
        killed_tab_loses_nothing_older_than_a_second;
        in PRINTING:
        page_of_its_own_prints_the_report,
        post_prints_the_report_alone,
        slides_by_a_finger;
        in TOUCHING:
        short_path_by_a_finger,
        full_path_by_a_finger,
        field_is_in_sight_above_the_keyboard;
        in SAVING:
        saved_page_goes_on_elsewhere_and_is_saved_again,
        saved_pages_beside_each_other_keep_apart,
        saved_post_shows_its_picture_and_gives_the_answers,
        saved_post_of_one_script_goes_on,
        page_taken_along_is_saved_by_the_browser_too,
    ]
}

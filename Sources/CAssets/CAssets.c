#include "CAssets.h"

// The directive is C23; both compilers of the toolchain have it in every mode and merely say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char interface_de[] = {
#embed "../../Assets/Interface/de.yaml"
};
static const unsigned char interface_en[] = {
#embed "../../Assets/Interface/en.yaml"
};
static const unsigned char check_de[] = {
#embed "../../Assets/Check/de.yaml"
};
static const unsigned char check_en[] = {
#embed "../../Assets/Check/en.yaml"
};
static const unsigned char check_thresholds[] = {
#embed "../../Assets/Check/thresholds.yaml"
};
static const unsigned char help_de[] = {
#embed "../../Assets/Help/de.yaml"
};
static const unsigned char help_en[] = {
#embed "../../Assets/Help/en.yaml"
};
static const unsigned char model_assumptions[] = {
#embed "../../Assets/Model/assumptions.yaml"
};
static const unsigned char model_moves[] = {
#embed "../../Assets/Model/moves.yaml"
};

static const unsigned char reflect_paths[] = {
#embed "../../Assets/Reflect/paths.yaml"
};
static const unsigned char reflect_traces[] = {
#embed "../../Assets/Reflect/traces.yaml"
};
static const unsigned char reflect_relationship[] = {
#embed "../../Assets/Reflect/relationship.yaml"
};
static const unsigned char reflect_after[] = {
#embed "../../Assets/Reflect/after.yaml"
};
static const unsigned char reflect_vocabulary[] = {
#embed "../../Assets/Reflect/vocabulary.yaml"
};
static const unsigned char reflect_plans[] = {
#embed "../../Assets/Reflect/plans.yaml"
};
static const unsigned char reflect_shop[] = {
#embed "../../Assets/Reflect/shop.yaml"
};
static const unsigned char reflect_privacy[] = {
#embed "../../Assets/Reflect/privacy.yaml"
};

static const unsigned char report_html[] = {
#embed "../../Assets/Report/handout.html.mustache"
};
static const unsigned char report_markdown[] = {
#embed "../../Assets/Report/handout.md.mustache"
};
static const unsigned char report_style[] = {
#embed "../../Assets/Report/handout.css.mustache"
};

#define FILE_OF(name) ((embedded_file){.bytes = name, .count = sizeof name})

embedded_file anprobe_interface_de(void) { return FILE_OF(interface_de); }
embedded_file anprobe_interface_en(void) { return FILE_OF(interface_en); }
embedded_file anprobe_check_de(void) { return FILE_OF(check_de); }
embedded_file anprobe_check_en(void) { return FILE_OF(check_en); }
embedded_file anprobe_check_thresholds(void) { return FILE_OF(check_thresholds); }
embedded_file anprobe_help_de(void) { return FILE_OF(help_de); }
embedded_file anprobe_help_en(void) { return FILE_OF(help_en); }
embedded_file anprobe_model_assumptions(void) { return FILE_OF(model_assumptions); }
embedded_file anprobe_model_moves(void) { return FILE_OF(model_moves); }
embedded_file anprobe_reflect_paths(void) { return FILE_OF(reflect_paths); }
embedded_file anprobe_reflect_traces(void) { return FILE_OF(reflect_traces); }
embedded_file anprobe_reflect_relationship(void) { return FILE_OF(reflect_relationship); }
embedded_file anprobe_reflect_after(void) { return FILE_OF(reflect_after); }
embedded_file anprobe_reflect_vocabulary(void) { return FILE_OF(reflect_vocabulary); }
embedded_file anprobe_reflect_plans(void) { return FILE_OF(reflect_plans); }
embedded_file anprobe_reflect_shop(void) { return FILE_OF(reflect_shop); }
embedded_file anprobe_reflect_privacy(void) { return FILE_OF(reflect_privacy); }
embedded_file anprobe_report_html(void) { return FILE_OF(report_html); }
embedded_file anprobe_report_markdown(void) { return FILE_OF(report_markdown); }
embedded_file anprobe_report_style(void) { return FILE_OF(report_style); }

#pragma once

#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <QTranslator>

namespace tem::test {

/// The figures of the ministry's report on the first half of 2023 in sentences of our own, as the loader
/// would give it: 15 figures (f1 to f15), a roll-out (r1) with five groups (g1 to g5) and three named
/// provinces, seven checks, of which the average (index 4) is rounding. Every span is true.
Report sampleReport();

/// The same with a total of 7.640 products, which the parts contradict: check 0 fails.
Report contradictorySampleReport();

/// The built-in catalogue, loaded once.
const Catalogue &catalogue();

/// Installs the Vietnamese translation for as long as it lives: texts are compared as users see them.
class VietnameseTexts
{
public:
    VietnameseTexts();
    ~VietnameseTexts();
    VietnameseTexts(const VietnameseTexts &) = delete;
    VietnameseTexts &operator=(const VietnameseTexts &) = delete;

private:
    QTranslator m_translator;
};

} // namespace tem::test

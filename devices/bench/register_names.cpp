// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/register_names.h"

#include <algorithm>

namespace wm::bench {

namespace {

class Names final : public workflow::RegisterNames
{
public:
    Names(QList<sunspec::FoundModel> models, sunspec::Catalogue catalogue)
        : m_models(std::move(models)), m_catalogue(std::move(catalogue))
    {
    }

    [[nodiscard]] QString modelAt(int address) const override
    {
        const sunspec::FoundModel *found = foundAt(address);
        if (found == nullptr)
            return {};
        const sunspec::Model *model = m_catalogue.find(found->id);
        return model == nullptr ? QString::number(found->id)
                                : QStringLiteral("%1 %2").arg(found->id).arg(model->top.name);
    }

    [[nodiscard]] std::optional<Point> pointAt(int address, QByteArrayView registers) const override
    {
        const sunspec::FoundModel *found = foundAt(address);
        const sunspec::Model *model = found == nullptr ? nullptr : layoutOf(*found);
        if (model == nullptr)
            return std::nullopt;
        const int offset = address - found->address;
        for (const sunspec::PlacedPoint &one : sunspec::place(*model, found->registers)) {
            if (one.offset != offset)
                continue;
            if (one.point->size * 2 > registers.size())
                return std::nullopt;
            modbus::Registers own;
            for (int i = 0; i < one.point->size; ++i)
                own += modbus::wordAt(registers, 2 * i);
            return Point{(one.path + QStringList{one.point->name}).join(u'.'), one.point->size,
                         sunspec::valueText(*model, *one.point, found->registers, own)};
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] const sunspec::FoundModel *foundAt(int address) const
    {
        const auto found = std::find_if(m_models.begin(), m_models.end(), [address](const sunspec::FoundModel &one) {
            return address >= one.address && address < one.address + 2 + one.length;
        });
        return found == m_models.end() ? nullptr : &*found;
    }

    /// A model that was not read whole counts only where its length alone shows the layout.
    [[nodiscard]] const sunspec::Model *layoutOf(const sunspec::FoundModel &found) const
    {
        const sunspec::Model *model = m_catalogue.find(found.id);
        if (model == nullptr || found.decoded.unknownRevision)
            return nullptr;
        const bool isWhole = found.registers.size() == found.length + 2;
        const auto fixed = model->fixedLength();
        const bool fits = fixed && (*fixed == found.length || (found.id == 1 && found.length == 65));
        return fits || (isWhole && !found.decoded.points.isEmpty()) ? model : nullptr;
    }

    QList<sunspec::FoundModel> m_models;
    sunspec::Catalogue m_catalogue;
};

} // namespace

workflow::RegisterNamesPtr registerNames(QList<sunspec::FoundModel> models, const sunspec::Catalogue &catalogue)
{
    return models.isEmpty() ? nullptr : std::make_shared<const Names>(std::move(models), catalogue);
}

} // namespace wm::bench
